import * as vscode from 'vscode';
import type { Charter, RoleId, TeamId } from '../../core/charter/model/charter.js';
import { addTeam as addTeamChanges, type PersonChoice } from '../../core/features/ownership/assignEdits.js';
import { charterToAsk } from '../ownership/charterToAsk.js';
import { changeCharter } from '../ownership/changeCharter.js';
import { pickPersonOrNobody } from '../ownership/pickPerson.js';
import { type Answer, type Choice, type Step, askChoice, askInTurn, askWords, question } from '../ownership/steps.js';
import { chosenCharter, subjectOf } from '../ownership/subjects.js';
import type { Command } from './command.js';

/** Adds a team to a charter: its name, the team above it, its PM and its EM. */
export const addTeam: Command = {
  id: 'tandem.addTeam',
  async run(context, line) {
    const title = vscode.l10n.t('Add Team');
    const subject = subjectOf(line, 'team', 'charter');
    const uri = subject?.charter ?? (await chosenCharter(title, context));
    if (uri === undefined) return;
    const charter = await charterToAsk(context, uri, subject?.target ?? { type: 'charter' }, (now) => [
      addTeamChanges(now, { name: title }),
    ]);
    if (!charter) return;
    const above = subject?.target.type === 'team' ? subject.target.team : undefined;
    const team: {
      name: string;
      parent?: TeamId | undefined;
      pm?: PersonChoice | undefined;
      em?: PersonChoice | undefined;
    } = { name: '' };
    const holder = (role: RoleId) => (step: Step) => askHolder(charter, role, step);
    const isAnswered = await askInTurn(title, [
      question(askTeamName, (name) => (team.name = name)),
      ...(charter.teams.size > 0
        ? [
            question(
              (step) => askParent(charter, above, step),
              (parent) => (team.parent = parent),
            ),
          ]
        : []),
      question(holder('pm'), (pm) => (team.pm = pm)),
      question(holder('em'), (em) => (team.em = em)),
    ]);
    if (!isAnswered) return;
    // The team above may go while the other questions are asked.
    const target =
      team.parent === undefined ? ({ type: 'charter' } as const) : ({ type: 'team', team: team.parent } as const);
    await changeCharter(context, uri, target, (now) => addTeamChanges(now, team));
  },
};

function askTeamName(step: Step): Promise<Answer<string>> {
  return askWords({
    ...step,
    prompt: vscode.l10n.t('What is the team called?'),
    problem: (text) => (text.trim() ? undefined : vscode.l10n.t('Enter a name.')),
  });
}

async function askParent(charter: Charter, above: TeamId | undefined, step: Step): Promise<Answer<TeamId | undefined>> {
  interface Item extends Choice {
    readonly team: TeamId | undefined;
  }
  const none: Item = { label: vscode.l10n.t('No team above'), team: undefined };
  const items = [none, ...[...charter.teams.values()].map((team): Item => ({ label: team.name, team: team.id }))];
  const answer = await askChoice({
    ...step,
    placeholder: vscode.l10n.t('Which team is above it? Its people step in where a role is vacant.'),
    items,
    active: items.find((item) => item.team === above),
  });
  return typeof answer === 'object' ? { value: answer.value.team } : answer;
}

function askHolder(charter: Charter, role: RoleId, step: Step): Promise<Answer<PersonChoice | undefined>> {
  const label = charter.roles.get(role)?.label ?? role;
  return pickPersonOrNobody(charter, vscode.l10n.t('Who is its {0}?', label), step);
}
