import type { TandemDocument } from '../../document/document.js';
import { writtenIdPath } from '../../document/requirements/idPath.js';
import { derived } from '../../text/derived.js';
import { confirmedKey, isShared } from '../../workspace/coverage.js';
import type { DocumentFacts, RequirementFact } from '../../workspace/index/facts.js';
import { placeOfLink } from '../../workspace/links.js';
import { nameOf, relativeLink } from '../../workspace/uris.js';

interface KeyWithPath {
  readonly key: string;
  readonly path: string;
}

/** The keys of `confirmed` that say of which PRD an ID is, by the ID: each claim of a design asks for its own. */
const withPaths = derived((confirmed: TandemDocument['fields']['confirmed']): ReadonlyMap<string, KeyWithPath[]> => {
  const byId = new Map<string, KeyWithPath[]>();
  for (const { requirement } of confirmed) {
    const { id, path } = confirmedKey(requirement.text);
    if (path === undefined) continue;
    const entry = { key: requirement.text, path };
    const known = byId.get(id);
    if (known) known.push(entry);
    else byId.set(id, [entry]);
  }
  return byId;
});

/**
 * Under which key of `confirmed` a design records a requirement: the one that stands there; else its ID, with the path of its PRD
 * where several PRDs of the design use it.
 */
export function keyToConfirm(
  { uri, fields }: TandemDocument,
  { prd, requirement: { id } }: { readonly prd: DocumentFacts; readonly requirement: RequirementFact },
  prds: readonly DocumentFacts[],
  folders: readonly string[],
): string {
  const written = withPaths(fields.confirmed)
    .get(id)
    ?.find(({ path }) => placeOfLink(uri, path, folders).leadsTo === prd.uri);
  if (written) return written.key;
  return isShared(id, prds) ? `${writtenIdPath(relativeLink(uri, prd.uri) ?? nameOf(prd.uri))}#${id}` : id;
}
