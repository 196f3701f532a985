import type { Charter, DecisionId, PersonId } from '../../charter/model/charter.js';
import { labelOf } from '../../charter/model/labels.js';
import { roleNamed } from '../../charter/resolve/teamRoles.js';
import type { DocumentFacts } from '../../workspace/index/facts.js';

/** What to call documents, people and decisions, of which facts have no more than ids. */
export interface Naming {
  /** The path of a document as its reader would type it. */
  readonly path: (uri: string) => string;
  readonly person: (document: DocumentFacts, id: PersonId) => string;
  readonly decision: (document: DocumentFacts, id: DecisionId) => string;
  /** Who owns a decision: “Grace Hopper (EM)”, the role alone where nobody has it. */
  readonly owner: (document: DocumentFacts, id: DecisionId) => string;
}

/**
 * Names as charters give them; what no charter names goes by its id.
 *
 * @param charters by URI; `undefined`: the built-in one
 */
export function namingBy(charters: ReadonlyMap<string | undefined, Charter>, path: (uri: string) => string): Naming {
  const person: Naming['person'] = ({ charter }, id) => charters.get(charter)?.people.get(id)?.name ?? id;
  return {
    path,
    person,
    decision: ({ charter }, id) =>
      charters.get(charter)?.decisions.find((decision) => decision.id === id)?.label ?? labelOf(id),
    owner(document, id) {
      const owner = Object.hasOwn(document.owners, id) ? document.owners[id] : undefined;
      if (!owner) return '';
      const charter = charters.get(document.charter);
      const role = (charter && roleNamed(charter, owner.role)?.label) ?? owner.role;
      const names = owner.people.map((each) => person(document, each));
      return names.length === 0 ? role : `${names.join(', ')} (${role})`;
    },
  };
}
