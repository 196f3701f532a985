import type { DocumentKind, TeamId } from '../charter/model/charter.js';
import { teamByItself, teamOf } from '../charter/resolve/teams.js';
import { declaredTeam } from '../document/frontMatter/declaredTeam.js';
import type { DocumentPlace } from '../document/documentPlace.js';
import { namedTeam } from '../document/frontMatter/layoutTeam.js';
import type { DocumentHead } from '../document/document.js';
import type { CharterInForce, Charters } from './charters.js';
import { partnersByLayout, placeOfLink } from './links.js';
import type { Ports } from './ports.js';
import { pathFromCharter, readHeadOf } from './readInForce.js';

/** What the PRD of a design says of the team. */
export interface PrdTeam {
  /** URI of the PRD that was asked; `undefined` when none had to be. */
  readonly asked?: string;
  /** Its team, when it is known. */
  readonly team?: TeamId | undefined;
}

/**
 * Asks the first PRD that a design links to for its team, where the design itself does not tell. At most one file is read,
 * and of it no more than the front matter. A PRD under another charter has another charter's team.
 */
export async function prdTeamOf(
  {
    uri,
    kind,
    head: { fields, frontMatter },
    place,
  }: { uri: string; kind: DocumentKind; head: DocumentHead; place: DocumentPlace | undefined },
  inForce: CharterInForce,
  { charters, ports }: { charters: Charters; ports: Pick<Ports, 'files' | 'folders'> },
): Promise<PrdTeam> {
  const { charter } = inForce;
  if (kind !== 'sdd' || charter.teams.size < 2) return {};
  const declared = namedTeam(charter, { fields, frontMatter, place });
  if (teamByItself(charter, { path: pathFromCharter(inForce, uri), declared })) return {};
  const link = fields.links.find((each) => each.kind === 'prd');
  const [beside] = partnersByLayout(kind, place, fields.links);
  const asked = link ? placeOfLink(uri, link.target, ports.folders.all()).leadsTo : beside;
  if (asked === undefined) return {};
  const governing = await charters.for(asked);
  if (governing.charter.uri !== charter.uri) return { asked };
  const { text } = { text: undefined, ...(await ports.files.readText(asked)) };
  if (text === undefined) return { asked };
  const prd = readHeadOf(text).fields;
  const path = pathFromCharter(governing, asked);
  return { asked, team: teamOf(charter, { path, declared: declaredTeam(prd), authors: prd.authors }) };
}
