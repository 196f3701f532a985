import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const design =
  '---\nprd: a.prd.md\n---\n\n# Refactoring of the importer\n\n## Solution\n\nEach parser becomes a module.\n';
const bare = '# Importer\n\n## Problem\n\nThe importer is slow to change.\n';
const withGain = bare.replace('The importer', 'Customers wait until noon, since the importer');

async function says(workspace: MemoryWorkspace): Promise<boolean> {
  const { findings } = await workspace.analyze('a.sdd.md');
  return findings.some(({ rule }) => rule === 'missing-effect');
}

describe('what a PRD says of a gain for customers', () => {
  it('is a fact of it that designs are judged by', async () => {
    const workspace = new MemoryWorkspace({ 'a.prd.md': withGain, 'b.prd.md': bare, 'a.sdd.md': design });
    const gainOf = async (path: string) => (await workspace.tandem.documents.facts(workspace.uri(path)))?.gain;
    assert.deepEqual(
      [await gainOf('a.prd.md'), await gainOf('b.prd.md'), await gainOf('a.sdd.md')],
      [true, false, false],
    );
    assert.equal(await says(workspace), false);
  });

  it('concerns its design when the PRD changes on the disk', async () => {
    const workspace = new MemoryWorkspace({ 'a.prd.md': bare, 'a.sdd.md': design });
    assert.equal(await says(workspace), true);
    const { tandem } = workspace;
    const concerned: string[] = [];
    tandem.documents.onChange((change) => concerned.push(...tandem.concernedBy(change)));
    workspace.files.set('a.prd.md', withGain);
    await tandem.filesChanged([{ uri: workspace.uri('a.prd.md'), type: 'changed' }]);
    assert.deepEqual(concerned, [workspace.uri('a.sdd.md')]);
    assert.equal(await says(workspace), false);
  });

  it('concerns its design as the PRD is typed, once for each change of the fact, and when it is closed unsaved', async () => {
    const workspace = new MemoryWorkspace({ 'a.prd.md': bare, 'a.sdd.md': design });
    const { tandem } = workspace;
    assert.equal(await says(workspace), true);
    await workspace.analyze('a.prd.md', bare);
    const concerned: string[] = [];
    tandem.documents.onChange((change) => concerned.push(...tandem.concernedBy(change)));
    await workspace.analyze('a.prd.md', `${bare}\nNobody dares to touch it.\n`);
    assert.deepEqual(concerned, []);
    await workspace.analyze('a.prd.md', withGain);
    assert.deepEqual(concerned, [workspace.uri('a.sdd.md')]);
    assert.equal(await says(workspace), false);
    tandem.close(workspace.uri('a.prd.md'));
    assert.equal(concerned.filter((uri) => uri === workspace.uri('a.sdd.md')).length, 2);
    assert.equal(await says(workspace), true);
  });

  it('counts for no design that is not technical, or has a number', async () => {
    for (const text of [design.replace('Refactoring of the ', ''), `${design}\n## Effect\n\nSaves 3 hours a week.\n`]) {
      const workspace = new MemoryWorkspace({ 'a.prd.md': bare, 'a.sdd.md': text });
      assert.equal(await says(workspace), false);
      assert.equal(workspace.listings, 0);
    }
  });
});
