import { normalForm } from '../text/normalForm.js';
import { foldHan } from './foldHan.js';
import { splitPhrases } from './headingIndex.js';
import type { LanguagePack } from './language.js';
import type { Phrases } from './phrases.js';
import { languages } from './languages.js';

/** Running text in the form in which {@link phrasePattern} compares it: without case, accents, width and plays on apostrophes. */
export function foldText(text: string): string {
  // Most text is plain, and normalising it costs more than the rest.
  const plain = /^[\t\n\r -~]*$/u.test(text);
  const folded = plain ? text.toLowerCase() : withoutAccents(text);
  return folded.replace(/[\t\n\r ]+/gu, ' ');
}

function withoutAccents(text: string): string {
  return normalForm(foldHan(normalForm(text, 'NFKC').toLowerCase()), 'NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/ß/gu, 'ss')
    .replace(/[’`´]/gu, "'");
}

/** Looks for phrases in folded text. */
export interface PhrasePattern {
  /** Whether one of them stands in it. */
  readonly isIn: (folded: string) => boolean;
  /** Where they stand, in the order of the text. */
  readonly findAll: (folded: string) => readonly PhraseMatch[];
}

/** Where a phrase stands. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the phrases of one sort of all languages. In Latin letters a phrase stands as whole words, elsewhere anywhere; `*` at
 * the end of a word stands for any ending, between words for a few others. The tables are read when it is first used.
 *
 * @param place `end`: only at the end of the text, a blank or full stop after it allowed; `start`: only at its beginning
 */
export function phrasePattern(select: (pack: LanguagePack) => Phrases, place?: 'start' | 'end'): PhrasePattern {
  let compiled: { readonly first: RegExp; readonly all: RegExp } | undefined;
  const patterns = () => {
    if (compiled) return compiled;
    const phrases = [...new Set(languages.flatMap((pack) => splitPhrases(select(pack)).map(foldText)))];
    const found = phrases.length === 0 ? '(?!)' : groupsOf(phrases).join('|');
    const source = place === 'start' ? `^ ?(?:${found})` : place === 'end' ? `(?:${found})[ .#]{0,2}$` : found;
    compiled = { first: new RegExp(source, 'u'), all: new RegExp(source, 'gu') };
    return compiled;
  };
  return {
    isIn: (folded) => patterns().first.test(folded),
    findAll: (folded) =>
      [...folded.matchAll(patterns().all)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  };
}

const latin = '\\p{Script=Latin}';

/** Phrases with the same kind of border share one look at it. */
function groupsOf(phrases: readonly string[]): string[] {
  const words: string[] = [];
  const others: string[] = [];
  for (const phrase of phrases) {
    const body = escaped(phrase);
    const after = /[a-z]$/u.test(phrase) ? `(?!${latin})` : '';
    (/^[a-z]/u.test(phrase) ? words : others).push(body + after);
  }
  // The longer first: of two that begin alike the shorter would hide it.
  const joined = (list: string[]): string => list.sort((a, b) => b.length - a.length).join('|');
  return [
    ...(words.length > 0 ? [`(?<![${latin}\\d_])(?:${joined(words)})`] : []),
    ...(others.length > 0 ? [joined(others)] : []),
  ];
}

function escaped(phrase: string): string {
  return phrase
    .split(' * ')
    .map((part) => part.replace(/[.+?^${}()|[\]\\/]/gu, '\\$&').replaceAll('*', `${latin}*`))
    .join(' [^.]{1,30}? ');
}
