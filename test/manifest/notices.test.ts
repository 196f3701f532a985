import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';
import { packages } from '../../scripts/lint/rooms.mjs';
import { notices, noticesFile } from '../../scripts/notices.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What esbuild says of a bundle with these files in it, each with its size there. */
function metafileOf(inputs: Record<string, number>): Metafile {
  return {
    inputs: {},
    outputs: {
      'dist/x.js': {
        bytes: 1,
        imports: [],
        exports: [],
        inputs: Object.fromEntries(Object.entries(inputs).map(([file, bytesInOutput]) => [file, { bytesInOutput }])),
      },
    },
  };
}

describe('third-party notices', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-notices-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function install(at: string, manifest: object, files: Record<string, string> = {}): Promise<void> {
    const inside = path.join(folder, 'node_modules', at);
    await mkdir(inside, { recursive: true });
    await writeFile(path.join(inside, 'package.json'), JSON.stringify({ version: '1.0.0', ...manifest }));
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(inside, name), text);
  }

  const LICENSE = { LICENSE: 'Do as you like.\r\n' };

  it('name each package that is in a bundle, with its licence and notice', async () => {
    await install(
      '@a/b',
      { name: '@a/b', license: '(MIT OR GPL-3.0)' },
      { 'LICENSE.md': '```\nA\n```', NOTICE: 'Note' },
    );
    await install('c/node_modules/d', { name: 'd', licenses: [{ type: 'ISC' }] }, LICENSE);
    await install('gone', { name: 'gone' });
    const metafile = metafileOf({
      'src/x.ts': 9,
      'node_modules/@a/b/lib/x.js': 1,
      'node_modules/c/node_modules/d/x.js': 1,
      'node_modules/gone/shaken-out.js': 0,
    });
    assert.equal(
      await notices([metafile, metafile], folder),
      `# Third-party notices

Tandem contains code of these packages.

## @a/b 1.0.0 ((MIT OR GPL-3.0))

\`\`\`\`text
\`\`\`
A
\`\`\`

Note
\`\`\`\`

## d 1.0.0 (ISC)

\`\`\`text
Do as you like.
\`\`\`
`,
    );
  });

  it('fail where a licence is unknown, not allowed or without a text, and name each', async () => {
    await install('a', { name: 'a' }, LICENSE);
    await install('b', { name: 'b', license: 'GPL-3.0-only' }, LICENSE);
    await install('c', { name: 'c', license: 'MIT' });
    await install('d', { name: 'd', license: 'MIT AND GPL-3.0-only' }, LICENSE);
    await install('e', { name: 'e', license: 'SEE LICENSE IN x' }, LICENSE);
    await install('f', { name: 'f', license: 'MIT' }, LICENSE);
    const inputs = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`node_modules/${name}/x.js`, 1]);
    await assert.rejects(
      () => notices([metafileOf(Object.fromEntries(inputs) as Record<string, number>)], folder),
      (error: Error) => {
        assert.deepEqual(
          error.message.split('\n').map((line) => line.slice(0, 1)),
          ['a', 'b', 'c', 'd', 'e'],
        );
        return true;
      },
    );
  });

  it('the build writes them for every package that src may import', () => {
    assert.ok(existsSync(path.join(root, noticesFile)), 'run npm run build');
    const text = readFileSync(path.join(root, noticesFile), 'utf8');
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    for (const name of packages.filter((each) => !['mdast', 'markdown-it', 'sarif'].includes(each))) {
      const version = manifest.devDependencies[name] ?? 'not in package.json';
      assert.ok(text.includes(`\n## ${name} ${version} (`), `${name} ${version}`);
    }
  });

  it('the extension’s package holds them', function () {
    this.timeout(60_000);
    const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
    const listing = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: root, encoding: 'utf8' });
    const files = listing.split(/\r?\n/);
    const webview = ['dist/webview/coverage.js', 'dist/webview/coverage.css'];
    for (const file of [noticesFile, 'LICENSE', 'dist/extension/node.cjs', ...webview])
      assert.ok(files.includes(file), file);
  });

  it('the command line’s package holds them, and nothing that it does not need', function () {
    this.timeout(60_000);
    const words = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const listing = execFileSync('npm', words, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const [packed] = JSON.parse(listing) as { files: { path: string }[] }[];
    assert.deepEqual(packed?.files.map((file) => file.path).sort(), [
      'LICENSE',
      'README.md',
      noticesFile,
      'dist/cli/tandem.cjs',
      'package.json',
    ]);
  });
});
