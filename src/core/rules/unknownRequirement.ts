import * as l10n from '@vscode/l10n';
import { writtenIdPath } from '../document/requirements/idPath.js';
import { findCoverageStatements, type CoverageStatement } from '../document/requirements/coverageStatements.js';
import {
  isCriterionId,
  isNameWithNumber,
  likelinessOf,
  readRequirementId,
} from '../document/requirements/requirementId.js';
import { NearestFinder } from '../charter/read/nearestName.js';
import { meantBy, type Meant } from '../workspace/coverage.js';
import { derived } from '../text/derived.js';
import { nameOf, namesApart, relativeLink } from '../workspace/uris.js';
import type { DocumentFacts } from '../workspace/index/facts.js';
import type { ExternalMeant } from '../workspace/manifests/externalScope.js';
import { partnersOf, type Pair } from '../workspace/pair.js';
import { withoutParts } from '../workspace/parts.js';
import { explicitClaims, knownPrds } from './support/pairedPrds.js';
import type { DocumentContext, Report, Rule, RuleFix } from './rule.js';

/** A statement of coverage about a requirement that no PRD of the design has. */
export const unknownRequirement = {
  id: 'unknown-requirement',
  summary: 'A design covers a requirement that its PRD does not have.',
  docs: `\`Covers: FR-3\` is a promise about one requirement. If the PRD has no such ID, nobody can check the promise: the ID may be mistyped, or the requirement
was removed or renumbered.

An ID is looked up in the PRDs that the design is linked with, in either direction. When two of them use the same ID, write which one you mean, as a path
from the design: \`Covers: other.prd.md#FR-1\`. Of a range, such as \`FR-1 to FR-4\`, the first and the last are looked up.

When \`ownership.yaml\` names manifests of other repositories, an ID that no PRD here has is looked up there; see
[external-requirement](external-requirement.md).

Nothing is said when a PRD of the design cannot be read, or has no requirements with IDs.`,
  defaultSeverity: 'warning',
  appliesTo: ['sdd'],
  fixable: true,
  *checkDocument({ document, links, pair }: DocumentContext): Iterable<Report> {
    if (document.kind !== 'sdd' || findCoverageStatements(document).length === 0) return;
    const prds = knownPrds(pair, links);
    if (!prds?.some(({ requirements }) => requirements.length > 0)) return;
    const nearest = new NearestFinder();
    for (const claim of explicitClaims(document)) {
      const meant = meantBy(claim, document, prds, pair.folders);
      const elsewhere = meant.type === 'unknown' || meant.type === 'elsewhere' ? pair.scope.meant(claim) : undefined;
      // What other repositories have to say of it is said as that; a slip of the pen is still one.
      if (elsewhere && !isSlip(claim, elsewhere, pair)) continue;
      const message = messageFor(claim, meant);
      if (message === undefined) continue;
      // One in a range, or of which only the number stands there, is for somebody to change by hand.
      const isAlone = document.text.slice(claim.span.start, claim.span.end) === claim.id;
      const fixes = isAlone ? fixesFor(claim, meant, { from: document.uri, nearest }) : [];
      yield { span: claim.span, message, fixes };
    }
  },
} satisfies Rule;

function messageFor({ id, prd }: CoverageStatement, meant: Meant): string | undefined {
  switch (meant.type) {
    case 'unknown': {
      // It is in the PRD, which has other IDs for its requirements.
      if (isCriterionId(id) && meant.prds.some(({ ids }) => ids.names.includes(id))) return undefined;
      // “Addresses: ISO-27001, FR-2” names a standard, “Implements: F5” a key.
      const isOther = isNameWithNumber(id) || likelinessOf(id) === 'doubtful';
      if (isOther && !meant.prds.some((prd) => hasPrefixOf(prd, id))) return undefined;
      const names = [...namesApart(withoutParts(meant.prds).map(({ uri }) => uri)).values()].join(', ');
      return l10n.t('There is no requirement “{0}” in {1}. Correct the ID, or add the requirement there.', id, names);
    }
    case 'several': {
      const names = [...namesApart(meant.prds.map(({ uri }) => uri)).values()].join(', ');
      return l10n.t('“{0}” is in more than one PRD: {1}. Write which one you mean.', id, names);
    }
    case 'elsewhere':
      return l10n.t('“{0}” is not a PRD of this design. Correct the path, or add it to “prd:”.', prd ?? '');
    case 'one':
    case 'above':
    case 'retired':
      return undefined;
  }
}

/** Whether a requirement of a PRD begins with the letters of an ID. */
function hasPrefixOf({ requirements }: DocumentFacts, id: string): boolean {
  const prefix = readRequirementId(id)?.prefix;
  return requirements.some((each) => readRequirementId(each.id)?.prefix === prefix);
}

/**
 * Whether an ID that nobody has is more likely a slip of the pen than one of another repository: a PRD of the design has one much
 * like it, and every manifest could be read.
 */
export function isSlip({ id, prd: path }: CoverageStatement, meant: ExternalMeant, pair: Pair): boolean {
  if (meant.type !== 'unknown' || path !== undefined || !pair.external.isWhole) return false;
  return nearestIn(partnersOf(pair), id, new NearestFinder()) !== undefined;
}

function nearestIn(prds: readonly DocumentFacts[], id: string, nearest: NearestFinder): string | undefined {
  const alike = prds.flatMap((prd) => keysOf(id).flatMap((key) => idsLike(prd).get(key) ?? []));
  return nearest.find(id, new Set(alike));
}

/**
 * The IDs of a PRD by number and by digits. Of “FR-9” and “FR-1” nobody can say that one was meant: only the same number, or the
 * same digits in another order, is a slip.
 */
const idsLike = derived(({ requirements }: DocumentFacts): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { id } of requirements) {
    for (const key of keysOf(id)) {
      const known = found.get(key);
      if (known) known.push(id);
      else found.set(key, [id]);
    }
  }
  return found;
});

function keysOf(id: string): readonly string[] {
  const numbers = (id.slice(readRequirementId(id)?.prefix.length).match(/\d+/g) ?? []).map(String);
  return [`number ${numbers.map(Number).join('.')}`, `digits ${numbers.join('').split('').sort().join('')}`];
}

function fixesFor(
  { id, span, prd }: CoverageStatement,
  meant: Meant,
  { from, nearest }: { readonly from: string; readonly nearest: NearestFinder },
): readonly RuleFix[] {
  const change = (newText: string): RuleFix => ({
    title: l10n.t('Change to “{0}”', newText),
    edits: [{ span, newText }],
    preferred: false,
  });
  if (meant.type === 'several') {
    return meant.prds
      .slice(0, 5)
      .map(({ uri }) => change(`${writtenIdPath(relativeLink(from, uri) ?? nameOf(uri))}#${id}`));
  }
  // The number next to a number is another one, and no slip of the pen.
  if (meant.type !== 'unknown' || prd !== undefined || readRequirementId(id) === undefined) return [];
  const best = nearestIn(meant.prds, id, nearest);
  return best === undefined ? [] : [change(best)];
}
