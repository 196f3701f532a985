import * as l10n from '@vscode/l10n';
import { readYaml, type YamlSource } from '../../parse/yaml/yamlSource.js';
import type { Charter, Person, PersonId, Role, RoleId } from '../model/charter.js';
import { labelOf } from '../model/labels.js';
import { keysToKeep, lastGoodAfter, sectionValues, type LastGood } from './lastGood.js';
import { readLeniently } from './lenient.js';
import { builtInRoles, knownRoles, defaultPreset, defaultStages, presetDecisions } from './presets.js';
import type { CharterProblem } from './problems.js';
import { readAbsences } from './readAbsences.js';
import { readDecisions } from './readDecisions.js';
import { readTeams } from './readTeams.js';
import { asList, Reading, readLabel, readPatterns } from './charterReading.js';
import { type CharterFile, charterSchema } from './schema.js';
import { reportSchemaFaults } from './schemaProblems.js';

/** What else is known when a charter is read. */
export interface ReadCharterOptions {
  /** Ids of all rules; without them the keys of `rules` are not checked. */
  readonly rules?: readonly string[];
  /** Ids of all layouts; without them the keys of `layouts` are not checked. */
  readonly layouts?: readonly string[];
  /** What the charter said before: of what the text leaves nothing usable of, it stays in force. */
  readonly before?: LastGood | undefined;
  /** The text as YAML, when it was read before: that is most of the work. */
  readonly source?: YamlSource | undefined;
}

/** A charter with every default filled in, what is wrong with its file, and the file for edits and places. */
export interface CharterReading {
  readonly charter: Charter;
  /** In the order of the text. */
  readonly problems: readonly CharterProblem[];
  readonly source: YamlSource;
  /**
   * Top-level keys of which the charter holds what they last said, because the text leaves nothing usable of them. Their
   * places are where the text would say it.
   */
  readonly kept: ReadonlySet<string>;
  /** For the next reading of the same file. */
  readonly lastGood: LastGood;
}

/**
 * Reads an `ownership.yaml`. Never throws, whatever the text: what can be used is used, and each fault is a problem with
 * its exact place. A wrong entry (a person, a team, a decision …) costs that entry and no other.
 */
export function readCharter(uri: string, text: string, options: ReadCharterOptions = {}): CharterReading {
  const source = options.source?.text === text ? options.source : readYaml(text);
  const reading = new Reading(source);
  for (const fault of source.faults) reading.report('charter', fault.span, fault.message);
  const values = sectionValues(source);
  const { value: now, faults } = readLeniently(charterSchema, values.value);
  reportSchemaFaults(reading, faults);
  const { before } = options;
  const kept: ReadonlySet<string> = before ? keysToKeep(before, source, values, faults) : new Set<string>();
  const from = Object.entries(before?.file ?? {}).filter(([key]) => kept.has(key));
  const file: CharterFile = { ...now, ...Object.fromEntries(from) };
  const charter = { uri, ...assemble({ reading, file, kept }, options) };
  return {
    charter,
    problems: reading.problems.sort((a, b) => a.span.start - b.span.start),
    source,
    kept,
    lastGood: lastGoodAfter(before, file, kept, values.damaged),
  };
}

let builtIn: Charter | undefined;

/** The charter that governs documents for which there is no file: the usual decisions, nobody known. */
export function defaultCharter(): Charter {
  builtIn ??= assemble({ reading: new Reading(readYaml('')), file: {}, kept: new Set() }, {});
  return builtIn;
}

/** What a charter is put together from. */
interface Parts {
  readonly reading: Reading;
  readonly file: CharterFile;
  readonly kept: ReadonlySet<string>;
}

