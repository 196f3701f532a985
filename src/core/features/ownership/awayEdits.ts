import * as l10n from '@vscode/l10n';
import { remove, set, type CharterChange } from '../../charter/edit/charterChange.js';
import { addCadence, daysBetween, isDay, type Day } from '../../charter/model/calendar.js';
import type { Charter, Person, PersonId } from '../../charter/model/charter.js';
import { dayText } from '../../charter/model/dayText.js';
import { awayToday, isOver } from '../../charter/resolve/deputies.js';
import { absenceSentence } from '../../charter/resolve/ownerNames.js';
import { teamAndAbove } from '../../charter/resolve/owners.js';
import { joined } from './phrases.js';

/** Somebody is away until a day, the last one away, and somebody or nobody decides meanwhile. */
export function goAway(
  charter: Charter,
  person: PersonId,
  { until, deputy }: { readonly until: Day; readonly deputy: PersonId | undefined },
): readonly CharterChange[] {
  const path = ['away', person];
  const before = charter.absences.get(person);
  if (!before) return [set(path, { until, ...(deputy === undefined ? {} : { deputy }) })];
  const named = deputy === undefined ? remove([...path, 'deputy']) : set([...path, 'deputy'], deputy);
  return [set([...path, 'until'], until), named];
}

/** Somebody is back. */
export function comeBack(person: PersonId): readonly CharterChange[] {
  return [remove(['away', person])];
}

/** A last day away, as it is offered. */
export interface OfferedDay {
  readonly day: Day;
  readonly label: string;
  /** The day itself in words. */
  readonly description: string;
}

/** Last days away that are often wanted, each once, the nearest first. A week ends with its Sunday. */
export function offeredDays(today: Day): readonly OfferedDay[] {
  const sunday = 6 - weekdayOf(today);
  const offered: readonly (readonly [days: number, label: string])[] = [
    [1, l10n.t('Until tomorrow')],
    [sunday, l10n.t('Until the end of this week')],
    [sunday + 7, l10n.t('Until the end of next week')],
    [14, l10n.t('For two weeks')],
  ];
  const days = new Map<number, string>();
  for (const [count, label] of offered) if (count > 0 && !days.has(count)) days.set(count, label);
  return [...days]
    .sort(([a], [b]) => a - b)
    .flatMap(([count, label]) => {
      const day = addCadence(today, { count, unit: 'd' });
      return day === undefined ? [] : [{ day, label, description: dayText(day, today) }];
    });
}

/** A last day away as somebody typed it; `undefined` when it is none, or over. */
export function typedDay(text: string, today: Day): OfferedDay | undefined {
  const day = text.trim();
  if (!isDay(day) || isOver(day, today)) return undefined;
  return { day, label: l10n.t('Until {0}', dayText(day, today)), description: day };
}

/** Who may stand in for somebody: the people of their teams and of those above, in the order of the charter; else everybody else. */
export function possibleDeputies(charter: Charter, person: PersonId): readonly Person[] {
  const teams = [...charter.teams.values()].filter((team) => [...team.roles.values()].flat().includes(person));
  const near = new Set(
    teams.flatMap(({ id }) => teamAndAbove(charter, id)).flatMap((team) => [...team.roles.values()].flat()),
  );
  const others = [...charter.people.values()].filter(({ id }) => id !== person);
  const found = others.filter(({ id }) => near.has(id));
  return found.length > 0 ? found : others;
}

/** A person as a deputy is chosen: the roles that they have in any team, and whether they are away themselves. */
export function deputyDescription(charter: Charter, person: Person): string {
  const teams = [...charter.teams.values()];
  const roles = [...charter.roles.values()].filter(({ id }) =>
    teams.some((team) => team.roles.get(id)?.includes(person.id)),
  );
  const away = awayToday(charter, person);
  return joined(roles.map(({ label }) => label).join(', '), away && absenceSentence(away));
}

/** Monday is 0. */
function weekdayOf(day: Day): number {
  const since = daysBetween('2024-01-01', day) ?? 0;
  return ((since % 7) + 7) % 7;
}
