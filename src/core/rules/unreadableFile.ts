import * as l10n from '@vscode/l10n';
import { maxLength, maxLines, maxLinesInBlock, maxUnderlines } from '../parse/markdown/limits.js';
import type { Report, Rule, SourceContext } from './rule.js';

/** A file that cannot be read as a document. */
export const unreadableFile = {
  id: 'unreadable-file',
  summary: 'The file is too large, is not text, or cannot be opened.',
  docs: `Tandem reads documents of up to ${maxLength} characters and ${maxLines} lines, of at most ${maxLinesInBlock} without an empty line,
and fewer if they have very many headings, list items, links, emphasis or table cells. If a file is larger, is not text, or is nested more deeply than any person would write, Tandem says so once and ignores the file, so that the editor stays fast.

\`rules:\` sets the severity of this rule for documents. If \`ownership.yaml\` cannot be read, the rule \`charter\` reports it. \`tandem check\` always lists
the files that it could not read on stderr.`,
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
      return l10n.t('This file is a link that leads out of the workspace. Copy the file into the workspace.');
    case 'binary':
      return l10n.t('This file is not text, so Tandem does not read it. Save it as UTF-8.');
    case 'too-large':
      return l10n.t(
        'This file is too long: Tandem reads {0} characters or {1} lines. Split the document.',
        maxLength,
        maxLines,
      );
    case 'long-block':
      return l10n.t(
        'There are more than {0} lines here without an empty line, so Tandem does not read this file. Add empty lines.',
        maxLinesInBlock,
      );
    case 'many-underlines':
      return l10n.t(
        'More than {0} lines of this file underline others with “===” or “---”, so Tandem does not read it. Write headings with “#”.',
        maxUnderlines,
      );
    case 'too-dense':
      return l10n.t(
        'This file has too many links, table cells, nested lists or marks of emphasis. Split the document here.',
      );
    case 'too-deep':
      return l10n.t(
        'Lists, quotes or brackets are nested too deeply here, so Tandem does not read this file. Use fewer levels.',
      );
  }
}
