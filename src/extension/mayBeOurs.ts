import * as vscode from 'vscode';
import { isCharterFile } from '../core/workspace/charters.js';
import { isLedgerFile } from '../core/workspace/ledgers.js';

/**
 * Documents that live in a file system one can write to, or were never saved. What version control shows of the past
 * has a scheme of its own and is nobody's to mend.
 */
export function mayBeOurs(document: vscode.TextDocument): boolean {
  const { uri, languageId } = document;
  const isOurs = languageId === 'markdown' || isCharterFile(uri.toString()) || isLedgerFile(uri.toString());
  if (!isOurs) return false;
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true || inFolder(uri);
}

function inFolder(uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined && uri.scheme !== 'git';
}
