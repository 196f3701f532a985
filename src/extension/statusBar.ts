import * as vscode from 'vscode';
import type { DocumentKind } from '../core/charter/model/charter.js';
import type { Tandem } from '../core/tandem.js';
import type { Analyses } from './analyses.js';

/** Shows how far the current document has come; nothing for any other file. */
export function registerStatusBar(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('tandem.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Tandem';
  item.command = 'workbench.actions.view.problems';
  // A restarted extension host finds the key as the one before it left it.
  let shownKind: DocumentKind | 'unknown' | undefined = 'unknown';
  const update = async () => {
    const document = vscode.window.activeTextEditor?.document;
    const current = document && (await analyses.settled(document));
    if (document !== vscode.window.activeTextEditor?.document) return;
    const analysis = current?.analysis;
    const kind = analysis?.type === 'document' ? analysis.kind : undefined;
    if (kind !== shownKind) {
      shownKind = kind;
      void vscode.commands.executeCommand('setContext', 'tandem.documentKind', kind);
    }
    const shown = document && tandem.statusItem(document.uri.toString());
    if (!shown) {
      item.hide();
      return;
    }
    const { text, tooltip, spoken } = shown;
    item.text = text;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: spoken, role: 'button' };
    item.show();
  };
  void update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(() => void update()),
    analyses.onDidChange(() => void update()),
  );
}
