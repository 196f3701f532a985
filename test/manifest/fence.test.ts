import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { rooms } from '../../scripts/lint/rooms.mjs';

const root = new URL('../../', import.meta.url);
const fenceRules = ['tandem/fence', 'tandem/no-cycles', 'no-undef', 'no-restricted-globals'];

/** The project's own lint, without the rules that need types: files that are not there have none. */
const eslint = new ESLint({
  cwd: fileURLToPath(root),
  overrideConfig: {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: false, lib: ['es2023'] } },
  },
  ruleFilter: ({ ruleId }) => fenceRules.includes(ruleId) || ruleId.endsWith('triple-slash-reference'),
});

/** What lint says of a text as if it stood in a file; nothing is written. */
async function lint(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: fileURLToPath(new URL(`src/${file}`, root)) });
  return result?.messages.map((message) => message.message) ?? [];
}

/** Every way of writing down that a file depends on another. */
const waysToImport: Record<string, (from: string) => string> = {
  import: (from) => `import { a } from '${from}';`,
  'import for its effect': (from) => `import '${from}';`,
  'import of everything': (from) => `import * as a from '${from}';`,
  'import type': (from) => `import type { A } from '${from}';`,
  'import of a single type': (from) => `import { type A } from '${from}';`,
  'export from': (from) => `export { a } from '${from}';`,
  'export of everything': (from) => `export * from '${from}';`,
  'export type': (from) => `export type { A } from '${from}';`,
  'import()': (from) => `export const a = await import('${from}');`,
  'import() of a template': (from) => `export const a = await import(\`${from}\`);`,
  "the type import('…')": (from) => `export type A = import('${from}').A;`,
  "the type typeof import('…')": (from) => `export type A = typeof import('${from}');`,
  'import = require()': (from) => `import a = require('${from}');`,
  'require()': (from) => `export const a: unknown = require('${from}');`,
};

/** For a file in src what it must not import, by what is wrong with it. */
const forbidden: Record<string, readonly [file: string, specifier: string]> = {
  'a later room': ['core/text/some.ts', '../parse/yamlPath.js'],
  'a later room without an ending': ['core/text/some.ts', '../parse/yamlPath'],
  'a later room as a folder': ['core/text/some.ts', '../parse'],
  'a later room, from deep within': ['core/document/recognise/deep/some.ts', '../../../features/lenses.js'],
  'a later room, by a way round': ['core/charter/some.ts', '../text/../../core/rules/./rule.js'],
  'rules from workspace': ['core/workspace/some.ts', '../rules/rule.js'],
  'the composition root from a room': ['core/features/some.ts', '../tandem.js'],
  'the composition root without an ending': ['core/features/some.ts', '../tandem'],
  'the editor’s adapter from a room': ['core/features/some.ts', '../../extension/settings.js'],
  'the command line from a room, deep within': ['core/features/ownership/some.ts', '../../../cli/run.js'],
  'an adapter from the composition root': ['core/tandem.ts', '../cli/run.js'],
  'a tree from behind the door': ['extension/commands/some.ts', '../../core/parse/markdownTree.js'],
  'a document from behind the door': ['cli/some.ts', '../core/document/document.js'],
  'what is remembered behind the door': ['extension/some.ts', '../core/analysis/core.js'],
  'one adapter from the other': ['extension/commands/some.ts', '../../cli/run.js'],
  'the other adapter from the one': ['cli/some.ts', '../extension/settings.js'],
  'a room that is not listed': ['core/rules/some.ts', '../elsewhere/some.js'],
  'anything from a room that is not listed': ['core/elsewhere/some.ts', '../text/range.js'],
  'its own neighbour in such a room': ['core/elsewhere/some.ts', './other.js'],
  'anything from another file directly in src/core': ['core/other.ts', './text/range.js'],
  'a file directly in src/core': ['extension/some.ts', '../core/other.js'],
  'anything from another folder of src': ['server/some.ts', '../core/text/range.js'],
  'a test': ['core/text/some.ts', '../../../test/core/memoryWorkspace.js'],
  'a script': ['cli/some.ts', '../../scripts/generated.js'],
  'a path from the root': ['core/text/some.ts', '/src/core/text/range.js'],
  'a Node module': ['core/text/some.ts', 'node:fs'],
  'a Node module by its bare name': ['core/text/some.ts', 'fs'],
  'a part of a Node module': ['core/workspace/deep/some.ts', 'fs/promises'],
  'a Node module that has only the long name': ['core/text/some.ts', 'node:test'],
  'a Node module in the composition root': ['core/tandem.ts', 'path'],
  'a Node module in the extension': ['extension/some.ts', 'node:path'],
  'a Node module in the extension by its bare name': ['extension/commands/some.ts', 'path'],
  'the editor in the core': ['core/features/some.ts', 'vscode'],
  'the editor in the composition root': ['core/tandem.ts', 'vscode'],
  'the editor on the command line': ['cli/some.ts', 'vscode'],
  'the editor in the preview': ['preview/some.ts', 'vscode'],
  'the core in the preview': ['preview/some.ts', '../core/text/range.js'],
  'the editor in a page': ['webview/some.ts', 'vscode'],
  'Node in a page': ['webview/some.ts', 'node:path'],
  'the composition root in a page': ['webview/some.ts', '../core/tandem.js'],
  'the extension in a page': ['webview/some.ts', '../extension/settings.js'],
  'a page on the command line': ['cli/some.ts', '../webview/messages.js'],
  'a page in the preview': ['preview/some.ts', '../webview/messages.js'],
  'the preview on the command line': ['cli/some.ts', '../preview/badgePlugin.js'],
  'a package that is only for development': ['core/text/some.ts', 'fast-check'],
  'a package that is not installed by itself': ['cli/some.ts', 'micromark'],
  'a part of such a package': ['cli/some.ts', '@typescript-eslint/utils/json-schema'],
  'a file that imports it': ['core/text/range.ts', './editSequence.js'],
  'a file that imports it through others': ['core/text/range.ts', './insertBlock.js'],
  itself: ['core/text/range.ts', './range.js'],
};

