import type { Core } from '../analysis/core.js';
import { type ShownPair, type ShownPairs, shownPair } from '../features/documents/shownPair.js';
import { brokenLinks, missingFiles } from '../workspace/brokenLinks.js';
import { type RequirementCoverage, coverageOf } from '../workspace/coverage.js';
import { findMe } from '../workspace/identity.js';
import type { FullFacts } from '../workspace/index/facts.js';
import type { AllFacts } from '../workspace/index/workspaceIndex.js';
import { claimsByDesign, externalClaims } from '../workspace/manifests/externalCoverage.js';
import { externalsOf } from '../workspace/manifests/externalsOf.js';
import { documentPairs, filesOf, turnOf } from '../workspace/turns.js';

/** After which time it is first told, in milliseconds: what was read before comes at once, and need not be told bit by bit. */
const first = 100;

/** How often it is told what is known so far, in milliseconds: to draw lines at each document would take longer than to read it. */
const pace = 500;

/** Telling, and drawing what was told, may take this part of the time at most. */
const share = 1 / 10;

/** Every pair of a workspace, and while they are read those that are known so far. */
export async function shownPairsOf(core: Core, soFar?: (pairs: ShownPairs) => void): Promise<ShownPairs> {
  const teller = soFar && new Teller(core, soFar);
  const { facts, unread } = await core.documents.all(teller && ((some) => teller.take(some)));
  return { ...(await pairsAmong(core, facts)), unread, isWhole: true };
}

/** Tells of pairs while others are still being read; of each it finds out only once what there is to say. */
class Teller {
  readonly #core: Core;
  readonly #tell: (pairs: ShownPairs) => void;
  #known: ShownPairs = { pairs: [], unread: [], isMeKnown: false, isWhole: false };
  /** What came since that was last told. */
  #waiting: AllFacts[] = [];
  /** When it may next be told; not known before something came. */
  #next: number | undefined;

  constructor(core: Core, tell: (pairs: ShownPairs) => void) {
    this.#core = core;
    this.#tell = tell;
  }

  /** Takes in documents with all that belong together with them. */
  async take(some: AllFacts): Promise<void> {
    const { scheduler } = this.#core.ports;
    this.#waiting.push(some);
    const began = scheduler.now();
    this.#next ??= began + first;
    if (began < this.#next) return;
    const came = this.#waiting;
    this.#waiting = [];
    const more = await pairsAmong(
      this.#core,
      came.flatMap(({ facts }) => facts),
    );
    this.#known = {
      pairs: [...this.#known.pairs, ...more.pairs],
      unread: [...this.#known.unread, ...came.flatMap(({ unread }) => unread)],
      isMeKnown: this.#known.isMeKnown || more.isMeKnown,
      isWhole: false,
    };
    this.#tell(this.#known);
    const now = scheduler.now();
    this.#next = now + Math.max(pace, (now - began) / share);
  }
}

/** The pairs among some documents, of which no other document says anything. */
async function pairsAmong(core: Core, facts: readonly FullFacts[]): Promise<Pick<ShownPairs, 'pairs' | 'isMeKnown'>> {
  const { documents, charters, ports } = core;
  const coverage = coverageOf(facts, ports.folders.all());
  const externalOf = await externalsOf(facts, core);
  const claims = externalClaims(facts, ports.folders.all(), externalOf);
  const byDesign = claimsByDesign(claims.coverage);
  const byPrd = new Map<string, RequirementCoverage[]>();
  for (const each of coverage) {
    const known = byPrd.get(each.prd);
    if (known) known.push(each);
    else byPrd.set(each.prd, [each]);
  }
  const missing = await missingFiles(facts, ports.files);
  const isThere = (uri: string) => documents.isThere(uri) && !missing.has(uri);
  const isBroken = brokenLinks(isThere, externalOf, ports.folders.all());
  const knownAt = async (uri: string) => {
    const { charter } = await charters.for(uri);
    return { charter, me: findMe(charter, await ports.identities.current(uri)) };
  };
  let isMeKnown = false;
  const pairs = await Promise.all(
    documentPairs(facts).map(async (pair): Promise<ShownPair> => {
      const files = filesOf(pair);
      const own = files.flatMap(({ uri }) => byPrd.get(uri) ?? []);
      const turn = turnOf(pair, {
        coverage: own,
        external: files.flatMap(({ uri }) => byDesign.get(uri) ?? []),
        isBroken,
      });
      const main = pair.prd?.uri ?? pair.designs[0]?.uri ?? '';
      const known = await knownAt(main);
      // A design may lie under another charter than its PRD, and its people are that one's.
      const moving = turn.at === undefined || turn.at.uri === main ? known : await knownAt(turn.at.uri);
      isMeKnown ||= known.me !== undefined || moving.me !== undefined;
      return shownPair(pair, { coverage: own, turn, ...known, moving });
    }),
  );
  return { pairs, isMeKnown };
}
