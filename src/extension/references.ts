import * as vscode from 'vscode';
import type { Tandem } from '../core/tandem.js';
import type { Analyses } from './analyses.js';
import { toLocation, toRange } from './convert.js';
import { ourFiles } from './ourFiles.js';

/** Finds every place that names a requirement, person, role or team, over all documents and charters. */
export function registerReferences(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerReferenceProvider(ourFiles, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        // What was typed anywhere a moment ago counts.
        await analyses.allNow();
        if (token.isCancellationRequested) return [];
        const found = await tandem.names.references(document.uri.toString(), position, includeDeclaration);
        return found.map(toLocation);
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(ourFiles, {
      async provideDocumentHighlights(document, position, token) {
        await analyses.now(document);
        if (token.isCancellationRequested) return [];
        return tandem.names
          .highlights(document.uri.toString(), position)
          .map(
            ({ range, isDefinition }) =>
              new vscode.DocumentHighlight(
                toRange(range),
                isDefinition ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read,
              ),
          );
      },
    }),
  );
}
