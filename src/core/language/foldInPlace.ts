import { foldHan } from './foldHan.js';

/**
 * A text as phrases are looked for in it: lower case, no Latin accents, letters of plain width, simplified Han, straight
 * apostrophes, every white space a blank. Every character keeps its place.
 */
export function foldInPlace(text: string): string {
  const lower = text.toLowerCase();
  // Very few letters have a longer small form; a text with one of them is compared as it stands.
  const folded = (lower.length === text.length ? lower : text).replace(/\s/gu, ' ');
  return /[^ -~]/u.test(folded)
    ? foldHan(folded.replace(/[\u00C0-\u017F\u2018\u2019\uFF01-\uFF5E]/gu, plainLetter))
    : folded;
}

function plainLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code >= 0x2018) return "'";
  const [base = letter] = letter.normalize('NFD');
  return base;
}
