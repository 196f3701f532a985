import * as l10n from '@vscode/l10n';
import type { Charter } from '../charter/model/charter.js';
import type { Turn } from '../workspace/turns.js';

/** By whom a turn is taken: a name, else the role that nobody is known to have, else `somebody`. */
export function whoseTurn({ who, role, what }: Turn, { people, roles }: Pick<Charter, 'people' | 'roles'>): string {
  const person = who === undefined ? undefined : people.get(who);
  if (person) return person.name;
  if (role !== undefined) return l10n.t('the {0}', roles.get(role)?.label ?? role);
  return what === 'none' ? l10n.t('nobody') : l10n.t('somebody');
}

/** What comes next, in a few words: `Tomas confirms FR-3`; `undefined` when nothing does. */
export function turnText(turn: Turn, charter: Pick<Charter, 'people' | 'roles'>): string | undefined {
  const who = whoseTurn(turn, charter);
  switch (turn.what) {
    case 'fix':
      return l10n.t('{0} repairs “{1}”', who, turn.about);
    case 'answer-note':
      return l10n.t('{0} answers a note', who);
    case 'confirm-coverage':
      return turn.isUncovered ? l10n.t('{0} covers {1}', who, turn.about) : l10n.t('{0} confirms {1}', who, turn.about);
    case 'answer-decision':
      return l10n.t('{0} answers {1}', who, turn.about);
    case 'write-sdd':
      return l10n.t('{0} writes the SDD', who);
    case 'sign-off':
      return l10n.t('{0} signs off {1}', who, turn.about);
    case 'renew-sign-off':
      return l10n.t('{0} signs off {1} again', who, turn.about);
    case 'none':
      return undefined;
  }
}
