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
