import * as l10n from '@vscode/l10n';
import type { DecisionId, PersonId, RoleId } from '../charter/model/charter.js';
import type { AnswerState } from '../document/decisions.js';
import type { Position } from '../text/range.js';
import type { IsBroken } from './brokenLinks.js';
import { designToCover, pairsOf, type CoveringPart, type RequirementCoverage } from './coverage.js';
import { factText, type AwaitedSignOffFact, type DocumentFacts, type OwnerFact } from './index/facts.js';
import type { ExternalCoverage } from './manifests/externalCoverage.js';
import { wholesOf } from './parts.js';

/** What somebody has to do next for a PRD and its designs. */
export type TurnKind =
  'fix' | 'answer-note' | 'confirm-coverage' | 'answer-decision' | 'write-sdd' | 'sign-off' | 'renew-sign-off' | 'none';

/** A PRD with its designs, or a design that has no PRD. */
export interface DocumentPair {
  readonly prd: DocumentFacts | undefined;
  readonly designs: readonly DocumentFacts[];
  /** Of those among them that lie in several files the others. */
  readonly parts?: readonly DocumentFacts[];
}

/** Whose turn it is with a PRD and its designs. */
export interface Turn {
  /** Somebody who can do it today; `undefined` when it is nobody's turn, or nobody is known to hold the role. */
  readonly who: PersonId | undefined;
  /** `undefined` when nothing is to be done, or it is for one person whatever their role. */
  readonly role: RoleId | undefined;
  readonly what: TurnKind;
  /** What it is about, in a word or two: `FR-3`, `Why`; empty for nothing. */
  readonly about: string;
  /** A whole sentence. */
  readonly why: string;
  /** The day since when, where somebody wrote it down: `YYYY-MM-DD`. */
  readonly since: string | undefined;
  /** Of `confirm-coverage`: it is not covered yet, or only in part, so that it is to be covered first. */
  readonly isUncovered?: true;
  /** Where to begin. */
  readonly at: { readonly uri: string; readonly position: Position } | undefined;
}

/** What a turn is found from, beside the facts of the pair. */
export interface TurnSurroundings {
  /** What becomes of the requirements of the pair's PRD; those of other PRDs do not count. */
  readonly coverage: readonly RequirementCoverage[];
  /** What the designs of the workspace say of requirements of other repositories. */
  readonly external: readonly ExternalCoverage[];
  readonly isBroken: IsBroken;
}

/** The decisions that say what a document is for: whoever owns the first that its charter has answers for the whole. */
const main: Readonly<Record<DocumentFacts['kind'], readonly DecisionId[]>> = { prd: ['what', 'why'], sdd: ['how'] };

const top: Position = { line: 0, character: 0 };

/** Every pair of a workspace: each PRD with its designs, then the designs that have none, in the order given. */
export function documentPairs(documents: readonly DocumentFacts[]): readonly DocumentPair[] {
  const { prdsOf, designsOf } = pairsOf(documents);
  const wholes = wholesOf(documents);
  const withParts = (pair: DocumentPair): DocumentPair => {
    const parts = filesOf(pair).flatMap(wholes.partsOf);
    return parts.length > 0 ? { ...pair, parts } : pair;
  };
  return wholes.documents.flatMap((facts): readonly DocumentPair[] => {
    if (wholes.wholeOf(facts) !== facts) return [];
    if (facts.kind === 'prd') {
      const designs = (designsOf.get(facts.uri) ?? []).filter(
        (each) => isDesign(each) && wholes.wholeOf(each) === each,
      );
      return [withParts({ prd: facts, designs })];
    }
    // Of what only together is a design, nobody asks each for its PRD.
    const standsAlone = isDesign(facts) && facts.place?.role !== 'fragment';
    return prdsOf.has(facts.uri) || !standsAlone ? [] : [withParts({ prd: undefined, designs: [facts] })];
  });
}

