import { commandTable, generalOptions, optionsOf, type CommandSpec, type OptionSpec } from './commandTable.js';

/** No line of a help is longer, as far as its words allow. */
const width = 100;

/** What `tandem --help` prints, as lines. */
export function generalHelp(): readonly string[] {
  const commands: readonly [string, CommandSpec][] = Object.entries(commandTable);
  const heads = commands.map(([name, { takes, help }]): Row => [takes ? `${name} ${takes}` : name, help]);
  const general: readonly [string, OptionSpec][] = Object.entries(generalOptions);
  return [
    'Usage: tandem <command> [options]',
    '',
    'Reads Product Requirements Documents (PRD), Solution Design Documents (SDD) and ownership.yaml.',
    '',
    ...table(heads),
    '',
    'Options',
    ...table(general.map(([name, { help }]) => [`--${name}`, help])),
    '',
    '“tandem <command> --help” shows the options of a command, with examples.',
    '',
    ...exitCodes,
  ];
}

/** What `tandem <command> --help` prints, as lines. */
export function commandHelp(name: string, command: CommandSpec): readonly string[] {
  const options = optionsOf(command).map(([option, { value, mayStandAlone, help }]): Row => {
    const shown = value === undefined ? '' : mayStandAlone ? ` [${value}]` : ` ${value}`;
    return [`--${option}${shown}`, help];
  });
  return [
    ['Usage: tandem', name, command.takes, options.length > 0 ? '[options]' : ''].filter(Boolean).join(' '),
    '',
    ...[command.help, ...(command.more ?? [])].flatMap((text) => wrapped(text, width)),
    ...(options.length > 0 ? ['', 'Options', ...table(options)] : []),
    '',
    command.examples.length === 1 ? 'Example' : 'Examples',
    ...command.examples.flatMap(({ words, does }) => [`  tandem ${words}`, `      ${does}`]),
    '',
    ...exitCodes,
  ];
}

const exitCodes = [
  'Exit code: 0 no problems, 1 errors, more warnings than allowed or too little coverage, 2 the command failed or could not read every file.',
];

/** A name, and what it is. */
type Row = readonly [name: string, help: string];

function table(rows: readonly Row[]): readonly string[] {
  const column = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, help]) =>
    wrapped(help, width - column).map((line, index) => `${(index === 0 ? `  ${name}` : '').padEnd(column)}${line}`),
  );
}

function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
