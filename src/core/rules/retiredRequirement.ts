import * as l10n from '@vscode/l10n';
import { findCoverageStatements } from '../document/requirements/coverageStatements.js';
import { readRequirementId } from '../document/requirements/requirementId.js';
import { meantBy } from '../workspace/coverage.js';
import { explicitClaims, knownPrds } from './support/pairedPrds.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A statement of coverage about a requirement that is no longer in force. */
export const retiredRequirement = {
  id: 'retired-requirement',
  summary: 'A design covers a requirement that is retired.',
  docs: `A requirement that no longer counts is listed in the front matter of the PRD under \`retired\`, with the one that replaces it or a reason. Its ID is never given to
another requirement. A design that still says \`Covers: FR-3\` spends work on something that nobody asks for any more.

The fix writes the ID of the successor. Look at the text of the new requirement before you use it: it may ask for something else.`,
  defaultSeverity: 'warning',
  appliesTo: ['sdd'],
  fixable: true,
  *checkDocument({ document, links, pair }: DocumentContext): Iterable<Report> {
    if (document.kind !== 'sdd' || findCoverageStatements(document).length === 0) return;
    const prds = knownPrds(pair, links);
    if (!prds) return;
    for (const claim of explicitClaims(document)) {
      const meant = meantBy(claim, document, prds, pair.folders);
      if (meant.type !== 'retired') continue;
      const { instead } = meant;
      const isSuccessor = readRequirementId(instead) !== undefined;
      // One in a range, or of which only the number stands there, is for somebody to change by hand.
      const isAlone = document.text.slice(claim.span.start, claim.span.end) === claim.id;
      yield {
        span: claim.span,
        message: isSuccessor
          ? l10n.t('“{0}” is retired. “{1}” replaces it: check that this part covers “{1}”.', claim.id, instead)
          : l10n.t('“{0}” is retired: {1}. Remove it here.', claim.id, instead),
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
