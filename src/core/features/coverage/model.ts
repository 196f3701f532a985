import type { Day } from '../../charter/model/calendar.js';
import type { DecisionId } from '../../charter/model/charter.js';
import type { AnswerState } from '../../document/decisions.js';
import type { Range } from '../../text/range.js';
import {
  pairsOf,
  type CoveringPart,
  type RequirementCoverage,
  type RequirementState,
} from '../../workspace/coverage.js';
import type { DocumentFacts, FullFacts } from '../../workspace/index/facts.js';
import type { ExternalCoverage } from '../../workspace/manifests/externalCoverage.js';
import { sayingMost, stateIn } from '../../workspace/turns.js';
import { wholesOf, type Wholes } from '../../workspace/parts.js';
import type { Naming } from './naming.js';
import { noRequirementsIn } from './noRequirements.js';
import { summaryOf, type CoverageSummary } from './summary.js';

/** The coverage of some PRDs, as pages and exports show it: plain data, with names and paths in the place of ids and URIs. */
export interface CoverageModel {
  /** By the paths of the PRDs; behind them PRDs of other repositories, with the requirements of which designs here speak. */
  readonly pairs: readonly PairCoverage[];
  /** Every document of the pairs once, each design behind its first PRD. */
  readonly documents: readonly DocumentRow[];
  /** The decisions that one of the documents must answer or answers, in the order of their charters. */
  readonly decisions: readonly { readonly id: DecisionId; readonly label: string }[];
  /** First those whose days are known, the earliest first; then the others, by document. */
  readonly timeline: readonly PlannedDate[];
  readonly summary: CoverageSummary;
}

/** A document by its path. */
export interface DocumentName {
  readonly uri: string;
  readonly path: string;
  readonly title: string;
}

/** A PRD with its designs. */
export interface PairCoverage {
  readonly prd: DocumentName;
  readonly designs: readonly DesignColumn[];
  readonly requirements: readonly RequirementRow[];
  readonly summary: CoverageSummary;
  /** What to say where it has no requirements; else empty. */
  readonly noRequirements: string;
}

/** A design, and its parts that speak of requirements of the PRD. */
export interface DesignColumn extends DocumentName {
  /** Headings in the order of the text, each once. */
  readonly sections: readonly string[];
}

/** A requirement, with what each design says of it. */
export interface RequirementRow {
  readonly id: string;
  readonly text: string;
  /** The file where it stands, where that is not the PRD's own. */
  readonly uri?: string;
  readonly range: Range;
  readonly digest: string;
  readonly state: RequirementState;
  /** Nobody is late with covering it. */
  readonly isUnasked?: true;
  /** As written; empty where nothing is. */
  readonly priority: string;
  readonly mvp: string;
  /** Who owns what is asked, by name. */
  readonly owner: string;
  /** Who moves next, by name; empty when nobody has to. */
  readonly turn: string;
  /** One entry for each design of the pair, in their order. */
  readonly cells: readonly (readonly RequirementPart[])[];
}

/** A part of a design that speaks of a requirement. */
export interface RequirementPart extends Pick<CoveringPart, 'section' | 'state' | 'range'> {
  /** The file where it stands, where that is not the design's own. */
  readonly uri?: string;
}

/** How a document answers the decisions. */
export interface DocumentRow extends DocumentName {
  readonly kind: DocumentFacts['kind'];
  readonly stage: string;
  /** One entry for each decision of the model, in their order. */
  readonly answers: readonly DecisionCell[];
}

/** How a document answers one decision. */
export interface DecisionCell {
  readonly state: AnswerState;
  /** Whether a document of this kind must answer it. */
  readonly isRequired: boolean;
  /** Who owns it: “Grace Hopper (EM)”. */
  readonly owner: string;
}

/** A date of a plan. */
export interface PlannedDate {
  readonly document: DocumentName;
  readonly text: string;
  readonly days: { readonly first: Day; readonly last: Day } | undefined;
  readonly about: string;
  readonly decision: string;
  readonly section: string;
  readonly range: Range;
}

/** What a model is made of. */
export interface CoverageSource {
  /** Facts of every document of the workspace folders. */
  readonly facts: readonly FullFacts[];
  /** Of every PRD that is asked about. */
  readonly requirements: readonly RequirementCoverage[];
  /** What the designs say of requirements of other repositories. */
  readonly external?: readonly ExternalCoverage[];
  /** Whether a PRD is asked about. */
  readonly isAsked: (prd: string) => boolean;
  readonly naming: Naming;
}

