import * as vscode from 'vscode';
import type { DocumentKind } from '../../core/charter/charter.js';
import { treatFileAsEdits } from '../../core/features/treatFileAs.js';
import { toWorkspaceEdit } from '../convert.js';
import type { Command } from './command.js';

/** Writes into the current Markdown file what kind of document it is: the one it is given, else one it asks for. */
export const treatFileAs: Command = {
  id: 'tandem.treatFileAs',
  async run(_context, wanted) {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') {
      await vscode.window.showInformationMessage(vscode.l10n.t('Open a Markdown file first.'));
      return;
    }
    const kind = asKind(wanted) ?? (await pickKind());
    if (!kind) return;
    const { version } = document;
    const edits = treatFileAsEdits({ uri: document.uri.toString(), text: document.getText() }, kind);
    if (document.version === version) await vscode.workspace.applyEdit(toWorkspaceEdit(edits));
  },
};

function asKind(value: unknown): DocumentKind | undefined {
  return value === 'prd' || value === 'sdd' ? value : undefined;
}

async function pickKind(): Promise<DocumentKind | undefined> {
  const items: (vscode.QuickPickItem & { documentKind: DocumentKind })[] = [
    { label: 'PRD', detail: vscode.l10n.t('Product Requirements Document: Why and What'), documentKind: 'prd' },
    { label: 'SDD', detail: vscode.l10n.t('Solution Design Document: How, Who and When'), documentKind: 'sdd' },
  ];
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Treat this file as…') });
  return picked?.documentKind;
}
