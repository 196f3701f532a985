import type { DecisionId, PersonId } from '../charter/model/charter.js';
import type { ClaimState } from '../document/requirements/claimStates.js';
import { idPathOf } from '../document/requirements/idPath.js';
import { idsAbove } from '../document/requirements/requirementId.js';
import type { Range } from '../text/range.js';
import { askedOf, type AskedOf } from './askedOf.js';
import { withBetween } from './acrossRanges.js';
import type { DocumentFacts, OwnerFact, RequirementFact } from './index/facts.js';
import { filesAt, idsOfPrds, requirementIn, type Asked } from './idsOfPrds.js';
import { placeOfLink } from './links.js';
import { wholesOf, type Wholes } from './parts.js';

/** How things stand with a requirement, over all designs of its PRD. */
export type RequirementState = ClaimState | 'suspect' | 'uncovered' | 'retired';

/** Every state, in the order in which a summary counts them. */
export const requirementStates: readonly RequirementState[] = [
  'covered',
  'partial',
  'deferred',
  'out-of-scope',
  'suspect',
  'uncovered',
  'retired',
];

/** A part of a design that says something of a requirement. */
export interface CoveringPart {
  readonly uri: string;
  readonly range: Range;
  /** Heading of the part. */
  readonly section: string;
  /** `suspect` when the design was confirmed against another text of the requirement. */
  readonly state: ClaimState | 'suspect';
}

/** A requirement and what its designs say of it. */
export interface RequirementCoverage {
  /** URI of its PRD. */
  readonly prd: string;
  readonly requirement: RequirementFact;
  readonly state: RequirementState;
  /** In the order of the designs and their texts, the first ones where there are very many. */
  readonly coveredBy: readonly CoveringPart[];
  /** Whose turn it is; `undefined` when it is nobody's, or nobody holds the role. */
  readonly turn: PersonId | undefined;
  /** A design has a merge conflict, and may say more than is known: two versions stand side by side. */
  readonly isUnsure?: true;
  /**
   * Nobody is late with covering it: it describes what is, or no design covers it and nothing in its layout says which requirements of its
   * sort are covered.
   */
  readonly isUnasked?: true;
  /** Another requirement of its PRD has its ID: which of the two is covered nobody knows. */
  readonly isTwin?: true;
}

/** Most parts that are listed of one requirement; beyond them, only one that says something new of its state. */
const mostParts = 50;

/** The decision whose owner says how a requirement is met. */
const how: DecisionId = 'how';
/** The decision whose owner says what is required. */
const what: DecisionId = 'what';

/**
 * The coverage of all requirements, by PRD and in the order of its text. A design speaks of a PRD when either links the other;
 * an ID that several PRDs of a design have is of the one whose path stands before it, and of none without.
 *
 * @param documents facts of every document of the workspace folders, in any order
 * @param folders URIs of the workspace folders
 */
