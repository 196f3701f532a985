import type { Person, PersonId } from '../../../charter/model/charter.js';
import { derived } from '../../../text/derived.js';
import { KnownNames } from './knownNames.js';

/** The names of a charter’s people. Every document under the charter is searched for the same. */
export const knownNamesOf = derived((people: ReadonlyMap<PersonId, Person>) => {
  const everybody = [...people.values()];
  const names = everybody.flatMap((person) => [person.name, ...person.aliases]);
  return new KnownNames(
    names,
    everybody.map((person) => person.name),
    everybody.map((person) => person.id),
  );
});
