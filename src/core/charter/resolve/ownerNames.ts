import * as l10n from '@vscode/l10n';
import { dayText } from '../model/dayText.js';
import type { AwayHolder, ResolvedOwner } from '../model/charter.js';

/**
 * Who decides, by name: `Ada Lovelace`, `Grace Hopper for Ada Lovelace until 10 January`, several with commas between them.
 * Somebody who is away and for whom nobody decides is named with that. Empty when nobody holds the role.
 */
export function ownerNames(owner: ResolvedOwner): string {
  return owner.holders
    .flatMap((person) => {
      const away = owner.away.find(({ holder }) => holder === person);
      if (!away) return person.name;
      if (!away.deputy) return l10n.t('{0} (away until {1})', person.name, lastDay(away));
      // Whoever holds the role anyway is named for that.
      if (owner.holders.includes(away.deputy)) return [];
      return l10n.t('{0} for {1} until {2}', away.deputy.name, person.name, lastDay(away));
    })
    .join(', ');
}

/** The same with the role, for the middle of a sentence: `Ada Lovelace (PM)`, `Grace Hopper (PM, for Ada Lovelace until 10 January)`. */
export function ownerWithRole(owner: ResolvedOwner): string {
  const { label } = owner.role;
  const [away] = owner.holders.length === 1 ? owner.away : [];
  if (!away) return l10n.t('{0} ({1})', ownerNames(owner), label);
  return away.deputy
    ? l10n.t('{0} ({1}, for {2} until {3})', away.deputy.name, label, away.holder.name, lastDay(away))
    : l10n.t('{0} ({1}, away until {2})', away.holder.name, label, lastDay(away));
}

/** Who is away until when, and who decides meanwhile, as a sentence or two. */
export function absenceSentence(away: AwayHolder): string {
  const { holder, deputy } = away;
  return deputy
    ? l10n.t('{0} is away until {1}. {2} decides meanwhile.', holder.name, lastDay(away), deputy.name)
    : l10n.t('{0} is away until {1}. Nobody decides meanwhile.', holder.name, lastDay(away));
}

/** The last day that somebody is away, as people say it. */
export function lastDay({ until, today }: AwayHolder): string {
  return dayText(until, today);
}