export function coverageOf(
  documents: readonly DocumentFacts[],
  folders: readonly string[],
): readonly RequirementCoverage[] {
  const wholes = wholesOf(documents);
  const byUri = new Map(wholes.documents.map((facts) => [facts.uri, facts]));
  const pairs = pairsOf(wholes.documents);
  const claims = new Map<DocumentFacts, Map<string, CoveringPart[]>>();
  // A product document may say itself where its requirements are met.
  const own = wholes.documents.filter(({ kind, coverage }) => kind === 'prd' && coverage.length > 0);
  for (const [uri, prds] of [...pairs.prdsOf, ...own.map((prd) => [prd.uri, [prd]] as const)]) {
    const design = byUri.get(uri);
    // Of two versions that stand side by side one may go.
    if (!design || design.broken?.isConflict) continue;
    const confirmed = confirmationsOf(design, prds, folders);
    for (const fact of withBetween(design.coverage, design, prds, folders)) {
      const meant = meantBy(fact, design, prds, folders);
      if (meant.type !== 'one' && meant.type !== 'retired' && meant.type !== 'above') continue;
      const { prd } = meant;
      if (meant.type === 'retired' && !meant.requirement) continue;
      // “6.1a” is a part of 6.1 that its list does not number.
      const said = meant.type === 'one' && meant.isPart && fact.state === 'covered' ? 'partial' : fact.state;
      const part = {
        uri,
        range: fact.range,
        section: fact.section,
        // What is no longer in force nobody confirms again.
        state: meant.type === 'one' ? stateOfClaim(said, confirmed(meant), meant.requirement) : fact.state,
      };
      const ofPrd = entry(claims, wholes.wholeOf(prd), () => new Map<string, CoveringPart[]>());
      const parts = entry(ofPrd, meant.type === 'one' ? meant.requirement.id : fact.id, () => []);
      if (parts.length < mostParts || !parts.some((each) => each.state === part.state)) parts.push(part);
    }
  }
  const saidOf = new Map<DocumentFacts, Said>();
  return wholes.documents.flatMap((prd) => {
    if (prd.kind !== 'prd') return [];
    const designs = pairs.designsOf.get(prd.uri) ?? [];
    const whole = wholes.wholeOf(prd);
    const { retired, own, below, asked } = entry(saidOf, whole, () =>
      saidOfAll([whole, ...wholes.partsOf(whole)], claims.get(whole) ?? new Map<string, readonly CoveringPart[]>()),
    );
    const sorts = new Map<RequirementFact['named'], boolean>();
    const isAsked = (named: RequirementFact['named']) => entry(sorts, named, () => isCoverAsked(named, prd, designs));
    const inConflict = designs.some(({ broken }) => broken?.isConflict);
    return asked.in(prd).map((requirement) => {
      const { id } = requirement;
      const coveredBy = own.get(id) ?? partsAbove(id, own) ?? below.get(id) ?? [];
      const best = retired.has(id) ? 'retired' : overallOf(requirement, coveredBy);
      // Of two with one ID nobody knows which is covered.
      const isTwin = best === 'covered' && asked.twins.has(id);
      const state = isTwin ? 'partial' : best;
      const isUnsure = inConflict && (state === 'uncovered' || state === 'partial');
      const isUnasked = requirement.describes === true || (state === 'uncovered' && !isAsked(requirement.named));
      const late = isTwin ? prd.owners[what]?.people[0] : turnOf(state, prd, designs, coveredBy);
      const turn = isUnsure || isUnasked ? undefined : late;
      const marks = {
        ...(isUnsure ? { isUnsure } : {}),
        ...(isUnasked ? { isUnasked } : {}),
        ...(isTwin ? { isTwin } : {}),
      };
      return { prd: prd.uri, requirement, state, coveredBy, turn, ...marks };
    });
  });
}

/** What is said of the requirements of one PRD. */
interface Said {
  readonly retired: ReadonlySet<string>;
  readonly own: ReadonlyMap<string, readonly CoveringPart[]>;
  /** Of those of which nothing is said themselves. */
  readonly below: ReadonlyMap<string, readonly CoveringPart[]>;
  readonly asked: AskedOf;
}

function saidOfAll(files: readonly DocumentFacts[], own: Said['own']): Said {
  const retired = new Set(files.flatMap((file) => file.retired.map(({ id }) => id)));
  const asked = askedOf(files);
  return { retired, own, below: partsBelow(files.flatMap(asked.in), retired, own), asked };
}

/** What is said of the nearest requirement above one: what covers `FR-1` covers `FR-1.2`, unless a design speaks of it alone. */
function partsAbove(
  id: string,
  claims: ReadonlyMap<string, readonly CoveringPart[]>,
): readonly CoveringPart[] | undefined {
  for (const above of idsAbove(id)) {
    const parts = claims.get(above);
    if (parts) return parts;
  }
  return undefined;
}

/**
 * What is said of all those below a requirement of which itself nothing is said: covered when each of them is, in part when some
 * of them are.
 */