/** All files of a pair, those by which its documents go first. */
export function filesOf({ prd, designs, parts = [] }: DocumentPair): readonly DocumentFacts[] {
  return [...(prd ? [prd] : []), ...designs, ...parts];
}

/** How a file answers a decision; `undefined` for one that its charter does not know. */
export function stateIn({ decisions }: DocumentFacts, id: DecisionId): AnswerState | undefined {
  return Object.hasOwn(decisions, id) ? decisions[id] : undefined;
}

/** Of the files of a document of a pair the one that says most of a decision. */
export function sayingMost(
  { parts = [] }: Pick<DocumentPair, 'parts'>,
  facts: DocumentFacts,
  decision: DecisionId,
): DocumentFacts {
  const files = [facts, ...parts.filter(({ place }) => place?.partOf === facts.uri)];
  const saying = (state: AnswerState) => files.find((each) => stateIn(each, decision) === state);
  return saying('answered') ?? saying('empty') ?? facts;
}

/** Tasks say what they cover, and are no design. */
function isDesign({ place }: DocumentFacts): boolean {
  return place?.role !== 'tasks';
}

/**
 * Whose turn it is: what is broken goes first, then what somebody asked, then what changed since it was confirmed, then what nobody
 * has answered in the order in which it is answered (Why and What, the design, How and Who and When, what no design covers), then
 * sign-offs, then what is covered in part: nobody has to wait for the rest. Deputies count as those for whom they stand in.
 */
export function turnOf(pair: DocumentPair, { coverage, external, isBroken }: TurnSurroundings): Turn {
  const { prd } = pair;
  const files = filesOf(pair);
  // What is archived is done with.
  if (files[0]?.place?.isClosed) return nobodysTurn();
  const designs = files.filter(({ kind }) => kind === 'sdd');
  const prds = new Set(files.flatMap(({ kind, uri }) => (kind === 'prd' ? [uri] : [])));
  const own = coverage.filter((each) => prds.has(each.prd));
  return (
    first(files, (facts) => brokenTurn(facts, isBroken)) ??
    first(files, noteTurn) ??
    suspectTurn([...own, ...external], designs) ??
    (prd && decisionTurn(pair, prd)) ??
    (prd && designs.length === 0 ? designTurn(prd) : undefined) ??
    first(designs, (facts) => decisionTurn(pair, facts)) ??
    uncoveredTurn(own, designs, prd) ??
    first(files, signOffTurn) ??
    partialTurn([...own, ...external], designs) ??
    (prd && twinTurn(own, prd)) ??
    nobodysTurn()
  );
}

const nobodysTurn = (): Turn => ({
  who: undefined,
  role: undefined,
  what: 'none',
  about: '',
  why: l10n.t('Nothing is open.'),
  since: undefined,
  at: undefined,
});

function first(
  documents: readonly DocumentFacts[],
  find: (facts: DocumentFacts) => Turn | undefined,
): Turn | undefined {
  for (const facts of documents) {
    const found = find(facts);
    if (found) return found;
  }
  return undefined;
}

function brokenTurn(facts: DocumentFacts, isBroken: IsBroken): Turn | undefined {
  const owner = mainOwner(facts);
  if (facts.broken) {
    const { message, at } = facts.broken;
    return turn(owner, { what: 'fix', about: facts.title, why: message, at: { uri: facts.uri, position: at } });
  }
  const link = facts.links.find((each) => isBroken(facts, each));
  if (!link) return undefined;
  const why =
    link.leadsTo === undefined
      ? l10n.t('The document links to “{0}”, where Tandem cannot look.', link.target)
      : l10n.t('There is no file “{0}”, which the document links to.', link.target);
  return turn(owner, { what: 'fix', about: facts.title, why, at: { uri: facts.uri, position: top } });
}

