import { english } from '../../language/english.js';
import { sectionWords } from '../../language/sectionWords.js';
import type { SectionText, SectionWords } from '../../language/words/sections.js';
import { derived } from '../../text/derived.js';
import { choiceOf, type TemplateSection } from './template.js';

/** The sections that every template draws on, and that fixes insert. */
export type Part = Exclude<keyof SectionWords, 'criteria' | 'choices' | 'forms'>;

/** The sections of a language, the same objects each time. Guidance: [Segment 2021], [Raman], [Pragmatic Engineer]. */
export const partsIn = derived((words: SectionWords): Readonly<Record<Part, TemplateSection>> => {
  const { cost, time, velocity, experience } = words.criteria;
  const { metric, today, target, until, by } = words.successMetrics.columns;
  const { option, team, available, debt } = words.options.columns;
  const { must, should, could, yes, no } = words.choices;
  const priority = choiceOf([must, should, could]);
  const { columns: needs } = words.requirements;
  const { columns: dates } = words.when;
  return {
    problem: { ...textOf(words.problem), decisions: ['why'], isMain: true },
    goals: {
      ...textOf(words.goals),
      decisions: ['what'],
      body: lines(words.goals.labels),
    },
    requirements: {
      ...textOf(words.requirements),
      decisions: ['what'],
      isMain: true,
      body: table(
        [needs.id, needs.requirement, needs.priority, needs.mvp],
        ...['FR-1', 'FR-2', 'FR-3'].map((id) => [id, '…', priority, choiceOf([yes, no])]),
      ),
    },
    design: { ...textOf(words.design), decisions: ['what'], body: lines(words.design.labels) },
    successMetrics: {
      ...textOf(words.successMetrics),
      decisions: ['what'],
      body: table([metric, today, target, until, by], blankRow(5)),
    },
    rolloutPlan: {
      ...textOf(words.rolloutPlan),
      decisions: ['rollout'],
      isMain: true,
      body: lines(words.rolloutPlan.labels),
    },
    communication: {
      ...textOf(words.communication),
      decisions: ['what'],
      body: table(
        Object.values(words.communication.columns),
        ...Object.values(words.communication.audiences).map((audience) => [audience, '…', '…']),
      ),
    },
    dependencies: {
      ...textOf(words.dependencies),
      decisions: ['what'],
      body: table(Object.values(words.dependencies.columns), blankRow(5)),
    },
    options: {
      ...textOf(words.options),
      decisions: ['how'],
      body: table([option, cost, time, team, available, velocity, experience, debt], blankRow(8), blankRow(8)),
    },
    solution: {
      ...textOf(words.solution),
      decisions: ['how'],
      isMain: true,
      body: [...lines(words.solution.labels), '', '…'],
    },
    risks: {
      ...textOf(words.risks),
      decisions: ['how'],
      body: table(Object.values(words.risks.columns), blankRow(3)),
    },
    testing: { ...textOf(words.testing), decisions: ['how'], body: lines(words.testing.labels) },
    effect: { ...textOf(words.effect), decisions: ['how'], body: table([metric, today, target], blankRow(3)) },
    who: { ...textOf(words.who), decisions: ['who'], isMain: true, body: lines(words.who.labels) },
    when: {
      ...textOf(words.when),
      decisions: ['when'],
      isMain: true,
      body: table([dates.milestone, dates.date, dates.forWhom, dates.priority], ['…', '…', '…', priority]),
    },
    target: { ...textOf(words.target), decisions: ['when'], isMain: true },
  };
});

/** Heading and prompt alone. */
export function textOf({ heading, prompt }: SectionText): SectionText {
  return { heading, prompt };
}

/** A line to fill in for each label. */
export function lines(labels: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(labels).map((label) => `- ${label}: …`);
}

function table(columns: readonly string[], ...rows: readonly (readonly string[])[]): readonly string[] {
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function blankRow(cells: number): readonly string[] {
  return Array<string>(cells).fill('…');
}

const parts = partsIn(sectionWords(english, false));

/** What a fix inserts where a PRD has no metric, in English; `inWords` gives it in the document's language. */
export const successMetrics = parts.successMetrics;
/** The same where it has no rollout plan. */
export const rolloutPlan = parts.rolloutPlan;
/** The same where a design weighs no second option. */
export const options = parts.options;
/** The same where a PRD lacks the half of When that is its own. */
export const target = parts.target;
/** The same where technical work has no number for what it gains. */
export const effect = parts.effect;

/**
 * One of these in the words of another language; any other section, as one for a decision that a charter added, as it is.
 */
export function inWords(section: TemplateSection, words: SectionWords): TemplateSection {
  const part = (Object.keys(parts) as Part[]).find((key) => parts[key] === section);
  return part ? partsIn(words)[part] : section;
}
