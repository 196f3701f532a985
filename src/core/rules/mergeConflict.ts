import { conflictMessage } from '../parse/conflicts.js';
import type { ConflictContext, Report, Rule } from './rule.js';

/** A file in the middle of a merge. */
export const mergeConflict = {
  id: 'merge-conflict',
  summary: 'The file has an unresolved merge conflict.',
  docs: `Git writes both sides of a conflict into the file, between lines of \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`. Until somebody has
chosen, neither side is what the file says: Tandem reads your own side of an \`ownership.yaml\`, says nothing else of the file and
changes nothing in it.

Choose what stays, and remove the three lines. What stands in a code block is no conflict.

No \`rules:\` in an \`ownership.yaml\` make this quieter. Your own settings do.`,
  defaultSeverity: 'error',
  beyondCharter: true,
  appliesTo: ['prd', 'sdd', 'charter'],
  fixable: false,
  *checkConflict({ span }: ConflictContext): Iterable<Report> {
    yield { span, message: conflictMessage() };
  },
} satisfies Rule;
