import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveQuestion } from '../../../../src/core/features/fileMoves/moveQuestion.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

type Files = Readonly<Record<string, string>>;
type Renames = readonly (readonly [string, string])[];

const prd = `---
sdd: [ "../design/pay.sdd.md", ./old.sdd.md ] # both
signoffs:
  - { decision: what, by: ada, digest: 00000000 }
---

# Refunds

## Requirements

- FR-1: As in [the policy](../policy.md#paid "Policy") and <a href="../policy.md">here</a>.
- FR-2: See ![picture](<flow chart.png>) and [it][ref].

[ref]: ../design/pay.sdd.md
`;
const sdd = `---\r
prd: ../prds/pay.prd.md\r
confirmed: { FR-1: DIGEST, FR-2: 00000000 }\r
---\r
\r
# Design\r
\r
## Solution\r
\r
Covers: ../prds/pay.prd.md#FR-1, 2, /prds/other.prd.md#FR-1\r
\r
See [FR-2](../prds/pay.prd.md?x#FR-2), [root](/prds/pay.prd.md), \`../prds/pay.prd.md\` and <https://x.example/prds/pay.prd.md>.\r
`;
const files: Files = {
  'prds/pay.prd.md': prd,
  'prds/other.prd.md': '# Other\n\n## Requirements\n\n- FR-1: Another.\n',
  'prds/old.sdd.md': '---\nprd: pay.prd.md\n---\n\n# Old\n',
  'prds/flow chart.png': '',
  'design/pay.sdd.md': sdd,
  'policy.md': '# Policy\n\n[pay](prds/pay.prd.md)\n',
};

async function planned(given: Files, renames: Renames, inText = true) {
  const workspace = new MemoryWorkspace(given);
  const uriOf = (path: string) => `${workspace.root}/${path.split('/').map(encodeURIComponent).join('/')}`;
  const moves = renames.map(([from, to]) => ({ from: uriOf(from), to: uriOf(to) }));
  const plan = await workspace.tandem.planFileMoves(moves, inText);
  const edited: Record<string, string> = { ...given };
  for (const { uri, text, edits } of plan.files) {
    const path = decodeURIComponent(uri.slice(workspace.root.length + 1));
    assert.equal(text, given[path]);
    edited[path] = applyEdits(text, edits);
  }
  return { edited, plan };
}

/** The files once some of them, or their folders, have moved. */
async function moved(given: Files, renames: Renames, inText = true): Promise<Record<string, string>> {
  const { edited, plan } = await planned(given, renames, inText);
  assert.deepEqual(plan.left, []);
  return Object.fromEntries(
    Object.entries(edited).map(([path, text]) => {
      const rename = renames.find(([from]) => path === from || path.startsWith(`${from}/`));
      return [rename ? rename[1] + path.slice(rename[0].length) : path, text];
    }),
  );
}

/** The digest of each requirement of a PRD. */
async function digestsOf(given: Files, path: string): Promise<Record<string, string>> {
  const workspace = new MemoryWorkspace(given);
  const facts = await workspace.tandem.documents.facts(workspace.uri(path));
  return Object.fromEntries((facts?.requirements ?? []).map(({ id, digest }) => [id, digest]));
}

