import type { FrontMatterFields } from './frontMatterFields.js';
import type { TandemDocument } from '../document.js';
import { isBlankName } from '../recognise/blanks/placeholders.js';

/** The team that front matter names; a place to fill in names none. */
export function declaredTeam({ team }: FrontMatterFields): string | undefined {
  return team === undefined || isBlankName(team) ? undefined : team;
}

/**
 * Why nobody's name shows in a document although its charter has teams: it could be of several, or it declares one that the
 * charter does not have. `undefined` when its team is known, or there is none.
 */
export function whyNoTeam({ team, charter, fields }: TandemDocument): 'undecided' | 'unknown' | undefined {
  if (team !== undefined || charter.teams.size === 0) return undefined;
  return declaredTeam(fields) === undefined ? 'undecided' : 'unknown';
}
