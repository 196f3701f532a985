import { conflictMessage } from '../parse/conflicts.js';
import type { ConflictContext, Report, Rule } from './rule.js';

/** A file in the middle of a merge. */
export const mergeConflict = {
  id: 'merge-conflict',
  summary: 'The file has an unresolved merge conflict.',
  docs: `Git writes both sides of a conflict into the file, between lines of \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`. Until somebody
chooses, the file says neither. Tandem reads your own side of \`ownership.yaml\` and \`.tandem/ledger\`, reports nothing else in the file and
changes nothing in it.

Choose what to keep, and remove the three lines. Such lines in a code block are not a conflict.

\`rules:\` in \`ownership.yaml\` cannot make this rule quieter. Your own settings can.`,
  defaultSeverity: 'error',
  beyondCharter: true,
  appliesTo: ['prd', 'sdd', 'charter', 'ledger'],
  fixable: false,
  *checkConflict({ span }: ConflictContext): Iterable<Report> {
    yield { span, message: conflictMessage() };
  },
} satisfies Rule;
