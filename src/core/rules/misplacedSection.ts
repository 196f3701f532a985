import * as l10n from '@vscode/l10n';
import type { DecisionId } from '../charter/model/charter.js';
import type { SectionDecisions } from '../document/decisions.js';
import type { TandemDocument } from '../document/document.js';
import { linesOfProgramCode, wordsInCode } from '../document/recognise/programCode.js';
import { contentOf } from '../document/recognise/sectionContent.js';
import { speaksOf } from '../document/recognise/topics.js';
import type { Section } from '../parse/markdown/sections.js';
import type { ResolvedLink } from '../workspace/links.js';
import { nameOf } from '../workspace/uris.js';
import { ownerOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** Words from which on a technical section in a PRD is more than an aside. */
const asideInPrd = 40;
/** Lines up to which program code in a PRD may be an example. */
const snippetInPrd = 5;
/** Words up to which an SDD may sum up why; the rest belongs to the PRD it answers. */
const summaryInSdd = 180;

/** A section that belongs to the other document of the pair. */
export const misplacedSection = {
  id: 'misplaced-section',
  summary: 'A section that says How in a PRD, or Why at length in an SDD.',
  docs: `The same thing said in two documents drifts apart, and a solution written into the requirements is chosen before options were weighed.

In a PRD, sections on architecture, interfaces, data models or implementation are reported when they are longer than an aside, and so are
sections on How that hold more than a few lines of a program. In an SDD, a long *Why* is reported when the PRD it answers is linked; a
summary is fine, and goals below it do not count.

The fix moves the section to the paired document and leaves its heading with a link, each file in one step that can be undone.`,
  defaultSeverity: 'info',
  appliesTo: ['prd', 'sdd'],
  fixable: true,
  *checkDocument({ document, links }: DocumentContext): Iterable<Report> {
    const partner = links.find(({ link, state }) => link.kind !== document.kind && state === 'found');
    const { sections } = document.decisions;
    const outline = { document, topics: new Map(sections.map(({ section, decisions }) => [section, decisions[0]])) };
    const found = sections.filter((entry) => isMisplaced(outline, entry, partner));
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

/** A document with what each of its sections is about first of all. */
interface Outline {
  readonly document: TandemDocument;
  readonly topics: ReadonlyMap<Section, DecisionId | undefined>;
}

function isMisplaced(outline: Outline, entry: SectionDecisions, partner: ResolvedLink | undefined): boolean {
  const { section, decisions, evidence } = entry;
  if (evidence !== 'alias' || decisions.length !== 1 || section.depth < 2) return false;
  if (outline.document.kind === 'sdd') {
    return decisions[0] === 'why' && partner !== undefined && sumOf(outline, section, wordsOf) > summaryInSdd;
  }
  if (decisions[0] !== 'how') return false;
  // Designs, flows and integrations may be the user's; a program never is.
  if (sumOf(outline, section, linesOfProgramCode) > snippetInPrd) return true;
  return (
    speaksOf('technical', section.text) &&
    sumOf(outline, section, (one, text) => wordsOf(one, text) + wordsInCode(one)) > asideInPrd
  );
}

function messageFor(document: TandemDocument): string {
  return document.kind === 'prd'
    ? l10n.t(
        'This says How, which belongs in the design. {0} decides it there, among options.',
        ownerOf(document, 'how'),
      )
    : l10n.t(
        'This says Why at length, where a summary is enough. {0} decides it, in the PRD.',
        ownerOf(document, 'why'),
      );
}

function wordsOf(section: Section, text: string): number {
  return contentOf(section, text).countWords();
}

/** Counts in a section and in those below it that are about the same: goals under a motivation are no part of it. */
function sumOf(
  { document, topics }: Outline,
  outer: Section,
  count: (section: Section, text: string) => number,
): number {
  const topic = topics.get(outer);
  const sum = (section: Section): number =>
    section.children.reduce(
      (total, child) => total + sum(child),
      topics.get(section) === topic ? count(section, document.text) : 0,
    );
  return sum(outer);
}

function holds(outer: Section, inner: Section): boolean {
  return outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
}
