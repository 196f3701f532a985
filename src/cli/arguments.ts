import { parseArgs } from 'node:util';
import type { DocumentKind } from '../core/charter/model/charter.js';
import { UsageError } from './usage.js';

/** A command line, checked. */
export type Arguments =
  | { readonly command: 'help' | 'version' }
  | {
      readonly command: 'check';
      readonly paths: readonly string[];
      readonly format: Format;
      readonly maxWarnings: number;
      readonly detect: boolean;
      /** Whether the commit that brought each sign-off is looked up. */
      readonly verifySignOffs: boolean;
    }
  | {
      readonly command: 'inspect';
      readonly file: string;
      readonly format: Format;
      readonly kind: DocumentKind | undefined;
      readonly explain: boolean;
    }
  | {
      readonly command: 'owners';
      readonly paths: readonly string[];
      readonly format: OwnersFormat;
      /** File whose marked part is to be written. */
      readonly write: string | undefined;
      readonly team: string | undefined;
      readonly role: string | undefined;
    }
  | {
      readonly command: 'coverage';
      readonly paths: readonly string[];
      readonly format: CoverageFormat;
      /** Least share of requirements that must be covered, in percent. */
      readonly failUnder: number;
      /** File to write the requirements into, for other repositories. */
      readonly manifest: string | undefined;
    }
  | { readonly command: 'report'; readonly paths: readonly string[]; readonly format: PageFormat }
  | {
      readonly command: 'next';
      readonly paths: readonly string[];
      readonly format: Format;
      /** Whose turns alone are shown: a handle, name or email, empty for whoever git knows; `undefined`: everybody’s. */
      readonly me: string | undefined;
    }
  | { readonly command: 'rules'; readonly format: Format }
  | {
      readonly command: 'init';
      readonly dir: string;
      readonly team: string | undefined;
      readonly pm: string | undefined;
      readonly em: string | undefined;
    };

const formats = ['text', 'json'] as const;
const coverageFormats = [...formats, 'markdown', 'csv', 'html'] as const;

const ownersFormats = [...formats, 'codeowners', 'backstage', 'csv'] as const;
const pageFormats = ['markdown', 'html'] as const;

export type Format = (typeof formats)[number];
export type CoverageFormat = (typeof coverageFormats)[number];
export type PageFormat = (typeof pageFormats)[number];
export type OwnersFormat = (typeof ownersFormats)[number];

/** Every option, and the commands that take it. */
const options = {
  format: { type: 'string', of: ['check', 'inspect', 'owners', 'coverage', 'report', 'next', 'rules'] },
  kind: { type: 'string', of: ['inspect'] },
  explain: { type: 'boolean', of: ['inspect'] },
  'max-warnings': { type: 'string', of: ['check'] },
  detect: { type: 'boolean', of: ['check'] },
  'verify-signoffs': { type: 'boolean', of: ['check'] },
  'fail-under': { type: 'string', of: ['coverage'] },
  manifest: { type: 'string', of: ['coverage'] },
  write: { type: 'string', of: ['owners'] },
  team: { type: 'string', of: ['owners', 'init'] },
  role: { type: 'string', of: ['owners'] },
  me: { type: 'string', of: ['next'] },
  pm: { type: 'string', of: ['init'] },
  em: { type: 'string', of: ['init'] },
  dir: { type: 'string', of: ['init'] },
  help: { type: 'boolean', short: 'h', of: [] },
  version: { type: 'boolean', of: [] },
} as const;

type OptionName = keyof typeof options;
/** What was given, by option; flags have an empty text. */
type Values = Partial<Record<OptionName, string>>;

