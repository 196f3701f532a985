import * as vscode from 'vscode';
import { deepEqual, includes, ok } from './assert.js';
import { eventually, lenses, rules, waitForRules } from './findings.js';
import { closeEverything, createFile, openFile, replaceAll } from './workspaceFiles.js';

describe('the charter', () => {
  afterEach(closeEverything);

  it('of the sample has no faults', async () => {
    const document = await openFile('ownership.yaml');
    await createFile('refunds/ownership.yaml', 'version: 1\npeople: [\n');
    await waitForRules(vscode.Uri.joinPath(document.uri, '../refunds/ownership.yaml'), (found) => found.length > 0);
    // Two gaps stand there on purpose.
    deepEqual(rules(document.uri), ['ownership-gap', 'undecided-sharing', 'overdue-agreement']);
  });

  it('that is nearest governs, and its unsaved changes show at once', async () => {
    const charter = await createFile(
      'near/ownership.yaml',
      'version: 1\npeople:\n  ada: { name: Ada Lovelace }\nteams:\n  payments: { name: Payments, roles: { pm: ada } }\n',
    );
    const document = await createFile('near/refunds.prd.md', '# Refunds\n\n## Problem\n\nRefunds take two days.\n');
    includes(await lenses(document.uri), '2 Why · PM Ada Lovelace · consulted: EM');
    await replaceAll(charter, charter.getText().replace('Ada Lovelace', 'Augusta Ada King'));
    let found: string[] = [];
    await eventually(
      (check) => {
        const timer = setInterval(() => {
          void lenses(document.uri).then((texts) => {
            found = texts;
            check();
          });
        }, 50);
        return new vscode.Disposable(() => clearInterval(timer));
      },
      () => found.includes('2 Why · PM Augusta Ada King · consulted: EM'),
      () => found.join(' | '),
    );
    ok(charter.isDirty, 'the change was not saved');
  });
});
