import type { DocumentFacts, LinkFact } from './index/facts.js';
import { markdownEndings } from './knownDocuments.js';
import { placeOfLink } from './links.js';
import type { External } from './manifests/external.js';
import { ExternalScope } from './manifests/externalScope.js';
import type { FileSystem } from './ports.js';

/** Whether a link of a document leads to nothing that could be its partner. */
export type IsBroken = (facts: DocumentFacts, link: LinkFact) => boolean;

/**
 * Tells broken links as the rule about them does: what leads to no file, or nowhere, unless a manifest tells of it. A web address
 * is taken at its word.
 *
 * @param isThere whether anything is known to be at a URI
 */
export function brokenLinks(
  isThere: (uri: string) => boolean,
  externalOf: (charter: string | undefined) => External,
  folders: readonly string[],
): IsBroken {
  return (facts, { kind, target, leadsTo }) => {
    if (leadsTo !== undefined && isThere(leadsTo)) return false;
    if (leadsTo === undefined && placeOfLink(facts.uri, target, folders).state === 'external') return false;
    const external = externalOf(facts.charter);
    const isElsewhere = () => new ExternalScope(external, facts, [], folders).prdNamed(target) !== undefined;
    return kind !== 'prd' || external.isEmpty || !isElsewhere();
  };
}

/** URIs that documents link to, of files that no index lists, at which there is no file. */
export async function missingFiles(
  documents: readonly DocumentFacts[],
  files: FileSystem,
): Promise<ReadonlySet<string>> {
  const asked = new Set(documents.flatMap(({ links }) => links.flatMap(({ leadsTo }) => leadsTo ?? [])));
  const missing = new Set<string>();
  for (const uri of asked) {
    const isListed = markdownEndings.some((ending) => uri.toLowerCase().endsWith(ending));
    if (!isListed && (await files.stat(uri)) !== 'file') missing.add(uri);
  }
  return missing;
}
