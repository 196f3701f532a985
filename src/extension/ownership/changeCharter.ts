import * as vscode from 'vscode';
import type { Charter } from '../../core/charter/model/charter.js';
import { charterEdits, type CharterChange } from '../../core/charter/edit/charterChange.js';
import type { OwnershipTarget } from '../../core/features/ownership/target.js';
import { whyGone } from '../../core/features/ownership/whyGone.js';
import { refusal } from '../../core/features/planFix.js';
import type { CommandContext } from '../commands/command.js';
import { revealTarget } from './reveal.js';

/**
 * Changes a charter in one step that can be undone. The plan is made for the charter as it stands at this moment,
 * unsaved changes included.
 *
 * @param plan the changes; `undefined` when what was to change is no longer there
 * @param target where to take the user when it cannot be done for them
 */
export async function changeCharter(
  { tandem, writer }: Pick<CommandContext, 'tandem' | 'writer'>,
  uri: string,
  target: OwnershipTarget,
  plan: (charter: Charter) => readonly CharterChange[] | undefined,
): Promise<void> {
  const outcome = { isLeftToUser: false };
  const written = await writer.write([uri], (textOf) => {
    const text = textOf(uri);
    // On the text of this moment; what that leaves broken is as everybody sees it.
    const charter = tandem.charters.readAs(uri, text);
    const gone = whyGone(charter, target);
    if (gone !== undefined) return { refused: gone };
    const changes = plan(charter);
    if (!changes) return { refused: vscode.l10n.t('Nothing was written, because ownership.yaml changed. Try again.') };
    const planned = charterEdits(text, changes);
    outcome.isLeftToUser = planned.refused !== undefined;
    return planned.refused === undefined
      ? { files: [{ uri, text, edits: planned.edits }] }
      : { refused: refusal(planned) };
  });
  if (written.done) return;
  if (outcome.isLeftToUser) await revealTarget(uri, target);
  void vscode.window.showInformationMessage(written.why);
}