const permitted: Record<string, readonly [file: string, specifier: string]> = {
  'a neighbour': ['core/text/some.ts', './range.js'],
  'a neighbour in a folder': ['core/features/some.ts', './ownership/some.js'],
  'the room around a nested folder': ['core/document/recognise/deep/some.ts', '../../notes.js'],
  'an earlier room': ['core/rules/some.ts', '../workspace/charters.js'],
  'an earlier room, from deep within': ['core/features/ownership/deep/some.ts', '../../../text/range.js'],
  'a room from the composition root': ['core/tandem.ts', './features/lenses.js'],
  'a dependency': ['core/parse/some.ts', 'yaml'],
  'a part of a dependency': ['core/charter/some.ts', 'picomatch/posix'],
  'a dependency with a scope': ['core/text/some.ts', '@vscode/l10n'],
  'the core from the extension': ['extension/commands/some.ts', '../../core/features/lenses.js'],
  'what is shown from a page': ['webview/some.ts', '../core/features/lenses.js'],
  'a page from the extension': ['extension/some.ts', '../webview/messages.js'],
  'the preview from the extension': ['extension/some.ts', '../preview/badgePlugin.js'],
  'the composition root from the extension': ['extension/some.ts', '../core/tandem.js'],
  'the composition root from the command line': ['cli/some.ts', '../core/tandem.js'],
  'the extension from itself': ['extension/ownership/some.ts', '../settings.js'],
  'the command line from itself': ['cli/some.ts', './run.js'],
  'the editor in the extension': ['extension/some.ts', 'vscode'],
  'Node on the command line': ['cli/some.ts', 'node:fs/promises'],
};

describe('fence', function () {
  this.timeout(60_000);

  for (const [way, written] of Object.entries(waysToImport)) {
    it(`sees every forbidden thing and no other in: ${way}`, async () => {
      for (const [what, [file, specifier]] of Object.entries(forbidden)) {
        assert.notDeepEqual(await lint(file, written(specifier)), [], `${what}: ${file} ← ${specifier}`);
      }
      for (const [what, [file, specifier]] of Object.entries(permitted)) {
        const said = await lint(file, written(specifier));
        // Where there is no `require`, that alone is said.
        const others = said.filter((message) => !message.includes("'require' is not defined"));
        assert.deepEqual(others, [], `${what}: ${file} ← ${specifier}`);
      }
    });
  }

  it('lets nothing be imported whose name is known only at run time', async () => {
    assert.notDeepEqual(await lint('core/text/some.ts', 'export const load = (a: string) => import(a);'), []);
    assert.notDeepEqual(await lint('core/text/some.ts', 'export const load = (a: string) => import(`./${a}.js`);'), []);
  });

  it('cannot be switched off by a comment', async () => {
    const text = "/* eslint-disable */\n// eslint-disable-next-line\nimport 'node:fs'; // eslint-disable-line";
    assert.match((await lint('core/text/some.ts', text)).join('\n'), /is a Node module/);
  });

  const hostGlobals = ['process', 'Buffer', '__dirname', 'require', 'setImmediate', 'window', 'document', 'navigator'];
  for (const name of [...hostGlobals, 'self', 'localStorage', 'fetch', 'console', 'globalThis', 'global']) {
    it(`keeps the global “${name}” out of the core and the extension`, async () => {
      for (const file of ['core/tandem.ts', 'core/text/some.ts', 'core/document/deep/some.ts', 'extension/some.ts']) {
        assert.notDeepEqual(await lint(file, `export const a: unknown = ${name};`), [], file);
        assert.notDeepEqual(await lint(file, `export const a: unknown = typeof ${name};`), [], file);
      }
    });
  }

  it('keeps timers and what is only of one host’s types out of the core', async () => {
    for (const text of [
      'setTimeout(() => undefined, 1);',
      'setInterval(() => undefined, 1);',
      'queueMicrotask(() => undefined);',
      'export let timer: NodeJS.Timeout;',
      'export let element: HTMLElement;',
      '/// <reference lib="dom" />',
      '/// <reference types="node" />',
      '/// <reference path="../../extension/settings.ts" />',
    ]) {
      assert.notDeepEqual(await lint('core/text/some.ts', text), [], text);
    }
  });

  it('leaves the language itself alone', async () => {
    const text = `export const a: ReadonlyMap<string, Promise<Uint8Array>> = new Map();
      export const b = new Intl.Collator().compare('a', 'b') + new WeakMap().constructor.length;
      export const c = (document: string, process: string) => document + process + new TextDecoder().decode();`;
    assert.deepEqual(await lint('core/text/some.ts', text), []);
    assert.deepEqual(await lint('extension/some.ts', 'clearTimeout(setTimeout(() => undefined, 1));'), []);
    assert.deepEqual(await lint('cli/some.ts', 'export const b = process.argv;'), []);
  });

  it('lists every room there is, in the order that the README gives', () => {
    const folders = readdirSync(new URL('src/core/', root), { withFileTypes: true });
    const there = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    assert.deepEqual([...rooms].sort(), there.sort());
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    const block = /^src\/core\/ .*\n([^]*?)^src\/extension\//m.exec(readme)?.[1] ?? '';
    assert.deepEqual(
      [...block.matchAll(/^ {2}(\w+)\/ /gm)].map((match) => match[1]),
      rooms,
    );
  });
});
