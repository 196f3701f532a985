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
  /** URI that the path leads to, whether or not anything is there; `undefined` where it leads to no place of ours. */
  readonly leadsTo?: string;
}

/** Where a path written in a document leads, without asking whether anything is there. */
export function placeOfLink(
  uri: string,
  target: string,
  folders: readonly string[],
): { readonly state?: LinkState; readonly leadsTo?: string } {
  if (uri.startsWith('untitled:') || /^[a-z][a-z0-9+.-]+:\/\//i.test(target)) return { state: 'external' };
  const folder = containingFolder(folders, uri);
  const leadsTo = resolveLink(uri, target, folder);
  if (leadsTo === undefined) return { state: 'missing' };
  if (folder !== undefined && containingFolder(folders, leadsTo) === undefined) return { state: 'outside' };
  return { leadsTo };
}

/** Follows the links of one document. Nothing outside the workspace folders is looked at. */
export async function resolveLinks(
  uri: string,
  links: readonly PartnerLink[],
  files: FileSystem,
  folders: WorkspaceFolders,
): Promise<readonly ResolvedLink[]> {
  return Promise.all(
    links.map(async (link): Promise<ResolvedLink> => {
      const { state, leadsTo } = placeOfLink(uri, link.target, folders.all());
      if (leadsTo === undefined) return { link, state: state ?? 'missing' };
      const kind = await files.stat(leadsTo);
      if (kind === 'file') return { link, state: 'found', uri: leadsTo, leadsTo };
      return { link, state: kind ?? 'missing', leadsTo };
    }),
  );
}
