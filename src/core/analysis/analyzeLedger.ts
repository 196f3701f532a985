import { readLedger } from '../document/ledger/readLedger.js';
import { runRules } from '../rules/runRules.js';
import { LineIndex } from '../text/lineIndex.js';
import { rootOfLedger } from '../workspace/ledgers.js';
import type { FileSystem } from '../workspace/ports.js';
import { childOf } from '../workspace/uris.js';
import type { AnalyzerSources } from './analyzerSources.js';
import type { LiveAnalysis } from './liveAnalysis.js';
import { severitySources } from './severitySources.js';
import type { AnalyzeOptions, Source } from './source.js';

/** Says what is to be said about a ledger. */
export async function analyzeLedger(
  { charters, ports }: AnalyzerSources,
  { uri, text }: Source,
  options: AnalyzeOptions,
): Promise<LiveAnalysis> {
  const { charter } = await charters.for(`${rootOfLedger(uri)}/x`);
  const severities = severitySources(charter.rules, options);
  const reading = readLedger(text);
  const span = reading.conflict;
  const gone = new Set<string>();
  for (const path of reading.paths.keys()) if (!(await isThere(ports.files, rootOfLedger(uri), path))) gone.add(path);
  const said = span ? { conflict: { span } } : { ledger: { reading, gone } };
  return { type: 'ledger', uri, findings: runRules({ uri, lines: new LineIndex(text), severities, ...said }) };
}

/** A path that leads out of the folder names no document of it. */
async function isThere(files: FileSystem, root: string, path: string): Promise<boolean> {
  return !path.startsWith('/') && !path.split('/').includes('..') && (await files.stat(childOf(root, path))) === 'file';
}
