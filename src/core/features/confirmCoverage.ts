import * as l10n from '@vscode/l10n';
import type { TandemDocument } from '../document/document.js';
import { isBare } from '../document/documentPlace.js';
import type { LedgerEntry } from '../document/ledger/readLedger.js';
import { confirmedEntry, confirmEdits } from '../document/requirements/confirmations.js';
import { findCoverageStatements } from '../document/requirements/coverageStatements.js';
import { settledPrds } from '../rules/support/pairedPrds.js';
import { externalClaimsIn, externalKey, externalName } from '../rules/support/externalClaims.js';
import { keyToConfirm } from '../rules/support/keyToConfirm.js';
import { withBetween } from '../workspace/acrossRanges.js';
import { confirmationsOf, meantBy } from '../workspace/coverage.js';
import type { ResolvedLink } from '../workspace/links.js';
import type { Pair } from '../workspace/pair.js';
import type { Range } from '../text/range.js';
import { nameOf } from '../workspace/uris.js';
import type { Refused } from './dissent/recordDissent.js';
import { planRecords, type LedgerNow } from './ledger/planLedger.js';
import type { Plan } from './plannedFile.js';

/** A requirement that a design covers and that was not confirmed as it reads now. */
export interface ConfirmOffer {
  /** With the path of its PRD where several PRDs of the design use the ID. */
  readonly id: string;
  /** What is asked. */
  readonly text: string;
  /** File name of its PRD; of one of another repository its title and manifest. */
  readonly prd: string;
  /** It was confirmed with another text; else it was never confirmed. */
  readonly isSuspect: boolean;
  /** Of the text that is shown: only that is confirmed. */
  readonly digest: string;
}

/** A design as it was just read, with its partners. */
export interface ReadDesign {
  readonly document: TandemDocument;
  readonly links: readonly ResolvedLink[];
  readonly pair: Pair;
}

/** What may be confirmed in a design, what changed first; else why there is nothing. */
export function confirmOffers(design: ReadDesign): readonly ConfirmOffer[] | Refused {
  const found = toConfirm(design);
  if ('refused' in found) return found;
  const offers = found.map(({ id, text, prd, isSuspect, digest }) => ({ id, text, prd, isSuspect, digest }));
  return offers.sort((a, b) => Number(b.isSuspect) - Number(a.isSuspect));
}

/** A requirement that a design was confirmed to cover with another text. */
export interface ChangedRequirement {
  /** As the design has to write it: with the path of its PRD where several have its ID. */
  readonly id: string;
  /** The ID alone. */
  readonly requirement: string;
  /** What is asked by now. */
  readonly text: string;
  /** URI of its PRD. */
  readonly prd: string;
  readonly range: Range;
  /** Of the text that was confirmed. */
  readonly confirmed: string;
}

/** What changed since a design was confirmed to cover it; else why there is nothing. */
export function changedRequirements(design: ReadDesign): readonly ChangedRequirement[] | Refused {
  const found = toConfirm(design);
  if ('refused' in found) return found;
  const changed = found.flatMap(({ id, requirement, text, prdUri, range, confirmed }) =>
    confirmed === undefined || prdUri === undefined || range === undefined
      ? []
      : [{ id, requirement, text, prd: prdUri, range, confirmed }],
  );
  return changed.length > 0 ? changed : { refused: l10n.t('Nothing changed since it was confirmed.') };
}

/**
 * Plans that a design is confirmed to cover some requirements, as they read when they were offered. Whatever else is confirmed
 * stays as it is spelled. They go into its front matter or, where it is to have none, into the ledger.
 */
