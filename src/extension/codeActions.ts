import * as vscode from 'vscode';
import { canFixAll, type FixScope } from '../core/features/fixAll.js';
import type { FixRequest } from '../core/features/planFix.js';
import type { Finding, Fix, FixAction } from '../core/rules/finding.js';
import type { Tandem } from '../core/tandem.js';
import { charterFileName } from '../core/workspace/charters.js';
import type { Analyses } from './analyses.js';
import { toRange } from './convert.js';
import { diagnosticSource } from './diagnostics.js';

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('tandem');

/**
 * Offers the fixes of the findings at the cursor, and all safe ones at once. What is offered names the fix and carries no
 * edit: a menu may stay open while its file, or the charter, changes, so the edit is planned when it is chosen.
 */
export function registerCodeActions(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context, token) {
      // Whoever asks right after a key asks about the text with it, and is not to find an empty menu.
      let current = await analyses.now(document);
      while (current && current.version !== document.version && !token.isCancellationRequested) {
        current = await analyses.now(document);
      }
      if (!current || token.isCancellationRequested) return [];
      const { findings } = current.analysis;
      const wants = (kind: vscode.CodeActionKind) => !context.only || context.only.contains(kind);
      return [
        ...(wants(vscode.CodeActionKind.QuickFix)
          ? [
              ...quickFixes(findings, range, context.diagnostics, document.uri),
              ...corrections(tandem, range, context.diagnostics, document.uri),
              ...waysBack(tandem, range, document.uri),
            ]
          : []),
        ...(wants(fixAllKind)
          ? fixAllActions(findings, isAskedFor(context) ? 'everything' : 'corrections', document.uri)
          : []),
      ];
    },
  };
  const selector = [{ language: 'markdown' }, { pattern: `**/${charterFileName}` }];
  return vscode.languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
  });
}

function quickFixes(
  findings: readonly Finding[],
  range: vscode.Range,
  diagnostics: readonly vscode.Diagnostic[],
  uri: vscode.Uri,
): vscode.CodeAction[] {
  return findings
    .filter((finding) => toRange(finding.scope ?? finding.range).intersection(range) !== undefined)
    .flatMap((finding) => finding.fixes.map((fix) => quickFix(finding, fix, diagnostics, uri)));
}

function quickFix(
  finding: Finding,
  fix: Fix,
  diagnostics: readonly vscode.Diagnostic[],
  uri: vscode.Uri,
): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.command = fix.action
    ? toCommand(fix.title, fix.action, uri, finding.range.start.line)
    : applyCommand(finding, fix, uri);
  action.isPreferred = fix.preferred;
  action.diagnostics = withMessage(diagnostics, finding.message);
  return action;
}

/** Tandem's diagnostics that say just this. */
function withMessage(diagnostics: readonly vscode.Diagnostic[], message: string): vscode.Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.source === diagnosticSource && diagnostic.message === message);
}

/** Ways to say that a finding is wrong, after those that mend what it says. */
function corrections(
  tandem: Tandem,
  range: vscode.Range,
  diagnostics: readonly vscode.Diagnostic[],
  uri: vscode.Uri,
): vscode.CodeAction[] {
  return tandem.corrections(uri.toString(), range).map(({ title, message, action: correction }) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    const [verdict, at] =
      correction.type === 'say' ? [correction.verdict, correction.at] : [correction.wanted, undefined];
    action.command = { command: 'tandem.chooseSection', title, arguments: [uri, verdict, at] };
    action.diagnostics = withMessage(diagnostics, message);
    return action;
  });
}

function applyCommand(
  { rule, range }: Finding,
  { title, change, partner, record }: Fix,
  uri: vscode.Uri,
): vscode.Command {
  const request: FixRequest = { rule, title, at: range.start };
  return { command: 'tandem.applyFix', title, arguments: [uri, request, change?.uri ?? partner?.uri ?? record?.uri] };
}

function toCommand(title: string, action: FixAction, uri: vscode.Uri, line: number): vscode.Command {
  switch (action.type) {
    case 'leaveNote':
      return { command: 'tandem.leaveNote', title, arguments: [uri, line, action.to] };
    case 'reviewAreas': {
      const line = { charter: uri.toString(), target: { type: 'undecided', team: action.team } };
      return { command: 'tandem.reviewOwnership', title, arguments: [line] };
    }
    case 'showWhatChanged':
      return { command: 'tandem.showWhatChanged', title, arguments: [uri, action.requirement] };
    case 'takeBackDissent':
    case 'settleDissent':
      return { command: `tandem.${action.type}`, title, arguments: [uri, line] };
    case 'signOff':
      return { command: 'tandem.signOff', title, arguments: [uri, action.decision] };
    case 'createPartner': {
      const to = vscode.Uri.parse(action.to);
      return action.kind === 'sdd'
        ? { command: 'tandem.newSdd', title, arguments: [uri, undefined, to] }
        : { command: 'tandem.newPrd', title, arguments: [undefined, to] };
    }
    case 'moveSection':
      return { command: 'tandem.moveSection', title, arguments: [uri, line, action.to] };
    case 'standIn':
      return { command: 'tandem.standIn', title, arguments: [uri, action.people] };
    case 'stopStandingIn':
      return { command: 'tandem.stopStandingIn', title, arguments: [uri, action.people] };
  }
}

/** What takes back that the user stands in for somebody; no finding speaks of it, since nothing is wrong. */
function waysBack(tandem: Tandem, range: vscode.Range, uri: vscode.Uri): vscode.CodeAction[] {
  return tandem.waysBack(uri.toString(), range).flatMap(({ title, action: way }) => {
    if (!way) return [];
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = toCommand(title, way, uri, range.start.line);
    return [action];
  });
}

/**
 * Whether somebody asks for it now, from the palette or a menu, or the settings name Tandem itself. On save whoever can fix
 * anything is asked.
 */
function isAskedFor({ only, triggerKind }: vscode.CodeActionContext): boolean {
  return triggerKind === vscode.CodeActionTriggerKind.Invoke || (only !== undefined && fixAllKind.contains(only));
}

function fixAllActions(findings: readonly Finding[], scope: FixScope, uri: vscode.Uri): vscode.CodeAction[] {
  if (!canFixAll(findings, scope)) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all that Tandem can fix'), fixAllKind);
  action.command = { command: 'tandem.fixAll', title: action.title, arguments: [uri, scope] };
  return [action];
}
