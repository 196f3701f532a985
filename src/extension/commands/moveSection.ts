import * as vscode from 'vscode';
import type { Command } from './command.js';
import { headingAt } from './headingAt.js';

/** Moves a section to the paired document and leaves its heading with a link. */
export const moveSection: Command = {
  id: 'tandem.moveSection',
  async run({ tandem, writer }, uri, line, to) {
    if (!(uri instanceof vscode.Uri) || typeof line !== 'number' || typeof to !== 'string') return;
    const heading = await headingAt(uri, line);
    if (!heading) return;
    const from = uri.toString();
    const written = await writer.write([from, to], async (textOf) => {
      const source = (file: string) => ({ uri: file, text: textOf(file) });
      const plan = await tandem.planMove(source(from), heading, source(to));
      return plan ?? { refused: vscode.l10n.t('This file is no longer a PRD or SDD.') };
    });
    if (!written.done) void vscode.window.showErrorMessage(written.why);
  },
};
