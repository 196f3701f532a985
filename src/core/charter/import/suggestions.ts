import { labelOf } from '../model/labels.js';
import { readPerson } from '../edit/personText.js';
import type { NewPerson } from '../edit/writeCharter.js';
import { readCatalog } from './backstage.js';
import { readCodeowners } from './codeowners.js';

/** Somebody who might belong into a charter, and where they are named. */
export interface SuggestedPerson extends NewPerson {
  readonly source: string;
}

/** A team that might, too. */
export interface SuggestedTeam {
  readonly name: string;
  readonly source: string;
}

/** Whom other files of the repository name: offered when a charter is set up, never written by itself. */
export interface Suggestions {
  readonly people: readonly SuggestedPerson[];
  readonly teams: readonly SuggestedTeam[];
}

/** A file that may name people and teams. */
export interface ImportFile {
  /** As the user knows it, such as `.github/CODEOWNERS`. */
  readonly path: string;
  readonly text: string;
}

/** More are no help when somebody has to choose. */
const maxSuggestions = 200;

/** What files suggest; `known` people (git's, say) come first. Whoever is named twice is suggested once. */
export function suggestionsFrom(files: readonly ImportFile[], known: readonly SuggestedPerson[] = []): Suggestions {
  const found = files.map(suggestionsOf);
  return {
    people: uniquePeople([...known, ...found.flatMap((each) => each.people)]).slice(0, maxSuggestions),
    teams: uniqueTeams(found.flatMap((each) => each.teams)).slice(0, maxSuggestions),
  };
}

function suggestionsOf({ path, text }: ImportFile): Suggestions {
  const source = path;
  if (/(^|\/)CODEOWNERS$/.test(path)) {
    const { users, teams, emails, sections } = readCodeowners(text);
    return {
      people: [...users.map((account) => `@${account}`), ...emails].map((each) => ({ ...readPerson(each), source })),
      // Of `organisation/group/team` the last part names the team.
      teams: [...sections, ...teams.map((team) => labelOf(team.slice(team.lastIndexOf('/') + 1)))].map((name) => ({
        name,
        source,
      })),
    };
  }
  const { groups, users } = readCatalog(text);
  return {
    people: users.map(({ title, email }) => ({ name: title, ...(email ? { email } : {}), source })),
    teams: groups.map(({ title, name }) => ({ name: title === name ? labelOf(name) : title, source })),
  };
}

function uniquePeople(people: readonly SuggestedPerson[]): readonly SuggestedPerson[] {
  const seen = new Set<string>();
  return people.filter((person) => {
    const names = [person.email, person.github, person.name].flatMap((name) => (name ? [name.toLowerCase()] : []));
    const isNew = !names.some((name) => seen.has(name));
    for (const name of names) seen.add(name);
    return isNew;
  });
}

function uniqueTeams(teams: readonly SuggestedTeam[]): readonly SuggestedTeam[] {
  const seen = new Set<string>();
  return teams.filter(({ name }) => {
    const key = name.toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
