import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRegistry, type IGrammarConfig } from 'vscode-tmgrammar-test/dist/common/index.js';
import { getVSCodeTokens, renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index.js';

/**
 * Snapshots of the scopes that Tandem's grammars put into Markdown, over a small Markdown grammar of our own
 * (`markdown.base.tmLanguage.json`). `UPDATE=1` writes the snapshots anew: read the difference before committing it.
 */
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const cases = path.join(here, 'cases');
const base = 'text.html.markdown';

/** The grammars in `syntaxes/`, all of which are injected into Markdown. */
function injections(): IGrammarConfig[] {
  const folder = path.join(root, 'syntaxes');
  return readdirSync(folder).map((name) => {
    const file = path.join(folder, name);
    const { scopeName } = JSON.parse(readFileSync(file, 'utf8')) as { scopeName: string };
    return { path: file, scopeName, injectTo: [base] };
  });
}

function registry(): ReturnType<typeof createRegistry> {
  return createRegistry([{ path: path.join(here, 'markdown.base.tmLanguage.json'), scopeName: base }, ...injections()]);
}

describe('grammar', () => {
  const shared = registry();

  for (const name of readdirSync(cases).filter((file) => file.endsWith('.md'))) {
    it(`snapshot of ${name}`, async () => {
      const source = readFileSync(path.join(cases, name), 'utf8');
      const actual = `${renderSnap(await getVSCodeTokens(shared, base, source))}\n`;
      const snapshot = path.join(cases, `${name}.snap`);
      if (process.env.UPDATE) writeFileSync(snapshot, actual);
      assert.ok(existsSync(snapshot), `${name} has no snapshot; write it with UPDATE=1`);
      assert.equal(actual, readFileSync(snapshot, 'utf8').replaceAll('\r\n', '\n'));
    });
  }

  it('every snapshot has its case', () => {
    for (const name of readdirSync(cases).filter((file) => file.endsWith('.snap'))) {
      assert.ok(existsSync(path.join(cases, name.replace(/\.snap$/, ''))), `${name} is left over`);
    }
  });

  it('uses scopes that themes colour', () => {
    const coloured = /^(comment|constant|entity\.name|keyword|meta|punctuation|storage|string|variable)\./;
    for (const { path: file } of injections()) {
      const scopes = [...readFileSync(file, 'utf8').matchAll(/"name": "([^" ]+\.tandem)"/g)].map((match) => match[1]);
      assert.ok(scopes.length > 0, `${file} names no scopes`);
      for (const scope of scopes) assert.match(scope ?? '', coloured);
    }
  });

  it('stays fast on long hostile lines', async function () {
    this.timeout(20_000);
    const lines = [
      'A-'.repeat(5000),
      '@a'.repeat(5000),
      `@${'a'.repeat(10_000)}/`,
      `https://${'a.'.repeat(5000)}`,
      `Covers: ${'FR-1, '.repeat(1500)}`,
      `Covers: ${'(deferred: '.repeat(900)}`,
      `# ${'[FR-1, '.repeat(1500)}`,
      `<!-- decision: ${'a, '.repeat(3000)}`,
      `<!-- tandem-disable ${'a-'.repeat(5000)}`,
      `|${' '.repeat(10_000)}|`,
    ];
    for (const line of lines) {
      const start = performance.now();
      await getVSCodeTokens(shared, base, line);
      const spent = performance.now() - start;
      assert.ok(spent < 2000, `${line.slice(0, 30)}… took ${Math.round(spent)} ms`);
    }
  });
});
