import type { SectionText, SectionWords } from '../../language/words/sections.js';
import { derived } from '../../text/derived.js';
import type { TemplateSection } from './template.js';
import { lines, partsIn, textOf } from './templateSections.js';

/** The sections that only some forms of a document have. */
export type FormPart =
  | 'lightMetric'
  | 'lightRollout'
  | 'lightSolution'
  | 'pressRelease'
  | 'customerFaq'
  | 'internalFaq'
  | 'whyNow'
  | 'onePagerProposal'
  | 'ask'
  | 'context'
  | 'drivers'
  | 'considered'
  | 'outcome'
  | 'prosAndCons'
  | 'more'
  | 'summary'
  | 'motivation'
  | 'rfcProposal'
  | 'drawbacks'
  | 'alternatives'
  | 'openQuestions';

/** The sections of a language that only some forms have, the same objects each time. */
export const formSectionsIn = derived((words: SectionWords): Readonly<Record<FormPart, TemplateSection>> => {
  const part = partsIn(words);
  const { light, prFaq, onePager, adr, rfc, openQuestions } = words.forms;
  const { heading, decisions, isMain = true } = part.rolloutPlan;
  return {
    lightMetric: { ...part.successMetrics, prompt: light.metric },
    // One line instead of one for each step.
    lightRollout: { heading, decisions, isMain, prompt: light.rollout },
    // Where no options are listed: the reason why there is only one, or a place to say otherwise.
    lightSolution: { ...part.solution, prompt: light.solution, body: ['…', '', light.onlyOption] },
    pressRelease: {
      ...section(prFaq.pressRelease, 'what'),
      body: ['…'],
      sections: [part.problem, section(prFaq.news, 'what'), { ...section(prFaq.quote), body: ['> …'] }],
    },
    customerFaq: {
      ...section(prFaq.customerFaq, 'what'),
      body: [`**${prFaq.question}:** …`, '', `**${prFaq.answer}:** …`],
    },
    internalFaq: {
      ...section(prFaq.internalFaq),
      sections: [part.requirements, part.successMetrics, part.rolloutPlan, part.dependencies],
    },
    whyNow: section(onePager.whyNow, 'why'),
    onePagerProposal: { ...section(onePager.proposal, 'what'), isMain: true },
    ask: section(onePager.ask),
    context: section(adr.context, 'why'),
    drivers: { ...section(adr.drivers, 'why'), body: ['- …', '- …'] },
    considered: { ...section(adr.considered, 'how'), body: ['- …', '- …'] },
    outcome: {
      ...section(adr.outcome, 'how'),
      isMain: true,
      body: lines(words.solution.labels),
      sections: [
        { ...section(adr.consequences, 'how'), body: lines(adr.consequences.labels) },
        section(adr.confirmation, 'how'),
      ],
    },
    prosAndCons: { ...part.options, ...textOf(adr.prosAndCons) },
    more: section(adr.more),
    summary: section(rfc.summary, 'what'),
    motivation: section(rfc.motivation, 'why'),
    rfcProposal: { ...section(rfc.proposal, 'how'), isMain: true },
    drawbacks: section(rfc.drawbacks, 'how'),
    alternatives: { ...part.options, ...textOf(rfc.alternatives) },
    openQuestions: section(openQuestions),
  };
});

function section(text: SectionText, ...decisions: readonly string[]): TemplateSection {
  return { ...textOf(text), decisions };
}
