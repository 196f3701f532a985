import type { TandemDocument } from '../document/document.js';
import type { ResolvedLink } from '../workspace/links.js';
import { partnersOf, type Pair } from '../workspace/pair.js';
import { withoutParts } from '../workspace/parts.js';
import type { Lens } from './lenses/lens.js';
import { nextLenses } from './lenses/nextLenses.js';
import { sectionLenses } from './lenses/sectionLenses.js';
import { titleLenses } from './lenses/titleLenses.js';

/** Over the title: what the document is, how far it has come, and whose turn it is; over each section: who owns the decision. */
export function lenses(document: TandemDocument, links: readonly ResolvedLink[], pair?: Pair): readonly Lens[] {
  // Tasks decide nothing.
  if (document.place?.file.role === 'tasks') return [];
  const partners = pair ? withoutParts(partnersOf(pair)) : [];
  const next = pair ? nextLenses(document, pair.turn) : [];
  return [...titleLenses(document, links, partners), ...next, ...sectionLenses(document)];
}
