import type { Charter, Role } from './charter.js';

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
  const roles = [...charter.roles.values()];
  return (
    roles.find((role) => normalise(role.id) === wanted) ??
    roles.find((role) => normalise(role.label) === wanted) ??
    charter.roles.get(otherNames.get(wanted) ?? '')
  );
}

function normalise(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\s*@/, '')
    .replace(/^the\s+/, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
