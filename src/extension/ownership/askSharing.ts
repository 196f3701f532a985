import * as vscode from 'vscode';
import type { Area, Charter, RoleId } from '../../core/charter/model/charter.js';
import { rolesToOffer } from '../../core/charter/resolve/teamRoles.js';
import type { AreaAssignment } from '../../core/features/ownership/assignEdits.js';
import { askSeveral, askWords, type Answer, type Step } from './steps.js';

/** Asks how those who share an area decide. */
export function askRule(area: string, step: Step, value: string): Promise<Answer<string>> {
  return askWords({
    ...step,
    prompt: vscode.l10n.t(
      'How do they decide about {0}? For example: the PM sets the priorities, the EM sets the capacity.',
      area,
    ),
    value,
    problem: (text) => (text.trim() ? undefined : vscode.l10n.t('A shared area needs a rule. Write one sentence.')),
  });
}

/** Asks who shares an area and how they decide. */
export async function askSharing(charter: Charter, area: Area, title: string): Promise<AreaAssignment | undefined> {
  for (;;) {
    const sharers = await askSharers(charter, area, title);
    if (sharers === undefined) return undefined;
    const rule = await askRule(area.label, { title, canGoBack: true }, area.resolve ?? '');
    if (rule === undefined) return undefined;
    if (rule !== 'back') return { accountable: sharers, resolve: rule.value };
  }
}

async function askSharers(charter: Charter, area: Area, title: string): Promise<readonly RoleId[] | undefined> {
  const items = rolesToOffer(charter).map((role) => ({ label: role.label, role: role.id }));
  const before = area.accountable.length > 1 ? area.accountable : ['pm', 'em'];
  const answer = await askSeveral({
    title,
    placeholder: vscode.l10n.t('Choose two or more roles that share it'),
    items,
    selected: items.filter((item) => before.includes(item.role)),
    atLeast: 2,
    canGoBack: false,
  });
  return typeof answer === 'object' ? answer.value.map((item) => item.role) : undefined;
}
