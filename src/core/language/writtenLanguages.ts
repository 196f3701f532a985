import { chinese } from './chinese.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { japanese } from './japanese.js';
import { korean } from './korean.js';
import type { LanguagePack } from './language.js';
import { portuguese } from './portuguese.js';
import { sectionWords } from './sectionWords.js';
import { spanish } from './spanish.js';
import type { SectionWords } from './words/sections.js';

/** The languages that Tandem writes documents in, as tags that front matter and settings can hold (BCP 47). */
export const languageTags = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'ko', 'zh-Hans', 'zh-Hant'] as const;

/** One of {@link languageTags}. */
export type LanguageTag = (typeof languageTags)[number];

const known: Readonly<Record<LanguageTag, LanguagePack>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  ja: japanese,
  ko: korean,
  'zh-Hans': chinese,
  'zh-Hant': chinese,
};

/** What Tandem writes into documents of a language. */
export function wordsIn(tag: LanguageTag): SectionWords {
  return sectionWords(known[tag], tag === 'zh-Hant');
}
