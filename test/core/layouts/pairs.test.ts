import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const spec =
  '# Feature: Login\n\n## Requirements\n\n- **FR-001**: People MUST sign in with a key.\n- **FR-002**: A key MUST end.\n';
const plan =
  '# Plan: Login\n\n## Technical Context\n\nA queue keeps each key and hands it to the service that asks for it.\n\nCovers: FR-001\n';

/** The pairs of a workspace by path: each product document with its designs, and what is to be done next. */
async function pairsIn(workspace: MemoryWorkspace) {
  const { turns } = await workspace.tandem.documents.turns();
  const path = (uri: string) => uri.slice(workspace.root.length + 1);
  return turns.map(({ prd, designs, turn }) => [prd === undefined ? '' : path(prd), designs.map(path), turn.what]);
}

async function findingsIn(workspace: MemoryWorkspace) {
  await workspace.tandem.documents.update();
  const all = await Promise.all([...workspace.files.keys()].map((path) => workspace.analyze(path)));
  return all.flatMap(({ findings }) => findings);
}

describe('Documents in the layout of another tool', () => {
  it('are pairs without a word about it in either', async () => {
    const workspace = new MemoryWorkspace({
      'specs/001-login/spec.md': spec,
      'specs/001-login/plan.md': plan,
      'specs/001-login/tasks.md': '# Tasks\n\n- [ ] T001 Let keys end\n\nCovers: FR-002\n',
      'specs/002-keys/spec.md': spec,
      '.kiro/specs/a/requirements.md': '# Requirements\n\n### Requirement 1: Pay\n\nPeople pay by card at the till.\n',
      '.kiro/specs/a/design.md': '# Design\n\n## Architecture\n\nA service takes the card and asks the bank.\n',
      'openspec/changes/b/proposal.md': '## Why\n\nPeople wait for a day.\n\n## What Changes\n\n- They no longer do.\n',
    });
    assert.deepEqual(await pairsIn(workspace), [
      ['specs/001-login/spec.md', ['specs/001-login/plan.md'], 'none'],
      ['specs/002-keys/spec.md', [], 'write-sdd'],
      ['.kiro/specs/a/requirements.md', ['.kiro/specs/a/design.md'], 'none'],
      ['openspec/changes/b/proposal.md', [], 'none'],
    ]);
  });

  it('have a pair that one makes in front matter instead', async () => {
    const workspace = new MemoryWorkspace({
      'specs/001-login/spec.md': `---\nsdd: ../../other.sdd.md\n---\n\n${spec}`,
      'specs/001-login/plan.md': plan,
      'other.sdd.md': `---\nprd: specs/001-login/spec.md\n---\n\n${plan}`,
    });
    const [first] = await pairsIn(workspace);
    // The plan still says by its place whose plan it is.
    assert.deepEqual(first?.slice(0, 2), ['specs/001-login/spec.md', ['other.sdd.md', 'specs/001-login/plan.md']]);
  });

  it('become pairs, or no documents, as files come and go', async () => {
    const workspace = new MemoryWorkspace({ 'docs/architecture.md': plan, 'specs/001-login/spec.md': spec });
    assert.deepEqual(await pairsIn(workspace), [['specs/001-login/spec.md', [], 'write-sdd']]);
    const put = async (path: string, text: string | undefined) => {
      if (text === undefined) workspace.files.delete(path);
      else workspace.files.set(path, text);
      await workspace.tandem.filesChanged([
        { uri: workspace.uri(path), type: text === undefined ? 'deleted' : 'created' },
      ]);
    };
    await put('docs/PRD.md', spec);
    await put('specs/001-login/plan.md', plan);
    const both = await pairsIn(workspace);
    assert.deepEqual(both.map(([prd, designs]) => [prd, designs]).sort(), [
      ['docs/PRD.md', ['docs/architecture.md']],
      ['specs/001-login/spec.md', ['specs/001-login/plan.md']],
    ]);
    await put('docs/PRD.md', undefined);
    await put('specs/001-login/plan.md', undefined);
    assert.deepEqual(await pairsIn(workspace), [['specs/001-login/spec.md', [], 'write-sdd']]);
  });

  it('are read again while they are open, when what they hang on comes or goes', async () => {
    const workspace = new MemoryWorkspace({ 'docs/architecture.md': plan });
    const { tandem } = workspace;
    assert.equal((await workspace.analyze('docs/architecture.md')).type, 'none');
    await tandem.documents.update();
    const concerned: string[] = [];
    tandem.documents.onChange((change) => concerned.push(...tandem.concernedBy(change)));
    for (const [type, kind] of [
      ['created', 'document'],
      ['deleted', 'none'],
    ] as const) {
      if (type === 'created') workspace.files.set('docs/PRD.md', spec);
      else workspace.files.delete('docs/PRD.md');
      concerned.length = 0;
      await tandem.filesChanged([{ uri: workspace.uri('docs/PRD.md'), type }]);
      await tandem.documents.update();
      assert.ok(concerned.includes(workspace.uri('docs/architecture.md')), type);
      assert.equal((await workspace.analyze('docs/architecture.md')).type, kind);
    }
  });

  it('are told of in hints alone until a charter governs them', async () => {
    const files = {
      'specs/001-login/spec.md': '# Login\n\n## Requirements\n\nTBD\n',
      'specs/001-login/plan.md': '# Plan\n',
    };
    const alone = await findingsIn(new MemoryWorkspace(files));
    assert.ok(alone.length > 0);
    assert.deepEqual([...new Set(alone.map(({ severity }) => severity))], ['hint']);
    const governed = await findingsIn(
      new MemoryWorkspace({ ...files, 'ownership.yaml': 'rules: { empty-decision: error }\n' }),
    );
    assert.ok(governed.some(({ severity }) => severity === 'error'));
  });

  it('miss nothing that their tool does not ask for', async () => {
    const workspace = new MemoryWorkspace({
      'specs/001-login/spec.md': spec,
      'specs/001-login/plan.md': plan,
      'openspec/changes/b/proposal.md': '## Why\n\nPeople wait for a day.\n\n## What Changes\n\n- They no longer do.\n',
      'docs/adr/0001-queue.md': '# Use a queue\n\n## Decision\n\nWe use a queue, since it keeps the order.\n',
    });
    const missing = (await findingsIn(workspace)).filter(({ rule }) =>
      /missing-decision|missing-link|empty-decision/.test(rule),
    );
    assert.deepEqual(
      missing.map(({ message }) => message),
      [],
    );
  });

  it('are left in peace once they are archived', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': 'rules: { placeholder-text: error }\n',
      'openspec/changes/archive/2026-01-02-b/proposal.md': '## Why\n\nTBD\n\n## What Changes\n\nTODO: say it\n',
    });
    assert.deepEqual(await findingsIn(workspace), []);
    assert.deepEqual(await pairsIn(workspace), [['openspec/changes/archive/2026-01-02-b/proposal.md', [], 'none']]);
  });
});
