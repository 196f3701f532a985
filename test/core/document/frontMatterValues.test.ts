import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontMatterKeys } from '../../../src/core/document/frontMatter/frontMatterFields.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const charter = `people: { ada: { name: Ada }, grace: { name: Grace } }
teams: { payments: { name: Payments, roles: { pm: ada, em: grace }, documents: ['docs/**'] } }
`;
const body = '\n# Refunds\n\n## Problem\n\nThey are slow and people leave.\n\n## Solution\n\nA worker.\n';

/** Texts that stand for something else somewhere: in URIs, paths, YAML, terminals, objects. */
const trickyTexts = [
  '\ud800.sdd.md',
  'a\udfff/b',
  '%',
  '%ff%fe%',
  '%2e%2e%2f',
  'C:\\docs\\a.sdd.md',
  'C:/docs/a.sdd.md',
  '\\\\server\\share\\a.sdd.md',
  '//server/share',
  '///',
  '/',
  '..',
  '.',
  'file:///etc/passwd',
  'https://[::1',
  'mailto:a@b.c',
  ':',
  '::',
  'x:',
  '#',
  '?a#b',
  '\u{feff}',
  '\r\n',
  '\u0000',
  '\u001b[2K',
  '\u202e',
  '__proto__',
  'constructor',
  'a'.repeat(5000),
  '/'.repeat(5000),
  '%ff'.repeat(5000),
  '@'.repeat(5000),
];
const tricky = fc.constantFrom(...trickyTexts);
const text = fc.oneof(
  tricky,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.oneof(tricky, fc.string({ unit: 'binary' }), fc.constantFrom('/', '\\', '%')), { maxLength: 4 })
    .map((parts) => parts.join('')),
  // Any UTF-16 at all, halves of surrogate pairs as well.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);
const scalar = fc.oneof({ weight: 5, arbitrary: text }, fc.double(), fc.boolean(), fc.constant(null));
const value = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  fc.dictionary(text, scalar, { maxKeys: 3, noNullPrototype: true }),
  fc.array(
    fc.dictionary(fc.constantFrom('decision', 'role', 'by', 'on', 'digest'), scalar, { noNullPrototype: true }),
    {
      maxLength: 3,
    },
  ),
);

/** Every value of JSON is one of YAML, with the same escapes. */
const line = (key: string, entry: unknown) => `${key}: ${JSON.stringify(entry)}\n`;

const files = { 'ownership.yaml': charter, 'docs/b.sdd.md': '# B\n', 'docs/b.prd.md': '# B\n' };

describe('front matter, whatever stands in it', function () {
  this.timeout(60_000);

  let workspace: MemoryWorkspace;
  before(() => (workspace = new MemoryWorkspace(files)));

  async function analyze(name: string, frontMatter: string): Promise<void> {
    await workspace.analyze(name, `---\n${frontMatter}---\n${body}`);
    workspace.tandem.close(workspace.uri(name));
  }

  for (const key of frontMatterKeys) {
    it(`“${key}” never stops the analysis`, () =>
      fc.assert(
        fc.asyncProperty(value, fc.constantFrom('docs/a.prd.md', 'docs/a.sdd.md'), (entry, name) =>
          analyze(name, line(key, entry)),
        ),
        {
          numRuns: 25 + trickyTexts.length,
          examples: trickyTexts.map((entry): [string, 'docs/a.sdd.md'] => [entry, 'docs/a.sdd.md']),
        },
      ));
  }

  it('all keys at once, and text that is no YAML, never stop the analysis', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc
            .tuple(...frontMatterKeys.map((key) => value.map((entry) => line(key, entry))))
            .map((lines) => lines.join('')),
          text.map((raw) => `${raw}\n`),
          fc.tuple(fc.constantFrom(...frontMatterKeys), text).map(([key, raw]) => `${key}: ${raw}\n`),
        ),
        (frontMatter) => analyze('docs/a.sdd.md', frontMatter),
      ),
      { numRuns: 100 },
    ));
});

describe('Links in front matter', () => {
  it('are followed up to a number that nobody needs, and the first too many is told of', async () => {
    const workspace = new MemoryWorkspace({ 'b.sdd.md': '# B\n' });
    const links = Array.from({ length: 600 }, (_, index) => `x${index}.sdd.md`);
    const analysis = await workspace.analyze('a.prd.md', `---\nsdd: [${links.join(', ')}]\n---\n\n# A\n`);
    assert(analysis.type === 'document');
    assert.equal(analysis.links.length, 500);
    const { lines, text } = analysis.document;
    const told = analysis.findings
      .filter(({ rule }) => rule === 'front-matter')
      .map(({ range, message }) => [text.slice(lines.spanOf(range).start, lines.spanOf(range).end), message]);
    assert.deepEqual(told, [
      ['x500.sdd.md', 'Only the first 500 documents of “sdd” are read. Remove this one and those after it.'],
    ]);
  });

  it('that are broken by the hundred do not each compare all documents of the workspace', async () => {
    const others = Array.from({ length: 1000 }, (_, index) => [`docs/y${index}.sdd.md`, '# Y\n'] as const);
    const workspace = new MemoryWorkspace(Object.fromEntries(others));
    const links = Array.from({ length: 400 }, (_, index) => `x${index}.sdd.md`);
    const { findings } = await workspace.analyze('a.prd.md', `---\nsdd: [${links.join(', ')}]\n---\n\n# A\n`);
    const broken = findings.filter(({ rule }) => rule === 'broken-link');
    assert.equal(broken.length, 400);
    assert.equal(broken.filter(({ fixes }) => fixes.some(({ title }) => title.startsWith('Change to'))).length, 50);
  });
});
