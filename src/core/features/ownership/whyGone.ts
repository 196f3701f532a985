import * as l10n from '@vscode/l10n';
import { roleNamed } from '../../charter/resolve/teamRoles.js';
import type { Charter } from '../../charter/model/charter.js';
import type { OwnershipTarget } from './target.js';

/** Says that a charter no longer has what a line of the *Ownership* view stood for; `undefined` while it has. */
export function whyGone(charter: Charter, target: OwnershipTarget): string | undefined {
  const team = 'team' in target && target.team !== undefined ? charter.teams.get(target.team) : undefined;
  if ('team' in target && target.team !== undefined && !team) {
    return l10n.t('The team “{0}” is no longer in ownership.yaml; nothing was written.', target.team);
  }
  const gone = (isThere: boolean | undefined, name: string) =>
    isThere ? undefined : l10n.t('“{0}” is no longer in ownership.yaml; nothing was written.', name);
  switch (target.type) {
    case 'charter':
    case 'team':
    case 'capacity':
    case 'undecided':
      return undefined;
    case 'decision': {
      const all = [...charter.decisions, ...charter.unownedDecisions];
      return gone(
        all.some(({ id }) => id === target.decision),
        target.decision,
      );
    }
    case 'area':
      return gone(
        team?.areas.some(({ id }) => id === target.area),
        target.area,
      );
    case 'role':
      return gone(roleNamed(charter, target.role) !== undefined, target.role);
    case 'agreement':
      return gone(
        team?.agreements.some(({ id }) => id === target.agreement),
        target.agreement,
      );
    case 'person':
      return gone(charter.people.has(target.person), target.person);
  }
}
