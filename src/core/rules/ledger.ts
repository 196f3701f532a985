import * as l10n from '@vscode/l10n';
import type { LedgerContext, Report, Rule } from './rule.js';

/** Lines of a ledger that say nothing, or speak of what is not there. */
export const ledger = {
  id: 'ledger',
  summary: 'A line of `.tandem/ledger` cannot be read, or names a document that is not there.',
  docs: `Documents that belong to another tool, such as Kiro or spec-kit, often have no front matter, and Tandem adds none. Their sign-offs and the
digests of confirmed requirements are in \`.tandem/ledger\`, beside \`ownership.yaml\` or at the top of the workspace folder, one line each:

\`\`\`text
.kiro/specs/refunds/design.md confirmed 1.2 grace - 2026-11-20 3f2a9c01
.kiro/specs/refunds/design.md signed how grace em 2026-11-20 8c1f09ab
\`\`\`

The words of a line are the path of the document, \`confirmed\` or \`signed\`, the requirement or the decision, the person, the role, the day and the
digest, with \`-\` for what is not known. A blank within a word is written \`%20\`. A line that begins with \`#\` is a comment. Tandem ignores a line that it cannot
read, so what was signed or confirmed there does not count. Correct the line, or remove it.

When a document moves in the editor, its lines follow. When it moves elsewhere, such as by \`git mv\`, they name a file that is not there, and nothing in
them counts any more. This rule warns of that. Write the new path, or remove the lines.`,
  defaultSeverity: 'error',
  appliesTo: ['ledger'],
  fixable: false,
  *checkLedger({ reading, gone }: LedgerContext): Iterable<Report> {
    for (const span of reading.faults) {
      yield {
        span,
        message: l10n.t('Tandem cannot read this line, so it does not count. Correct it, or remove it.'),
      };
    }
    for (const [path, span] of reading.paths) {
      if (!gone.has(path)) continue;
      yield {
        span,
        message: l10n.t(
          'There is no file “{0}”, so what was signed or confirmed there does not count. Write its new path in each of its lines, or remove them.',
          path,
        ),
        atMost: 'warning',
      };
    }
  },
} satisfies Rule;
