import assert from 'node:assert/strict';
import { documentsView } from '../../../src/core/features/documents/documentsView.js';
import type { ViewNode } from '../../../src/core/features/ownership/viewNode.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const spec = '# Login\n\n## Requirements\n\n- **FR-001**: People sign in with a key.\n';
const plan = '# Plan\n\n## Technical Context\n\nA queue keeps each key and hands it to the service that asks for it.\n';

async function linesOf(files: Readonly<Record<string, string>>): Promise<readonly ViewNode[]> {
  const workspace = new MemoryWorkspace(files);
  return documentsView(await workspace.tandem.documents.pairs(), { grouping: 'stage', filter: 'all' });
}

const outline = (nodes: readonly ViewNode[]) =>
  nodes.map(({ label, description, children }) => [label, description, children.map((child) => child.label)]);

describe('the Documents view of other tools’ documents', () => {
  it('says once what was found, and what can be done', async () => {
    const lines = await linesOf({
      'specs/001-login/spec.md': spec,
      'specs/001-login/plan.md': plan,
      'specs/002-keys/spec.md': spec,
      '.kiro/specs/pay/design.md': plan,
      'docs/adr/0001-queue.md': plan,
      'docs/requirements.md': spec,
    });
    assert.deepEqual(outline(lines)[0], [
      'Found: 1 Kiro feature, 2 features of spec-kit, 1 document',
      'Set up ownership',
      [],
    ]);
    assert.deepEqual(lines[0]?.layouts, ['kiro', 'plain', 'spec-kit']);
    assert.equal(lines[0].command, 'setUpOwnership');
  });

  it('says it in the same order whichever document is open', async () => {
    const files = { 'specs/001-login/spec.md': spec, '.kiro/specs/pay/design.md': plan };
    for (const path of Object.keys(files)) {
      const workspace = new MemoryWorkspace(files);
      await workspace.analyze(path);
      const [line] = documentsView(await workspace.tandem.documents.pairs(), { grouping: 'stage', filter: 'all' });
      assert.equal(line?.label, 'Found: 1 Kiro feature, 1 spec-kit feature');
    }
  });

  it('marks only what their tool asks for, and calls them by what they are about', async () => {
    const lines = await linesOf({
      'specs/001-login/spec.md': spec.replace('# Login', '# Feature Specification: Login'),
      'specs/001-login/plan.md': plan,
      'specs/002-keys/spec.md': spec.replace('# Login', '# Keys'),
      'openspec/specs/auth/spec.md': '## Requirements\n\n### Requirement: Keys end\n\nThe system SHALL end keys.\n',
    });
    const pairs = lines.flatMap(({ children }) => children);
    assert.deepEqual(
      pairs.map(({ label, description }) => [label, description?.split(' · ')[0]]).sort(),
      [
        ['auth', '–✓–––'],
        ['Keys', '–✓○––'],
        ['Login', '–✓✓––'],
      ].sort(),
    );
  });

  it('says nothing of it once a charter governs them, or where there are none', async () => {
    for (const files of [{ 'specs/001-login/spec.md': spec, 'ownership.yaml': 'version: 1\n' }, { 'a.prd.md': spec }]) {
      assert.ok((await linesOf(files)).every(({ id }) => !id.endsWith('#layouts')));
    }
  });

  it('keeps what is archived apart, folded, below all else', async () => {
    const proposal = '## Why\n\nPeople wait for a day.\n\n## What Changes\n\n- They no longer do.\n';
    const lines = await linesOf({
      'openspec/changes/archive/2026-01-02-b/proposal.md': proposal,
      'openspec/changes/less-waiting/proposal.md': proposal,
    });
    assert.deepEqual(outline(lines), [
      ['Found: 1 OpenSpec feature', 'Set up ownership', []],
      ['prd', '1', ['less-waiting']],
      ['Archived', '1', ['2026-01-02-b']],
    ]);
    assert.equal(lines[2]?.expanded, false);
  });
});
