import * as vscode from 'vscode';
import { createTandem } from '../../src/core/tandem.js';
import { editorPorts } from '../../src/extension/editorPorts.js';
import { userSeverities } from '../../src/extension/settings.js';
import { choose, codeActions, eventually, lenses } from './findings.js';
import { memento } from './memento.js';
import { closeEverything, fileUri } from './workspaceFiles.js';

/** How long to go on, when it is more than a short while. */
declare const TANDEM_SOAK: { readonly minutes: number; readonly seed: number } | null;

const charters = [
  'version: 1\npeople:\n  ada: { name: Ada Lovelace }\n  grace: { name: Grace Hopper } # EM\nteams:\n  payments: { roles: { pm: ada, em: grace } }\n',
  'version: 1\ncharter: pm-carries-timeline\npeople:\n  ada: { name: Ada }\nteams:\n  payments: { roles: { pm: ada, em: [] } } # nobody yet\n',
  'version: 1\n',
];
const documents = {
  'a.prd.md': '---\nteam: payments\nsdd: a.sdd.md\n---\n\n# A\n\n## Problem\n\nRefunds take two days.\n',
  'a.sdd.md':
    '---\nteam: payments\nprd: a.prd.md\n---\n\n# A\n\n## Solution\n\nWorkers, not a queue.\n\n## Who\n\nGrace.\n',
  'b.sdd.md': '# B\n\n## When\n\nSoon.\n',
} as const;
const words = [
  'TBD',
  '\n## Requirements\n\n- FR-1: Fast.\n',
  '\n## Timeline\n\nQ3 2027\n',
  'x ',
  '\n',
  '**Owner:** zed\n',
  '- a\n',
];

/** How long a command of the editor may wait for an answer, and how long anything may take, in milliseconds. */
const asking = 5_000;
const stuck = 20_000;

function soon(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

describe('a long day of work', () => {
  after(closeEverything);

  it('never shows other problems than a fresh look finds', async function () {
    const soak = TANDEM_SOAK;
    const until = Date.now() + (soak ? soak.minutes * 60_000 : 8_000);
    this.timeout(soak ? soak.minutes * 60_000 + 120_000 : 60_000);
    const random = randomFrom(soak?.seed ?? 7);
    const work = new Day(random);
    await work.begin();
    let steps = 0;
    const done: string[] = [];
    for (; Date.now() < until; steps++) {
      done.push(await work.step());
      if (steps % 5 === 4) await problemsAreThoseOfAFreshLook(done);
    }
    await problemsAreThoseOfAFreshLook(done);
    console.log(`[tandem-host] ${steps} steps`);
  });
});

/** Somebody at work in a folder of their own. */
class Day {
  readonly #random: (below: number) => number;
  /** What is under way, for the message when it does not end. */
  #doing = '';

  constructor(random: (below: number) => number) {
    this.#random = random;
  }

  async begin(): Promise<void> {
    await write('soak/ownership.yaml', charters[0] ?? '');
    for (const [name, text] of Object.entries(documents)) await write(`soak/${name}`, text);
    await this.#open();
  }

  /** Does one thing and says what. */
  async step(): Promise<string> {
    const things: (() => Promise<string>)[] = [
      () => this.#type(),
      () => this.#type(),
      () => this.#fix(),
      () => this.#fix(),
      () => this.#command('undo'),
      () => this.#command('redo'),
      () => this.#command('workbench.action.files.save'),
      () => this.#fixAll(),
      () => this.#open(),
      () => this.#open(),
      () => this.#changeCharter(),
      () => this.#changeOnDisk(),
      () => this.#comeAndGo(),
      () => this.#command('workbench.action.closeActiveEditor'),
      () => this.#look(),
    ];
    const thing = things[this.#random(things.length)];
    if (!thing) return '';
    this.#doing = thing.toString();
    const ended = await Promise.race([thing(), soon(stuck)]);
    if (ended === undefined) throw new Error(`This did not end within ${stuck / 1000} s: ${this.#doing}`);
    return ended;
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#random(from.length)] as T;
  }

  async #open(): Promise<string> {
    const name = this.#pick(Object.keys(documents));
    // It may have been deleted.
    await vscode.commands.executeCommand('vscode.open', fileUri(`soak/${name}`)).then(undefined, () => undefined);
    return `open ${name}`;
  }

  async #type(): Promise<string> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isOurs(document)) return this.#open();
    const from = this.#random(document.getText().length + 1);
    const to = this.#random(3) === 0 ? from + this.#random(20) : from;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(document.positionAt(from), document.positionAt(to)), this.#pick(words));
    await vscode.workspace.applyEdit(edit);
    return `type at ${from}`;
  }

  async #fix(): Promise<string> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isOurs(document)) return this.#open();
    const line = this.#random(document.lineCount);
    const actions = await codeActions(document.uri, document.lineAt(line).range, vscode.CodeActionKind.QuickFix);
    // What ends in three dots asks, and so does leaving a note.
    const own = actions.filter(
      ({ title, command }) =>
        command?.command.startsWith('tandem.') && command.command !== 'tandem.leaveNote' && !title.endsWith('…'),
    );
    if (own.length === 0) return 'no fix';
    const action = this.#pick(own);
    this.#doing = `fix: ${action.title} (${action.command?.command})`;
    await choose(action);
    return `fix: ${action.title}`;
  }

  async #fixAll(): Promise<string> {
    const document = vscode.window.activeTextEditor?.document;
    if (document && isOurs(document)) await vscode.commands.executeCommand('tandem.fixAll', document.uri, 'everything');
    return 'fix all';
  }

  async #command(id: string): Promise<string> {
    const { activeTextEditor } = vscode.window;
    if (!activeTextEditor || !isOurs(activeTextEditor.document)) return id;
    // The editor may ask its user whether to overwrite or to save, and nobody is there to answer.
    await Promise.race([vscode.commands.executeCommand(id), soon(asking)]);
    return id;
  }

  async #changeCharter(): Promise<string> {
    await write('soak/ownership.yaml', this.#pick(charters));
    return 'another charter';
  }

  async #changeOnDisk(): Promise<string> {
    const name = this.#pick(Object.keys(documents) as (keyof typeof documents)[]);
    await write(`soak/${name}`, documents[name] + this.#pick(words));
    return `${name} changed on disk`;
  }

  async #comeAndGo(): Promise<string> {
    const uri = fileUri('soak/gone.prd.md');
    const isThere = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (isThere) await vscode.workspace.fs.delete(uri);
    else await write('soak/gone.prd.md', '# Gone\n');
    return isThere ? 'a file goes' : 'a file comes';
  }

  async #look(): Promise<string> {
    const document = vscode.window.activeTextEditor?.document;
    if (document && isOurs(document)) await lenses(document.uri);
    return 'look';
  }
}

