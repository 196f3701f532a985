import assert from 'node:assert/strict';
import { designInLayout } from '../../../src/core/features/designInLayout.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const text = '# Login\n\n## Requirements\n\n- **FR-001**: People sign in with a key.\n';

/** Where the design of a PRD goes by its layout; `undefined` where that has no say. */
async function placeFor(path: string, others: Readonly<Record<string, string>> = {}): Promise<string | undefined> {
  const workspace = new MemoryWorkspace({ [path]: text, ...others });
  const analysis = await workspace.analyze(path);
  assert.equal(analysis.type, 'document');
  assert.equal(analysis.document.kind, 'prd');
  return designInLayout(analysis.document.place)?.slice(workspace.root.length + 1);
}

describe('A new design beside a PRD of another tool', () => {
  const places: Readonly<Record<string, string>> = {
    'specs/001-login/spec.md': 'specs/001-login/plan.md',
    'specs/20260101-101500-login/spec.md': 'specs/20260101-101500-login/plan.md',
    'apps/web/specs/002-keys/spec.md': 'apps/web/specs/002-keys/plan.md',
    '.kiro/specs/login/requirements.md': '.kiro/specs/login/design.md',
    '.kiro/specs/crash/bugfix.md': '.kiro/specs/crash/design.md',
    '.spec-workflow/specs/login/requirements.md': '.spec-workflow/specs/login/design.md',
    'packages/api/.kiro/specs/login/requirements.md': 'packages/api/.kiro/specs/login/design.md',
    'openspec/changes/add-login/proposal.md': 'openspec/changes/add-login/design.md',
    'openspec/changes/add-login/specs/auth/spec.md': 'openspec/changes/add-login/design.md',
    'agent-os/specs/2026-01-02-login/spec.md': 'agent-os/specs/2026-01-02-login/sub-specs/technical-spec.md',
    '_bmad-output/planning-artifacts/prd.md': '_bmad-output/planning-artifacts/architecture.md',
    'docs/prd/index.md': 'docs/architecture.md',
    'docs/requirements.md': 'docs/architecture.md',
    'docs/Zahlung & Co/specs/003-a/spec.md': 'docs/Zahlung%20%26%20Co/specs/003-a/plan.md',
  };
  for (const [path, place] of Object.entries(places)) {
    it(`goes to ${place} for ${path}`, async () => assert.equal(await placeFor(path), place));
  }

  const silent: readonly (readonly [why: string, path: string, others?: Readonly<Record<string, string>>])[] = [
    ['for a PRD in no layout', 'login.prd.md'],
    ['for a PRD by its own name', 'docs/prd.md'],
    ['for a PRD by its folder', 'docs/prd/login.md'],
    ['where the design is there', 'specs/001-login/spec.md', { 'specs/001-login/plan.md': '# Plan\n' }],
    ['where the design is there in another case', 'specs/001-login/spec.md', { 'specs/001-login/PLAN.md': '# Plan\n' }],
    ['where one of several designs is there', 'docs/requirements.md', { 'docs/TRD.md': '# Design\n' }],
    ['for what is archived', 'openspec/changes/archive/2026-01-02-a/proposal.md'],
    ['for what needs none', 'openspec/specs/auth/spec.md'],
    ['where nothing but tasks answers it', '.planning/REQUIREMENTS.md'],
    ['where its plan is of tasks', 'conductor/tracks/login_20260101/spec.md'],
    ['where the tool knows no design', '.taskmaster/docs/prd.md'],
    [
      'where the charter says what it is',
      'specs/001-login/spec.md',
      { 'ownership.yaml': 'documents: { prd: ["specs/**"] }\n' },
    ],
  ];
  for (const [why, path, others] of silent) {
    it(`goes where any design goes ${why}`, async () => assert.equal(await placeFor(path, others), undefined));
  }

  it('has no front matter, is a design, and is the one of its PRD', async () => {
    const path = 'specs/001-login/spec.md';
    for (const others of [{}, { 'ownership.yaml': 'version: 1\n' }]) {
      const workspace = new MemoryWorkspace({ [path]: text, ...others });
      const { tandem } = workspace;
      await tandem.analyze({ uri: workspace.uri(path), text });
      const [template] = tandem.templates('sdd', 'en');
      assert.ok(template);
      const target = workspace.uri('specs/001-login/plan.md');
      const draft = tandem.draftSdd(template, workspace.uri(path), target);
      assert.ok(draft);
      assert.match(draft.text, /^# Login\n/);
      assert.match(draft.snippet, /^# Login\n/);
      const elsewhere = tandem.draftSdd(template, workspace.uri(path), workspace.uri('specs/001-login/login.sdd.md'));
      assert.equal(elsewhere?.text.slice(elsewhere.text.indexOf('# Login')), draft.text);
      assert.match(elsewhere.text, /^---\n/);
      workspace.files.set('specs/001-login/plan.md', draft.text);
      const { turns } = await tandem.documents.turns();
      assert.deepEqual(
        turns.map(({ prd, designs }) => [prd, designs]),
        [[workspace.uri(path), [target]]],
      );
    }
  });
});
