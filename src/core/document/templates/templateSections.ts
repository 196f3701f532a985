import { english } from '../../language/english.js';
import { sectionWords } from '../../language/sectionWords.js';
import type { SectionText, SectionWords } from '../../language/words/sections.js';
import type { TemplateSection } from './template.js';

/** The sections that fixes insert. Their words are there in every language. */
type Part = Exclude<keyof SectionWords, 'criteria'>;

function partsIn(words: SectionWords): Readonly<Record<Part, TemplateSection>> {
  const { cost, time, velocity, experience } = words.criteria;
  const { metric, today, target, by } = words.successMetrics.columns;
  const { option, debt } = words.options.columns;
  const { milestone, date, forWhom } = words.when.columns;
  return {
    problem: { ...textOf(words.problem), decisions: ['why'], isMain: true },
    requirements: {
      ...textOf(words.requirements),
      decisions: ['what'],
      isMain: true,
      body: ['- FR-1: …', '- FR-2: …'],
    },
    successMetrics: {
      ...textOf(words.successMetrics),
      decisions: ['what'],
      body: table([metric, today, target, by], 1),
    },
    rolloutPlan: { ...textOf(words.rolloutPlan), decisions: ['rollout'], isMain: true },
    options: {
      ...textOf(words.options),
      decisions: ['how'],
      body: table([option, cost, time, velocity, experience, debt], 2),
    },
    solution: { ...textOf(words.solution), decisions: ['how'], isMain: true },
    who: { ...textOf(words.who), decisions: ['who'], isMain: true },
    when: { ...textOf(words.when), decisions: ['when'], isMain: true, body: table([milestone, date, forWhom], 1) },
  };
}

function textOf({ heading, prompt }: SectionText): SectionText {
  return { heading, prompt };
}

/** A table with so many rows to fill in. */
function table(columns: readonly string[], rows: number): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const row = line(columns.map(() => '…'));
  return [line(columns), line(columns.map(() => '---')), ...Array<string>(rows).fill(row)];
}

const parts = partsIn(sectionWords(english, false));

/** The parts that the built-in templates are made of. Guidance: [Segment 2021], [Raman], [Pragmatic Engineer]. */
export const { problem, requirements, successMetrics, rolloutPlan, options, solution, who, when } = parts;

/**
 * One of these in the words of another language; any other section, as one for a decision that a charter added, as it is.
 */
export function inWords(section: TemplateSection, words: SectionWords): TemplateSection {
  const part = (Object.keys(parts) as Part[]).find((key) => parts[key] === section);
  return part ? partsIn(words)[part] : section;
}

export const goals: TemplateSection = {
  heading: 'Goals and non-goals',
  decisions: ['what'],
  prompt: 'The outcomes this work must reach, and what it leaves alone on purpose.',
  body: ['- Goal: …', '- Non-goal: …'],
};

/** The chosen solution where no options are listed: the reason why there is only one, or a place to say otherwise. */
export const solutionAlone: TemplateSection = {
  ...solution,
  prompt:
    'The design: parts, data, interfaces, migration, tests. If there are other ways, name them instead of the last line.',
  body: ['…', '', 'Only option, because …'],
};

export const risks: TemplateSection = {
  heading: 'Risks',
  decisions: ['how'],
  prompt: 'What could go wrong, how we would notice, and what we would do.',
};
