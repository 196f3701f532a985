import assert from 'node:assert/strict';
import { markOf } from '../../../../src/core/workspace/index/textMark.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const charter = 'version: 1\npeople:\n  ada: { name: Ada Lovelace }\nteams:\n  t: { name: T, roles: { pm: ada } }\n';

const prd = `---
stage: draft
authors: [ada, zed]
sdd: [a.sdd.md, https://example.com/x]
---

# Refunds

## Problem

Refunds take two days, and people leave. <!-- @ada: still? -->

## Requirements

- FR-1: A refund takes a minute.
- FR-2: ${'It is told. '.repeat(50)}
`;

describe('the index', () => {
  it('knows a document as plain data that holds on to nothing', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'd/a.prd.md': prd });
    const facts = await workspace.core.documents.facts(workspace.uri('d/a.prd.md'));
    assert.ok(facts);
    assert.deepEqual(structuredClone(facts), facts);
    const { requirements, notes, dissents, ...rest } = facts;
    assert.deepEqual(dissents, []);
    assert.deepEqual(rest, {
      uri: workspace.uri('d/a.prd.md'),
      kind: 'prd',
      charter: workspace.uri('ownership.yaml'),
      title: 'Refunds',
      team: 't',
      stage: 'draft',
      authors: ['ada', 'zed'],
      decisions: {
        why: 'answered',
        what: 'answered',
        how: 'missing',
        who: 'answered',
        when: 'missing',
        rollout: 'missing',
      },
      links: [
        { kind: 'sdd', target: 'a.sdd.md', leadsTo: workspace.uri('d/a.sdd.md') },
        { kind: 'sdd', target: 'https://example.com/x' },
      ],
      partners: [],
      people: ['ada', 'zed'],
      retired: [],
      coverage: [],
      confirmed: {},
      owners: {
        why: { decision: 'Why', role: 'pm', people: ['ada'] },
        what: { decision: 'What', role: 'pm', people: ['ada'] },
        how: { decision: 'How', role: 'em', people: [] },
        who: { decision: 'Who', role: 'em', people: [] },
        when: { decision: 'When', role: 'em', people: [] },
        rollout: { decision: 'Rollout', role: 'pm', people: ['ada'] },
      },
      gain: true,
      signoffs: [],
      awaitedSignOffs: [],
      ids: { names: ['FR-1', 'FR-2'], places: [14, 2, 4, 15, 2, 4] },
      dates: [],
      required: ['why', 'what'],
      names: { names: ['person ada', 'unknown zed', 'person ada'], places: [2, 10, 3, 2, 15, 3, 10, 47, 3] },
      mark: markOf(prd),
      answeredAt: {
        why: { line: 8, character: 0 },
        what: { line: 12, character: 0 },
        who: { line: 2, character: 0 },
      },
      addresses: [],
    });
    assert.deepEqual(
      requirements.map(({ id, text, range }) => [id, text.slice(0, 12), text.length <= 160, range.start.line]),
      [
        ['FR-1', 'A refund tak', true, 14],
        ['FR-2', 'It is told. ', true, 15],
      ],
    );
    assert.deepEqual(
      notes.map(({ to, text, at }) => ({ to, text, at })),
      [{ to: 'ada', text: 'still?', at: { line: 10, character: 41 } }],
    );
  });

  it('makes facts once for a version of the text and of the charter', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': prd });
    const { documents } = workspace.tandem;
    const uri = workspace.uri('a.prd.md');
    const first = await documents.facts(uri);
    assert.equal(await documents.facts(uri), first);
    workspace.files.set('ownership.yaml', charter.replaceAll('ada', 'zed'));
    workspace.tandem.charterChanged(workspace.uri('ownership.yaml'));
    const second = await documents.facts(uri);
    assert.notEqual(second, first);
    assert.deepEqual(second?.people, ['ada', 'zed']);
    workspace.files.set('a.prd.md', '# Other\n');
    await workspace.tandem.filesChanged([{ uri, type: 'changed' }]);
    assert.equal((await documents.facts(uri))?.title, 'Other');
  });

  it('goes by unsaved changes while a document is open, and by the disk afterwards', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': prd });
    const { documents } = workspace.tandem;
    const uri = workspace.uri('a.prd.md');
    await workspace.analyze('a.prd.md', '# Typed\n\n<!-- @ada: typed -->\n');
    assert.equal((await documents.facts(uri))?.title, 'Typed');
    assert.deepEqual(
      (await workspace.tandem.documents.notes(workspace.uri('ownership.yaml'))).map(({ text }) => text),
      ['typed'],
    );
    workspace.tandem.close(uri);
    assert.equal((await documents.facts(uri))?.title, 'Refunds');
    assert.deepEqual(
      (await workspace.tandem.documents.notes(workspace.uri('ownership.yaml'))).map(({ text }) => text),
      ['still?'],
    );
  });

  it('gives the notes of documents without a charter, and with one that cannot be read, too', async () => {
    const workspace = new MemoryWorkspace({ 'docs/a.prd.md': prd });
    const notes = async (uri?: string) => (await workspace.tandem.documents.notes(uri)).map(({ text }) => text);
    assert.deepEqual(await notes(), ['still?']);
    const uri = workspace.uri('ownership.yaml');
    workspace.files.set('ownership.yaml', 'version: 1\n\0');
    await workspace.tandem.filesChanged([{ uri, type: 'created' }]);
    assert.deepEqual([await notes(), await notes(uri)], [[], ['still?']]);
  });

  it('says what is a document by its front matter too, once that was read', async () => {
    const workspace = new MemoryWorkspace({ 'a.md': '---\ndocument: prd\n---\n# A\n', 'b.md': '# B\n' });
    await workspace.tandem.documents.update();
    assert.deepEqual(await workspace.tandem.documents.inFolderOf(workspace.uri('x'), 'prd'), [workspace.uri('a.md')]);
  });

  it('tells once, and who looks for a partner is concerned', async () => {
    const workspace = new MemoryWorkspace({ 'a.md': '---\ndocument: prd\n---\n# A\n', 'b.sdd.md': '# B\n' });
    await workspace.analyze('b.sdd.md');
    const concerned: string[] = [];
    workspace.tandem.documents.onChange((change) => concerned.push(...workspace.tandem.concernedBy(change)));
    await workspace.tandem.documents.update();
    await workspace.tandem.documents.update();
    assert.deepEqual(concerned, [workspace.uri('b.sdd.md')]);
  });

  it('follows the patterns of a charter that change', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'rfc/a.md': '# A\n\n<!-- @ada: hm -->\n' });
    const uri = workspace.uri('ownership.yaml');
    assert.deepEqual(await workspace.tandem.documents.notes(uri), []);
    workspace.files.set('ownership.yaml', `${charter}documents: { sdd: [rfc/**] }\n`);
    workspace.tandem.charterChanged(uri);
    assert.equal((await workspace.tandem.documents.notes(uri)).length, 1);
    assert.equal((await workspace.core.documents.facts(workspace.uri('rfc/a.md')))?.kind, 'sdd');
    workspace.files.set('ownership.yaml', charter);
    workspace.tandem.charterChanged(uri);
    assert.deepEqual(await workspace.tandem.documents.notes(uri), []);
  });

  it('reads each file once, and after that only what events name', async () => {
    const files: Record<string, string> = { 'ownership.yaml': charter, 'd/ownership.yaml': charter };
    for (let index = 0; index < 50; index++) {
      files[`d${index % 5}/${index}.md`] = '---\ntitle: x\n---\n# A\n';
      files[`d/${index}.prd.md`] = prd;
    }
    const workspace = new MemoryWorkspace(files);
    const { read } = workspace;
    const uri = workspace.uri('d/ownership.yaml');
    assert.equal((await workspace.tandem.documents.notes(uri)).length, 50);
    assert.equal(read.filter((path) => path.endsWith('.md')).length, 100);
    assert.equal(workspace.listings, 1);
    read.length = 0;
    await workspace.tandem.documents.notes(uri);
    assert.deepEqual(read, []);
    workspace.tandem.charterChanged(uri);
    assert.equal((await workspace.tandem.documents.notes(uri)).length, 50);
    assert.deepEqual(read, ['d/ownership.yaml']);
    read.length = 0;
    await workspace.tandem.filesChanged([{ uri: workspace.uri('d/7.prd.md'), type: 'changed' }]);
    await workspace.tandem.documents.notes(uri);
    assert.deepEqual(read, ['d/7.prd.md']);
  });

  it('reads each document once for its facts, however many ask at the same time', async () => {
    const files: Record<string, string> = { 'ownership.yaml': charter };
    for (let index = 0; index < 20; index++) files[`${index}.prd.md`] = `---\nstage: draft\n---\n# Before ${index}\n`;
    const workspace = new MemoryWorkspace(files);
    await workspace.tandem.documents.update();
    workspace.read.length = 0;
    const { documents } = workspace.tandem;
    const [first, , third] = await Promise.all([documents.pairs(), documents.all(), documents.pairs()]);
    const read = workspace.read.filter((path) => path.endsWith('.prd.md'));
    assert.deepEqual(read.sort(), Object.keys(files).slice(1).sort());
    assert.deepEqual(third, first);
  });

  it('takes no facts from a reading that began before a change', async () => {
    const files = { 'a.prd.md': '# Before\n', 'b.sdd.md': '---\nprd: a.prd.md\n---\n# B\n' };
    const workspace = new MemoryWorkspace(files);
    const uri = workspace.uri('a.prd.md');
    await workspace.tandem.documents.update();
    for (const title of ['One', 'Two', 'Three']) {
      const begun = workspace.core.documents.facts(uri);
      workspace.files.set('a.prd.md', `# ${title}\n`);
      await workspace.tandem.filesChanged([{ uri, type: 'changed' }]);
      const [now] = await Promise.all([workspace.core.documents.facts(uri), begun]);
      assert.equal(now?.title, title);
    }
  });

  it('lists a folder once, however many links are missing in it', async () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < 50; index++) files[`${index}.sdd.md`] = '# A\n';
    const workspace = new MemoryWorkspace(files);
    for (const path of Object.keys(files)) {
      await workspace.analyze(path);
      workspace.tandem.close(workspace.uri(path));
    }
    assert.equal(workspace.listings, 1);
  });

  it('begins nearest to what is open, and leaves off when nobody wants the rest', async () => {
    const files: Record<string, string> = {
      'far/0.md': '# A\n',
      'z/near/open.prd.md': '# A\n',
      'z/near/1.md': '# A\n',
    };
    for (let index = 0; index < 100; index++) files[`far/away/${index}.md`] = '# A\n';
    const workspace = new MemoryWorkspace(files);
    await workspace.analyze('z/near/open.prd.md');
    const order = workspace.read;
    order.length = 0;
    const cancellation = {
      get isCancellationRequested() {
        return order.filter((path) => path.endsWith('.md')).length >= 8;
      },
    };
    await workspace.core.documents.update(cancellation);
    const markdown = order.filter((path) => path.endsWith('.md'));
    assert.equal(markdown.length, 8);
    assert.deepEqual(markdown.slice(0, 2), ['z/near/1.md', 'far/0.md']);
    await workspace.tandem.documents.update();
    assert.equal(order.filter((path) => path.endsWith('.md')).length, 102, 'the rest is read by the next, once');
  });

  it('lets others have their turn after 8 ms', async () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < 200; index++) files[`${index}.prd.md`] = '# A\n';
    const workspace = new MemoryWorkspace(files);
    // Each look at the clock takes a millisecond, so that a slice without pause cannot hide.
    const start = 1e9;
    let now = start;
    let sliceBegan = start;
    let longest = 0;
    workspace.scheduler.now = () => {
      now++;
      longest = Math.max(longest, now - sliceBegan);
      return now;
    };
    workspace.scheduler.pause = () => {
      sliceBegan = now;
      return Promise.resolve();
    };
    await workspace.core.documents.all();
    assert.ok(now - start > 400, `the clock was looked at ${now - start} times`);
    assert.ok(longest <= 10, `a slice took ${longest} ms`);
  });

  it('waits for a slow disk far less often than it asks it', async () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < 100; index++) files[`folder${index}/a.prd.md`] = '# A\n';
    const workspace = new MemoryWorkspace(files);
    const disk = workspace.core.ports.files;
    const readText = disk.readText.bind(disk);
    let waits = 0;
    let answered: Promise<void> | undefined;
    // All that is asked before it answers, it answers at once.
    const slow = () =>
      (answered ??= new Promise((done) => {
        waits++;
        setTimeout(() => {
          answered = undefined;
          done();
        });
      }));
    Object.assign(disk, { readText: (uri: string) => slow().then(() => readText(uri)) });
    const { facts } = await workspace.core.documents.all();
    assert.equal(facts.length, 100);
    assert.ok(workspace.read.length > 300, `${workspace.read.length} files were asked for`);
    assert.ok(waits < 75, `${waits} times nothing else was done`);
  });

  it('knows the documents of a new folder while another asks which charter governs it', async () => {
    const workspace = new MemoryWorkspace({ 'a.prd.md': '# A\n' });
    const { documents, ports } = workspace.core;
    await documents.update();
    const readText = ports.files.readText.bind(ports.files);
    let answer = (): void => undefined;
    const answered = new Promise<void>((done) => (answer = done));
    const slow = (uri: string) => (uri.endsWith('new/ownership.yaml') ? answered : Promise.resolve());
    Object.assign(ports.files, { readText: (uri: string) => slow(uri).then(() => readText(uri)) });
    const created = ['new/ownership.yaml', 'new/b.prd.md', 'new/b.sdd.md'];
    workspace.files.set('new/ownership.yaml', charter);
    workspace.files.set('new/b.prd.md', '# B\n');
    workspace.files.set('new/b.sdd.md', '---\nprd: b.prd.md\n---\n# B\n');
    await workspace.tandem.filesChanged(created.map((path) => ({ uri: workspace.uri(path), type: 'created' })));
    const own = documents.facts(workspace.uri('new/b.prd.md'));
    const all = documents.all();
    const both = documents.inFolderOf(workspace.uri('a.prd.md'), 'sdd');
    setTimeout(answer, 20);
    assert.equal((await own)?.kind, 'prd');
    assert.deepEqual(
      (await all).facts.map(({ uri }) => uri),
      ['a.prd.md', 'new/b.prd.md', 'new/b.sdd.md'].map((path) => workspace.uri(path)),
    );
    assert.deepEqual(await both, [workspace.uri('new/b.sdd.md')]);
  });

  it('does not take what was read of a file before it changed', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': '# A\n\n<!-- @ada: old -->\n' });
    const uri = workspace.uri('ownership.yaml');
    const running = workspace.tandem.documents.notes(uri);
    await workspace.analyze('a.prd.md', '# A\n\n<!-- @ada: new -->\n');
    await running;
    assert.deepEqual(
      (await workspace.tandem.documents.notes(uri)).map(({ text }) => text),
      ['new'],
    );
  });

  it('forgets everything when the open folders change', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': '# A\n\n<!-- @ada: old -->\n' });
    const uri = workspace.uri('ownership.yaml');
    assert.equal((await workspace.tandem.documents.notes(uri)).length, 1);
    workspace.files.delete('a.prd.md');
    workspace.tandem.documents.forgetAll();
    assert.deepEqual(await workspace.tandem.documents.notes(uri), []);
  });
});
