import * as l10n from '@vscode/l10n';
import { writtenIdPath } from '../document/requirements/idPath.js';
import { findRequirements } from '../document/requirements/findRequirements.js';
import { coversLine } from '../document/requirements/coversLine.js';
import { partnersOf } from '../workspace/pair.js';
import { withoutParts } from '../workspace/parts.js';
import { nameOf, namesApart, relativeLink } from '../workspace/uris.js';
import { ownerOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A requirement of which no design of its PRD says anything. */
export const uncoveredRequirement = {
  id: 'uncovered-requirement',
  summary: 'No design covers a requirement.',
  docs: `Between the PRD and the design things get lost. A requirement counts as covered when a design of its PRD says so: in a line \`Covers: FR-1, FR-2\`, in a column
*Covers* of a table, or in a tag at the end of a heading, \`### Token service [FR-1]\`. A mention in a sentence covers nothing, nor does anything under
alternatives or non-goals. Whoever does not cover a requirement now can say so there: \`FR-1 (deferred: Grace, after the audit)\`, \`FR-1 (out of scope)\`.

Nothing is said while the PRD has no design, or one of its designs cannot be read or has a merge conflict. If the designs do not say anything about coverage, you see one hint at the title of the
PRD, at any stage: your team may not work this way. Set the severity of this rule in \`ownership.yaml\` to ask for coverage anyway. Requirements that the PRD itself lists as out of scope, or under a heading such as *Later* or *Phase 2*, and retired
ones, need no cover. What covers \`FR-1\` covers \`FR-1.1\` and \`FR-1.2\`, unless a design speaks of these alone.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd'],
  fixable: true,
  *checkDocument({ document, links, pair }: DocumentContext): Iterable<Report> {
    if (document.kind !== 'prd' || findRequirements(document).length === 0) return;
    const designs = partnersOf(pair);
    const known = new Set(designs.map(({ uri }) => uri));
    const linked = links.filter(({ link }) => link.kind === 'sdd');
    if (designs.length === 0 || linked.some(({ leadsTo }) => leadsTo === undefined || !known.has(leadsTo))) return;
    if (designs.some(({ broken }) => broken?.isConflict)) return;
    const own = pair.coverage.filter(({ prd }) => prd === document.uri);
    // A design may be of a layout that has its own words for what it covers, and tasks are no place to add any.
    const writable = designs.filter(({ place }) => place?.role !== 'tasks');
    const lineOf = (id: string) => coversLine(document.place?.layout, id);
    const owner = ownerOf(document, 'how');
    const names = [...namesApart(withoutParts(designs).map(({ uri }) => uri)).values()].join(', ');
    // Whoever never says what is covered has not asked to be told what is not.
    const isAsked = designs.some(({ coverage, confirmed }) => coverage.length > 0 || Object.keys(confirmed).length > 0);
    // In the layout of another tool many a design has no place to say it.
    if (!isAsked && document.place) return;
    const loudness = isAsked ? {} : { atMost: 'hint' as const };
    const counting = own.filter(({ state, coveredBy, isUnasked }) => {
      // What the PRD itself puts off no design has to speak of.
      const isPutOff = state === 'deferred' && coveredBy.length === 0;
      return !isUnasked && state !== 'retired' && state !== 'out-of-scope' && !isPutOff;
    });
    const open = counting.filter(({ state }) => state === 'uncovered').length;
    if (open > 1 && open === counting.length) {
      yield {
        ...loudness,
        span: document.title.span,
        message: l10n.t(
          'None of the {0} requirements is covered in {1} yet. {2}: name them there in lines such as “{3}”.',
          open,
          names,
          owner,
          lineOf(counting[0]?.requirement.id ?? ''),
        ),
      };
      return;
    }
    const byId = new Map(own.map((each) => [each.requirement.id, each]));
    for (const requirement of findRequirements(document)) {
      const { state, isUnasked } = byId.get(requirement.id) ?? {};
      if (state !== 'uncovered' || isUnasked || requirement.repeats === 'mention') continue;
      yield {
        ...loudness,
        span: requirement.idSpan,
        scope: requirement.span,
        message: l10n.t(
          '“{0}” is not covered in {1}. {2}: cover it there, or say that it comes later.',
          requirement.id,
          names,
          owner,
        ),
        fixes: writable.slice(0, 3).map(({ uri }) => {
          const path = relativeLink(uri, document.uri) ?? nameOf(document.uri);
          const isShared = pair.others.some(
            (other) => other.kind === 'prd' && other.requirements.some(({ id }) => id === requirement.id),
          );
          const id = isShared ? `${writtenIdPath(path)}#${requirement.id}` : requirement.id;
          return {
            title: l10n.t('Add “{0}” to {1}', lineOf(id), nameOf(uri)),
            edits: [],
            partner: { uri, change: { type: 'cover', requirement: id } },
            preferred: false,
          };
        }),
      };
    }
  },
} satisfies Rule;
