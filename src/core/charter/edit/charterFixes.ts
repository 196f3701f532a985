import * as l10n from '@vscode/l10n';
import type { YamlPath } from '../../parse/yaml/yamlPath.js';
import type { YamlData } from '../../parse/yaml/yamlData.js';
import { add, fill, type CharterChange } from './charterChange.js';
import type { CharterFix } from '../read/problems.js';
import { labelOf } from '../model/labels.js';

/** “Add to the charter” for a person. */
export function addPersonFix(id: string): CharterFix {
  return changeFix(addPerson(id), l10n.t('Add “{0}” to “people” in ownership.yaml', id));
}

/** “Add to the charter” for a role. */
export function addRoleFix(id: string): CharterFix {
  return changeFix(addRole(id), l10n.t('Add “{0}” to “roles” in ownership.yaml', id));
}

/** “Add to the charter” for a team. */
export function addTeamFix(id: string): CharterFix {
  return changeFix(addTeam(id), l10n.t('Add “{0}” to “teams” in ownership.yaml', id));
}

/** The change that adds a person under a handle. */
export function addPerson(id: string): CharterChange {
  return add(['people', id], { name: labelOf(id) });
}

/** The change that adds a role. */
export function addRole(id: string): CharterChange {
  return add(['roles', id], labelOf(id));
}

/** The change that adds a team, called by its id unless its name is given. */
export function addTeam(id: string, name = labelOf(id)): CharterChange {
  return add(['teams', id], { name });
}

/** A fix that gives a value to a key that has none. */
export function fillFix(path: YamlPath, value: YamlData, title: string): CharterFix {
  return changeFix(fill(path, value), title);
}

/** A fix that makes one change. */
export function changeFix(change: CharterChange, title: string): CharterFix {
  return { title, edits: [], changes: [change] };
}
