import * as vscode from 'vscode';
import type { Charter } from '../../core/charter/model/charter.js';
import { charterEdits, type CharterChange } from '../../core/charter/edit/charterChange.js';
import type { OwnershipTarget } from '../../core/features/ownership/target.js';
import { whyGone } from '../../core/features/ownership/whyGone.js';
import { refusal } from '../../core/features/planFix.js';
import { nothingInForce } from '../../core/rules/charter.js';
import type { PlainCharterState } from '../../core/tandem.js';
import type { CommandContext } from '../commands/command.js';
import { revealTarget } from './reveal.js';

/**
 * The charter `uri` as everybody sees it, for questions about a part of it. When there is no such charter or no such part,
 * or nothing could be written into it, the user is told why before anything is asked, and nothing comes back.
 *
 * @param answers the changes that answers could come to; when none of them can be made, there is nothing to ask
 */
export async function charterToAsk(
  { tandem, analyses, writer }: Pick<CommandContext, 'tandem' | 'analyses' | 'writer'>,
  uri: string,
  target: OwnershipTarget,
  answers: (charter: Charter) => readonly (readonly CharterChange[])[] = () => [],
): Promise<Charter | undefined> {
  await analyses.whenSettled(uri);
  const obstacle = await obstacleIn({ tandem, writer }, uri);
  if (obstacle) {
    tellObstacle(uri, obstacle);
    return undefined;
  }
  const state = await tandem.charters.stateOf(uri);
  if (state.type !== 'read') return undefined;
  const { charter } = state;
  const gone = whyGone(charter, target);
  if (gone !== undefined) {
    void vscode.window.showInformationMessage(gone);
    return undefined;
  }
  const text = (await vscode.workspace.openTextDocument(vscode.Uri.parse(uri))).getText();
  const plans = answers(charter).map((changes) => charterEdits(text, changes));
  const refused = plans.find((plan) => plan.refused !== undefined);
  if (refused?.refused === undefined || plans.some((plan) => plan.refused === undefined)) return charter;
  await revealTarget(uri, target);
  void vscode.window.showInformationMessage(refusal(refused));
  return undefined;
}

/** What stands between a charter and any change of it. */
export interface Obstacle {
  readonly why: string;
  /** The zero-based line to look at, when there is one. */
  readonly line: number | undefined;
}

/** What keeps the charter `uri` from being changed, whatever the change; `undefined` when nothing does. */
export async function obstacleIn(
  { tandem, writer }: Pick<CommandContext, 'tandem' | 'writer'>,
  uri: string,
): Promise<Obstacle | undefined> {
  const state = await tandem.charters.stateOf(uri);
  if (state.type !== 'read') return { why: whyNoCharter(uri, state), line: undefined };
  const line = state.broken?.line;
  const why = await writer.whyNot(uri);
  if (why !== undefined) return { why, line };
  if (!state.broken) return undefined;
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  const { message } = state.broken;
  return {
    why: vscode.l10n.t('{0} has a problem in line {1}: {2}', path, state.broken.line + 1, message),
    line,
  };
}

/** Tells the user of an obstacle and, where a line shows it, offers to open the file there. Waits for no answer. */
export function tellObstacle(uri: string, { why, line }: Obstacle): void {
  if (line === undefined) {
    void vscode.window.showInformationMessage(why);
    return;
  }
  const at = vscode.Uri.parse(uri);
  const open = vscode.l10n.t('Open {0}', vscode.workspace.asRelativePath(at));
  void vscode.window.showInformationMessage(why, open).then((picked) => {
    if (picked !== open) return undefined;
    return vscode.window.showTextDocument(at, { selection: new vscode.Range(line, 0, line, 0) });
  });
}

/** Why nothing can be asked of a charter. */
export function whyNoCharter(uri: string, state: Exclude<PlainCharterState, { type: 'read' }>): string {
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  return state.type === 'missing'
    ? vscode.l10n.t('Nothing was written, because {0} no longer exists.', path)
    : `${path}: ${nothingInForce(state.fault)}`;
}
