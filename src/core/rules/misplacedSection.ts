import * as l10n from '@vscode/l10n';
import type { DecisionId } from '../charter/model/charter.js';
import type { SectionDecisions } from '../document/decisions.js';
import type { TandemDocument } from '../document/document.js';
import { linesOfProgramCode, wordsInCode } from '../document/recognise/text/programCode.js';
import { contentOf } from '../document/recognise/sections/sectionContent.js';
import {
  beginsWithToday,
  isAsIsHeading,
  isBesidesHeading,
  isForUsersHeading,
  isTechnicalHeading,
  technicalWeight,
  type TechnicalWeight,
} from '../document/recognise/text/technicalText.js';
import type { Section } from '../parse/markdown/sections.js';
import type { ResolvedLink } from '../workspace/links.js';
import { nameOf } from '../workspace/uris.js';
import { ownerInSentenceOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** Words from which on a technical section in a PRD is more than an aside. */
const asideInPrd = 40;
/** Lines up to which program code in a PRD may be an example. */
const snippetInPrd = 5;
/** Words up to which an SDD may sum up why; the rest belongs to the PRD it answers. */
const summaryInSdd = 180;
/** The share of technical words from which on a text is about technology. */
const technicalShare = 0.04;

/** A section that belongs to the other document of the pair. */
export const misplacedSection = {
  id: 'misplaced-section',
  summary: 'A PRD describes the solution, or an SDD explains Why at length.',
  docs: `What is written in two documents drifts apart. A solution in the requirements is chosen before anybody compares the options.

In a PRD, this rule reports sections on architecture, interfaces, data models or implementation if they name technical parts
(“Kafka”, “foreign key”, \`GET /invoices\`) or are longer than a remark. It also reports other sections on How if they are about little else, or contain more
than a few lines of code. It does not report how things work today, what users see (a public API, screens, settings), rollouts, risks and
non-functional requirements. In an SDD, it reports a long *Why* if the PRD is linked. A summary is fine, and so is
today’s architecture. Goals below it do not count.

The fix moves the section to the other document of the pair and leaves its heading with a link. Each file can be undone in one step.`,
  defaultSeverity: 'info',
  asked: 'split',
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
  if (entry.section.depth < 2 || entry.section.heading === undefined) return false;
  return outline.document.kind === 'sdd'
    ? partner !== undefined && isWhyAtLength(outline, entry)
    : isHowInPrd(outline, entry);
}

/** A long *Why*, alone or within a summary; what systems there are today is background that a design needs. */
function isWhyAtLength(outline: Outline, { section, decisions, evidence }: SectionDecisions): boolean {
  if (evidence !== 'alias' || !decisions.includes('why')) return false;
  if (decisions.some((id) => id !== 'why' && id !== 'what')) return false;
  const words = sumOf(outline, section, wordsOf);
  const reasons = decisions.length === 1 ? words : sumOf(outline, section, wordsOfReasons);
  if (reasons <= summaryInSdd) return false;
  const { parts, count } = weightOf(outline, section);
  const isTechnical = parts >= 2 && (isAsIsHeading(section.text) || count >= words * technicalShare);
  return !isTechnical;
}

function isHowInPrd(outline: Outline, { section, decisions, evidence }: SectionDecisions): boolean {
  const isHow = evidence === 'alias' && decisions.length === 1 && decisions[0] === 'how';
  const isTechnical = isTechnicalHeading(section.text);
  if (!isHow && evidence !== 'kind') return false;
  const { document } = outline;
  const around = withParents(section);
  if (around.some(({ text }) => isForUsersHeading(text) || isAsIsHeading(text))) return false;
  // Designs, flows and integrations may be the user's; a program never is.
  if (isHow && sumOf(outline, section, linesOfProgramCode) > snippetInPrd) return true;
  if (around.some(({ text }) => isBesidesHeading(text)) || beginsWithToday(section, document.text)) return false;
  const { parts, perhaps, count } = weightOf(outline, section);
  const weight = 2 * parts + perhaps;
  const words = sumOf(outline, section, wordsOf);
  if (isTechnical) {
    const inAll = words + sumOf(outline, section, wordsInCode);
    return (parts > 0 && weight >= 3) || (isHow && inAll > asideInPrd && weight + inAll - words > 1);
  }
  if (isHow) return parts >= 2 && weight >= 5 && count >= words * technicalShare;
  // Under a heading that nobody knows a text has to be about little else.
  return parts >= 2 && weight >= 8 && count >= words * 3 * technicalShare;
}

function withParents(section: Section): readonly Section[] {
  const parents = section.parent ? withParents(section.parent) : [];
  return section.depth < 2 ? parents : [section, ...parents];
}

function weightOf(outline: Outline, section: Section): TechnicalWeight {
  const sum = (key: keyof TechnicalWeight): number =>
    sumOf(outline, section, (each, text) => technicalWeight(each, text)[key]);
  return { parts: sum('parts'), perhaps: sum('perhaps'), count: sum('count') };
}

function messageFor(document: TandemDocument): string {
  return document.kind === 'prd'
    ? l10n.t('This describes the solution. Move it to the SDD, where {0} decides.', ownerInSentenceOf(document, 'how'))
    : l10n.t('Keep a short Why here. The rest belongs in the PRD.');
}

function wordsOf(section: Section, text: string): number {
  return contentOf(section, text).countWords();
}

/** Words of those stretches that give a reason: a summary says other things as well. */
function wordsOfReasons(section: Section, text: string): number {
  const content = contentOf(section, text);
  return content.reasonWeights.some((weight) => weight > 0)
    ? content.countWords((at) => (content.reasonWeights[at] ?? 0) > 0)
    : 0;
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