async function problemsAreThoseOfAFreshLook(done: readonly string[]): Promise<void> {
  let difference = '';
  const compare = async (): Promise<boolean> => {
    for (const document of vscode.workspace.textDocuments.filter(isOurs)) {
      const [shown, fresh] = [shownProblems(document.uri), await freshProblems(document)];
      if (shown.join('\n') === fresh.join('\n')) continue;
      difference = `${document.uri.path}\nshown:\n${shown.join('\n')}\nfresh:\n${fresh.join('\n')}\nafter: ${done.slice(-12).join(', ')}`;
      return false;
    }
    return true;
  };
  let holds = await compare();
  if (holds) return;
  await eventually(
    (check) => {
      let isOver = false;
      const again = async (): Promise<void> => {
        while (!isOver && !(holds = await compare())) await new Promise((resolve) => setTimeout(resolve, 100));
        check();
      };
      void again();
      return new vscode.Disposable(() => (isOver = true));
    },
    () => holds,
    () => difference,
  );
}

/** Problems as `line:character–line:character rule message`, sorted. */
function shownProblems(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'tandem')
    .map(({ range, code, message }) => {
      const rule = typeof code === 'object' ? code.value : code;
      return problem(range, String(rule), message);
    })
    .sort();
}

async function freshProblems(document: vscode.TextDocument): Promise<string[]> {
  const log = { info: () => undefined, error: () => undefined } as unknown as vscode.LogOutputChannel;
  const source = { uri: document.uri.toString(), text: document.getText() };
  const { findings } = await createTandem(editorPorts(log, memento())).analyze(source, {
    severities: userSeverities(document.uri),
  });
  return findings.map(({ range, rule, message }) => problem(range, rule, message)).sort();
}

function problem(
  { start, end }: { start: { line: number; character: number }; end: { line: number; character: number } },
  rule: string,
  message: string,
): string {
  return `${start.line}:${start.character}–${end.line}:${end.character} ${rule} ${message}`;
}

function isOurs(document: vscode.TextDocument): boolean {
  return !document.isClosed && document.uri.path.includes('/soak/') && document.languageId === 'markdown';
}

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
}

/** Numbers below a bound, the same for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
