import type { TandemDocument } from '../document/document.js';
import type { ResolvedLink } from '../workspace/links.js';
import type { Turn } from '../workspace/turns.js';
import type { Lens } from './lenses/lens.js';
import { nextLenses } from './lenses/nextLenses.js';
import { sectionLenses } from './lenses/sectionLenses.js';
import { titleLenses } from './lenses/titleLenses.js';

/** Over the title: what the document is, how far it has come, and whose turn it is; over each section: who owns the decision. */
export function lenses(document: TandemDocument, links: readonly ResolvedLink[], turn?: Turn): readonly Lens[] {
  return [...titleLenses(document, links), ...(turn ? nextLenses(document, turn) : []), ...sectionLenses(document)];
}
