import type { ImportFile } from '../charter/import/suggestions.js';
import type { FileSystem } from './ports.js';
import { pathWithin } from './uris.js';

/** Where GitHub and GitLab look for it. */
const codeowners = ['CODEOWNERS', '.github/CODEOWNERS', '.gitlab/CODEOWNERS', 'docs/CODEOWNERS'];
const catalogName = 'catalog-info.yaml';
/** A repository of many services has one each; the first few say who is there. */
const maxCatalogs = 50;

/** The files of a folder that name people and teams for other tools. They are read, never changed. */
export async function importFiles(files: FileSystem, folder: string): Promise<readonly ImportFile[]> {
  const catalogs = (await files.findFiles(folder, [catalogName])).slice(0, maxCatalogs);
  const uris = [...codeowners.map((path) => `${folder}/${path}`), ...catalogs];
  const read = await Promise.all(
    uris.map(async (uri): Promise<ImportFile[]> => {
      const result = await files.readText(uri);
      return result.fault === undefined ? [{ path: pathWithin(folder, uri) ?? uri, text: result.text }] : [];
    }),
  );
  return read.flat();
}
