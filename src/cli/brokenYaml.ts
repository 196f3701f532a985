import { hasSyntaxFault, type YamlSource } from '../core/parse/yamlSource.js';
import { LineIndex } from '../core/text/lineIndex.js';

/** Why not all of a YAML text could be read, with the one-based line; `undefined` when it all could. */
export function brokenYaml(source: YamlSource): string | undefined {
  const fault = hasSyntaxFault(source) ? source.faults[0] : undefined;
  if (!fault) return undefined;
  const line = new LineIndex(source.text).lineAt(fault.span.start) + 1;
  return `line ${line}: ${fault.message} What is shown may not be all.`;
}
