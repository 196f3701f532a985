import { linesOf } from '../../../text/linesOf.js';
import { replaceBetween } from '../../../text/replaceBetween.js';
import { isMachine, isOrdinary, isPhrase, mayTellOfSomebody, mayTellWhoDoes } from '../../../language/peopleIndex.js';
import { findPhrases, foldText } from '../../../language/phrasePattern.js';
import { mask } from '../text/content.js';
import { gluedPeople } from './gluedPeople.js';
import { findHandles, handleSpans } from './handles.js';
import { nobodyKnown, type KnownNames } from './knownNames.js';
import type { PeopleMention, PeoplePlace } from './peopleMention.js';
import { spacedPeople } from './spacedPeople.js';
import { withoutLinks } from '../text/withoutLinks.js';

const delimiterRow = /^[\s|]*:?-{2,}:?\s*(?:\|[\s:|-]*)?$/u;
const listMark = /^[\s>]*(?:[-*+•]\s|\d{1,9}[.)]\s)?\s*(?:\[[ xX]\]\s)?/u;

/**
 * Finds people, teams, roles and vacancies in a text of Markdown: by their form, by what stands around them, and by the
 * names of the charter. Code, comments and addresses of links are passed over. In the order of the text.
 *
 * @param names people whom the charter knows
 * @param place where the text stands, which says how little is enough to be a name
 */
