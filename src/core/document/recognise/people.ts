import { replaceBetween } from '../../text/replaceBetween.js';
import type { KnownNames } from './knownNames.js';
import { withoutLinks } from './withoutLinks.js';

/** Whether and how people show in a value or a line. */

const handle =
  /(?<![\p{L}\p{N}_./@`<-])@[\p{L}\p{N}](?:[\p{L}\p{N}_.-]{0,38}[\p{L}\p{N}_])?(?![\p{L}\p{N}_/@]|\.(?:Test|Override))/gu;
const profile =
  /https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|twitter\.com|x\.com|linkedin\.com\/in|gitee\.com)\/+[\w.-]+\/?(?=[\s)>\]"']|$)/giu;
const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{0,64}\w/gu;
/** Two or three capitalised words in a row, initials and particles allowed. */
const fullName =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’.-]{0,30}\p{L}(?:\s{1,3}(?:\p{Lu}\.|de|da|del|van|von|der|den|di|la|el|bin|al|ten)){0,3}\s{1,3}\p{Lu}[\p{L}'’-]{1,30}(?![\p{L}\p{N}])/gu;

/** Handles (`@ada`), profile addresses and e-mail addresses: sure signs of a person or team. */
export function findHandles(text: string): string[] {
  return [...text.matchAll(handle), ...text.matchAll(profile), ...text.matchAll(email)].map((match) => match[0]);
}

/** Whether a value that stands where a name belongs can be one: a handle, one or more names, or a team. */
export function isNameLike(value: string): boolean {
  const text = replaceBetween(withoutLinks(value), '<!--', '-->', '')
    .replace(/[*_`~]/gu, '')
    .trim();
  if (findHandles(value).length > 0) return true;
  if (text.length === 0 || text.length > 200) return false;
  fullName.lastIndex = 0;
  if (fullName.test(text)) return true;
  // Single names, account names and teams, listed: `Grace, ada-l and the Payments team`.
  const items = itemsOf(text).map((item) => replaceBetween(item, '(', ')', '').trim());
  return items.some(
    (item) =>
      item.length > 1 &&
      item.split(/\s+/u).length <= 4 &&
      /^[\p{L}\p{N}]/u.test(item) &&
      /\p{L}/u.test(item) &&
      !/[.:?!。]$/u.test(item),
  );
}

/** Whether a value is nothing but names: `Grace`, `Grace H., @ada`, `王芳、李明`; `two rounds` is none. */
export function isListOfNames(value: string): boolean {
  const text = replaceBetween(withoutLinks(value), '(', ')', ' ').replace(/[*_`~]/gu, ' ');
  const items = itemsOf(text).filter(Boolean);
  return (
    items.length > 0 &&
    items.every((item) =>
      /^(?:@[\p{L}\p{N}_.-]+|\p{Lu}[\p{Lu}\p{Lt}\p{Lm}\p{Lo}'’.-]*\p{Ll}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3}|\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u.test(
        item,
      ),
    )
  );
}

/** What a value lists: by commas and the like, or by a word between blanks. */
function itemsOf(value: string): string[] {
  return value
    .replace(/\s+/gu, ' ')
    .split(/[,;、，/&+|]| (?:and|und|et|y|e|与|和) /u)
    .map((item) => item.trim());
}

/** Whether a value names somebody beyond doubt, so that it counts wherever it stands. */
export function isCertainlyPerson(value: string): boolean {
  if (findHandles(value).length > 0) return true;
  fullName.lastIndex = 0;
  return value.length <= 160 && fullName.test(value.replace(/[*_`[\]]/gu, ''));
}

const groupNoun = /\b(?:[Tt]eam|[Ss]quad|[Ww]orking [Gg]roup|[Gg]uild|WG|SIG)\b/gu;
/** Whether the word before it, hyphens included, names the group: from a capital on, or by one of these at its end. */
const groupName = /(?:^|-)(?:[A-Z][\w-]|(?:engineering|product|design|platform|security|core|data)$)/u;

/** `Payments team`, `the core working group`. Read from the noun backwards, so that each word is looked at once. */
function namesTeam(text: string): boolean {
  for (const { index } of text.matchAll(groupNoun)) {
    let end = index;
    while (end > 0 && /\s/u.test(text.charAt(end - 1))) end--;
    let start = end;
    while (start > 0 && /[\w-]/u.test(text.charAt(start - 1))) start--;
    if (end < index && groupName.test(text.slice(start, end))) return true;
  }
  return false;
}

/** Whether running text names a person or team: a handle, a profile link, a full name, or `… team`. */
export function namesSomebody(text: string, knownNames?: KnownNames): boolean {
  if (findHandles(text).length > 0) return true;
  if (knownNames?.areIn(text)) return true;
  fullName.lastIndex = 0;
  if (fullName.test(text)) return true;
  return (
    namesTeam(text) ||
    /\b(?:SIG|WG|Team|Squad|Equipo|Equipe|Équipe)[\s-][A-Z][\w-]+|(?:团队|小组|团隊|小組|部门|部門|チーム|팀)/u.test(
      text,
    )
  );
}

const eastAsian = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u;
const responsible = [
  {
    needs: / by /u,
    pattern:
      /\b(?:owned|led|driven|staffed|maintained|reviewed|approved|sponsored|co-?ordinated) by (?:the )?(?:@[\w-]+|(?:\p{Lu}[\w-]+ ){1,2}(?:team|squad|group|SIG|WG)|(?:SIG|WG)[ -]\p{Lu}\w+|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/u,
  },
  {
    needs: /team|squad|group|SIG/u,
    pattern:
      /\b(?:[Tt]he |[Oo]ur )(?:\p{Lu}[\w-]+|platform|core|backend|frontend|mobile|infrastructure|security|data|payments|design|product|engineering) (?:team|squad|working group|SIG) (?:will|owns|is responsible|are responsible|leads|delivers|approves|reviews)\b/u,
  },
  {
    needs: eastAsian,
    pattern: /由[^\s，。；,;]{1,20}(?:团队|小组|同学|部门|團隊|小組|部門)?(?:负责|負責|主导|主導|牵头|牽頭)/u,
  },
  {
    needs: eastAsian,
    pattern: /[^\s、。](?:チーム|さん|部)が(?:担当|実施|開発|対応)|[^\s.,]\s?(?:팀|님)[이가]\s?(?:담당|진행|개발)/u,
  },
];

/** Whether running text says who answers for the work: `reviewed by the Storage team`, `由支付团队负责`. */
export function namesResponsible(text: string): boolean {
  return responsible.some(({ needs, pattern }) => needs.test(text) && pattern.test(text));
}
