import * as vscode from 'vscode';
import type { Command } from './command.js';
import { revealTarget } from '../ownership/reveal.js';

/** Goes from a section's lens to where the charter says who owns its decision. */
export const showOwner: Command = {
  id: 'tandem.showOwner',
  async run({ analyses }, uri, decision) {
    if (typeof uri !== 'string' || typeof decision !== 'string') return;
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
    const current = open && (await analyses.now(open));
    if (current?.analysis.type !== 'document') {
      void vscode.window.showInformationMessage(vscode.l10n.t('This file is no longer a PRD or SDD.'));
      return;
    }
    const { charter, team } = current.analysis;
    if (charter.uri === undefined) {
      await vscode.commands.executeCommand('tandem.setUpOwnership');
      return;
    }
    const target = team === undefined ? ({ type: 'charter' } as const) : ({ type: 'team', team } as const);
    await revealTarget(charter.uri, target);
  },
};
