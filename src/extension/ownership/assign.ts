import * as vscode from 'vscode';
import type { Charter } from '../../core/charter/model/charter.js';
import type { CharterChange } from '../../core/charter/edit/charterChange.js';
import { ownerNames } from '../../core/charter/resolve/ownerNames.js';
import { holdersOf } from '../../core/charter/resolve/owners.js';
import { roleNamed, rolesToOffer } from '../../core/charter/resolve/teamRoles.js';
import { charterIn } from '../../core/charter/resolve/teamCharter.js';
import { assignArea, assignDecision, assignRole, Newcomers } from '../../core/features/ownership/assignEdits.js';
import type { TargetOf } from '../../core/features/ownership/target.js';
import { areaOptions } from '../../core/features/ownership/review.js';
import { askRule } from './askSharing.js';
import { changeCharter } from './changeCharter.js';
import { pickPerson } from './pickPerson.js';
import { askChoice } from './steps.js';
import type { CommandContext } from '../commands/command.js';
import { charterToAsk } from './charterToAsk.js';
import type { Subject } from './subjects.js';

/** What can be given to somebody. */
export type Assignable = Subject<'decision' | 'area' | 'role'>;

/** How an assignment ended: back to the question before, or not. */
type Outcome = 'back' | 'done';

/** Asks who is to have a decision, an area or a role, and writes it into the charter. */
export async function assign(context: CommandContext, subject: Assignable, canGoBack: boolean): Promise<Outcome> {
  const { target } = subject;
  const charter = await charterToAsk(context, subject.charter, target, (now) => possibleChanges(now, target));
  if (!charter) return 'done';
  switch (target.type) {
    case 'decision':
      return giveDecision(context, charter, subject.charter, target, canGoBack);
    case 'area':
      return giveArea(context, charter, subject.charter, target, canGoBack);
    case 'role':
      return giveRole(context, charter, subject.charter, target, canGoBack);
  }
}

/** What the answers to the question about a target could come to. */
function possibleChanges(charter: Charter, target: Assignable['target']): readonly (readonly CharterChange[])[] {
  const roles = rolesToOffer(charter).map(({ id }) => id);
  switch (target.type) {
    case 'decision':
      return roles.map((role) => assignDecision(target.decision, role));
    case 'area': {
      const area = charter.teams.get(target.team)?.areas.find(({ id }) => id === target.area);
      return area ? roles.map((role) => assignArea(target.team, area, { accountable: [role] })) : [];
    }
    case 'role':
      return ['somebody', 'somebody-else'].map((person) => assignRole(target.team, target.role, person));
  }
}

async function giveDecision(
  context: CommandContext,
  charter: Charter,
  uri: string,
  target: TargetOf<'decision'>,
  canGoBack: boolean,
): Promise<Outcome> {
  const found = charterIn(charter, target.team).decisions.find((each) => each.id === target.decision);
  const decision = found ?? charter.unownedDecisions.find((each) => each.id === target.decision);
  if (!decision) return 'done';
  const items = rolesToOffer(charter).map((role) => ({
    label: role.label,
    description: [
      ownerNames(holdersOf(charter, target.team, role.id)),
      role.id === found?.owner ? vscode.l10n.t('current') : '',
    ]
      .filter(Boolean)
      .join(' · '),
    role,
  }));
  const answer = await askChoice({
    title: vscode.l10n.t('Assign {0}', decision.label),
    placeholder: vscode.l10n.t('Which role owns {0}? This applies to every team in ownership.yaml.', decision.label),
    items,
    active: items.find((item) => item.role.id === found?.owner),
    canGoBack,
  });
  if (typeof answer !== 'object') return answer ?? 'done';
  await changeCharter(context, uri, target, () => assignDecision(decision.id, answer.value.role.id));
  return 'done';
}

async function giveArea(
  context: CommandContext,
  charter: Charter,
  uri: string,
  target: TargetOf<'area'>,
  canGoBack: boolean,
): Promise<Outcome> {
  const areaIn = (each: Charter) => each.teams.get(target.team)?.areas.find(({ id }) => id === target.area);
  const area = areaIn(charter);
  if (!area) return 'done';
  const title = vscode.l10n.t('Assign {0}', area.label);
  for (;;) {
    const items = [...areaOptions(charter, target.team, area)];
    const answer = await askChoice({
      title,
      placeholder: vscode.l10n.t('Who owns {0}?', area.label),
      items,
      active: items.find((item) => item.current),
      canGoBack,
    });
    if (typeof answer !== 'object') return answer ?? 'done';
    const { accountable } = answer.value.choice;
    const rule =
      accountable.length > 1
        ? await askRule(area.label, { title, canGoBack: true }, area.resolve ?? '')
        : { value: '' };
    if (rule === 'back') continue;
    if (rule) {
      await changeCharter(context, uri, target, (now) => {
        const current = areaIn(now);
        return current && assignArea(target.team, current, { accountable, resolve: rule.value });
      });
    }
    return 'done';
  }
}

async function giveRole(
  context: CommandContext,
  charter: Charter,
  uri: string,
  target: TargetOf<'role'>,
  canGoBack: boolean,
): Promise<Outcome> {
  const team = charter.teams.get(target.team);
  if (!team) return 'done';
  const role = roleNamed(charter, target.role)?.label ?? target.role;
  const title = vscode.l10n.t('Assign {0} of {1}', role, team.name);
  const answer = await pickPerson(charter, vscode.l10n.t('Who is {0} of {1}?', role, team.name), { title, canGoBack });
  if (typeof answer !== 'object') return answer ?? 'done';
  await changeCharter(context, uri, target, (now) => {
    const newcomers = new Newcomers(now);
    const handle = newcomers.handleOf(answer.value);
    return [...newcomers.changes(), ...assignRole(team.id, target.role, handle)];
  });
  return 'done';
}
