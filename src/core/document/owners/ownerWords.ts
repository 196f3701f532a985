import { foldPhrase, phrasePattern, phraseSource } from '../../language/phraseExpression.js';
import { languages } from '../../language/languages.js';
import type { Phrases } from '../../language/phrases.js';
import type { OwnerWords } from '../../language/words/owners.js';
import { derived } from '../../text/derived.js';

/** The words of all languages about owners: documents mix them. */
export const ownerWords: readonly OwnerWords[] = languages.map(({ owners }) => owners);

type Key = {
  [K in keyof OwnerWords]: OwnerWords[K] extends Phrases ? K : never;
}[keyof OwnerWords];

/** Phrases of one sort in all languages. */
export function everywhere(key: Exclude<Key, undefined>): readonly Phrases[] {
  return ownerWords.map((words) => words[key]);
}

/** A test for a text that holds such words anywhere. */
export function holding(...keys: readonly Key[]): (text: string) => boolean {
  const pattern = phrasePattern(keys.flatMap(everywhere), 'iu');
  return (text) => pattern.test(foldPhrase(text));
}

/** A test for a text that is nothing but one such phrase. */
export function being(...keys: readonly Key[]): (text: string) => boolean {
  const pattern = new RegExp(`^\\s*(?:${phraseSource(keys.flatMap(everywhere))})\\s*$`, 'iu');
  return (text) => pattern.test(foldPhrase(text));
}

const articles = new RegExp(`^(?:${phraseSource(everywhere('articles'))})\\s+`, 'iu');

/** A text without the article it begins with. */
export function withoutArticle(text: string): string {
  return text.replace(articles, '');
}

/** How often the small words of a language stand in a text: tells languages apart that share a label. */
export function affinity(words: OwnerWords, text: string): number {
  return (foldPhrase(text).match(small(words)) ?? []).length;
}

const small = derived((words: OwnerWords) => phrasePattern([words.articles, words.joints, words.of, words.particles]));
