import * as vscode from 'vscode';
import { charterHover } from '../core/features/charterHover.js';
import { hoverAt } from '../core/features/hovers.js';
import { charterFileName } from '../core/workspace/charters.js';
import type { Analyses } from './analyses.js';
import { toMarkdown, toRange } from './convert.js';
import { knowsYamlSchemas } from './otherExtensions.js';

/** Explains front matter, headings and charters on hover. */
export function registerHovers(analyses: Analyses): vscode.Disposable {
  const selector = [{ language: 'markdown' }, { pattern: `**/${charterFileName}` }];
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position) {
      const analysis = (await analyses.now(document))?.analysis;
      const hover =
        analysis?.type === 'document'
          ? hoverAt(analysis.document, position)
          : analysis?.type === 'charter'
            ? charterHover(analysis.reading, position, knowsYamlSchemas())
            : undefined;
      return hover && new vscode.Hover(toMarkdown(hover.markdown), toRange(hover.range));
    },
  });
}
