import * as l10n from '@vscode/l10n';
import { mentions, sectionsOn } from '../document/recognise/topics.js';
import { rolloutPlan as templateSection } from '../document/templates/templateSections.js';
import { insertSectionFixes } from './support/insertSection.js';
import { ownerOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A PRD that says nowhere how it reaches customers. */
export const rolloutPlan = {
  id: 'rollout-plan',
  summary: 'A PRD has no plan for how it reaches customers.',
  docs: `After the code is complete somebody has to own the staged rollout, the experiments and watching usage. Who that is
varies between teams; that it is decided up front does not ([source](../sources.md#the-pragmatic-engineer)).

The rollout is a decision of its own, written in the PRD. Whoever is accountable for the area *Rollout* in the team owns it, otherwise the
PM. Dates in the plan say *When* as well.

It is enough to speak of rollout, launch, release stages or deployment anywhere in the document. A heading with nothing under it does not
count. Where \`ownership.yaml\` makes the decision \`rollout\` required, [missing-decision](missing-decision.md) and
[empty-decision](empty-decision.md) speak of it instead.`,
  defaultSeverity: 'info',
  appliesTo: ['prd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    const { charter, decisions } = document;
    if (charter.decisions.some(({ id, required }) => id === 'rollout' && required)) return;
    // A PRD that does not say what it wants has a greater gap than this.
    if (decisions.answers.get('what')?.state !== 'answered') return;
    if (decisions.answers.get('rollout')?.state === 'answered') return;
    const own = sectionsOn('rollout', document).filter(({ denied }) => !denied.includes('rollout'));
    if (own.some((entry) => !entry.empty)) return;
    const others = document.sections.filter((section) => !own.some((entry) => entry.section === section));
    if (mentions('rollout', document, others)) return;
    const [place] = own;
    const owner = ownerOf(document, charter.decisions.some(({ id }) => id === 'rollout') ? 'rollout' : 'what');
    const about = { type: 'decision', decision: 'rollout' } as const;
    yield place
      ? {
          span: place.section.heading ?? document.title.span,
          about,
          message: l10n.t(
            'The “{0}” section is empty. {1} decides: write who gets it first, and who is responsible.',
            place.section.text,
            owner,
          ),
        }
      : {
          span: document.title.span,
          about,
          message: l10n.t(
            'Nothing in this PRD says how it reaches customers and who sees to that. {0} decides: write a rollout plan with an owner.',
            owner,
          ),
          fixes: insertSectionFixes(document, templateSection),
        };
  },
} satisfies Rule;
