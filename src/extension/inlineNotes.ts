import * as vscode from 'vscode';
import type { Tandem } from '../core/tandem.js';
import type { Analyses, VersionedAnalysis } from './analyses.js';

/** Shows, at the end of a heading's line, whose decision the section is that is being changed. */
export function registerInlineNotes(tandem: Tandem, analyses: Analyses): vscode.Disposable {
  const decoration = vscode.window.createTextEditorDecorationType({
    after: {
      color: new vscode.ThemeColor('editorCodeLens.foreground'),
      fontStyle: 'italic',
      margin: '0 0 0 3em',
    },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const show = ({ document }: VersionedAnalysis) => {
    const options = tandem.inlineNotes(document.uri.toString()).map(({ line, text }): vscode.DecorationOptions => {
      const { end } = document.lineAt(line).range;
      return { range: new vscode.Range(end, end), renderOptions: { after: { contentText: text } } };
    });
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document) editor.setDecorations(decoration, options);
    }
  };
  const showAgain = async (editors: readonly vscode.TextEditor[]) => {
    for (const { document } of editors) {
      const current = await analyses.settled(document);
      if (current?.version === document.version) show(current);
    }
  };
  return vscode.Disposable.from(
    decoration,
    analyses.onDidChange(show),
    vscode.window.onDidChangeVisibleTextEditors((editors) => void showAgain(editors)),
  );
}
