import { LineIndex } from '../../../../src/core/text/lineIndex.js';
import type { Position, Range } from '../../../../src/core/text/range.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

/** A workspace of files of which one has a `‸` where somebody points. */
export interface Pointed {
  readonly workspace: MemoryWorkspace;
  readonly uri: string;
  readonly position: Position;
}

/** Takes the mark out and analyses the file as an open one. */
export async function pointed(files: Readonly<Record<string, string>>): Promise<Pointed> {
  const [path = '', text = ''] = Object.entries(files).find(([, each]) => each.includes('‸')) ?? [];
  const workspace = new MemoryWorkspace({ ...files, [path]: text.replace('‸', '') });
  await workspace.analyze(path);
  const position = new LineIndex(text).positionAt(text.indexOf('‸'));
  return { workspace, uri: workspace.uri(path), position };
}

/** A place as `path line:character text`. */
export function placeText(
  { workspace }: Pointed,
  { uri, range }: { readonly uri: string; readonly range: Range },
): string {
  const path = uri.slice(workspace.root.length + 1);
  const text = workspace.files.get(path) ?? '';
  const lines = new LineIndex(text);
  const { start, end } = lines.spanOf(range);
  return `${path} ${range.start.line}:${range.start.character} ${text.slice(start, end)}`.trimEnd();
}
