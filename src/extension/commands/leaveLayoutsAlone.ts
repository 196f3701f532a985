import * as vscode from 'vscode';
import { foundLayoutsNode } from '../../core/features/documents/foundLayouts.js';
import type { ViewNode } from '../../core/features/ownership/viewNode.js';
import { switchLayoutsOff } from '../settings.js';
import type { Command } from './command.js';

/** Reads the documents of other tools no longer in this workspace: of those that the line speaks of, or of all that were found. */
export const leaveLayoutsAlone: Command = {
  id: 'tandem.leaveLayoutsAlone',
  async run({ tandem }, line) {
    const ids = layoutsOf(line) ?? foundLayoutsNode((await tandem.documents.pairs()).pairs)?.layouts ?? [];
    if (ids.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Tandem reads no documents of other tools here that nobody owns.'),
      );
      return;
    }
    await switchLayoutsOff(ids);
  },
};

function layoutsOf(line: unknown): readonly string[] | undefined {
  return typeof line === 'object' && line !== null && 'layouts' in line ? (line as ViewNode).layouts : undefined;
}
