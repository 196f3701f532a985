import type { PersonId } from '../../charter/model/charter.js';
import type { Range } from '../../text/range.js';
import { meantBy, overallOf, pairsOf, stateOfClaim, type CoveringPart, type RequirementState } from '../coverage.js';
import type { DocumentFacts } from '../index/facts.js';
import type { External, ExternalPrd, ExternalPrdHead } from './external.js';
import { ExternalScope } from './externalScope.js';
import type { ManifestRequirementEntry } from './manifestSchema.js';

/** A requirement of another repository of which a design here speaks. */
export interface ExternalCoverage {
  readonly prd: ExternalPrdHead;
  readonly requirement: ManifestRequirementEntry;
  /** What the designs here come to; how things stand elsewhere is the requirement's own `state`. */
  readonly state: RequirementState;
  readonly coveredBy: readonly CoveringPart[];
  /** Whose turn it is here. */
  readonly turn: PersonId | undefined;
}

/** An ID of which a design speaks and that no PRD at hand and no manifest has, or more than one. */
export interface Unresolved {
  readonly id: string;
  /** URI of the design. */
  readonly uri: string;
  readonly range: Range;
  /** Several PRDs of other repositories have it; else none that could be read. */
  readonly isAmbiguous: boolean;
}

/** What the designs of a workspace say of the requirements of other repositories. */
export interface ExternalClaims {
  /** By manifest and PRD in the order in which designs speak of them. */
  readonly coverage: readonly ExternalCoverage[];
  /** Each ID once for each design. */
  readonly unresolved: readonly Unresolved[];
}

/** Most parts that are listed of one requirement. */
const mostParts = 50;

/**
 * What designs say of requirements that no PRD of theirs has and a manifest does. Requirements of other repositories of which
 * nobody here speaks are not in it: they are not this workspace's to cover.
 *
 * @param documents facts of every document of the workspace folders
 * @param externalOf what the manifests of the charter that governs a document tell, by the charter's URI
 */
export function externalClaims(
  documents: readonly DocumentFacts[],
  folders: readonly string[],
  externalOf: (charter: string | undefined) => External,
): ExternalClaims {
  const found = new Map<string, ExternalCoverage & { readonly coveredBy: CoveringPart[] }>();
  const unresolved = new Map<string, Unresolved>();
  // Of two versions that stand side by side one may go.
  const designs = documents.filter(
    ({ kind, broken, charter }) => kind === 'sdd' && !broken?.isConflict && !externalOf(charter).isEmpty,
  );
  if (designs.length === 0) return { coverage: [], unresolved: [] };
  const { prdsOf } = pairsOf(documents);
  const heads = new Map<ExternalPrd, ExternalPrdHead>();
  for (const design of designs) {
    const external = externalOf(design.charter);
    const prds = prdsOf.get(design.uri) ?? [];
    const scope = new ExternalScope(external, design, prds, folders);
    for (const fact of design.coverage) {
      const here = meantBy(fact, design, prds, folders);
      if (here.type !== 'unknown' && here.type !== 'elsewhere') continue;
      const meant = scope.meant(fact);
      if (!meant) continue;
      if (meant.type === 'unknown' || meant.type === 'several') {
        const key = `${design.uri} ${fact.prd ?? ''}#${fact.id}`;
        const said = { id: fact.id, uri: design.uri, range: fact.range, isAmbiguous: meant.type === 'several' };
        if (!unresolved.has(key)) unresolved.set(key, said);
        continue;
      }
      const { prd } = meant;
      const requirement = prd.entries().get(fact.id);
      if (!requirement) continue;
      const state =
        meant.type === 'one'
          ? stateOfClaim(fact.state, scope.confirmed({ prd, id: fact.id, path: fact.prd }), meant.requirement)
          : fact.state;
      const key = `${prd.manifest} ${prd.path}#${fact.id}`;
      let known = found.get(key);
      if (!known) {
        known = { prd: headOf(prd, heads), requirement, state: 'uncovered', coveredBy: [], turn: undefined };
        found.set(key, known);
      }
      const { coveredBy } = known;
      const part = { uri: design.uri, range: fact.range, section: fact.section, state };
      if (coveredBy.length < mostParts || !coveredBy.some((each) => each.state === state)) coveredBy.push(part);
    }
  }
  const byUri = new Map(documents.map((facts) => [facts.uri, facts]));
  const coverage = [...found.values()].map((each): ExternalCoverage => {
    const isRetired = each.requirement.state === 'retired';
    const state = isRetired ? 'retired' : overallOf({ isOutOfScope: false, isDeferred: false }, each.coveredBy);
    return { ...each, state, turn: turnOf(state, each.coveredBy, byUri) };
  });
  return { coverage: coverage.sort(byPrd), unresolved: [...unresolved.values()] };
}

/** What each design says of requirements of other repositories, by its URI. */
export function claimsByDesign(
  coverage: readonly ExternalCoverage[],
): ReadonlyMap<string, readonly ExternalCoverage[]> {
  const found = new Map<string, Set<ExternalCoverage>>();
  for (const each of coverage)
    for (const { uri } of each.coveredBy) {
      const known = found.get(uri);
      if (known) known.add(each);
      else found.set(uri, new Set([each]));
    }
  return new Map([...found].map(([uri, known]) => [uri, [...known]]));
}

function headOf(prd: ExternalPrd, heads: Map<ExternalPrd, ExternalPrdHead>): ExternalPrdHead {
  let head = heads.get(prd);
  if (!head) {
    // All but what makes its requirements: plain data, as everything that goes out.
    const { manifest, origin, uri, path, title, team, stage, owner } = prd;
    head = {
      manifest,
      origin,
      uri,
      path,
      title,
      ...(team === undefined ? {} : { team }),
      ...(stage === undefined ? {} : { stage }),
      ...(owner ? { owner } : {}),
    };
    heads.set(prd, head);
  }
  return head;
}

/** Sorting keeps the order of those that are alike. */
function byPrd({ prd: one }: ExternalCoverage, { prd: other }: ExternalCoverage): number {
  const [a, b] = [`${one.manifest} ${one.path}`, `${other.manifest} ${other.path}`];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Whoever owns How in the design has to confirm what changed, and to cover the rest. */
function turnOf(
  state: RequirementState,
  parts: readonly CoveringPart[],
  byUri: ReadonlyMap<string, DocumentFacts>,
): PersonId | undefined {
  if (state !== 'suspect' && state !== 'partial') return undefined;
  const owners = byUri.get(parts.find((part) => part.state === state)?.uri ?? '')?.owners ?? {};
  return Object.hasOwn(owners, 'how') ? owners.how?.people[0] : undefined;
}
