import * as vscode from 'vscode';
import { fixAll, type FixScope } from '../core/features/fixAll.js';
import type { Finding, Fix, FixAction } from '../core/rules/finding.js';
import { charterFileName } from '../core/workspace/charters.js';
import type { Analyses } from './analyses.js';
import { toRange, toWorkspaceEdit } from './convert.js';
import { diagnosticSource } from './diagnostics.js';

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('tandem');

/** Offers the fixes of the findings at the cursor, and all safe ones at once. */
export function registerCodeActions(analyses: Analyses): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context, token) {
      const findings = await currentFindings(document, analyses);
      if (!findings || token.isCancellationRequested) return [];
      const wants = (kind: vscode.CodeActionKind) => !context.only || context.only.contains(kind);
      return [
        ...(wants(vscode.CodeActionKind.QuickFix)
          ? quickFixes(findings, range, context.diagnostics, document.uri)
          : []),
        ...(wants(fixAllKind) ? fixAllActions(findings, isOwn(context.only) ? 'everything' : 'corrections') : []),
      ];
    },
  };
  const selector = [{ language: 'markdown' }, { pattern: `**/${charterFileName}` }];
  return vscode.languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
  });
}

/**
 * The findings of a document as it stands; `undefined` when it is none of ours or somebody goes on typing. Their fixes
 * must belong to the text as it is now, and where they write into another file, to what that one says now.
 */
async function currentFindings(
  document: vscode.TextDocument,
  analyses: Analyses,
): Promise<readonly Finding[] | undefined> {
  const first = await analyses.now(document);
  const others = first?.analysis.findings.flatMap(({ fixes }) =>
    fixes.flatMap(({ edits }) => edits.map(({ uri }) => uri).filter((uri) => uri !== document.uri.toString())),
  );
  await Promise.all([...new Set(others)].map((uri) => analyses.whenSettled(uri)));
  const current = await analyses.now(document);
  return current?.version === document.version ? current.analysis.findings : undefined;
}

function quickFixes(
  findings: readonly Finding[],
  range: vscode.Range,
  diagnostics: readonly vscode.Diagnostic[],
  uri: vscode.Uri,
): vscode.CodeAction[] {
  return findings
    .filter((finding) => toRange(finding.range).intersection(range) !== undefined)
    .flatMap((finding) => finding.fixes.map((fix) => quickFix(finding, fix, diagnostics, uri)));
}

function quickFix(
  finding: Finding,
  fix: Fix,
  diagnostics: readonly vscode.Diagnostic[],
  uri: vscode.Uri,
): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  if (fix.action) action.command = toCommand(fix.title, fix.action, uri, finding.range.start.line);
  else action.edit = toWorkspaceEdit(fix.edits);
  action.isPreferred = fix.preferred;
  action.diagnostics = diagnostics.filter(
    (diagnostic) => diagnostic.source === diagnosticSource && diagnostic.message === finding.message,
  );
  return action;
}

function toCommand(title: string, action: FixAction, uri: vscode.Uri, line: number): vscode.Command {
  switch (action.type) {
    case 'leaveNote':
      return { command: 'tandem.leaveNote', title, arguments: [uri, line, action.to] };
    case 'moveSection':
      return { command: 'tandem.moveSection', title, arguments: [uri, line, action.to] };
    case 'standIn':
      return { command: 'tandem.standIn', title, arguments: [uri] };
  }
}

/** Whether Tandem itself was asked, and not whoever can fix anything. */
function isOwn(only: vscode.CodeActionKind | undefined): boolean {
  return only !== undefined && fixAllKind.contains(only);
}

function fixAllActions(findings: readonly Finding[], scope: FixScope): vscode.CodeAction[] {
  const edits = fixAll(findings, scope);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all that Tandem can fix'), fixAllKind);
  action.edit = toWorkspaceEdit(edits);
  return [action];
}
