import * as vscode from 'vscode';
import type { OutlineSymbol, WorkspaceSymbol } from '../core/features/names/symbols.js';
import type { Tandem } from '../core/tandem.js';
import type { Analyses } from './analyses.js';
import { toLocation, toRange } from './convert.js';

/** Shows decisions and requirements in the outline, and finds requirements, documents and people by name. */
export function registerSymbols(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      { language: 'markdown' },
      {
        async provideDocumentSymbols(document, token) {
          // Nothing is looked up with each key: an outline may wait.
          await analyses.settled(document);
          if (token.isCancellationRequested) return [];
          return (await tandem.names.outline(document.uri.toString())).map(toDocumentSymbol);
        },
      },
      { label: 'Tandem' },
    ),
    vscode.languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        await analyses.allNow();
        if (token.isCancellationRequested) return [];
        return (await tandem.names.symbols(query)).map(toSymbolInformation);
      },
    }),
  );
}

function toDocumentSymbol({ type, name, detail, range, selection, children }: OutlineSymbol): vscode.DocumentSymbol {
  const kind = type === 'decision' ? vscode.SymbolKind.Event : vscode.SymbolKind.Field;
  const symbol = new vscode.DocumentSymbol(name, detail, kind, toRange(range), toRange(selection));
  symbol.children = children.map(toDocumentSymbol);
  return symbol;
}

function toSymbolInformation(symbol: WorkspaceSymbol): vscode.SymbolInformation {
  return new vscode.SymbolInformation(symbol.name, kindOf(symbol.type), symbol.container, toLocation(symbol));
}

function kindOf(type: WorkspaceSymbol['type']): vscode.SymbolKind {
  switch (type) {
    case 'document':
      return vscode.SymbolKind.File;
    case 'requirement':
      return vscode.SymbolKind.Field;
    case 'person':
      return vscode.SymbolKind.Object;
  }
}
