import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const text = '# Refunds\n\n## Motivation\n\nPeople wait a day.\n\n## Proposal\n\nA worker hands each to the bank.\n';
const folder = 'keps/sig-apps/1234-refunds';
const path = `${folder}/README.md`;

/** What the rule `front-matter` says of a document, with what its range holds. */
async function said(workspace: MemoryWorkspace, of = path) {
  const { findings } = await workspace.analyze(of);
  const lines = (workspace.files.get(of) ?? '').split('\n');
  return findings
    .filter(({ rule }) => rule === 'front-matter')
    .map(({ message, severity, range: { start, end }, fixes }) => [
      message,
      severity,
      lines[start.line]?.slice(start.character, end.character),
      ...fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText)),
    ]);
}

describe('A status that is misspelt', () => {
  it('is read as what it resembles, and said where it stands', async () => {
    const at = 'teps/0007-refunds.md';
    const workspace = new MemoryWorkspace({ [at]: `---\nstatus: imlpemented # soon\n---\n\n${text}` });
    assert.deepEqual(await said(workspace, at), [
      ['“imlpemented” is read as “implemented”. Correct the status.', 'hint', 'imlpemented', 'implemented'],
    ]);
    const analysis = await workspace.analyze(at);
    assert.equal(analysis.type === 'document' && analysis.document.stage, 'release');
  });

  it('is said on the title where it stands in another file, with its name', async () => {
    const workspace = new MemoryWorkspace({
      [path]: text,
      [`${folder}/kep.yaml`]: 'status: imlementable\nstage: beta\n',
    });
    assert.deepEqual(await said(workspace), [
      ['kep.yaml: “imlementable” is read as “implementable”. Correct the status there.', 'hint', '# Refunds'],
    ]);
    const analysis = await workspace.analyze(path);
    assert.equal(analysis.type === 'document' && analysis.document.stage, 'qa');
  });

  it('is said in a line of the text, and in one language only where it resembles a word of it', async () => {
    const at = 'specs/001-refunds/spec.md';
    const of = (line: string) => said(new MemoryWorkspace({ [at]: text.replace('\n\n', `\n\n${line}\n\n`) }), at);
    assert.deepEqual(await of('**Status**: Aproved'), [
      ['“Aproved” is read as “approved”. Correct the status.', 'hint', 'Aproved', 'approved'],
    ]);
    for (const line of ['**Status**: Approved', '**Status**: Parked', '**Status**: see the board', '**Status**: Newt'])
      assert.deepEqual(await of(line), [], line);
  });

  it('is no louder where a charter governs, and said once for a whole feature', async () => {
    const specs = '.kiro/specs/refunds';
    const workspace = new MemoryWorkspace({
      'ownership.yaml': 'version: 1\n',
      [`${specs}/requirements.md`]: text,
      [`${specs}/design.md`]: text,
      [`${specs}/spec.json`]: '{ "phase": "desing-generated" }',
    });
    const title = 'spec.json: “desing-generated” is read as “design generated”. Correct the status there.';
    assert.deepEqual(await said(workspace, `${specs}/requirements.md`), [[title, 'hint', '# Refunds']]);
    assert.deepEqual(await said(workspace, `${specs}/design.md`), []);
  });
});

describe('A file beside a document that cannot be read', () => {
  it('is said on the title, once, and costs nothing else', async () => {
    const broken = new MemoryWorkspace({ [path]: text, [`${folder}/kep.yaml`]: 'status: implemented\nauthors: [\n' });
    const [first, ...more] = await said(broken);
    assert.match(String(first?.[0]), /^kep\.yaml, line \d: ./);
    assert.deepEqual([first?.[1], first?.[2], more], ['hint', '# Refunds', []]);
    const analysis = await broken.analyze(path);
    assert.equal(analysis.type === 'document' && analysis.document.stage, 'release');
  });

  it('is said by its fault', async () => {
    const messages = {
      unreadable: 'kep.yaml beside this document cannot be opened. Check that you may read it.',
      'too-large': 'kep.yaml beside this document is too long to read. Shorten it.',
      binary: 'kep.yaml beside this document is not text. Save it as UTF-8.',
      outside: 'kep.yaml beside this document is a link that leads out of the workspace. Copy the file here.',
    } as const;
    for (const [fault, message] of Object.entries(messages)) {
      const workspace = new MemoryWorkspace({ [path]: text, [`${folder}/kep.yaml`]: 'status: implemented\n' });
      workspace.faults.set(`${folder}/kep.yaml`, fault as keyof typeof messages);
      assert.deepEqual(await said(workspace), [[message, 'hint', '# Refunds']]);
    }
    assert.deepEqual(await said(new MemoryWorkspace({ [path]: text })), []);
  });

  it('takes no time when it is huge or nested without end', async () => {
    for (const yaml of [
      'a'.repeat(3_000_000),
      '['.repeat(100_000),
      '- '.repeat(60_000),
      `a: &a [x]\n${'b: [*a, *a]\n'.repeat(20_000)}`,
    ]) {
      const workspace = new MemoryWorkspace({ [path]: text, [`${folder}/kep.yaml`]: yaml });
      const start = performance.now();
      assert.ok((await said(workspace)).length <= 1);
      assert.ok(performance.now() - start < 10_000);
    }
  });

  it('is read again when it changed, came or went', async () => {
    const workspace = new MemoryWorkspace({ [path]: text });
    const stage = async () => (await workspace.core.documents.all()).facts.map((facts) => facts.stage);
    const change = async (type: 'created' | 'changed' | 'deleted') => {
      const touched = await workspace.tandem.filesChanged([{ uri: workspace.uri(`${folder}/kep.yaml`), type }]);
      return touched;
    };
    assert.deepEqual(await stage(), [undefined]);
    workspace.files.set(`${folder}/kep.yaml`, 'status: provisional\n');
    await change('created');
    assert.deepEqual(await stage(), ['design']);
    workspace.files.set(`${folder}/kep.yaml`, 'status: implemented\n');
    await change('changed');
    assert.deepEqual(await stage(), ['release']);
    workspace.files.delete(`${folder}/kep.yaml`);
    await change('deleted');
    assert.deepEqual(await stage(), [undefined]);
  });
});
