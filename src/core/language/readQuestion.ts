import type { DecisionId } from '../charter/model/charter.js';
import { splitPhrases } from './headingIndex.js';
import { languages } from './languages.js';
import { normalizePhrase } from './normalizeHeading.js';
import { lazy } from '../text/lazy.js';

/** What a heading that asks is about; `null`: it asks something that is no decision. */
export type Asked = 'why' | 'what' | 'how' | 'who' | 'when' | null;

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

interface Opener {
  readonly words: string;
  readonly glued: boolean;
  readonly asks: Asked;
}

/** Beginnings by their first word, or in languages that do not set words apart by their first letter. */
const openers = lazy((): ReadonlyMap<string, readonly Opener[]> => {
  const known = new Map<string, Opener[]>();
  for (const { questions } of languages) {
    for (const [key, phrases] of Object.entries(questions)) {
      for (const phrase of splitPhrases(phrases as string)) {
        const apart = normalizePhrase(phrase);
        // German glues words together too, but sets a question apart.
        const glued = eastAsian.test(apart);
        const words = glued ? apart.replaceAll(' ', '') : apart;
        const first = glued ? words.charAt(0) : (words.split(' ', 1)[0] ?? '');
        const list = known.get(first) ?? [];
        known.set(first, list);
        list.push({ words, glued, asks: key === 'other' ? null : (key as Asked & DecisionId) });
      }
    }
  }
  return known;
});

/**
 * What a heading asks by the words it begins with, the longest that are known; `undefined` when it does not ask.
 *
 * @param words in the form in which headings are compared
 * @param isMarked it ends with a question mark; without, `What …`, `How …` and `When …` alone may begin anything
 */
export function readQuestion(words: string, isMarked: boolean): Asked | undefined {
  const packed = words.replaceAll(' ', '');
  const known = [
    ...(openers().get(words.split(' ', 1)[0] ?? '') ?? []).filter(
      (one) => !one.glued && `${words} `.startsWith(`${one.words} `),
    ),
    ...(openers().get(packed.charAt(0)) ?? []).filter((one) => one.glued && packed.startsWith(one.words)),
  ];
  const longest = known.reduce<Opener | undefined>(
    (best, one) => (best && best.words.length >= one.words.length ? best : one),
    undefined,
  );
  if (!longest) return undefined;
  const { asks, glued, words: opener } = longest;
  const isVague = !glued && !opener.includes(' ') && (asks === 'what' || asks === 'how' || asks === 'when');
  return isVague && !isMarked ? undefined : asks;
}
