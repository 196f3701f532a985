import { parseArgs } from 'node:util';
import type { DocumentKind } from '../../core/charter/model/charter.js';
import {
  commandNamed,
  commandTable,
  formatsOf,
  isCommand,
  optionsOf,
  shells,
  type CommandName,
  type OptionSpec,
} from './commandTable.js';
import { UsageError } from './usage.js';

/** A command line, checked. */
export type Arguments =
  | { readonly command: 'version' }
  /** `about`: the command whose help is asked for; `undefined`: the help on all. */
  | { readonly command: 'help'; readonly about: CommandName | undefined }
  | { readonly command: 'completion'; readonly shell: Shell }
  | {
      readonly command: 'check';
      readonly paths: readonly string[];
      readonly format: CheckFormat;
      readonly maxWarnings: number;
      readonly detect: boolean;
      /** Whether the commit that brought each sign-off is looked up. */
      readonly verifySignOffs: boolean;
      /** Whether files are fixed before they are checked, or only what would change is shown. */
      readonly fix?: 'write' | 'plan' | undefined;
      /** File of findings that are not reported. */
      readonly baseline?: string | undefined;
      /** Whether that file is written anew. */
      readonly updateBaseline?: boolean;
      /** Whether only errors are shown; what is counted stays the same. */
      readonly quiet?: boolean;
      /** Whether it is checked again whenever something changes. */
      readonly watch?: boolean;
      /** Only what changed since this revision of git is checked, and what that affects. */
      readonly since?: string | undefined;
      /** Path as which standard input is checked, instead of `paths`. */
      readonly stdinFilename?: string | undefined;
      readonly cache?: CacheChoice;
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
      readonly cache?: CacheChoice;
    }
  | {
      readonly command: 'coverage';
      readonly paths: readonly string[];
      readonly format: CoverageFormat;
      /** Least share of requirements that must be covered, in percent. */
      readonly failUnder: number;
      /** File to write the requirements into, for other repositories. */
      readonly manifest: string | undefined;
      readonly cache?: CacheChoice;
    }
  | {
      readonly command: 'report';
      readonly paths: readonly string[];
      readonly format: PageFormat;
      readonly cache?: CacheChoice;
    }
  | {
      readonly command: 'next';
      readonly paths: readonly string[];
      readonly format: Format;
      /** Whose turns alone are shown: a handle, name or email, empty for whoever git knows; `undefined`: everybody’s. */
      readonly me: string | undefined;
      readonly cache?: CacheChoice;
    }
  | {
      readonly command: 'new';
      readonly kind: DocumentKind;
      /** The title of a PRD; of an SDD the path of its PRD. */
      readonly subject: string;
      readonly template: string | undefined;
      readonly language: string | undefined;
      readonly dir: string | undefined;
      readonly team: string | undefined;
    }
  | { readonly command: 'rules'; readonly format: Format }
  | {
      readonly command: 'init';
      readonly dir: string;
      readonly team: string | undefined;
      readonly pm: string | undefined;
      readonly em: string | undefined;
    };

/** What becomes of what earlier runs remembered. */
export interface CacheChoice {
  /** `asked`: it is used, and said when that cannot be; `usual`: where it can be; `off`: nothing is remembered. */
  readonly use: 'asked' | 'usual' | 'off';
  /** The folder for it, as typed; `undefined`: the usual one. */
  readonly location: string | undefined;
}

export type Format = (typeof formatsOf)['inspect'][number];
export type CheckFormat = (typeof formatsOf)['check'][number];
export type CoverageFormat = (typeof formatsOf)['coverage'][number];
export type PageFormat = (typeof formatsOf)['report'][number];
export type OwnersFormat = (typeof formatsOf)['owners'][number];
export type Shell = (typeof shells)[number];

/** What was given, by option; flags have an empty text. */
type Values = Partial<Record<string, string>>;

