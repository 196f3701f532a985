import * as l10n from '@vscode/l10n';
import { planSet } from '../parse/yamlPlan.js';
import { applyBase } from '../parse/yamlSlot.js';
import { hasSyntaxFault } from '../parse/yamlSource.js';
import type { YamlPath } from '../parse/yamlPath.js';
import type { YamlData } from '../parse/yamlData.js';
import { lineBreakOf } from '../text/textEdit.js';
import type { CharterFix } from './problems.js';
import { labelOf } from './labels.js';
import type { Reading } from './reading.js';

/** “Add to the charter” for a person. */
export function addPersonFix(reading: Reading, id: string): readonly CharterFix[] {
  return addFix(reading, ['people', id], { name: labelOf(id) }, l10n.t('Add “{0}” to the people of this charter', id));
}

/** “Add to the charter” for a role. */
export function addRoleFix(reading: Reading, id: string): readonly CharterFix[] {
  return addFix(reading, ['roles', id], labelOf(id), l10n.t('Add “{0}” to the roles of this charter', id));
}

/** “Add to the charter” for a team. */
export function addTeamFix(reading: Reading, id: string): readonly CharterFix[] {
  return addFix(reading, ['teams', id], { name: labelOf(id) }, l10n.t('Add “{0}” to the teams of this charter', id));
}

function addFix(reading: Reading, path: YamlPath, value: YamlData, title: string): readonly CharterFix[] {
  const { source } = reading;
  if (hasSyntaxFault(source)) return [];
  // Planned and not tried (`setIn`): thousands of unknown people would mean to read the file thousands of times.
  const edits = planSet(source, lineBreakOf(source.text), path, value);
  return edits ? [{ title, edits: applyBase(edits, source.base) }] : [];
}
