import * as vscode from 'vscode';
import { equal, ok } from './assert.js';

describe('activation', () => {
  it('finds the extension and activates it', async () => {
    const extension = vscode.extensions.getExtension('tandem.tandem');
    ok(extension, 'tandem.tandem is not installed in this window');
    await extension.activate();
    equal(extension.isActive, true);
  });

  it('has opened a folder', () => {
    equal(vscode.workspace.workspaceFolders?.length, 1);
  });
});
