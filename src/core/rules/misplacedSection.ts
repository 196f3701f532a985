import * as l10n from '@vscode/l10n';
import type { SectionDecisions } from '../document/decisions.js';
import type { TandemDocument } from '../document/document.js';
import { contentOf } from '../document/sectionContent.js';
import { speaksOf } from '../document/topics.js';
import type { Section } from '../parse/sections.js';
import type { ResolvedLink } from '../workspace/links.js';
import { nameOf } from '../workspace/uris.js';
import { ownerOf } from './ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** Words from which on a technical section in a PRD is more than an aside. */
const asideInPrd = 40;
/** Words up to which an SDD may sum up why; the rest belongs to the PRD it answers. */
const summaryInSdd = 180;

/** A section that belongs to the other document of the pair. */
export const misplacedSection = {
  id: 'misplaced-section',
  summary: 'A section that says How in a PRD, or Why at length in an SDD.',
  docs: `The same thing said in two documents drifts apart, and a solution written into the requirements is chosen before options were weighed.

In a PRD, sections on architecture, interfaces, data models or implementation are reported when they are longer than an aside. In an SDD,
a long *Why* is reported when the PRD it answers is linked; a summary is fine.

The fix moves the section to the paired document and leaves its heading with a link, each file in one step that can be undone.`,
  defaultSeverity: 'info',
  appliesTo: ['prd', 'sdd'],
  fixable: true,
  *checkDocument({ document, links }: DocumentContext): Iterable<Report> {
    const partner = links.find(({ link, state }) => link.kind !== document.kind && state === 'found');
    const found = document.decisions.sections.filter((entry) => isMisplaced(document, entry, partner));
    for (const { section } of found) {
      // A section goes with all below it; what it holds is not reported again.
      if (found.some((other) => other.section !== section && holds(other.section, section))) continue;
      yield {
        span: section.heading ?? document.title.span,
        message: messageFor(document),
        fixes:
          partner?.uri === undefined
            ? []
            : [
                {
                  title: l10n.t('Move section to “{0}”', nameOf(partner.uri)),
                  edits: [],
                  action: { type: 'moveSection', to: partner.uri },
                },
              ],
      };
    }
  },
} satisfies Rule;

function isMisplaced(document: TandemDocument, entry: SectionDecisions, partner: ResolvedLink | undefined): boolean {
  const { section, decisions, evidence } = entry;
  if (evidence !== 'alias' || decisions.length !== 1 || section.depth < 2) return false;
  if (document.kind === 'prd') {
    return decisions[0] === 'how' && speaksOf('technical', section.text) && wordsIn(document, section) > asideInPrd;
  }
  return decisions[0] === 'why' && partner !== undefined && wordsIn(document, section) > summaryInSdd;
}

function messageFor(document: TandemDocument): string {
  return document.kind === 'prd'
    ? l10n.t(
        'This says How, which belongs in the design. {0} decides it there, among options.',
        ownerOf(document, 'how'),
      )
    : l10n.t(
        'This says Why at length. It belongs in the PRD, where {0} decides it; a summary is enough here.',
        ownerOf(document, 'why'),
      );
}

function wordsIn(document: TandemDocument, section: Section): number {
  const own = contentOf(section, document.text).countWords();
  return section.children.reduce((sum, child) => sum + wordsIn(document, child), own);
}

function holds(outer: Section, inner: Section): boolean {
  return outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
}
