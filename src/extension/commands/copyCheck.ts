import * as vscode from 'vscode';
import { reached } from '../milestones.js';
import type { Command } from './command.js';

/** What checks all documents below the folder in which it runs. */
const check = 'npx github:tandem-docs/tandem check';

/** Copies the command that checks the documents in continuous integration. */
export const copyCheck: Command = {
  id: 'tandem.copyCheck',
  async run() {
    await vscode.env.clipboard.writeText(check);
    reached('check');
    void vscode.window.showInformationMessage(
      vscode.l10n.t('“{0}” is copied. Paste it into a step of your continuous integration.', check),
    );
  },
};
