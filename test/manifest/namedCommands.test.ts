import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandTable, generalOptions, isCommand } from '../../src/cli/commandLine/commandTable.js';
import { readCharter } from '../../src/core/charter/read/readCharter.js';
import { rules } from '../../src/core/rules/ruleList.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

const { scripts, contributes } = JSON.parse(read('package.json')) as Manifest;
const words = JSON.parse(read('package.nls.json')) as Record<string, string>;
const titles = contributes.commands.map(({ title }) => (words[title.slice(1, -1)] ?? title).replace(/…$/, ''));

/** What people read to learn what there is. */
const guides = ['README.md', 'CHANGELOG.md', 'docs/ci.md', 'package.nls.json', 'test/workspace/README.md'];

/** The command lines of Tandem in a guide. */
const blocks = (text: string) => (text.match(/\btandem [a-z]+ [^`\n]*/g) ?? []).join('\n');

/** Title of a command as texts name it, capitals and all: `Tandem: New SDD from This PRD`. */
const named = /\bTandem: ([A-Z][\w/’]*(?: (?:[A-Z][\w/…]*|(?:from|a|with|of|in|to|as)\b))*)/g;

describe('commands that texts name', () => {
  it('are there', async () => {
    const files = [...guides];
    for (const folder of ['src', 'docs', 'media'])
      for (const file of await readdir(path.join(root, folder), { recursive: true }))
        if (/\.(?:ts|json|md|svg)$/.test(file)) files.push(`${folder}/${file}`);
    const missing: string[] = [];
    let count = 0;
    for (const file of files) {
      // A name may go on in the next line.
      const text = (await readFile(path.join(root, file), 'utf8')).replace(/\s+/g, ' ');
      for (const [, title = ''] of text.matchAll(named)) {
        count++;
        if (!titles.some((each) => title.startsWith(each))) missing.push(`${file}: ${title}`);
      }
    }
    assert.deepEqual(missing, []);
    assert.ok(count > 0, 'no text names a command, or the pattern finds none');
  });

  it('are there where only bold letters mark them', () => {
    // The editor’s own, and what New SDD is called for short.
    const others = [
      'Fix All',
      'Find All References',
      'Go to Definition',
      'Go to Symbol in Workspace',
      'New SDD',
      'Rename Symbol',
    ];
    const missing = [];
    for (const file of ['README.md', 'CHANGELOG.md'])
      for (const [, bold = ''] of read(file).matchAll(/\*\*([^*]+)\*\*/g)) {
        const title = bold
          .replace(/\s+/g, ' ')
          .replace(/^Tandem: /, '')
          .replace(/…$/, '');
        const looksLikeOne = /^[A-Z]\S*(?: (?:[A-Z]\S*|from|a|with|of|in|to|as))+$/.test(title);
        if (looksLikeOne && ![...titles, ...others].includes(title)) missing.push(`${file}: ${title}`);
      }
    assert.deepEqual(missing, []);
  });
});

describe('what guides name', () => {
  const places = (pattern: RegExp) =>
    guides.flatMap((file) => [...read(file).matchAll(pattern)].map(([, name = '']) => ({ file, name })));
  const missing = (pattern: RegExp, exists: (name: string) => boolean) => {
    const found = places(pattern);
    assert.ok(found.length > 0, `${String(pattern)} finds nothing`);
    return found.filter(({ name }) => !exists(name)).map(({ file, name }) => `${file}: ${name}`);
  };

  it('is there: settings', () => {
    const settings = Object.keys(contributes.configuration.properties);
    assert.deepEqual(
      missing(/[`#](tandem\.(?!ts|vsix)[a-z][\w.]*)[`#]/g, (name) => settings.includes(name)),
      [],
    );
  });

  it('is there: rules', () => {
    const ids: readonly string[] = rules.map(({ id }) => id);
    const changes = read('CHANGELOG.md').split('### Rules')[1]?.split('###')[0] ?? '';
    const listed = [...changes.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, id = '']) => id);
    assert.deepEqual(
      listed.filter((id) => !ids.includes(id)),
      [],
    );
    assert.deepEqual(
      ids.filter((id) => !listed.includes(id)),
      [],
      'and every rule is named',
    );
  });

  it('is there: links to files and headings', () => {
    const anchors = [...read('README.md').matchAll(/^#+ (.*)$/gm)].map(
      ([, heading = '']) =>
        `#${heading
          .toLowerCase()
          .replace(/[^\p{L}\d -]/gu, '')
          .replace(/ /g, '-')}`,
    );
    const gone = [
      'README.md',
      'CHANGELOG.md',
      'docs/sources.md',
      'docs/architecture.md',
      'docs/ci.md',
      'test/workspace/README.md',
    ].flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) =>
          target.startsWith('#') && file === 'README.md'
            ? !anchors.includes(target)
            : !existsSync(path.join(root, path.dirname(file), target.replace(/#.*$/, ''))),
        )
        .map((target) => `${file}: ${target}`),
    );
    assert.deepEqual(gone, []);
  });

  it('is there: subcommands and options of the command line, and scripts', () => {
    assert.deepEqual(missing(/\bnpx (?:github:\S+|tandem) ([a-z]+)/g, isCommand), []);
    assert.deepEqual(missing(/`tandem ([a-z]+)/g, isCommand), []);
    const known = [generalOptions, ...Object.values(commandTable).map((command) => command.options)].flatMap((each) =>
      Object.keys(each).map((name) => `--${name}`),
    );
    const [, commandLine = ''] = /### In continuous integration([\s\S]*?)\n## /.exec(read('README.md')) ?? [];
    const own = blocks(read('docs/ci.md'));
    const options = [...`${commandLine}${own}`.matchAll(/(--[a-z][a-z-]*)/g)].map(([, name = '']) => name);
    assert.ok(options.length > 0);
    assert.deepEqual(
      options.filter((name) => !known.includes(name)),
      [],
    );
    assert.deepEqual(
      missing(/\bnpm run ([a-z:]+)/g, (name) => name in scripts),
      [],
    );
  });

  it('can be written: every ownership.yaml of the README is read without a problem', () => {
    const readme = read('README.md');
    const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    const table = /\| In `ownership\.yaml`[\s\S]*?\n\n/.exec(readme)?.[0] ?? '';
    const [example = ''] = blocks;
    const cells = [...table.matchAll(/^\| `([^`]+)`(, under a team)?/gm)].map(([, text = '', below]) =>
      below === undefined ? `${example}${text}\n` : `${example}    ${text}\n`,
    );
    assert.ok(blocks.length > 0 && cells.length > 0);
    for (const text of [...blocks, ...cells])
      assert.deepEqual(
        readCharter('memory:/ownership.yaml', text).problems.map(({ message }) => message),
        [],
        text,
      );
  });
});
