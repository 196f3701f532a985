import type { Charters } from '../charters.js';
import type { DocumentFacts } from '../index/facts.js';
import { noExternal, type External } from './external.js';
import type { Manifests } from './manifests.js';

/** What the manifests of the charters of some documents tell, by the URI of the charter. */
export async function externalsOf(
  documents: readonly Pick<DocumentFacts, 'uri' | 'charter'>[],
  { charters, manifests }: { readonly charters: Charters; readonly manifests: Manifests },
): Promise<(charter: string | undefined) => External> {
  const found = new Map<string | undefined, External>();
  for (const { uri, charter } of documents)
    if (!found.has(charter)) found.set(charter, await manifests.of((await charters.for(uri)).charter));
  return (charter) => found.get(charter) ?? noExternal;
}
