import * as vscode from 'vscode';
import { deepEqual, equal, ok } from './assert.js';
import { lenses } from './findings.js';
import { answering } from './quickInput.js';
import { closeEverything, createFile, fileUri } from './workspaceFiles.js';

describe('commands', () => {
  afterEach(closeEverything);

  it('New SDD links back from the PRD as it stands once the questions are answered', async () => {
    const text = '---\nstage: prd\n---\n\n# Refunds\n\n## Problem\n\nRefunds take two days.\n';
    const document = await createFile('asked/refunds.prd.md', text);
    const command = vscode.commands.executeCommand('tandem.newSdd', document.uri);
    // The question for a template is open by now, or soon; whoever writes on does not wait for it.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), 'title: All about refunds\n');
    ok(await vscode.workspace.applyEdit(edit));
    await answering(command);
    equal(
      document.getText(),
      text.replace('stage: prd', 'title: All about refunds\nstage: prd\nsdd: refunds.sdd.md'),
      'the link is in the front matter',
    );
    const sdd = await vscode.workspace.openTextDocument(fileUri('asked/refunds.sdd.md'));
    ok(sdd.getText().includes('\nprd: refunds.prd.md\n'), sdd.getText());
  });

  it('Toggle CodeLens changes the setting where it was made', async () => {
    const document = await createFile('toggled.prd.md', '# Refunds\n\n## Problem\n\nRefunds take two days.\n');
    const settings = () => vscode.workspace.getConfiguration('tandem', document.uri);
    const { WorkspaceFolder } = vscode.ConfigurationTarget;
    await settings().update('codeLens.enabled', true, WorkspaceFolder);
    try {
      ok((await lenses(document.uri)).length > 0);
      await vscode.commands.executeCommand('tandem.toggleCodeLens');
      equal(settings().inspect('codeLens.enabled')?.workspaceFolderValue, false);
      equal(settings().inspect('codeLens.enabled')?.globalValue, undefined);
      deepEqual(await lenses(document.uri), []);
    } finally {
      await settings().update('codeLens.enabled', undefined, WorkspaceFolder);
    }
  });

  it('names owners over each section, where they change, or nowhere, as is set now or was set as a switch', async () => {
    const text = '# Refunds\n\n## Requirements\n\nA refund takes an hour.\n\n## Scope\n\nAll countries.\n';
    const document = await createFile('style.prd.md', text);
    const settings = () => vscode.workspace.getConfiguration('tandem', document.uri);
    const { WorkspaceFolder } = vscode.ConfigurationTarget;
    const shown = async () => (await lenses(document.uri)).filter((lens) => lens.includes('What'));
    const [, everything] = (await shown())[0]?.split('What') ?? [];
    const full = [`2 What${everything ?? ''}`, `6 What${everything ?? ''}`];
    const expected = { full, short: [full[0], '6 What'], off: [] };
    ok(everything !== '', 'the first names the owner');
    deepEqual(await shown(), expected.short);
    try {
      for (const [value, style] of [
        ['full', 'full'],
        ['off', 'off'],
        [true, 'full'],
        ['short', 'short'],
        [false, 'off'],
        ['odd', 'short'],
        [7, 'short'],
      ] as const) {
        await settings().update('codeLens.section', value, WorkspaceFolder);
        deepEqual(await shown(), expected[style], String(value));
      }
    } finally {
      await settings().update('codeLens.section', undefined, WorkspaceFolder);
    }
  });
});
