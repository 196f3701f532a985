import * as vscode from 'vscode';
import { assignableThings, type AssignableThing } from '../../core/features/ownership/assignable.js';
import { assign, type Assignable } from '../ownership/assign.js';
import { type Answer, type Choice, askChoice } from '../ownership/steps.js';
import { pickCharter, pickTeam, subjectOf } from '../ownership/subjects.js';
import type { Command, CommandContext } from './command.js';

/** Gives a decision, an area or a role to somebody: the line it is called on, else what the user chooses. */
export const assignOwner: Command = {
  id: 'tandem.assignOwner',
  async run(context, line) {
    const given = subjectOf(line, 'decision', 'area', 'role');
    if (given) {
      await assign(context, given, false);
      return;
    }
    for (;;) {
      const picked = await pickThing(context);
      if (!picked || (await assign(context, picked, true)) === 'done') return;
    }
  },
};

async function pickThing(context: CommandContext): Promise<Assignable | undefined> {
  const title = vscode.l10n.t('Assign Owner');
  const charters = await context.ownership.charters();
  for (;;) {
    const shown = await pickCharter(title, charters, context);
    if (typeof shown !== 'object') return undefined;
    const { uri, charter } = shown.value;
    const severalCharters = charters.length > 1;
    const severalTeams = charter.teams.size > 1;
    for (;;) {
      const team = await pickTeam(title, charter, severalCharters);
      if (team === undefined) return undefined;
      if (team === 'back') break;
      const thing = await pickOf(title, assignableThings(charter, team.value), severalTeams || severalCharters);
      if (thing === undefined) return undefined;
      if (thing !== 'back') return { charter: uri, target: thing.value.target };
      // Without a choice of teams the question before is which charter.
      if (!severalTeams) break;
    }
  }
}

async function pickOf(
  title: string,
  groups: ReturnType<typeof assignableThings>,
  canGoBack: boolean,
): Promise<Answer<AssignableThing>> {
  interface Item extends Choice {
    readonly thing?: AssignableThing;
  }
  const items = groups.flatMap(({ heading, things }): Item[] => [
    { label: heading, isHeading: true },
    ...things.map((thing) => ({ label: thing.label, description: thing.description, thing })),
  ]);
  const answer = await askChoice<Item>({
    title,
    placeholder: vscode.l10n.t('What do you want to assign?'),
    items,
    canGoBack,
  });
  if (typeof answer !== 'object') return answer;
  return answer.value.thing ? { value: answer.value.thing } : undefined;
}
