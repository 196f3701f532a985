import * as vscode from 'vscode';
import type { SeveritySetting } from '../core/charter/charter.js';
import type { SeveritySource } from '../core/rules/runRules.js';

/** Whether a kind of lens is shown for a file; the master switch goes before both. */
export function showsLens(uri: vscode.Uri, kind: 'title' | 'section'): boolean {
  const settings = vscode.workspace.getConfiguration('tandem.codeLens', uri);
  return settings.get<boolean>('enabled', true) && settings.get<boolean>(kind, true);
}

/** The severities the user set for a file. */
export function userSeverities(uri: vscode.Uri): SeveritySource {
  const set = vscode.workspace
    .getConfiguration('tandem', uri)
    .get<Partial<Record<string, SeveritySetting>>>('rules', {});
  return (rule) => set[rule];
}
