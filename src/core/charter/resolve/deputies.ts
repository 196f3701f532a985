import type { Day } from '../model/calendar.js';
import type { AwayHolder, Charter, Person, PersonId } from '../model/charter.js';
import { derived } from '../../text/derived.js';

/** By day: whoever asks on the same day gets the same charter, for much is remembered by charter. */
const chartersByDay = derived<Charter, Map<Day, Charter>>(() => new Map());

/** A charter as it holds on a day: from then on deputies decide for those who are away. Itself where nobody is named as such. */
export function charterOn(charter: Charter, today: Day): Charter {
  if (charter.absences.size === 0) return charter;
  const known = chartersByDay(charter);
  let found = known.get(today);
  if (!found) {
    // Of days gone by nobody asks again.
    known.clear();
    known.set(today, (found = { ...charter, today }));
  }
  return found;
}

/** Whether a day that somebody is away until, the last one away, is over. */
export function isOver(until: Day, today: Day): boolean {
  return until < today;
}

/** How somebody is away today; `undefined` when they are not. */
export function awayToday(charter: Charter, person: Person): AwayHolder | undefined {
  const { today } = charter;
  const until = lastDayAway(charter, person.id);
  if (until === undefined || today === undefined) return undefined;
  return { holder: person, until, today, deputy: deputyOf(charter, person.id) };
}

/** The last day away of somebody who is away today. */
function lastDayAway({ absences, today }: Charter, person: PersonId): Day | undefined {
  const until = absences.get(person)?.until;
  return until === undefined || today === undefined || isOver(until, today) ? undefined : until;
}

const deputies = derived<Charter, Map<PersonId, Person | undefined>>(() => new Map());

/**
 * Who decides for somebody who is away: their deputy or, when that one is away too, the deputy's deputy, and so on. Nobody
 * where the way ends or goes round in a circle. Each person is looked at once, however long the way is.
 */
function deputyOf(charter: Charter, person: PersonId): Person | undefined {
  const known = deputies(charter);
  const way = new Set<PersonId>();
  let at: PersonId | undefined = person;
  while (at !== undefined && lastDayAway(charter, at) !== undefined && !known.has(at) && !way.has(at)) {
    way.add(at);
    at = charter.absences.get(at)?.deputy;
  }
  const found = at === undefined || way.has(at) ? undefined : known.has(at) ? known.get(at) : charter.people.get(at);
  for (const each of way) known.set(each, found);
  return known.get(person);
}
