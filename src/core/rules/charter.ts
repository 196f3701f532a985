import * as l10n from '@vscode/l10n';
import type { UnreadableCharter } from '../workspace/charters.js';
import { relativeLink } from '../workspace/uris.js';
import { inCharter } from './support/inCharter.js';
import { reportedGaps } from './support/reportedGaps.js';
import type { CharterContext, DocumentContext, Report, Rule, SourceContext } from './rule.js';

/** Faults of `ownership.yaml`. */
export const charter = {
  id: 'charter',
  summary: 'The ownership charter is broken, or a value there is not one Tandem can use.',
  docs: `\`ownership.yaml\` says who owns which decision. What is wrong in it is left out and the rest stays in force. While one of
its top-level keys is broken, such as \`teams\` without its colon, what it said before stays in force in the editor and everything else is
read; a file that cannot be read at all leaves the last good state in place.

Reported are faults of YAML itself, duplicate keys, values of the wrong type, unknown keys and names that nothing defines. A file that
cannot be opened or is not text is reported at every document it governs, too: nobody can tell who owns what there.

No \`rules:\` in an \`ownership.yaml\` make this quieter: a file does not decide whether its own faults are told. Your own settings do.`,
  defaultSeverity: 'error',
  beyondCharter: true,
  appliesTo: ['charter', 'prd', 'sdd'],
  fixable: true,
  *checkCharter(context: CharterContext): Iterable<Report> {
    const { reading } = context;
    for (const gap of reportedGaps(context, 'charter')) {
      const message = l10n.t(
        '“{0}” is a new decision and has no owner. Add “owner:” with the role that decides.',
        gap.what,
      );
      yield { span: gap.span, message };
    }
    for (const problem of reading.problems) {
      if (problem.code !== 'charter') continue;
      yield { ...problem, fixes: inCharter(reading, problem.fixes) };
    }
  },
  *checkDocument({ document, unreadableCharter }: DocumentContext): Iterable<Report> {
    if (unreadableCharter) yield { span: document.title.span, message: whatIsInForce(document.uri, unreadableCharter) };
  },
  *checkSource({ uri, fault, isCharter, unreadableCharter }: SourceContext): Iterable<Report> {
    const span = { start: 0, end: 0 };
    if (isCharter) yield { span, message: nothingInForce(fault) };
    else if (unreadableCharter) yield { span, message: whatIsInForce(uri, unreadableCharter) };
  },
} satisfies Rule;

/** Why a charter file says nothing. */
export function nothingInForce(fault: SourceContext['fault']): string {
  switch (fault) {
    case 'binary':
      return l10n.t('This file is not text, so nothing in it is in force. Save it as UTF-8.');
    case 'too-large':
      return l10n.t('This file is too large to read, so nothing in it is in force. Make it shorter.');
    case 'outside':
      return l10n.t(
        'This file is a link that leads out of the workspace, so nothing in it is in force. Copy the file.',
      );
    case 'missing':
    case 'unreadable':
    case 'too-deep':
    case 'too-dense':
      return l10n.t('This file cannot be opened, so nothing in it is in force. Check that you may read it.');
  }
}

/** What is in force for the file `uri` while its charter cannot be read. */
function whatIsInForce(uri: string, { uri: charterUri, fault, instead }: UnreadableCharter): string {
  const path = relativeLink(uri, charterUri) ?? charterUri;
  const isDefault = instead === 'default';
  switch (fault) {
    case 'binary':
      return isDefault
        ? l10n.t('“{0}” is not text, so Tandem uses its defaults here. Save that file as UTF-8.', path)
        : l10n.t('“{0}” is not text, so Tandem uses what it said before. Save that file as UTF-8.', path);
    case 'too-large':
      return isDefault
        ? l10n.t('“{0}” is too large to read, so Tandem uses its defaults here. Make that file shorter.', path)
        : l10n.t('“{0}” is too large to read, so Tandem uses what it said before. Make that file shorter.', path);
    case 'outside':
      return l10n.t(
        '“{0}” is a link that leads out of the workspace, so Tandem uses its defaults here. Copy the file.',
        path,
      );
    case 'unreadable':
      return isDefault
        ? l10n.t('“{0}” cannot be opened, so Tandem uses its defaults here. Check that you may read that file.', path)
        : l10n.t(
            '“{0}” cannot be opened, so Tandem uses what it said before. Check that you may read that file.',
            path,
          );
  }
}