export function findPeople(text: string, names: KnownNames, place: PeoplePlace): PeopleMention[] {
  const visible = text.includes('<!--') ? blanked(text, /<!--[\s\S]*?(?:-->|$)/gu) : text;
  const handles = handleSpans(visible).map(({ start, end }): PeopleMention => ({
    kind: 'handle',
    start,
    end,
    sure: 'certain',
  }));
  const found: PeopleMention[] = [...handles];
  const readable = withoutHandles(mask(visible), handles);
  if (place !== 'anywhere')
    for (const { start, end } of names.spansIn(readable)) found.push({ kind: 'person', start, end, sure: 'certain' });
  const lines = [...linesOf(readable)];
  for (const [index, { offset, line }] of lines.entries()) {
    if (delimiterRow.test(line)) continue;
    if (
      line.includes('|') &&
      delimiterRow.test(lines[index + 1]?.line ?? '') &&
      (lines[index + 1]?.line ?? '').includes('|')
    )
      continue;
    for (const mention of lineOf(line, offset, names, place)) found.push(mention);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A text with a sign for each handle in its place; each stretch of it is taken once. */
function withoutHandles(text: string, handles: readonly PeopleMention[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...handles].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + '@'.padEnd(end - start);
    at = end;
  }
  return result + text.slice(at);
}

/** One line, or each cell of a row. */
function lineOf(line: string, base: number, names: KnownNames, place: PeoplePlace): PeopleMention[] {
  const mark = listMark.exec(line)?.[0].length ?? 0;
  const cells = line.includes('|') ? cellsOf(line) : [{ text: line.slice(mark), start: mark }];
  const read = cells.map(({ text, start }, index) => {
    const context = { names, place, isRowHead: index === 0 && cells.length > 1 };
    return [...spacedPeople(text, base + start, context), ...gluedPeople(text, base + start, context)];
  });
  const [head, ...rest] = read;
  const first = cells[0];
  // Who stands first in a row is somebody when the rest says what they do.
  if (first && head?.length === 0 && rest.some((cell) => cell.some(({ kind }) => kind === 'role')))
    head.push(...spacedPeople(first.text, base + first.start, { names, place, isRowHead: false }));
  return read.flat();
}

function cellsOf(line: string): { text: string; start: number }[] {
  const cells: { text: string; start: number }[] = [];
  for (const { 0: text, index } of line.matchAll(/[^|]+/gu)) if (text.trim() !== '') cells.push({ text, start: index });
  return cells;
}

/** Whether a text names somebody: a person, a handle or a team, no matter how surely. */
export function hasSomebody(mentions: readonly PeopleMention[]): boolean {
  return mentions.some(({ kind }) => kind === 'handle' || kind === 'person' || kind === 'team');
}

/** Whether running text under a heading that asks for people names a person or team. */
export function namesSomebody(text: string, names: KnownNames = nobodyKnown): boolean {
  return hasSomebody(findPeople(text, names, 'who'));
}

/**
 * Whether running text says who answers for the work: `reviewed by the Storage team`, `由支付团队负责`.
 *
 * @param phrases those that stand in the text, where they were looked for already
 */
export function namesResponsible(
  text: string,
  names: KnownNames = nobodyKnown,
  phrases = findPhrases(foldText(text)),
): boolean {
  if (names.isEmpty && !mayTellOfSomebody(text, phrases)) return false;
  // In plain text a look at its words tells for most that nobody is named; what apostrophes do is left to the reader.
  if (
    /^[\n\r\t -&(-~]*$/u.test(text) &&
    !mayTellWhoDoes(text, (word) => names.isFirstName(word) || names.isHandle(word))
  )
    return false;
  return findPeople(text, names, 'anywhere').some(({ kind }) => kind === 'person' || kind === 'team');
}

/** Whether a value that stands where a name belongs can be one: a handle, one or more names, or a team. */
export function isNameLike(value: string, names: KnownNames = nobodyKnown): boolean {
  if (value.length > 2000) return findHandles(value).length > 0;
  const mentions = findPeople(value, names, 'label');
  if (hasSomebody(mentions)) return true;
  const text = plainValue(value);
  if (text.length === 0 || text.length > 200) return false;
  // Account names, and names in no form that is known: `ada-l, kofi and the rest of it` has two.
  return itemsOf(text).some(({ text: item, start, end }) => {
    const own = replaceBetween(item, '(', ')', '').trim();
    const isWord =
      own.length > 1 &&
      own.split(/\s+/u).length <= 4 &&
      /^[\p{L}\p{N}]/u.test(own) &&
      /\p{L}/u.test(own) &&
      !/[.:?!。]$/u.test(own) &&
      !isMachine(own);
    if (!isWord) return false;
    const inItem = findPeople(text.slice(start, end), names, 'label');
    return (
      !inItem.some(({ kind }) => kind === 'role' || kind === 'vacancy') &&
      !isOrdinary(own) &&
      !(isPhrase(own) && /^\p{Ll}/u.test(own))
    );
  });
}

/** Whether a value is nothing but names: `Grace`, `Grace H., @ada`, `王芳、李明`; `two rounds` is none. */
export function isListOfNames(value: string, names: KnownNames = nobodyKnown): boolean {
  const text = replaceBetween(withoutLinks(value), '(', ')', ' ').replace(/[*_`~]/gu, ' ');
  const items = itemsOf(text).filter(({ text: item }) => item !== '');
  return (
    items.length > 0 &&
    items.every(({ text: item }) => form.test(item) && hasSomebody(findPeople(item, names, 'label')))
  );
}

const form =
  /^(?:@[\p{L}\p{N}_.-]+|\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|da|van|von|der|di|la)){0,4}|[\p{Script=Han}々]{2,5}|\p{Script=Hangul}{2,5})$/u;

/** Whether a value names somebody beyond doubt, so that it counts wherever it stands. */
export function isCertainlyPerson(value: string, names: KnownNames = nobodyKnown): boolean {
  if (value.length > 160) return findHandles(value).length > 0;
  return findPeople(value, names, 'label').some(
    ({ kind, sure }) => kind === 'handle' || (kind === 'person' && sure !== 'possible'),
  );
}

/** Whether a value names somebody by handle, or by a name of the charter. */
export function isKnownPerson(value: string, names: KnownNames): boolean {
  return findPeople(value.slice(0, 400), names, 'label').some(
    ({ kind, sure }) => kind === 'handle' || (kind === 'person' && sure === 'certain'),
  );
}

function plainValue(value: string): string {
  return replaceBetween(withoutLinks(value), '<!--', '-->', '')
    .replace(/[*_`~]/gu, '')
    .trim();
}

const separator = /[,;、，/&+|]|\s(?:and|und|et|y|e|与|和)\s/gu;

/** What a value lists: by commas and the like, or by a word between blanks. */
function itemsOf(value: string): { text: string; start: number; end: number }[] {
  const items: { text: string; start: number; end: number }[] = [];
  let from = 0;
  const add = (end: number): void => {
    items.push({ text: value.slice(from, end).replace(/\s+/gu, ' ').trim(), start: from, end });
  };
  for (const { 0: mark, index } of value.matchAll(separator)) {
    add(index);
    from = index + mark.length;
  }
  add(value.length);
  return items;
}

function blanked(text: string, what: RegExp): string {
  return text.replace(what, (found) => found.replace(/[^\r\n]/gu, ' '));
}
