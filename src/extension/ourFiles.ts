import type * as vscode from 'vscode';
import { charterFileName } from '../core/workspace/charters.js';
import { ledgerFileName, ledgerFolderName } from '../core/workspace/ledgers.js';

/** The files in which there is something to say: Markdown, of which some are ours, charters and ledgers. */
export const ourFiles: vscode.DocumentSelector = [
  { language: 'markdown' },
  { pattern: `**/${charterFileName}` },
  { pattern: `**/${ledgerFolderName}/${ledgerFileName}` },
];
