import assert from 'node:assert/strict';
import type { FileChange } from '../../../../src/core/workspace/index/fileChanges.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const charter = 'version: 1\npeople:\n  ada: { name: Ada Lovelace }\nteams:\n  t: { name: T, roles: { pm: ada } }\n';
const withNote = (words: string) => `# A\n\n<!-- @ada: ${words} -->\n`;

/** Tells what happened as a watcher would: `+` came, `~` changed, `-` went. */
async function happened(workspace: MemoryWorkspace, ...changes: readonly string[]) {
  const types: Readonly<Record<string, FileChange['type']>> = { '+': 'created', '~': 'changed', '-': 'deleted' };
  const { documents, charters } = await workspace.tandem.filesChanged(
    changes.map((change) => ({ type: types[change[0] ?? ''] ?? 'changed', uri: workspace.uri(change.slice(1)) })),
  );
  return { documents: documents.map((uri) => pathOf(workspace, uri)).sort(), charters };
}

async function notes(workspace: MemoryWorkspace, path = 'ownership.yaml'): Promise<string[]> {
  const found = await workspace.tandem.documents.notes(workspace.uri(path));
  return found.map(({ uri, text }) => `${pathOf(workspace, uri)}: ${text}`);
}

async function prds(workspace: MemoryWorkspace): Promise<string[]> {
  const found = await workspace.tandem.documents.inFolderOf(workspace.uri('x'), 'prd');
  return found.map((uri) => pathOf(workspace, uri)).sort();
}

async function governs(workspace: MemoryWorkspace, path: string): Promise<string | undefined> {
  const { file } = await workspace.tandem.charters.for(workspace.uri(path));
  return file && pathOf(workspace, file.uri);
}

function pathOf(workspace: MemoryWorkspace, uri: string): string {
  return uri.slice(workspace.root.length + 1);
}

