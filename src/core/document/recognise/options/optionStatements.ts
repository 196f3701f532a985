import { splitPhrases } from '../../../language/headingIndex.js';
import { languages } from '../../../language/languages.js';
import { normalizePhrase } from '../../../language/normalizeHeading.js';
import { anchorsOf, PhraseFinder, type FoundPhrase } from '../../../language/phraseFinder.js';
import { phrasePattern, type FoundPhrases } from '../../../language/phrasePattern.js';

import { lazy } from '../../../text/lazy.js';
import { criteriaOfText } from './optionCriteria.js';
import { givesReasonBeside } from './onlyOption.js';
import { isBlankValue } from '../blanks/placeholders.js';

/**
 * What a sentence says of a choice: that another way was weighed (`other`), that there is one way only and why (`forced`),
 * or the same without a reason (`only`).
 */
export type ChoiceStatement = 'other' | 'forced' | 'only';

const keys = [
  'choosing',
  'taking',
  'over',
  'ruledOut',
  'turnedDown',
  'considered',
  'examined',
  'but',
  'options',
  'none',
  'alternatively',
  'users',
  'only',
  'because',
] as const;
type Key = (typeof keys)[number];

const finder = new PhraseFinder<Key>();
for (const { choices } of languages) for (const key of keys) finder.add(key, choices[key]);

type HintKey = 'against' | 'or' | 'contrast' | 'weighing' | 'none' | 'criterion';
const hints = new PhraseFinder<HintKey>();
for (const { choices } of languages)
  for (const key of ['against', 'or', 'contrast', 'weighing', 'none', 'criterion'] as const)
    hints.add(key, choices[key]);

/** What a sentence may name before a comma or colon to speak of what was not taken: “The alternative, a queue, …”. */
const openers = lazy(
  (): ReadonlySet<string> =>
    new Set(
      languages.flatMap(({ choices }) =>
        [choices.alternatives, choices.others].flatMap(splitPhrases).map(normalizePhrase),
      ),
    ),
);

/** A sentence and where it begins in its text. */
export interface PlacedSentence {
  readonly text: string;
  readonly start: number;
}

/** Takes a text apart at the marks that end a sentence. */
export function sentencesOf(text: string): readonly PlacedSentence[] {
  const sentences: PlacedSentence[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[!?。！？;；]|\.(?=\s|$)|\r?\n[ \t>]*(?:\r?\n|[-*+•] |\d+[.)] )/gu)) {
    const end = index + mark.length;
    if (index > start) sentences.push({ text: text.slice(start, end), start });
    start = end;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start });
  return sentences;
}

/** Words one of which is in every sentence that says something of a choice. */
const telling = phrasePattern(
  ({ choices }) => anchorsOf(choices.only),
  ({ choices }) => anchorsOf(choices.ruledOut),
  ({ choices }) => anchorsOf(choices.turnedDown),
  ({ choices }) => anchorsOf(choices.considered),
  ({ choices }) => anchorsOf(choices.examined),
  ({ choices }) => anchorsOf(choices.alternatively),
  ({ choices }) => anchorsOf(choices.over),
  ({ choices }) => anchorsOf(choices.alternatives),
  ({ choices }) => anchorsOf(choices.others),
);

/** Whether a text may say something of a choice: a cheap look. */
export function maySpeakOfChoice(phrases: FoundPhrases): boolean {
  return telling.isAmong(phrases);
}

/** What a stretch of running text says of a choice, sentence by sentence. */
export function statementsOf(text: string): readonly { readonly statement: ChoiceStatement; readonly start: number }[] {
  let only: { statement: ChoiceStatement; start: number } | undefined;
  const statements: { statement: ChoiceStatement; start: number }[] = [];
  for (const sentence of sentencesOf(text)) {
    const plain = normalizePhrase(sentence.text);
    const found = finder.find(plain);
    const statement = found.length === 0 ? opens(sentence.text) : (read(plain, found) ?? opens(sentence.text));
    // “Only option. The law wants it so, because …”: the next sentence gives the reason.
    if (only && statement === undefined && givesReasonBeside(plain, found)) only.statement = 'forced';
    only = undefined;
    if (!statement) continue;
    const placed = { statement, start: sentence.start };
    statements.push(placed);
    if (statement === 'only') only = placed;
  }
  return statements;
}

