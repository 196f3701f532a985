import * as vscode from 'vscode';
import type { Charter, RoleId, Team } from '../../core/charter/model/charter.js';
import { rolesToOffer } from '../../core/charter/resolve/teamRoles.js';
import type { NewPerson } from '../../core/charter/edit/writeCharter.js';
import { joinRole, Newcomers } from '../../core/features/ownership/assignEdits.js';
import { roleToSuggest } from '../../core/features/ownership/roleToSuggest.js';
import { charterToAsk } from '../ownership/charterToAsk.js';
import { changeCharter } from '../ownership/changeCharter.js';
import { askNewPerson } from '../ownership/pickPerson.js';
import { type Answer, type Choice, type Step, askChoice, askInTurn, question } from '../ownership/steps.js';
import { chosenCharter, subjectOf } from '../ownership/subjects.js';
import type { Command } from './command.js';

/** Adds a person to a charter and, called on a team, to one of its roles. */
export const addPerson: Command = {
  id: 'tandem.addPerson',
  async run(context, line) {
    const title = vscode.l10n.t('Add Person');
    const subject = subjectOf(line, 'team', 'charter');
    const uri = subject?.charter ?? (await chosenCharter(title, context));
    if (uri === undefined) return;
    const target = subject?.target ?? { type: 'charter' };
    const charter = await charterToAsk(context, uri, target, (now) => {
      const newcomers = new Newcomers(now);
      newcomers.handleOf({ added: { name: 'Somebody' } });
      return [newcomers.changes()];
    });
    if (!charter) return;
    const team = subject?.target.type === 'team' ? charter.teams.get(subject.target.team) : undefined;
    const answers: { person?: NewPerson; role?: RoleId | undefined } = {};
    const isAnswered = await askInTurn(title, [
      question(askNewPerson, (person) => (answers.person = person)),
      ...(team
        ? [
            question(
              (step) => askRole(charter, team, step),
              (role) => (answers.role = role),
            ),
          ]
        : []),
    ]);
    const { person: added, role } = answers;
    if (!isAnswered || !added) return;
    await changeCharter(context, uri, target, (now) => {
      const newcomers = new Newcomers(now);
      const handle = newcomers.handleOf({ added });
      const current = team && now.teams.get(team.id);
      return [...newcomers.changes(), ...(current && role !== undefined ? joinRole(current, role, handle) : [])];
    });
  },
};

async function askRole(charter: Charter, team: Team, step: Step): Promise<Answer<RoleId | undefined>> {
  interface Item extends Choice {
    readonly role: RoleId | undefined;
  }
  const none: Item = { label: vscode.l10n.t('No role yet'), role: undefined };
  const roles = rolesToOffer(charter).map((role): Item => {
    const people = (team.roles.get(role.id) ?? []).map((id) => charter.people.get(id)?.name ?? id);
    const description = people.length > 0 ? vscode.l10n.t('with {0}', people.join(', ')) : vscode.l10n.t('nobody yet');
    return { label: role.label, description, role: role.id };
  });
  // The editor takes the first line unless told otherwise, and nobody has said a role yet.
  const suggested = roleToSuggest(charter, team);
  const items = [none, ...roles];
  const placeholder = vscode.l10n.t('Which role in {0}?', team.name);
  const answer = await askChoice({
    ...step,
    placeholder,
    items,
    active: roles.find(({ role }) => role === suggested) ?? none,
  });
  return typeof answer === 'object' ? { value: answer.value.role } : answer;
}
