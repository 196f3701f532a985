import { readLedger } from '../document/ledger/readLedger.js';
import { runRules } from '../rules/runRules.js';
import { LineIndex } from '../text/lineIndex.js';
import { rootOfLedger } from '../workspace/ledgers.js';
import type { AnalyzerSources } from './analyzerSources.js';
import type { LiveAnalysis } from './liveAnalysis.js';
import { severitySources } from './severitySources.js';
import type { AnalyzeOptions, Source } from './source.js';

/** Says what is to be said about a ledger. */
export async function analyzeLedger(
  { charters }: AnalyzerSources,
  { uri, text }: Source,
  options: AnalyzeOptions,
): Promise<LiveAnalysis> {
  const { charter } = await charters.for(`${rootOfLedger(uri)}/x`);
  const severities = severitySources(charter.rules, options);
  const reading = readLedger(text);
  const span = reading.conflict;
  const said = span ? { conflict: { span } } : { ledger: { reading } };
  return { type: 'ledger', uri, findings: runRules({ uri, lines: new LineIndex(text), severities, ...said }) };
}
