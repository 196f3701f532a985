import type { Charter } from '../../charter/model/charter.js';
import type { Day } from '../../charter/model/calendar.js';
import { concerns, gaps } from '../../charter/resolve/gaps.js';
import { findPerson } from '../../charter/resolve/owners.js';
import { dissenterText, dissentWay } from '../../rules/support/dissentPhrase.js';
import { pairsOf } from '../../workspace/coverage.js';
import { wholesOf } from '../../workspace/parts.js';
import type { DocumentFacts } from '../../workspace/index/facts.js';
import type { CoverageModel, DecisionCell, DocumentName, DocumentRow, PairCoverage } from '../coverage/model.js';
import type { Naming } from '../coverage/naming.js';
import type { CoverageSummary } from '../coverage/summary.js';
import { describeGap } from '../ownership/describeGap.js';

/** How some pairs of documents stand, for a page that is read once: plain data, with names and paths. */
export interface ReportModel {
  readonly pairs: readonly PairReport[];
  /** Designs that belong to no PRD. */
  readonly alone: readonly LoneDesign[];
  /** What is missing or late in the teams of the documents. */
  readonly gaps: readonly { readonly label: string; readonly detail: string; readonly team: string }[];
  readonly notes: readonly NoteRow[];
  readonly dissents: readonly DissentRow[];
  readonly summary: CoverageSummary;
}

/** A PRD with its designs, and what is open in them. */
export interface PairReport {
  readonly prd: DocumentName;
  readonly designs: readonly DocumentName[];
  readonly stage: string;
  /** Who does what next; empty when nothing is open. */
  readonly next: string;
  /** Of the decisions that its documents must answer, how many they answer. */
  readonly answered: number;
  readonly required: number;
  readonly coverage: CoverageSummary;
  readonly openDecisions: readonly OpenDecision[];
  /** Those that are suspect, partly covered or not covered, in the order of the PRD. */
  readonly openRequirements: PairCoverage['requirements'];
}

/** A design that belongs to no PRD, and what is open in it. */
export type LoneDesign = DocumentName & Pick<PairReport, 'stage' | 'next' | 'answered' | 'required' | 'openDecisions'>;

/** A decision that a document must answer and does not. */
export interface OpenDecision extends Pick<DecisionCell, 'state' | 'owner'> {
  readonly document: DocumentName;
  readonly label: string;
}

/** A note that waits for somebody. */
export interface NoteRow {
  readonly document: DocumentName;
  /** From 1. */
  readonly line: number;
  /** By name. */
  readonly to: string;
  readonly text: string;
}

/** A dissent that nobody has settled. */
export interface DissentRow {
  readonly document: DocumentName;
  /** From 1. */
  readonly line: number;
  readonly who: string;
  readonly day: string;
  readonly reason: string;
  /** Where it goes. */
  readonly way: string;
}

/** What a report is made of. */
export interface ReportSource {
  readonly coverage: CoverageModel;
  /** Facts of every document of the workspace folders. */
  readonly facts: readonly DocumentFacts[];
  /** By URI; `undefined`: the built-in one. */
  readonly charters: ReadonlyMap<string | undefined, Charter>;
  readonly isAsked: (uri: string) => boolean;
  readonly naming: Naming;
  /** Who does what next, by the URI of the PRD, or of a design without one; of those with which nothing is open there is none. */
  readonly next: ReadonlyMap<string, string>;
  readonly today: Day;
}

