import * as vscode from 'vscode';
import { equal, match, ok } from './assert.js';
import { choose, codeActions, lenses, waitForRules } from './findings.js';
import { closeEverything, createFile } from './workspaceFiles.js';

const charter = `version: 1
people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper } }
teams:
  payments: { name: Payments, roles: { pm: ada, em: grace } }
`;

const prd = `---
document: prd
team: payments
stage: ready # at last
signoffs: []
---

# Refunds

## Problem

Refunds take two days.
`;

async function setMe(handle: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('tandem').update('me', handle, vscode.ConfigurationTarget.Workspace);
}

describe('sign-off', () => {
  afterEach(async () => {
    await closeEverything();
    await setMe(undefined);
  });

  it('is given for the user in one step that can be undone, goes out of date with the text, and is given again', async () => {
    await createFile('signoff/ownership.yaml', charter);
    const document = await createFile('signoff/a.prd.md', prd);
    const editor = await vscode.window.showTextDocument(document);
    await setMe('ada');
    // Only one decision has an answer, so nothing is asked.
    await vscode.commands.executeCommand('tandem.signOff', document.uri);
    match(
      document.getText(),
      /signoffs:\n {2}- \{ decision: why, role: pm, by: ada, on: \d{4}-\d\d-\d\d, digest: "?[0-9a-f]{8}"? \}\n---/,
    );
    const signed = document.getText();
    equal(signed.split('\n---\n')[1], prd.split('\n---\n')[1]);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), prd);
    await vscode.commands.executeCommand('redo');
    equal(document.getText(), signed);
    await waitForRules(document.uri, (rules) => !rules.includes('missing-signoff'));
    ok((await lenses(document.uri)).some((lens) => lens.includes('signed by Ada Lovelace ')));

    const at = document.positionAt(document.getText().indexOf('two days'));
    await editor.edit((edit) => edit.insert(at, 'more than '));
    await waitForRules(document.uri, (rules) => rules.includes('stale-signoff'));
    ok((await lenses(document.uri)).some((lens) => lens.includes('sign-off of Ada Lovelace is out of date')));
    const entry = document.positionAt(document.getText().indexOf('{ decision'));
    const actions = await codeActions(document.uri, new vscode.Range(entry, entry), vscode.CodeActionKind.QuickFix);
    await choose(actions.find(({ title }) => title === 'Sign off again'));
    await waitForRules(document.uri, (rules) => !rules.includes('stale-signoff'));
    equal(document.getText().split('decision: why').length, 2);
  });

  it('is given for nobody else', async () => {
    await createFile('others/ownership.yaml', charter);
    const document = await createFile('others/a.prd.md', prd);
    await setMe('grace');
    await vscode.commands.executeCommand('tandem.signOff', document.uri, 'why');
    match(document.getText(), /\{ decision: why, role: em, by: grace, on: /);
    await waitForRules(document.uri, (rules) => rules.includes('missing-signoff'));
    const mine = document.getText();
    for (const [me, decision] of [
      ['zed', 'why'],
      ['grace', 'why'],
      ['ada', 'what'],
      ['ada', 'nothing'],
    ] as const) {
      await setMe(me);
      await vscode.commands.executeCommand('tandem.signOff', document.uri, decision);
      equal(document.getText(), mine);
    }
    await setMe(undefined);
    for (const what of [3, {}, { place: { uri: 7 } }])
      await vscode.commands.executeCommand('tandem.signOff', what, 'why');
    equal(document.getText(), mine);
  });
});
