import * as vscode from 'vscode';
import type { Charter } from '../../core/charter/charter.js';
import type { OwnershipTarget } from '../../core/features/ownership/target.js';
import { whyGone } from '../../core/features/ownership/whyGone.js';
import { nothingInForce } from '../../core/rules/charter.js';
import type { PlainCharterState } from '../../core/tandem.js';
import type { CommandContext } from '../commands/command.js';

/**
 * The charter `uri` as everybody sees it, for questions about a part of it. When there is no such charter or no such part
 * the user is told why, and nothing comes back.
 */
export async function charterToAsk(
  { tandem, analyses }: Pick<CommandContext, 'tandem' | 'analyses'>,
  uri: string,
  target: OwnershipTarget,
): Promise<Charter | undefined> {
  await analyses.whenSettled(uri);
  const state = await tandem.charters.stateOf(uri);
  const why = state.type === 'read' ? whyGone(state.charter, target) : whyNoCharter(uri, state);
  if (why !== undefined) void vscode.window.showInformationMessage(why);
  return why === undefined && state.type === 'read' ? state.charter : undefined;
}

/** Why nothing can be asked of a charter. */
export function whyNoCharter(uri: string, state: Exclude<PlainCharterState, { type: 'read' }>): string {
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  return state.type === 'missing'
    ? vscode.l10n.t('There is no {0} any more; nothing was written.', path)
    : `${path}: ${nothingInForce(state.fault)}`;
}
