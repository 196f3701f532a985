import { foldHan } from './foldHan.js';
import { splitPhrases } from './headingIndex.js';
import type { Phrases } from './phrases.js';

const latin = /\p{Script=Latin}/u;
const wordBefore = '(?<![\\p{Script=Latin}\\p{N}])';
const wordAfter = '(?![\\p{Script=Latin}\\p{N}])';

/**
 * One expression for phrases as authors write them, the longest first. Phrases in Latin letters are whole words, save where an
 * asterisk at their end lets the word go on; those of other scripts are found anywhere. It is to be asked about a text
 * that {@link foldPhrase} has gone over.
 */
export function phrasePattern(lists: readonly Phrases[], flags = 'giu'): RegExp {
  return new RegExp(phraseSource(lists), flags);
}

/** The source of {@link phrasePattern}, to be made part of another expression; it has no groups that capture. */
export function phraseSource(lists: readonly Phrases[]): string {
  const phrases = [...new Set(lists.flatMap(splitPhrases).map(foldPhrase))].sort((a, b) => b.length - a.length);
  const stems = phrases.filter((phrase) => phrase.endsWith('*'));
  const others = phrases.filter((phrase) => !phrase.endsWith('*'));
  const words = others.filter((phrase) => latin.test(phrase));
  const glued = others.filter((phrase) => !latin.test(phrase));
  const starts = stems.map((stem) => stem.slice(0, -1));
  const sources = [
    words.length > 0 ? `${wordBefore}${oneOf(words)}${wordAfter}` : '',
    starts.length > 0 ? `${wordBefore}${oneOf(starts)}` : '',
    glued.length > 0 ? oneOf(glued) : '',
  ].filter(Boolean);
  // What nothing matches.
  return sources.length > 0 ? sources.join('|') : '(?!)';
}

/** A text in the form in which phrases are looked for: one script of Chinese, one apostrophe. Every character keeps its place. */
export function foldPhrase(text: string): string {
  return foldHan(text).replace(/[’´`]/gu, "'");
}

function oneOf(phrases: readonly string[]): string {
  return `(?:${phrases.map(escaped).join('|')})`;
}

function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replaceAll(' ', '[ \\t\\n]{1,40}');
}
