import type { Charter, DecisionId, DocumentKind, Person, RoleId } from '../../charter/model/charter.js';
import { decisionFor } from '../../charter/resolve/decisionFor.js';
import { resolveOwner } from '../../charter/resolve/owners.js';
import { charterIn } from '../../charter/resolve/teamCharter.js';
import type { DocumentFacts } from '../../workspace/index/facts.js';

/** A document and who answers for it. */
export interface OwnedDocument {
  /** Relative to the folder that it was read within, with forward slashes. */
  readonly path: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** Name of its team; empty when that is not known. */
  readonly team: string;
  readonly stage: string;
  /** The roles that own its main decisions, the first decision's first. */
  readonly roles: readonly { readonly id: RoleId; readonly label: string }[];
  /** Those who decide today; where nobody does, those who have the role. Each once. */
  readonly people: readonly Pick<Person, 'id' | 'name' | 'email' | 'github'>[];
}

/** What a document is there to say: its owner is whoever owns that. */
const mainDecisions: Readonly<Record<DocumentKind, readonly DecisionId[]>> = { prd: ['why', 'what'], sdd: ['how'] };

/**
 * Who answers for each document, by path.
 *
 * @param charters by URI; `undefined`: the built-in one
 * @param path the path of a URI
 */
export function documentOwners(
  documents: readonly DocumentFacts[],
  charters: ReadonlyMap<string | undefined, Charter>,
  path: (uri: string) => string,
): readonly OwnedDocument[] {
  return documents
    .flatMap((facts) => {
      const charter = charters.get(facts.charter);
      return charter ? [ownedDocument(facts, charter, path(facts.uri))] : [];
    })
    .sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
}

function ownedDocument(facts: DocumentFacts, charter: Charter, path: string): OwnedDocument {
  const { kind, title, team, stage = '' } = facts;
  const inTeam = charterIn(charter, team);
  const main = mainDecisions[kind].flatMap((id) => decisionFor(inTeam, id, kind) ?? []);
  // A charter may know no decision of that name.
  const decisions = main.length > 0 ? main : inTeam.decisions.filter((each) => each.required && each.document === kind);
  const owners = decisions.map((decision) => resolveOwner(charter, team, decision));
  const roles = new Map(owners.map(({ role }) => [role.id, { id: role.id, label: role.label }]));
  const people = new Set(owners.flatMap((owner) => (owner.people.length > 0 ? owner.people : owner.holders)));
  return {
    path,
    kind,
    title,
    team: (team === undefined ? undefined : charter.teams.get(team)?.name) ?? team ?? '',
    stage,
    roles: [...roles.values()],
    people: [...people].map(({ id, name, email, github }) => ({
      id,
      name,
      ...(email === undefined ? {} : { email }),
      ...(github === undefined ? {} : { github }),
    })),
  };
}
