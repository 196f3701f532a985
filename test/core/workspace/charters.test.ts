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

  for (const [name, first, second] of [
    ['before', 'a.prd.md', 'ownership.yaml'],
    ['after', 'ownership.yaml', 'a.prd.md'],
  ] as const) {
    it(`the YAML of a charter is read once, for a document ${name} the charter itself`, async () => {
      const workspace = new MemoryWorkspace({ 'ownership.yaml': charter('Ada'), 'a.prd.md': '# A\n' });
      const analyses = [await workspace.analyze(first), await workspace.analyze(second)];
      const file = analyses.find((analysis) => analysis.type === 'charter');
      const inForce = await workspace.core.charters.read(workspace.uri('ownership.yaml'));
      assert.ok(inForce);
      assert.equal(file?.reading.source, inForce.source);
      const changed = await workspace.analyze('ownership.yaml', charter('Grace'));
      assert.ok(changed.type === 'charter' && changed.reading.charter.people.get('ada')?.name === 'Grace');
    });
  }

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
    workspace.core.charters.forget(uri);
    assert.equal(await ownerOf(workspace, 'x.prd.md'), 'After');
    workspace.files.set('ownership.yaml', ': [');
    workspace.core.charters.forget(uri);
    assert.equal(await ownerOf(workspace, 'x.prd.md'), 'After');
    workspace.files.delete('ownership.yaml');
    workspace.core.charters.forget(uri);
    assert.equal(await ownerOf(workspace, 'x.prd.md'), undefined);
  });
});

describe('a charter that cannot be read', () => {
  const faults = {
    unreadable: 'cannot be opened',
    binary: 'is not text',
    'too-large': 'is too large',
    outside: 'is a link that leads out of the workspace',
  } as const;
  const prd = '# A\n\n## Problem\n\nIt hurts many people a lot.\n';

  /** Findings of the rule `charter` in a file. */
  async function found(workspace: MemoryWorkspace, path: string): Promise<string[]> {
    const { findings } = await workspace.analyze(path);
    return findings
      .filter(({ rule }) => rule === 'charter')
      .map(({ severity, message, range }) => `${range.start.line} ${severity} ${message}`);
  }

  for (const [fault, says] of Object.entries(faults) as [keyof typeof faults, string][]) {
    it(`governs all the same and is an error in all it governs: ${fault}`, async () => {
      const workspace = new MemoryWorkspace({
        'ownership.yaml': charter('Outer'),
        'docs/ownership.yaml': charter('Inner'),
        'docs/x/a.prd.md': prd,
        'docs/x/long.prd.md': 'x'.repeat(600_000),
        'b.prd.md': prd,
      });
      workspace.faults.set('docs/ownership.yaml', fault);
      const inForce = await workspace.tandem.charters.for(workspace.uri('docs/x/a.prd.md'));
      assert.deepEqual(inForce.unreadable, { uri: workspace.uri('docs/ownership.yaml'), fault, instead: 'default' });
      assert.equal(inForce.charter.people.size, 0, 'the charter above is for others');
      const expected = `0 error “../ownership.yaml” ${says}, so Tandem uses its defaults here. `;
      for (const path of ['docs/x/a.prd.md', 'docs/x/long.prd.md']) {
        const findings = await found(workspace, path);
        assert.equal(findings.length, 1);
        assert.ok(findings[0]?.startsWith(expected), findings[0]);
      }
      assert.deepEqual(await found(workspace, 'b.prd.md'), []);
      const ofItself = await workspace.tandem.unreadable(workspace.uri('docs/ownership.yaml'), fault);
      assert.deepEqual(
        ofItself.map(({ rule, severity }) => [rule, severity]),
        [['charter', 'error']],
      );
      assert.match(ofItself[0]?.message ?? '', new RegExp(`^This file ${says}, so Tandem does not use it\\. `));
      const ofDocument = await workspace.tandem.unreadable(workspace.uri('docs/x/a.prd.md'), 'binary');
      assert.deepEqual(ofDocument.map(({ rule }) => rule).sort(), ['charter', 'unreadable-file']);
    });
  }

  it('leaves what it last said in force, and says so', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter('Before'), 'a.prd.md': prd });
    assert.equal(await ownerOf(workspace, 'a.prd.md'), 'Before');
    workspace.faults.set('ownership.yaml', 'unreadable');
    workspace.core.charters.forget(workspace.uri('ownership.yaml'));
    assert.equal(await ownerOf(workspace, 'a.prd.md'), 'Before');
    assert.deepEqual(await found(workspace, 'a.prd.md'), [
      '0 error “ownership.yaml” cannot be opened, so Tandem uses what it said before. Check that you may read that file.',
    ]);
    workspace.faults.clear();
    workspace.core.charters.forget(workspace.uri('ownership.yaml'));
    assert.deepEqual(await found(workspace, 'a.prd.md'), []);
  });

  it('is shown all the same, with what it said before', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter('Before') });
    const { charters } = workspace.core;
    const uri = workspace.uri('ownership.yaml');
    workspace.faults.set('ownership.yaml', 'too-large');
    assert.deepEqual((await charters.shown(uri))?.unreadable, { uri, fault: 'too-large', instead: 'default' });
    workspace.faults.clear();
    charters.forget(uri);
    assert.equal((await charters.shown(uri))?.unreadable, undefined);
    workspace.faults.set('ownership.yaml', 'too-large');
    charters.forget(uri);
    const shown = await charters.shown(uri);
    assert.deepEqual(shown?.unreadable, { uri, fault: 'too-large', instead: 'last' });
    assert.equal(shown.reading.charter.people.get('ada')?.name, 'Before');
    assert.equal(await charters.shown(workspace.uri('x/ownership.yaml')), undefined);
  });
});
