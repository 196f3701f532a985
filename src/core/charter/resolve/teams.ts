import { foldName } from '../../text/foldName.js';
import { normalForm } from '../../text/normalForm.js';
import type { Charter, Team, TeamId } from '../model/charter.js';
import { onlyStandsAbove } from './onlyStandsAbove.js';
import { findPerson } from './owners.js';
import { compileGlob, globDepth, type GlobTest } from '../read/globs.js';
import { derived } from '../../text/derived.js';

/** What is known about a document when its team is looked for. */
export interface TeamClues {
  /** The document's path from the charter's folder, with forward slashes; `undefined` when it has none. */
  readonly path: string | undefined;
  /** What its front matter says under `team`: an id or a name. */
  readonly declared: string | undefined;
  /** Of a design the team of the PRD that it answers, when that is known. */
  readonly ofPrd?: TeamId | undefined;
  /** Who wrote it, as its front matter names them. */
  readonly authors?: readonly string[];
}

interface CompiledGlob {
  readonly team: TeamId;
  readonly depth: number;
  readonly test: GlobTest;
}

/**
 * The team whose document this is: the one it declares, else the one whose `documents` pattern names it most exactly, else
 * its PRD's, else the only team that there is, else the one team of all its authors. A declared team that nobody knows is
 * no team: what a document says is not overruled.
 */
export function teamOf(charter: Charter, clues: TeamClues): TeamId | undefined {
  return (
    teamByItself(charter, clues)?.team ??
    (clues.declared === undefined
      ? (teamOfPrd(charter, clues) ?? teamOfAuthors(charter, clues.authors ?? []))
      : undefined)
  );
}

/**
 * The same as far as a document itself and its place tell, without its PRD and its authors. `undefined` when they do not
 * tell; a declared team that nobody knows is told, and is none.
 */
export function teamByItself(
  charter: Charter,
  { path, declared }: Pick<TeamClues, 'path' | 'declared'>,
): { readonly team: TeamId | undefined } | undefined {
  if (declared !== undefined) return { team: findTeam(charter, declared)?.id };
  if (path !== undefined) {
    const found = compiledGlobs(charter).find(({ test }) => test(path));
    if (found) return { team: found.team };
  }
  return charter.teams.size === 1 ? { team: charter.teams.keys().next().value } : undefined;
}

function teamOfPrd({ teams }: Charter, { ofPrd }: TeamClues): TeamId | undefined {
  return ofPrd !== undefined && teams.has(ofPrd) ? ofPrd : undefined;
}

/** The one team in which all of them have a role; none when there are several, or somebody is in none. */
function teamOfAuthors(charter: Charter, authors: readonly string[]): TeamId | undefined {
  if (authors.length === 0) return undefined;
  const people = authors.map((author) => findPerson(charter, author)?.id);
  const common = [...charter.teams.values()].filter((team) => {
    const members = new Set([...team.roles.values()].flat());
    return people.every((person) => person !== undefined && members.has(person));
  });
  return common.length === 1 ? common[0]?.id : undefined;
}

/** The teams whose document this could be, likeliest first: those of its authors, then by their order in the charter. */
export function likelyTeams(charter: Charter, authors: readonly string[]): readonly Team[] {
  const people = new Set(authors.flatMap((author) => findPerson(charter, author)?.id ?? []));
  const count = (team: Team) => new Set([...team.roles.values()].flat().filter((person) => people.has(person))).size;
  const likely = [...charter.teams.values()].map((team) => ({
    team,
    rank: onlyStandsAbove(charter, team) ? -1 : people.size === 0 ? 0 : count(team),
  }));
  return likely.sort((a, b) => b.rank - a.rank).map(({ team }) => team);
}

/**
 * The team that `text` names: by its id, by its name, by either in another case, then without accents, then without the word
 * “Team” before or after it. The first of these that fits decides; where several teams fit it, none is named.
 */
export function findTeam(charter: Charter, text: string): Team | undefined {
  const byId = charter.teams.get(text);
  if (byId) return byId;
  for (const { formOf, teamsBy } of likenesses) {
    const found = teamsBy(charter).get(formOf(text));
    if (found !== undefined) return found ?? undefined;
  }
  return undefined;
}

/** Teams by what they may be called; `null` where several may. */
type NameIndex = ReadonlyMap<string, Team | null>;

/** How a name may be taken, the most exact first. */
const likenesses = [
  likeness(asWritten, ({ name }) => [name]),
  ...[withoutCase, foldName, bareName].map((formOf) => likeness(formOf, ({ id, name }) => [id, name])),
];

function likeness(formOf: (name: string) => string, namesOf: (team: Team) => readonly string[]) {
  return { formOf, teamsBy: derived((charter: Charter) => namesBy(charter, namesOf, formOf)) };
}

function namesBy(
  { teams }: Charter,
  namesOf: (team: Team) => readonly string[],
  formOf: (name: string) => string,
): NameIndex {
  const index = new Map<string, Team | null>();
  for (const team of teams.values()) {
    for (const name of new Set(namesOf(team).map(formOf))) {
      if (name !== '') index.set(name, index.has(name) ? null : team);
    }
  }
  return index;
}

/** A folded name without the word that says that it is a team’s. */
function bareName(name: string): string {
  const folded = foldName(name);
  return folded.replace(/^(?:team|equipo|equipe) /u, '').replace(/ team$/u, '');
}

function asWritten(name: string): string {
  return normalForm(name, 'NFC').trim();
}

function withoutCase(name: string): string {
  return asWritten(name).toLowerCase();
}

/** The most exact first; of equals, the first in the file. */
const compiledGlobs = derived((charter: Charter): readonly CompiledGlob[] => {
  const globs = [...charter.teams.values()].flatMap((team) =>
    team.documents.flatMap((pattern) => {
      const test = compileGlob(pattern);
      return test ? [{ team: team.id, depth: globDepth(pattern), test }] : [];
    }),
  );
  return globs.sort((a, b) => b.depth - a.depth);
});
