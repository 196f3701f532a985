import * as vscode from 'vscode';
import type { StatusItem } from '../core/features/statusBar.js';
import type { Tandem } from '../core/tandem.js';
import type { Analyses } from './analyses.js';

/** Shows how far the current document has come; nothing for any other file. */
export function registerStatusBar(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('tandem.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Tandem';
  item.command = 'workbench.actions.view.problems';
  const standingIn = vscode.window.createStatusBarItem('tandem.standingIn', vscode.StatusBarAlignment.Right, 99);
  standingIn.name = vscode.l10n.t('Standing in');
  standingIn.command = 'tandem.stopStandingIn';
  // A restarted extension host finds the key as the one before it left it.
  let shown: string | undefined;
  const update = async () => {
    const document = vscode.window.activeTextEditor?.document;
    const current = document && (await analyses.settled(document));
    if (document !== vscode.window.activeTextEditor?.document) return;
    const analysis = current?.analysis;
    const [kind, isBare] = analysis?.type === 'document' ? [analysis.kind, analysis.isBare] : [undefined, false];
    if (shown !== `${kind} ${isBare}`) {
      shown = `${kind} ${isBare}`;
      void vscode.commands.executeCommand('setContext', 'tandem.documentKind', kind);
      void vscode.commands.executeCommand('setContext', 'tandem.documentIsBare', isBare);
    }
    const uri = document?.uri.toString() ?? '';
    show(item, tandem.statusItem(uri));
    show(standingIn, tandem.standingIn(uri));
  };
  void update();
  return vscode.Disposable.from(
    item,
    standingIn,
    vscode.window.onDidChangeActiveTextEditor(() => void update()),
    analyses.onDidChange(() => void update()),
  );
}

function show(item: vscode.StatusBarItem, shown: StatusItem | undefined): void {
  if (!shown) {
    item.hide();
    return;
  }
  const { text, tooltip, spoken } = shown;
  item.text = text;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: spoken, role: 'button' };
  item.show();
}
