import { chinese } from './chinese.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { japanese } from './japanese.js';
import { korean } from './korean.js';
import type { LanguagePack } from './language.js';
import { portuguese } from './portuguese.js';
import { spanish } from './spanish.js';

/** Every language whose headings and labels Tandem reads. All are read at once: documents mix them. */
export const languages: readonly LanguagePack[] = [
  english,
  chinese,
  japanese,
  korean,
  german,
  french,
  spanish,
  portuguese,
];
