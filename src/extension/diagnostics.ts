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
  return vscode.Disposable.from(
    collection,
    analyses.onDidChange(({ document, analysis }) => collection.set(document.uri, analysis.findings.map(toDiagnostic))),
    analyses.onDidClose((uri) => collection.delete(uri)),
  );
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
