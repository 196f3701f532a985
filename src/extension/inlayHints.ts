import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Tandem } from '../core/tandem.js';
import type { Analyses } from './analyses.js';
import { readSetting } from './settings.js';

/** Shows the IDs of requirements that stand before them nowhere, such as the number of an acceptance criterion. */
export function registerInlayHints(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  const refresh = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: refresh.event,
    async provideInlayHints(document, range, token) {
      if (!readSetting('inlayHints.requirementIds', document.uri)) return [];
      await analyses.settled(document);
      if (token.isCancellationRequested) return [];
      return tandem.idHints(document.uri.toString()).flatMap(({ at, id }) => {
        const position = new vscode.Position(at.line, at.character);
        if (!range.contains(position)) return [];
        const hint = new vscode.InlayHint(position, id);
        hint.tooltip = l10n.t('Others name this requirement “{0}”.', id);
        hint.paddingRight = true;
        hint.paddingLeft = true;
        return hint;
      });
    },
  };
  return vscode.Disposable.from(
    refresh,
    vscode.languages.registerInlayHintsProvider({ language: 'markdown' }, provider),
    vscode.workspace.onDidChangeConfiguration(
      (event) => event.affectsConfiguration('tandem.inlayHints') && refresh.fire(),
    ),
  );
}
