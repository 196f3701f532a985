import { foldText, smallWordPattern } from '../../language/phrasePattern.js';
import { isBlankValue } from '../recognise/blanks/placeholders.js';
import { requirementIdsIn } from './requirementId.js';
import { withoutStruck } from './struck.js';

/** How far a design says that it covers a requirement. */
export type ClaimState = 'covered' | 'partial' | 'deferred' | 'out-of-scope';

/** How far something is covered, and what stands behind that: who sees to it, and why; empty when nothing does. */
export interface StatedClaim {
  readonly state: ClaimState;
  readonly note: string;
}

const partial = smallWordPattern(({ coverage }) => coverage.partial);
const deferred = smallWordPattern(({ coverage }) => coverage.deferred);
const outOfScope = smallWordPattern(({ coverage }) => coverage.outOfScope);
const every = smallWordPattern(({ coverage }) => coverage.every);
/** With other words behind it, says so as well. */
const notAtStart = smallWordPattern(({ coverage }) => coverage.not);
const no = smallWordPattern(({ coverage }) => coverage.no);
export const not = smallWordPattern(
  ({ coverage }) => coverage.not,
  ({ coverage }) => coverage.no,
);
const alone = smallWordPattern(({ coverage }) => coverage.alone);
const gone = smallWordPattern(
  ({ coverage }) => coverage.lapsed,
  ({ coverage }) => coverage.withdrawn,
);
const done = smallWordPattern(({ coverage }) => coverage.done);
export const narrowed = smallWordPattern(({ coverage }) => coverage.narrowed);
const behind = smallWordPattern(({ coverage }) => coverage.behind);
const behindGlued = smallWordPattern(({ coverage }) => coverage.behindGlued);
const building = smallWordPattern(({ coverage }) => coverage.building);

/** How far into a part words such as “all of them except” may reach, in UTF-16 units. */
export const longestDenial = 200;

/** What stands behind an ID says: how far it is covered; `undefined` when it says that it is not. */
export function stateOf(rest: string): StatedClaim | undefined {
  const text = rest.trim().replace(/[.。]$/u, '');
  const marked = markedState(text);
  if (marked !== undefined) return marked === 'not' ? undefined : { state: marked, note: '' };
  const [, inBrackets] = /^[(（]([^()（）]*)[)）]/u.exec(text) ?? [];
  if (inBrackets !== undefined) return stated(inBrackets, 'note');
  // A title behind a colon or a dash is no state, unless it is nothing else, or ends with one in brackets.
  if (/^(?:[:：]|[–—-]\s)/u.test(text)) {
    const titled = text.slice(1).trim();
    if (isStateAlone(titled)) return stated(titled, 'state');
    const [, atEnd] = /(?<!\])[(（]([^()（）]{1,200})[)）]$/u.exec(titled.slice(-202)) ?? [];
    const said = atEnd === undefined ? undefined : stated(atEnd, 'note');
    return said ?? (atEnd !== undefined && isStateAlone(atEnd) ? undefined : { state: 'covered', note: '' });
  }
  return text === '' ? { state: 'covered', note: '' } : stated(text, 'bare');
}