/** “The alternative, a queue, loses orders.”, “Alternatives: a queue.” */
function opens(sentence: string): ChoiceStatement | undefined {
  const [, head = '', rest = ''] = /^([^,:：、，(（]{2,60})[,:：、，(（]([^]*)$/u.exec(sentence) ?? [];
  return rest.trim().length > 3 && openers().has(normalizePhrase(head)) && !isBlankValue(rest) && !beginsWithNone(rest)
    ? 'other'
    : undefined;
}

function read(plain: string, found: readonly FoundPhrase<Key>[]): ChoiceStatement | undefined {
  const of = (key: Key) => found.find((one) => one.key === key);
  const because = of('because');
  if (of('only')) return givesReasonBeside(plain, found) ? 'forced' : 'only';
  // “No rejected alternatives.”
  if (of('none')?.start === 0) return undefined;
  if (of('ruledOut')) return 'other';
  if (because && of('turnedDown')) return 'other';
  const user = of('users');
  const considered = of('considered');
  if (considered && !(user && user.start < considered.start)) return 'other';
  if (of('examined') && !user && (of('options') || of('but') || of('choosing'))) return 'other';
  if (of('alternatively')?.start === 0 && !user) return 'other';
  const over = of('over');
  if (!over) return undefined;
  const choosing = of('choosing');
  if (choosing && !(user && user.start < choosing.start)) return 'other';
  if (of('taking') && (because || of('but') || criteriaOfText(plain).told.size > 0)) return 'other';
  // “Files instead of a database, because …”
  return because &&
    because.start > over.end &&
    plain.slice(0, over.start).trim().split(' ').length <= 3 &&
    over.start > 0
    ? 'other'
    : undefined;
}

/**
 * The part of a sentence that says which option is taken, as `normalizePhrase` gives it, without what it is preferred to and the reason;
 * `undefined` for a sentence that takes none, or in which that part cannot be told.
 */
export function choiceIn(sentence: string): string | undefined {
  const plain = normalizePhrase(sentence);
  const found = finder.find(plain);
  const first = (key: Key) => found.find((one) => one.key === key);
  const choosing = first('choosing');
  if (!choosing || first('ruledOut') || first('turnedDown') || hintsIn(sentence).has('against')) return undefined;
  // Where words are glued, what is taken may stand before or after the rest: only a sentence that names one option tells.
  if (/[^\p{Script=Latin}\p{N} .]{4}/u.test(plain)) return plain;
  const ends = found.filter(({ key, start }) => (key === 'over' || key === 'because') && start > choosing.start);
  return plain.slice(0, ends[0]?.start ?? plain.length);
}

/** What the words of a text or label tell besides. */
export function hintsIn(text: string): ReadonlySet<HintKey> {
  return new Set(hints.find(normalizePhrase(text)).map(({ key }) => key));
}

/** Whether a text begins by saying that there is nothing: “None”, “None, because …”. */
export function beginsWithNone(text: string): boolean {
  return hints.find(normalizePhrase(text.slice(0, 60))).some(({ key, start }) => key === 'none' && start === 0);
}

/** Whether a text begins by saying that something was not taken: “Rejected, too slow”. */
export function beginsWithAgainst(text: string): boolean {
  return hints.find(normalizePhrase(text.slice(0, 60))).some(({ key, start }) => key === 'against' && start === 0);
}

/** Whether a text gives a reason beside the words that announce it. */
export function givesReason(text: string): boolean {
  const plain = normalizePhrase(text);
  return givesReasonBeside(plain, finder.find(plain));
}
