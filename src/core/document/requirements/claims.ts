import { foldText } from '../../language/phrasePattern.js';
import type { Span } from '../../text/range.js';
import {
  acrossEndAt,
  after,
  markup,
  number,
  rangeAt,
  rangeBudget,
  slashesAt,
  within,
  type NamedId,
  type RangeBudget,
} from './claimRanges.js';
import {
  isStateAlone,
  longestDenial,
  narrowed,
  not,
  saidOfAll,
  stateBehind,
  stated,
  stateOf,
  type StatedClaim,
} from './claimStates.js';
import { idPathOf } from './idPath.js';
import { idStart, idWithNumber, requirementIdAt, requirementIdsIn } from './requirementId.js';
import { withoutStruck } from './struck.js';

/** One requirement that a list names: `other.prd.md#FR-1 (partial)`. */
export interface Claim extends StatedClaim {
  readonly id: string;
  /** The PRD that the ID is of, as written; `undefined` for the design's own. */
  readonly prd: string | undefined;
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

/** What may stand before an ID: blanks, markup, a word that joins it to the one before. */
const before =
  /[\s*_`~[<•·-]*(?:(?:\[?[xX]\]|[✅✓✔☑])\uFE0F?[\s*_`[]*)?(?:(?:and|und|et|y|e|sowie|及び|および|以及|和|与|및|와|과)[\s*`[][\s*_`[]*)?/uy;
/** The path of the PRD that an ID is of. */
const path = /[^\s#,;()[\]<>*`]{1,200}#/uy;
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
  const ids: (NamedId & Pick<Claim, 'across'>)[] = [];
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