function assemble({ reading, file, kept }: Parts, options: ReadCharterOptions): Charter {
  // What is kept was reported when it stood in the text.
  const silent = new Reading(reading.source);
  const of = (key: keyof CharterFile) => (kept.has(key) ? silent : reading);
  const preset = file.charter ?? defaultPreset;
  const roles = readRoles(of('roles'), file);
  const people = readPeople(of('people'), file);
  const prefixes = file.requirements?.prefixes;
  const { decisions, unowned } = readDecisions(of('decisions'), file.decisions ?? {}, presetDecisions(preset), roles);
  return {
    preset,
    decisions,
    unownedDecisions: unowned,
    roles,
    people,
    teams: readTeams(of('teams'), file.teams ?? {}, roles, people),
    absences: readAbsences(of('away'), file.away ?? {}, people),
    stages: readStages(of('stages'), file),
    documents: {
      prd: readPatterns(of('documents'), file.documents?.prd, ['documents', 'prd']),
      sdd: readPatterns(of('documents'), file.documents?.sdd, ['documents', 'sdd']),
    },
    ...(file.templates === undefined ? {} : { templates: file.templates }),
    ...(file.manifests === undefined ? {} : { manifests: asList(file.manifests) }),
    ...(prefixes === undefined ? {} : { requirementPrefixes: asList(prefixes) }),
    ...(file.requirements?.scope === 'workspace' ? { requirementScope: 'workspace' } : {}),
    ...(file.layouts === undefined ? {} : { layouts: readLayouts(of('layouts'), file.layouts, options) }),
    rules: readRules(of('rules'), file, options),
  };
}

function readRoles(reading: Reading, file: CharterFile): ReadonlyMap<RoleId, Role> {
  const named = rolesNamedIn(file);
  const known = [...builtInRoles(), ...knownRoles().filter(({ id }) => named.has(id))];
  const roles = new Map<RoleId, Role>(known.map((role) => [role.id, role]));
  for (const [id, label] of Object.entries(file.roles ?? {}))
    roles.set(id, { id, label: readLabel(reading, label, ['roles', id]) ?? labelOf(id) });
  return roles;
}

/** Every role that a charter names somewhere, by its id. */
function rolesNamedIn({ roles, decisions, teams }: CharterFile): ReadonlySet<RoleId> {
  const named = new Set(Object.keys(roles ?? {}));
  const add = (ids: readonly string[]): void => {
    for (const id of ids) named.add(id);
  };
  for (const { owner, consulted } of Object.values(decisions ?? {})) add([...asList(owner), ...asList(consulted)]);
  for (const team of Object.values(teams ?? {})) {
    add(Object.keys(team.roles ?? {}));
    for (const { accountable, expectations } of Object.values(team.responsibilities ?? {})) {
      add([...asList(accountable), ...Object.keys(expectations ?? {})]);
    }
  }
  return named;
}

function readPeople(reading: Reading, file: CharterFile): ReadonlyMap<PersonId, Person> {
  const people = new Map<PersonId, Person>();
  for (const [id, entry] of Object.entries(file.people ?? {})) {
    people.set(id, {
      id,
      name: entry.name ?? id,
      ...(entry.email === undefined ? {} : { email: entry.email }),
      ...(entry.github === undefined ? {} : { github: entry.github.replace(/^@/, '') }),
      aliases: asList(entry.aliases),
      span: reading.span(['people', id]),
    });
  }
  return people;
}

function readStages(reading: Reading, file: CharterFile): readonly string[] {
  if (!file.stages || file.stages.length === 0) return defaultStages;
  const stages = [...new Set(file.stages)];
  if (stages.length < file.stages.length) {
    const message = l10n.t('A stage is listed twice. Remove one of the two.');
    reading.report('charter', reading.span(['stages'], 'value'), message);
  }
  return stages;
}

function readLayouts(
  reading: Reading,
  settings: NonNullable<CharterFile['layouts']>,
  { layouts }: ReadCharterOptions,
): NonNullable<Charter['layouts']> {
  const known = Object.entries(settings).filter(([id]) => {
    if (!layouts || layouts.includes(id)) return true;
    const text = {
      fact: l10n.t('There is no layout “{0}”.', id),
      advice: l10n.t('Correct the name, or remove it.'),
    };
    reading.reportUnknown('charter', { path: ['layouts', id], part: 'key', word: id }, layouts, text);
    return false;
  });
  return new Map(known);
}

function readRules(reading: Reading, file: CharterFile, { rules }: ReadCharterOptions): Charter['rules'] {
  const settings = Object.entries(file.rules ?? {});
  if (!rules) return new Map(settings);
  return new Map(
    settings.filter(([id]) => {
      const known = rules.includes(id);
      if (!known) {
        const at = { path: ['rules', id], part: 'key', word: id } as const;
        const text = {
          fact: l10n.t('There is no rule “{0}”.', id),
          advice: l10n.t('Correct the name, or remove it.'),
        };
        reading.reportUnknown('charter', at, rules, text);
      }
      return known;
    }),
  );
}
