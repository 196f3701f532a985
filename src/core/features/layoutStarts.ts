import type { DocumentPlace } from '../document/documentPlace.js';
import type { Layout, LayoutStart, LayoutTemplateFile } from '../layouts/layout.js';
import { layouts } from '../layouts/layoutList.js';
import type { Charters } from '../workspace/charters.js';
import { knownDocument } from '../workspace/knownDocuments.js';
import type { FileSystem } from '../workspace/ports.js';
import { childOf, folderOf, parentOf } from '../workspace/uris.js';
import { fileNameFor, type Draft } from './newDocument.js';

/** Where new product documents of another tool go: each into a folder of its own. */
export interface LayoutFolder {
  /** What the tool is called. */
  readonly layout: string;
  /** URI of the folder in which these folders are. */
  readonly units: string;
  readonly start: LayoutStart;
  /** Its documents may begin with front matter. */
  readonly hasFrontMatter: boolean;
}

/** A template of another tool that a repository has, for a new document in that tool's own way. */
export interface LayoutTemplate extends LayoutFolder {
  /** Path of the template. */
  readonly path: string;
  readonly text: string;
  /** What stands in it for the title; nothing where it has no place for one. */
  readonly title?: string;
}

interface Sources {
  readonly files: Pick<FileSystem, 'readText'>;
  readonly charters: Pick<Charters, 'for'>;
}

/**
 * The templates of other tools for product documents in some workspace folders, read anew whenever somebody asks.
 *
 * @param folders their URIs
 */
export async function layoutTemplates(
  folders: readonly string[],
  { files, charters }: Sources,
): Promise<readonly LayoutTemplate[]> {
  const found: LayoutTemplate[] = [];
  for (const folder of folders) {
    for (const layout of layouts) {
      const { start } = layout;
      if (!start?.product || (await charters.for(childOf(folder, 'x'))).layout(layout.id) === 'off') continue;
      const target = folderIn(layout, start, below(folder, start.folder));
      found.push(...(await templateIn(folder, start.product, target, files)));
    }
  }
  return found;
}

/**
 * The template that the tool of a product document has for its design; none where the repository has none.
 *
 * @param top URI of the workspace folder
 */
export async function designTemplates(
  { layout, unit }: DocumentPlace,
  top: string | undefined,
  { files }: Pick<Sources, 'files'>,
): Promise<readonly LayoutTemplate[]> {
  const { start } = layout;
  const units = parentOf(unit);
  if (!start?.design || !units.endsWith(`/${start.folder}`)) return [];
  const target = folderIn(layout, start, units);
  // A part of a repository may have its features, and the whole the templates for all.
  for (const folder of new Set([units.slice(0, -start.folder.length - 1), top])) {
    const found = folder === undefined ? [] : await templateIn(folder, start.design, target, files);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Where new documents go in the way of the tools that wrote some product documents, and the folders of these, which are no place for
 * anything else.
 *
 * @param uris of the product documents
 */
export async function layoutFolders(
  uris: readonly string[],
  { charters }: Pick<Sources, 'charters'>,
): Promise<{ readonly folders: readonly LayoutFolder[]; readonly taken: ReadonlySet<string> }> {
  const folders = new Map<string, LayoutFolder>();
  const taken = new Set<string>();
  for (const uri of uris) {
    const { place } = knownDocument(await charters.for(uri), uri, undefined, () => undefined);
    if (!place?.layout.hasFeatures) continue;
    taken.add(folderOf(uri));
    const { layout, file, unit, isClosed } = place;
    if (!layout.start || isClosed || file.path !== layout.start.file) continue;
    const units = parentOf(unit);
    folders.set(units, folderIn(layout, layout.start, units));
  }
  return { folders: [...folders.values()], taken };
}

/** Where a new document of another tool goes: in a folder of its own, with the number after the highest there is. */
export async function layoutTarget(
  { units, start }: Pick<LayoutFolder, 'units' | 'start'>,
  title: string,
  files: Pick<FileSystem, 'list'>,
): Promise<string> {
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
export function draftFromLayout(
  { text, title: placeholder }: Pick<LayoutTemplate, 'text' | 'title'>,
  title: string,
): Draft {
  const filled = placeholder === undefined ? text : text.replaceAll(placeholder, () => title);
  return { text: filled, snippet: filled.replace(/[\\$}]/g, '\\$&') };
}

function folderIn({ label, hasFrontMatter }: Layout, start: LayoutStart, units: string): LayoutFolder {
  return { layout: label, units, start, hasFrontMatter: hasFrontMatter === true };
}

async function templateIn(
  folder: string,
  { template: path, title }: LayoutTemplateFile,
  target: LayoutFolder,
  files: Sources['files'],
): Promise<readonly LayoutTemplate[]> {
  const read = await files.readText(below(folder, path));
  if (read.fault !== undefined) return [];
  return [{ ...target, path, text: read.text, ...(title === undefined ? {} : { title }) }];
}

function below(folder: string, path: string): string {
  return path.split('/').reduce(childOf, folder);
}
