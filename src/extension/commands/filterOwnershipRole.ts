import * as vscode from 'vscode';
import { offerSetUp } from '../ownership/offerSetUp.js';
import { askChoice } from '../ownership/steps.js';
import type { Command } from './command.js';

/** Asks for a role and shows only what it has. */
export const filterOwnershipRole: Command = {
  id: 'tandem.filterOwnershipRole',
  async run({ ownership }) {
    const charters = await ownership.charters();
    if (charters.length === 0) {
      offerSetUp();
      return;
    }
    const roles = new Map(charters.flatMap(({ charter }) => [...charter.roles]));
    const items = [...roles.values()].map((role) => ({ label: role.label, role: role.id }));
    const title = vscode.l10n.t('Show Only a Role');
    const placeholder = vscode.l10n.t('Show only what this role has');
    const answer = await askChoice({ title, placeholder, items, canGoBack: false });
    if (typeof answer === 'object') await ownership.show({ type: 'role', role: answer.value.role });
  },
};