/** Puts together what is known of the coverage of PRDs. Takes time in proportion to requirements, parts and designs of each. */
export function coverageModel({ facts, requirements, external = [], isAsked, naming }: CoverageSource): CoverageModel {
  const wholes = wholesOf(facts);
  const isWhole = (each: DocumentFacts) => wholes.wholeOf(each) === each;
  const files = (each: DocumentFacts) => [each, ...wholes.partsOf(each)];
  const prds = wholes.documents.filter(
    (each) => each.kind === 'prd' && isWhole(each) && files(each).some(({ uri }) => isAsked(uri)),
  );
  const { designsOf } = pairsOf(facts);
  const byPath = (one: DocumentFacts, other: DocumentFacts) => compare(naming.path(one.uri), naming.path(other.uri));
  const byPrd = grouped(requirements, ({ prd }) => prd);
  const documents = new Set<DocumentFacts>();
  const pairs = prds.sort(byPath).map((prd): PairCoverage => {
    const designs = (designsOf.get(prd.uri) ?? []).filter(isWhole).sort(byPath);
    for (const each of [prd, ...designs]) documents.add(each);
    const own = files(prd).flatMap(({ uri }) => byPrd.get(uri) ?? []);
    const pair = pairCoverage(prd, { designs, partsOf: wholes.partsOf }, own, naming);
    return own.length > 0 ? pair : { ...pair, noRequirements: noRequirementsIn([prd], facts, naming.path) };
  });
  const read = [...documents].flatMap(files);
  const decisions = decisionsIn(read, naming);
  return {
    pairs: [...pairs, ...externalPairs(external, facts, naming)],
    documents: [...documents].map((each) => documentRow(each, wholes.partsOf(each), decisions, naming)),
    decisions,
    timeline: timelineOf(fullOf(read, facts), naming),
    summary: summaryOf(requirements.filter(({ prd }) => isAsked(prd))),
  };
}

/** The PRDs of other repositories of which designs speak; their place is the manifest that tells of them. */
function externalPairs(
  external: readonly ExternalCoverage[],
  facts: readonly DocumentFacts[],
  naming: Naming,
): readonly PairCoverage[] {
  const byUri = new Map(facts.map((each) => [each.uri, each]));
  const start = { line: 0, character: 0 };
  return [...grouped(external, ({ prd }) => `${prd.manifest} ${prd.path}`).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { prd } = first;
    const path = `${naming.path(prd.manifest)} › ${prd.path}`;
    const uris = new Set(own.flatMap(({ coveredBy }) => coveredBy.map(({ uri }) => uri)));
    const designs = [...uris].flatMap((uri) => byUri.get(uri) ?? []);
    const name = { uri: prd.manifest, path, title: prd.title.trim() === '' ? path : prd.title };
    const rows = own.map(({ requirement, state, coveredBy, turn }): CoverageRow => {
      const { id, text, digest = '', priority = '', mvp = '' } = requirement;
      const designOfTurn = designs.find(({ uri }) =>
        coveredBy.some((part) => part.uri === uri && part.state === state),
      );
      const next = turn !== undefined && designOfTurn ? naming.person(designOfTurn, turn) : '';
      const owner = prd.owner?.people.join(', ') ?? '';
      const about = { id, text, digest, priority, mvp, range: { start, end: start }, state, owner, turn: next };
      return { ...about, coveredBy };
    });
    return [pairOf(name, { designs, partsOf: () => [] }, rows, naming)];
  });
}

/** A requirement, and the parts that speak of it. */
interface CoverageRow extends Omit<RequirementRow, 'cells'> {
  readonly coveredBy: readonly CoveringPart[];
}

/** The designs of a PRD, and the further files of each. */
interface Designs extends Pick<Wholes, 'partsOf'> {
  readonly designs: readonly DocumentFacts[];
}