function partsBelow(
  requirements: readonly RequirementFact[],
  retired: ReadonlySet<string>,
  claims: ReadonlyMap<string, readonly CoveringPart[]>,
): ReadonlyMap<string, readonly CoveringPart[]> {
  const found = new Map<string, CoveringPart[]>();
  const open = new Set<string>();
  for (const requirement of requirements) {
    const { id, isOutOfScope, isDeferred } = requirement;
    // Few requirements stand below others.
    if (!id.includes('.') || isOutOfScope || isDeferred || retired.has(id)) continue;
    const parts = claims.get(id) ?? [];
    const isWhole = overallOf(requirement, parts) === 'covered';
    for (const above of idsAbove(id)) {
      if (!isWhole) open.add(above);
      const all = entry(found, above, () => []);
      if (all.length < mostParts) all.push(...parts.slice(0, mostParts));
    }
  }
  for (const id of open) {
    const parts = found.get(id) ?? [];
    found.set(
      id,
      parts.map((part) => (part.state === 'covered' ? { ...part, state: 'partial' as const } : part)),
    );
  }
  return found;
}

/** Which documents belong together. */
export interface Pairs {
  /** For each design its PRDs. */
  readonly prdsOf: ReadonlyMap<string, readonly DocumentFacts[]>;
  /** For each PRD its designs. */
  readonly designsOf: ReadonlyMap<string, readonly DocumentFacts[]>;
}

/**
 * Which documents of a workspace belong together: those of which either links the other, and designs with the PRDs whose
 * requirements they cover without a link, where a charter makes IDs unique in all of its PRDs. What lies in several files belongs
 * together with all that any of them does.
 */
export function pairsOf(documents: readonly DocumentFacts[]): Pairs {
  const wholes = wholesOf(documents);
  const byUri = new Map(wholes.documents.map((facts) => [facts.uri, facts]));
  const linked = new LinkedPairs(wholes);
  for (const facts of wholes.documents) {
    for (const leadsTo of [...facts.links.map((link) => link.leadsTo), ...facts.partners]) {
      const other = leadsTo === undefined ? undefined : byUri.get(leadsTo);
      if (!other || other.kind === facts.kind) continue;
      const [prd, design] = facts.kind === 'prd' ? [facts, other] : [other, facts];
      linked.add(design, prd);
    }
  }
  for (const [design, prd] of sharedPairs(wholes.documents, linked.pairs().prdsOf)) linked.add(design, prd);
  return linked.pairs();
}

/** Designs and PRDs, whole for whole. */
class LinkedPairs {
  readonly #wholes: Wholes;
  readonly #prdsOf = new Map<DocumentFacts, Set<DocumentFacts>>();
  readonly #designsOf = new Map<DocumentFacts, Set<DocumentFacts>>();

  constructor(wholes: Wholes) {
    this.#wholes = wholes;
  }

