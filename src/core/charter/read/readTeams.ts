import * as l10n from '@vscode/l10n';
import type { Agreement, Area, Person, PersonId, Role, RoleId, RolePlace, Team, TeamId } from '../model/charter.js';
import type { Capacity } from '../model/capacity.js';
import { isDay } from '../model/calendar.js';
import { builtInAreas } from '../model/areas.js';
import { addTeamFix } from '../edit/charterFixes.js';
import { labelOf } from '../model/labels.js';
import { readPersonRefs, readRoleRefs, reportUnknownRole } from './readRefs.js';
import { asList, readPatterns, type Reading } from './charterReading.js';
import type { AreaEntry, TeamEntry } from './schema.js';
import { unknownTeamText } from './unknownText.js';

type Roles = ReadonlyMap<RoleId, Role>;

/** Most teams of a charter; every document below it asks for what each of them lacks. */
const maxTeams = 2000;

/** The teams of a charter, each with its areas (the built-in ones included) and agreements. */
export function readTeams(
  reading: Reading,
  entries: Readonly<Record<string, TeamEntry>>,
  roles: Roles,
  people: ReadonlyMap<PersonId, Person>,
): ReadonlyMap<TeamId, Team> {
  const usual = builtInAreas();
  const parents = readParents(reading, entries);
  const teams = new Map<TeamId, Team>();
  for (const [id, entry] of Object.entries(entries)) {
    if (teams.size === maxTeams) {
      const message = l10n.t('Only the first {0} teams are read. Remove this one and those after it.', maxTeams);
      reading.report('charter', reading.span(['teams', id]), message);
      break;
    }
    const parent = parents.get(id);
    teams.set(id, {
      id,
      name: entry.name ?? labelOf(id),
      ...(parent === undefined ? {} : { parent }),
      ...readHolders(reading, id, entry, roles, people),
      documents: readPatterns(reading, entry.documents, ['teams', id, 'documents']),
      areas: readAreas(reading, id, entry, usual, roles),
      areasSpan: reading.span(['teams', id, 'responsibilities']),
      agreements: readAgreements(reading, id, entry),
      ...(entry.capacity === undefined
        ? {}
        : { capacity: { shares: sharesOf(entry.capacity), span: reading.span(['teams', id, 'capacity']) } }),
      span: reading.span(['teams', id]),
    });
  }
  return teams;
}

/**
 * Who is above whom; unknown teams and circles are reported and left out, so that going up always ends, and so are teams that
 * are not read.
 */
function readParents(reading: Reading, entries: Readonly<Record<string, TeamEntry>>): ReadonlyMap<TeamId, TeamId> {
  const parents = new Map<TeamId, TeamId>();
  const ids = Object.keys(entries).slice(0, maxTeams);
  const read = new Set(ids);
  for (const [id, { parent }] of Object.entries(entries).slice(0, maxTeams)) {
    if (parent === undefined) continue;
    if (read.has(parent)) parents.set(id, parent);
    else if (!Object.hasOwn(entries, parent)) {
      const at = { path: ['teams', id, 'parent'], part: 'value', word: parent } as const;
      reading.reportUnknown('unknown-team', at, othersThan(id, ids), unknownTeamText(parent), [addTeamFix(parent)]);
    }
  }
  const circular = findCircular(parents);
  for (const id of circular) {
    const message =
      parents.get(id) === id
        ? l10n.t('“{0}” cannot be its own parent. Remove “parent”.', id)
        : l10n.t('The parents of “{0}” form a circle. Remove “parent” from one of these teams.', id);
    reading.report('charter', reading.span(['teams', id, 'parent'], 'value'), message);
  }
  for (const id of circular) parents.delete(id);
  return parents;
}

function* othersThan(id: TeamId, ids: readonly TeamId[]): Generator<TeamId> {
  for (const other of ids) if (other !== id) yield other;
}

/** The teams that are above themselves. Each team is visited once, however long the chains are. */
function findCircular(parents: ReadonlyMap<TeamId, TeamId>): ReadonlySet<TeamId> {
  const circular = new Set<TeamId>();
  const done = new Set<TeamId>();
  for (const start of parents.keys()) {
    const chain = new Set<TeamId>();
    let at: TeamId | undefined = start;
    while (at !== undefined && !done.has(at) && !chain.has(at)) {
      chain.add(at);
      at = parents.get(at);
    }
    if (at !== undefined && chain.has(at)) {
      const members = [...chain];
      for (const member of members.slice(members.indexOf(at))) circular.add(member);
    }
    for (const member of chain) done.add(member);
  }
  return circular;
}

