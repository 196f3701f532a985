import * as vscode from 'vscode';
import type { Charter, Team } from '../../core/charter/model/charter.js';
import type { CharterNode } from '../../core/features/ownership/chartersView.js';
import type { ShownCharter } from '../../core/features/ownership/shownCharter.js';
import type { OwnershipTarget, TargetOf } from '../../core/features/ownership/target.js';
import type { CommandContext } from '../commands/command.js';
import { obstacleIn, tellObstacle } from './charterToAsk.js';
import { offerSetUp } from './offerSetUp.js';
import { askChoice, type Answer } from './steps.js';

/** A part of a charter that a command is about. */
export interface Subject<T extends OwnershipTarget['type'] = OwnershipTarget['type']> {
  readonly charter: string;
  readonly target: TargetOf<T>;
}

/**
 * What a command was called on, when that is a line of the *Ownership* view (or what such a line stands for) of one of
 * these types. Commands can be called by anybody with anything.
 */
export function subjectOf<T extends OwnershipTarget['type']>(
  value: unknown,
  ...types: readonly T[]
): Subject<T> | undefined {
  if (typeof value !== 'object' || value === null || !('charter' in value) || !('target' in value)) return undefined;
  const { charter, target } = value as Partial<CharterNode>;
  if (typeof charter !== 'string' || typeof target !== 'object') return undefined;
  const isWanted = types.some((type) => type === target.type);
  const isText = Object.values(target).every((part) => part === undefined || typeof part === 'string');
  return isWanted && isText ? ({ charter, target } as Subject<T>) : undefined;
}

/** Lets the user choose a charter where the window has several. */
export async function pickCharter(
  title: string,
  charters: readonly ShownCharter[],
  { tandem, analyses, writer }: Pick<CommandContext, 'tandem' | 'analyses' | 'writer'>,
): Promise<Answer<ShownCharter>> {
  const [only, ...others] = charters;
  if (!only) {
    offerSetUp();
    return undefined;
  }
  const items = charters.map((shown) => ({ label: shown.folder, shown }));
  const placeholder = vscode.l10n.t('Which ownership.yaml?');
  const answer =
    others.length === 0 ? { value: { shown: only } } : await askChoice({ title, placeholder, items, canGoBack: false });
  if (typeof answer !== 'object') return answer;
  const { shown } = answer.value;
  await analyses.whenSettled(shown.uri);
  const obstacle = await obstacleIn({ tandem, writer }, shown.uri);
  if (!obstacle) return { value: shown };
  // Nothing can be written into it, so nothing is asked.
  tellObstacle(shown.uri, obstacle);
  return undefined;
}

/** The URI of the charter that a command without a line is about: the only one, else the one the user chooses. */
export async function chosenCharter(title: string, context: CommandContext): Promise<string | undefined> {
  const answer = await pickCharter(title, await context.ownership.charters(), context);
  return typeof answer === 'object' ? answer.value.uri : undefined;
}

/** Lets the user choose a team, of all unless some are given, where there are several. */
export async function pickTeam(
  title: string,
  charter: Charter,
  canGoBack: boolean,
  teams: readonly Team[] = [...charter.teams.values()],
): Promise<Answer<Team>> {
  const [only, ...others] = teams;
  if (!only) {
    const add = vscode.l10n.t('Add Team…');
    void vscode.window
      .showInformationMessage(vscode.l10n.t('ownership.yaml has no team yet. Add one first.'), add)
      .then((picked) => picked === add && vscode.commands.executeCommand('tandem.addTeam'));
    return undefined;
  }
  if (others.length === 0) return { value: only };
  const items = teams.map((team) => {
    const parent = team.parent === undefined ? undefined : charter.teams.get(team.parent)?.name;
    return { label: team.name, description: parent === undefined ? '' : vscode.l10n.t('part of {0}', parent), team };
  });
  const placeholder = vscode.l10n.t('Which team?');
  const answer = await askChoice({ title, placeholder, items, canGoBack });
  return typeof answer === 'object' ? { value: answer.value.team } : answer;
}
