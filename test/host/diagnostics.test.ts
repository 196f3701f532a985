import * as vscode from 'vscode';
import { equal, ok } from './assert.js';
import { lenses, waitForRules } from './findings.js';
import { closeEverything, createFile } from './workspaceFiles.js';

/** The very objects that Tandem gave the editor. */
function given(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'tandem');
}

describe('problems of an open document', () => {
  afterEach(closeEverything);

  it('are not told again while they stay the same: a menu of fixes that is being opened would not come', async () => {
    const { uri } = await createFile('told/a.sdd.md', '---\ndocument: sdd\n---\n\n# Queue\n\n## Who\n');
    await waitForRules(uri, (found) => found.includes('empty-decision'));
    await lenses(uri);
    const before = given(uri);
    const settings = vscode.workspace.getConfiguration('tandem');
    try {
      // What is beside its text changes, and it is read anew; the lines above its sections wait for that.
      await settings.update('codeLens.section', 'full', vscode.ConfigurationTarget.Workspace);
      await lenses(uri);
      const now = given(uri);
      equal(now.length, before.length);
      ok(now.every((each, index) => each === before[index]));
    } finally {
      await settings.update('codeLens.section', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
