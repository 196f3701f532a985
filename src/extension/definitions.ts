import * as vscode from 'vscode';
import { definitionInCharter, definitionInDocument } from '../core/features/definitions.js';
import type { Tandem } from '../core/tandem.js';
import { charterFileName } from '../core/workspace/charters.js';
import type { Analyses } from './analyses.js';
import { toRange } from './convert.js';

/** Leads from people, teams and roles to where the charter defines them. */
export function registerDefinitions(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  const selector = [{ language: 'markdown' }, { pattern: `**/${charterFileName}` }];
  return vscode.languages.registerDefinitionProvider(selector, {
    async provideDefinition(document, position) {
      const analysis = (await analyses.now(document))?.analysis;
      if (analysis?.type === 'charter') {
        const range = definitionInCharter(analysis.reading, position);
        return range && new vscode.Location(document.uri, toRange(range));
      }
      if (analysis?.type !== 'document') return undefined;
      const { file } = await tandem.charters.for(document.uri.toString());
      const range = file && definitionInDocument(analysis.document, file.reading, position);
      return range && new vscode.Location(vscode.Uri.parse(file.uri), toRange(range));
    },
  });
}
