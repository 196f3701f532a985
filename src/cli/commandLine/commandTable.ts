/** An option of a command. */
export interface OptionSpec {
  /** What its value is called in the help; without it the option is a flag and takes none. */
  readonly value?: string;
  /** It may stand alone all the same, and then takes nothing from what follows. */
  readonly mayStandAlone?: true;
  /** The only values it takes; the first is the usual one of `--format`. */
  readonly choices?: readonly string[];
  /** What a shell completes its value with. */
  readonly names?: 'file' | 'folder';
  /** What is wrong with a value that begins with a dash is said by whoever reads it. */
  readonly judgesDashes?: true;
  readonly help: string;
}

/** A command: what it takes and what its help says. */
export interface CommandSpec {
  /** What stands behind the command. */
  readonly takes: string;
  /** What a shell completes that with: paths, or words to choose from. */
  readonly operands: 'paths' | 'none' | readonly string[];
  /** One or two sentences. */
  readonly help: string;
  /** What else its own help says. */
  readonly more?: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Command lines without `tandem`, and what each is for. */
  readonly examples: readonly { readonly words: string; readonly does: string }[];
}

const formats = ['text', 'json'] as const;
/** What each command can print; the first is the usual one. */
export const formatsOf = {
  check: [...formats, 'sarif', 'github', 'junit'],
  inspect: formats,
  owners: [...formats, 'codeowners', 'backstage', 'csv'],
  coverage: [...formats, 'markdown', 'csv', 'html'],
  report: ['markdown', 'html'],
  next: formats,
  rules: formats,
} as const;

