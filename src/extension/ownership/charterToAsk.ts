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
  const state = await tandem.charters.stateOf(uri);
  const gone = state.type === 'read' ? whyGone(state.charter, target) : whyNoCharter(uri, state);
  const why = gone ?? (await writer.whyNot(uri));
  if (why !== undefined || state.type !== 'read') {
    if (why !== undefined) void vscode.window.showInformationMessage(why);
    return undefined;
  }
  const { charter } = state;
  const text = (await vscode.workspace.openTextDocument(vscode.Uri.parse(uri))).getText();
  const plans = answers(charter).map((changes) => charterEdits(text, changes));
  const refused = plans.find((plan) => plan.refused !== undefined);
  if (refused?.refused === undefined || plans.some((plan) => plan.refused === undefined)) return charter;
  await revealTarget(uri, target);
  void vscode.window.showInformationMessage(refusal(refused));
  return undefined;
}

/** Why nothing can be asked of a charter. */
export function whyNoCharter(uri: string, state: Exclude<PlainCharterState, { type: 'read' }>): string {
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  return state.type === 'missing'
    ? vscode.l10n.t('There is no {0} any more; nothing was written.', path)
    : `${path}: ${nothingInForce(state.fault)}`;
}
