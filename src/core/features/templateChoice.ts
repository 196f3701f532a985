import type { DocumentKind } from '../charter/model/charter.js';
import type { CustomTemplate } from '../document/templates/customTemplate.js';
import {
  languageFor,
  languageTags,
  writtenLanguage,
  type LanguageTag,
  type WrittenLanguage,
} from '../language/writtenLanguages.js';
import type { Locale, Memory } from '../workspace/ports.js';

/** The languages in which somebody may begin a document: there are built-in templates in each. */
export function languagesOffered(): readonly WrittenLanguage[] {
  return languageTags.map(writtenLanguage);
}

/** The team's own templates for a kind and a language; one that names no language is for all. */
export function ownTemplatesIn(
  kind: DocumentKind,
  language: LanguageTag,
  own: readonly CustomTemplate[],
): readonly CustomTemplate[] {
  return own.filter((each) => each.kind === kind && (each.language ?? language) === language);
}

/**
 * The language to offer first: the one that was chosen last in a folder, else the one that the editor shows, else English.
 *
 * @param folder URI of the workspace folder; `undefined` without one
 */
export function preferredLanguage(ports: { locale: Locale; memory: Memory }, folder: string | undefined): LanguageTag {
  const chosen = ports.memory.get(memoryKey(folder));
  return languageTags.find((tag) => tag === chosen) ?? languageFor(ports.locale.display()) ?? 'en';
}

/** Remembers what was chosen in a folder. */
export function rememberLanguage(memory: Memory, folder: string | undefined, language: LanguageTag): Promise<void> {
  return memory.set(memoryKey(folder), language);
}

function memoryKey(folder: string | undefined): string {
  return `documentLanguage ${folder ?? ''}`.trim();
}
