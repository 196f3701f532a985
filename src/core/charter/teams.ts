import { normalForm } from '../text/normalForm.js';
import type { Charter, Team, TeamId } from './charter.js';
import { compileGlob, globDepth, type GlobTest } from './globs.js';

/** What is known about a document when its team is looked for. */
export interface TeamClues {
  /** The document's path from the charter's folder, with forward slashes; `undefined` when it has none. */
  readonly path: string | undefined;
  /** What its front matter says under `team`: an id or a name. */
  readonly declared: string | undefined;
}

interface CompiledGlob {
  readonly team: TeamId;
  readonly depth: number;
  readonly test: GlobTest;
}

/** Teams by what they may be called, for each charter once. */
const indexes = new WeakMap<Charter, ReadonlyMap<string, Team>>();

const compiled = new WeakMap<Charter, readonly CompiledGlob[]>();

/**
 * The team whose document this is: the one it declares, else the one whose `documents` pattern names it most exactly, else
 * the only team that there is. A declared team that nobody knows is no team: what a document says is not overruled.
 */
export function teamOf(charter: Charter, { path, declared }: TeamClues): TeamId | undefined {
  if (declared !== undefined) return findTeam(charter, declared)?.id;
  if (path !== undefined) {
    let globs = compiled.get(charter);
    if (!globs) compiled.set(charter, (globs = compileAll(charter)));
    const found = globs.find(({ test }) => test(path));
    if (found) return found.team;
  }
  return charter.teams.size === 1 ? charter.teams.keys().next().value : undefined;
}

/** The team that `text` names, by id or by name; case does not count. */
export function findTeam(charter: Charter, text: string): Team | undefined {
  const exact = charter.teams.get(text);
  if (exact) return exact;
  let index = indexes.get(charter);
  if (!index) indexes.set(charter, (index = indexOf(charter)));
  return index.get(normalise(text.trim()));
}

/** An id goes before a name, and of equals the first in the file. */
function indexOf({ teams }: Charter): ReadonlyMap<string, Team> {
  const index = new Map<string, Team>();
  for (const nameOf of [(team: Team) => team.id, (team: Team) => team.name]) {
    for (const team of teams.values()) {
      const name = normalise(nameOf(team));
      if (!index.has(name)) index.set(name, team);
    }
  }
  return index;
}

function normalise(name: string): string {
  return normalForm(name, 'NFC').toLowerCase();
}

/** The most exact first; of equals, the first in the file. */
function compileAll(charter: Charter): readonly CompiledGlob[] {
  const globs = [...charter.teams.values()].flatMap((team) =>
    team.documents.flatMap((pattern) => {
      const test = compileGlob(pattern);
      return test ? [{ team: team.id, depth: globDepth(pattern), test }] : [];
    }),
  );
  return globs.sort((a, b) => b.depth - a.depth);
}
