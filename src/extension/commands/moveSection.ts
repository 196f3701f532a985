import * as vscode from 'vscode';
import { moveSection as planMove } from '../../core/features/moveSection.js';
import type { Command } from './command.js';

/** Moves a section to the paired document and leaves its heading with a link. */
export const moveSection: Command = {
  id: 'tandem.moveSection',
  async run({ tandem, writer }, uri, line, to) {
    if (!(uri instanceof vscode.Uri) || typeof line !== 'number' || typeof to !== 'string') return;
    const document = await vscode.workspace.openTextDocument(uri);
    if (line < 0 || line >= document.lineCount) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The heading is no longer there; nothing was written.'));
      return;
    }
    const heading = { line, text: document.lineAt(line).text };
    const from = uri.toString();
    const written = await writer.write([from, to], async (textOf) => {
      const text = textOf(to);
      const [source, target] = await Promise.all([tandem.wouldSay(from)(textOf(from)), tandem.wouldSay(to)(text)]);
      if (source.type !== 'document') return { refused: vscode.l10n.t('This file is no longer a PRD or SDD.') };
      const other = target.type === 'document' ? target.document : undefined;
      return planMove(source.document, heading, { uri: to, text, document: other });
    });
    if (!written.done) void vscode.window.showErrorMessage(written.why);
  },
};
