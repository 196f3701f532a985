import type { Span } from '../../text/range.js';
import type { MarkdownTree } from './markdownTree.js';
import { readYaml, type YamlSource } from '../yaml/yamlSource.js';

/** The YAML between `---` lines at the very start of a Markdown file. */
export interface FrontMatter {
  /** Both fences included. */
  readonly span: Span;
  /** What stands between the fences. */
  readonly content: Span;
  readonly yaml: YamlSource;
  /** Top-level keys; empty when the YAML is not a mapping or is too broken to read. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Most marks of one sort in front matter that is read: more than a thousand confirmed requirements, which are read for each of their fixes. */
const maxFrontMatterMarks = 1600;

/** Reads the front matter of a parsed document; `undefined` when it has none. */
export function readFrontMatter(tree: MarkdownTree): FrontMatter | undefined {
  const first = tree.chunks[0];
  const node = first?.chunk.nodes[0];
  if (!first || node?.type !== 'yaml' || !node.position) return undefined;
  const span = {
    start: first.start + (node.position.start.offset ?? 0),
    end: first.start + (node.position.end.offset ?? 0),
  };
  const fenceEnd = /^---[ \t]*(?:\r\n|\n|\r)/.exec(tree.text.slice(span.start, span.end));
  const start = span.start + (fenceEnd?.[0].length ?? 3);
  const closing = /(?:^|\r\n|\n|\r)---[ \t]*$/.exec(tree.text.slice(start, span.end));
  const content = { start, end: start + (closing ? closing.index : 0) };
  const yaml = readYaml(tree.text.slice(content.start, content.end), content.start, true, maxFrontMatterMarks);
  return { span, content, yaml, values: isRecord(yaml.value) ? yaml.value : {} };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
