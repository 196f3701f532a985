import { foldInPlace } from '../../language/foldInPlace.js';

/** Words by their beginning, so that “payment” is “payments”; where words are not set apart, each two signs that are no particles. */
const words =
  /[\p{Script=Han}\p{Script=Katakana}](?=([\p{Script=Han}\p{Script=Katakana}]))|(\p{Script=Hangul}{2})\p{Script=Hangul}*|([\p{L}\p{N}]{4,5})[\p{L}\p{N}]*/gu;

/** What is asked is told within so many UTF-16 units; many short texts may be compared with a long one. */
export const longestCompared = 400;

/** The least part of the words of the shorter one that two texts share when they ask for the same. */
const leastShared = 1 / 3;
/** The same where each is told in a sentence of its own, as a clerk and a guest may do the same with different things. */
const leastSharedOfSentences = 0.7;
/** Of two such sentences neither is so much longer that the other has less than this part of its words. */
const leastOfLonger = 0.4;

/**
 * Tells whether two of some texts ask for the same, in a summary and in detail. Words that many of the texts have, such as “the
 * system shall”, tell nothing.
 *
 * @param texts each with the ID under which it stands
 */
export class SameAsk {
  readonly #common: ReadonlySet<string>;
  readonly #words = new Map<string, readonly string[]>();

  constructor(texts: readonly (readonly [id: string, text: string])[]) {
    const having = new Map<string, { readonly ids: Set<string>; texts: number }>();
    for (const [id, text] of texts) {
      for (const word of this.#wordsOf(text)) {
        let known = having.get(word);
        if (!known) having.set(word, (known = { ids: new Set(), texts: 0 }));
        known.ids.add(id);
        known.texts++;
      }
    }
    const most = Math.max(2, texts.length / 4);
    const isCommon = (each: { ids: ReadonlySet<string>; texts: number }) => each.ids.size > 1 && each.texts > most;
    this.#common = new Set([...having].flatMap(([word, each]) => (isCommon(each) ? word : [])));
  }

  /** Whether two texts ask for the same; one that says nothing of its own speaks of the other. */
  isSame(one: string, other: string): boolean {
    const [all, others] = [this.#wordsOf(one), this.#wordsOf(other)];
    if (all.length === 0 || others.length === 0) return one === other || all.length !== others.length;
    const [own, their] = [this.#ownOf(all), this.#ownOf(others)];
    // Of what has no words but common ones these have to do, if it has nearly no others.
    const hasOwn = own.length > 0 && their.length > 0;
    const [some, more] = hasOwn ? [own, their] : [all, others];
    const shared = countShared(some, more);
    const least = hasOwn ? leastShared : leastSharedOfSentences;
    return shared > 0 && shared >= Math.min(some.length, more.length) * least;
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
  const found = new Set<string>();
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
export function isSentence(text: string): boolean {
  return countWords(text) > 3;
}

const otherLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]/u;

/** Whether only one of two texts is written in Latin letters: what each asks for is the other in another language, or cannot be told. */
export function isOtherScript(one: string, other: string): boolean {
  return otherLetters.test(one.slice(0, longestCompared)) !== otherLetters.test(other.slice(0, longestCompared));
}
