import { normalForm } from '../../text/normalForm.js';
import type { Charter, Role } from '../model/charter.js';

/** What the two built-in roles are called beside their ids and labels. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['product manager', 'pm'],
  ['product owner', 'pm'],
  ['engineering manager', 'em'],
  ['eng manager', 'em'],
]);

/** Roles by what they may be called, for each charter once. */
const indexes = new WeakMap<Charter, ReadonlyMap<string, Role>>();

/** The role that `text` names, by id, by label or, for PM and EM, in words; case does not count. */
export function findRole(charter: Charter, text: string): Role | undefined {
  const wanted = normalise(text);
  if (wanted === '') return undefined;
  let index = indexes.get(charter);
  if (!index) indexes.set(charter, (index = indexOf(charter)));
  return index.get(wanted) ?? charter.roles.get(otherNames.get(wanted) ?? '');
}

/** An id goes before a label, and of equals the first in the file. */
function indexOf({ roles }: Charter): ReadonlyMap<string, Role> {
  const index = new Map<string, Role>();
  for (const nameOf of [(role: Role) => role.id, (role: Role) => role.label]) {
    for (const role of roles.values()) {
      const name = normalise(nameOf(role));
      if (!index.has(name)) index.set(name, role);
    }
  }
  return index;
}

function normalise(text: string): string {
  return normalForm(text, 'NFC')
    .toLowerCase()
    .replace(/^\s*@/, '')
    .replace(/^the\s+/, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
