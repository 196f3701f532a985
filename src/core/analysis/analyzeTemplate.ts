import { readTemplate } from '../document/templates/customTemplate.js';
import { findConflict } from '../parse/conflicts.js';
import { tooHeavyToParse } from '../parse/markdown/limits.js';
import { conflictIn } from '../parse/markdown/markdownConflict.js';
import { parseMarkdown } from '../parse/markdown/markdownParser.js';
import { runRules } from '../rules/runRules.js';
import { LineIndex } from '../text/lineIndex.js';
import type { CharterInForce } from '../workspace/charters.js';
import { dependenciesOf } from '../workspace/index/dependencies.js';
import { isAboutFolder } from '../workspace/templates/templateFiles.js';
import { isInTemplateFolder, templateFolderUnder } from '../workspace/templates/templateFolder.js';
import type { AnalyzerSources } from './analyzerSources.js';
import type { Kept } from './kept.js';
import type { LiveAnalysis } from './liveAnalysis.js';
import { severitySources } from './severitySources.js';
import type { AnalyzeOptions, Source } from './source.js';

/**
 * Says what is to be said about a file from which documents are made.
 *
 * @param isKept whether what is kept for the file still counts
 */
export async function analyzeTemplate(
  from: AnalyzerSources,
  { uri, text }: Source,
  options: AnalyzeOptions,
  { keep, inForce, isKept }: { readonly keep: Kept; readonly inForce: CharterInForce; readonly isKept: () => boolean },
): Promise<LiveAnalysis> {
  const { ports, documents } = from;
  keep.kind = undefined;
  keep.dependencies = dependenciesOf(uri, inForce, ports.folders.all());
  if (isKept()) documents.seen(uri, undefined, undefined);
  const isHeavy = tooHeavyToParse(text) !== undefined;
  const reading = readTemplate(text);
  const place = await placeOfTemplate(from, uri, inForce);
  const alike = reading.head && place === 'offered' ? await from.templates.alike(uri, reading.head) : [];
  const span = isHeavy || findConflict(text) === undefined ? undefined : conflictIn(parseMarkdown(text));
  const findings = runRules({
    uri,
    lines: new LineIndex(text),
    severities: severitySources(inForce.charter.rules, options),
    ...(span
      ? { conflict: { span } }
      : {
          template: {
            uri,
            text,
            reading,
            place,
            alike,
            isAboutFolder: isAboutFolder(uri, text),
          },
        }),
  });
  return { type: 'template', uri, text, findings };
}

/** A template that lies in no folder of the charter that governs it may lie in one that another charter names. */
async function placeOfTemplate(
  { charters, documents, templates }: AnalyzerSources,
  uri: string,
  inForce: CharterInForce,
): Promise<'offered' | 'linked' | 'elsewhere'> {
  const { top } = inForce;
  if (top === undefined) return 'elsewhere';
  const isLinked = () => templates.isBehindLink(uri, top);
  if (isInTemplateFolder(inForce, uri)) return (await isLinked()) ? 'linked' : 'offered';
  for (const other of await documents.charterUris()) {
    const folder = templateFolderUnder(await charters.for(other));
    if (folder && folder.fault === undefined && uri.startsWith(`${folder.uri}/`)) {
      return (await isLinked()) ? 'linked' : 'offered';
    }
  }
  return 'elsewhere';
}
