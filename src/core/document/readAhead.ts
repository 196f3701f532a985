import type { MarkdownTree } from '../parse/markdown/markdownTree.js';
import { readSections } from '../parse/markdown/sections.js';
import { findLeftovers } from './recognise/blanks/leftovers.js';
import { contentOf } from './recognise/sections/sectionContent.js';
import { isTechnical } from './recognise/sections/sectionSignals.js';
import { candidatesIn } from './requirements/requirementCandidates.js';

/**
 * Reads what is kept of each section, one in each step, so that whoever reads the whole document after it need not do all at
 * once. It changes nothing of what is found.
 */
export function* readAhead(tree: MarkdownTree): Generator<undefined, void> {
  const { text } = tree;
  for (const section of readSections(tree)) {
    // Where a document has a section for it nobody asks for these; then they were read in vain.
    const content = contentOf(section, text);
    content.body.prose.some((_, stretch) => content.isRollout(stretch));
    isTechnical(section, text, 0);
    findLeftovers(section, text);
    candidatesIn(section, text);
    yield;
  }
}
