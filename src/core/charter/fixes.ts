import * as l10n from '@vscode/l10n';
import { planSet } from '../parse/yamlPlan.js';
import { applyBase } from '../parse/yamlSlot.js';
import { hasSyntaxFault, type YamlSource } from '../parse/yamlSource.js';
import type { YamlPath } from '../parse/yamlPath.js';
import type { YamlData } from '../parse/yamlData.js';
import { lineBreakOf } from '../text/textEdit.js';
import type { CharterFix } from './problems.js';
import { labelOf } from './labels.js';

/** What a fix is planned by: a charter being read, or one that was. */
interface CharterText {
  readonly source: YamlSource;
}

/** “Add to the charter” for a person. */
export function addPersonFix(charter: CharterText, id: string): readonly CharterFix[] {
  const title = l10n.t('Add “{0}” to the people of this charter', id);
  return setFix(charter, ['people', id], { name: labelOf(id) }, title);
}

/** “Add to the charter” for a role. */
export function addRoleFix(charter: CharterText, id: string): readonly CharterFix[] {
  return setFix(charter, ['roles', id], labelOf(id), l10n.t('Add “{0}” to the roles of this charter', id));
}

/** “Add to the charter” for a team. */
export function addTeamFix(charter: CharterText, id: string): readonly CharterFix[] {
  const title = l10n.t('Add “{0}” to the teams of this charter', id);
  return setFix(charter, ['teams', id], { name: labelOf(id) }, title);
}

const lineBreaks = new WeakMap<YamlSource, string>();

/** Looked for once: a charter of thousands of faults may be all on one line. */
function lineBreakIn(source: YamlSource): string {
  let found = lineBreaks.get(source);
  if (found === undefined) lineBreaks.set(source, (found = lineBreakOf(source.text)));
  return found;
}

/** A fix that puts `value` at `path`; none where the text does not allow that to be done for sure. */
export function setFix({ source }: CharterText, path: YamlPath, value: YamlData, title: string): readonly CharterFix[] {
  if (hasSyntaxFault(source)) return [];
  // Planned and not tried (`setIn`): thousands of unknown people would mean to read the file thousands of times.
  const edits = planSet(source, lineBreakIn(source), path, value);
  return edits ? [{ title, edits: applyBase(edits, source.base) }] : [];
}
