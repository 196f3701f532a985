import { idPathOf } from './idPath.js';
import { foldText, smallWordPattern } from '../../language/phrasePattern.js';
import type { Span } from '../../text/range.js';
import { isBlankValue } from '../recognise/blanks/placeholders.js';
import {
  idBeside,
  idStart,
  idsBetween,
  idWithNumber,
  numbersOf,
  readRequirementId,
  requirementIdAt,
  requirementIdsIn,
} from './requirementId.js';

/** How far a design says that it covers a requirement. */
export type ClaimState = 'covered' | 'partial' | 'deferred' | 'out-of-scope';

/** One requirement that a list names: `other.prd.md#FR-1 (partial)`. */
export interface Claim {
  readonly id: string;
  /** The PRD that the ID is of, as written; `undefined` for the design's own. */
  readonly prd: string | undefined;
  readonly state: ClaimState;
  /** What stands behind the state in brackets: who sees to it, and why; empty when nothing does. */
  readonly note: string;
  /** The ID alone, in the text that was read; for those within a range, the whole range. */
  readonly span: Span;
  /** It ends a range across requirements, such as `1.1-2.3`: what lies between, only the PRD knows. */
  readonly across?: AcrossRange;
}

/** The range that an ID ends. */
export interface AcrossRange {
  /** With what it begins, which is claimed by itself. */
  readonly from: string;
  /** IDs that its line takes out. */
  readonly except: readonly string[];
}

const partial = smallWordPattern(({ coverage }) => coverage.partial);
const deferred = smallWordPattern(({ coverage }) => coverage.deferred);
const outOfScope = smallWordPattern(({ coverage }) => coverage.outOfScope);
const every = smallWordPattern(({ coverage }) => coverage.every);
/** With other words behind it, says so as well. */
const notAtStart = smallWordPattern(({ coverage }) => coverage.not);
const no = smallWordPattern(({ coverage }) => coverage.no);
const not = smallWordPattern(
  ({ coverage }) => coverage.not,
  ({ coverage }) => coverage.no,
);
const alone = smallWordPattern(({ coverage }) => coverage.alone);
const gone = smallWordPattern(
  ({ coverage }) => coverage.lapsed,
  ({ coverage }) => coverage.withdrawn,
);
const done = smallWordPattern(({ coverage }) => coverage.done);
const narrowed = smallWordPattern(({ coverage }) => coverage.narrowed);
const behind = smallWordPattern(({ coverage }) => coverage.behind);
const behindGlued = smallWordPattern(({ coverage }) => coverage.behindGlued);
const building = smallWordPattern(({ coverage }) => coverage.building);
const rangeWords = smallWordPattern(({ coverage }) => coverage.range);

/** How many IDs the ranges of a document may name together; those that name more claim their first alone. */
export interface RangeBudget {
  left: number;
}

/** More than any design covers, and few enough to be listed. */
const mostInRanges = 10_000;

/** The budget of one document. */
export function rangeBudget(): RangeBudget {
  return { left: mostInRanges };
}

/**
 * The requirements that a list names, in its order: the value of a line `Covers:`, a cell, the tag of a heading. Only what is
 * a list is read: each part has to begin with its ID, and what stands behind it may say how far it is covered. A part that
 * says that it is not covered claims nothing; nor does what follows “except” or “not”, up to the end of the line.
 */
export function readClaims(source: string, budget: RangeBudget = rangeBudget()): readonly Claim[] {
  const text = withoutStruck(source);
  const found: Claim[] = [];
  for (const line of linesOf(partsOf(text)))
    for (const claim of new ClaimLine(text, line, budget).read()) found.push(claim);
  return found;
}

/** Blanks what is struck out or in a comment, so that all places stay. */
export function withoutStruck(source: string): string {
  const text = source.includes('~~') ? source.replace(/~~[^~\r\n]+~~/gu, blank) : source;
  if (!text.includes('<!--')) return text;
  let result = '';
  let at = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', start);
    const end = close < 0 ? text.length : close + 3;
    result += text.slice(at, start) + blank(text.slice(start, end));
    at = end;
  }
  return result + text.slice(at);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/gu, (letter) => ' '.repeat(letter.length));
}

/** A part of a list; `isLast` when a line or a semicolon ends with it. */
interface Part extends Span {
  readonly isLast: boolean;
}

