import { normalForm } from '../../text/normalForm.js';
import type { Charter, Role } from '../model/charter.js';
import { firstByName } from './firstByName.js';
import { derived } from '../../text/derived.js';

/** What the two built-in roles are called beside their ids and labels. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['product manager', 'pm'],
  ['product owner', 'pm'],
  ['engineering manager', 'em'],
  ['eng manager', 'em'],
]);

/** The role that `text` names, by id, by label or, for PM and EM, in words; case does not count. */
export function findRole(charter: Charter, text: string): Role | undefined {
  const wanted = normalise(text);
  if (wanted === '') return undefined;
  return rolesByName(charter).get(wanted) ?? charter.roles.get(otherNames.get(wanted) ?? '');
}

const rolesByName = derived(({ roles }: Charter) =>
  firstByName([...roles.values()], [(role) => role.id, (role) => role.label], normalise),
);

function normalise(text: string): string {
  return normalForm(text, 'NFC')
    .toLowerCase()
    .replace(/^\s*@/, '')
    .replace(/^the\s+/, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
