import { inCharter } from './inCharter.js';
import type { CharterContext, Report, Rule } from './rule.js';

/** Faults of `ownership.yaml`. */
export const charter = {
  id: 'charter',
  summary: 'The ownership charter is broken, or a value there is not one Tandem can use.',
  docs: `\`ownership.yaml\` says who owns which decision. What is wrong in it is left out and the rest stays in force; a file that
cannot be read at all leaves the last good state in place.

Reported are faults of YAML itself, duplicate keys, values of the wrong type, unknown keys and names that nothing defines.`,
  defaultSeverity: 'error',
  appliesTo: ['charter'],
  fixable: true,
  *checkCharter({ reading }: CharterContext): Iterable<Report> {
    for (const problem of reading.problems) {
      if (problem.code !== 'charter') continue;
      yield { ...problem, fixes: inCharter(reading, problem.fixes) };
    }
  },
} satisfies Rule;
