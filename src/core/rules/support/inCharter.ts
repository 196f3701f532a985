import type { CharterReading } from '../../charter/read/readCharter.js';
import type { CharterFix } from '../../charter/read/problems.js';
import { hasSyntaxFault } from '../../parse/yaml/yamlSource.js';
import type { RuleFix } from '../rule.js';

/**
 * Fixes of a charter as rules give them: edits are of the file looked at, changes name the charter's. Into YAML that is
 * broken nothing is written, so nothing is offered.
 */
export function inCharter({ charter, source }: CharterReading, fixes: readonly CharterFix[]): readonly RuleFix[] {
  const { uri } = charter;
  return fixes.flatMap(({ title, edits, changes }): RuleFix[] => {
    if (!changes) return [{ title, edits }];
    return uri === undefined || hasSyntaxFault(source) ? [] : [{ title, edits, change: { uri, changes } }];
  });
}
