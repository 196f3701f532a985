import * as vscode from 'vscode';
import type { Finding } from '../core/rules/finding.js';
import { documentationOf } from '../core/rules/support/documentation.js';
import type { Analyses } from './analyses.js';
import { toDiagnosticSeverity, toRange } from './convert.js';

/** The source name that the Problems view shows. */
export const diagnosticSource = 'tandem';

/** Shows the findings of open documents in the Problems view, and takes them away with the document. */
export function registerDiagnostics(analyses: Analyses): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(diagnosticSource);
  /** What was said of each document last. */
  const said = new Map<string, string>();
  return vscode.Disposable.from(
    collection,
    analyses.onDidChange(({ document: { uri, version }, analysis: { findings } }) => {
      // What the editor shows moves with the text, and does not always come back with it.
      const now = JSON.stringify([version, findings.map(whatIsShown)]);
      // Told the same, the editor asks for the fixes anew, and forgets that somebody is waiting for their menu.
      if (said.get(uri.toString()) === now) return;
      said.set(uri.toString(), now);
      collection.set(uri, findings.map(toDiagnostic));
    }),
    analyses.onDidClose((uri) => {
      said.delete(uri.toString());
      collection.delete(uri);
    }),
  );
}

/** All of a finding that {@link toDiagnostic} shows. */
function whatIsShown({ rule, range, message, severity, related }: Finding): unknown {
  return { rule, range, message, severity, related };
}

/** A finding as the Problems view shows it. */
export function toDiagnostic(finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(finding.range),
    finding.message,
    toDiagnosticSeverity(finding.severity),
  );
  if (finding.related) {
    diagnostic.relatedInformation = finding.related.map(
      ({ uri, range, message }) =>
        new vscode.DiagnosticRelatedInformation(new vscode.Location(vscode.Uri.parse(uri), toRange(range)), message),
    );
  }
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.rule, target: vscode.Uri.parse(documentationOf(finding.rule)) };
  return diagnostic;
}
