import * as l10n from '@vscode/l10n';
import type { DocumentKind } from '../../charter/model/charter.js';
import { wordsIn, type LanguageTag } from '../../language/writtenLanguages.js';
import type { SectionText, SectionWords } from '../../language/words/sections.js';
import type { Template, TemplateSection } from './template.js';
import { lines, partsIn, textOf } from './templateSections.js';

/** Built-in templates of one kind in one language, the suggested one first; their sections are the same objects each time. */
export function templatesFor(kind: DocumentKind, language: LanguageTag = 'en'): readonly Template[] {
  return builtInTemplates(language).filter((template) => template.kind === kind);
}

/** The built-in templates in one language; for each kind the first is the one to suggest. */
export function builtInTemplates(language: LanguageTag = 'en'): readonly Template[] {
  const words = wordsIn(language);
  const part = partsIn(words);
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
      sections: [part.problem, part.requirements, lightMetric(words), lightRollout(words)],
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
      sections: prFaq(words),
    },
    {
      ...prd,
      id: 'one-pager',
      label: l10n.t('One-pager'),
      description: l10n.t('One page for a decision: problem, why now, proposal, one metric, and what to decide'),
      sections: onePager(words),
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
      sections: [lightSolution(words), part.who, part.when],
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
      sections: adr(words),
      // The keys that MADR has.
      frontMatter: ['status: proposed', 'date: …', 'decision-makers: […]', 'consulted: […]', 'informed: […]'],
    },
    {
      ...sdd,
      id: 'rfc',
      label: l10n.t('RFC'),
      description: l10n.t('A request for comments (RFC): motivation, proposed design, drawbacks, alternatives'),
      sections: rfc(words),
    },
  ];
}

function lightMetric(words: SectionWords): TemplateSection {
  return { ...partsIn(words).successMetrics, prompt: words.forms.light.metric };
}

/** One line instead of one for each step. */
function lightRollout(words: SectionWords): TemplateSection {
  const { heading, decisions, isMain = true } = partsIn(words).rolloutPlan;
  return { heading, decisions, isMain, prompt: words.forms.light.rollout };
}

/** The chosen solution where no options are listed: the reason why there is only one, or a place to say otherwise. */
function lightSolution(words: SectionWords): TemplateSection {
  const { solution, onlyOption } = words.forms.light;
  return { ...partsIn(words).solution, prompt: solution, body: ['…', '', onlyOption] };
}

function prFaq(words: SectionWords): readonly TemplateSection[] {
  const part = partsIn(words);
  const { pressRelease, news, quote, customerFaq, internalFaq, question, answer } = words.forms.prFaq;
  return [
    {
      ...section(pressRelease, 'what'),
      body: ['…'],
      sections: [part.problem, section(news, 'what'), { ...section(quote), body: ['> …'] }],
    },
    { ...section(customerFaq, 'what'), body: [`**${question}:** …`, '', `**${answer}:** …`] },
    {
      ...section(internalFaq),
      sections: [part.requirements, part.successMetrics, part.rolloutPlan, part.dependencies],
    },
  ];
}

function onePager(words: SectionWords): readonly TemplateSection[] {
  const { whyNow, proposal, ask } = words.forms.onePager;
  return [
    partsIn(words).problem,
    section(whyNow, 'why'),
    { ...section(proposal, 'what'), isMain: true },
    lightMetric(words),
    lightRollout(words),
    section(words.forms.openQuestions),
    section(ask),
  ];
}

/** Its sections are those of MADR 4, in its order; a design says Who and When as well. */
function adr(words: SectionWords): readonly TemplateSection[] {
  const part = partsIn(words);
  const { context, drivers, considered, outcome, consequences, confirmation, prosAndCons, more } = words.forms.adr;
  return [
    section(context, 'why'),
    { ...section(drivers, 'why'), body: ['- …', '- …'] },
    { ...section(considered, 'how'), body: ['- …', '- …'] },
    {
      ...section(outcome, 'how'),
      isMain: true,
      body: lines(words.solution.labels),
      sections: [{ ...section(consequences, 'how'), body: lines(consequences.labels) }, section(confirmation, 'how')],
    },
    { ...part.options, ...textOf(prosAndCons) },
    part.who,
    part.when,
    section(more),
  ];
}

function rfc(words: SectionWords): readonly TemplateSection[] {
  const part = partsIn(words);
  const { summary, motivation, proposal, drawbacks, alternatives } = words.forms.rfc;
  return [
    section(summary, 'what'),
    section(motivation, 'why'),
    { ...section(proposal, 'how'), isMain: true },
    section(drawbacks, 'how'),
    { ...part.options, ...textOf(alternatives) },
    part.testing,
    part.effect,
    part.who,
    part.when,
    section(words.forms.openQuestions),
  ];
}

function section(text: SectionText, ...decisions: readonly string[]): TemplateSection {
  return { ...textOf(text), decisions };
}
