import * as l10n from '@vscode/l10n';
import type { UnreadableCharter } from '../workspace/charters.js';
import { relativeLink } from '../workspace/uris.js';
import { inCharter } from './support/inCharter.js';
import { reportedGaps } from './support/reportedGaps.js';
import type { CharterContext, DocumentContext, Report, Rule, SourceContext } from './rule.js';

/** Faults of `ownership.yaml`. */
export const charter = {
  id: 'charter',
  summary: 'ownership.yaml has a mistake, or a value that Tandem cannot use.',
  docs: `\`ownership.yaml\` says who owns which decision. Tandem leaves out what is wrong in it and uses the rest. While one of
its top-level keys is broken, such as \`teams\` without its colon, the editor keeps using what that key said before. If the whole file
cannot be read, the editor keeps using its last good version.

This rule reports mistakes in YAML itself, duplicate keys, values of the wrong type, unknown keys, and names that are defined nowhere. A
file that cannot be opened or is not text is reported in every document it applies to, because there nobody can tell who owns what.

\`rules:\` in \`ownership.yaml\` cannot make this rule quieter, so that a file does not hide its own mistakes. Your own settings can.`,
  defaultSeverity: 'error',
  beyondCharter: true,
  appliesTo: ['charter', 'prd', 'sdd'],
  fixable: true,
  *checkCharter(context: CharterContext): Iterable<Report> {
    const { reading } = context;
    for (const gap of reportedGaps(context, 'charter')) {
      const message = l10n.t('The new decision “{0}” has no owner. Add “owner” with the role that decides.', gap.what);
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
      return l10n.t('This file is not text, so Tandem does not use it. Save it as UTF-8.');
    case 'too-large':
      return l10n.t('This file is too large, so Tandem does not use it. Make it shorter.');
    case 'outside':
      return l10n.t(
        'This file is a link that leads out of the workspace, so Tandem does not use it. Copy the file into the workspace.',
      );
    case 'missing':
    case 'unreadable':
    case 'long-block':
    case 'many-underlines':
    case 'too-deep':
    case 'too-dense':
      return l10n.t('This file cannot be opened, so Tandem does not use it. Check that you may read it.');
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
        ? l10n.t('“{0}” is too large, so Tandem uses its defaults here. Make that file shorter.', path)
        : l10n.t('“{0}” is too large, so Tandem uses what it said before. Make that file shorter.', path);
    case 'outside':
      return l10n.t(
        '“{0}” is a link that leads out of the workspace, so Tandem uses its defaults here. Copy the file into the workspace.',
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
