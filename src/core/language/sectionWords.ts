import type { LanguagePack } from './language.js';
import type { SectionWords } from './words/sections.js';

/** What Tandem writes into documents of a language; `traditional` says in which script, where there are two. */
export function sectionWords({ sections }: LanguagePack, traditional: boolean): SectionWords {
  if (!('simplified' in sections)) return sections;
  return traditional ? sections.traditional : sections.simplified;
}
