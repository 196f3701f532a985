import type { TakenIds } from '../document/requirements/takenIds.js';
import { idsAbove, readRequirementId } from '../document/requirements/requirementId.js';
import type { DocumentFacts } from './index/facts.js';

/**
 * Of the documents under a charter that makes IDs unique in all PRDs: those that speak of the same requirements as one of
 * them, be it linked with them or not, and all that speak of the requirements of these.
 *
 * @param others all documents under that charter but the one itself
 */
export function sharingWith(own: DocumentFacts, others: readonly DocumentFacts[]): readonly DocumentFacts[] {
  const named = namesOf(own);
  const near = others.filter((other) => knowsAny(other, named));
  const around = new Set(named);
  for (const prd of near) if (prd.kind === 'prd') for (const id of namesOf(prd)) around.add(id);
  return others.filter((other) => knowsAny(other, around));
}

/** The IDs that some PRDs name anywhere, of requirements that are gone or only spoken of as well. */
export function takenIn(documents: readonly DocumentFacts[]): TakenIds {
  const found = new Map<string, number>();
  for (const { kind, ids } of documents) {
    if (kind !== 'prd') continue;
    for (const name of ids.names) {
      // FR-2.1 stands below an FR-2, whether anybody wrote that down or not.
      for (const each of [name, ...idsAbove(name)]) {
        const id = readRequirementId(each);
        if (id) found.set(id.lead, Math.max(found.get(id.lead) ?? 0, Number(id.digits)));
      }
    }
  }
  return found;
}

/** The requirements that a PRD has or had, or that a design speaks of as its own. */
function namesOf({ requirements, retired, coverage }: DocumentFacts): ReadonlySet<string> {
  const claimed = coverage.filter(({ prd }) => prd === undefined);
  return new Set([...requirements, ...retired, ...claimed].map(({ id }) => id));
}

function knowsAny({ requirements, retired, coverage }: DocumentFacts, ids: ReadonlySet<string>): boolean {
  const isAsked = ({ id }: { readonly id: string }) => ids.has(id);
  return requirements.some(isAsked) || retired.some(isAsked) || coverage.some(isAsked);
}
