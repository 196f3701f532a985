import * as vscode from 'vscode';
import type { ShownCharter } from '../../core/features/ownership/shownCharter.js';
import { writeSetting } from '../settings.js';
import { askChoice } from './steps.js';

/** Makes sure that a charter knows the user: asks who they are where none does, and keeps it in their settings; gives whether they said. */
export async function askWho(charters: readonly ShownCharter[]): Promise<boolean> {
  if (charters.some(({ me }) => me !== undefined)) return true;
  const people = new Map(charters.flatMap(({ charter }) => [...charter.people]));
  if (people.size === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No ownership.yaml here names a person yet. Run “Tandem: Add Person…” first.'),
    );
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