function* linesOf(parts: readonly Part[]): Generator<readonly Part[]> {
  let line: Part[] = [];
  for (const part of parts) {
    line.push(part);
    if (!part.isLast) continue;
    yield line;
    line = [];
  }
}

/** Cuts a list at its separators, those in brackets left out, and where a word joins two IDs. */
function partsOf(source: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  let depth = 0;
  const cut = (end: number, next: number, isLast: boolean): void => {
    parts.push({ start, end, isLast });
    start = next;
  };
  for (let at = 0; at < source.length; at++) {
    const letter = source.charAt(at);
    if ('(（'.includes(letter)) depth++;
    else if (')）'.includes(letter)) depth = Math.max(0, depth - 1);
    else if (letter === '\n' || letter === '\r') {
      cut(at, at + 1, true);
      depth = 0;
    } else if (depth > 0) continue;
    else if (';；'.includes(letter)) cut(at, at + 1, true);
    else if (',，、&|+＋'.includes(letter)) cut(at, at + 1, false);
    else if ('.。'.includes(letter)) {
      // “FR-1. FR-2 is out of scope.”
      const next = after(sentenceEnd, source, at);
      if (next > at) cut(at, next, true);
    } else if (letter === '<') {
      const next = after(/<br\s?\/?>/iuy, source, at);
      if (next > at) cut(at, next, true);
    } else if (joinStart.test(letter)) {
      const next = after(joint, source, at);
      if (next > at) cut(at, next, false);
    }
  }
  parts.push({ start, end: source.length, isLast: true });
  return parts;
}

/** Words that take out what follows them. */
interface Exception extends Span {
  readonly isInBrackets: boolean;
}

/** Reads the parts of one line, which may speak of those before them: `FR-1, 2`, `FR-1, partial`, `FR-1 to FR-9, except FR-3`. */
class ClaimLine {
  readonly #text: string;
  readonly #parts: readonly Part[];
  readonly #budget: RangeBudget;
  readonly #denied = new Set<string>();
  /** A range across requirements is taken out: nobody knows here what lies in it. */
  #deniesAcross = false;
  #groups: (readonly Claim[])[] = [];

  constructor(text: string, parts: readonly Part[], budget: RangeBudget) {
    this.#text = text;
    this.#parts = parts;
    this.#budget = budget;
  }

  read(): readonly Claim[] {
    let isDenied = false;
    for (const part of this.#parts) {
      const denial: number | undefined = isDenied ? part.start : this.#denialEnd(part);
      const exception: Exception | undefined = denial === undefined ? this.#exceptionIn(part) : undefined;
      if (exception !== undefined) {
        // “FR-1 to FR-9 except FR-3”: what stands before is claimed, and what follows is not.
        // In brackets it is said of what stands before, which then is covered in part.
        this.#part(exception.isInBrackets ? part : { start: part.start, end: exception.start });
        isDenied = !exception.isInBrackets;
        this.#deny({ start: exception.end, end: part.end });
      } else if (denial === undefined) this.#part(part);
      else {
        isDenied = true;
        this.#deny({ start: denial, end: part.end });
      }
    }
    const left = this.#groups.flat().filter(({ id, prd }) => !this.#denied.has(`${prd ?? ''}#${id}`));
    return this.#denied.size === 0 ? left : left.map((claim) => this.#withExceptions(claim));
  }

  #deny(part: Span): void {
    for (const { id, prd, across } of claimsIn(this.#text, part, this.#budget) ?? []) {
      this.#denied.add(`${prd ?? ''}#${id}`);
      this.#deniesAcross ||= across !== undefined;
    }
  }

  #withExceptions({ across, ...claim }: Claim): Claim {
    if (!across || this.#deniesAcross) return claim;
    const before = `${claim.prd ?? ''}#`;
    const except = [...this.#denied].flatMap((key) => (key.startsWith(before) ? key.slice(before.length) : []));
    return { ...claim, across: { ...across, except } };
  }

  #part(part: Span): void {
    const own = claimsIn(this.#text, part, this.#budget) ?? this.#numbers(part);
    if (own) {
      this.#groups.push(own);
      this.#stateOfAll(stateBehind(this.#text.slice(part.start, part.end)));
    } else this.#stateOfLast(this.#text.slice(part.start, part.end));
  }

  /** Where the IDs begin in a part that says that they are not covered; `undefined` when it says no such thing. */
  #denialEnd({ start, end }: Span): number | undefined {
    const text = this.#text.slice(start, Math.min(end, start + longestDenial));
    const [id] = requirementIdsIn(text);
    if (!id || id.start === 0) return undefined;
    const before = text.slice(0, id.start);
    // The path of a PRD may have any word in it.
    const words = before.split(/\s/u);
    const lead = foldText((before.endsWith('#') ? words.slice(0, -1) : words).join(' ').toLowerCase());
    return not.isIn(lead) || narrowed.isIn(lead) ? start + id.start : undefined;
  }

