import * as vscode from 'vscode';
import { equal, ok } from './assert.js';
import { closeEverything } from './workspaceFiles.js';

const pages = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('tandem.coverage'));

async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!holds() && Date.now() < deadline) await new Promise((done) => setTimeout(done, 20));
}

describe('Show Coverage', () => {
  afterEach(closeEverything);

  it('opens one page, however often it is asked for', async () => {
    for (let times = 0; times < 2; times++) await vscode.commands.executeCommand('tandem.showCoverage');
    await until(() => pages().length > 0);
    equal(pages().length, 1);
    equal(pages()[0]?.label, 'Coverage');
    await closeEverything();
    await until(() => pages().length === 0);
    await vscode.commands.executeCommand('tandem.showCoverage');
    await until(() => pages().length > 0);
    equal(pages().length, 1);
  });

  it('has its script and its style among the files of the extension', async () => {
    const extension = vscode.extensions.getExtension('tandem.tandem');
    ok(extension);
    for (const name of ['coverage.js', 'coverage.css']) {
      const file = vscode.Uri.joinPath(extension.extensionUri, 'dist', 'webview', name);
      ok((await vscode.workspace.fs.readFile(file)).length > 1000);
    }
  });
});
