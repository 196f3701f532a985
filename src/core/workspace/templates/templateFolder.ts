import { derived } from '../../text/derived.js';
import type { CharterInForce } from '../charters.js';
import { childOf, pathWithin } from '../uris.js';

/** Where a team's templates are when its charter does not say. */
export const defaultTemplateFolder = '.tandem/templates';

/**
 * The folder of templates under a charter, or why what the charter names is none. `outside`: it leads out of the workspace
 * folder; `too-wide`: it holds the charter itself, so that everything would be a template.
 */
export type TemplateFolder =
  | { readonly uri: string; readonly fault?: undefined }
  | { readonly fault: 'outside' | 'too-wide'; readonly named: string };

/** The folder that holds the templates for documents under a charter; `undefined` where no folder is open. */
export const templateFolderUnder = derived(({ charter, folder, top }: CharterInForce): TemplateFolder | undefined =>
  folder === undefined || top === undefined ? undefined : templateFolderOf(charter.templates, folder, top),
);

/**
 * The folder that `templates:` of a charter names.
 *
 * @param named as written; a leading slash means the workspace folder
 * @param folder the charter's own folder
 * @param top the workspace folder
 */
export function templateFolderOf(named: string | undefined, folder: string, top: string): TemplateFolder {
  const path = withoutEnd(named?.trim().replaceAll('\\', '/') ?? '');
  const wanted = named === undefined || named.trim() === '' ? defaultTemplateFolder : path === '' ? '/' : path;
  const uri = wanted.startsWith('/') ? childOf(top, `.${wanted}`) : childOf(folder, wanted);
  const clean = withoutEnd(uri);
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//iu.test(wanted);
  if (isAddress || climbsOut(wanted, folder, top) || pathWithin(top, clean) === undefined) {
    return { fault: 'outside', named: wanted };
  }
  if (pathWithin(clean, folder) !== undefined) return { fault: 'too-wide', named: wanted };
  return { uri: clean };
}

/** Whether a path leads above the workspace folder on its way: where that is the root of all, nothing is above it to tell by. */
function climbsOut(path: string, folder: string, top: string): boolean {
  const start = path.startsWith('/') ? '' : (pathWithin(top, folder) ?? '');
  let depth = start.split('/').filter(Boolean).length;
  for (const step of path.split('/')) {
    if (step === '..') depth--;
    else if (step !== '' && step !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}

/** A path without the slashes at its end. */
function withoutEnd(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** Whether a file lies in the folder of templates of the charter that governs it. */
export function isInTemplateFolder(inForce: CharterInForce, uri: string): boolean {
  const found = templateFolderUnder(inForce);
  // Both are spelled alike, and there are thousands of files to ask about.
  return found?.fault === undefined && found !== undefined && uri.startsWith(`${found.uri}/`);
}
