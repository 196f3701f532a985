import * as vscode from 'vscode';
import { deepEqual, equal, ok } from './assert.js';
import { eventually, noticed } from './findings.js';
import { closeEverything, createFile, fileUri, openFile } from './workspaceFiles.js';

const charter = `people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper } }
teams: { t: { name: T, roles: { pm: ada, em: grace } } }
`;
const prd = (lines = '') =>
  `---\n${lines}---\n\n# Refunds\n\n## Problem\n\nRefunds take nine days.\n\n## Requirements\n\n- FR-1: Refund\n`;
const sdd = (lines = '') =>
  `---\nprd: a.prd.md\n${lines}---\n\n# Queue\n\n## Solution\n\nA queue.\n\n## Who\n\nGrace Hopper\n`;

async function onDisk(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)));
}

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
}

/** What Tandem says of a file in the Problems view. */
function said(path: string): string[] {
  return vscode.languages
    .getDiagnostics(fileUri(path))
    .filter(({ source }) => source === 'tandem')
    .map(({ message }) => message);
}

function until(isSo: () => boolean, what: () => string): Promise<unknown> {
  return eventually((check) => vscode.languages.onDidChangeDiagnostics(check), isSo, what);
}

function activePath(): string | undefined {
  return vscode.window.activeTextEditor?.document.uri.path.split('/').slice(-2).join('/');
}

describe('documents', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('tandem.stopCheckingWorkspace');
    await closeEverything();
  });

  it('are shown in the sidebar, filtered and grouped', async () => {
    await vscode.commands.executeCommand('tandem.documents.focus');
    await vscode.commands.executeCommand('tandem.showAllDocuments');
  });

  it('move to another stage with their designs, in one step', async () => {
    await write('stages/ownership.yaml', charter);
    await write('stages/a.sdd.md', sdd('stage: prd\n'));
    await noticed('stages/a.sdd.md', 'Queue');
    const document = await createFile('stages/a.prd.md', prd('stage: prd\n'));
    await vscode.commands.executeCommand('tandem.moveToStage', document.uri, 'ready');
    equal(document.getText(), prd('stage: ready\n'));
    equal(await onDisk('stages/a.sdd.md'), sdd('stage: ready\n'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), prd('stage: prd\n'));
  });

  it('move from a line of the sidebar, and from no line of nothing', async () => {
    const design = await createFile('lines/a.sdd.md', sdd('stage: design\n'));
    const document = await createFile('lines/a.prd.md', prd());
    const place = { uri: fileUri('lines/a.sdd.md').toString(), at: { line: 0, character: 0 }, type: 'document' };
    await vscode.commands.executeCommand('tandem.moveToStage', { place }, 'prd');
    equal(design.getText(), sdd('stage: prd\n'));
    equal(document.getText(), prd());
    const nowhere = { ...place, uri: fileUri('lines/gone.prd.md').toString() };
    for (const line of [{ place: nowhere }, { place: 7 }, {}]) {
      await vscode.commands.executeCommand('tandem.openPartner', line);
    }
  });

  it('lead to their partner, whichever of the two links to the other', async () => {
    await write('partners/a.sdd.md', sdd());
    await noticed('partners/a.sdd.md', 'Queue');
    const document = await createFile('partners/a.prd.md', prd());
    await vscode.commands.executeCommand('tandem.openPartner');
    equal(activePath(), 'partners/a.sdd.md');
    await vscode.commands.executeCommand('tandem.openPartnerToSide');
    equal(activePath(), 'partners/a.prd.md');
    deepEqual(vscode.window.visibleTextEditors.map(({ document: { uri } }) => uri.path.split('/').pop()).sort(), [
      'a.prd.md',
      'a.sdd.md',
    ]);
    ok(!document.isDirty);
  });

  it('that nobody has open are checked while somebody wants that, and never twice', async () => {
    await write('checked/a.prd.md', prd('sdd: gone.sdd.md\n'));
    await noticed('checked/a.prd.md', 'Refunds');
    deepEqual(said('checked/a.prd.md'), []);
    await vscode.commands.executeCommand('tandem.checkWorkspace');
    const broken = 'gone.sdd.md';
    const count = () => said('checked/a.prd.md').filter((message) => message.includes(broken)).length;
    await until(
      () => count() === 1,
      () => `${count()} findings while it is closed`,
    );
    const document = await openFile('checked/a.prd.md');
    await until(
      () => count() === 1,
      () => `${count()} findings when it is open`,
    );
    await closeEverything();
    ok(document.isClosed || count() === 1);
    await until(
      () => count() === 1,
      () => `${count()} findings when it is closed again`,
    );
    await write('checked/a.prd.md', prd());
    await until(
      () => count() === 0,
      () => 'it is still said of what changed on the disk',
    );
    await write('checked/b.prd.md', prd('sdd: gone.sdd.md\n'));
    await until(
      () => said('checked/b.prd.md').length > 0,
      () => 'nothing is said of a new file',
    );
    await vscode.commands.executeCommand('tandem.stopCheckingWorkspace');
    deepEqual(said('checked/b.prd.md'), []);
    await write('checked/b.prd.md', prd('sdd: other.sdd.md\n'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    deepEqual(said('checked/b.prd.md'), []);
  });
});
