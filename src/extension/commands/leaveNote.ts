import * as vscode from 'vscode';
import { leaveNoteEdit } from '../../core/features/leaveNote.js';
import { planOf } from '../../core/features/plannedFile.js';
import type { Command } from './command.js';
import { headingAt } from './headingAt.js';

/** Asks for a few words and leaves them as a comment under a heading, for the person who owns its decision. */
export const leaveNote: Command = {
  id: 'tandem.leaveNote',
  async run({ writer }, uri, line, to) {
    if (!(uri instanceof vscode.Uri) || typeof line !== 'number' || typeof to !== 'string') return;
    const heading = await headingAt(uri, line);
    if (!heading) return;
    const file = uri.toString();
    const why = await writer.whyNot(file);
    if (why !== undefined) {
      void vscode.window.showErrorMessage(why);
      return;
    }
    const words = await vscode.window.showInputBox({
      prompt: vscode.l10n.t('What should @{0} know? Your note becomes a comment under the heading.', to),
      ignoreFocusOut: true,
      validateInput: (text) => (text.trim() ? undefined : vscode.l10n.t('Write a note.')),
    });
    if (words === undefined) return;
    const written = await writer.write([file], (textOf) => {
      const source = { uri: file, text: textOf(file) };
      const edit = leaveNoteEdit(source, heading, to, words);
      return edit
        ? planOf([source], [edit])
        : { refused: vscode.l10n.t('Nothing was written, because the heading no longer exists.') };
    });
    if (!written.done) void vscode.window.showErrorMessage(written.why);
  },
};
