import * as vscode from 'vscode';
import type { LensAction } from '../core/features/lenses/lens.js';
import type { Tandem } from '../core/tandem.js';
import type { Position } from '../core/text/range.js';
import type { Analyses } from './analyses.js';
import { withoutIcons } from '../core/text/withoutIcons.js';
import type { DocumentWatch } from './documentWatch.js';
import { toRange } from './convert.js';
import { lensStyle } from './settings.js';

/** Shows who owns each section's decision, above it. */
export function registerCodeLenses(tandem: Tandem, analyses: Analyses, watch: DocumentWatch): vscode.Disposable {
  const refresh = new vscode.EventEmitter<void>();
  /** By document what it was given last, and for which version. */
  const given = new WeakMap<vscode.TextDocument, { readonly version: number; readonly lenses: string }>();
  const lensesOf = (document: vscode.TextDocument) => tandem.lenses(document.uri.toString());
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: refresh.event,
    async provideCodeLenses(document, token) {
      // Waiting for the pause after typing leaves the lenses of before in place, where the editor moves them along.
      const current = await analyses.settled(document);
      if (token.isCancellationRequested || !current) return [];
      // What is none of ours may become so by what comes beside it.
      const lenses = current.analysis.type === 'document' ? lensesOf(document) : [];
      given.set(document, { version: current.version, lenses: JSON.stringify(lenses) });
      const styles = { title: lensStyle(document.uri, 'title'), section: lensStyle(document.uri, 'section') };
      return lenses.flatMap((lens) => {
        const style = styles[lens.kind];
        if (style === 'off') return [];
        const title = withoutIcons((style === 'short' ? lens.short : undefined) ?? lens.text);
        return new vscode.CodeLens(toRange(lens.range), { title, tooltip: lens.tooltip, ...toCommand(lens.action) });
      });
    },
  };
  return vscode.Disposable.from(
    refresh,
    vscode.languages.registerCodeLensProvider({ language: 'markdown' }, provider),
    watch.onDidChangeCharter(() => refresh.fire()),
    // The editor asks again when somebody types here, and knows nothing of what becomes of partners. Where the cursor leaves the
    // text right after it was opened, as it does for who looks at the side bar, it does not ask at all until somebody comes back.
    analyses.onDidChange(({ document, version }) => {
      const last = given.get(document);
      const isOld = last?.version === version && last.lenses !== JSON.stringify(lensesOf(document));
      if (isOld || (!last && isVisible(document))) refresh.fire();
    }),
    vscode.workspace.onDidChangeConfiguration(
      (event) => event.affectsConfiguration('tandem.codeLens') && refresh.fire(),
    ),
  );
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}

/** What opens a file with the cursor at a place. */
function selectionAt(at: Position | undefined): readonly vscode.TextDocumentShowOptions[] {
  return at ? [{ selection: toRange({ start: at, end: at }) }] : [];
}

function toCommand(action: LensAction): { command: string; arguments?: unknown[] } {
  switch (action.type) {
    case 'aboutSection':
      return { command: 'tandem.thisSectionAnswers', arguments: [action.uri, action.line, action.decision] };
    case 'open':
      return { command: 'vscode.open', arguments: [vscode.Uri.parse(action.uri), ...selectionAt(action.at)] };
    case 'newSdd':
      return { command: 'tandem.newSdd', arguments: [vscode.Uri.parse(action.uri)] };
    case 'showProblems':
      return { command: 'workbench.actions.view.problems' };
  }
}