/** What a sign behind an ID says, or a share in percent: `FR-1 ❌`, `FR-1 [ ]`, `FR-1 (50 %)`; `undefined` when none does. */
function markedState(text: string): ClaimState | 'not' | undefined {
  if (/^[([{:（：–—\s-]*(?:[?？❌✗✘✕✖❎☐⬜🚫⛔🔴]|0\s?%)|\[\s?\]$|[❌✗✘✕✖❎☐⬜🚫⛔🔴]\uFE0F?$/u.test(text))
    return 'not';
  if (/^[([{:（：–—\s-]*(?:[⚠🚧◐◑🟡🟠]|\d{1,2}\s?%)|[⚠🚧◐◑🟡🟠]\uFE0F?$/u.test(text)) {
    // “Unmapped ⚠️” warns of what the words say.
    const words = text.replace(/[⚠🚧◐◑🟡🟠]\uFE0F?/gu, '').trim();
    return words !== '' && isStateAlone(words) && stated(words, 'state') === undefined ? 'not' : 'partial';
  }
  return undefined;
}

/** The state behind the last ID of a part, when it is said of every ID: “both partial” of `FR-2 (both partial)`. */
export function stateBehind(text: string): string | undefined {
  const last = [...requirementIdsIn(text)].at(-1);
  return last && saidOfAll(text.slice(last.start + last.id.length));
}

/** A state behind a word such as “both”, without the word; `undefined` when a text is anything else. */
export function saidOfAll(text: string): string | undefined {
  if (text.length > longestDenial) return undefined;
  const start = /^[\s\]*_~(（:：,，、–—-]*/u.exec(text)?.[0].length ?? 0;
  const said = text.slice(start).replace(/[)）*_~.。\s]{1,10}$/u, '');
  const folded = foldText(said.toLowerCase());
  const match = every.findAtStart(folded);
  if (!match) return undefined;
  const rest = (folded.length === said.length ? said : folded).slice(match.end).trim();
  return isStateAlone(rest) ? rest : undefined;
}

/**
 * How far a cell under “Covered by” says that the requirement of its row is covered: by the section that it names, by a check
 * mark; `undefined` when it says that it is not: a dash, “none”, “TBD”, nothing.
 */
export function statedInCell(source: string): StatedClaim | undefined {
  const text = withoutStruck(source).trim();
  const marked = markedState(text);
  if (marked !== undefined) return marked === 'not' ? undefined : { state: marked, note: '' };
  if (/^[✅✓✔☑]\uFE0F?$/u.test(text)) return { state: 'covered', note: '' };
  if (!/[\p{L}\p{N}]/u.test(text) || isBlankValue(text)) return undefined;
  if (isStateAlone(text)) return stated(text, 'state');
  const [, atEnd] = /(?<!\])[(（]([^()（）]{1,200})[)）]$/u.exec(text.slice(-202)) ?? [];
  return atEnd !== undefined && isStateAlone(atEnd) ? stated(atEnd, 'state') : { state: 'covered', note: '' };
}

/**
 * What a cell or line says that is to name the part that meets a requirement: words that begin or end with a state are no part,
 * “Deferred to the next release”.
 */
export function statedInPlace(source: string): StatedClaim | undefined {
  const said = statedInCell(source);
  return said?.state === 'covered' ? stated(withoutStruck(source).trim(), 'state') : said;
}

/** What a text says that is nothing but a state, such as the cell “Deferred”; `undefined` for any other, and for what denies. */
export function stateAlone(text: string): StatedClaim | undefined {
  return isStateAlone(text) ? stated(text, 'state') : undefined;
}

/** What a cell beside IDs says of them: how far they are covered, or that they are not; `undefined` when it says neither. */
export type CellState = StatedClaim | 'not' | undefined;

/** What a cell in a column of remarks says: most remarks say nothing of how far something is covered. */
export function stateInRemark(source: string): CellState {
  const text = withoutStruck(source).trim();
  const marked = markedState(text);
  if (marked !== undefined) return marked === 'not' ? 'not' : { state: marked, note: '' };
  const said = stated(text, 'note');
  if (said === undefined) return 'not';
  // “Only for admins” may be a remark on anything.
  return said.state === 'covered' || said.note === text ? undefined : said;
}

/** What a cell says that tells how far the work has come: a design that says how covers what is asked, built or not. */
export function stateInWork(source: string): CellState {
  return stateIn(source, true);
}

/** What a cell in a column of states says; one that Tandem cannot read is no word for “covered”. */
export function stateInStatus(source: string): CellState {
  return stateIn(source, false);
}

function stateIn(source: string, isOfWork: boolean): CellState {
  const text = withoutStruck(source).trim();
  if (text === '') return undefined;
  if (isOfWork && building.isAll(headOf(foldText(text.replace(/^[^\p{L}\p{N}]{1,4}/u, '').toLowerCase()))))
    return undefined;
  const marked = markedState(text);
  if (marked !== undefined) return marked === 'not' ? 'not' : { state: marked, note: '' };
  const said = stated(text, 'state');
  if (said === undefined) return 'not';
  if (said.state !== 'covered') return said;
  if (/^(?:[✅✓✔☑🟢]|\[[xX]\]|100\s?%)/u.test(text)) return undefined;
  const folded = foldText(text.toLowerCase());
  if (!done.findAtStart(folded)) return 'not';
  return narrowed.isIn(folded) ? { state: 'partial', note: text } : undefined;
}

/** The words before a note. */
function headOf(folded: string): string {
  return /^[^:：,;，；]*/u.exec(folded)?.[0].trim() ?? '';
}

export function isStateAlone(text: string): boolean {
  const head = headOf(foldText(text.toLowerCase()));
  return [partial, deferred, outOfScope, not, alone, gone].some((pattern) => pattern.isAll(head));
}

/**
 * How words stand behind an ID: `note` in brackets, where they may as well say what is asked, `FR-1 (rejected payments)`; `bare`
 * with nothing between; `state` where nothing but a state is looked for.
 */
export type Standing = 'note' | 'bare' | 'state';

export function stated(text: string, standing: Standing): StatedClaim | undefined {
  const folded = foldText(text.toLowerCase()).trim();
  const says = (pattern: typeof partial): boolean => {
    const first = pattern.findAtStart(folded);
    switch (standing) {
      case 'note':
        return first !== undefined && isWholeBefore(folded.slice(first.end));
      case 'bare':
        return pattern
          .findAll(folded)
          .some(({ start, end }) => isWholeBefore(folded.slice(end)) || isPhrase(folded, start, end));
      case 'state':
        return first !== undefined || pattern.isAtEnd(folded);
    }
  };
  const mark = text.search(/[:：,，;；]/u);
  const note = mark < 0 ? '' : text.slice(mark + 1).trim();
  if (deniesState(folded)) return { state: 'covered', note: '' };
  if (partial.isAll(behindDenial(folded) ?? '')) return undefined;
  if (says(outOfScope)) return { state: 'out-of-scope', note };
  if (says(deferred)) return { state: 'deferred', note };
  if (says(partial)) return { state: 'partial', note };
  if (alone.isAll(headOf(folded)) || gone.isAll(headOf(folded))) return undefined;
  if (says(standing === 'bare' ? not : notAtStart) || no.isAll(headOf(folded))) return undefined;
  return isNarrowed(folded, standing) ? { state: 'partial', note: text.trim() } : { state: 'covered', note: '' };
}

function isNarrowed(folded: string, standing: Standing): boolean {
  if (standing === 'bare') return narrowed.isIn(folded);
  const first = narrowed.findAtStart(folded);
  // 除 alone is “except”, 除外 is “excluded”.
  const isPart = first !== undefined && (outOfScope.findAtStart(folded)?.end ?? 0) >= first.end;
  return (first !== undefined && !isPart) || narrowed.isAtEnd(folded);
}

/**
 * Whether a state ends before these words: with the note, before a sign or a number, or before words with which only a state goes
 * on, “by”, “until”. Before any other it describes what follows: “removed users”.
 */
function isWholeBefore(rest: string): boolean {
  if (/^\s*(?:$|[^\s\p{L}\p{N}]|(?:v|q)?\d)/u.test(rest)) return true;
  if (behindGlued.findAtStart(rest)) return true;
  const more = behind.findAtStart(rest);
  // Glued to what follows it is a part of another word.
  return (
    more !== undefined &&
    (/^[\p{Script=Latin}' ]*$/u.test(rest.slice(0, more.end)) || !/^\p{L}/u.test(rest.slice(more.end)))
  );
}

/** Several words, or a word of a language that is written without blanks: none of these only describes what follows. */
function isPhrase(folded: string, start: number, end: number): boolean {
  return /\s|[^\p{Script=Latin}'\d-]/u.test(folded.slice(start, end));
}

/** “Not out of scope”, “not only for admins”: a word that denies what would else say that something is not covered whole. */
function deniesState(folded: string): boolean {
  const rest = behindDenial(folded);
  return (
    rest !== undefined && (outOfScope.isAll(rest) || deferred.isAll(rest) || narrowed.findAtStart(rest) !== undefined)
  );
}

/** The words behind a “not” that is no part of a state such as “not in scope”. */
function behindDenial(folded: string): string | undefined {
  const bare = folded.replace(/^(?:is|ist|es|est|are|sind) /u, '');
  const denial = no.findAtStart(bare);
  if (!denial || !/^ \S/u.test(bare.slice(denial.end))) return undefined;
  const isState = [partial, deferred, outOfScope, notAtStart].some((pattern) => pattern.isAll(bare));
  return isState ? undefined : bare.slice(denial.end).trim();
}
