import * as vscode from 'vscode';
import type { Tandem } from '../core/tandem.js';
import { charterFileName } from '../core/workspace/charters.js';
import type { Analyses } from './analyses.js';
import { toRange } from './convert.js';

/** Leads from people, teams and roles to where the charter defines them. */
export function registerDefinitions(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  const selector = [{ language: 'markdown' }, { pattern: `**/${charterFileName}` }];
  return vscode.languages.registerDefinitionProvider(selector, {
    async provideDefinition(document, position) {
      await analyses.now(document);
      const found = await tandem.definition(document.uri.toString(), position);
      return found && new vscode.Location(vscode.Uri.parse(found.uri), toRange(found.range));
    },
  });
}