describe('files and folders that move', () => {
  it('keep their names in the documents that link to them', async () => {
    const after = await moved(files, [['prds/pay.prd.md', 'prds/refunds/refund.prd.md']]);
    assert.equal(
      after['design/pay.sdd.md'],
      sdd
        .replaceAll('../prds/pay.prd.md', '../prds/refunds/refund.prd.md')
        .replace('(/prds/pay.prd.md)', '(/prds/refunds/refund.prd.md)')
        .replace('`../prds/refunds/refund.prd.md`', '`../prds/pay.prd.md`'),
    );
    assert.equal(after['prds/old.sdd.md'], '---\nprd: refunds/refund.prd.md\n---\n\n# Old\n');
    // A file that is neither PRD nor SDD is not Tandem's to write in.
    assert.equal(after['policy.md'], files['policy.md']);
  });

  it('take their own links along', async () => {
    const after = await moved(files, [['prds/pay.prd.md', 'prds/refunds/refund.prd.md']]);
    assert.equal(
      after['prds/refunds/refund.prd.md'],
      prd
        .replaceAll('../design/pay.sdd.md', '../../design/pay.sdd.md')
        .replace('./old.sdd.md', '../old.sdd.md')
        .replaceAll('../policy.md', '../../policy.md')
        .replace('<flow chart.png>', '<../flow chart.png>'),
    );
  });

  it('change nothing between files that move together', async () => {
    const after = await moved(files, [['prds', 'docs/all']]);
    assert.equal(after['docs/all/old.sdd.md'], files['prds/old.sdd.md']);
    assert.match(
      after['docs/all/pay.prd.md'] ?? '',
      /sdd: \[ "\.\.\/\.\.\/design\/pay\.sdd\.md", \.\/old\.sdd\.md \] # both/,
    );
    assert.match(after['design/pay.sdd.md'] ?? '', /Covers: \.\.\/docs\/all\/pay\.prd\.md#FR-1, 2, \/docs\/all\/other/);
  });

  it('may be pictures', async () => {
    const after = await moved(files, [['prds/flow chart.png', 'media/flow (2).png']]);
    assert.match(after['prds/pay.prd.md'] ?? '', /!\[picture\]\(<\.\.\/media\/flow %282%29\.png>\)/);
  });

  it('leave links in the text alone where others see to them', async () => {
    const after = await moved(files, [['prds/pay.prd.md', 'prds/refund.prd.md']], false);
    const text = after['design/pay.sdd.md'] ?? '';
    assert.match(text, /prd: \.\.\/prds\/refund\.prd\.md/);
    assert.match(text, /Covers: \.\.\/prds\/refund\.prd\.md#FR-1/);
    assert.match(text, /\[FR-2\]\(\.\.\/prds\/pay\.prd\.md\?x#FR-2\)/);
  });

  it('leave confirmations and sign-offs as good as they are', async () => {
    const before = await digestsOf(files, 'prds/pay.prd.md');
    const given = { ...files, 'design/pay.sdd.md': sdd.replace('DIGEST', before['FR-1'] ?? '') };
    const after = await moved(given, [
      ['policy.md', 'legal/policy.md'],
      ['prds/pay.prd.md', 'prds/now/pay.prd.md'],
    ]);
    const now = await digestsOf(after, 'prds/now/pay.prd.md');
    assert.notEqual(now['FR-1'], before['FR-1']);
    assert.match(
      after['design/pay.sdd.md'] ?? '',
      new RegExp(`confirmed: \\{ FR-1: ${now['FR-1']}, FR-2: 00000000 \\}`),
    );
  });

  it('say which links have to be changed by hand', async () => {
    const given = { ...files, 'prds/old.sdd.md': '---\nprd: pay.prd.md\n---\n\n# Old\n\n[a](pay&#46;prd.md)\n' };
    const { plan } = await planned(given, [['prds/pay.prd.md', 'prds/refund.prd.md']]);
    assert.deepEqual(plan.left, ['The link “pay.prd.md” in old.sdd.md, line 7, has to be changed by hand.']);
  });

  it('write a path before an ID so that it is read, whatever the file is called', async () => {
    const name = 'prds #2/re (fund), 100%.prd.md';
    const after = await moved(files, [['prds/pay.prd.md', name]]);
    const text = after['design/pay.sdd.md'] ?? '';
    assert.match(text, /Covers: \.\.\/prds%20%232\/re%20%28fund%29%2C%20100%25\.prd\.md#FR-1/);
    const back = await moved(after, [[name, 'prds/pay.prd.md']]);
    assert.deepEqual(Object.keys(back), Object.keys(files));
    assert.match(back['design/pay.sdd.md'] ?? '', /Covers: \.\.\/prds\/pay\.prd\.md#FR-1/);
  });

  it('have no plan where nothing links to them', async () => {
    const { plan } = await planned({ ...files, 'x.txt': '' }, [['x.txt', 'y.txt']]);
    assert.deepEqual(plan, { files: [], links: 0, records: 0, left: [] });
  });

  it('are asked about in true words', () => {
    const questions = [
      [1, 0],
      [2, 0],
      [0, 1],
      [0, 2],
      [1, 2],
    ].map(([links = 0, records = 0]) => moveQuestion({ links, records }));
    assert.deepEqual(questions, [
      'Update one link, so that it leads to the same file as before?',
      'Update 2 links, so that they lead to the same files as before?',
      'Update one record in .tandem/ledger, so that it stays with its document?',
      'Update 2 records in .tandem/ledger, so that they stay with their documents?',
      'Links that change: 1, records in .tandem/ledger: 2. Update them, so that they stay with their files?',
    ]);
  });

  const folder = fc.constantFrom('', 'a/', 'a/b/', 'c.d/', 'a/e/f/');
  const document = fc.record({ folder, name: fc.constantFrom('x', 'y-1', 'z') });
  const picture = fc.record({ folder, name: fc.constantFrom('p', 'two words', 'ü', 'q(1)', '50%25', 'n#1') });

  it('are byte for byte the same there and back, and each link leads where it led', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(document, document, document),
        fc.tuple(picture, picture),
        fc.constantFrom('', './', '/'),
        fc.boolean(),
        async ([one, other, next], [from, to], lead, inBrackets) => {
          const at = (each: { folder: string; name: string }, kind: string) => `${each.folder}${each.name}.${kind}`;
          const [own, design, then] = [at(one, 'prd.md'), at(other, 'sdd.md'), `new/${at(next, 'prd.md')}`];
          const [seen, seenThen] = [at(from, 'png'), `media/${at(to, 'png')}`];
          const link = (target: string, encode: boolean, end = ''): string => {
            const path = lead === '/' ? target : `${'../'.repeat(design.split('/').length - 1)}${target}`;
            const written = `${lead === './' && path.startsWith('.') ? '' : lead}${path}`;
            if (!encode) return written;
            const address = written.replace(/[%#() ]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
            return inBrackets ? `<${address.replaceAll('%20', ' ')}${end}>` : `${address}${end}`;
          };
          const text = `---\nprd: ["${link(own, false)}"]\n---\n\n# D\n\n## Solution\n\nCovers: ${link(own, false)}#FR-1\n
[x](${link(own, true, '#y')}) ![z](${link(seen, true)} "T")\n`;
          const given: Files = { [own]: '# P\n\n## Requirements\n\n- FR-1: One.\n', [design]: text, [seen]: '' };
          fc.pre(isMinimal(text, design));
          const renames: Renames = [
            [own, then],
            [seen, seenThen],
            [design, `far/${design}`],
          ];
          const there = await moved(given, renames);
          const after = there[`far/${design}`] ?? '';
          assert.deepEqual(targets(after, `far/${design}`), [then, then, then, seenThen]);
          const back = await moved(
            there,
            renames.map(([old, now]) => [now, old] as const),
          );
          if (lead !== './') assert.deepEqual(back, given);
          assert.deepEqual(targets(back[design] ?? '', design), [own, own, own, seen]);
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** Where the links of a design lead, read in a way of their own. */
function targets(text: string, path: string): readonly string[] {
  const [, front = ''] = /prd: \["(.*?)"\]/u.exec(text) ?? [];
  const [, covered = ''] = /Covers: (.*)#/u.exec(text) ?? [];
  const addresses = [...text.matchAll(/\]\((?:<([^>]*)>|([^)\s"]*))/gu)].map(
    ([, angled, plain]) => angled ?? plain ?? '',
  );
  const resolved = (each: string): string => decodeURIComponent(new URL(each, `http://x/${path}`).pathname.slice(1));
  return [front, covered, ...addresses].map(resolved);
}

/** Whether no path of a text goes up further than it has to: such a one is not written so again. */
function isMinimal(text: string, path: string): boolean {
  const [top] = path.split('/');
  return !path.includes('/') || !new RegExp(`(?:\\.\\./)+${top?.replace('.', '\\.')}/`, 'u').test(text);
}
