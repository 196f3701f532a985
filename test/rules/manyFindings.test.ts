import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';

describe('Many findings of one rule', () => {
  const findingsOf = async (count: number) => {
    const teams = Array.from({ length: count }, (_, index) => `  t${index}: { name: T${index}, roles: { pm: ada } }`);
    const text = `people: { ada: { name: Ada } }\nteams:\n${teams.join('\n')}\n`;
    const workspace = new MemoryWorkspace({ 'ownership.yaml': text });
    const { findings } = await workspace.analyze('ownership.yaml');
    return findings.filter(({ rule }) => rule === 'vacant-role');
  };

  it('stop at a thousand, and the last one says that there are more', async () => {
    const many = await findingsOf(1001);
    assert.equal(many.length, 1000);
    const told = many.filter(({ message }) => message.endsWith(' (There are more like this in the file.)'));
    assert.deepEqual(told, many.slice(-1));
  });

  it('are all there while they are a thousand', async () => {
    const all = await findingsOf(1000);
    assert.equal(all.length, 1000);
    assert.ok(all.every(({ message }) => !message.includes('more like this')));
  });
});

describe('Many requirements that changed', () => {
  const findingsOf = async (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => `FR-${index + 1}`);
    const design = `---\nprd: a.prd.md\nconfirmed:\n${ids.map((id) => `  ${id}: 00000000\n`).join('')}---\n# A\n\n## Solution\n\nCovers: ${ids.join(', ')}\n`;
    const workspace = new MemoryWorkspace({
      'a.prd.md': `---\nsdd: a.sdd.md\n---\n# A\n\n## Requirements\n\n${ids.map((id) => `- ${id}: It works.\n`).join('')}`,
      'a.sdd.md': design,
    });
    return (await workspace.analyze('a.sdd.md')).findings;
  };
  const suspects = async (count: number) => (await findingsOf(count)).filter(({ rule }) => rule === 'suspect-coverage');
  const confirming = (findings: Awaited<ReturnType<typeof suspects>>) =>
    findings.filter(({ fixes }) => fixes.some(({ title }) => title.startsWith('Confirm'))).length;

  it('are all told, and twenty are offered to be confirmed one by one', async () => {
    const found = await suspects(60);
    assert.equal(found.length, 60);
    assert.equal(confirming(found), 20);
  });

  it('are offered to be confirmed as far as their front matter is read in no time', async () => {
    const found = await suspects(1000);
    assert.equal(found.length, 1000);
    assert.equal(confirming(found), 3);
  });

  it('are too many for front matter, which says so', async () => {
    const limits = (await findingsOf(1601)).filter(({ message }) => message.includes('too many lines'));
    assert.deepEqual(
      limits.map(({ message }) => message),
      ['This YAML has too many lines, entries or brackets to read: 1600 of each at most. Split it or shorten it.'],
    );
  });
});
