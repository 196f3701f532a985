import * as l10n from '@vscode/l10n';
import { maxLength, maxLines } from '../parse/markdown/limits.js';
import type { Report, Rule, SourceContext } from './rule.js';

/** A file that cannot be read as a document. */
export const unreadableFile = {
  id: 'unreadable-file',
  summary: 'The file is too large, is not text, or cannot be opened.',
  docs: `Tandem reads documents of up to ${maxLength} characters and ${maxLines} lines, fewer where they are dense with links, emphasis
and tables. Beyond that, and where a file is not text or nests deeper than any person would write, it says so once and leaves the file alone, so that the editor stays quick.

\`rules:\` set how loud that is for documents. An \`ownership.yaml\` that cannot be read is for the rule \`charter\`, and \`tandem check\` names
on stderr what it could not read whatever they say.`,
  defaultSeverity: 'warning',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkSource({ fault, offset, isCharter }: SourceContext): Iterable<Report> {
    // What that means for all it governs is a matter of its own.
    if (isCharter) return;
    yield { span: { start: offset, end: offset }, message: describeFault(fault) };
  },
} satisfies Rule;

/** Says in a sentence why a file is not read. */
export function describeFault(fault: SourceContext['fault']): string {
  switch (fault) {
    case 'missing':
      return l10n.t('There is no such file.');
    case 'unreadable':
      return l10n.t('This file cannot be opened. Check that it still exists and that you may read it.');
    case 'outside':
      return l10n.t('This file is a link that leads out of the workspace, where Tandem does not look.');
    case 'binary':
      return l10n.t('This file is not text, so Tandem does not read it.');
    case 'too-large':
      return l10n.t(
        'This file is longer than Tandem reads ({0} characters or {1} lines). Split the document.',
        maxLength,
        maxLines,
      );
    case 'too-dense':
      return l10n.t(
        'This file has more links, emphasis, table cells or nested lists than Tandem reads. Split the document here.',
      );
    case 'too-deep':
      return l10n.t('Lists, quotes or brackets nest too deep here, so Tandem does not read this file.');
  }
}
