import type { TandemDocument } from '../document/document.js';
import type { ResolvedLink } from '../workspace/links.js';
import type { Lens } from './lenses/lens.js';
import { sectionLenses } from './lenses/sectionLenses.js';
import { titleLenses } from './lenses/titleLenses.js';

/** Over the title: what the document is and how far it has come; over each section: who owns the decision. */
export function lenses(document: TandemDocument, links: readonly ResolvedLink[]): readonly Lens[] {
  return [...titleLenses(document, links), ...sectionLenses(document)];
}
