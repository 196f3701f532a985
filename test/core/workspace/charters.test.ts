import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const charter = (name: string) => `people:\n  ada: { name: ${name} }\nteams:\n  t: { name: T, roles: { pm: ada } }\n`;

async function ownerOf(workspace: MemoryWorkspace, path: string): Promise<string | undefined> {
  const { charter: inForce } = await workspace.tandem.charters.for(workspace.uri(path));
  return inForce.people.get('ada')?.name;
}

describe('charters', () => {
  it('the nearest one governs, a document without any gets the default', async () => {
    const workspace = new MemoryWorkspace({
      'a/ownership.yaml': charter('Outer'),
      'a/b/ownership.yaml': charter('Inner'),
    });
    assert.equal(await ownerOf(workspace, 'a/b/c/x.prd.md'), 'Inner');
    assert.equal(await ownerOf(workspace, 'a/x.prd.md'), 'Outer');
    assert.equal(await ownerOf(workspace, 'x.prd.md'), undefined);
  });

  it('a charter below a folder that tells the kind leaves the kind as it is', async () => {
    const workspace = new MemoryWorkspace({
      'prds/ownership.yaml': 'version: 1\n',
      'prds/refunds.md': '# Refunds\n',
      'prds/refunds.sdd.md': '# Refunds\n',
    });
    assert.equal((await workspace.analyze('prds/refunds.md')).type, 'document');
    const { findings } = await workspace.analyze('prds/refunds.sdd.md');
    const link = findings.find(({ rule }) => rule === 'missing-link');
    assert.deepEqual(
      link?.fixes.map(({ title }) => title),
      ['Link to “refunds.md”'],
    );
  });

  it('nothing outside the open folder is asked for', async () => {
    const workspace = new MemoryWorkspace();
    await workspace.tandem.charters.for('memory:/elsewhere/docs/x.prd.md');
    await workspace.analyze('x.sdd.md', '---\nprd: ../../secret.prd.md\nsdd: /../../etc/passwd\n---\n# X\n');
    assert.deepEqual(
      workspace.asked.filter((uri) => !uri.startsWith(`${workspace.root}/`)),
      [],
    );
  });

  it('is read again when it changed, and the last good one stays while it is broken', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter('Before') });
    const uri = workspace.uri('ownership.yaml');
    assert.equal(await ownerOf(workspace, 'x.prd.md'), 'Before');
    workspace.files.set('ownership.yaml', charter('After'));
    workspace.tandem.charters.forget(uri);
    assert.equal(await ownerOf(workspace, 'x.prd.md'), 'After');
    workspace.files.set('ownership.yaml', ': [');
    workspace.tandem.charters.forget(uri);
    assert.equal(await ownerOf(workspace, 'x.prd.md'), 'After');
    workspace.files.delete('ownership.yaml');
    workspace.tandem.charters.forget(uri);
    assert.equal(await ownerOf(workspace, 'x.prd.md'), undefined);
  });
});
