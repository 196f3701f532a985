import { languages } from '../../../language/languages.js';
import { isBareHeading, normalizeHeading, normalizePhrase } from '../../../language/normalizeHeading.js';
import { splitPhrases } from '../../../language/headingIndex.js';
import { anchorsOf, PhraseFinder } from '../../../language/phraseFinder.js';
import { phrasePattern, type FoundPhrases } from '../../../language/phrasePattern.js';
import { remembered } from '../../../text/remembered.js';
import { derived } from '../../../text/derived.js';
import { lazy } from '../../../text/lazy.js';
import { LazyMap } from '../../../text/lazyMap.js';
import type { Section } from '../../../parse/markdown/sections.js';

/**
 * What a heading or label says of options: `list`: all that are weighed stand below it; `others`: those that were not taken;
 * `comparison`: a table below it may weigh them; `maybe`: options of something, of the design or of the product; `other`: it
 * names one that was not taken; `versus`: it names two; `numbered`: it names one by its number or letter; `part`: below
 * options, it names none.
 */
export type OptionHeading = 'list' | 'others' | 'comparison' | 'maybe' | 'other' | 'versus' | 'numbered' | 'part';

/** An option named by its number or letter. */
export interface NumberedOption {
  /** The number or letter. */
  readonly number: string;
  /** It is called an alternative, so there is another one. */
  readonly stands: 'alone' | 'against';
}

type ListKey = 'lists' | 'others' | 'comparisons' | 'parts';
const wholes = new LazyMap<ListKey, ReadonlySet<string>>(['lists', 'others', 'comparisons', 'parts'], (key) =>
  phrasesOf((choices) => choices[key]),
);

type Key = 'lists' | 'others' | 'ways' | 'alternatives' | 'after' | 'counts' | 'whyNot' | 'versus' | 'or' | 'settings';
const finder = new PhraseFinder<Key>();
for (const { choices } of languages) {
  for (const key of ['ways', 'alternatives', 'after', 'counts', 'whyNot', 'versus', 'or', 'settings'] as const)
    finder.add(key, choices[key]);
  // Within a longer heading one word is too little: “alternative text”. Those with a star are parts of words that say it.
  for (const key of ['lists', 'others'] as const) {
    for (const phrase of splitPhrases(choices[key]))
      if (/[\s*]/u.test(phrase) || /^(?!\p{Script=Latin}).{3,}/u.test(phrase)) finder.add(key, phrase);
  }
}
const optionNouns = lazy(() => phrasesOf(({ options }) => options));

function phrasesOf(select: (choices: (typeof languages)[number]['choices']) => string): ReadonlySet<string> {
  return new Set(languages.flatMap(({ choices }) => splitPhrases(select(choices)).map(normalizePhrase)));
}

/** Whether the head of a column says that its cells name options. */
export function namesOption(label: string): boolean {
  return optionNouns().has(normalizePhrase(label));
}

/** Whether a label or heading speaks of settings. */
export function isSetting(label: string): boolean {
  return finder.find(normalizePhrase(label)).some(({ key }) => key === 'settings');
}

const numbered = phrasePattern(
  ({ choices }) => anchorsOf(choices.ways),
  ({ choices }) => anchorsOf(choices.alternatives),
  ({ choices }) => anchorsOf(choices.after),
);

/** Whether a text may name an option by a number or letter: a cheap look. */
export function mayNumber(phrases: FoundPhrases): boolean {
  return numbered.isAmong(phrases);
}

/** Reads the number or letter with which a heading, label or item names an option: “Option A: …”, “方案一”, “A案”. */
export function readNumbered(text: string): NumberedOption | undefined {
  const begin = text.length > 120 ? text.slice(0, 120) : text;
  const found = numberedIn(normalizePhrase(begin));
  return found ?? (isBareHeading(begin) ? undefined : numberedIn(normalizeHeading(begin).whole));
}

const number = /^(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3}|[一二三四五六七八九十甲乙丙丁])(?![\p{Script=Latin}\p{N}])/u;
const numberBefore = /^第?\s?(\d{1,2}|[a-h]|[一二三四五六七八九十甲乙丙丁])\s?(?:の|번째)?\s?/u;

