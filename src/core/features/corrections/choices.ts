import * as l10n from '@vscode/l10n';
import type { Decision, DecisionId } from '../../charter/model/charter.js';
import type { SectionDecisions } from '../../document/decisions.js';
import type { TandemDocument } from '../../document/document.js';
import { headingForAll, type HeadingForAll } from './forAllDocuments.js';
import { isAsSaid, isBareTitle, isSaid, placeOf, type SectionAt, type Verdict, type Wanted } from './verdict.js';

/** One thing to say of a section. */
export interface VerdictChoice {
  readonly verdict: Verdict;
  readonly title: string;
  /** What becomes of what it was read as; empty when nothing does. */
  readonly remark: string;
  /** How to say it for every document at once, where that can be had. */
  readonly forAll: HeadingForAll | undefined;
}

/** A section with all that may be said of it. */
export interface SectionChoices {
  readonly at: SectionAt;
  /** Its heading; of the words before the first one, what they are. */
  readonly name: string;
  /** What it is read as: labels, in the order of the charter; empty when it is read as nothing. */
  readonly readAs: string;
  readonly choices: readonly VerdictChoice[];
}

/** A section that somebody may mean. */
export interface SectionOffer {
  readonly at: SectionAt;
  readonly name: string;
  /** What it is read as; empty when it is read as nothing. */
  readonly readAs: string;
  /** Whether its heading or a marker says so. */
  readonly isSaid: boolean;
  readonly forAll: HeadingForAll | undefined;
}

/**
 * What may be said of the section that a line is in.
 *
 * @param line zero-based
 * @param about the decision that is doubted: what is chosen takes its place
 */
export function choicesAt(document: TandemDocument, line: number, about?: DecisionId): SectionChoices | undefined {
  const { lines, decisions, charter, kind } = document;
  const offset = lines.lineStart(Math.min(line, lines.lineCount - 1));
  const entry =
    decisions.sections.findLast(
      ({ section }) => section.heading && lines.lineStart(lines.lineAt(section.heading.start)) <= offset,
    ) ?? decisions.sections.find(({ section }) => !section.heading);
  if (!entry) return undefined;
  const labelled = (id: DecisionId) => charter.decisions.find((each) => each.id === id);
  const read = entry.decisions.flatMap((id) => labelled(id) ?? []);
  const doubted = read.filter(({ id }) => about === undefined || id === about);
  const choice = (verdict: Verdict, title: string, remark: string): VerdictChoice => ({
    verdict,
    title,
    remark,
    forAll: headingForAll(document, entry, verdict),
  });
  const others = [...charter.decisions]
    .filter(({ id }) => !entry.decisions.includes(id))
    .sort((a, b) => Number(b.document === kind) - Number(a.document === kind));
  const insteadOf = about !== undefined && entry.decisions.includes(about) ? { insteadOf: about } : {};
  const choices = [
    ...doubted.map(({ id, label }) =>
      choice({ type: 'not', decision: id }, l10n.t('This is not about {0}', label), ''),
    ),
    ...others.map(({ id, label }) =>
      choice(
        { type: 'answers', decision: id, ...insteadOf },
        l10n.t('This section answers {0}', label),
        remarkOn(entry, read, about),
      ),
    ),
    ...(mayHoldMetrics(document, entry) ? [choice({ type: 'metrics' }, l10n.t('These are the metrics'), '')] : []),
  ];
  return { at: placeOf(document, entry), name: nameOf(entry), readAs: labelsOf(read), choices };
}

/** The sections that may be what somebody looks for: those that say something and are not read so already. */
export function sectionsFor(document: TandemDocument, wanted: Wanted): readonly SectionOffer[] {
  return document.decisions.sections
    .filter((entry) => !entry.empty && !isAsSaid(entry, wanted) && !isBareTitle(document, entry))
    .map((entry) => ({
      at: placeOf(document, entry),
      name: nameOf(entry),
      readAs: labelsOf(document.charter.decisions.filter(({ id }) => entry.decisions.includes(id))),
      isSaid: isSaid(entry),
      forAll: headingForAll(document, entry, wanted),
    }));
}

function nameOf({ section }: SectionDecisions): string {
  if (!section.heading) return l10n.t('The text before the first heading');
  return section.text === '' ? l10n.t('A heading without text') : section.text;
}

function labelsOf(decisions: readonly Decision[]): string {
  return decisions.map(({ label }) => label).join(', ');
}

/** What becomes of what the section is read as, when it answers another decision. */
function remarkOn(entry: SectionDecisions, read: readonly Decision[], about: DecisionId | undefined): string {
  const doubted = read.find(({ id }) => id === about);
  // Where it is read as one thing only, there is nothing else that it could take the place of.
  if (doubted) return read.length > 1 ? l10n.t('instead of {0}', doubted.label) : '';
  return isSaid(entry) && read.length > 0 ? l10n.t('in addition to {0}', labelsOf(read)) : '';
}

function mayHoldMetrics({ kind }: TandemDocument, { topics }: SectionDecisions): boolean {
  return kind === 'prd' && !topics.includes('success-metrics');
}
