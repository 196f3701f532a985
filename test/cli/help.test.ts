import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from '../../src/cli/commandLine/arguments.js';
import { commandTable, optionsOf, shells, type CommandSpec } from '../../src/cli/commandLine/commandTable.js';
import { tandem } from './tandemIn.js';

const commands: readonly [string, CommandSpec][] = Object.entries(commandTable);

describe('the help of tandem', () => {
  it('lists every command, and says where its options are', async () => {
    const { code, out, err } = await tandem('.', '--help');
    assert.deepEqual([code, err], [0, '']);
    for (const [name] of commands) assert.match(out, new RegExp(`^ {2}${name} `, 'm'));
    assert.match(out, /“tandem <command> --help” shows the options of a command, with examples\./);
    assert.deepEqual(await tandem('.'), { code, out, err });
    assert.deepEqual(await tandem('.', 'nothing', '-h'), { code, out, err });
  });

  for (const [name, command] of commands) {
    it(`tells what “tandem ${name}” takes, with examples that can be run`, async () => {
      const { code, out, err } = await tandem('.', name, '--help');
      assert.deepEqual([code, err], [0, '']);
      assert.ok(out.startsWith(`Usage: tandem ${name}${command.takes ? ` ${command.takes}` : ''}`), out);
      for (const [option] of optionsOf(command)) assert.match(out, new RegExp(`^ {2}--${option}\\b`, 'm'));
      assert.ok(command.examples.length > 0);
      for (const { words } of command.examples) {
        assert.ok(out.includes(`\n  tandem ${words}\n`), words);
        // What a shell would hand on: without quotes, and without what it does itself.
        const given = words.replace(/ > .*$/, '').match(/"[^"]*"|\S+/g) ?? [];
        assert.equal(readArguments(given.map((word) => word.replaceAll('"', ''))).command, name);
      }
      for (const line of out.split('\n')) assert.ok(line.length <= 140, line);
    });
  }

  it('is as wide as a terminal, but for the exit codes', async () => {
    for (const words of [[], ...commands.map(([name]) => [name])]) {
      const lines = (await tandem('.', ...words, '--help')).out.split('\n');
      const long = lines.filter((line) => line.length > 100 && !line.startsWith('Exit code'));
      assert.deepEqual(long, []);
    }
  });
});

describe('the completion of tandem', () => {
  for (const shell of shells) {
    it(`for ${shell} knows every command and every option`, async () => {
      const { code, out, err } = await tandem('.', 'completion', shell);
      assert.deepEqual([code, err], [0, '']);
      for (const [name, command] of commands) {
        assert.ok(out.includes(name), name);
        for (const [option, { choices = [] }] of optionsOf(command))
          for (const word of [option, ...choices]) assert.ok(out.includes(word), `${name} ${word}`);
      }
    });

    it(`for ${shell} is a script that ${shell} reads`, async function () {
      // Who has no such shell learns nothing of it here.
      if (spawnSync(shell, ['-c', 'exit 0']).status !== 0) return;
      const folder = await mkdtemp(path.join(tmpdir(), 'tandem-completion-'));
      const file = path.join(folder, 'script');
      await writeFile(file, (await tandem('.', 'completion', shell)).out);
      const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
      await rm(folder, { recursive: true });
      assert.deepEqual([status, stderr], [0, '']);
    });
  }

  /** What bash would offer for a line; the last word is the one that is typed. */
  async function offered(...words: string[]): Promise<string[]> {
    const { out } = await tandem('.', 'completion', 'bash');
    const line = words.map((word) => `'${word}'`).join(' ');
    const script = `${out}\nCOMP_WORDS=(tandem ${line}); COMP_CWORD=${words.length}; _tandem; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
      encoding: 'utf8',
      cwd: import.meta.dirname,
    });
    assert.deepEqual([status, stderr], [0, '']);
    return stdout.split('\n').filter(Boolean);
  }

  it('offers in bash what fits where it is asked', async function () {
    if (process.platform === 'win32') this.skip();
    assert.deepEqual(await offered('c'), ['check', 'coverage', 'completion']);
    assert.deepEqual(
      await offered('check', '--f'),
      optionsOf(commandTable.check)
        .map(([name]) => `--${name}`)
        .filter((name) => name.startsWith('--f')),
    );
    assert.deepEqual(await offered('check', '--max'), ['--max-warnings']);
    assert.deepEqual(await offered('inspect', '--kind', ''), ['prd', 'sdd']);
    assert.deepEqual(await offered('inspect', '--kind', '=', 's'), ['sdd']);
    assert.deepEqual(await offered('owners', '--format', 'co'), ['codeowners']);
    assert.deepEqual(await offered('check', 'help.test'), ['help.test.ts']);
    assert.deepEqual(await offered('completion', ''), [...shells]);
    assert.deepEqual(await offered('owners', '--team', ''), []);
  });

  it('says which shells there are', async () => {
    for (const [words, message] of [
      [[], '“tandem completion” takes exactly one shell: bash, zsh or fish.'],
      [['tcsh'], 'The shell must be bash, zsh or fish, not “tcsh”.'],
    ] as const)
      assert.deepEqual(await tandem('.', 'completion', ...words), { code: 2, out: '', err: `tandem: ${message}\n` });
  });
});
