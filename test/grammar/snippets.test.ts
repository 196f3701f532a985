import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';

interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../snippets');
const files = readdirSync(folder);

function snippetsOf(file: string): [string, Snippet][] {
  return Object.entries(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, Snippet>);
}

/** The text that a snippet inserts before anything is typed into it: defaults, first choices, made-up variables. */
function expand(snippet: Snippet): string {
  const defaults = new Map<string, string>();
  return snippet.body
    .join('\n')
    .replace(/\$\{TM_FILENAME_BASE\/[^/]*\/(?:\$\{\d:\/\w+\}|\$\d)\/\}/g, 'sample')
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2026-11-20')
    .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replace(/\$\{(\d+):((?:[^{}$]|\$\{\d+:[^{}$]*\}|\$\d+)*)\}/g, (_, stop: string, text: string) => {
      const plain = text
        .replace(/\$\{\d+:([^{}$]*)\}/g, '$1')
        .replace(/\$(\d+)/g, (_all, n: string) => defaults.get(n) ?? '');
      defaults.set(stop, plain);
      return plain;
    })
    .replace(/\$(\d+)/g, (_, stop: string) => defaults.get(stop) ?? '');
}

describe('snippets', () => {
  const all = files.flatMap((file) => snippetsOf(file).map(([name, snippet]) => ({ file, name, snippet })));

  it('have prefixes of their own', () => {
    const prefixes = all.map(({ snippet }) => snippet.prefix);
    assert.deepEqual(prefixes, [...new Set(prefixes)]);
  });

  for (const { file, name, snippet } of all) {
    it(`${snippet.prefix}: ${name}`, () => {
      const begins = {
        'prd.json': 'prd-',
        'sdd.json': 'sdd-',
        'document.json': 'tandem-',
        'ownership.json': 'ownership',
      };
      assert.ok(snippet.prefix.startsWith(begins[file as keyof typeof begins]));
      assert.ok(snippet.description.length > 20, 'describes what it inserts');

      const source = snippet.body.join('\n');
      const stops = new Set([...source.matchAll(/\$\{?(\d+)(?![^{}]*\/\})/g)].map((match) => Number(match[1])));
      assert.deepEqual(
        [...stops].sort((a, b) => a - b),
        [...stops].map((_, index) => index),
        'tab stops run from 0 without a gap',
      );

      const text = expand(snippet);
      assert.doesNotMatch(text, /\$|[|]\}|\{\d/, 'everything expands');
      assert.doesNotMatch(text, /\b(?:TBD|TODO)\b/);
    });
  }

  for (const { name, snippet } of all.filter(({ file }) => file === 'ownership.json')) {
    it(`is YAML: ${name}`, () => assert.deepEqual(parseDocument(expand(snippet)).errors, []));
  }

  for (const { name, snippet } of all.filter(({ name }) => /front matter|retired/.test(name))) {
    it(`is YAML: ${name}`, () => {
      const yaml = expand(snippet).replace(/^---\n|---\n\s*$/g, '');
      assert.deepEqual(parseDocument(yaml).errors, []);
    });
  }
});
