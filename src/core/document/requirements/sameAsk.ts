import { foldInPlace } from '../../language/foldInPlace.js';
import { plainLanguageOf } from '../../language/tellLanguage.js';

/** Words by their beginning, so that “payment” is “payments”; where words are not set apart, each two signs that are no particles. */
const words =
  /[\p{Script=Han}\p{Script=Katakana}](?=([\p{Script=Han}\p{Script=Katakana}]))|(\p{Script=Hangul}{2})\p{Script=Hangul}*|([\p{L}\p{N}]{4,5})[\p{L}\p{N}]*/gu;

/** “SSO” and “CSV” tell as much as longer words do. */
const abbreviations = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{1,2}(?![\p{L}\p{N}])/gu;

/** What is asked is told within so many UTF-16 units; many short texts may be compared with a long one. */
export const longestCompared = 400;

/** The least part of the words of the shorter one that two texts share when they ask for the same. */
const leastShared = 1 / 3;
/** The same where each is told in a sentence of its own, as a clerk and a guest may do the same with different things. */
const leastSharedOfSentences = 0.7;
/** Of two such sentences neither is so much longer that the other has less than this part of its words. */
const leastOfLonger = 0.4;

/** What is asked for under an ID. */
export interface Ask {
  readonly id: string;
  /** Its words, or the beginning of what stands under its heading. */
  readonly text: string;
  readonly isHeading: boolean;
  /** What it is listed in. */
  readonly list: object | undefined;
}

/**
 * Tells which of some requirements ask for the same, in a summary and in detail. Words that many of them have, such as “the system
 * shall”, tell nothing.
 */
export class SameAsk {
  readonly #common: ReadonlySet<string>;
  readonly #words = new Map<string, readonly string[]>();
  readonly #asks: readonly Ask[];
  #writing: ReadonlyMap<object, Writing> | undefined;

  constructor(asks: readonly Ask[]) {
    this.#asks = asks;
    const having = new Map<string, { readonly ids: Set<string>; texts: number }>();
    for (const { id, text } of asks) {
      for (const word of this.#wordsOf(text)) {
        let known = having.get(word);
        if (!known) having.set(word, (known = { ids: new Set(), texts: 0 }));
        known.ids.add(id);
        known.texts++;
      }
    }
    const most = Math.max(2, asks.length / 4);
    const isCommon = (each: { ids: ReadonlySet<string>; texts: number }) => each.ids.size > 1 && each.texts > most;
    this.#common = new Set([...having].flatMap(([word, each]) => (isCommon(each) ? word : [])));
  }

  /** Whether one asks, in a heading or a sentence, for something else than another with its ID does. */
  isUnlike(one: Ask, other: Ask): boolean {
    return isTold(one, other) && !this.isTranslated(one, other) && !this.isSame(one.text, other.text);
  }

  /**
   * Whether two stand in lists in two languages, or in two scripts: what each asks for is the other in another language, or cannot be
   * told. A product’s name alone, in a Japanese list, does not make that English.
   */
  isTranslated({ list: one }: Ask, { list: other }: Ask): boolean {
    if (one === undefined || other === undefined || one === other) return false;
    this.#writing ??= writingOf(this.#asks);
    const [own, their] = [this.#writing.get(one), this.#writing.get(other)];
    if (!own || !their) return false;
    if (own.isLatin !== their.isLatin) return true;
    return own.language !== undefined && their.language !== undefined && own.language !== their.language;
  }

  /** Whether two texts ask for the same; one that says nothing of its own speaks of the other. */
  isSame(one: string, other: string): boolean {
    const [all, others] = [this.#wordsOf(one), this.#wordsOf(other)];
    if (all.length === 0 || others.length === 0) return one === other || all.length !== others.length;
    const [own, their] = [this.#ownOf(all), this.#ownOf(others)];
    // Of what has no words but common ones these have to do.
    const [some, more] = own.length > 0 && their.length > 0 ? [own, their] : [all, others];
    const shared = countShared(some, more);
    return shared > 0 && shared >= Math.min(some.length, more.length) * leastShared;
  }

  /** Whether two sentences, in lists that stand beside each other, ask for the same in nearly the same words. */
  isRetold(one: string, other: string): boolean {
    const [all, others] = [this.#wordsOf(one), this.#wordsOf(other)];
    const [own, their] = [this.#ownOf(all), this.#ownOf(others)];
    const [some, more] = own.length > 0 && their.length > 0 ? [own, their] : [all, others];
    const shared = countShared(some, more);
    const [shorter, longer] = [Math.min(some.length, more.length), Math.max(some.length, more.length)];
    return shared >= shorter * leastSharedOfSentences && shared >= longer * leastOfLonger;
  }

  #ownOf(all: readonly string[]): readonly string[] {
    return all.filter((word) => !this.#common.has(word));
  }

  #wordsOf(whole: string): readonly string[] {
    const text = whole.slice(0, longestCompared);
    let found = this.#words.get(text);
    if (!found) this.#words.set(text, (found = wordsIn(text)));
    return found;
  }
}

function wordsIn(text: string): readonly string[] {
  const found = new Set<string>(text.match(abbreviations));
  for (const [own, second, hangul, word] of foldInPlace(text).matchAll(words))
    found.add(hangul ?? word ?? `${own}${second ?? ''}`);
  return [...found];
}

function countShared(one: readonly string[], other: readonly string[]): number {
  const known = new Set(other);
  return one.filter((word) => known.has(word)).length;
}

/** How many words a text has, as far as it is compared; where they are not set apart, each two signs count. */
export function countWords(text: string): number {
  const words = text
    .slice(0, longestCompared)
    .match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}]{2}|[\p{L}\p{N}]+/gu);
  return words?.length ?? 0;
}

/** Whether a text is long enough to be a sentence. */
function isSentence(text: string): boolean {
  return countWords(text) > 3;
}

/** Whether two are told each in a heading, or each in a sentence, and not in a word or two. */
export function isTold(one: Ask, other: Ask): boolean {
  return (one.isHeading && other.isHeading) || (isSentence(one.text) && isSentence(other.text));
}

const otherLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]/u;

/** How the words of a list are written. */
interface Writing {
  readonly isLatin: boolean;
  /** Where its words show it beyond doubt. */
  readonly language: string | undefined;
}

/** As much of a list shows its language, in UTF-16 units. */
const longestSample = 4000;

function writingOf(asks: readonly Ask[]): ReadonlyMap<object, Writing> {
  const samples = new Map<object, string>();
  for (const { list, text } of asks) {
    if (!list) continue;
    const known = samples.get(list) ?? '';
    if (known.length < longestSample) samples.set(list, `${known} ${text.slice(0, longestCompared)}`);
  }
  return new Map(
    [...samples].map(([list, text]) => [list, { isLatin: !otherLetters.test(text), language: plainLanguageOf(text) }]),
  );
}
