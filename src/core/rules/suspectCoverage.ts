import * as l10n from '@vscode/l10n';
import { isBare } from '../document/documentPlace.js';
import { findCoverageStatements } from '../document/requirements/coverageStatements.js';
import { confirmedEntry, confirmEdits } from '../document/requirements/confirmations.js';
import { keyToConfirm } from './support/keyToConfirm.js';
import { withBetween } from '../workspace/acrossRanges.js';
import { confirmationsOf, meantBy, stateOfClaim } from '../workspace/coverage.js';
import { nameOf } from '../workspace/uris.js';
import type { TandemDocument } from '../document/document.js';
import type { Pair } from '../workspace/pair.js';
import { externalClaimsIn, externalKey, externalName } from './support/externalClaims.js';
import { ownerOf } from './support/ownerPhrase.js';
import { settledPrds } from './support/pairedPrds.js';
import type { DocumentContext, Report, Rule, RuleFix } from './rule.js';

/** Most findings that get a fix. */
const maxOffers = 20;
/** How much front matter is read for fixes in all, in UTF-16 units: each is planned on the whole of it. */
const maxPlanned = 60_000;

/** A requirement that changed after the design was confirmed to cover it. */
export const suspectCoverage = {
  id: 'suspect-coverage',
  summary: 'A requirement changed after the design was confirmed to cover it.',
  docs: `A design is written for requirements as they read on that day. When one of them changes, the part of the design that covers it may be wrong, and nobody
notices until it is built.

\`confirmed\` in the front matter of an SDD has, for each requirement, a short digest of the text that the design was last confirmed to cover:
\`confirmed: { FR-1: 3f2a9c01 }\`. White space and emphasis do not count. *Tandem: Confirm Coverage* writes it, or a line of \`.tandem/ledger\` for a document of
another tool that has no front matter. When the requirement has another text by now, the owner
of *How* reads it again, changes the design where it has to be changed, and confirms it. Only somebody who has read the requirement should.

If the value is not a digest, nobody can tell whether the text changed, so this rule asks for a new confirmation there too.

Nothing is said of a requirement that was never confirmed.`,
  defaultSeverity: 'warning',
  appliesTo: ['sdd'],
  fixable: true,
  *checkDocument({ document, pair, session, today }: DocumentContext): Iterable<Report> {
    if (document.kind !== 'sdd' || document.fields.confirmed.length === 0) return;
    const by = { me: session?.me, today };
    yield* suspectElsewhere(document, pair, by);
    const prds = settledPrds(pair);
    if (!prds) return;
    const told = new Set<string>();
    const offers = offersIn(document);
    const confirmed = confirmationsOf(pair.own, prds, pair.folders);
    for (const claim of withBetween(findCoverageStatements(document), document, prds, pair.folders)) {
      const meant = meantBy(claim, document, prds, pair.folders);
      if (meant.type !== 'one') continue;
      const { prd, requirement } = meant;
      const key = keyToConfirm(document, meant, prds, pair.folders);
      if (told.has(key) || stateOfClaim(claim.state, confirmed(meant), requirement) !== 'suspect') continue;
      told.add(key);
      // *Confirm Coverage* takes all at once.
      const confirm = told.size > offers ? undefined : confirmFix(document, key, requirement.digest, by);
      yield {
        span: claim.span,
        message: messageFor(confirmed(meant), claim.id, nameOf(prd.uri), ownerOf(document, 'how')),
        related: [{ uri: prd.uri, range: requirement.range, message: l10n.t('It reads now: {0}', requirement.text) }],
        fixes: [...(isOfNoText(confirmed(meant)) ? [] : [showWhatChanged(key)]), ...(confirm ? [confirm] : [])],
      };
    }
  },
} satisfies Rule;

/** How many findings of a document get a fix. */
function offersIn({ frontMatter }: TandemDocument): number {
  const length = frontMatter ? frontMatter.span.end - frontMatter.span.start : 0;
  return Math.min(maxOffers, Math.floor(maxPlanned / Math.max(1, length)));
}

function showWhatChanged(key: string): RuleFix {
  const title = l10n.t('Show what changed in “{0}”', key);
  return { title, edits: [], preferred: false, action: { type: 'showWhatChanged', requirement: key } };
}

/** Whether what stands in the place of a digest is none: then nobody knows whether the text changed. */
function isOfNoText(confirmed: string | undefined): boolean {
  return confirmed === '';
}

function messageFor(confirmed: string | undefined, id: string, prd: string, owner: string): string {
  return isOfNoText(confirmed)
    ? l10n.t('“{0}” was not confirmed for a known text in {1}. {2}: check that this part covers it.', id, prd, owner)
    : l10n.t('“{0}” changed in {1} since it was confirmed. {2}: check that this part still covers it.', id, prd, owner);
}

/** What confirms a requirement as it reads now, in the front matter or, where that is to have none, in the ledger. */
function confirmFix(
  document: TandemDocument,
  key: string,
  digest: string,
  by: Parameters<typeof confirmedEntry>[2],
): RuleFix | undefined {
  const fix = { title: l10n.t('Confirm that “{0}” is still covered', key), preferred: false };
  const { recorded } = document;
  if (isBare(document)) {
    const entry = recorded && { ...confirmedEntry(key, digest, by), path: recorded.path };
    return entry && { ...fix, edits: [], record: { uri: recorded.ledger, entries: [entry] } };
  }
  const edits = confirmEdits(document, { [key]: digest });
  return edits && { ...fix, edits };
}

/** The same of requirements of other repositories: nobody here has their last text, so that there is no change to show. */
function* suspectElsewhere(
  document: TandemDocument,
  pair: Pair,
  by: Parameters<typeof confirmedEntry>[2],
): Iterable<Report> {
  const told = new Set<string>();
  const offers = offersIn(document);
  for (const { claim, meant } of externalClaimsIn(document, pair)) {
    if (meant.type !== 'one') continue;
    const { prd, requirement } = meant;
    const key = externalKey(document, claim, prd, pair);
    const confirmed = pair.scope.confirmed({ prd, id: claim.id, path: claim.prd });
    if (told.has(key) || stateOfClaim(claim.state, confirmed, requirement) !== 'suspect') continue;
    told.add(key);
    const confirm = told.size > offers ? undefined : confirmFix(document, key, requirement.digest, by);
    yield {
      span: claim.span,
      message: messageFor(confirmed, claim.id, externalName(prd), ownerOf(document, 'how')),
      fixes: confirm ? [confirm] : [],
    };
  }
}
