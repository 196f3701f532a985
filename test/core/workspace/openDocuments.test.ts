import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const prd = '---\ndocument: prd\n---\n\n# A\n';
const broken = '---\ntags: [\n---\n\n# A\n';

describe('an open document', () => {
  it('stays what it was while its front matter is being typed', async () => {
    const workspace = new MemoryWorkspace();
    for (const value of ['prd', '', 'p', '[prd', 'prd']) {
      const { type } = await workspace.analyze('a.md', prd.replace('document: prd', `document: ${value}`));
      assert.equal(type, 'document', value);
    }
  });

  it('is no document again once it says so, however broken it gets', async () => {
    const workspace = new MemoryWorkspace();
    await workspace.analyze('a.md', prd);
    assert.equal((await workspace.analyze('a.md', '# A\n')).type, 'none');
    assert.equal((await workspace.analyze('a.md', broken)).type, 'none');
  });

  it('that is closed while it is analysed leaves nothing behind', async () => {
    const workspace = new MemoryWorkspace();
    const running = workspace.analyze('a.md', prd);
    workspace.tandem.close(workspace.uri('a.md'));
    await running;
    assert.equal((await workspace.analyze('a.md', broken)).type, 'none');
  });

  it('is not to be read again and again because its partner links to what is not there', async () => {
    const sdd = '---\nprd: a.prd.md\n---\n\n# A\n';
    const workspace = new MemoryWorkspace({
      'a.prd.md': '---\nsdd: [a.sdd.md, gone.sdd.md]\n---\n\n# A\n',
      'a.sdd.md': sdd,
    });
    const { tandem } = workspace;
    await tandem.documents.update();
    await workspace.analyze('a.sdd.md');
    const concerned: string[] = [];
    tandem.documents.onChange((change) => concerned.push(...tandem.concernedBy(change)));
    for (const typed of ['', 'x', 'x']) await workspace.analyze('a.sdd.md', sdd + typed);
    assert.deepEqual(concerned, []);
    workspace.files.set('gone.sdd.md', sdd);
    const created = await tandem.filesChanged([{ uri: workspace.uri('gone.sdd.md'), type: 'created' }]);
    assert.deepEqual(new Set([...created.documents, ...concerned]), new Set([workspace.uri('a.sdd.md')]));
  });

  it('that was never saved is not told that its links lead nowhere', async () => {
    const workspace = new MemoryWorkspace({ 'hipaa.prd.md': '# HIPAA\n' });
    for (const uri of ['untitled:Untitled-1', 'untitled:/workspace/hipaa.sdd.md']) {
      const text = '---\ndocument: sdd\nprd: hipaa.prd.md\n---\n\n# A\n';
      const { findings } = await workspace.tandem.analyze({ uri, text });
      assert.deepEqual(
        findings.filter(({ rule }) => rule.endsWith('-link')),
        [],
      );
    }
  });
});
