import type { PartnerLink } from '../document/frontMatterFields.js';
import type { FileSystem, WorkspaceFolders } from './ports.js';
import { containingFolder, resolveLink } from './uris.js';

/**
 * What a link to a partner document leads to. `external` is a web address, for which Tandem asks no network, or stands
 * in a document that was never saved and has no place yet for a path to count from: it is taken at its word.
 */
export type LinkState = 'found' | 'missing' | 'folder' | 'outside' | 'external';

/** A partner link followed to its end. */
export interface ResolvedLink {
  readonly link: PartnerLink;
  readonly state: LinkState;
  /** URI of the partner when it was found. */
  readonly uri?: string;
}

/** Follows the links of one document. Nothing outside the workspace folders is looked at. */
export async function resolveLinks(
  uri: string,
  links: readonly PartnerLink[],
  files: FileSystem,
  folders: WorkspaceFolders,
): Promise<readonly ResolvedLink[]> {
  const folder = containingFolder(folders.all(), uri);
  const isUnsaved = uri.startsWith('untitled:');
  return Promise.all(
    links.map(async (link): Promise<ResolvedLink> => {
      if (isUnsaved || /^[a-z][a-z0-9+.-]+:\/\//i.test(link.target)) return { link, state: 'external' };
      const target = resolveLink(uri, link.target, folder);
      if (target === undefined) return { link, state: 'missing' };
      if (folder !== undefined && containingFolder(folders.all(), target) === undefined)
        return { link, state: 'outside' };
      const kind = await files.stat(target);
      if (kind === 'file') return { link, state: 'found', uri: target };
      return { link, state: kind ?? 'missing' };
    }),
  );
}
