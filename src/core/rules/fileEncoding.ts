import * as l10n from '@vscode/l10n';
import { replacementCharacter } from '../workspace/mayRewrite.js';
import type { Encoding } from '../workspace/ports.js';
import type { CharterContext, DocumentContext, Report, Rule } from './rule.js';

/** A file whose letters may be others than its author wrote. */
export const fileEncoding = {
  id: 'file-encoding',
  summary: 'The file is not UTF-8, or some of its characters could not be read.',
  docs: `Tandem reads UTF-8, and UTF-16 with a byte order mark. It reads other text as Windows-1252. That is a guess, and other tools may guess
differently, so names can show wrong letters somewhere. Save the file as UTF-8: in VS Code, choose *Save with Encoding* in the status bar.

If the editor shows �, it reads the file in the wrong encoding. Choose *Reopen with Encoding* before you change
anything. If you save first, those characters are lost.`,
  defaultSeverity: 'info',
  appliesTo: ['prd', 'sdd', 'charter'],
  fixable: false,
  checkDocument: ({ document, encoding }: DocumentContext) => check(document.text, encoding),
  checkCharter: ({ text, encoding }: CharterContext) => check(text, encoding),
} satisfies Rule;

function* check(text: string, encoding: Encoding | undefined): Iterable<Report> {
  if (encoding === undefined) {
    const start = text.indexOf(replacementCharacter);
    const message = l10n.t('Some characters of this file could not be read. Reopen it with the right encoding.');
    if (start >= 0) yield { span: { start, end: start + replacementCharacter.length }, message };
  } else if (encoding !== 'utf-8' && encoding !== 'utf-8-bom') {
    yield {
      span: { start: 0, end: /^[^\r\n]*/.exec(text)?.[0].length ?? 0 },
      message: l10n.t('This file is not UTF-8, so Tandem reads it as {0}. Save it as UTF-8.', names[encoding]),
    };
  }
}

const names = { 'windows-1252': 'Windows-1252', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' } as const;
