import type { Charter } from '../charter/model/charter.js';
import { rulesBeyondCharters } from '../rules/ruleList.js';
import type { SeveritySource } from '../rules/runRules.js';
import type { AnalyzeOptions } from './source.js';

/** Who says how loud a rule is, the first that knows it: the charter, then the user. */
export function severitySources(charter: Charter['rules'], { severities }: AnalyzeOptions): readonly SeveritySource[] {
  return [(rule) => (rulesBeyondCharters.has(rule) ? undefined : charter.get(rule)), (rule) => severities?.[rule]];
}
