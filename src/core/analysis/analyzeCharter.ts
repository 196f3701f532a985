import type { Charter } from '../charter/model/charter.js';
import { runRules } from '../rules/runRules.js';
import { LineIndex } from '../text/lineIndex.js';
import { templateFolderOf } from '../workspace/templates/templateFolder.js';
import { containingFolder, folderOf } from '../workspace/uris.js';
import type { AnalyzerSources } from './analyzerSources.js';
import type { Kept } from './kept.js';
import type { LiveAnalysis } from './liveAnalysis.js';
import { severitySources } from './severitySources.js';
import type { AnalyzeOptions, Source } from './source.js';

/** Reads a charter and says what is to be said about it. */
export async function analyzeCharter(
  from: AnalyzerSources,
  { uri, text, encoding }: Source,
  options: AnalyzeOptions,
  keep: Kept,
): Promise<LiveAnalysis> {
  const reading = from.charters.readAs(uri, text);
  const { manifests } = await from.manifests.of(reading.charter);
  keep.manifests = manifests.flatMap((manifest) => manifest.uri ?? []);
  const severities = severitySources(reading.charter.rules, options);
  const conflict = reading.source.faults.find((fault) => fault.kind === 'conflict');
  const today = from.ports.clock.today();
  const findings = runRules({
    uri,
    lines: new LineIndex(text),
    severities,
    ...(conflict
      ? { conflict }
      : {
          charter: {
            uri,
            reading,
            today,
            text,
            encoding,
            manifests,
            templates: templatesOf(from, uri, reading.charter),
          },
        }),
  });
  return { type: 'charter', uri, reading, findings };
}

function templatesOf({ ports }: AnalyzerSources, uri: string, { templates }: Charter) {
  const top = containingFolder(ports.folders.all(), uri);
  return top === undefined ? undefined : templateFolderOf(templates, folderOf(uri), top);
}
