import * as words from '../../../language/blankIndex.js';
import { foldInPlace } from '../../../language/foldInPlace.js';
import { findPhrases, type FoundPhrases } from '../../../language/phrasePattern.js';
import type { Span } from '../../../text/range.js';
import { findForms, mayHoldForm } from './blankForms.js';
import { something } from '../text/inlineMask.js';
import { promptKind } from './prompts.js';
import { isQuoted, piecesOf, sentencesOf, type Piece, type Place } from '../text/textPieces.js';

/** Something that stands where an answer is still to come. */
export interface Blank extends Span {
  /** What says nothing because of it: of “The date is TBD.” all. */
  readonly covers: Span;
  /** It is to be filled in. What only says that there is nothing is not. */
  readonly toFill: boolean;
}

/**
 * The one reader of blanks: stand-ins such as TBD, forms of templates such as `[insert …]`, prompts, promises to write
 * later. In the order of the text.
 *
 * @param text masked, so that code and links are no words: see `maskInline`
 * @param phrases those that stand in it, where they were looked for already
 */
export function findBlanks(text: string, place: Place, phrases?: FoundPhrases): readonly Blank[] {
  const held = phrases ?? findPhrases(foldInPlace(text));
  if (!mayHoldBlank(text, place, held)) return [];
  const folded = foldInPlace(text);
  const mayHold = words.tellingWords.isAmong(held);
  if (/lorem ipsum/iu.test(text)) {
    const start = text.search(/lorem ipsum/iu);
    return [{ start, end: start + 11, covers: { start: 0, end: text.length }, toFill: true }];
  }
  const found: Blank[] = [];
  for (const piece of piecesOf(text)) readPiece({ text, folded, place, mayHold }, piece, found);
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Whether a text may hold a blank: most texts have none of the words and marks that it takes.
 *
 * @param text masked or as written
 */
export function mayHoldBlank(text: string, place: Place, held: FoundPhrases): boolean {
  return (
    words.tellingWords.isAmong(held) ||
    words.otherWords.isAmong(held) ||
    words.promptEnds.isAmong(held) ||
    place.apart === true ||
    mayHoldForm(text) ||
    (words.promptStarts.isAmong(held) && mayBeginPrompt(text))
  );
}

/** Whether a line, or what follows a colon in it, begins with a word with which prompts begin. */
function mayBeginPrompt(text: string): boolean {
  const folded = foldInPlace(text);
  for (const { 0: lead, index } of text.matchAll(/(?:^|[\n:：])[^\p{L}\n:：]*/gu)) {
    if (words.promptStarts.findAt(folded, index + lead.length)) return true;
  }
  return false;
}

interface Source {
  readonly text: string;
  readonly folded: string;
  readonly place: Place;
  readonly mayHold: boolean;
}

function readPiece(source: Source, labelled: Piece, found: Blank[]): void {
  const { text, folded, place, mayHold } = source;
  let label = words.plainWords(folded.slice(labelled.start, labelled.valueStart));
  let piece = labelled;
  // “TODO: ask the wards” is a blank, and what follows it is part of that.
  if (words.meaningOfWhole(label) === 'blank') {
    label = '';
    piece = { ...labelled, valueStart: labelled.start };
  }
  const status = place.status === true || (label !== '' && words.statuses().has(label));
  const whole = trimmed(text, { start: piece.valueStart, end: piece.end });
  const value = folded.slice(whole.start, whole.end).replace(/^\[[ x]\] /u, '');
  const meaning = value.includes(something) ? undefined : words.meaningOfWhole(value);
  if (meaning !== undefined) {
    const isState = status && words.states().has(words.plainWords(value));
    // “N/A” is an answer of a section and no value of a label.
    const inBrackets = /[<[{]/u.test(text.charAt(whole.start));
    if (!inBrackets && (meaning !== 'nothing' || label !== '' || place.form === 'value'))
      found.push({ ...whole, covers: piece, toFill: meaning === 'blank' && !isState });
    if (!inBrackets) return;
  }
  const own: Blank[] = [];
  if (mayHold || mayBePrompt(folded, piece, place)) {
    let afterPrompt = false;
    for (const sentence of sentencesOf(text, piece)) {
      const before = own.length;
      afterPrompt = readSentence(source, sentence, status, afterPrompt, own);
      if (own.length === before && !mayHold && !afterPrompt) break;
    }
  }
  const forms = [
    ...findForms(text, folded, { start: piece.start, end: piece.valueStart }),
    ...findForms(text, folded, { start: piece.valueStart, end: piece.end }),
  ].filter((form) => !own.some((other) => form.start < other.end && form.end > other.start));
  const hollow = forms.some(({ start, end }) => end - start >= longForm) ? hollowSentences(text, labelled, forms) : [];
  for (const form of forms) {
    const covers = hollow.find(({ start, end }) => form.start >= start && form.end <= end) ?? form;
    own.push({ ...form, covers, toFill: true });
  }
  found.push(...own);
}

/** A form as long as this tells what is to be written, in UTF-16 units. */
const longForm = 10;

/** Sentences that are a frame around forms and little else: “We take [name of the option], because [add the reason].” */
function hollowSentences(text: string, piece: Piece, forms: readonly Span[]): readonly Span[] {
  return sentencesOf(text, { ...piece, valueStart: piece.start }).filter((sentence) => {
    const inside = forms
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end && end - start >= longForm)
      .reduce((sum, { start, end }) => sum + end - start, 0);
    const own = text.slice(sentence.start, sentence.end);
    return inside > 0 && !own.includes(something) && inside >= 2 * (own.trim().length - inside);
  });
}

/** Whether a piece begins, or ends, as prompts do. */
function mayBePrompt(folded: string, piece: Piece, place: Place): boolean {
  if (place.apart === true) return true;
  const start = folded.slice(piece.valueStart, Math.min(piece.end, piece.valueStart + 60)).replace(/^[^\p{L}]+/u, '');
  return (
    words.beginsWithOrder().test(start) ||
    words.beginsWithWeakOrder().test(start) ||
    words.beginsWithPlease().test(start) ||
    words.beginsWithPurpose().test(start) ||
    (folded.slice(piece.valueStart, piece.end).includes('?') &&
      (words.beginsWithQuestion().test(start) ||
        words.holdsQuestion().test(folded.slice(piece.valueStart, Math.min(piece.end, piece.valueStart + 400))))) ||
    words.endsInWeakOrder().test(folded.slice(Math.max(piece.valueStart, piece.end - 30), piece.end))
  );
}

/** Reads one sentence; gives whether it is a prompt, since advice may follow. */
function readSentence(source: Source, sentence: Span, status: boolean, afterPrompt: boolean, found: Blank[]): boolean {
  const { text, folded, place, mayHold } = source;
  const own = trimmed(text, sentence);
  if (own.end <= own.start) return afterPrompt;
  const content = folded.slice(own.start, own.end);
  const prompt = promptKind(content, place, afterPrompt);
  if (prompt !== undefined) {
    found.push({ ...own, covers: sentence, toFill: prompt === 'order' });
    return true;
  }
  if (!mayHold) return false;
  if (isPromise(content) || words.meaningOfWhole(content) === 'blank') {
    if (!isQuoted(text, own.start, own.end)) found.push({ ...own, covers: sentence, toFill: true });
    return false;
  }
  const before = found.length;
  readStandIns(source, sentence, status, found);
  if (found.length === before && isUnderWay(content)) found.push({ ...own, covers: sentence, toFill: false });
  return false;
}

/** “Will be decided later”: short, and puts the whole answer off. */
function isPromise(content: string): boolean {
  if (content.length > 160) return false;
  words.promises().spaced.lastIndex = 0;
  words.promises().glued.lastIndex = 0;
  if (words.promises().glued.test(content)) return content.length <= 40;
  return words.promises().spaced.test(content) && content.split(' ').length <= 14;
}

/** “The requirements are pending”: a part of the document, and a state it is in. */
function isUnderWay(content: string): boolean {
  if (content.length > 60 || !words.holdsSubject().test(content)) return false;
  const spaced = content.split(' ');
  for (let at = 1; at < spaced.length && at < 8; at++) {
    const rest = spaced.slice(at).join(' ');
    if (words.endsInCopula().test(spaced.slice(0, at).join(' ')) && isBlankOrState(rest)) return true;
  }
  const bare = withoutGluedCopula(content);
  for (let length = 2; length <= 6 && length < bare.length; length++) {
    if (isBlankOrState(bare.slice(-length)) && bare.length - length <= 14) return true;
  }
  return false;
}

function isBlankOrState(text: string): boolean {
  const meaning = words.meaningOfWhole(text);
  return meaning === 'blank' || meaning === 'state';
}

function withoutGluedCopula(content: string): string {
  for (let length = 6; length > 0; length--) {
    if (words.gluedCopulas().has(content.slice(-length))) return content.slice(0, -length).trimEnd();
  }
  return content;
}

/** In small letters it is a word of its own: a todo list. */
const todo = /(?<![\p{L}\p{N}_/@-])(?:@?TODO(?![\p{L}\p{N}_/-])|@todo(?![\p{L}\p{N}_/-])|[Tt]odo(?= ?:)|\([Tt]odo\))/gu;

/** A stand-in in a sentence, before it is known whether it is one here. */
interface Hit extends Span {
  /** An abbreviation, which stands for nothing else wherever it stands. */
  readonly certain: boolean;
  /** Of a language that glues words together. */
  readonly glued: boolean;
  /** A blank behind a copula, where it ends its sentence. */
  readonly alone: boolean;
}

/** Most stand-ins of one sentence; no author writes as many. */
const maxHits = 100;
/** As much of a sentence as is looked at behind a stand-in, in UTF-16 units. */
const maxTail = 300;

function readStandIns(source: Source, sentence: Span, status: boolean, found: Blank[]): void {
  const { text, folded } = source;
  const hits: Hit[] = [];
  const content = folded.slice(sentence.start, sentence.end);
  const add = (pattern: RegExp, within: string, kind: { glued?: boolean; alone?: boolean }): void => {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(within); found && hits.length < maxHits; found = pattern.exec(within)) {
      const { 0: hit, index } = found;
      const start = sentence.start + index;
      const certain = kind.alone !== true && !hit.includes(' ');
      hits.push({ start, end: start + hit.length, certain, glued: kind.glued === true, alone: kind.alone === true });
    }
  };
  add(words.standIns().spaced, content, {});
  add(words.alonePhrases(), content, { alone: true });
  add(words.standIns().glued, content, { glued: true });
  add(todo, text.slice(sentence.start, sentence.end), {});
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let last: { end: number; spoken: boolean } | undefined;
  for (const hit of hits) {
    if (last && hit.start < last.end) continue;
    const between = last ? folded.slice(last.end, hit.start) : '';
    const listed = last?.spoken === true && /^[ ,/]*(?:[\p{L}]{1,3}[ ,]+)?$/u.test(between);
    const spoken = listed || isSpokenOf(text, folded, hit, sentence);
    last = { end: hit.end, spoken };
    if (spoken || (status && words.states().has(words.plainWords(folded.slice(hit.start, hit.end))))) continue;
    if (hit.glued ? !endsGlued(folded, hit.end, sentence.end) : !stands(folded, hit, sentence)) continue;
    found.push({
      start: hit.start,
      end: hit.end,
      covers: hit.glued ? coveredGlued(folded, hit, sentence) : covered(folded, hit, sentence),
      toFill: true,
    });
  }
}

/** Whether words that are no blank everywhere are one here: at the start of a clause, or behind a copula. */
function stands(folded: string, { start, end, certain, alone }: Hit, sentence: Span): boolean {
  if (certain) return true;
  const before = folded.slice(Math.max(sentence.start, start - 40), start);
  const after = folded.slice(end, Math.min(sentence.end, end + maxTail));
  // “[needs clarification: which one?]” is a form as a whole.
  const isInForm = before.endsWith('[') && folded.slice(end, end + maxTail).includes(']');
  if (isInForm && words.beginsWithInsert().test(folded.slice(start, end))) return false;
  const isLast = !says(after);
  if (alone) return isLast && words.endsInCopula().test(before);
  if (!says(before)) return isLast || after.split(' ').length <= 10;
  if (/[:(–—,;] ?$/u.test(before)) return true;
  return words.endsInCopula().test(before) && (isLast || /^[ ]*[,(–—;]|^ \p{L}+ /u.test(after));
}

function says(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) || text.includes(something);
}

/** What a clause with a stand-in says nothing of: what follows it, and the subject that it was to tell of. */
function covered(folded: string, { start, end }: Span, sentence: Span): Span {
  const before = folded.slice(Math.max(sentence.start, start - 120), start);
  if (sentence.end - end > maxTail) return { start, end };
  const tail = folded.slice(end, sentence.end);
  const isAnswer = words.beginsWithHedge().test(tail.replace(/^[^\p{L}\p{N}]+/u, ' '));
  const closes = isAnswer ? end : sentence.end;
  const subject = lastClause(before);
  const heads = subject.trim() === '' ? 0 : subject.trim().split(/ +/u).length;
  if (heads === 0) return { start, end: closes };
  if (heads <= 8 && words.endsInCopula().test(subject)) return { start: start - subject.length, end: closes };
  if (heads <= 3 && !says(tail)) return { start: start - subject.length, end: closes };
  return { start, end };
}

/** What stands behind the last comma, colon, dash or “and”. */
function lastClause(before: string): string {
  const at = Math.max(
    ...[',', ';', ':', '–', '—', '(', ' and ', ' und ', ' et ', ' y ', ' e '].map((joint) => before.lastIndexOf(joint)),
  );
  if (at < 0) return before;
  const joint = /^(?: \p{L}+ |.)/u.exec(before.slice(at))?.[0] ?? '';
  return before.slice(at + joint.length);
}

/** Behind a blank of a language that glues words together: nothing, or a copula and no more. */
function endsGlued(folded: string, end: number, limit: number): boolean {
  const after = folded.slice(end, Math.min(limit, end + 16));
  const clause = /^[^。，、；,;.!?()（）\n"]*/u.exec(after)?.[0].trim() ?? '';
  return clause === '' || words.gluedCopulas().has(clause) || /^[a-z]/u.test(clause);
}

function coveredGlued(folded: string, { start, end }: Span, sentence: Span): Span {
  const before = folded.slice(Math.max(sentence.start, start - 40), start);
  const subject = before.split(/[、，,；;：:。(（]/u).at(-1) ?? '';
  const after = /^[^、，,；;]*/u.exec(folded.slice(end, Math.min(sentence.end, end + maxTail)))?.[0] ?? '';
  return subject.trim().length <= 30 ? { start: start - subject.length, end: end + after.length } : { start, end };
}

/** Whether a sentence speaks of a stand-in as of a thing: “every TODO in the code”, “press [Name]”, “shows “TBD””. */
function isSpokenOf(text: string, folded: string, { start, end }: Span, sentence: Span): boolean {
  if (isQuoted(text, start, end) || isSpeltOut(folded, { start, end }, sentence)) return true;
  const before = folded.slice(Math.max(sentence.start, start - 30), start);
  const after = folded.slice(end, Math.min(sentence.end, end + 40));
  if (words.beginsWithThing().test(after)) return true;
  if (/[\p{L}\p{N}] *$/u.test(before) && words.endsInShown().test(before)) return true;
  return /^ +\p{Ll}/u.test(after) && /[\p{L}\p{N}] +$/u.test(before) && words.endsInArticle().test(before);
}

/** Whether an abbreviation is explained beside it as another: “TBD (trunk-based development)”. */
function isSpeltOut(folded: string, { start, end }: Span, sentence: Span): boolean {
  const letters = folded.slice(start, end);
  if (!/^[a-z]{3,5}$/u.test(letters)) return false;
  const behind = /^ \(([^()]{3,60})\)/u.exec(folded.slice(end, Math.min(sentence.end, end + 70)))?.[1];
  const isInBrackets = folded.charAt(start - 1) === '(' && folded.charAt(end) === ')';
  const before = isInBrackets ? words.plainWords(folded.slice(Math.max(sentence.start, start - 70), start)) : '';
  const expansion = words.plainWords(behind ?? before.split(' ').slice(-letters.length).join(' '));
  const initials = expansion.split(' ').map((word) => word.charAt(0));
  return initials.join('') === letters && words.meaningOfWhole(expansion) === undefined;
}

/** Without white space, and without the marks that end a sentence. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s>•]/u.test(text.charAt(from))) from++;
  while (to > from && /[\s.。;；]/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
