import * as vscode from 'vscode';
import type { Refused } from '../../core/features/dissent/recordDissent.js';
import type { ShownCharter } from '../../core/features/ownership/shownCharter.js';
import type { CommandContext } from '../commands/command.js';
import { writeSetting } from '../settings.js';
import { offerSetUp } from './offerSetUp.js';
import { askChoice } from './steps.js';

/** Makes sure that a charter knows the user: asks who they are where none does, and keeps it in their settings; gives whether one does. */
export async function askWho(charters: readonly ShownCharter[]): Promise<boolean> {
  if (charters.some(({ me }) => me !== undefined)) return true;
  const people = new Map(charters.flatMap(({ charter }) => [...charter.people]));
  if (charters.length === 0) {
    offerSetUp();
    return false;
  }
  if (people.size === 0) {
    const add = vscode.l10n.t('Add Person…');
    void vscode.window
      .showInformationMessage(vscode.l10n.t('No ownership.yaml here names a person yet. Add yourself first.'), add)
      .then((picked) => picked === add && vscode.commands.executeCommand('tandem.addPerson'));
    return false;
  }
  const items = [...people.values()].map((person) => ({
    label: person.name,
    description: person.email ?? '',
    handle: person.id,
  }));
  const title = vscode.l10n.t('Who are you?');
  const placeholder = vscode.l10n.t('Saved in your own settings as tandem.me');
  const answer = await askChoice({ title, placeholder, items, canGoBack: false });
  if (typeof answer !== 'object') return false;
  await writeSetting('me', answer.value.handle, undefined);
  return true;
}

/**
 * Says why something cannot be done, with the way on where there is one: to set up a charter, or to say who one is. Waits for no
 * answer.
 *
 * @param again what to do once they said
 */
export function sayRefused(
  { refused, needsCharter, isUnknown }: Refused,
  context: Pick<CommandContext, 'ownership'>,
  again: () => Promise<void>,
): void {
  if (needsCharter) offerSetUp(refused);
  else if (isUnknown) offerToSayWho(refused, context, again);
  else void vscode.window.showInformationMessage(refused);
}

/**
 * Says that something cannot be done because no charter names the user, and offers to ask who they are. Waits for no answer.
 *
 * @param again what to do once they said
 */
export function offerToSayWho(
  why: string,
  { ownership }: Pick<CommandContext, 'ownership'>,
  again: () => Promise<void>,
): void {
  const choose = vscode.l10n.t('Choose Who You Are');
  void vscode.window.showInformationMessage(why, choose).then(async (picked) => {
    if (picked === choose && (await askWho(await ownership.charters()))) await again();
  });
}
