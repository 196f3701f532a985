import * as vscode from 'vscode';
import type { Command } from './command.js';
import { revealInCharter } from '../ownershipTree.js';

/** Goes from a section's lens to where the charter says who owns its decision. */
export const showOwner: Command = {
  id: 'tandem.showOwner',
  async run({ analyses }, uri, decision) {
    if (typeof uri !== 'string' || typeof decision !== 'string') return;
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
    const current = open && (await analyses.now(open));
    if (current?.analysis.type !== 'document') return;
    const { charter, team } = current.analysis.document;
    if (charter.uri === undefined) {
      await vscode.commands.executeCommand('tandem.setUpOwnership');
      return;
    }
    const span = (team === undefined ? undefined : charter.teams.get(team)?.span) ?? { start: 0, end: 0 };
    await revealInCharter({ uri: charter.uri, span });
  },
};
