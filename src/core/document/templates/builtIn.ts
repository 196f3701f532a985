import * as l10n from '@vscode/l10n';
import type { DocumentKind } from '../../charter/model/charter.js';
import { wordsIn, type LanguageTag } from '../../language/writtenLanguages.js';
import { formSectionsIn } from './formSections.js';
import type { Template } from './template.js';
import { partsIn } from './templateSections.js';

/** Built-in templates of one kind in one language, the suggested one first; their sections are the same objects each time. */
export function templatesFor(kind: DocumentKind, language: LanguageTag = 'en'): readonly Template[] {
  return builtInTemplates(language).filter((template) => template.kind === kind);
}

/** The built-in templates in one language; for each kind the first is the one to suggest. */
export function builtInTemplates(language: LanguageTag = 'en'): readonly Template[] {
  const words = wordsIn(language);
  const part = partsIn(words);
  const form = formSectionsIn(words);
  const prd = {
    kind: 'prd',
    language,
    signOffs: false,
    sections: [
      part.problem,
      part.goals,
      part.requirements,
      part.design,
      part.successMetrics,
      part.rolloutPlan,
      part.communication,
      part.dependencies,
    ],
  } as const;
  const sdd = {
    kind: 'sdd',
    language,
    signOffs: false,
    sections: [part.options, part.solution, part.risks, part.testing, part.effect, part.who, part.when],
  } as const;
  return [
    {
      ...prd,
      id: 'standard',
      label: l10n.t('Standard'),
      description: l10n.t('Problem, goals, requirements, design, success metrics, rollout, launch and dependencies'),
    },
    {
      ...prd,
      id: 'light',
      label: l10n.t('Light'),
      description: l10n.t('Problem, requirements, one metric and one line on the rollout'),
      sections: [part.problem, part.requirements, form.lightMetric, form.lightRollout],
    },
    {
      ...prd,
      id: 'sign-offs',
      label: l10n.t('With sign-offs'),
      description: l10n.t('The standard PRD, with a table of who must agree to Why, What and the rollout'),
      signOffs: true,
    },
    {
      ...prd,
      id: 'pr-faq',
      label: l10n.t('PR-FAQ'),
      description: l10n.t('A press release from launch day, and the questions of customers and of the business'),
      sections: [form.pressRelease, form.customerFaq, form.internalFaq],
    },
    {
      ...prd,
      id: 'one-pager',
      label: l10n.t('One-pager'),
      description: l10n.t('One page for a decision: problem, why now, proposal, one metric, and what to decide'),
      sections: [
        part.problem,
        form.whyNow,
        form.onePagerProposal,
        form.lightMetric,
        form.lightRollout,
        form.openQuestions,
        form.ask,
      ],
    },
    {
      ...sdd,
      id: 'standard',
      label: l10n.t('Standard'),
      description: l10n.t('Options, chosen solution, risks, testing, effect, who and when'),
    },
    {
      ...sdd,
      id: 'light',
      label: l10n.t('Light'),
      description: l10n.t('Solution, who and when on one page'),
      sections: [form.lightSolution, part.who, part.when],
    },
    {
      ...sdd,
      id: 'sign-offs',
      label: l10n.t('With sign-offs'),
      description: l10n.t('The standard SDD, with a table of who must agree to How, Who and When'),
      signOffs: true,
    },
    {
      ...sdd,
      id: 'adr',
      label: l10n.t('ADR'),
      description: l10n.t('An architecture decision record (ADR) with the sections of MADR, and who and when'),
      // Those of MADR 4, in its order; a design says Who and When as well.
      sections: [
        form.context,
        form.drivers,
        form.considered,
        form.outcome,
        form.prosAndCons,
        part.who,
        part.when,
        form.more,
      ],
      // The keys that MADR has.
      frontMatter: ['status: proposed', 'date: …', 'decision-makers: […]', 'consulted: […]', 'informed: […]'],
    },
    {
      ...sdd,
      id: 'rfc',
      label: l10n.t('RFC'),
      description: l10n.t('A request for comments (RFC): motivation, proposed design, drawbacks, alternatives'),
      sections: [
        form.summary,
        form.motivation,
        form.rfcProposal,
        form.drawbacks,
        form.alternatives,
        part.testing,
        part.effect,
        part.who,
        part.when,
        form.openQuestions,
      ],
    },
  ];
}