  add(design: DocumentFacts, prd: DocumentFacts): void {
    const { wholeOf } = this.#wholes;
    entry(this.#prdsOf, wholeOf(design), () => new Set()).add(wholeOf(prd));
    entry(this.#designsOf, wholeOf(prd), () => new Set()).add(wholeOf(design));
  }

  pairs(): Pairs {
    return { prdsOf: this.#listed(this.#prdsOf), designsOf: this.#listed(this.#designsOf) };
  }

  #listed(map: ReadonlyMap<DocumentFacts, ReadonlySet<DocumentFacts>>): ReadonlyMap<string, readonly DocumentFacts[]> {
    const { partsOf } = this.#wholes;
    const files = (whole: DocumentFacts) => [whole, ...partsOf(whole)];
    return new Map(
      [...map].flatMap(([whole, found]) => {
        // All files of a document share one list, so that it is looked through once.
        const listed = [...found].flatMap(files);
        return files(whole).map(({ uri }) => [uri, listed] as const);
      }),
    );
  }
}

/** Designs with the PRDs, linked by no path, that have what they cover and none of their own has. */
function sharedPairs(
  documents: readonly DocumentFacts[],
  linked: ReadonlyMap<string, readonly DocumentFacts[]>,
): readonly (readonly [design: DocumentFacts, prd: DocumentFacts])[] {
  const sharing = documents.filter(({ sharesIds }) => sharesIds);
  const byId = new Map<string, Set<DocumentFacts>>();
  for (const prd of sharing)
    for (const { id } of prd.kind === 'prd' ? [...prd.requirements, ...prd.retired] : [])
      entry(byId, `${prd.charter ?? ''} ${id}`, () => new Set()).add(prd);
  return sharing.flatMap((design) => {
    if (design.kind !== 'sdd') return [];
    const own = idsOfPrds(linked.get(design.uri) ?? []);
    const ids = new Set(design.coverage.flatMap(({ id, prd }) => (prd === undefined ? id : [])));
    return [...ids].flatMap((id) => {
      if (own.having(id).length > 0 || own.retired(id)) return [];
      return [...(byId.get(`${design.charter ?? ''} ${id}`) ?? [])].map((prd) => [design, prd] as const);
    });
  });
}

/** What a statement of coverage may mean. */
export type Meant =
  | {
      readonly type: 'one';
      readonly prd: DocumentFacts;
      readonly requirement: RequirementFact;
      /** Only a part of it, which has no ID of its own. */
      readonly isPart?: true;
    }
  /** Several PRDs of the design have a requirement with this ID. */
  | { readonly type: 'several'; readonly prds: readonly DocumentFacts[] }
  /** It is no longer in force: `instead` is its successor or the reason, as written. */
  | {
      readonly type: 'retired';
      readonly prd: DocumentFacts;
      readonly instead: string;
      /** Where the PRD still lists it. */
      readonly requirement: RequirementFact | undefined;
    }
  /** A PRD has no such requirement, and some below it: it stands for these. */
  | { readonly type: 'above'; readonly prd: DocumentFacts }
  /** No PRD that counts here has it. */
  | { readonly type: 'unknown'; readonly prds: readonly DocumentFacts[] }
  /** The PRD that it names is none of the design's. */
  | { readonly type: 'elsewhere' };

/** What a statement means, given all PRDs of its design. */
export function meantBy(
  { id, prd: path }: { readonly id: string; readonly prd?: string | undefined },
  design: Pick<DocumentFacts, 'uri'>,
  prds: readonly DocumentFacts[],
  folders: readonly string[],
): Meant {
  const named = path === undefined ? undefined : placeOfLink(design.uri, path, folders).leadsTo;
  const counting = path === undefined ? prds : (filesAt(prds).get(named) ?? []);
  if (path !== undefined && counting.length === 0) return { type: 'elsewhere' };
  const ids = idsOfPrds(counting);
  const having = ids.having(id);
  const [one] = having;
  if (one && having.length === 1) return { type: 'one', ...one };
  if (having.length > 1) return { type: 'several', prds: having.map(({ prd }) => prd) };
  const retired = ids.retired(id);
  if (retired) return { type: 'retired', ...retired };
  const whole = /^\d[\d.]*[a-z]$/.test(id)
    ? meantBy({ id: id.slice(0, -1), prd: path }, design, prds, folders)
    : undefined;
  if (whole?.type === 'one') return { ...whole, isPart: true };
  const above = ids.above(id);
  const [prd] = above;
  if (prd && above.length === 1) return { type: 'above', prd };
  return above.length > 1 ? { type: 'several', prds: above } : { type: 'unknown', prds: counting };
}

/** What a map has under a key, made when there is nothing yet. */
function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let found = map.get(key);
  if (found === undefined) map.set(key, (found = make()));
  return found;
}

/** The state of a statement, given the digest that its design was confirmed against, if any. */
export function stateOfClaim(
  state: ClaimState,
  confirmed: string | undefined,
  { digest }: Pick<RequirementFact, 'digest'>,
): CoveringPart['state'] {
  const claims = state === 'covered' || state === 'partial';
  return claims && confirmed !== undefined && confirmed !== digest ? 'suspect' : state;
}

/**
 * Finds the digests that a design was confirmed against. Where several of its PRDs use one ID, the path of the PRD stands before
 * it, as in `other.prd.md#FR-1`; an ID without one is then of the PRD whose text it was confirmed against, if any still has it.
 */
export function confirmationsOf(
  { uri, confirmed }: Pick<DocumentFacts, 'uri' | 'confirmed'>,
  prds: readonly DocumentFacts[],
  folders: readonly string[],
): (asked: Asked) => string | undefined {
  const withPath = new Map<string, string>();
  for (const [key, digest] of Object.entries(confirmed)) {
    const { id, path } = confirmedKey(key);
    const prd = path === undefined ? undefined : placeOfLink(uri, path, folders).leadsTo;
    if (prd !== undefined) withPath.set(`${prd}#${id}`, digest);
  }
  return ({ prd, requirement: { id, digest } }) => {
    const own = withPath.get(`${prd.uri}#${id}`) ?? withPath.get(`${prd.place?.partOf ?? ''}#${id}`);
    if (own !== undefined) return own;
    const plain = Object.hasOwn(confirmed, id) ? confirmed[id] : undefined;
    if (plain === undefined || plain === digest) return plain;
    return prds.some((other) => other.uri !== prd.uri && requirementIn(other, id)?.digest === plain)
      ? undefined
      : plain;
  };
}

/** What a key of `confirmed` names: a requirement, and its PRD where several have it. */
export function confirmedKey(key: string): { readonly id: string; readonly path: string | undefined } {
  const at = key.lastIndexOf('#');
  return { id: key.slice(at + 1), path: at < 0 ? undefined : idPathOf(key.slice(0, at)) };
}

/** Whether several PRDs of a design have a requirement with an ID, so that its path has to stand before it. */
export function isShared(id: string, prds: readonly DocumentFacts[]): boolean {
  const { wholeOf } = wholesOf(prds);
  return new Set(prds.flatMap((prd) => (requirementIn(prd, id) ? [wholeOf(prd)] : []))).size > 1;
}

/** What several statements come to: doubt first, then the best of them. */
export function overallOf(
  { isOutOfScope, isDeferred }: Pick<RequirementFact, 'isOutOfScope' | 'isDeferred'>,
  parts: readonly CoveringPart[],
): RequirementState {
  // What the PRD leaves out on purpose no design brings back.
  if (isOutOfScope) return 'out-of-scope';
  const order = ['suspect', 'covered', 'partial', 'deferred', 'out-of-scope'] as const;
  const best = order.find((state) => parts.some((part) => part.state === state)) ?? 'uncovered';
  // What it puts off needs no cover, and has some all the same where a design is ahead of it.
  return isDeferred && best !== 'covered' && best !== 'suspect' ? 'deferred' : best;
}

/** Of the designs of a PRD the first that says what it covers: the others need not. */
export function designToCover(designs: readonly DocumentFacts[]): DocumentFacts | undefined {
  return designs.find(({ coverage }) => coverage.length > 0);
}

/**
 * Whether somebody is late with covering requirements of a sort: their layout has a way to say so, and where requirements go by several sorts
 * of names, some design speaks of that sort. A task that names its story says nothing of requirements with IDs.
 */
function isCoverAsked(named: RequirementFact['named'], prd: DocumentFacts, designs: readonly DocumentFacts[]): boolean {
  if (prd.place?.statesNoCoverage || prd.place?.isClosed) return false;
  const sorts = new Set(prd.requirements.map((each) => each.named));
  if (sorts.size < 2 || designs.length === 0) return true;
  const own = new Set(prd.requirements.flatMap((each) => (each.named === named ? each.id : [])));
  return designs.some(({ coverage }) =>
    coverage.some(({ id }) => own.has(id) || idsAbove(id).some((above) => own.has(above))),
  );
}

/** Whoever owns How has to cover what is not covered, or only in part, and to confirm what changed. */
function turnOf(
  state: RequirementState,
  prd: DocumentFacts,
  designs: readonly DocumentFacts[],
  parts: readonly CoveringPart[],
): PersonId | undefined {
  if (state !== 'suspect' && state !== 'uncovered' && state !== 'partial') return undefined;
  // A design that says nothing of coverage is not late with it.
  const isAsked = designs.length === 0 ? !prd.place?.needsNoDesign : designToCover(designs) !== undefined;
  if (state === 'uncovered' && !isAsked) return undefined;
  const open = parts.find((part) => part.state === state)?.uri;
  const own = designs.find(({ uri }) => uri === open) ?? designToCover(designs) ?? designs[0] ?? prd;
  const owner: OwnerFact | undefined = Object.hasOwn(own.owners, how) ? own.owners[how] : undefined;
  return owner?.people[0];
}
