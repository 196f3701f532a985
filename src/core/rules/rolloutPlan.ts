import * as l10n from '@vscode/l10n';
import { mentions, sectionsOn } from '../document/topics.js';
import { rolloutPlan as templateSection } from '../document/templates/sections.js';
import { insertSectionFixes } from './insertSection.js';
import { ownerOf } from './ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A PRD that says nowhere how it reaches customers. */
export const rolloutPlan = {
  id: 'rollout-plan',
  summary: 'A PRD has no plan for how it reaches customers.',
  docs: `After the code is complete somebody has to own the staged rollout, the experiments and watching usage. Who that is
varies between teams; that it is decided up front does not ([source](../sources.md#the-pragmatic-engineer)).

It is enough to speak of rollout, launch, release stages or deployment anywhere in the document.`,
  defaultSeverity: 'info',
  appliesTo: ['prd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    // A PRD that does not say what it wants has a greater gap than this.
    if (document.decisions.answers.get('what')?.state !== 'answered') return;
    const own = sectionsOn('rollout', document).filter((entry) => !entry.empty);
    if (own.length > 0 || mentions('rollout', document)) return;
    yield {
      span: document.title.span,
      message: l10n.t(
        'Nothing in this PRD says how it reaches customers and who sees to that. {0} decides: write a rollout plan with an owner.',
        ownerOf(document, 'what'),
      ),
      fixes: insertSectionFixes(document, templateSection),
    };
  },
} satisfies Rule;
