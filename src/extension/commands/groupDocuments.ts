import * as vscode from 'vscode';
import { askChoice } from '../ownership/steps.js';
import type { Command } from './command.js';

/** Chooses by what the *Documents* view groups its pairs. */
export const groupDocuments: Command = {
  id: 'tandem.groupDocuments',
  async run({ documents }) {
    const items = [
      { label: vscode.l10n.t('Stage'), icon: 'project', grouping: 'stage' as const },
      { label: vscode.l10n.t('Team'), icon: 'organization', grouping: 'team' as const },
      { label: vscode.l10n.t('Whose turn it is'), icon: 'person', grouping: 'turn' as const },
    ];
    const answer = await askChoice({
      title: vscode.l10n.t('Group Documents'),
      placeholder: vscode.l10n.t('Group by…'),
      items,
      active: items.find(({ grouping }) => grouping === documents.grouping),
      canGoBack: false,
    });
    if (typeof answer === 'object') await documents.group(answer.value.grouping);
  },
};
