import * as vscode from 'vscode';
import { userSeverities } from '../settings.js';
import type { Command } from './command.js';

/**
 * Makes every change to a file that needs no choice, in one step that can be undone. Called from the palette it is about the
 * file in the editor.
 */
export const fixAll: Command = {
  id: 'tandem.fixAll',
  async run({ tandem, writer }, given, wanted) {
    const isAsked = given === undefined;
    const uri = isAsked ? vscode.window.activeTextEditor?.document.uri : given;
    const scope = isAsked ? 'everything' : wanted;
    if (!(uri instanceof vscode.Uri) || (scope !== 'everything' && scope !== 'corrections')) return;
    const file = uri.toString();
    const options = { severities: userSeverities(uri) };
    const done = { edits: 0 };
    const written = await writer.write([file], async (textOf) => {
      const text = textOf(file);
      const edits = await tandem.planFixAll({ uri: file, text }, scope, options);
      done.edits = edits.length;
      return { files: [{ uri: file, text, edits }] };
    });
    if (!written.done) {
      void vscode.window.showInformationMessage(written.why);
      return;
    }
    if (done.edits === 0 && isAsked) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Nothing here can be fixed without your choice. Use the light bulb at each problem.'),
      );
      return;
    }
    // What would undo another fix, or does not help, was left out: that must not look as if it were done.
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    if (await tandem.canFixAll({ uri: file, text }, scope, options)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Some problems could not be fixed together. Fix them one by one.'),
      );
    }
  },
};