/**
 * Reads the words after `tandem`.
 *
 * @throws UsageError when they make no command
 */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  if (values.help !== undefined) return { command: 'help' };
  if (values.version !== undefined) return { command: 'version' };
  const [command, ...rest] = positionals;
  requireOwnOptions(command, values);
  /** The first is the usual one. */
  const formatOf = <T extends string>(choices: readonly [T, ...T[]]): T =>
    oneOf('--format', values.format ?? choices[0], choices);
  switch (command) {
    case undefined:
      return { command: 'help' };
    case 'check':
      return {
        command,
        paths: rest.length > 0 ? rest : ['.'],
        format: formatOf(formats),
        maxWarnings: count('--max-warnings', values['max-warnings'] ?? '0', 999_999_999),
        detect: values.detect !== undefined,
        verifySignOffs: values['verify-signoffs'] !== undefined,
      };
    case 'inspect': {
      const [file, ...more] = rest;
      if (file === undefined || more.length > 0) throw new UsageError('“tandem inspect” takes exactly one file.');
      const kind = values.kind === undefined ? undefined : oneOf('--kind', values.kind, ['prd', 'sdd']);
      const explain = values.explain !== undefined;
      const format = formatOf(formats);
      if (explain && format === 'json')
        throw new UsageError(
          '--explain does not work with “--format json”. Remove it: the JSON always has the “evidence”.',
        );
      return { command, file, format, kind, explain };
    }
    case 'owners': {
      const format = formatOf(ownersFormats);
      const { team, role, write } = values;
      if (write !== undefined && format !== 'codeowners')
        throw new UsageError(
          '--write only works with “--format codeowners”. Use “>” to write other formats to a file.',
        );
      if (role !== undefined && format === 'backstage')
        throw new UsageError('--role does not work with “--format backstage”. Remove it, or use --team.');
      return { command, paths: rest.length > 0 ? rest : ['.'], format, team, role, write };
    }
    case 'coverage':
      if (values.manifest !== undefined) requireManifestFile(values.manifest, values.format);
      return {
        command,
        paths: rest.length > 0 ? rest : ['.'],
        format: formatOf(coverageFormats),
        manifest: values.manifest,
        failUnder: count('--fail-under', values['fail-under'] ?? '0', 100),
      };
    case 'report':
      return { command, paths: rest.length > 0 ? rest : ['.'], format: formatOf(pageFormats) };
    case 'next':
      return {
        command,
        paths: rest.length > 0 ? rest : ['.'],
        format: formatOf(formats),
        me: values.me?.trim(),
      };
    case 'rules':
      if (rest.length > 0) throw new UsageError('“tandem rules” takes no path. Remove it to list all rules.');
      return { command, format: formatOf(formats) };
    case 'init': {
      if (rest.length > 0) throw new UsageError('“tandem init” takes no path. Use --dir to name the folder.');
      const team = values.team?.trim();
      if (team === '') throw new UsageError('--team is empty. Add the name of the team.');
      return { command, dir: values.dir ?? '.', team, pm: values.pm, em: values.em };
    }
    default:
      throw new UsageError(`There is no command “${command}”. Run “tandem --help” to list them.`);
  }
}

/** @throws UsageError for an option that there is not, or that lacks its value or has one too many */
function parse(words: readonly string[]): { values: Values; positionals: readonly string[] } {
  // Not strict, since what Node says of a value with a dash in front helps nobody.
  const { tokens } = parseArgs({
    args: withOwnMe(words),
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Values = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) throw new UsageError(`There is no option “${rawName}”. Run “tandem --help” to list them.`);
    if (options[name].type === 'boolean') {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
      values[name] = '';
    } else {
      if (value === undefined) throw new UsageError(`${rawName} needs a value.`);
      // Two options with a fixed choice of values say themselves what is wrong with this one.
      const isFree = name !== 'max-warnings' && name !== 'fail-under' && name !== 'format' && name !== 'kind';
      if (isFree && !inlineValue && value.startsWith('-') && value !== '-') {
        throw new UsageError(`${rawName} needs a value. Write “${rawName}=${value}” if “${value}” is its value.`);
      }
      values[name] = value;
    }
  }
  return { values, positionals };
}

/** `--me` may stand alone: then it has no value, and takes none from what follows. */
function withOwnMe(words: readonly string[]): string[] {
  return words.map((word, index) => {
    const following = words[index + 1];
    return word === '--me' && (following === undefined || following.startsWith('-')) ? '--me=' : word;
  });
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function requireOwnOptions(command: string | undefined, values: Values): void {
  const commands = Object.values(options).flatMap(({ of }): readonly string[] => of);
  if (command !== undefined && !commands.includes(command)) return;
  for (const name of Object.keys(values).filter(isOption)) {
    const of: readonly string[] = options[name].of;
    if (command !== undefined && of.includes(command)) continue;
    const owners = new Intl.ListFormat('en', { type: 'disjunction' }).format(of.map((each) => `“tandem ${each}”`));
    throw new UsageError(
      command === undefined
        ? `--${name} is an option of ${owners}. Name the command first.`
        : `“tandem ${command}” has no option --${name}. Use it with ${owners}.`,
    );
  }
}

function requireManifestFile(file: string, format: string | undefined): void {
  if (format !== undefined)
    throw new UsageError('--manifest does not work with --format. Run the command twice, once with each.');
  // Only such a file is read where it is named.
  if (!/\.json$/iu.test(file)) throw new UsageError(`--manifest must name a file that ends in “.json”, not “${file}”.`);
}

function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(choices);
  throw new UsageError(`${option} must be ${list}, not “${value}”.`);
}

function count(option: string, value: string, most: number): number {
  const isNumber = /^\d{1,9}$/.test(value) && Number(value) <= most;
  if (!isNumber) {
    const bounds = most === 100 ? 'from 0 to 100' : 'from 0 up';
    throw new UsageError(`${option} must be a whole number ${bounds}, not “${value}”.`);
  }
  return Number(value);
}
