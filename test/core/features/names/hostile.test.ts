import assert from 'node:assert/strict';
import { LineIndex } from '../../../../src/core/text/lineIndex.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

/** Milliseconds of processor time. */
async function cpuTime(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('names in hostile files', function () {
  this.timeout(120_000);

  it('a PRD of 2,000 requirements and a design that names each twice are read in a time that grows with them', async () => {
    const files = (count: number) => {
      const ids = Array.from({ length: count }, (_, n) => n + 1);
      return {
        'a.prd.md': `# A\n\n## Requirements\n\n${ids.map((n) => `- FR-${n}: Asks for ${n}, after FR-1.\n`).join('')}`,
        'a.sdd.md': `---\nprd: a.prd.md\n---\n\n# B\n\n## Solution\n\n${ids.map((n) => `Covers: FR-${n}\n\nNot FR-${n}.\n\n`).join('')}`,
      };
    };
    const cost = async (count: number): Promise<number> => {
      const workspace = new MemoryWorkspace(files(count));
      await workspace.analyze('a.prd.md');
      await workspace.tandem.documents.all();
      const uri = workspace.uri('a.prd.md');
      const position = { line: 4, character: 3 };
      return cpuTime(async () => {
        assert.equal((await workspace.tandem.names.references(uri, position, true)).length, count + 3);
        assert.equal((await workspace.tandem.names.definitions(uri, position)).length, 1);
        assert.equal((await workspace.tandem.names.planRename(uri, position, 'FR-999999')).files?.length, 2);
      });
    };
    await cost(200);
    const [small, large] = [await cost(500), await cost(2000)];
    assert.ok(large < 8 * small + 50, `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
  });

  it('an ID given a thousand times has a thousand definitions, found in one go', async () => {
    const workspace = new MemoryWorkspace({
      'a.prd.md': `# A\n\n## Requirements\n\n${Array.from({ length: 1000 }, (_, at) => `- FR-1: It is paid ${at} times.`).join('\n')}`,
    });
    await workspace.analyze('a.prd.md');
    const uri = workspace.uri('a.prd.md');
    const at = { line: 4, character: 3 };
    assert.equal((await workspace.tandem.names.definitions(uri, at)).length, 1000);
    assert.equal((await workspace.tandem.names.references(uri, at, false)).length, 0);
  });

  it('names of objects and markup mean nothing else', async () => {
    const charter =
      'version: 1\npeople: { constructor: { name: X }, __proto__: { name: Y } }\nteams: { toString: { name: T, roles: { pm: constructor } } }\n';
    const text =
      '---\nauthors: [constructor, hasOwnProperty]\nretired: { FR-1: constructor }\n---\n\n# A\n\n@__proto__ @constructor @valueOf\n';
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': text });
    await workspace.analyze('a.prd.md');
    await workspace.analyze('ownership.yaml');
    const lines = new LineIndex(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const position = lines.positionAt(offset);
      for (const path of ['a.prd.md', 'ownership.yaml']) {
        const uri = workspace.uri(path);
        await workspace.tandem.names.definitions(uri, position);
        await workspace.tandem.hover(uri, position, { namesOnly: false });
        await workspace.tandem.names.planRename(uri, position, 'toString');
      }
    }
    const found = await workspace.tandem.names.references(workspace.uri('a.prd.md'), lines.positionAt(15), true);
    assert.equal(found.length, 4);
  });

  it('a partner outside the workspace is neither read nor led to', async () => {
    const text = '---\nprd: ../../etc/x.prd.md\n---\n\n# A\n\n../../etc/x.prd.md#FR-1\n';
    const workspace = new MemoryWorkspace({ 'a.sdd.md': text });
    await workspace.analyze('a.sdd.md');
    const uri = workspace.uri('a.sdd.md');
    for (const position of [
      { line: 1, character: 8 },
      { line: 6, character: 20 },
    ]) {
      assert.deepEqual(await workspace.tandem.names.definitions(uri, position), []);
      assert.equal(await workspace.tandem.hover(uri, position, { namesOnly: false }), undefined);
    }
    assert.ok(
      workspace.asked.every((asked) => asked.startsWith(workspace.root)),
      workspace.asked.join(' '),
    );
  });
});
