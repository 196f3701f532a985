import * as vscode from 'vscode';
import { maySave } from '../../src/extension/encoding.js';
import { ok } from './assert.js';
import { waitForRules } from './findings.js';
import { closeEverything, createFile, fileUri, openFile, replaceAll } from './workspaceFiles.js';

const prd = '# Definição\n\n## Problem\n\nSão lentos.\n';

/** Each character as one byte, which is what Windows-1252 makes of these. */
const oneByteEach = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('files that cannot be read as they are', () => {
  afterEach(closeEverything);

  it('a charter that is no text is an error in all it governs, until it can be read', async () => {
    const charter = fileUri('broken/ownership.yaml');
    await vscode.workspace.fs.writeFile(charter, Uint8Array.from([0, 1, 2]));
    const document = await createFile('broken/refunds.prd.md', prd);
    await waitForRules(document.uri, (rules) => rules.includes('charter'));
    await vscode.workspace.fs.writeFile(charter, new TextEncoder().encode('version: 1\n'));
    await waitForRules(document.uri, (rules) => !rules.includes('charter') && rules.length > 0);
  });

  it('an open file in another encoding is said to be one, and is not to be saved', async () => {
    await vscode.workspace.fs.writeFile(fileUri('old/a.prd.md'), oneByteEach(prd));
    const document = await openFile('old/a.prd.md');
    await waitForRules(document.uri, (rules) => rules.includes('file-encoding'));
    ok(!(await maySave(document, '')), 'its letters would be lost');
  });

  it('any other may be saved, with unsaved changes as well', async () => {
    const document = await createFile('new/a.prd.md', prd);
    ok(await maySave(document, 'Łódź'), 'saved');
    await replaceAll(document, prd.replace('lentos', 'rápidos'));
    ok(await maySave(document, 'Łódź'), 'changed');
    const untitled = await vscode.workspace.openTextDocument({ language: 'markdown', content: prd });
    ok(await maySave(untitled, ''), 'never saved');
  });
});
