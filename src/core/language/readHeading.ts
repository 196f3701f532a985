import type { DecisionId } from '../charter/model/charter.js';
import { asWritten, type HeadingIndex, type HeadingMeaning, type HeadingTable } from './headingIndex.js';
import { normalizeHeading, withoutHtml, type HeadingPiece } from './normalizeHeading.js';
import { readQuestion } from './readQuestion.js';
import { derived } from '../text/derived.js';
import { remembered } from '../text/remembered.js';

/** How sure the reading of a heading is. */
export type HeadingStrength = 'exact' | 'phrase' | 'hint';

/** What a heading says about its section. */
export interface HeadingReading {
  readonly answers: readonly DecisionId[];
  /** Answered too when the section's text shows it. */
  readonly perhaps: readonly DecisionId[];
  readonly subsections: readonly DecisionId[];
  /** The heading is known and answers nothing. */
  readonly neutral: boolean;
  readonly open: boolean;
  /** It gives a document's title a meaning too. */
  readonly titles: boolean;
  /** It names a quality, which is asked for in one place and given in another. */
  readonly asked: boolean;
  /** It names the solution as a whole, whose parts a product document tells from its user's side. */
  readonly broad: boolean;
  /** Its section also says what its kind of document is about. */
  readonly withSubject: boolean;
  readonly strength: HeadingStrength;
  readonly source: 'charter' | 'alias';
  /** The table entries that matched. */
  readonly aliases: readonly string[];
}

/** `Phase 1`, `第一阶段`: one of several. */
export const counted = /[\d一二三四五六七八九十]/u;

/** Reads a heading by the tables of an index; `undefined` when they know nothing of it. */
export function readHeading(text: string, index: HeadingIndex): HeadingReading | undefined {
  return readings(index)(text);
}

const readings = derived((index: HeadingIndex) => remembered((text) => compare(text, index)));

function compare(text: string, index: HeadingIndex): HeadingReading | undefined {
  const { whole, pieces } = normalizeHeading(text);
  const exactWhole = exact(whole, index);
  const known = exactWhole?.source === 'charter' ? exactWhole : (index.written.get(asWritten(text)) ?? exactWhole);
  if (known) return combine([known], 'exact');
  const [first, ...later] = pieces;
  if (!first) return undefined;
  // `Solution (stage 1)` tells which part of the work is meant, and is no plan for it.
  const others = later.filter((piece) => !exactParts(piece, index)?.meanings.some((meaning) => meaning.withSubject));
  const weak = lookUp(whole, index.weak);
  if (weak) return combine([weak], 'hint');
  const asked = question(text, whole, index);
  // “Why a second parser?” gives the reason, whatever it names.
  if (asked?.answers[0] === 'why') return asked;
  const main = exactParts(first, index) ?? phraseParts(first, index);
  // `Goals (why)`: a second piece adds to the first only when it is a known heading as it stands.
  const added = others.flatMap((piece, at) => {
    const meanings = exactParts(piece, index)?.meanings ?? [];
    // `Rollout plan (Owner: Grace)`: a label with its value is no subject.
    const isLabel = at + 1 < others.length && meanings.every(({ answers }) => answers.join() === 'who');
    return isLabel ? [] : meanings;
  });
  if (main) {
    const meaning = main.meanings[0];
    // `Appendix A: Data model` is about the data model.
    if (meaning?.open && meaning.answers.length === 0 && others.length > 0) {
      return readPieces(others, index);
    }
    // “Phase 1: compatibility” is a phase, whatever is done in it.
    const isStage = main.meanings.every(({ withSubject, alias }) => withSubject && counted.test(alias));
    return combine(isStage ? main.meanings : [...main.meanings, ...added], main.strength);
  }
  return asked ?? readPieces(others, index) ?? hint(pieces, index);
}

/** Reads “Who is on it?” and “Bis wann”. */
function question(text: string, whole: string, index: HeadingIndex): HeadingReading | undefined {
  const isMarked = endsAsking(withoutHtml(text));
  const asks = readQuestion(whole, isMarked);
  if (!asks || !index.kept.has(asks)) return undefined;
  const meaning: HeadingMeaning = {
    answers: [asks],
    perhaps: [],
    subsections: [asks],
    open: false,
    titles: false,
    asked: false,
    broad: false,
    withSubject: false,
    alias: text,
    source: 'alias',
    head: 'last',
  };
  // “What we hear” under a motivation is part of it.
  return combine([meaning], isMarked ? 'exact' : asks === 'what' || asks === 'how' ? 'hint' : 'phrase');
}

