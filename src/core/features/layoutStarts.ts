import type { LayoutStart } from '../layouts/layout.js';
import { layouts } from '../layouts/layoutList.js';
import type { Charters } from '../workspace/charters.js';
import type { FileSystem } from '../workspace/ports.js';
import { childOf } from '../workspace/uris.js';
import { fileNameFor, type Draft } from './newDocument.js';

/** A template of another tool that a repository has, for a new product document in that tool's own way. */
export interface LayoutTemplate {
  /** What the tool is called. */
  readonly layout: string;
  /** Path of the template. */
  readonly path: string;
  /** URI of the workspace folder. */
  readonly folder: string;
  readonly text: string;
  readonly start: LayoutStart;
}

/**
 * The templates of other tools in some workspace folders, read anew whenever somebody asks.
 *
 * @param folders their URIs
 */
export async function layoutTemplates(
  folders: readonly string[],
  { files, charters }: { readonly files: FileSystem; readonly charters: Charters },
): Promise<readonly LayoutTemplate[]> {
  const found: LayoutTemplate[] = [];
  for (const folder of folders) {
    for (const { id, label, start } of layouts) {
      if (!start) continue;
      const uri = below(folder, start.template);
      const { layout } = await charters.for(uri);
      if (layout(id) === 'off') continue;
      const { text } = { text: undefined, ...(await files.readText(uri)) };
      if (text !== undefined) found.push({ layout: label, path: start.template, folder, text, start });
    }
  }
  return found;
}

/** Where a new document of another tool goes: in a folder of its own, with the number after the highest there is. */
export async function layoutTarget(
  { folder, start }: Pick<LayoutTemplate, 'folder' | 'start'>,
  title: string,
  files: Pick<FileSystem, 'list'>,
): Promise<string> {
  const units = below(folder, start.folder);
  const names = new Set(((await files.list(units)) ?? []).map(({ name }) => name));
  const slug = fileNameFor('prd', title).replace(/\.prd\.md$/, '');
  const highest = Math.max(0, ...[...names].map((name) => Number(/^\d{1,6}(?=-)/.exec(name)?.[0] ?? 0)));
  const unit = (count: number) =>
    start.digits === undefined
      ? `${slug}${count === 1 ? '' : `-${count}`}`
      : `${String(highest + count).padStart(start.digits, '0')}-${slug}`;
  let count = 1;
  while (names.has(unit(count))) count++;
  return childOf(childOf(units, unit(count)), start.file);
}

/** A new document from the template of another tool: its own words, with the title where they ask for it. */
export function draftFromLayout({ text, start }: Pick<LayoutTemplate, 'text' | 'start'>, title: string): Draft {
  const filled = text.replaceAll(start.title, () => title);
  return { text: filled, snippet: filled.replace(/[\\$}]/g, '\\$&') };
}

function below(folder: string, path: string): string {
  return path.split('/').reduce(childOf, folder);
}