describe('file events', () => {
  it('of files are followed: notes come, change and go', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': withNote('one') });
    assert.deepEqual(await notes(workspace), ['a.prd.md: one']);
    workspace.files.set('b.md', `---\ndocument: sdd\n---\n\n${withNote('two')}`);
    workspace.files.set('a.prd.md', withNote('three'));
    await happened(workspace, '+b.md', '~a.prd.md');
    assert.deepEqual(await notes(workspace), ['a.prd.md: three', 'b.md: two']);
    workspace.files.delete('b.md');
    await happened(workspace, '-b.md');
    assert.deepEqual(await notes(workspace), ['a.prd.md: three']);
  });

  it('tell that there is something to read, and then that there is something to show', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': withNote('one'), 'b.md': '# B\n' });
    await notes(workspace);
    const told: string[] = [];
    workspace.tandem.documents.onChange(({ shown, unread }) =>
      told.push(shown ? 'shown' : unread ? 'unread' : 'kinds'),
    );
    const follow = async (...changes: readonly string[]) => {
      await happened(workspace, ...changes);
      // Whoever looks at notes answers so.
      if (told.includes('unread')) await workspace.tandem.documents.update();
      return told.splice(0);
    };
    workspace.files.set('a.prd.md', withNote('two'));
    assert.deepEqual(await follow('~a.prd.md'), ['unread', 'shown']);
    workspace.files.set('d/e/c.prd.md', withNote('three'));
    assert.deepEqual(await follow('+d'), ['unread', 'shown']);
    workspace.files.set('b.md', '# B again\n');
    assert.deepEqual(await follow('~b.md'), ['unread']);
    workspace.removeFolder('d');
    assert.deepEqual(await follow('-d'), ['shown']);
    await workspace.analyze('a.prd.md', withNote('typed'));
    assert.deepEqual(told.splice(0), ['shown']);
    workspace.tandem.close(workspace.uri('a.prd.md'));
    assert.deepEqual(told.splice(0), ['unread']);
  });

  it('of a folder that came filled lead to all that is in it, though only the folder is named', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'd.md': '# D\n' });
    assert.equal(await governs(workspace, 'd/a.prd.md'), 'ownership.yaml');
    assert.deepEqual(await prds(workspace), []);
    workspace.files.set('d/ownership.yaml', charter);
    workspace.files.set('d/e/a.prd.md', withNote('one'));
    assert.equal((await happened(workspace, '+d')).charters, true);
    assert.equal(await governs(workspace, 'd/a.prd.md'), 'd/ownership.yaml');
    assert.deepEqual(await prds(workspace), ['d/e/a.prd.md']);
    assert.deepEqual(await notes(workspace, 'd/ownership.yaml'), ['d/e/a.prd.md: one']);
    assert.deepEqual(await workspace.tandem.documents.charterUris(), [
      workspace.uri('d/ownership.yaml'),
      workspace.uri('ownership.yaml'),
    ]);
  });

  it('of a folder that was filled bit by bit, each alone, come to the same', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter });
    await notes(workspace);
    await happened(workspace, '+d');
    workspace.files.set('d/a.prd.md', withNote('one'));
    await happened(workspace, '+d/a.prd.md');
    assert.deepEqual(await notes(workspace), ['d/a.prd.md: one']);
    workspace.files.set('d/ownership.yaml', charter);
    await happened(workspace, '+d/ownership.yaml');
    assert.deepEqual(await notes(workspace), []);
    assert.deepEqual(await notes(workspace, 'd/ownership.yaml'), ['d/a.prd.md: one']);
  });

  it('of a folder that went take all with it: its charter, its notes and what is linked to in it', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': charter,
      'd/ownership.yaml': charter,
      'd/e/a.prd.md': withNote('one'),
      'd/open.sdd.md': '# Open\n',
      'b.sdd.md': '---\nprd: d/e/a.prd.md\n---\n# B\n',
      'c.sdd.md': '---\nprd: b.sdd.md\n---\n# C\n',
    });
    for (const path of ['d/open.sdd.md', 'b.sdd.md', 'c.sdd.md']) await workspace.analyze(path);
    assert.deepEqual(await notes(workspace, 'd/ownership.yaml'), ['d/e/a.prd.md: one']);
    workspace.removeFolder('d');
    assert.deepEqual(await happened(workspace, '-d'), { documents: ['b.sdd.md', 'd/open.sdd.md'], charters: true });
    assert.deepEqual(await notes(workspace, 'd/ownership.yaml'), []);
    assert.equal(await governs(workspace, 'd/open.sdd.md'), 'ownership.yaml');
    assert.deepEqual(await prds(workspace), []);
    assert.deepEqual(await workspace.tandem.documents.charterUris(), [workspace.uri('ownership.yaml')]);
    const { findings } = await workspace.analyze('b.sdd.md');
    assert.ok(findings.some(({ rule }) => rule === 'broken-link'));
  });

  it('of a folder that was renamed, or put in the place of another, leave nothing of before', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'd/a.prd.md': withNote('one') });
    await notes(workspace);
    workspace.removeFolder('d');
    workspace.files.set('e/a.prd.md', withNote('one'));
    await happened(workspace, '-d', '+e');
    assert.deepEqual(await notes(workspace), ['e/a.prd.md: one']);
    workspace.removeFolder('e');
    workspace.files.set('e/b.prd.md', withNote('two'));
    await happened(workspace, '-e', '+e');
    assert.deepEqual(await notes(workspace), ['e/b.prd.md: two']);
    assert.deepEqual(await prds(workspace), ['e/b.prd.md']);
  });

  it('that say a file came and is gone again leave nothing', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter });
    await notes(workspace);
    await happened(workspace, '+a.prd.md', '+d');
    assert.deepEqual(await prds(workspace), []);
  });

  it('are followed one batch after the other, however long the disk takes', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': withNote('one') });
    await notes(workspace);
    const first = happened(workspace, '+a.prd.md');
    workspace.files.delete('a.prd.md');
    await Promise.all([first, happened(workspace, '-a.prd.md')]);
    assert.deepEqual(await prds(workspace), []);
    assert.deepEqual(await notes(workspace), []);
  });

  it('in great numbers, as after a change of branch, lead to the same', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'old.prd.md': withNote('old') });
    await workspace.analyze('old.prd.md');
    await notes(workspace);
    const changes = [];
    workspace.files.set('d0/ownership.yaml', charter);
    for (let index = 0; index < 500; index++) {
      workspace.files.set(`d${index}/a.prd.md`, withNote(String(index)));
      changes.push(`+d${index}`);
    }
    const listings = workspace.listings;
    assert.deepEqual(await happened(workspace, ...changes), { documents: ['old.prd.md'], charters: true });
    assert.equal(workspace.listings, listings + 1);
    assert.equal((await notes(workspace)).length, 500);
    assert.deepEqual(await notes(workspace, 'd0/ownership.yaml'), ['d0/a.prd.md: 0']);
  });

  it('in folders of dependencies are nobody’s', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter });
    await notes(workspace);
    workspace.files.set('node_modules/x/a.prd.md', withNote('one'));
    workspace.files.set('.git/a.prd.md', withNote('two'));
    const { asked } = workspace;
    asked.length = 0;
    await happened(workspace, '+node_modules', '+node_modules/x', '+.git/a.prd.md');
    assert.deepEqual(asked, []);
    assert.deepEqual(await prds(workspace), []);
  });

  it('concern the documents that they touch, and no others', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': charter,
      'd/ownership.yaml': charter,
      'linked.prd.md': '# L\n',
      'top.sdd.md': '---\nprd: linked.prd.md\n---\n# A\n',
      'd/inner.sdd.md': '---\nprd: ../linked.prd.md\n---\n# A\n',
      'broken.sdd.md': '---\nprd: to/come.md\n---\n# A\n',
      'notes.md': '# N\n',
    });
    const kinds: string[] = [];
    workspace.tandem.documents.onChange((change) => kinds.push(...workspace.tandem.concernedBy(change)));
    for (const path of ['top.sdd.md', 'd/inner.sdd.md', 'broken.sdd.md', 'notes.md']) await workspace.analyze(path);
    kinds.length = 0;

    const concerned = async (...changes: readonly string[]) => (await happened(workspace, ...changes)).documents;
    workspace.files.set('other.md', '# Neither\n');
    assert.deepEqual(await concerned('+other.md'), []);
    assert.deepEqual(kinds, []);
    assert.deepEqual(await concerned('~other.md', '~linked.prd.md'), []);
    assert.deepEqual(await concerned('~ownership.yaml'), ['broken.sdd.md', 'notes.md', 'top.sdd.md']);
    assert.deepEqual(await concerned('~d/ownership.yaml'), ['d/inner.sdd.md']);
    workspace.files.delete('linked.prd.md');
    assert.deepEqual(await concerned('-linked.prd.md'), ['d/inner.sdd.md', 'top.sdd.md']);
    workspace.files.set('to/come.md', '# Come\n');
    assert.deepEqual(await concerned('+to'), ['broken.sdd.md']);
    workspace.files.set('d/kep.yaml', 'title: x\n');
    assert.deepEqual(await concerned('+d/kep.yaml'), ['d/inner.sdd.md']);
    kinds.length = 0;
    workspace.files.set('new.prd.md', '# New\n');
    assert.deepEqual(await concerned('+new.prd.md'), []);
    assert.deepEqual(kinds, [workspace.uri('broken.sdd.md')], 'who looks for a PRD hears of a new one');
  });
});