function noteTurn({ uri, notes }: DocumentFacts): Turn | undefined {
  const [note] = notes;
  if (!note) return undefined;
  return {
    who: note.person,
    role: undefined,
    what: 'answer-note',
    about: note.text,
    why:
      note.person === undefined
        ? l10n.t('A note for @{0} waits for an answer: {1}', factText(note.to), note.text)
        : l10n.t('A note waits for an answer: {0}', note.text),
    since: undefined,
    at: { uri, position: note.at },
  };
}

/** A requirement of this repository or another. */
type Asked = Pick<RequirementCoverage, 'state' | 'coveredBy' | 'isTwin'> & {
  readonly requirement: { readonly id: string };
};

function suspectTurn(coverage: readonly Asked[], designs: readonly DocumentFacts[]): Turn | undefined {
  const found = firstDesignWith('suspect', coverage, designs);
  const [only = ''] = found?.ids ?? [];
  return (
    found &&
    turn(mainOwner(found.design), {
      what: 'confirm-coverage',
      about: some(found.ids),
      why:
        found.ids.length === 1
          ? l10n.t('“{0}” changed since the design was confirmed to cover it.', only)
          : l10n.t(
              '{0} requirements changed since the design was confirmed to cover them: {1}',
              found.ids.length,
              some(found.ids),
            ),
      at: found.at,
    })
  );
}

/** The first of some designs that says something of the kind, and of which requirements: each owner is asked about their own. */
function firstDesignWith(
  state: 'suspect' | 'partial',
  coverage: readonly Asked[],
  designs: readonly DocumentFacts[],
): { readonly design: DocumentFacts; readonly ids: readonly string[]; readonly at: Turn['at'] } | undefined {
  const own = new Map(designs.map((design) => [design.uri, design]));
  const asked = coverage.filter((each) => each.state === state);
  const saysSo = (part: CoveringPart) => part.state === state && own.has(part.uri);
  const part = asked.flatMap(({ coveredBy }) => coveredBy.find(saysSo) ?? [])[0];
  const design = part && own.get(part.uri);
  if (!design) return undefined;
  const isHere = (other: CoveringPart) => other.state === state && other.uri === part.uri;
  const ids = asked.filter(({ coveredBy }) => coveredBy.some(isHere)).map(({ requirement }) => requirement.id);
  return { design, ids, at: { uri: part.uri, position: part.range.start } };
}

/** What is answered in any file of a document is answered. */
function decisionTurn(pair: DocumentPair, facts: DocumentFacts): Turn | undefined {
  const { uri, required, owners } = facts;
  const open = required.find((id) => stateIn(sayingMost(pair, facts, id), id) !== 'answered');
  if (open === undefined) return undefined;
  const owner = owners[open];
  const label = owner?.decision ?? open;
  const why = l10n.t('{0} is not answered yet.', label);
  return turn(owner, { what: 'answer-decision', about: label, why, at: { uri, position: top } });
}

/** One that it links to and that cannot be read, or is on the web, need not be written. */
function designTurn(prd: DocumentFacts): Turn | undefined {
  if (prd.links.some(({ kind }) => kind === 'sdd') || prd.place?.needsNoDesign) return undefined;
  const why = l10n.t('The PRD has no Solution Design Document yet.');
  return turn(prd.owners.how, { what: 'write-sdd', about: 'SDD', why, at: { uri: prd.uri, position: top } });
}

/** Before a design covers anything it is not late with the rest: then it does not say so, and need not. */
function uncoveredTurn(
  coverage: readonly RequirementCoverage[],
  designs: readonly DocumentFacts[],
  prd: DocumentFacts | undefined,
): Turn | undefined {
  const uncovered = coverage.filter(({ state, isUnasked }) => state === 'uncovered' && !isUnasked);
  const open = uncovered.map(({ requirement }) => requirement.id);
  const [only] = open;
  const inTasks = designs.length === 0 && coverage.some(({ coveredBy }) => coveredBy.length > 0) ? prd : undefined;
  const design = designToCover(designs) ?? inTasks;
  if (only === undefined || !design) return undefined;
  return turn(design === prd ? prd.owners.how : mainOwner(design), {
    what: 'confirm-coverage',
    about: some(open),
    why:
      open.length === 1
        ? l10n.t('No design covers “{0}”.', only)
        : l10n.t('No design covers {0} requirements: {1}', open.length, some(open)),
    isUncovered: true,
    at: { uri: design.uri, position: top },
  });
}

