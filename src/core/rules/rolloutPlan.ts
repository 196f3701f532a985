import { headingIndexOf } from '../language/headingIndex.js';
import * as l10n from '@vscode/l10n';
import type { SectionDecisions } from '../document/decisions.js';
import type { TandemDocument } from '../document/document.js';
import { isAboutLaunch, tellsRollout } from '../document/recognise/launches.js';
import { knownNamesOf } from '../document/recognise/people/namesOfCharter.js';
import { scatteredEvidence } from '../document/recognise/sections/scatteredEvidence.js';
import { rolloutPlan as templateSection } from '../document/templates/templateSections.js';
import { insertSectionFixes } from './support/insertSection.js';
import { ownerOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A PRD that says nowhere how it reaches customers. */
export const rolloutPlan = {
  id: 'rollout-plan',
  summary: 'A PRD has no rollout plan.',
  docs: `When the code is complete, somebody has to own the staged rollout, the experiments and the usage data. Teams give this to
different people, but it should be decided early ([source](../sources.md#the-pragmatic-engineer)).

The rollout is a decision of its own, written in the PRD. Whoever owns the area *Rollout* in the team owns it, otherwise the
PM. Dates in the plan say *When* as well.

A plan says who gets it in which order, or who is responsible for that: “First Bern, then Zurich”, “10 % → 50 % → 100 %”, “Beta with ten
hospitals in March, then all”, “Ada owns the rollout”. It may be a section of its own or a sentence anywhere. A heading alone, a
date alone or the word *launch* is not a plan. If \`ownership.yaml\` makes the decision \`rollout\` required,
[missing-decision](missing-decision.md) and [empty-decision](empty-decision.md) report it instead.`,
  defaultSeverity: 'info',
  defaultFromReady: 'warning',
  asked: 'rollout',
  appliesTo: ['prd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    const { charter, decisions } = document;
    const decision = charter.decisions.find(({ id }) => id === 'rollout');
    if (decision?.required) return;
    // A PRD that does not say what it wants has a greater gap than this.
    if (decisions.answers.get('what')?.state !== 'answered') return;
    const places = decisions.sections.filter(
      (entry) => isPlace(entry, decision !== undefined) && !entry.denied.includes('rollout'),
    );
    const about = { type: 'decision', decision: 'rollout' } as const;
    if (decision ? decisions.answers.get('rollout')?.state === 'answered' : hasPlan(document, places)) return;
    const owner = ownerOf(document, decision ? 'rollout' : 'what');
    const place = places.find((entry) => !entry.empty) ?? places[0];
    if (!place) {
      yield {
        span: document.title.span,
        about,
        message: l10n.t('There is no rollout plan. {0}: say who gets it first, and who is responsible.', owner),
        fixes: insertSectionFixes(document, templateSection),
      };
      return;
    }
    const { heading, text } = place.section;
    yield {
      span: heading ?? document.title.span,
      about,
      message: place.empty
        ? l10n.t('The “{0}” section is empty. {1}: say who gets it first, and who is responsible.', text, owner)
        : l10n.t(
            'The “{0}” section does not say who gets it first. {1}: add that, and who is responsible.',
            text,
            owner,
          ),
    };
  },
} satisfies Rule;

/** Whether a section is meant for the plan: by its marker or heading, where the charter has no such decision by the heading's words. */
function isPlace({ section, decisions, evidence }: SectionDecisions, isDecision: boolean): boolean {
  if (!section.heading) return false;
  if (!isDecision) return (section.parent !== undefined || evidence !== 'none') && isAboutLaunch(section.text);
  return decisions.includes('rollout') && (evidence === 'marker' || evidence === 'charter' || evidence === 'alias');
}

/** The same as the decision's state, for a charter that does not have it. */
function hasPlan({ charter, decisions, kind, text }: TandemDocument, places: readonly SectionDecisions[]): boolean {
  return (
    places.some(({ section, empty }) => !empty && tellsRollout(text.slice(section.span.start, section.span.end))) ||
    scatteredEvidence(text, 'rollout', decisions.sections, knownNamesOf(charter.people), headingIndexOf(charter), kind)
      .length > 0
  );
}