  /** The words “except”, “but not” between two IDs of one part, as in `FR-1 to FR-9 except FR-3`. */
  #exceptionIn({ start, end }: Span): Exception | undefined {
    const text = this.#text.slice(start, Math.min(end, start + longestDenial));
    const ids = [...requirementIdsIn(text)];
    for (const [index, id] of ids.entries()) {
      const from = (ids[index - 1]?.start ?? 0) + (ids[index - 1]?.id.length ?? 0);
      const words = text.slice(from, id.start);
      const isInBrackets = /^\s*[(（]/u.test(words);
      if (index > 0 && isException(words.replace(/^[\s(（]+/u, '')))
        return { start: start + from, end: start + id.start, isInBrackets };
    }
    return undefined;
  }

  /** Numbers that share the prefix of the ID before them: `FR-1, 2, 4–6`. */
  #numbers(part: Span): readonly Claim[] | undefined {
    const last = this.#groups.at(-1)?.at(-1);
    if (!last) return undefined;
    const text = this.#text.slice(part.start, part.end);
    const [whole, first = '', to = first] =
      /^\s*(\d{1,9}(?:\.\d{1,4}){0,4})(?:\s?[–-]\s?(\d{1,9}(?:\.\d{1,4}){0,4}))?(?=[\s.]*$|\s?[(（])/u.exec(text) ?? [];
    const start = idWithNumber(last.id, first);
    if (whole === undefined || start === undefined) return undefined;
    const said = stateOf(text.slice(whole.length));
    const ids = within(this.#budget, start, to) ?? [];
    const span = { start: part.start + whole.length - whole.trimStart().length, end: part.start + whole.length };
    return said ? ids.map((id) => ({ id, prd: last.prd, ...said, span })) : [];
  }

  /** “Both partial” is said of every ID so far, but of those that have a state of their own. */
  #stateOfAll(said: string | undefined): void {
    if (said === undefined) return;
    const state = stated(said, 'state');
    this.#groups = this.#groups.map((group) =>
      group.flatMap((claim) => (claim.state === 'covered' ? (state ? { ...claim, ...state } : []) : claim)),
    );
  }

  /** A state that stands alone is of what stands before it. */
  #stateOfLast(text: string): void {
    const ofAll = saidOfAll(text);
    if (ofAll !== undefined) {
      this.#stateOfAll(ofAll);
      return;
    }
    const last = this.#groups.at(-1);
    if (last?.[0]?.state !== 'covered' || !isStateAlone(text)) return;
    const said = stated(text, 'state');
    this.#groups[this.#groups.length - 1] = said ? last.map((claim) => ({ ...claim, ...said })) : [];
  }
}

/** Whether words are “except”, “not” or “but not”, and nothing else. */
function isException(words: string): boolean {
  const folded = foldText(words.toLowerCase()).trim();
  const [first = '', ...rest] = folded.split(/\s+/u);
  return (
    narrowed.isAll(folded) ||
    not.isAll(folded) ||
    (rest.length > 0 && narrowed.isAll(first) && not.isAll(rest.join(' ')))
  );
}

/** How far into a part words such as “all of them except” may reach, in UTF-16 units. */
const longestDenial = 200;

