import * as vscode from 'vscode';

/** What the walkthrough’s steps lead to. */
export type Milestone = 'setUp' | 'prd' | 'sdd' | 'check';

/** Tells the walkthrough that something is there now: its step is done by that, not by a command that was begun. */
export function reached(milestone: Milestone): void {
  void vscode.commands.executeCommand('setContext', `tandem.reached.${milestone}`, true);
}