/**
 * Reads the words after `tandem`.
 *
 * @throws UsageError when they make no command
 */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const [command, ...rest] = positionals;
  if (values.help !== undefined)
    return { command: 'help', about: command !== undefined && isCommand(command) ? command : undefined };
  if (values.version !== undefined) return { command: 'version' };
  requireOwnOptions(command, values);
  /** The first is the usual one. */
  const formatOf = <T extends string>(choices: readonly [T, ...T[]]): T =>
    oneOf('--format', values.format ?? choices[0], choices);
  switch (command) {
    case undefined:
      return { command: 'help', about: undefined };
    case 'check':
      return {
        command,
        paths: rest.length > 0 ? rest : ['.'],
        format: formatOf(formatsOf.check),
        maxWarnings: count('--max-warnings', values['max-warnings'] ?? '0', 999_999_999),
        detect: values.detect !== undefined,
        verifySignOffs: values['verify-signoffs'] !== undefined,
        fix: fixOf(values),
        ...baselineOf(values),
        quiet: values.quiet !== undefined,
        since: values.since,
        watch: watchOf(values),
        stdinFilename: stdinOf(values, rest),
        cache: cacheOf(values),
      };
    case 'inspect': {
      const [file, ...more] = rest;
      if (file === undefined || more.length > 0) throw new UsageError('“tandem inspect” takes exactly one file.');
      const kind = values.kind === undefined ? undefined : oneOf('--kind', values.kind, ['prd', 'sdd']);
      const explain = values.explain !== undefined;
      const format = formatOf(formatsOf.inspect);
      if (explain && format === 'json')
        throw new UsageError(
          '--explain does not work with “--format json”. Remove it: the JSON always has the “evidence”.',
        );
      return { command, file, format, kind, explain };
    }
    case 'owners': {
      const format = formatOf(formatsOf.owners);
      const { team, role, write } = values;
      if (write !== undefined && format !== 'codeowners')
        throw new UsageError(
          '--write only works with “--format codeowners”. Use “>” to write other formats to a file.',
        );
      if (role !== undefined && format === 'backstage')
        throw new UsageError('--role does not work with “--format backstage”. Remove it, or use --team.');
      return { command, paths: rest.length > 0 ? rest : ['.'], format, team, role, write, cache: cacheOf(values) };
    }
    case 'coverage':
      if (values.manifest !== undefined) requireManifestFile(values.manifest, values.format);
      return {
        command,
        paths: rest.length > 0 ? rest : ['.'],
        format: formatOf(formatsOf.coverage),
        manifest: values.manifest,
        failUnder: count('--fail-under', values['fail-under'] ?? '0', 100),
        cache: cacheOf(values),
      };
    case 'report':
      return {
        command,
        paths: rest.length > 0 ? rest : ['.'],
        format: formatOf(formatsOf.report),
        cache: cacheOf(values),
      };
    case 'next':
      return {
        command,
        paths: rest.length > 0 ? rest : ['.'],
        format: formatOf(formatsOf.next),
        me: values.me?.trim(),
        cache: cacheOf(values),
      };
    case 'new': {
      const [given, subject, ...more] = rest;
      const wanted = 'Use “tandem new prd TITLE” or “tandem new sdd PRD”.';
      if (given === undefined) throw new UsageError(`“tandem new” needs to know what. ${wanted}`);
      const kind = oneOf('The new document', given, ['prd', 'sdd']);
      if (!subject?.trim())
        throw new UsageError(
          kind === 'prd' ? `“tandem new prd” needs a title. ${wanted}` : `“tandem new sdd” needs a PRD. ${wanted}`,
        );
      if (more.length > 0)
        throw new UsageError(
          kind === 'prd'
            ? 'Put the title in quotes: it is one word to the shell then.'
            : '“tandem new sdd” takes exactly one PRD.',
        );
      const { template, language, dir, team } = values;
      if (kind === 'sdd' && team !== undefined)
        throw new UsageError('--team does not work with “new sdd”: an SDD belongs to the team of its PRD.');
      return { command, kind, subject: subject.trim(), template, language, dir, team };
    }
    case 'rules':
      if (rest.length > 0) throw new UsageError('“tandem rules” takes no path. Remove it to list all rules.');
      return { command, format: formatOf(formatsOf.rules) };
    case 'init': {
      if (rest.length > 0) throw new UsageError('“tandem init” takes no path. Use --dir to name the folder.');
      const team = values.team?.trim();
      if (team === '') throw new UsageError('--team is empty. Add the name of the team.');
      return { command, dir: values.dir ?? '.', team, pm: values.pm, em: values.em };
    }
    case 'completion': {
      const [shell, ...more] = rest;
      if (shell === undefined || more.length > 0)
        throw new UsageError('“tandem completion” takes exactly one shell: bash, zsh or fish.');
      return { command, shell: oneOf('The shell', shell, shells) };
    }
    default:
      throw new UsageError(`There is no command “${command}”. Run “tandem --help” to list them.`);
  }
}

