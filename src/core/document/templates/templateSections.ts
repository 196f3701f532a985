import type { TemplateSection } from './template.js';

/** The parts that the built-in templates are made of. Guidance: [Segment 2021], [Raman], [Pragmatic Engineer]. */

export const problem: TemplateSection = {
  heading: 'Problem',
  decisions: ['why'],
  isMain: true,
  prompt:
    'Who is held back today, by what, and how do we know? What changes for them and for the business when it is solved?',
};

export const goals: TemplateSection = {
  heading: 'Goals and non-goals',
  decisions: ['what'],
  prompt: 'The outcomes this work must reach, and what it leaves alone on purpose.',
  body: ['- Goal: …', '- Non-goal: …'],
};

export const requirements: TemplateSection = {
  heading: 'Requirements',
  decisions: ['what'],
  isMain: true,
  prompt:
    'What must be possible, one need a line, each with an ID that is never given to another. Leave out how it is built.',
  body: ['- FR-1: …', '- FR-2: …'],
};

export const successMetrics: TemplateSection = {
  heading: 'Success metrics',
  decisions: ['what'],
  prompt:
    'Numbers that tell whether it worked: where they stand today, where they should stand, by when, and who looks.',
  body: ['| Metric | Today | Target | Measured by |', '| --- | --- | --- | --- |', '| … | … | … | … |'],
};

export const rolloutPlan: TemplateSection = {
  heading: 'Rollout plan',
  decisions: ['rollout'],
  isMain: true,
  prompt:
    'Who gets it first, what has to hold before the next group does, and who watches usage and feedback after launch.',
};

export const options: TemplateSection = {
  heading: 'Options considered',
  decisions: ['how'],
  prompt:
    'At least two ways to do it. What each costs, how long it takes, what it makes easy or hard later, what working with it is like.',
  body: [
    '| Option | Cost | Time | Developer velocity | Developer experience | Technical debt |',
    '| --- | --- | --- | --- | --- | --- |',
    '| … | … | … | … | … | … |',
    '| … | … | … | … | … | … |',
  ],
};

export const solution: TemplateSection = {
  heading: 'Chosen solution',
  decisions: ['how'],
  isMain: true,
  prompt: 'The option taken, why it beats the others, and its design: parts, data, interfaces, migration, tests.',
};

/** The same where no options are listed: the reason why there is only one, or a place to say otherwise. */
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

export const who: TemplateSection = {
  heading: 'Who',
  decisions: ['who'],
  isMain: true,
  prompt: 'Who leads and who builds it, by name. Another option may mean other people.',
};

export const when: TemplateSection = {
  heading: 'When',
  decisions: ['when'],
  isMain: true,
  prompt:
    'The dates on which a solution is in customers’ hands, and in whose (a beta counts). Agreed between EM and PM.',
  body: ['| Milestone | Date | For whom |', '| --- | --- | --- |', '| … | … | … |'],
};
