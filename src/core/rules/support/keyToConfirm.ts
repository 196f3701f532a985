import type { TandemDocument } from '../../document/document.js';
import { writtenIdPath } from '../../document/requirements/idPath.js';
import { confirmedKey, isShared } from '../../workspace/coverage.js';
import type { DocumentFacts, RequirementFact } from '../../workspace/index/facts.js';
import { placeOfLink } from '../../workspace/links.js';
import { nameOf, relativeLink } from '../../workspace/uris.js';

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
  const written = fields.confirmed.find(({ requirement }) => {
    const { id: named, path } = confirmedKey(requirement.text);
    return named === id && path !== undefined && placeOfLink(uri, path, folders).leadsTo === prd.uri;
  });
  if (written) return written.requirement.text;
  return isShared(id, prds) ? `${writtenIdPath(relativeLink(uri, prd.uri) ?? nameOf(prd.uri))}#${id}` : id;
}
