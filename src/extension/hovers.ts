import * as vscode from 'vscode';
import type { Tandem } from '../core/tandem.js';
import { charterFileName } from '../core/workspace/charters.js';
import type { Analyses } from './analyses.js';
import { toMarkdown, toRange } from './convert.js';
import { knowsYamlSchemas } from './otherExtensions.js';

/** Explains front matter, headings and charters on hover. */
export function registerHovers(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  const selector = [{ language: 'markdown' }, { pattern: `**/${charterFileName}` }];
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position) {
      await analyses.now(document);
      const hover = await tandem.hover(document.uri.toString(), position, { namesOnly: knowsYamlSchemas() });
      return hover && new vscode.Hover(toMarkdown(hover.markdown), toRange(hover.range));
    },
  });
}
