import * as vscode from 'vscode';
import { userSeverities } from '../settings.js';
import type { Command } from './command.js';

/** Makes every change to a file that needs no choice, in one step that can be undone. */
export const fixAll: Command = {
  id: 'tandem.fixAll',
  async run({ tandem, writer }, uri, scope) {
    if (!(uri instanceof vscode.Uri) || (scope !== 'everything' && scope !== 'corrections')) return;
    const file = uri.toString();
    const options = { severities: userSeverities(uri) };
    const written = await writer.write([file], async (textOf) => {
      const text = textOf(file);
      return { files: [{ uri: file, text, edits: await tandem.planFixAll({ uri: file, text }, scope, options) }] };
    });
    if (!written.done) void vscode.window.showInformationMessage(written.why);
  },
};
