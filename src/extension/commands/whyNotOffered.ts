import * as vscode from 'vscode';
import type { WhyNoTemplate } from '../../core/workspace/templates/templateFiles.js';

/** Says in a sentence why a file gives no template, and what to do. */
export function whyNotOffered(why: WhyNoTemplate): string {
  switch (why) {
    case 'broken':
      return vscode.l10n.t('This template has a problem. Open it to see which.');
    case 'unreadable':
      return vscode.l10n.t('This template cannot be read. Check that it is text and that you may read it.');
    case 'link':
      return vscode.l10n.t('This template is a symbolic link. Copy the file itself into the folder.');
    case 'outside':
      return vscode.l10n.t('Its “templates” is outside the workspace folder. Choose a folder inside it.');
    case 'too-wide':
      return vscode.l10n.t('Its “templates” contains the file itself. Choose a folder only for templates.');
    case 'too-many':
      return vscode.l10n.t('There are more files than Tandem reads. Move some of them to another folder.');
  }
}
