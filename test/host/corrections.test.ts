import * as vscode from 'vscode';
import { deepEqual, equal } from './assert.js';
import { choose, codeActions, eventually, lenses, waitForRules } from './findings.js';
import { closeEverything, createFile } from './workspaceFiles.js';

const text = '# Refunds\n\n## The story so far\n\nNobody likes to call.\n';

describe('corrections', () => {
  afterEach(closeEverything);

  it('a click says which section answers, and one undo takes it back', async () => {
    const document = await createFile('corrected/one.prd.md', text);
    await vscode.window.showTextDocument(document);
    await waitForRules(document.uri, (rules) => rules.includes('missing-decision'));
    const title = new vscode.Range(0, 3, 0, 3);
    const offered = await codeActions(document.uri, title, vscode.CodeActionKind.QuickFix);
    // The folder has a charter, so that the heading could be given to Why in all documents; “In this document” stands first.
    await answering(choose(offered.find((action) => action.title === 'Choose the section that answers Why…')));
    const marked = text.replace('far\n', 'far\n\n<!-- decision: why, what -->\n');
    equal(document.getText(), marked);
    await waitForRules(document.uri, (rules) => !rules.includes('missing-decision'));
    deepEqual(
      (await lenses(document.uri)).map((lens) => lens.split(' · ', 1)[0]),
      ['0 PRD', '0 New SDD', '2 Why', '2 What'],
    );
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), text);
    await waitForRules(document.uri, (rules) => rules.includes('missing-decision'));
  });

  it('the palette asks about the section at the cursor', async () => {
    const document = await createFile('corrected/two.prd.md', text);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(4, 0, 4, 0);
    await waitForRules(document.uri, (rules) => rules.includes('missing-decision'));
    const changed = eventually(
      (check) => vscode.workspace.onDidChangeTextDocument(check),
      () => document.getText() !== text,
      () => document.getText(),
    );
    await answering(vscode.commands.executeCommand('tandem.thisSectionAnswers'));
    await changed;
    equal(document.getText(), text.replace('far\n', 'far\n\n<!-- decision: not what -->\n'));
  });
});

/** Takes the first answer to every question until a command has what it asks for. */
async function answering(command: Thenable<unknown>): Promise<void> {
  const done = Promise.resolve(command).then(() => true);
  do await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  while (!(await Promise.race([done, new Promise<boolean>((resolve) => setTimeout(resolve, 100, false))])));
}
