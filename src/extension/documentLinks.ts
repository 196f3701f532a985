import * as vscode from 'vscode';
import type { Tandem } from '../core/tandem.js';
import type { Analyses } from './analyses.js';
import { toRange } from './convert.js';

/** Makes links of the paths in front matter; those in the text are the editor's own. */
export function registerDocumentLinks(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(
    { language: 'markdown' },
    {
      async provideDocumentLinks(document, token) {
        await analyses.now(document);
        if (token.isCancellationRequested) return [];
        return tandem.names.links(document.uri.toString()).map(({ range, uri, tooltip }) => {
          const link = new vscode.DocumentLink(toRange(range), vscode.Uri.parse(uri));
          link.tooltip = tooltip;
          return link;
        });
      },
    },
  );
}
