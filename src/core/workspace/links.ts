import type { DocumentKind } from '../charter/model/charter.js';
import type { DocumentPlace } from '../document/documentPlace.js';
import type { PartnerLink } from '../document/frontMatter/frontMatterFields.js';
import type { FileSystem, WorkspaceFolders } from './ports.js';
import { containingFolder, resolveLink, resolveName } from './uris.js';

/**
 * What a link to a partner document leads to. `external` is a web address, for which Tandem asks no network, or stands
 * in a document that was never saved and has no place yet for a path to count from: it is taken at its word.
 * `unfollowable` is an address of another sort, such as `mailto:`, which names no document.
 */
export type LinkState = 'found' | 'missing' | 'folder' | 'outside' | 'external' | 'unfollowable';

/**
 * URIs of what a document belongs together with by its layout. Where it says itself what its partners are, the layout has nothing
 * to add.
 *
 * @param links those that it has
 */
export function partnersByLayout(
  kind: DocumentKind,
  place: DocumentPlace | undefined,
  links: readonly Pick<PartnerLink, 'kind'>[],
): readonly string[] {
  return links.some((link) => link.kind !== kind) ? [] : (place?.partners ?? []);
}

/** URIs of all that a document is read together with by its layout: its partners, and what it is a part of. */
export function besideByLayout(
  kind: DocumentKind,
  place: DocumentPlace | undefined,
  links: readonly Pick<PartnerLink, 'kind'>[],
): readonly string[] {
  return [...partnersByLayout(kind, place, links), ...(place?.part ? [place.part.of] : [])];
}

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
  resolve: typeof resolveLink = resolveLink,
): { readonly state?: LinkState; readonly leadsTo?: string } {
  if (uri.startsWith('untitled:') || /^https?:\/\//i.test(target)) return { state: 'external' };
  // A name may hold a colon, and so do paths with a drive letter; two slashes after it are no path.
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(target)) return { state: 'unfollowable' };
  const folder = containingFolder(folders, uri);
  const leadsTo = resolve(uri, target, folder);
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
      const first = await follow(link, resolveLink);
      // A backslash that separates nothing may belong to a name.
      const best = first.state !== 'found' && link.target.includes('\\') ? await follow(link, resolveName) : first;
      if (best.state === 'found') return best;
      const isAddress = /^[a-z][a-z0-9+.-]+:/i.test(link.target);
      return first.state === 'missing' && isAddress ? { link, state: 'unfollowable' } : first;
    }),
  );

  async function follow(link: PartnerLink, resolve: typeof resolveLink): Promise<ResolvedLink> {
    const { state, leadsTo } = placeOfLink(uri, link.target, folders.all(), resolve);
    if (leadsTo === undefined) return { link, state: state ?? 'missing' };
    const kind = await files.stat(leadsTo);
    return kind === 'file'
      ? { link, state: 'found', uri: leadsTo, leadsTo }
      : { link, state: kind ?? 'missing', leadsTo };
  }
}