function numberedIn(plain: string): NumberedOption | undefined {
  // Most texts begin with none of these words.
  if (finder.findFirst(plain).length === 0 && !numberBefore.test(plain)) return undefined;
  const found = finder.find(plain);
  const noun = found.find(({ key, start }) => start === 0 && (key === 'alternatives' || key === 'ways'));
  if (noun) {
    const stands = found.some(({ key, start }) => start === 0 && key === 'alternatives') ? 'against' : 'alone';
    const rest = plain
      .slice(noun.end)
      .replace(/^\s?(?:no|nr|n|num|numero|nummer)?\s/u, '')
      .trimStart();
    const named = number.exec(rest)?.[0];
    if (named !== undefined) return { number: digit(named), stands };
    const count = found.find(({ key, start }) => key === 'counts' && start === plain.length - rest.length);
    if (count && count.end - count.start > 1) return { number: plain.slice(count.start, count.end), stands };
  }
  const before = numberBefore.exec(plain);
  if (before?.[1] && found.some(({ key, start }) => key === 'after' && start === before[0].length))
    return { number: digit(before[1]), stands: 'alone' };
  const [count] = found;
  if (count?.key !== 'counts' || count.start > 0 || count.end < 3) return undefined;
  return found.some(({ key, start }) => key === 'ways' && start === count.end + 1)
    ? { number: plain.slice(0, count.end), stands: 'alone' }
    : undefined;
}

/**
 * Numbers and letters by which a text names options, wherever in it: “we go with option B”, “B案を採用する”.
 *
 * @param plain as `normalizePhrase` gives it; places count from its start
 */
export function numbersIn(plain: string): readonly { readonly number: string; readonly start: number }[] {
  return finder.find(plain).flatMap(({ key, start }) => {
    if (key === 'ways' || key === 'alternatives') {
      const named = numberedIn(plain.slice(start, start + 40));
      return named ? [{ number: named.number, start }] : [];
    }
    const before = key === 'after' ? numberRightBefore.exec(plain.slice(Math.max(0, start - 6), start)) : null;
    return before?.[1] === undefined ? [] : [{ number: digit(before[1]), start: start - before[0].length }];
  });
}

const numberRightBefore = /(?<![\p{Script=Latin}\p{N}])(\d{1,2}|[a-h]|[一二三四五六七八九十甲乙丙丁])\s?$/u;

function digit(named: string): string {
  const at = '一二三四五六七八九十'.indexOf(named);
  return at < 0 ? named : String(at + 1);
}

/** What a section's heading says of options; `undefined` when nothing. */
export const optionHeadingOf = derived((section: Section): OptionHeading | undefined =>
  section.heading ? readOptionHeading(section.text) : undefined,
);

/** What the words of a heading or label say of options. */
export const readOptionHeading = remembered((text: string): OptionHeading | undefined => {
  const { whole, pieces } = normalizeHeading(text);
  const names = [whole, ...pieces.flatMap((piece) => [piece.text, ...piece.parts])];
  const isOne = (key: ListKey): boolean => names.some((name) => wholes.get(key)?.has(name));
  if (wholes.get('lists')?.has(whole)) return 'list';
  if (isOne('others')) return 'others';
  const numbered = readNumbered(text);
  if (numbered) return 'numbered';
  if (isOne('lists')) return 'list';
  const plain = normalizePhrase(text.slice(0, 200));
  const found = finder.find(plain);
  const has = (key: Key) => found.some((one) => one.key === key);
  if (found.some(({ key, start }) => key === 'whyNot' && start === 0)) return 'other';
  if (has('others')) return 'others';
  if (has('lists')) return 'list';
  if (found.some(({ key, start, end }) => key === 'versus' && start > 0 && end < plain.length)) return 'versus';
  // “Queue or stream?” asks for a choice; “retry or fail” tells what happens.
  if (
    /[?？]\s*$/u.test(text) &&
    plain.split(' ').length <= 6 &&
    found.some(({ key, start, end }) => key === 'or' && start > 0 && end < plain.length)
  )
    return 'versus';
  if (isOne('comparisons')) return 'comparison';
  if (isOne('parts')) return 'part';
  // “Payment options”, “Optionen der Ablage”: its text must tell of what they are options.
  const ends = [plain.split(' ')[0], plain.split(' ').at(-1)];
  return ends.some((word) => word !== undefined && wholes.get('lists')?.has(word)) ? 'maybe' : undefined;
});

/** Whether a heading below options names none: “Recommendation”, “Criteria”. */
export function isPart(text: string): boolean {
  const { whole, pieces } = normalizeHeading(text);
  return (
    wholes.get('parts')?.has(whole) === true || pieces.slice(0, 1).some((piece) => wholes.get('parts')?.has(piece.text))
  );
}
