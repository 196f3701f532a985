import * as l10n from '@vscode/l10n';
import { derived } from '../../text/derived.js';
import { foldName } from '../../text/foldName.js';
import type { YamlPath } from '../../parse/yaml/yamlPath.js';
import type { Person, PersonId, Role, RoleId } from '../model/charter.js';
import { addPersonFix, addRoleFix } from '../edit/charterFixes.js';
import { asList, type Reading } from './charterReading.js';
import { knownRoles } from './presets.js';
import { unknownPersonText, unknownRoleText } from './unknownText.js';

/** The roles named at `path`; those that nobody knows are reported and left out. */
export function readRoleRefs(
  reading: Reading,
  value: string | readonly string[] | undefined,
  path: YamlPath,
  roles: ReadonlyMap<RoleId, Role>,
): readonly RoleId[] {
  return asList(value).filter((id, index) => {
    if (roles.has(id)) return true;
    const at = { path: typeof value === 'string' ? path : [...path, index], part: 'value', word: id } as const;
    reportUnknownRole(reading, at, roles);
    return false;
  });
}

/** Reports a role that is neither built in nor listed under `roles`. */
export function reportUnknownRole(
  reading: Reading,
  at: { readonly path: YamlPath; readonly part: 'key' | 'value'; readonly word: string },
  roles: ReadonlyMap<RoleId, Role>,
): void {
  const known = [...roles.keys(), ...knownRoles().map(({ id }) => id)];
  reading.reportUnknown('unknown-role', at, known, unknownRoleText(at.word), [addRoleFix(at.word)]);
}

/** The people named at `path`, by handle with or without “@”; those that nobody knows are reported and left out. */
export function readPersonRefs(
  reading: Reading,
  value: string | readonly string[] | undefined,
  path: YamlPath,
  people: ReadonlyMap<PersonId, Person>,
): readonly PersonId[] {
  const ids: PersonId[] = [];
  asList(value).forEach((word, index) => {
    const id = people.has(word) ? word : word.replace(/^@/, '');
    if (people.has(id)) {
      if (!ids.includes(id)) ids.push(id);
      return;
    }
    const at = { path: typeof value === 'string' ? path : [...path, index], part: 'value', word: id } as const;
    const named = personNamed(people, id);
    if (named !== undefined) {
      const fact = l10n.t('“{0}” is a name, and a handle is needed here.', id);
      reading.reportMeant('unknown-person', at, named, { fact, advice: '' });
      return;
    }
    reading.reportUnknown('unknown-person', at, people.keys(), unknownPersonText(id), [addPersonFix(id)]);
  });
  return ids;
}

/** The handle of the one whom a charter calls so. */
function personNamed(people: ReadonlyMap<PersonId, Person>, name: string): PersonId | undefined {
  return handlesByName(people).get(foldName(name));
}

const handlesByName = derived((people: ReadonlyMap<PersonId, Person>): ReadonlyMap<string, PersonId> => {
  const handles = new Map<string, PersonId>();
  for (const { id, name, aliases } of people.values()) {
    for (const each of [name, ...aliases]) if (!handles.has(foldName(each))) handles.set(foldName(each), id);
  }
  return handles;
});
