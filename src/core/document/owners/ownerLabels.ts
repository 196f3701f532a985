import { splitPhrases } from '../../language/headingIndex.js';
import { normalizeHeading } from '../../language/normalizeHeading.js';
import type { OwnerWords } from '../../language/words/owners.js';
import { lazy } from '../../text/lazy.js';
import { being, ownerWords } from './ownerWords.js';

/** What the label of a line, a row or a remark says about owners. */
export interface OwnerLabel {
  /**
   * `decision`: it says outright that it is about a decision; `accountable`: it names the one who answers for it where
   * others are named who do it; `shared`: it says that there are several.
   */
  readonly kind: 'owner' | 'decision' | 'accountable' | 'shared';
  /** What is owned, in the form in which headings are compared: `problem` for “Problem owner”; empty when it is not said. */
  readonly of: string;
  /** The words of the languages that have this label. */
  readonly words: readonly OwnerWords[];
}

interface Known {
  readonly kind: OwnerLabel['kind'];
  readonly words: OwnerWords[];
}

const known = lazy((): ReadonlyMap<string, Known> => {
  const labels = new Map<string, Known>();
  for (const words of ownerWords) {
    const kinds = [
      ['shared', words.coOwner],
      ['decision', words.decider],
      ['accountable', words.accountable],
      ['owner', words.owner],
    ] as const;
    for (const [kind, phrases] of kinds) {
      for (const phrase of splitPhrases(phrases)) {
        const key = normalizeHeading(phrase).whole;
        const entry = labels.get(key);
        if (!entry) labels.set(key, { kind, words: [words] });
        else if (entry.kind === kind && !entry.words.includes(words)) entry.words.push(words);
      }
    }
  }
  return labels;
});
/** All phrases, the longest first, with how they end and begin a label: only where words are set apart may they begin one. */
const longestFirst = lazy(() =>
  [...known()]
    .sort(([a], [b]) => b.length - a.length)
    .map(([phrase, entry]) =>
      /^\p{Script=Latin}/u.test(phrase)
        ? { entry, atEnd: ` ${phrase}`, atStart: `${phrase} ` }
        : { entry, atEnd: phrase, atStart: undefined },
    ),
);
const relations = lazy(() =>
  ownerWords.flatMap(({ of }) => splitPhrases(of)).map((word) => normalizeHeading(word).whole),
);
const isItself = being('itself');

/** What no label is as long as, in UTF-16 units. */
const maxLength = 60;

/** Labels read before: documents have few different ones, and each is read with every analysis. */
const readings = new Map<string, OwnerLabel | undefined>();

/** Reads a label; `undefined` when it speaks of no owner. */
export function readOwnerLabel(label: string): OwnerLabel | undefined {
  if (label.length > maxLength) return undefined;
  if (readings.has(label)) return readings.get(label);
  const reading = compare(label);
  if (readings.size > 5000) readings.clear();
  readings.set(label, reading);
  return reading;
}

function compare(label: string): OwnerLabel | undefined {
  const { whole } = normalizeHeading(label.replace(/\(s\)/gu, 's'));
  const exact = known().get(whole);
  if (exact) return { ...exact, of: '' };
  for (const { entry, atEnd, atStart } of longestFirst()) {
    const rest = restOf(whole, atEnd, atStart);
    if (rest === undefined) continue;
    const of = withoutRelation(rest);
    return { ...entry, of: isItself(of) ? '' : of };
  }
  return undefined;
}

/** What stands before or after a phrase that ends or begins a label: “problem” of “problem owner” and “responsable del problema”. */
function restOf(whole: string, atEnd: string, atStart: string | undefined): string | undefined {
  if (whole.endsWith(atEnd)) return whole.slice(0, whole.length - atEnd.length).trim();
  if (atStart !== undefined && whole.startsWith(atStart)) return whole.slice(atStart.length).trim();
  return undefined;
}

function withoutRelation(text: string): string {
  for (const word of relations()) {
    const isLatin = /\p{Script=Latin}/u.test(word);
    if (isLatin && text.startsWith(`${word} `)) return text.slice(word.length + 1);
    if (!isLatin && text.endsWith(word)) return text.slice(0, -word.length);
  }
  return text;
}
