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

/** A language as somebody chooses it. */
export interface WrittenLanguage {
  readonly tag: LanguageTag;
  /** What its speakers call it. */
  readonly name: string;
}

const known: Readonly<Record<LanguageTag, { readonly name: string; readonly pack: LanguagePack }>> = {
  en: { name: 'English', pack: english },
  de: { name: 'Deutsch', pack: german },
  fr: { name: 'Français', pack: french },
  es: { name: 'Español', pack: spanish },
  pt: { name: 'Português', pack: portuguese },
  ja: { name: '日本語', pack: japanese },
  ko: { name: '한국어', pack: korean },
  'zh-Hans': { name: '简体中文', pack: chinese },
  'zh-Hant': { name: '繁體中文', pack: chinese },
};

/** A language by its tag. */
export function writtenLanguage(tag: LanguageTag): WrittenLanguage {
  return { tag, name: known[tag].name };
}

/** What Tandem writes into documents of a language. */
export function wordsIn(tag: LanguageTag): SectionWords {
  return sectionWords(known[tag].pack, tag === 'zh-Hant');
}

/** The language that some words are of; English for words that are of none. */
export function languageOfWords(words: SectionWords): LanguageTag {
  return languageTags.find((tag) => wordsIn(tag) === words) ?? 'en';
}

/** The language that a locale such as `pt-br` or `zh-TW` asks for; `undefined` when Tandem does not write it. */
export function languageFor(locale: string): LanguageTag | undefined {
  const parts = locale.toLowerCase().split(/[-_.@]/u);
  const [language] = parts;
  if (language !== 'zh') return languageTags.find((tag) => tag === language);
  const isTraditional = parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part));
  return isTraditional && !parts.includes('hans') ? 'zh-Hant' : 'zh-Hans';
}
