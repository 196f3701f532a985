import * as l10n from '@vscode/l10n';
import { readYaml, type YamlSource } from '../parse/yamlSource.js';
import type { Charter, Person, PersonId, Role, RoleId } from './charter.js';
import { readLeniently } from './lenient.js';
import { builtInRoles, defaultPreset, defaultStages, presetDecisions } from './presets.js';
import type { CharterProblem } from './problems.js';
import { readDecisions } from './readDecisions.js';
import { readTeams } from './readTeams.js';
import { asList, Reading, readPatterns } from './reading.js';
import { type CharterFile, charterSchema } from './schema.js';
import { reportSchemaFaults } from './schemaProblems.js';

/** What else is known when a charter is read. */
export interface ReadCharterOptions {
  /** Ids of all rules; without them the keys of `rules` are not checked. */
  readonly rules?: readonly string[];
}

/** A charter with every default filled in, what is wrong with its file, and the file for edits and places. */
export interface CharterReading {
  readonly charter: Charter;
  /** In the order of the text. */
  readonly problems: readonly CharterProblem[];
  readonly source: YamlSource;
}

/**
 * Reads an `ownership.yaml`. Never throws, whatever the text: what can be used is used, and each fault is a problem with
 * its exact place. A wrong entry (a person, a team, a decision …) costs that entry and no other.
 */
export function readCharter(uri: string, text: string, options: ReadCharterOptions = {}): CharterReading {
  const source = readYaml(text);
  const reading = new Reading(source);
  for (const fault of source.faults) reading.report('charter', fault.span, fault.message);
  const { value: file, faults } = readLeniently(charterSchema, source.value);
  reportSchemaFaults(reading, faults);
  const charter = { uri, ...assemble(reading, file, options) };
  return { charter, problems: reading.problems.sort((a, b) => a.span.start - b.span.start), source };
}

let builtIn: Charter | undefined;

/** The charter that governs documents for which there is no file: the usual decisions, nobody known. */
export function defaultCharter(): Charter {
  builtIn ??= assemble(new Reading(readYaml('')), {}, {});
  return builtIn;
}

function assemble(reading: Reading, file: CharterFile, options: ReadCharterOptions): Charter {
  const preset = file.charter ?? defaultPreset;
  const roles = readRoles(file);
  const people = readPeople(reading, file);
  const prefixes = file.requirements?.prefixes;
  return {
    preset,
    decisions: readDecisions(reading, file.decisions ?? {}, presetDecisions(preset), roles),
    roles,
    people,
    teams: readTeams(reading, file.teams ?? {}, roles, people),
    stages: readStages(reading, file),
    documents: {
      prd: readPatterns(reading, file.documents?.prd, ['documents', 'prd']),
      sdd: readPatterns(reading, file.documents?.sdd, ['documents', 'sdd']),
    },
    ...(file.templates === undefined ? {} : { templates: file.templates }),
    ...(prefixes === undefined ? {} : { requirementPrefixes: asList(prefixes) }),
    rules: readRules(reading, file, options),
  };
}

function readRoles(file: CharterFile): ReadonlyMap<RoleId, Role> {
  const roles = new Map<RoleId, Role>(builtInRoles().map((role) => [role.id, role]));
  for (const [id, label] of Object.entries(file.roles ?? {})) roles.set(id, { id, label });
  return roles;
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
    const message = l10n.t('Each stage can stand here once. Remove what is given twice.');
    reading.report('charter', reading.span(['stages'], 'value'), message);
  }
  return stages;
}

function readRules(reading: Reading, file: CharterFile, { rules }: ReadCharterOptions): Charter['rules'] {
  const settings = Object.entries(file.rules ?? {});
  if (!rules) return new Map(settings);
  return new Map(
    settings.filter(([id]) => {
      const known = rules.includes(id);
      if (!known) {
        const at = { path: ['rules', id], part: 'key', word: id } as const;
        reading.reportUnknown('charter', at, rules, l10n.t('There is no rule “{0}”.', id));
      }
      return known;
    }),
  );
}
