import * as l10n from '@vscode/l10n';
import { findCoverageStatements } from '../document/requirements/coverageStatements.js';
import { readRequirementId } from '../document/requirements/requirementId.js';
import { meantBy } from '../workspace/coverage.js';
import type { DocumentFacts } from '../workspace/index/facts.js';
import { nameOf } from '../workspace/uris.js';
import { externalClaimsIn, externalName } from './support/externalClaims.js';
import { explicitClaims, settledPrds } from './support/pairedPrds.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A statement of coverage about a requirement that is no longer in force. */
export const retiredRequirement = {
  id: 'retired-requirement',
  summary: 'A design covers a requirement that is retired.',
  docs: `A requirement that no longer counts is listed in the front matter of the PRD under \`retired\`, with the one that replaces it or a reason. One that is struck out,
\`- ~~FR-3: Told by letter~~ replaced by FR-9\`, is retired too, unless the PRD has a requirement with its ID that is not struck out. Its ID is never given to
another requirement. A design that still says \`Covers: FR-3\` spends work on something that nobody asks for any more.

The fix writes the ID of the successor. Look at the text of the new requirement before you use it: it may ask for something else.`,
  defaultSeverity: 'warning',
  appliesTo: ['sdd'],
  fixable: true,
  *checkDocument({ document, pair }: DocumentContext): Iterable<Report> {
    if (document.kind !== 'sdd' || findCoverageStatements(document).length === 0) return;
    for (const { claim, meant } of externalClaimsIn(document, pair, explicitClaims(document))) {
      if (meant.type !== 'retired') continue;
      yield { span: claim.span, message: retiredElsewhere(claim.id, meant.instead, externalName(meant.prd)) };
    }
    const prds = settledPrds(pair);
    if (!prds) return;
    for (const claim of explicitClaims(document)) {
      const meant = meantBy(claim, document, prds, pair.folders);
      if (meant.type !== 'retired') continue;
      const { prd } = meant;
      const { instead, state } = successorOf(prd, meant.instead);
      const isSuccessor = state === 'in-force';
      // One in a range, or of which only the number stands there, is for somebody to change by hand.
      const isAlone = document.text.slice(claim.span.start, claim.span.end) === claim.id;
      yield {
        span: claim.span,
        message: messageFor(claim.id, instead, state, nameOf(prd.uri)),
        fixes:
          isSuccessor && isAlone
            ? [
                {
                  title: l10n.t('Change to “{0}”', instead),
                  edits: [{ span: claim.span, newText: instead }],
                  preferred: false,
                },
              ]
            : [],
      };
    }
  },
} satisfies Rule;

function messageFor(id: string, instead: string, state: Successor['state'], prd: string): string {
  switch (state) {
    case 'in-force':
      return l10n.t('“{0}” is retired. “{1}” replaces it: check that this part covers “{1}”.', id, instead);
    case 'unknown':
      return l10n.t(
        '“{0}” is retired, and “{1}”, which replaces it, is not in {2}. Add it there, or remove “{0}” here.',
        id,
        instead,
        prd,
      );
    case 'circle':
      return l10n.t('“{0}” is retired, and no requirement replaces it. Remove it here.', id);
    case 'reason':
      return instead === ''
        ? l10n.t('“{0}” is struck out in {1}. Remove it here.', id, prd)
        : l10n.t('“{0}” is retired: {1}. Remove it here.', id, instead.replace(/[.。\s]{1,10}$/u, ''));
  }
}

/** Its successor may mean something else here, so that it is for somebody to write. */
function retiredElsewhere(id: string, instead: string, prd: string): string {
  const said = instead.replace(/[.。\s]{1,10}$/u, '');
  return said === ''
    ? l10n.t('“{0}” is retired in {1}. Remove it here.', id, prd)
    : l10n.t('“{0}” is retired in {1}: {2}. Remove it here, or cover what replaces it.', id, prd, said);
}

/** What became of a retired requirement in the end. */
interface Successor {
  /** The ID of the last one that replaces it, or the reason in words. */
  readonly instead: string;
  /** `circle`: those that replace one another come round to themselves. */
  readonly state: 'in-force' | 'unknown' | 'circle' | 'reason';
}

/** Follows those that replace one another up to the one that counts today. */
function successorOf({ requirements, retired }: DocumentFacts, first: string): Successor {
  const next = new Map(retired.map(({ id, instead }) => [id, instead]));
  const known = new Set<string>();
  for (let instead = first; ;) {
    if (readRequirementId(instead) === undefined) return { instead, state: 'reason' };
    if (known.has(instead)) return { instead, state: 'circle' };
    known.add(instead);
    const further = next.get(instead);
    if (further === undefined)
      return { instead, state: requirements.some(({ id }) => id === instead) ? 'in-force' : 'unknown' };
    instead = further;
  }
}
