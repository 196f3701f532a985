import type { Shell } from './arguments.js';
import { commandTable, generalOptions, optionsOf, type CommandSpec, type OptionSpec } from './commandTable.js';

/** A script, as lines, after which a shell completes commands, options and their values. Nothing in it runs Tandem. */
export function completionFor(shell: Shell): readonly string[] {
  switch (shell) {
    case 'bash':
      return bash();
    case 'zsh':
      return zsh();
    case 'fish':
      return fish();
  }
}

/** What a command does, as a list has room for it. */
const summary = ({ help }: CommandSpec) => help.slice(0, help.indexOf('. ') + 1) || help;

const commands: readonly [string, CommandSpec][] = Object.entries(commandTable);
const general: readonly [string, OptionSpec][] = Object.entries(generalOptions);
const everyOption = (command: CommandSpec) => [...optionsOf(command), ...general];

/** How a shell completes what is not one of a few words. */
const paths = 'paths';
type Completed = readonly string[] | typeof paths | 'folders' | 'nothing';

function valuesOf({ choices, names }: OptionSpec): Completed {
  return choices ?? (names === 'file' ? paths : names === 'folder' ? 'folders' : 'nothing');
}

function bash(): readonly string[] {
  const reply = (completed: Completed) => {
    if (completed === 'nothing') return 'COMPREPLY=()';
    if (completed === paths) return `local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$current"))`;
    if (completed === 'folders') return `local IFS=$'\\n'; COMPREPLY=($(compgen -d -- "$current"))`;
    return `COMPREPLY=($(compgen -W ${quoted(completed.join(' '))} -- "$current"))`;
  };
  const values = commands.flatMap(([name, command]) =>
    optionsOf(command).flatMap(([option, spec]) =>
      spec.value === undefined ? [] : [`    ${name}:--${option}) ${reply(valuesOf(spec))}; return ;;`],
    ),
  );
  const options = commands.map(([name, command]) => {
    const words = everyOption(command).map(([option]) => `--${option}`);
    return `      ${name}) ${reply(words)} ;;`;
  });
  const operands = commands.map(
    ([name, { operands: of }]) => `    ${name}) ${reply(of === 'none' ? 'nothing' : of)} ;;`,
  );
  return [
    '# Completion of tandem for bash; made by “tandem completion bash”.',
    '_tandem() {',
    '  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= word',
    '  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
    '    if [[ $word != -* ]]; then command=$word; break; fi',
    '  done',
    // “=” is a word of its own to bash.
    '  if [[ $current == = ]]; then current=; elif [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi',
    '  case $command:$before in',
    ...values,
    '  esac',
    '  if [[ $current == -* ]]; then',
    '    case $command in',
    ...options,
    `      *) ${reply(general.map(([option]) => `--${option}`))} ;;`,
    '    esac',
    '    return',
    '  fi',
    '  case $command in',
    `    "") ${reply(commands.map(([name]) => name))} ;;`,
    ...operands,
    '  esac',
    '}',
    'complete -o filenames -F _tandem tandem',
  ];
}

function zsh(): readonly string[] {
  const action = (completed: Completed) => {
    if (completed === 'nothing') return ' ';
    if (completed === paths) return '_files';
    if (completed === 'folders') return '_files -/';
    return `(${completed.join(' ')})`;
  };
  const option = ([name, spec]: [string, OptionSpec]) => {
    const help = spec.help.replace(/[[\]\\:]/g, '\\$&');
    const value =
      spec.value === undefined ? '' : `${spec.mayStandAlone ? '::' : ':'}${spec.value}:${action(valuesOf(spec))}`;
    return quoted(`--${name}${spec.value === undefined ? '' : '='}[${help}]${value}`);
  };
  const operands = ({ operands: of }: CommandSpec) =>
    of === 'none' ? [] : [quoted(of === paths ? '*:path:_files' : `1:word:(${of.join(' ')})`)];
  return [
    '#compdef tandem',
    '# Completion of tandem for zsh; made by “tandem completion zsh”.',
    '_tandem() {',
    '  local -a commands',
    '  commands=(',
    ...commands.map(([name, command]) => `    ${quoted(`${name}:${summary(command)}`)}`),
    '  )',
    '  if (( CURRENT == 2 )); then',
    '    if [[ $words[2] == -* ]]; then _values option --help --version; else _describe command commands; fi',
    '    return',
    '  fi',
    '  local command=$words[2]',
    '  shift words',
    '  (( CURRENT-- ))',
    '  case $command in',
    ...commands.flatMap(([name, command]) => [
      `    ${name})`,
      '      _arguments \\',
      ...[...everyOption(command).map(option), ...operands(command)].map(
        (each, index, all) => `        ${each}${index < all.length - 1 ? ' \\' : ''}`,
      ),
      '      ;;',
    ]),
    '  esac',
    '}',
    'if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _tandem "$@"; else compdef _tandem tandem; fi',
  ];
}

function fish(): readonly string[] {
  const values = (completed: Completed) => {
    if (completed === paths) return ' -r -F';
    if (completed === 'folders') return " -x -a '(__fish_complete_directories)'";
    if (completed === 'nothing') return ' -x';
    return ` -x -a ${quoted(completed.join(' '))}`;
  };
  const line = (when: string, rest: string) => `complete -c tandem -n ${quoted(when)}${rest}`;
  return [
    '# Completion of tandem for fish; made by “tandem completion fish”.',
    'complete -c tandem -f',
    ...commands.map(([name, command]) => line('__fish_use_subcommand', ` -a ${name} -d ${quoted(summary(command))}`)),
    ...general.map(([name, { help }]) => `complete -c tandem -l ${name} -d ${quoted(help)}`),
    ...commands.flatMap(([name, command]) => {
      const seen = `__fish_seen_subcommand_from ${name}`;
      const { operands } = command;
      return [
        ...optionsOf(command).map(([option, spec]) =>
          line(
            seen,
            ` -l ${option}${spec.value === undefined || spec.mayStandAlone ? '' : values(valuesOf(spec))} -d ${quoted(spec.help)}`,
          ),
        ),
        ...(operands === 'none' ? [] : [line(seen, operands === paths ? ' -F' : ` -a ${quoted(operands.join(' '))}`)]),
      ];
    }),
  ];
}

/** A word in single quotes, as all three shells read it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'"'"'`)}'`;
}
