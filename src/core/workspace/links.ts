import type { PartnerLink } from '../document/frontMatterFields.js';
import type { FileSystem, WorkspaceFolders } from './ports.js';
import { containingFolder, resolveLink, resolveName } from './uris.js';

/**
 * What a link to a partner document leads to. `external` is a web address, for which Tandem asks no network, or stands
 * in a document that was never saved and has no place yet for a path to count from: it is taken at its word.
 * `unfollowable` is an address of another sort, such as `mailto:`, which names no document.
 */
export type LinkState = 'found' | 'missing' | 'folder' | 'outside' | 'external' | 'unfollowable';

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
      if (isUnsaved || /^https?:\/\//i.test(link.target)) return { link, state: 'external' };
      // A name may hold a colon, and so do paths with a drive letter; two slashes after it are no path.
      if (/^[a-z][a-z0-9+.-]+:\/\//i.test(link.target)) return { link, state: 'unfollowable' };
      const first = await follow(link, resolveLink(uri, link.target, folder));
      // A backslash that separates nothing may belong to a name.
      const best =
        first.state !== 'found' && link.target.includes('\\')
          ? await follow(link, resolveName(uri, link.target, folder))
          : first;
      if (best.state === 'found') return best;
      const isAddress = /^[a-z][a-z0-9+.-]+:/i.test(link.target);
      return first.state === 'missing' && isAddress ? { link, state: 'unfollowable' } : first;
    }),
  );

  async function follow(link: PartnerLink, target: string | undefined): Promise<ResolvedLink> {
    const to = (state: LinkState): ResolvedLink => ({ link, state });
    if (target === undefined) return to('missing');
    if (folder !== undefined && containingFolder(folders.all(), target) === undefined) return to('outside');
    const kind = await files.stat(target);
    return kind === 'file' ? { link, state: 'found', uri: target } : to(kind ?? 'missing');
  }
}
