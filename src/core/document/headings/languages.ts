import { english } from './english.js';
import type { LanguageTable } from './language.js';

/** Every language whose headings and labels Tandem reads. All are read at once: documents mix them. */
export const languages: readonly LanguageTable[] = [english];
