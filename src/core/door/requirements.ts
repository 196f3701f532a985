import type { Core } from '../analysis/core.js';
import type { Source } from '../analysis/source.js';
import {
  type ChangedRequirement,
  type ConfirmOffer,
  changedRequirements,
  confirmOffers,
  planConfirm,
} from '../features/confirmCoverage.js';
import type { Refused } from '../features/dissent/recordDissent.js';
import type { Plan } from '../features/plannedFile.js';
import { type InsertedRequirement, planInsertRequirement } from '../features/requirements/insertRequirement.js';
import {
  type RequirementInForce,
  planRetire,
  requirementsInForce,
} from '../features/requirements/retireRequirement.js';
import { findMe } from '../workspace/identity.js';
import { readHeadOf } from '../workspace/readInForce.js';
import { takenIn } from '../workspace/sharedIds.js';
import type { TakenIds } from '../document/requirements/takenIds.js';
import type { Range } from '../text/range.js';
import { documentIn, notOurs, withLedger } from './reading.js';

/** The requirements of PRDs and what designs cover of them, planned on the texts of this moment. Nothing is written. */
export interface AboutRequirements {
  /** What may be confirmed in a design: what it covers and nobody has confirmed as it reads now; else why there is nothing. */
  confirmOffers(source: Source): Promise<readonly ConfirmOffer[] | Refused>;
  /** What changed since a design was confirmed to cover it; else why there is nothing. */
  changedRequirements(source: Source): Promise<readonly ChangedRequirement[] | Refused>;
  /** The digest of a requirement in a version of its PRD, and its place there; `undefined` where that has none. */
  requirementIn(prd: Source, id: string): Promise<{ readonly digest: string; readonly range: Range } | undefined>;
  /** Whether a version of a design says that it was confirmed against a digest. */
  isConfirmedIn(designText: string, digest: string): boolean;
  /** The confirmation of some requirements that were offered; refused where one changed since. */
  planConfirm(source: Source, offers: readonly Pick<ConfirmOffer, 'id' | 'digest'>[]): Promise<Plan>;
  /** The IDs that a new PRD at a URI may not give again; none where each PRD has its own. */
  takenIds(uri: string): Promise<TakenIds>;
  /** A requirement with the next free ID, where a zero-based line is, in the form of the one before it. */
  planInsertRequirement(prd: Source, line: number): Promise<InsertedRequirement | Refused>;
  /** The requirements of a PRD that may be retired or take another's place, and which of them a zero-based line is on. */
  requirementsInForce(prd: Source, line: number): Promise<readonly RequirementInForce[] | Refused>;
  /** A requirement that is no longer in force, with the one that takes its place or a reason. */
  planRetire(prd: Source, retired: { readonly id: string; readonly instead: string }): Promise<Plan>;
}

/** Requirements and coverage, each read from the text that is given. */
export function aboutRequirements({ analyzer, charters, documents, ledgers, ports }: Core): AboutRequirements {
  const documentAs = async (uri: string, text: string) => documentIn(await analyzer.wouldSay(uri)(text))?.document;
  // A PRD that links to the design, and not the other way round, is known once all was read.
  const designAs = async (uri: string, text: string) => documentIn(await analyzer.wouldSay(uri, { whole: true })(text));
  return {
    async confirmOffers({ uri, text }) {
      const design = await designAs(uri, text);
      return design ? confirmOffers(design) : notOurs();
    },
    async changedRequirements({ uri, text }) {
      const design = await designAs(uri, text);
      return design ? changedRequirements(design) : notOurs();
    },
    async requirementIn({ uri, text }, id) {
      const facts = documentIn(await analyzer.wouldSay(uri)(text))?.pair.own;
      return facts?.requirements.find((each) => each.id === id && each.repeats === undefined);
    },
    isConfirmedIn(designText, digest) {
      return readHeadOf(designText).fields.confirmed.some((each) => each.digest.text === digest);
    },
    async planConfirm({ uri, text }, offers) {
      const design = await designAs(uri, text);
      if (!design) return notOurs();
      const { document, ledger } = await withLedger(ledgers, design.document);
      const me = findMe(document.charter, await ports.identities.current(uri));
      return planConfirm({ ...design, document }, offers, { me, today: ports.clock.today(), ledger });
    },
    async takenIds(uri) {
      const { charter } = await charters.for(uri);
      return takenIn(charter.requirementScope ? await documents.under(charter.uri, uri) : []);
    },
    async planInsertRequirement({ uri, text }, line) {
      const prd = await documentAs(uri, text);
      return prd ? planInsertRequirement(prd, line, (other) => documentAs(uri, other)) : notOurs();
    },
    async requirementsInForce({ uri, text }, line) {
      const prd = await documentAs(uri, text);
      return prd ? requirementsInForce(prd, line) : notOurs();
    },
    async planRetire({ uri, text }, retired) {
      const prd = await documentAs(uri, text);
      return prd ? planRetire(prd, retired, (other) => documentAs(uri, other)) : notOurs();
    },
  };
}
