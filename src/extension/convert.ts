import * as vscode from 'vscode';
import type { Markdown } from '../core/features/markdown.js';
import type { Severity } from '../core/rules/finding.js';
import type { Range } from '../core/text/range.js';

/** The core's plain data in the editor's own types. */

export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A place in a file. */
export function toLocation({ uri, range }: { readonly uri: string; readonly range: Range }): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), toRange(range));
}

/** Markdown of the core. It is never trusted and knows no HTML: commands and pictures in it are words. */
export function toMarkdown(markdown: Markdown): vscode.MarkdownString {
  const result = new vscode.MarkdownString(markdown);
  result.isTrusted = false;
  result.supportHtml = false;
  return result;
}

export function toDiagnosticSeverity(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'info':
      return vscode.DiagnosticSeverity.Information;
    case 'hint':
      return vscode.DiagnosticSeverity.Hint;
  }
}