function pairCoverage(
  prd: DocumentFacts,
  designs: Designs,
  requirements: readonly RequirementCoverage[],
  naming: Naming,
): PairCoverage {
  const owner = naming.owner(prd, 'what');
  const rows = requirements.map(({ prd: uri, requirement, state, coveredBy, turn, isUnasked }): CoverageRow => {
    const { id, text, range, digest, priority = '', mvp = '' } = requirement;
    const next = turn === undefined ? '' : naming.person(prd, turn);
    const at = uri === prd.uri ? { range } : { uri, range };
    const about = { id, text, ...at, digest, state, priority, mvp, owner, turn: next, coveredBy };
    return isUnasked ? { ...about, isUnasked } : about;
  });
  return pairOf(nameOf(prd, naming), designs, rows, naming);
}

function pairOf(
  prd: DocumentName,
  { designs, partsOf }: Designs,
  requirements: readonly CoverageRow[],
  naming: Naming,
): PairCoverage {
  const column = new Map(
    designs.flatMap((design, index) => [design, ...partsOf(design)].map(({ uri }) => [uri, index] as const)),
  );
  const sections = designs.map(() => new Map<string, Range>());
  const rows = requirements.map(({ coveredBy, ...row }): RequirementRow => {
    const cells = designs.map((): RequirementPart[] => []);
    for (const { uri, section, state: said, range: at } of coveredBy) {
      const index = column.get(uri) ?? -1;
      const part = { section, state: said, range: at };
      cells[index]?.push(uri === designs[index]?.uri ? part : { ...part, uri });
      const known = sections[index]?.get(section);
      if (!known || isBefore(at, known)) sections[index]?.set(section, at);
    }
    return { ...row, cells };
  });
  return {
    prd,
    designs: designs.map((design, index) => ({
      ...nameOf(design, naming),
      sections: [...(sections[index] ?? [])].sort(([, a], [, b]) => (isBefore(a, b) ? -1 : 1)).map(([name]) => name),
    })),
    requirements: rows,
    summary: summaryOf(requirements),
    noRequirements: '',
  };
}

function decisionsIn(documents: Iterable<DocumentFacts>, naming: Naming): CoverageModel['decisions'] {
  const found = new Map<DecisionId, string>();
  for (const document of documents)
    for (const [id, state] of Object.entries(document.decisions))
      if (!found.has(id) && (state === 'answered' || document.required.includes(id)))
        found.set(id, naming.decision(document, id));
  // In the order of the charters, not in that in which documents happen to answer.
  const order = [...new Set([...documents].flatMap((document) => Object.keys(document.decisions)))];
  return order.flatMap((id) => {
    const label = found.get(id);
    return label === undefined ? [] : [{ id, label }];
  });
}

function documentRow(
  facts: DocumentFacts,
  parts: readonly DocumentFacts[],
  decisions: CoverageModel['decisions'],
  naming: Naming,
): DocumentRow {
  return {
    ...nameOf(facts, naming),
    kind: facts.kind,
    stage: facts.stage ?? '',
    answers: decisions.map(({ id }) => ({
      state: stateIn(sayingMost({ parts }, facts, id), id) ?? 'missing',
      isRequired: facts.required.includes(id),
      owner: naming.owner(facts, id),
    })),
  };
}

/** The same documents with all of their facts. */
function fullOf(documents: Iterable<DocumentFacts>, facts: readonly FullFacts[]): readonly FullFacts[] {
  const byUri = new Map(facts.map((each) => [each.uri, each]));
  return [...documents].flatMap(({ uri }) => byUri.get(uri) ?? []);
}

function timelineOf(documents: Iterable<FullFacts>, naming: Naming): readonly PlannedDate[] {
  const dates = [...documents].flatMap((facts) =>
    facts.dates.map(({ text, days, about, decision, section, range }): PlannedDate => ({
      document: nameOf(facts, naming),
      text,
      days,
      about,
      decision: naming.decision(facts, decision),
      section,
      range,
    })),
  );
  const last = '9999';
  // Sorting keeps the order of those that are alike.
  return dates.sort(
    (one, other) =>
      compare(one.days?.first ?? last, other.days?.first ?? last) ||
      compare(one.days?.last ?? last, other.days?.last ?? last),
  );
}

function nameOf({ uri, title }: DocumentFacts, naming: Naming): DocumentName {
  const path = naming.path(uri);
  return { uri, path, title: title.trim() === '' ? path : title };
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

function isBefore({ start: a }: Range, { start: b }: Range): boolean {
  return a.line === b.line ? a.character < b.character : a.line < b.line;
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
