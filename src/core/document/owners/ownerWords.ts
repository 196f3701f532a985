import { foldInPlace } from '../../language/foldInPlace.js';
import { languages } from '../../language/languages.js';
import { foldText, smallWordPattern, type PhrasePattern } from '../../language/phrasePattern.js';
import type { Phrases } from '../../language/phrases.js';
import type { OwnerWords } from '../../language/words/owners.js';
import { derived } from '../../text/derived.js';

/** The words of all languages about owners: documents mix them. */
export const ownerWords: readonly OwnerWords[] = languages.map(({ owners }) => owners);

type Key = {
  [K in keyof OwnerWords]: OwnerWords[K] extends Phrases ? K : never;
}[keyof OwnerWords];

type SmallPattern = Omit<PhrasePattern, 'isAmong'>;

/** Looks for phrases of some sorts in all languages. */
export function everywhere(...keys: readonly Exclude<Key, undefined>[]): SmallPattern {
  return smallWordPattern(
    ...keys.map(
      (key) =>
        ({ owners }: { readonly owners: OwnerWords }) =>
          owners[key],
    ),
  );
}

/** Looks for phrases of some sorts in one language. */
export function inLanguage(words: OwnerWords, ...keys: readonly Exclude<Key, undefined>[]): SmallPattern {
  return smallWordPattern(
    ...keys.map(
      (key) =>
        ({ owners }: { readonly owners: OwnerWords }) =>
          owners === words ? owners[key] : '',
    ),
  );
}

/** A test for a text that holds such words anywhere. */
export function holding(...keys: readonly Key[]): (text: string) => boolean {
  const pattern = everywhere(...keys);
  return (text) => pattern.isIn(foldText(text));
}

/** A test for a text that is nothing but one such phrase. */
export function being(...keys: readonly Key[]): (text: string) => boolean {
  const pattern = everywhere(...keys);
  return (text) => pattern.isAll(foldText(text));
}

const articles = everywhere('articles');

/** How much of a text is an article that it begins with and what sets that apart, in UTF-16 units. */
export function articleLength(text: string): number {
  const article = articles.findAtStart(foldInPlace(text));
  if (article?.start !== 0) return 0;
  const blanks = /^\s+/u.exec(text.slice(article.end))?.[0].length ?? 0;
  return blanks === 0 ? 0 : article.end + blanks;
}

/** A text without the article it begins with. */
export function withoutArticle(text: string): string {
  return text.slice(articleLength(text));
}

/** How often the small words of a language stand in a text: tells languages apart that share a label. */
export function affinity(words: OwnerWords, text: string): number {
  return small(words).findAll(foldText(text)).length;
}

const small = derived((words: OwnerWords) => inLanguage(words, 'articles', 'joints', 'of', 'particles'));
