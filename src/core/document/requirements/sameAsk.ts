import { foldInPlace } from '../../language/foldInPlace.js';

/** Words by their beginning, so that “payment” is “payments”; where words are not set apart, each two signs that are no particles. */
const words =
  /[\p{Script=Han}\p{Script=Katakana}](?=([\p{Script=Han}\p{Script=Katakana}]))|(\p{Script=Hangul}{2})\p{Script=Hangul}*|([\p{L}\p{N}]{4,5})[\p{L}\p{N}]*/gu;

/** What is asked is told within so many UTF-16 units; many short texts may be compared with a long one. */
export const longestCompared = 400;

/** The least part of the words of the shorter one that two texts share when they ask for the same. */
const leastShared = 1 / 3;

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
    const [own, their] = [
      all.filter((word) => !this.#common.has(word)),
      others.filter((word) => !this.#common.has(word)),
    ];
    // Of what has no words but common ones these have to do.
    return own.length > 0 && their.length > 0 ? doShare(own, their) : doShare(all, others);
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

function doShare(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(other);
  const shared = one.filter((word) => known.has(word)).length;
  return shared > 0 && shared >= Math.min(one.length, other.length) * leastShared;
}
