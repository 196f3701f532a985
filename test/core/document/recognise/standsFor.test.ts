import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

/** How the decisions of a document stand under the preset `appetite`: `target answered …`. */
async function states(path: string, text: string, charter = ''): Promise<Record<string, string>> {
  const workspace = new MemoryWorkspace({ 'ownership.yaml': `charter: appetite\n${charter}`, [path]: text });
  const analysis = await workspace.analyze(path);
  assert.equal(analysis.type, 'document');
  return Object.fromEntries([...analysis.document.decisions.answers].map(([id, answer]) => [id, answer.state]));
}

async function decisionsOf(path: string, text: string): Promise<(readonly string[])[]> {
  const workspace = new MemoryWorkspace({ 'ownership.yaml': 'charter: appetite\n', [path]: text });
  const analysis = await workspace.analyze(path);
  assert.equal(analysis.type, 'document');
  return analysis.document.decisions.sections.slice(1).map((entry) => entry.decisions);
}

describe('decisions that stand for a built-in one', () => {
  it('are found wherever the built-in one would be', async () => {
    const text = '# Refunds\n\n## Timeline\n\nQ3 2027 for everybody.\n';
    assert.equal((await states('a.prd.md', text)).target, 'answered');
    assert.equal((await states('a.prd.md', text)).plan, 'missing');
    assert.equal((await states('a.sdd.md', text)).plan, 'answered');
    assert.equal((await states('a.sdd.md', text)).target, 'missing');
    const all = ['why', 'what', 'target', 'how', 'who', 'plan', 'rollout'];
    assert.deepEqual(Object.keys(await states('a.sdd.md', text)), all);
  });

  it('are found by labels, rows, front matter and markers', async () => {
    for (const text of [
      '# A\n\n**When:** Q3 2027\n',
      '# A\n\n| Deadline | 2027-03-01 |\n| --- | --- |\n| Owner | Ada |\n',
      '---\nwhen: Q3 2027\n---\n\n# A\n',
      '---\ntarget: Q3 2027\n---\n\n# A\n',
      '# A\n\n## Some heading\n\n<!-- decision: when -->\n\nQ3 2027\n',
      '# A\n\n## Some heading\n\n<!-- decision: target -->\n\nQ3 2027\n',
      '# A\n\n## Appetite\n\nSix weeks and no more.\n',
      '# A\n\n## Target\n\nSix weeks and no more.\n',
    ])
      assert.equal((await states('a.prd.md', text)).target, 'answered', text);
    for (const text of ['---\nplan: Q3 2027\n---\n\n# A\n', '# A\n\n## Plan\n\nQ3 2027 for all.\n'])
      assert.equal((await states('a.sdd.md', text)).plan, 'answered', text);
  });

  it('are empty where the built-in one would be', async () => {
    assert.equal((await states('a.prd.md', '# A\n\n## Timeline\n\nTBD\n')).target, 'empty');
    assert.equal((await states('a.sdd.md', '# A\n\n## When\n\nSoon enough.\n')).plan, 'empty');
  });

  it('keep their own names when the charter renames them', async () => {
    const charter = 'decisions: { target: { label: Bedarf } }\n';
    for (const heading of ['Bedarf', 'Target', 'When'])
      assert.equal(
        (await states('a.prd.md', `# A\n\n## ${heading}\n\nQ3 2027\n`, charter)).target,
        'answered',
        heading,
      );
  });

  it('show under their own ids over each section', async () => {
    assert.deepEqual(await decisionsOf('a.prd.md', '# A\n\n## Problem\n\nX\n\n## Deadline\n\n2027-01-01\n'), [
      [],
      ['why'],
      ['target'],
    ]);
    assert.deepEqual(await decisionsOf('a.sdd.md', '# A\n\n## Solution\n\nX\n\n## Deadline\n\n2027-01-01\n'), [
      [],
      ['how'],
      ['plan'],
    ]);
  });

  it('leave a charter alone that keeps the built-in one', async () => {
    const charter = 'decisions: { when: { owner: em, document: sdd } }\n';
    assert.equal((await states('a.sdd.md', '# A\n\n## Timeline\n\nQ3 2027\n', charter)).when, 'answered');
  });
});
