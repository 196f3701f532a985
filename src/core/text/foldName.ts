import { normalForm } from './normalForm.js';
import { remembered } from './remembered.js';

/** Letters that are another with a stroke or two in one, which no Unicode normal form takes apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};

/**
 * A name as it compares with others whatever its case, its accents, and what is between its words: `Łukasz-Zürich` gives
 * `lukasz zurich`. Marks of other scripts than Latin are kept, because there they make another word.
 */
export function foldName(name: string): string {
  // A plain word, as most are, has nothing to fold but capitals.
  return /^[A-Za-z0-9]+$/u.test(name) ? name.toLowerCase() : folded(name);
}

/** One name is looked up among people, roles and teams in turn. */
const folded = remembered((name) =>
  normalForm(name, 'NFKD')
    .replace(/\p{M}+/gu, (marks, at: number, whole: string) =>
      /\p{Script=Latin}/u.test(whole.charAt(at - 1)) ? '' : marks,
    )
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøđðłæœıþ]/gu, (letter) => letters[letter] ?? letter)
    .replace(/[\s_-]+/gu, ' ')
    .trim(),
);