/** @throws UsageError for an option that there is not, or that lacks its value or has one too many */
function parse(words: readonly string[]): { values: Values; positionals: readonly string[] } {
  // Not strict, since what Node says of a value with a dash in front helps nobody.
  const { tokens } = parseArgs({
    args: withOwnValues(words),
    options: parsed,
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
    const type = Object.hasOwn(parsed, name) ? parsed[name]?.type : undefined;
    if (type === undefined) throw new UsageError(`There is no option “${rawName}”. Run “tandem --help” to list them.`);
    if (type === 'boolean') {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
      values[name] = '';
    } else {
      if (value === undefined) throw new UsageError(`${rawName} needs a value.`);
      const isJudged = specsOf(name).some(({ judgesDashes }) => judgesDashes);
      if (!isJudged && !inlineValue && value.startsWith('-') && value !== '-') {
        throw new UsageError(`${rawName} needs a value. Write “${rawName}=${value}” if “${value}” is its value.`);
      }
      values[name] = value;
    }
  }
  return { values, positionals };
}

/** Every option of the table as Node's reader wants it: one name means the same sort of option to all commands. */
const parsed: Readonly<Record<string, { type: 'boolean' | 'string'; short?: string }>> = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  ...Object.fromEntries(
    Object.values(commandTable)
      .flatMap((command) => optionsOf(command))
      .map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
  ),
};

function specsOf(name: string): readonly OptionSpec[] {
  return Object.values(commandTable).flatMap((command) =>
    optionsOf(command).flatMap(([option, spec]) => (option === name ? [spec] : [])),
  );
}

/** An option that may stand alone has no value then, and takes none from what follows. */
function withOwnValues(words: readonly string[]): string[] {
  return words.map((word, index) => {
    const following = words[index + 1];
    const isAlone = following === undefined || following.startsWith('-');
    const mayBe = word.startsWith('--') && specsOf(word.slice(2)).some(({ mayStandAlone }) => mayStandAlone);
    return isAlone && mayBe ? `${word}=` : word;
  });
}

function requireOwnOptions(command: string | undefined, values: Values): void {
  const spec = command === undefined ? undefined : commandNamed(command);
  if (command !== undefined && !spec) return;
  for (const name of Object.keys(values)) {
    if (spec && Object.hasOwn(spec.options, name)) continue;
    const of = Object.entries(commandTable).filter(([, each]) => Object.hasOwn(each.options, name));
    const owners = new Intl.ListFormat('en', { type: 'disjunction' }).format(of.map(([each]) => `“tandem ${each}”`));
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

function fixOf(values: Values): 'write' | 'plan' | undefined {
  if (values['fix-dry-run'] === undefined) return values.fix === undefined ? undefined : 'write';
  if (values.fix !== undefined) throw new UsageError('Use either --fix or --fix-dry-run, not both.');
  if (values.format !== undefined && values.format !== 'text')
    throw new UsageError(`--fix-dry-run prints a diff. Remove “--format ${values.format}”.`);
  return 'plan';
}

function baselineOf({ baseline, 'update-baseline': update }: Values) {
  if (update !== undefined && baseline === undefined)
    throw new UsageError('--update-baseline needs --baseline FILE, the file to write.');
  return { baseline, updateBaseline: update !== undefined };
}

function watchOf(values: Values): boolean {
  if (values.watch === undefined) return false;
  const other = ['stdin', 'fix', 'fix-dry-run', 'update-baseline'].find((name) => values[name] !== undefined);
  if (other !== undefined) throw new UsageError(`--${other} does not work with --watch. Remove one of them.`);
  if (values.format !== undefined && values.format !== 'text')
    throw new UsageError(`--watch is for reading. Remove “--format ${values.format}”.`);
  return true;
}

function cacheOf(values: Values): CacheChoice {
  const { cache, 'no-cache': off, 'cache-location': location } = values;
  if (off !== undefined) {
    const other = ['cache', 'cache-location'].find((name) => values[name] !== undefined);
    if (other !== undefined) throw new UsageError(`--${other} does not work with --no-cache. Remove one of them.`);
    return { use: 'off', location: undefined };
  }
  if (location === '') throw new UsageError('--cache-location is empty. Add the folder.');
  return { use: cache === undefined && location === undefined ? 'usual' : 'asked', location };
}

function stdinOf(values: Values, paths: readonly string[]): string | undefined {
  const { stdin, 'stdin-filename': name } = values;
  if (stdin === undefined && name === undefined) return undefined;
  if (name === undefined || name === '')
    throw new UsageError('--stdin needs --stdin-filename FILE: the path tells what kind of document it is.');
  if (stdin === undefined) throw new UsageError('--stdin-filename only works with --stdin.');
  if (paths.length > 0) throw new UsageError('--stdin checks standard input alone. Remove the paths.');
  const other = ['since', 'verify-signoffs'].find((option) => values[option] !== undefined);
  if (other !== undefined) throw new UsageError(`--${other} does not work with --stdin. Remove one of them.`);
  if (values.fix !== undefined) throw new UsageError('--fix cannot write to standard input. Use --fix-dry-run.');
  return name;
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
