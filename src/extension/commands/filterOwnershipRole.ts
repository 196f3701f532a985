import * as vscode from 'vscode';
import type { Command } from './command.js';

/** Asks for a role and shows only what it has. */
export const filterOwnershipRole: Command = {
  id: 'tandem.filterOwnershipRole',
  async run({ ownership }) {
    const charters = await ownership.charters();
    const roles = new Map(charters.flatMap(({ charter }) => [...charter.roles]));
    const items = [...roles.values()].map((role) => ({ label: role.label, role: role.id }));
    const picked = await vscode.window.showQuickPick(items, {
      placeHolder: vscode.l10n.t('Show only what this role has'),
    });
    if (picked) await ownership.show({ type: 'role', role: picked.role });
  },
};