/** Whether a heading ends with a question mark; a sign or a remark in brackets may stand behind it. */
function endsAsking(text: string): boolean {
  const mark = Math.max(text.lastIndexOf('?'), text.lastIndexOf('？'));
  return mark >= 0 && /^[^\p{L}\p{N}([{]*(?:$|[([{])/u.test(text.slice(mark + 1));
}

function readPieces(pieces: readonly HeadingPiece[], index: HeadingIndex): HeadingReading | undefined {
  for (const piece of pieces) {
    const found = exactParts(piece, index) ?? phraseParts(piece, index);
    if (found) return combine(found.meanings, found.strength);
  }
  return undefined;
}

function hint(pieces: readonly HeadingPiece[], index: HeadingIndex): HeadingReading | undefined {
  for (const piece of pieces) {
    const meanings = piece.parts.flatMap((part) => lookUp(part, index.weak) ?? index.hints.find(part) ?? []);
    if (meanings.length > 0) return combine(meanings, 'hint');
  }
  return undefined;
}

interface Matched {
  readonly meanings: readonly HeadingMeaning[];
  readonly strength: HeadingStrength;
}

/** The piece as a whole, or those of its parts that are known headings; `Goals and legal` is about goals. */
function exactParts(piece: HeadingPiece, index: HeadingIndex): Matched | undefined {
  const whole = exact(piece.text, index);
  if (whole) return { meanings: [whole], strength: 'exact' };
  if (piece.parts.length < 2) return undefined;
  const known = piece.parts.map((part) => exact(part, index) ?? index.phrases.find(part));
  const meanings = known.flatMap((meaning) => meaning ?? []);
  if (meanings.length === 0) return undefined;
  return { meanings, strength: meanings.length === piece.parts.length ? 'exact' : 'phrase' };
}

function phraseParts(piece: HeadingPiece, index: HeadingIndex): Matched | undefined {
  const meanings = piece.parts.flatMap((part) => index.phrases.find(part) ?? []);
  if (meanings.length === 0) return undefined;
  // A phrase somewhere in a long heading says little: `Introduce pod level resource requirements`.
  const longest = meanings.reduce((most, { alias }) => Math.max(most, lengthOf(alias)), 0);
  const share = longest / lengthOf(piece.text);
  return { meanings, strength: share < 1 / 3 ? 'hint' : share === 1 ? 'exact' : 'phrase' };
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** How long a heading or phrase is: in words, or in letters where words are not set apart. */
function lengthOf(text: string): number {
  return unspaced.test(text) ? text.replaceAll(' ', '').length : text.split(' ').length;
}

function exact(text: string, index: HeadingIndex): HeadingMeaning | undefined {
  return lookUp(text, index.exact);
}

function lookUp(text: string, table: HeadingTable): HeadingMeaning | undefined {
  const found = table.get(text) ?? table.get(text.replaceAll(' ', ''));
  if (found) return found;
  // 第2段階, 第三阶段: the number stands inside.
  const counted = table.get(text.replace(/\d{1,3}/u, '1').replace(/[二三四五六七八九十]/u, '一'));
  if (counted) return counted;
  const bare = withoutNumbers(text);
  if (bare === text) return undefined;
  return table.get(`${bare} 1`) ?? table.get(`${bare} a`) ?? table.get(bare);
}

/** `Story 3`, `Appendix B`, `Phase 2.1` without what counts them. */
function withoutNumbers(text: string): string {
  let end = text.length;
  for (let space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', end - 1)) {
    if (!/^(?:[\d.]+|[a-z]|[ivx]+)$/u.test(text.slice(space + 1, end))) break;
    end = space;
  }
  return text.slice(0, end);
}

function combine(meanings: readonly HeadingMeaning[], strength: HeadingStrength): HeadingReading {
  // Beside something with a meaning a neutral name adds nothing: `Definitions and goals` is about goals.
  const speaking = meanings.filter((meaning) => meaning.answers.length > 0);
  // `Design of stage 1` is a design.
  const others = speaking.filter((meaning) => !(meaning.withSubject && counted.test(meaning.alias)));
  const subjects = others.length > 0 ? others : speaking;
  // A quality beside something else is that one's: `Usability and accessibility requirements`.
  const plain = subjects.filter((meaning) => !meaning.asked);
  const telling = plain.length > 0 ? plain : subjects;
  const used = telling.length > 0 ? telling : meanings;
  return {
    answers: union(used.map((meaning) => meaning.answers)),
    // Beside something that is the same whatever its text shows a heading is no place for it.
    perhaps:
      telling.length === 0 && used.some((meaning) => meaning.perhaps.length === 0)
        ? []
        : union(used.map((meaning) => meaning.perhaps)),
    subsections: union(used.map((meaning) => meaning.subsections)),
    neutral: telling.length === 0,
    open: used.some((meaning) => meaning.open),
    titles: strength === 'exact' || used.some((meaning) => meaning.titles),
    asked: used.every((meaning) => meaning.asked),
    broad: used.every((meaning) => meaning.broad),
    withSubject: used.every((meaning) => meaning.withSubject),
    strength,
    source: used.some((meaning) => meaning.source === 'charter') ? 'charter' : 'alias',
    aliases: [...new Set(used.map((meaning) => meaning.alias))],
  };
}

function union(lists: readonly (readonly DecisionId[])[]): DecisionId[] {
  return [...new Set(lists.flat())];
}
