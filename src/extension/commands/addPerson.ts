import * as vscode from 'vscode';
import type { Charter, RoleId, Team } from '../../core/charter/model/charter.js';
import { rolesToOffer } from '../../core/charter/resolve/teamRoles.js';
import type { NewPerson } from '../../core/charter/edit/writeCharter.js';
import { joinRole, Newcomers, roleCalled } from '../../core/features/ownership/assignEdits.js';
import { roleToSuggest } from '../../core/features/ownership/roleToSuggest.js';
import { charterToAsk } from '../ownership/charterToAsk.js';
import { changeCharter } from '../ownership/changeCharter.js';
import { askNewPerson } from '../ownership/pickPerson.js';
import { type Answer, type Choice, type Step, askChoice, askInTurn, askWords, question } from '../ownership/steps.js';
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
    const answers: { person?: NewPerson; role?: string | undefined } = {};
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
      if (!current || role === undefined) return newcomers.changes();
      const { role: joined, changes } = roleCalled(now, role);
      return [...newcomers.changes(), ...changes, ...joinRole(current, joined, handle)];
    });
  },
};

/** Asks for a role: its id, or the name of one that there is not yet. */
async function askRole(charter: Charter, team: Team, step: Step): Promise<Answer<string | undefined>> {
  interface Item extends Choice {
    readonly role: RoleId | undefined;
    readonly isOther?: true;
  }
  const none: Item = { label: vscode.l10n.t('No role yet'), role: undefined };
  const roles = rolesToOffer(charter).map((role): Item => {
    const people = (team.roles.get(role.id) ?? []).map((id) => charter.people.get(id)?.name ?? id);
    const description = people.length > 0 ? vscode.l10n.t('with {0}', people.join(', ')) : vscode.l10n.t('nobody yet');
    return { label: role.label, description, role: role.id };
  });
  const other: Item = {
    label: vscode.l10n.t('Other role…'),
    icon: 'add',
    description: vscode.l10n.t('or type its name'),
    role: undefined,
    isOther: true,
  };
  const typed = (text: string): Item => ({ label: vscode.l10n.t('New role: {0}', text), icon: 'add', role: text });
  // The editor takes the first line unless told otherwise, and nobody has said a role yet.
  const suggested = roleToSuggest(charter, team);
  const placeholder = vscode.l10n.t('Which role in {0}?', team.name);
  const active = roles.find(({ role }) => role === suggested) ?? none;
  for (;;) {
    const answer = await askChoice({ ...step, placeholder, items: [none, ...roles, other], active, typed });
    if (typeof answer !== 'object') return answer;
    if (!answer.value.isOther) return { value: answer.value.role };
    const named = await askWords({
      ...step,
      canGoBack: true,
      prompt: vscode.l10n.t('What is the role called?'),
      placeholder: vscode.l10n.t('For example: Data analyst'),
      problem: (text) => (text.trim() ? undefined : vscode.l10n.t('Enter a name.')),
    });
    if (named !== 'back') return named;
  }
}