/** The shells that there is completion for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

const format = (choices: readonly string[], help: string): OptionSpec => ({
  value: 'FORMAT',
  choices,
  judgesDashes: true,
  help,
});

/** What is remembered of a run; for commands that read much. */
const remembering = {
  cache: {
    help: 'say so when what was found cannot be remembered; where nothing has changed, it is used again anyway',
  },
  'no-cache': { help: 'use nothing that an earlier run remembered, and remember nothing' },
  'cache-location': {
    value: 'DIR',
    names: 'folder',
    help: 'the folder for what is remembered (default: node_modules/.cache/tandem, else the cache folder of the user)',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** Every command and its options: what is read, `--help` and the completion of shells are all made of this. */
export const commandTable = {
  check: {
    takes: '[paths]',
    operands: 'paths',
    help: 'Show what is missing, broken or named wrongly in the files and folders. Without a path, it checks the current folder.',
    more: [
      'Patterns such as “docs/**/*.prd.md” work too, and “!” before one leaves files out.',
      'What .gitignore, .git/info/exclude and .tandemignore name is left out.',
    ],
    options: {
      format: format(
        formatsOf.check,
        'text (default), json, sarif (for code hosts), github (annotations of a workflow) or junit',
      ),
      since: {
        value: 'REV',
        help: 'check only what changed since this revision of git, and what that affects: partners, and documents under a changed ownership.yaml',
      },
      baseline: {
        value: 'FILE',
        names: 'file',
        help: 'leave out the findings that are written down in this file; edits elsewhere in a document do not bring them back',
      },
      'update-baseline': { help: 'write what is found now into the file of --baseline' },
      watch: { help: 'check again whenever a document or an ownership.yaml changes, until you press Ctrl+C' },
      quiet: { help: 'show errors only; warnings still count' },
      stdin: { help: 'check standard input instead of files' },
      'stdin-filename': {
        value: 'FILE',
        names: 'file',
        help: 'the path that standard input is checked as; no file need be there',
      },
      'max-warnings': { value: 'N', judgesDashes: true, help: 'number of warnings to allow (default 0)' },
      detect: { help: 'include files that only read like a PRD or an SDD' },
      fix: {
        help: 'first fix in the files what can be fixed without a choice, as “Fix All in This File” does in the editor',
      },
      'fix-dry-run': { help: 'show what --fix would change as a unified diff, and write nothing' },
      'verify-signoffs': {
        help: 'compare each sign-off with the author of the commit that added it; needs git and the whole history, and no network',
      },
      ...remembering,
    },
    examples: [
      { words: 'check', does: 'Check the current folder.' },
      { words: 'check docs --max-warnings 5', does: 'Check a folder, and allow five warnings.' },
      { words: 'check --since origin/main', does: 'Check what a pull request changes.' },
      { words: 'check --baseline tandem-baseline.json --update-baseline', does: 'Begin with what is there by now.' },
      { words: 'check docs --fix-dry-run', does: 'Show what can be fixed.' },
      { words: 'check --format sarif > tandem.sarif', does: 'Write a file for code scanning.' },
    ],
  },
  inspect: {
    takes: 'FILE',
    operands: 'paths',
    help: 'Show how Tandem reads one file: its sections, decisions and requirements.',
    options: {
      format: format(formatsOf.inspect, 'text (default) or json'),
      kind: {
        value: 'KIND',
        choices: ['prd', 'sdd'],
        judgesDashes: true,
        help: 'read the file as a prd or sdd, whatever its name',
      },
      explain: {
        help: 'show why each section and each decision was read this way; the JSON always has this as “evidence”',
      },
    },
    examples: [{ words: 'inspect docs/refunds.prd.md --explain', does: 'Show what each section was read by.' }],
  },
  owners: {
    takes: '[paths]',
    operands: 'paths',
    help: 'Show who owns what, team by team. “!” marks what has no owner or is late.',
    more: ['For a document, it shows the team of that document.'],
    options: {
      format: format(formatsOf.owners, 'text (default), json, codeowners, backstage or csv'),
      team: { value: 'TEAM', help: 'show only this team, by id or name' },
      role: { value: 'ROLE', help: 'show only what this role owns' },
      write: {
        value: 'FILE',
        names: 'file',
        help: 'write the lines for CODEOWNERS into their marked part of this file; all other lines stay as they are',
      },
      ...remembering,
    },
    examples: [
      { words: 'owners --team Payments', does: 'Show one team.' },
      {
        words: 'owners --format codeowners --write .github/CODEOWNERS',
        does: 'Have the right people asked for reviews.',
      },
    ],
  },
  coverage: {
    takes: '[paths]',
    operands: 'paths',
    help: 'Show which requirements the designs cover, and whose turn it is. For a PRD, it shows the requirements of that PRD.',
    options: {
      format: format(formatsOf.coverage, 'text (default), json, markdown, csv or html'),
      'fail-under': {
        value: 'N',
        judgesDashes: true,
        help: 'fail when fewer than N percent of the requirements are covered',
      },
      manifest: {
        value: 'FILE',
        names: 'file',
        help: 'write the requirements into this JSON file, for designs in other repositories; their ownership.yaml names it under “manifests”',
      },
      ...remembering,
    },
    examples: [
      { words: 'coverage docs/refunds.prd.md', does: 'Show the requirements of one PRD.' },
      { words: 'coverage --format html > coverage.html', does: 'Write a page for those who open no editor.' },
    ],
  },
  report: {
    takes: '[paths]',
    operands: 'paths',
    help: 'Write a page on PRDs and SDDs for a pull request or a wiki: decisions, coverage, gaps, notes and dissent.',
    options: { format: format(formatsOf.report, 'markdown (default) or html'), ...remembering },
    examples: [{ words: 'report docs > report.md', does: 'Write a page for a pull request.' }],
  },
  next: {
    takes: '[paths]',
    operands: 'paths',
    help: 'Show whose turn it is with each PRD and its designs, and what to do. “!” marks what is open.',
    options: {
      format: format(formatsOf.next, 'text (default) or json'),
      me: {
        value: 'HANDLE',
        mayStandAlone: true,
        help: 'show only your turns; without a handle you are who git says',
      },
      ...remembering,
    },
    examples: [
      { words: 'next --me', does: 'Show what waits for you.' },
      { words: 'next docs --me ada', does: 'Show what waits for Ada in a folder.' },
    ],
  },
  new: {
    takes: 'prd TITLE | sdd PRD',
    operands: 'paths',
    help: 'Create a PRD with this title, or an SDD for a PRD, linked both ways. A file that exists is never changed.',
    options: {
      template: {
        value: 'NAME',
        help: 'a built-in template such as light, or the label of one of your own (default standard)',
      },
      language: { value: 'TAG', help: 'the language of the template, such as de' },
      dir: {
        value: 'DIR',
        names: 'folder',
        help: 'the folder for the file (default: the current one, or that of the PRD)',
      },
      team: { value: 'TEAM', help: 'the team of a PRD, by id or name' },
    },
    examples: [
      { words: 'new prd "Faster refunds" --dir docs', does: 'Create docs/faster-refunds.prd.md.' },
      { words: 'new sdd docs/faster-refunds.prd.md --template rfc', does: 'Create its design beside it.' },
    ],
  },
  rules: {
    takes: '',
    operands: 'none',
    help: 'List every rule with its severity, the files it looks at and what it says.',
    options: { format: format(formatsOf.rules, 'text (default) or json') },
    examples: [{ words: 'rules', does: 'List all rules.' }],
  },
  init: {
    takes: '--team NAME',
    operands: 'none',
    help: 'Create a first ownership.yaml. A file that exists is never changed.',
    options: {
      team: { value: 'NAME', help: 'the name of the team' },
      pm: { value: 'NAME', help: 'the product manager, such as “Ada Lovelace <ada@example.com>”' },
      em: { value: 'NAME', help: 'the engineering manager' },
      dir: { value: 'DIR', names: 'folder', help: 'the folder for ownership.yaml (default .)' },
    },
    examples: [
      { words: 'init --team Payments --pm "Ada Lovelace <ada@example.com>"', does: 'Name the team and its PM.' },
    ],
  },
  completion: {
    takes: 'SHELL',
    operands: shells,
    help: 'Print what makes your shell complete commands and options: bash, zsh or fish.',
    options: {},
    examples: [
      { words: 'completion bash > ~/.local/share/bash-completion/completions/tandem', does: 'Install it for bash.' },
      { words: 'completion zsh > ~/.zfunc/_tandem', does: 'Install it for zsh, in a folder of your fpath.' },
      { words: 'completion fish > ~/.config/fish/completions/tandem.fish', does: 'Install it for fish.' },
    ],
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof commandTable;

/** Options that stand for themselves, with a command or without one. */
export const generalOptions = {
  help: { help: 'Print this help, or that of a command' },
  version: { help: 'Print the version' },
} as const satisfies Record<string, OptionSpec>;

/** A command of the table. */
export function commandNamed(name: string): CommandSpec | undefined {
  return isCommand(name) ? commandTable[name] : undefined;
}

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commandTable, name);
}

/** The options of a command, in the order of its help. */
export function optionsOf({ options }: CommandSpec): readonly [string, OptionSpec][] {
  return Object.entries(options);
}
