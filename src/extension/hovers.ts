import * as vscode from 'vscode';
import { hoverAt } from '../core/features/hovers.js';
import type { Analyses } from './analyses.js';
import { toRange } from './convert.js';

/** Explains front matter and headings on hover. */
export function registerHovers(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: 'markdown' },
    {
      async provideHover(document, position) {
        const current = await analyses.now(document);
        const hover = current?.analysis.type === 'document' ? hoverAt(current.analysis.document, position) : undefined;
        return hover && new vscode.Hover(new vscode.MarkdownString(hover.markdown), toRange(hover.range));
      },
    },
  );
}
