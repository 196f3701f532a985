import * as vscode from 'vscode';
import type { Tandem } from '../core/tandem.js';
import type { Analyses } from './analyses.js';
import { toLocation } from './convert.js';
import { ourFiles } from './ourFiles.js';

/** Leads from requirements to their PRDs, from people, teams and roles to the charter, and from paths to their files. */
export function registerDefinitions(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(ourFiles, {
    async provideDefinition(document, position, token) {
      await analyses.now(document);
      if (token.isCancellationRequested) return [];
      return (await tandem.names.definitions(document.uri.toString(), position)).map(toLocation);
    },
  });
}
