import type * as vscode from 'vscode';
import { charterFileName } from '../core/workspace/charters.js';

/** The files in which there is something to say: Markdown, of which some are ours, and charters. */
export const ourFiles: vscode.DocumentSelector = [{ language: 'markdown' }, { pattern: `**/${charterFileName}` }];