function readHolders(
  reading: Reading,
  team: TeamId,
  entry: TeamEntry,
  roles: Roles,
  people: ReadonlyMap<PersonId, Person>,
): Pick<Team, 'roles' | 'rolePlaces' | 'rolesSpan'> {
  const holders = new Map<RoleId, readonly PersonId[]>();
  const places = new Map<RoleId, RolePlace>();
  for (const [role, handles] of Object.entries(entry.roles ?? {})) {
    const path = ['teams', team, 'roles', role];
    if (!roles.has(role)) reportUnknownRole(reading, { path, part: 'key', word: role }, roles);
    const ids = readPersonRefs(reading, handles, path, people);
    if (!roles.has(role)) continue;
    holders.set(role, ids);
    const isUnknown = ids.length === 0 && asList(handles).length > 0;
    const unknown = reading.span(typeof handles === 'string' ? path : [...path, 0], 'value');
    places.set(role, { span: reading.span(path), ...(isUnknown ? { unknown } : {}) });
  }
  return { roles: holders, rolePlaces: places, rolesSpan: reading.span(['teams', team, 'roles']) };
}

function readAreas(
  reading: Reading,
  team: TeamId,
  entry: TeamEntry,
  usual: readonly Area[],
  roles: Roles,
): readonly Area[] {
  // Most teams of a large charter say nothing of their own: they share one list.
  if (!entry.responsibilities) return usual;
  const areas = new Map(usual.map((area) => [area.id, area]));
  for (const [id, each] of Object.entries(entry.responsibilities ?? {})) {
    areas.set(id, readArea(reading, team, id, each, areas.get(id), roles));
  }
  return [...areas.values()];
}

function readArea(
  reading: Reading,
  team: TeamId,
  id: string,
  entry: AreaEntry,
  base: Area | undefined,
  roles: Roles,
): Area {
  const path = ['teams', team, 'responsibilities', id];
  const expectations: Record<RoleId, string> = { ...base?.expectations };
  for (const [role, text] of Object.entries(entry.expectations ?? {})) {
    if (roles.has(role)) expectations[role] = text;
    else reportUnknownRole(reading, { path: [...path, 'expectations', role], part: 'key', word: role }, roles);
  }
  const accountable = new Set(readRoleRefs(reading, entry.accountable, [...path, 'accountable'], roles));
  return {
    id,
    label: entry.area ?? base?.label ?? labelOf(id),
    accountable: entry.accountable === undefined ? (base?.accountable ?? []) : [...accountable],
    stakeholders: entry.stakeholders === undefined ? (base?.stakeholders ?? []) : asList(entry.stakeholders),
    expectations,
    ...(entry.resolve === undefined ? {} : { resolve: entry.resolve }),
    accountableSpan: reading.span([...path, 'accountable'], 'value'),
    span: reading.span(path),
  };
}

/** Only what is named: a share that was left out as unusable is none. */
function sharesOf(capacity: NonNullable<TeamEntry['capacity']>): Capacity['shares'] {
  return Object.fromEntries(Object.entries(capacity).filter(([, share]) => share !== undefined));
}

function readAgreements(reading: Reading, team: TeamId, entry: TeamEntry): readonly Agreement[] {
  return Object.entries(entry.agreements ?? {}).map(([id, { title, every, last }]) => {
    const path = ['teams', team, 'agreements', id];
    const known = last !== undefined && isDay(last);
    if (last !== undefined && !known) {
      reading.report(
        'charter',
        reading.span([...path, 'last'], 'value'),
        l10n.t('There is no day “{0}”. Write it as 2026-01-31.', last),
      );
    }
    return {
      id,
      title: title ?? labelOf(id),
      ...(every === undefined ? {} : { every }),
      ...(known ? { last, lastSpan: reading.span([...path, 'last'], 'value') } : {}),
      span: reading.span(path),
    };
  });
}
