import { parseArgs } from 'node:util';
import type { DocumentKind } from '../core/charter/charter.js';
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
    }
  | {
      readonly command: 'inspect';
      readonly file: string;
      readonly format: Format;
      readonly kind: DocumentKind | undefined;
    }
  | {
      readonly command: 'owners';
      readonly paths: readonly string[];
      readonly format: Format;
      readonly team: string | undefined;
      readonly role: string | undefined;
    }
  | {
      readonly command: 'init';
      readonly dir: string;
      readonly team: string | undefined;
      readonly pm: string | undefined;
      readonly em: string | undefined;
    };

export type Format = 'text' | 'json';

const options = {
  format: { type: 'string' },
  kind: { type: 'string' },
  'max-warnings': { type: 'string' },
  detect: { type: 'boolean' },
  team: { type: 'string' },
  role: { type: 'string' },
  pm: { type: 'string' },
  em: { type: 'string' },
  dir: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/**
 * Reads the words after `tandem`.
 *
 * @throws UsageError when they make no command
 */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...rest] = positionals;
  const format = oneOf('--format', values.format ?? 'text', ['text', 'json']);
  switch (command) {
    case undefined:
      return { command: 'help' };
    case 'check':
      return {
        command,
        paths: rest.length > 0 ? rest : ['.'],
        format,
        maxWarnings: count(values['max-warnings'] ?? '0'),
        detect: values.detect ?? false,
      };
    case 'inspect': {
      const [file, ...more] = rest;
      if (file === undefined || more.length > 0) throw new UsageError('“tandem inspect” takes exactly one file.');
      const kind = values.kind === undefined ? undefined : oneOf('--kind', values.kind, ['prd', 'sdd']);
      return { command, file, format, kind };
    }
    case 'owners':
      return { command, paths: rest.length > 0 ? rest : ['.'], format, team: values.team, role: values.role };
    case 'init': {
      if (rest.length > 0) throw new UsageError('“tandem init” takes no path; --dir names the folder.');
      const team = values.team?.trim();
      if (team === '') throw new UsageError('--team takes the name of the team.');
      return { command, dir: values.dir ?? '.', team, pm: values.pm, em: values.em };
    }
    default:
      throw new UsageError(`There is no command “${command}”. “tandem --help” lists them.`);
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new UsageError(`${reason}. “tandem --help” lists the options.`);
  }
}

function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`${option} is ${choices.join(' or ')}, not “${value}”.`);
  return choice;
}

function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--max-warnings takes a whole number, not “${value}”.`);
  return Number(value);
}
