import type { DocumentKind } from '../../charter/model/charter.js';
import * as part from './templateSections.js';
import type { Template } from './template.js';

/** The built-in templates; for each kind the first is the one to suggest. */
export const builtInTemplates: readonly Template[] = [
  {
    id: 'standard',
    kind: 'prd',
    label: 'Standard',
    description: 'Problem, goals, requirements, success metrics and rollout plan',
    sections: [part.problem, part.goals, part.requirements, part.successMetrics, part.rolloutPlan],
    signOffs: false,
  },
  {
    id: 'light',
    kind: 'prd',
    label: 'Light',
    description: 'Problem and requirements on one page',
    sections: [part.problem, part.requirements],
    signOffs: false,
  },
  {
    id: 'sign-offs',
    kind: 'prd',
    label: 'With sign-offs',
    description: 'The standard PRD, and a record of who agreed to Why, What and the rollout',
    sections: [part.problem, part.goals, part.requirements, part.successMetrics, part.rolloutPlan],
    signOffs: true,
  },
  {
    id: 'standard',
    kind: 'sdd',
    label: 'Standard',
    description: 'Options, chosen solution, risks, who and when',
    sections: [part.options, part.solution, part.risks, part.who, part.when],
    signOffs: false,
  },
  {
    id: 'light',
    kind: 'sdd',
    label: 'Light',
    description: 'Solution, who and when on one page',
    sections: [part.solutionAlone, part.who, part.when],
    signOffs: false,
  },
  {
    id: 'sign-offs',
    kind: 'sdd',
    label: 'With sign-offs',
    description: 'The standard design, and a record of who agreed to How, Who and When',
    sections: [part.options, part.solution, part.risks, part.who, part.when],
    signOffs: true,
  },
];

/** Built-in templates of one kind, the suggested one first. */
export function templatesFor(kind: DocumentKind): readonly Template[] {
  return builtInTemplates.filter((template) => template.kind === kind);
}
