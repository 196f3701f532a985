import * as vscode from 'vscode';
import { deepEqual, equal, ok } from './assert.js';
import { noticed } from './findings.js';
import { closeEverything, createFile, fileUri } from './workspaceFiles.js';

const prd = `---
sdd: ../design/pay.sdd.md
---

# Refunds

## Requirements

- FR-1: A refund is paid, as [the design](../design/pay.sdd.md#solution) says.
`;
const sdd = `---
prd: ../prds/pay.prd.md
---

# Design

## Solution

Covers: ../prds/pay.prd.md#FR-1

See [the requirements](../prds/pay.prd.md).
`;

async function setUpdate(value: string | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('tandem')
    .update('updateLinksOnFileMove', value, vscode.ConfigurationTarget.Workspace);
}

/** Moves a file or folder as the explorer does. */
async function move(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(fileUri(from), fileUri(to));
  ok(await vscode.workspace.applyEdit(edit), 'it was not moved');
}

async function text(path: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument(fileUri(path));
  return document.getText().replace(/\r\n/g, '\n');
}

/** Resolves once no document has unsaved changes; fails after 10 s. */
async function nothingUnsaved(): Promise<void> {
  const unsaved = () => vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.path);
  for (let tries = 0; tries < 100 && unsaved().length > 0; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  deepEqual(unsaved(), []);
}

async function isThere(path: string): Promise<boolean> {
  return vscode.workspace.fs.stat(fileUri(path)).then(
    () => true,
    () => false,
  );
}

describe('files that move', () => {
  beforeEach(async () => {
    await setUpdate('always');
    await createFile('moves/design/pay.sdd.md', sdd);
    await createFile('moves/prds/pay.prd.md', prd);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    // The folder of the same name before it may only just be known to be gone.
    await noticed('moves/design/pay.sdd.md', 'Design');
    await noticed('moves/prds/pay.prd.md', 'Refunds');
  });

  afterEach(async () => {
    await closeEverything();
    await vscode.workspace.fs.delete(fileUri('moves'), { recursive: true });
    await setUpdate(undefined);
  });

  it('keep the links on both sides, in documents that nobody has open', async () => {
    await move('moves/prds/pay.prd.md', 'moves/prds/now/refund.prd.md');
    equal(await text('moves/prds/now/refund.prd.md'), prd.replaceAll('../design', '../../design'));
    equal(await text('moves/design/pay.sdd.md'), sdd.replaceAll('prds/pay', 'prds/now/refund'));
    await nothingUnsaved();
  });

  it('keep the links of all documents in a folder', async () => {
    await move('moves/prds', 'moves/all/requirements');
    equal(await text('moves/all/requirements/pay.prd.md'), prd.replaceAll('../design', '../../design'));
    equal(await text('moves/design/pay.sdd.md'), sdd.replaceAll('../prds', '../all/requirements'));
  });

  it('come back with their links by one undo', async () => {
    const open = await createFile('moves/design/pay.sdd.md', sdd);
    await move('moves/prds/pay.prd.md', 'moves/prds/refund.prd.md');
    equal(open.getText(), sdd.replaceAll('pay.prd', 'refund.prd'));
    ok(open.isDirty, 'a document in an editor is the user’s to save');
    await vscode.window.showTextDocument(open);
    await vscode.commands.executeCommand('undo');
    equal(open.getText(), sdd);
    deepEqual([await isThere('moves/prds/pay.prd.md'), await isThere('moves/prds/refund.prd.md')], [true, false]);
    equal(await text('moves/prds/pay.prd.md'), prd);
  });

  it('leave links alone where the user wants that', async () => {
    await setUpdate('never');
    await move('moves/prds/pay.prd.md', 'moves/prds/refund.prd.md');
    equal(await text('moves/design/pay.sdd.md'), sdd);
  });
});
