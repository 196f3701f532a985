import * as l10n from '@vscode/l10n';
import { sharesIds } from '../document/documentPlace.js';
import { findRequirements } from '../document/requirements/findRequirements.js';
import { isCriterion } from '../document/requirements/labelAbove.js';
import type { Requirement } from '../document/requirements/requirement.js';
import { readRequirementId } from '../document/requirements/requirementId.js';
import { nextIdsLike } from '../document/requirements/nextRequirementIds.js';
import { shortened } from '../text/shortened.js';
import { nameOf } from '../workspace/uris.js';
import type { Pair } from '../workspace/pair.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** An ID that two requirements have. */
export const duplicateRequirement = {
  id: 'duplicate-requirement',
  summary: 'Two requirements have one ID.',
  docs: `Designs, tests and conversations point to a requirement by its ID. Where two requirements share one, each of them points to both.

An ID is given twice within one list, one table, or the headings below one section, and in two of them where their words ask for different things. A document may
speak of a requirement again elsewhere, in a summary or a table of priorities: that counts once. Two PRDs may use the same IDs, unless \`ownership.yaml\` says \`requirements: { scope: workspace }\`: then an ID is
compared with those of every PRD that the same file governs. The fix changes the later one to the next ID that the document has not
used yet, as it numbers them. Change the places that mean it, too.`,
  defaultSeverity: 'warning',
  appliesTo: ['prd'],
  fixable: true,
  *checkDocument({ document, pair }: DocumentContext): Iterable<Report> {
    const known = new Map<object | undefined, Map<string, Requirement>>();
    const requirements = findRequirements(document);
    const asked = new Map<string, Requirement>();
    const free = new Map<string, string>();
    const others = sharesIds(document) ? idsOfOthers(pair) : new Map<string, string>();
    const nextLike = (id: string): string => {
      const lead = readRequirementId(id)?.lead ?? id;
      const next = free.get(lead) ?? nextIdsLike(document, id)(1);
      free.set(lead, next);
      return next;
    };
    for (const requirement of requirements) {
      const { id, within, idSpan, named, repeats } = requirement;
      const here = known.get(within) ?? new Map<string, Requirement>();
      known.set(within, here);
      // What is spoken of again elsewhere is no other requirement; a number that follows from a place is nobody's choice.
      const twin = repeats === 'mention' || named !== 'printed' ? undefined : asked.get(id);
      const first = here.get(id) ?? (twin && !isCriterion(requirement) ? twin : undefined);
      if (!here.has(id)) here.set(id, requirement);
      if (repeats !== 'mention' && !asked.has(id)) asked.set(id, requirement);
      // Of an ID that stands in several places of a document once is enough.
      const other = first ? undefined : others.get(id);
      if (!first && other === undefined) continue;
      others.delete(id);
      const next = nextLike(id);
      // An ID that is written with an escape, or not at all, stands elsewhere than it reads.
      const isThere = named === 'printed' && document.text.slice(idSpan.start, idSpan.end) === id;
      yield {
        span: idSpan,
        ...(first
          ? {
              message: l10n.t('Two requirements have the ID “{0}”. Give one of them another.', id),
              related: [
                {
                  span: first.idSpan,
                  message: l10n.t('First requirement with this ID: {0}', shortened(first.text, 160)),
                },
              ],
            }
          : {
              message: l10n.t('{0} has a requirement “{1}” too. Give one of them another ID.', nameOf(other ?? ''), id),
            }),
        // Which of the two others mean is for somebody to know.
        fixes: isThere
          ? [{ title: l10n.t('Change to “{0}”', next), edits: [{ span: idSpan, newText: next }], preferred: false }]
          : [],
      };
    }
  },
} satisfies Rule;

/** The IDs of the other PRDs among which a document's have to be unique, each with the URI of the first that has it. */
function idsOfOthers({ own, others }: Pair): Map<string, string> {
  const found = new Map<string, string>();
  for (const { kind, charter, uri, requirements, retired, sharesIds: shares } of others) {
    if (kind !== 'prd' || charter !== own.charter || !shares) continue;
    for (const { id } of [...requirements, ...retired]) if (!found.has(id)) found.set(id, uri);
  }
  return found;
}
