import assert from 'node:assert/strict';
import { lenses } from '../../../src/core/features/lenses.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const charter = `version: 1
people: { ada: { name: Ada }, grace: { name: Grace } }
teams:
  payments: { name: Payments, roles: { pm: ada, em: ada }, documents: ['payments/**'] }
  search: { name: Search, roles: { pm: grace, em: grace } }
`;
const body = '\n# Refunds\n\n## Solution\n\nA worker sends the money.\n';
const head = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n${body}`;

async function read(workspace: MemoryWorkspace, path: string, text?: string) {
  const analysis = await workspace.analyze(path, text);
  assert.equal(analysis.type, 'document');
  const { document, links, findings } = analysis;
  const [title, ...sections] = lenses(document, links);
  return {
    team: document.team,
    title: title?.text,
    section: sections.find(({ kind }) => kind === 'section')?.text,
    rules: findings.map(({ rule }) => rule),
  };
}

describe('the team of a document', () => {
  it('is that of its PRD, wherever that has it from', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': charter,
      'payments/a.prd.md': body,
      'b.prd.md': head('team: Search'),
      'c.prd.md': head('authors: [grace]'),
      'd.prd.md': body,
      'x/ownership.yaml': charter,
      'x/e.prd.md': head('team: payments'),
    });
    const teamOf = async (prd: string) => (await read(workspace, 'design.sdd.md', head(`prd: ${prd}`))).team;
    assert.equal(await teamOf('payments/a.prd.md'), 'payments');
    assert.equal(await teamOf('b.prd.md'), 'search');
    assert.equal(await teamOf('c.prd.md'), 'search');
    assert.equal(await teamOf('[c.prd.md, b.prd.md]'), 'search');
    for (const prd of ['d.prd.md', 'missing.prd.md', 'https://example.com/a', '../../secret.prd.md', 'x/e.prd.md'])
      assert.equal(await teamOf(prd), undefined, prd);
  });

  it('costs one file, and none where the design tells it', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'b.prd.md': head('team: search') });
    const reads = async (text: string, path = 'design.sdd.md') => {
      await workspace.analyze(path, text);
      workspace.asked.length = 0;
      workspace.readTexts.length = 0;
      await workspace.analyze(path, `${text}\nMore.\n`);
      return workspace.readTexts.map((uri) => uri.slice(workspace.root.length + 1));
    };
    assert.deepEqual(await reads(head('prd: [b.prd.md, b.prd.md]')), ['b.prd.md']);
    assert.deepEqual(await reads(head('prd: b.prd.md', 'team: payments')), []);
    assert.deepEqual(await reads(head('prd: ../b.prd.md'), 'payments/design.sdd.md'), []);
    assert.deepEqual(await reads(head('sdd: b.prd.md'), 'a.prd.md'), []);
  });

  it('shows in a design once its PRD has another, on the disk or in an editor', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': charter,
      'b.prd.md': body,
      'b.sdd.md': head('prd: b.prd.md'),
    });
    const { tandem } = workspace;
    const [prd, sdd] = ['b.prd.md', 'b.sdd.md'].map((path) => workspace.uri(path));
    assert.ok(prd !== undefined && sdd !== undefined);
    const concerned: string[] = [];
    tandem.documents.onChange((change) => concerned.push(...tandem.concernedBy(change)));
    assert.equal((await read(workspace, 'b.sdd.md')).team, undefined);
    workspace.files.set('b.prd.md', head('team: search'));
    await tandem.filesChanged([{ uri: prd, type: 'changed' }]);
    assert.deepEqual(concerned, [sdd]);
    assert.equal((await read(workspace, 'b.sdd.md')).team, 'search');
    assert.equal((await tandem.documents.facts(sdd))?.team, 'search');
    concerned.length = 0;
    await workspace.analyze('b.prd.md', head('team: payments'));
    assert.deepEqual(concerned, [sdd]);
    concerned.length = 0;
    await workspace.analyze('b.prd.md', `${head('team: payments')}More.\n`);
    assert.deepEqual(concerned, []);
  });

  it('is in the facts of a design as its PRD has it by now', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': charter,
      'b.prd.md': body,
      'b.sdd.md': head('prd: b.prd.md'),
    });
    const { tandem } = workspace;
    const team = async () => (await tandem.documents.facts(workspace.uri('b.sdd.md')))?.team;
    assert.equal(await team(), undefined);
    workspace.files.set('b.prd.md', head('team: search'));
    await tandem.filesChanged([{ uri: workspace.uri('b.prd.md'), type: 'changed' }]);
    assert.equal(await team(), 'search');
  });

  it('when it is not decided is said, on the title and in a finding', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter });
    const undecided = await read(workspace, 'a.prd.md', body);
    assert.match(undecided.title ?? '', /^PRD · team not decided · /);
    assert.ok(undecided.rules.includes('undecided-team'));
    for (const blank of ['team:', 'team: TBD', "team: ''"])
      assert.ok((await read(workspace, 'a.prd.md', head(blank))).rules.includes('undecided-team'), blank);
    // What is written over by the fix is what the finding marks.
    const { findings } = await workspace.analyze('a.prd.md', head('team: TBD'));
    assert.deepEqual(findings.find(({ rule }) => rule === 'undecided-team')?.range, {
      start: { line: 1, character: 6 },
      end: { line: 1, character: 9 },
    });
    // With anything beside it a blank is somebody's words: one rule speaks of it, and it is not the one that replaces.
    for (const words of ['"x:`"', '"TBD: payments"', 'TBD by legal', 'Payments TBD', '"`TBD`"'])
      assert.deepEqual(
        (await read(workspace, 'a.prd.md', head(`team: ${words}`))).rules.filter((rule) => rule.endsWith('-team')),
        ['unknown-team'],
        words,
      );
    const unknown = await read(workspace, 'a.prd.md', head('team: sales'));
    assert.match(unknown.title ?? '', /^PRD · unknown team “sales” · /);
    assert.deepEqual(
      unknown.rules.filter((rule) => rule.endsWith('-team')),
      ['unknown-team'],
    );
    const odd = await read(workspace, 'a.prd.md', head('team: [search]'));
    assert.ok(odd.rules.includes('front-matter') && !odd.rules.includes('undecided-team'));
    const decided = await read(workspace, 'a.prd.md', head('team: search'));
    assert.match(decided.section ?? '', /Grace/);
    assert.doesNotMatch(decided.title ?? '', /team/);
  });
});
