import * as l10n from '@vscode/l10n';
import type { Charter, DecisionId, DocumentKind } from '../../charter/model/charter.js';
import type { Section } from '../../parse/markdown/sections.js';
import type { SectionDecisions, SectionEvidence } from '../decisions.js';
import { headingIndexOf, type HeadingIndex } from '../../language/headingIndex.js';
import { readHeading, type HeadingReading } from '../../language/readHeading.js';
import { readMarkers } from './readMarkers.js';
import { contentOf, type SectionContent } from './sectionContent.js';

/** What a section hands down to its subsections. */
interface Inheritance {
  readonly decisions: readonly DecisionId[];
  /** The parent is a section of its own, not the document's title or kind: only clear headings overrule it. */
  readonly known: boolean;
  /** The parent is neutral for good, as *Open questions* is: nothing below it answers anything. */
  readonly closed: boolean;
  /** What markers above say that nothing below answers, save under headings of its own. */
  readonly denied?: readonly DecisionId[];
}

/** A kind's main subject: what a section is about when neither its heading nor a parent says anything else. */
const subject: Readonly<Record<DocumentKind, DecisionId>> = { prd: 'what', sdd: 'how' };

/** Which decisions each section answers, from the strongest evidence there is. */
export function decideSections(
  text: string,
  sections: readonly Section[],
  charter: Charter,
  kind: DocumentKind | undefined,
): SectionDecisions[] {
  const index = headingIndexOf(charter);
  const ids = new Set(charter.decisions.map((decision) => decision.id));
  const own = kind && ids.has(subject[kind]) ? [subject[kind]] : [];
  const top: Inheritance = { decisions: own, known: false, closed: false };
  const title = titleOf(sections, index);
  const inheritances = new Map<Section, Inheritance>();
  return sections.map((section) => {
    const content = contentOf(section, text);
    const inherited = (section.parent && inheritances.get(section.parent)) ?? top;
    const empty = content.body.empty && !hasContentBelow(section, text);
    const marked = readMarkers(content.body.markers, charter, kind);
    const reasonOfMarker = l10n.t('marker ‘decision: {0}’', content.body.markers.join(', '));
    const decide = (
      decisions: readonly DecisionId[],
      evidence: SectionEvidence,
      reason: string,
      down: Inheritance,
    ): SectionDecisions => {
      const isOwn = evidence === 'marker' || evidence === 'charter' || evidence === 'alias';
      const above = (inherited.denied ?? []).filter((id) => !(isOwn && decisions.includes(id)));
      const denied = [...new Set([...above, ...marked.denied])];
      const left = (ids: readonly DecisionId[]) => ids.filter((id) => !denied.includes(id));
      inheritances.set(section, { ...down, decisions: left(down.decisions), denied });
      const common = { section, denied, topics: marked.topics, empty };
      return decisions.length > 0 && left(decisions).length === 0
        ? { ...common, decisions: [], evidence: 'marker', reason: reasonOfMarker }
        : { ...common, decisions: left(decisions), evidence, reason };
    };
    if (marked.answers.length > 0) {
      // Under the title a marker speaks of the words there, not of the whole document.
      const below = section === title ? top : { decisions: marked.answers, known: true, closed: false };
      return decide(marked.answers, 'marker', reasonOfMarker, below);
    }
    if (!section.heading) return decide([], 'none', '', top);
    const reading = readHeading(section.text, index);
    if (section === title) {
      // “Functional requirements” means something as a title; “Feature proposal: dark mode” is a name.
      if (!reading?.titles || reading.neutral || reading.answers.length > 1) return decide([], 'none', '', top);
    } else if (!reading || isOverruled(reading, inherited) || isPartOfRollout(reading, inherited)) {
      if (inherited.closed) return decide([], 'none', '', inherited);
      const evidence = inherited.decisions.length === 0 ? 'none' : inherited.known ? 'inherited' : 'kind';
      return decide(inherited.decisions, evidence, inheritedReason(evidence, section, kind), inherited);
    }
    if (reading.neutral) {
      const below: Inheritance = reading.open
        ? { decisions: kind === 'sdd' ? own : [], known: false, closed: false }
        : { decisions: [], known: true, closed: true };
      return decide([], 'none', aliasReason(reading), below);
    }
    const decisions = [...reading.answers, ...reading.perhaps.filter((id) => shows(id, section, text, content))];
    // Under a title that means something all is as under any other title, save that it says what is not said otherwise.
    const down = { decisions: reading.subsections, known: section !== title, closed: false };
    return decide([...new Set(decisions)], reading.source, aliasReason(reading), down);
  });
}

/**
 * The heading that names the document: the first, when no other stands as high, or when it is of the highest level and
 * says nothing a section would.
 */
function titleOf(sections: readonly Section[], index: HeadingIndex): Section | undefined {
  const headed = sections.filter((section) => section.heading);
  const [first, ...others] = headed;
  if (!first || others.some((other) => other.depth < first.depth)) return undefined;
  if (!others.some((other) => other.depth === first.depth))
    return others.length > 0 || first.depth === 1 ? first : undefined;
  return first.depth === 1 && !readHeading(first.text, index) ? first : undefined;
}

function isOverruled(reading: HeadingReading, inherited: Inheritance): boolean {
  if (reading.source === 'charter') return false;
  if (inherited.closed) return reading.strength !== 'exact' || reading.neutral;
  return inherited.known && reading.strength === 'hint';
}

/** Subjects that a rollout has as well: its phases, its risks, who sees to it. */
const rolloutParts: ReadonlySet<DecisionId> = new Set(['how', 'who', 'when', 'rollout']);

/** “Phases”, “Rollback” and “Owner” below a rollout plan are the rollout’s, not the whole work’s. */
function isPartOfRollout(reading: HeadingReading, inherited: Inheritance): boolean {
  return (
    inherited.known &&
    inherited.decisions.includes('rollout') &&
    !inherited.decisions.includes('how') &&
    reading.source !== 'charter' &&
    !reading.neutral &&
    reading.answers.every((id) => rolloutParts.has(id))
  );
}

function shows(id: DecisionId, section: Section, text: string, content: SectionContent): boolean {
  if (id === 'why') return content.reasons >= 2;
  if (id === 'who') return content.handles.length > 0;
  if (id === 'when')
    return content.dates.length > 0 || section.children.some((child) => contentOf(child, text).dates.length > 0);
  return false;
}

function hasContentBelow(section: Section, text: string): boolean {
  return section.children.some((child) => !contentOf(child, text).body.empty || hasContentBelow(child, text));
}

function aliasReason(reading: HeadingReading): string {
  const aliases = reading.aliases.join('’, ‘');
  return reading.source === 'charter'
    ? l10n.t('heading ‘{0}’ of the charter', aliases)
    : reading.neutral
      ? l10n.t('neutral heading ‘{0}’', aliases)
      : l10n.t('heading alias ‘{0}’', aliases);
}

function inheritedReason(evidence: SectionEvidence, section: Section, kind: DocumentKind | undefined): string {
  if (evidence === 'inherited') return l10n.t('part of ‘{0}’', section.parent?.text ?? '');
  if (evidence !== 'kind') return '';
  return kind === 'prd'
    ? l10n.t('a PRD says What unless a heading says otherwise')
    : l10n.t('an SDD says How unless a heading says otherwise');
}