/** Puts a report together. Takes time in proportion to what it lists. */
export function reportModel(source: ReportSource): ReportModel {
  const { coverage, facts, charters, isAsked, naming } = source;
  const rows = new Map(coverage.documents.map((row) => [row.uri, row]));
  const { prdsOf } = pairsOf(facts);
  const { documents, wholeOf, partsOf } = wholesOf(facts);
  const whole = documents.filter((each) => wholeOf(each) === each);
  const lone = whole.filter(({ kind, uri }) => kind === 'sdd' && isAsked(uri) && !prdsOf.has(uri));
  const alone = lone
    .map((each) => ({ ...loneDesign(each, naming), next: source.next.get(each.uri) ?? '' }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const byUri = new Map(facts.map((each) => [each.uri, each]));
  const named = [...coverage.documents, ...alone].flatMap((document) => {
    const known = byUri.get(document.uri);
    if (!known) return [];
    const parts = partsOf(known).map((part) => ({ document: documentName(part, naming), facts: part }));
    return [{ document, facts: known }, ...parts];
  });
  return {
    pairs: coverage.pairs.map((pair) => ({
      ...pairReport(pair, rows, coverage.decisions),
      next: source.next.get(pair.prd.uri) ?? '',
    })),
    alone,
    gaps: gapRows(named, charters, source.today),
    notes: named.flatMap(({ document, facts: { charter, notes } }) =>
      notes.map(({ to, text, at }): NoteRow => {
        const governing = charters.get(charter);
        const person = governing && findPerson(governing, to);
        return { document, line: at.line + 1, to: person?.name ?? to, text };
      }),
    ),
    dissents: named.flatMap(({ document, facts: { charter, team, dissents } }) => {
      const governing = charters.get(charter);
      if (!governing) return [];
      return dissents.map((dissent): DissentRow => ({
        document,
        line: dissent.at.line + 1,
        who: dissenterText(governing, dissent),
        day: dissent.day,
        reason: dissent.reason,
        way: dissentWay(governing, team, dissent),
      }));
    }),
    summary: coverage.summary,
  };
}

function documentName({ uri, title }: DocumentFacts, naming: Naming): DocumentName {
  return { uri, path: naming.path(uri), title: title.trim() || naming.path(uri) };
}

function loneDesign(facts: DocumentFacts, naming: Naming): Omit<LoneDesign, 'next'> {
  const { stage, required, decisions } = facts;
  const document = documentName(facts, naming);
  const open = required.filter((id) => decisions[id] !== 'answered');
  return {
    ...document,
    stage: stage ?? '',
    answered: required.length - open.length,
    required: required.length,
    openDecisions: open.map((id) => ({
      document,
      label: naming.decision(facts, id),
      state: decisions[id] ?? 'missing',
      owner: naming.owner(facts, id),
    })),
  };
}

function pairReport(
  { prd, designs, requirements, summary }: PairCoverage,
  rows: ReadonlyMap<string, DocumentRow>,
  decisions: CoverageModel['decisions'],
): Omit<PairReport, 'next'> {
  const documents = [prd, ...designs].flatMap(({ uri }) => rows.get(uri) ?? []);
  const required = documents.flatMap((document) =>
    document.answers.flatMap((cell, index) =>
      cell.isRequired ? [{ document, label: decisions[index]?.label ?? '', cell }] : [],
    ),
  );
  const open = required.filter(({ cell }) => cell.state !== 'answered');
  return {
    prd,
    designs,
    stage: rows.get(prd.uri)?.stage ?? '',
    answered: required.length - open.length,
    required: required.length,
    coverage: summary,
    openDecisions: open.map(({ document, label, cell: { state, owner } }) => ({ document, label, state, owner })),
    openRequirements: requirements.filter(({ state, isUnasked }) => isOpen.has(state) && !isUnasked),
  };
}

const isOpen: ReadonlySet<string> = new Set(['suspect', 'partial', 'uncovered']);

/** The gaps that a rule reports, of the teams of some documents and of their charters as a whole; each once. */
function gapRows(
  documents: readonly { readonly facts: DocumentFacts }[],
  charters: ReadonlyMap<string | undefined, Charter>,
  today: Day,
): ReportModel['gaps'] {
  const teams = new Map<Charter, Set<string>>();
  for (const { facts } of documents) {
    const charter = charters.get(facts.charter);
    if (!charter) continue;
    const known = teams.get(charter) ?? new Set();
    if (facts.team !== undefined) known.add(facts.team);
    teams.set(charter, known);
  }
  return [...teams].flatMap(([charter, own]) =>
    gaps(charter, today)
      .filter((gap) => gap.rule !== null)
      .filter((gap) => gap.team === undefined || [...own].some((team) => concerns(gap, team)))
      .map((gap) => {
        const { label, detail, team } = describeGap(charter, gap);
        return { label, detail, team };
      }),
  );
}