export function planConfirm(
  design: ReadDesign,
  offers: readonly Pick<ConfirmOffer, 'id' | 'digest'>[],
  by: Parameters<typeof confirmedEntry>[2] & { readonly ledger: LedgerNow | undefined },
): Plan {
  const found = toConfirm(design);
  if ('refused' in found) return found;
  const now = new Map(found.map(({ id, digest }) => [id, digest]));
  const changed = offers.find(({ id, digest }) => now.has(id) && now.get(id) !== digest);
  if (changed) return { refused: l10n.t('“{0}” changed meanwhile; nothing was written. Read it again.', changed.id) };
  const digests = offers.filter(({ id }) => now.has(id)).map(({ id, digest }) => [id, digest] as const);
  if (digests.length === 0) return { refused: l10n.t('There is nothing left to confirm.') };
  if (isBare(design.document)) {
    const entries = digests.map(([id, digest]) => confirmedEntry(id, digest, by));
    const isReplaced = ({ verb, subject }: LedgerEntry) =>
      verb === 'confirmed' && entries.some((entry) => entry.subject === subject);
    return planRecords(design.document, by.ledger, entries, isReplaced);
  }
  const { uri, text } = design.document;
  const edits = confirmEdits(design.document, Object.fromEntries(digests));
  return edits
    ? { files: [{ uri, text, edits }] }
    : { refused: l10n.t('Tandem cannot change “confirmed” in the front matter safely. Correct it by hand first.') };
}

interface ToConfirm extends ConfirmOffer {
  readonly requirement: string;
  /** `undefined` for one of another repository. */
  readonly prdUri: string | undefined;
  readonly range: Range | undefined;
  /** The digest that was confirmed, if any. */
  readonly confirmed: string | undefined;
}

function toConfirm({ document, pair }: ReadDesign): readonly ToConfirm[] | Refused {
  if (document.kind !== 'sdd') return { refused: l10n.t('Coverage is confirmed in the SDD. Open it first.') };
  const statements = findCoverageStatements(document).filter(({ state }) => state === 'covered' || state === 'partial');
  if (statements.length === 0) return { refused: l10n.t('This SDD does not say yet which requirements it covers.') };
  const elsewhere = toConfirmElsewhere(document, pair);
  const prds = settledPrds(pair);
  if (!prds && elsewhere.known) return elsewhere.found.length > 0 ? elsewhere.found : everythingConfirmed();
  if (!prds) return { refused: l10n.t('The PRD of this SDD cannot be read. Correct the link first.') };
  const confirmed = confirmationsOf(pair.own, prds, pair.folders);
  const found = new Map<string, ToConfirm>();
  let isAnyKnown = elsewhere.known;
  for (const statement of withBetween(statements, document, prds, pair.folders)) {
    const meant = meantBy(statement, document, prds, pair.folders);
    if (meant.type !== 'one') continue;
    isAnyKnown = true;
    const { requirement, prd } = meant;
    const known = confirmed(meant);
    if (known === requirement.digest) continue;
    const { text, digest, range } = requirement;
    const id = keyToConfirm(document, meant, prds, pair.folders);
    const isSuspect = known !== undefined;
    const named = { prd: nameOf(prd.uri), prdUri: prd.uri };
    found.set(id, { id, requirement: requirement.id, text, digest, range, ...named, isSuspect, confirmed: known });
  }
  for (const each of elsewhere.found) found.set(each.id, each);
  if (found.size > 0) return [...found.values()];
  return isAnyKnown
    ? everythingConfirmed()
    : { refused: l10n.t('What this SDD covers is in no PRD of it. Correct the IDs first.') };
}

function everythingConfirmed(): Refused {
  return { refused: l10n.t('Everything that this SDD covers is confirmed.') };
}

/** The same of requirements of other repositories, and whether there are any. */
function toConfirmElsewhere(
  document: TandemDocument,
  pair: Pair,
): { readonly found: readonly ToConfirm[]; readonly known: boolean } {
  const found = new Map<string, ToConfirm>();
  let known = false;
  for (const { claim, meant } of externalClaimsIn(document, pair)) {
    if (meant.type !== 'one' || (claim.state !== 'covered' && claim.state !== 'partial')) continue;
    known = true;
    const { prd, requirement } = meant;
    const { text, digest } = requirement;
    const confirmed = pair.scope.confirmed({ prd, id: claim.id, path: claim.prd });
    if (confirmed === digest) continue;
    const id = externalKey(document, claim, prd, pair);
    const isSuspect = confirmed !== undefined;
    const about = { requirement: requirement.id, text, digest, prd: externalName(prd), isSuspect };
    // Nobody here has the text that it had.
    found.set(id, { id, ...about, prdUri: undefined, range: undefined, confirmed });
  }
  return { found: [...found.values()], known };
}