/** What may stand before an ID: blanks, markup, a word that joins it to the one before. */
const before =
  /[\s*_`~[<•·-]*(?:(?:\[?[xX]\]|[✅✓✔☑])\uFE0F?[\s*_`[]*)?(?:(?:and|und|et|y|e|sowie|及び|および|以及|和|与|및|와|과)[\s*`[][\s*_`[]*)?/uy;
/** The path of the PRD that an ID is of. */
const path = /[^\s#,;()[\]<>*`]{1,200}#/uy;
/** A number that stands for an ID. */
const number = String.raw`\d{1,9}(?:\.\d{1,4}){0,4}`;
/** A tilde that does not stand for “to”. */
const strike = String.raw`(?:[*_\x60>]|~(?![*_\x60[]*(?:${idStart}|\d)))*`;
/** Markup and the target of a link right behind an ID. */
const markup = new RegExp(String.raw`${strike}(?:\](?:\([^\s()]{0,500}\))?)?${strike}`, 'uy');
const joinStart = /[\s及お以和与와과]/u;
/** An ID with what may stand right before it. */
const nextId = String.raw`[*_\x60[]{0,4}(?:[^\s#]{1,200}#)?${idStart}`;
/** A word between two IDs, or nothing: “FR-1 and FR-2”, “FR-1 and 2”, “FR-1 FR-2”. */
const joint = new RegExp(
  String.raw`\s{0,3}(?:(?<=\s)(?:and|und|et|y|e|sowie|및)\s|及び|および|以及|和|与|[와과](?=\s)|(?<=[A-Z][-_]?\d(?:\.?\d){0,24}[a-z]?[*_\x60\]]{0,4}\s{1,3}))\s{0,3}(?=${nextId}|${number}(?:[\s.]*$|\s*[,;(\r\n]))`,
  'uy',
);

/** The end of a sentence, when the next begins with an ID. */
const sentenceEnd = new RegExp(String.raw`(?:\.\s|。\s?)\s{0,3}(?=${nextId})`, 'uy');

/** What a part that begins with an ID claims; `undefined` for one that does not. */
function claimsIn(source: string, part: Span, budget: RangeBudget): readonly Claim[] | undefined {
  const text = source.slice(0, part.end);
  let at = after(before, text, part.start);
  const pathEnd = after(path, text, at);
  const prd = pathEnd > at ? idPathOf(text.slice(at, pathEnd - 1)) : undefined;
  const first = requirementIdAt(text, pathEnd);
  if (first === undefined) return undefined;
  const start = pathEnd;
  let end = start + first.length;
  at = after(markup, text, end);
  const ids: Pick<Claim, 'id' | 'span' | 'across'>[] = [];
  const range = rangeAt(text, at, first, budget);
  const acrossEnd = range ? undefined : acrossEndAt(text, at, first);
  if (range) {
    end = range.end;
    ids.push(...range.ids.map((id) => ({ id, span: { start, end } })));
    at = after(markup, text, end);
  } else if (acrossEnd) {
    ids.push({ id: first, span: { start, end } }, { ...acrossEnd, across: { from: first, except: [] } });
    at = after(markup, text, acrossEnd.span.end);
  } else {
    ids.push({ id: first, span: { start, end } });
    const more = slashesAt(text, end, first);
    for (const each of more) ids.push(each);
    end = more.at(-1)?.span.end ?? end;
    at = Math.max(at, after(markup, text, end));
  }
  const said = stateOf(text.slice(at));
  if (!said) return [];
  return ids.map((each) => ({ ...each, prd, ...said }));
}

const rangeWord = new RegExp(String.raw`(?:[\p{L}'’]|\s(?=\S)){1,12}?(?=[*_\x60[]{0,4}(?:${idStart}|\d))`, 'uy');

/** The range that goes on behind its first ID: `FR-1 to FR-4`, `FR-1–FR-4`, `FR-1..4`. */
function rangeAt(
  text: string,
  at: number,
  first: string,
  budget: RangeBudget,
): { readonly ids: readonly string[]; readonly end: number } | undefined {
  const last = lastOfRange(text, at);
  const ids = last && within(budget, first, last.id);
  return ids && { ids, end: last.end };
}

/** What stands behind the sign or the word of a range, an ID or a number. */
function lastOfRange(
  text: string,
  at: number,
): { readonly id: string; readonly start: number; readonly end: number } | undefined {
  const sign = /\s*(?:\.\.+|…|[-–—~〜～]+|→)\s*[*_`[]*/uy;
  let next = after(sign, text, at);
  if (next === at) {
    const end = after(rangeWord, text, at);
    if (!rangeWords.isAll(foldText(text.slice(at, end).toLowerCase()))) return undefined;
    next = after(/[*_`[]*/uy, text, end);
  }
  // Cut off, so that the hyphen of “FR-1-FR-4” is not taken for a part of the second.
  const rest = text.slice(next, next + 90);
  const id = requirementIdAt(rest, 0) ?? /^\d{1,9}(?:\.\d{1,4}){0,4}(?![\p{L}\p{N}_-]|\.\d)/u.exec(rest)?.[0];
  return id === undefined ? undefined : { id, start: next, end: next + id.length };
}

/** The last ID of a range across requirements, `1.1-2.3`: both have as many numbers, and not the same before the last. */
function acrossEndAt(text: string, at: number, first: string): Pick<Claim, 'id' | 'span'> | undefined {
  const last = lastOfRange(text, at);
  if (!last || !numbersOf(first).includes('.')) return undefined;
  const id = readRequirementId(last.id) ? last.id : idWithNumber(first, last.id);
  const [from, to] = [readRequirementId(first), id === undefined ? undefined : readRequirementId(id)];
  if (id === undefined || from?.prefix !== to?.prefix || from?.lead === to?.lead) return undefined;
  if (idWithNumber(first, numbersOf(id)) !== id) return undefined;
  // Of “1.1-2.3-4.5” nobody knows what it means.
  if (lastOfRange(text, after(markup, text, last.end))) return undefined;
  return { id, span: { start: last.start, end: last.end } };
}

/** IDs of a range, as long as the budget lasts. */
function within(budget: RangeBudget, first: string, last: string): readonly string[] | undefined {
  const ids = idsBetween(first, last, budget.left);
  if (!ids) return undefined;
  budget.left -= ids.length;
  return ids;
}

/** Most IDs that slashes may join. */
const longestChain = 500;

/** Those that share the beginning of the first: `FR-1/2/3`, `NFR1/11`, `FR-1.2/3`; or have their own: `FR-1/FR-2`. */
function slashesAt(text: string, from: number, first: string): { readonly id: string; readonly span: Span }[] {
  const found: { readonly id: string; readonly span: Span }[] = [];
  let last = first;
  for (let at = after(slash, text, from); at > from && found.length < longestChain; at = after(slash, text, from)) {
    numberAt.lastIndex = at;
    const own = requirementIdAt(text, at);
    const written = own ?? numberAt.exec(text)?.[0];
    const id = own ?? (written === undefined ? undefined : (idWithNumber(last, written) ?? idBeside(last, written)));
    if (id === undefined || written === undefined) break;
    from = at + written.length;
    last = id;
    found.push({ id, span: { start: at, end: from } });
  }
  return found;
}

const slash = /\s?\/\s?/uy;
const numberAt = new RegExp(String.raw`${number}(?![\p{L}\p{N}_-]|\.\d)`, 'uy');

/** What stands behind an ID says: how far it is covered; `undefined` when it says that it is not. */
function stateOf(rest: string): { readonly state: ClaimState; readonly note: string } | undefined {
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
function stateBehind(text: string): string | undefined {
  const last = [...requirementIdsIn(text)].at(-1);
  return last && saidOfAll(text.slice(last.start + last.id.length));
}

/** A state behind a word such as “both”, without the word; `undefined` when a text is anything else. */
function saidOfAll(text: string): string | undefined {
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
export function statedInCell(source: string): Pick<Claim, 'state' | 'note'> | undefined {
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
export function statedInPlace(source: string): Pick<Claim, 'state' | 'note'> | undefined {
  const said = statedInCell(source);
  return said?.state === 'covered' ? stated(withoutStruck(source).trim(), 'state') : said;
}

/** What a text says that is nothing but a state, such as the cell “Deferred”; `undefined` for any other, and for what denies. */
export function stateAlone(text: string): Pick<Claim, 'state' | 'note'> | undefined {
  return isStateAlone(text) ? stated(text, 'state') : undefined;
}

/** What a cell beside IDs says of them: how far they are covered, or that they are not; `undefined` when it says neither. */
export type CellState = Pick<Claim, 'state' | 'note'> | 'not' | undefined;

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

function isStateAlone(text: string): boolean {
  const head = headOf(foldText(text.toLowerCase()));
  return [partial, deferred, outOfScope, not, alone, gone].some((pattern) => pattern.isAll(head));
}

/**
 * How words stand behind an ID: `note` in brackets, where they may as well say what is asked, `FR-1 (rejected payments)`; `bare`
 * with nothing between; `state` where nothing but a state is looked for.
 */
type Standing = 'note' | 'bare' | 'state';

function stated(text: string, standing: Standing): { readonly state: ClaimState; readonly note: string } | undefined {
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

/** Where a sticky expression that may match nothing ends when it begins at an offset. */
function after(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return at + (expression.exec(text)?.[0].length ?? 0);
}