function partialTurn(coverage: readonly Asked[], designs: readonly DocumentFacts[]): Turn | undefined {
  const found = firstDesignWith('partial', coverage, designs) ?? inTasksAlone(coverage, designs);
  const [only = ''] = found?.ids ?? [];
  return (
    found &&
    turn(mainOwner(found.design), {
      what: 'confirm-coverage',
      about: some(found.ids),
      why:
        found.ids.length === 1
          ? l10n.t('“{0}” is covered only in part.', only)
          : l10n.t('{0} requirements are covered only in part: {1}', found.ids.length, some(found.ids)),
      isUncovered: true,
      at: found.at,
    })
  );
}

/** What tasks cover in part, and no design at all. */
function inTasksAlone(
  coverage: readonly Asked[],
  designs: readonly DocumentFacts[],
): ReturnType<typeof firstDesignWith> {
  const design = designToCover(designs) ?? designs[0];
  const ids = coverage.flatMap(({ state, isTwin, requirement }) =>
    state === 'partial' && !isTwin ? requirement.id : [],
  );
  return design && ids.length > 0 ? { design, ids, at: { uri: design.uri, position: top } } : undefined;
}

/** Two requirements with one ID, which a design covers: whoever owns the PRD has to tell them apart. */
function twinTurn(coverage: readonly RequirementCoverage[], prd: DocumentFacts): Turn | undefined {
  const twin = coverage.findLast(({ isTwin }) => isTwin);
  if (!twin) return undefined;
  const why = l10n.t('Two requirements have the ID “{0}”.', twin.requirement.id);
  const at = { uri: twin.prd, position: twin.requirement.range.start };
  return turn(prd.owners.what, { what: 'fix', about: prd.title, why, at });
}

function signOffTurn({ uri, awaitedSignOffs, owners }: DocumentFacts): Turn | undefined {
  const awaited = awaitedSignOffs.find(({ what }) => what === 'renew') ?? awaitedSignOffs[0];
  if (!awaited) return undefined;
  const { decision, what, role, people, since } = awaited;
  const label = owners[decision]?.decision ?? decision;
  return {
    who: people[0],
    role,
    what: what === 'renew' ? 'renew-sign-off' : 'sign-off',
    about: label,
    why: whyAwaited(awaited, label),
    since,
    at: { uri, position: top },
  };
}

function whyAwaited({ what, because }: AwaitedSignOffFact, label: string): string {
  if (because === 'authors-only') return l10n.t('Only those who wrote the document signed off {0}.', label);
  if (because === 'no-digest') return l10n.t('{0} was signed off without saying for which text.', label);
  return what === 'renew'
    ? l10n.t('{0} changed since it was signed off.', label)
    : l10n.t('{0} waits for a sign-off.', label);
}

function mainOwner(facts: DocumentFacts | undefined): OwnerFact | undefined {
  if (!facts) return undefined;
  const id = main[facts.kind].find((each) => Object.hasOwn(facts.owners, each));
  return id === undefined ? undefined : facts.owners[id];
}

function turn(owner: OwnerFact | undefined, rest: Omit<Turn, 'who' | 'role' | 'since'>): Turn {
  return { who: owner?.people[0], role: owner?.role, since: undefined, ...rest };
}

/** The first few of some IDs. */
function some(ids: readonly string[]): string {
  return ids.length <= 3 ? ids.join(', ') : `${ids.slice(0, 3).join(', ')}, …`;
}
