import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

/** What a file of a workspace counts as, without a charter and without a word in it. */
async function kindsIn(paths: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const workspace = new MemoryWorkspace(Object.fromEntries(paths.map((path) => [path, '# A\n\nText.\n'])));
  const { tandem } = workspace;
  const alone = await Promise.all(
    paths.map((path) => tandem.kindOf({ uri: workspace.uri(path), text: workspace.files.get(path) ?? '' })),
  );
  // The index, which knows all files, says the same as whoever asks about one.
  await tandem.documents.update();
  const { facts } = await workspace.core.documents.all();
  const listed = new Map(facts.map(({ uri, kind }) => [uri, kind]));
  assert.deepEqual(
    paths.map((path) => [path, listed.get(workspace.uri(path))]),
    paths.map((path, index) => [path, alone[index]]),
  );
  return Object.fromEntries(paths.map((path, index) => [path, alone[index] ?? 'none']));
}

async function assertKinds(expected: Readonly<Record<string, 'prd' | 'sdd' | 'none'>>): Promise<void> {
  assert.deepEqual(await kindsIn(Object.keys(expected)), expected);
}

describe('Layouts of other tools tell kinds', () => {
  it('of spec-kit', () =>
    assertKinds({
      'specs/001-login/spec.md': 'prd',
      'specs/001-login/plan.md': 'sdd',
      'specs/001-login/tasks.md': 'sdd',
      'specs/001-login/research.md': 'none',
      'specs/001-login/contracts/api-spec.md': 'none',
      'specs/001-login/checklists/requirements.md': 'none',
      'apps/web/specs/20260301-101500-login/spec.md': 'prd',
      'specs/login/spec.md': 'none',
      'specs/001-login.md': 'none',
      '.specify/templates/plan-template.md': 'none',
      '.specify/memory/prd.md': 'none',
    }));

  it('of Kiro, cc-sdd and spec-workflow', () =>
    assertKinds({
      '.kiro/specs/login/requirements.md': 'prd',
      '.kiro/specs/crash/bugfix.md': 'prd',
      '.kiro/specs/login/design.md': 'sdd',
      '.kiro/specs/login/tasks.md': 'sdd',
      '.kiro/specs/login/research.md': 'none',
      '.kiro/specs/login/tasks.legacy.md': 'none',
      '.kiro/steering/product.md': 'none',
      '.kiro/steering/prd-style.md': 'none',
      'packages/api/.kiro/specs/login/design.md': 'sdd',
      '.spec-workflow/specs/login/requirements.md': 'prd',
      '.spec-workflow/templates/design-template.md': 'none',
    }));

  it('of OpenSpec', () =>
    assertKinds({
      'openspec/project.md': 'none',
      'openspec/AGENTS.md': 'none',
      'openspec/changes/add-login/proposal.md': 'prd',
      'openspec/changes/add-login/specs/auth/spec.md': 'prd',
      'openspec/changes/add-login/design.md': 'sdd',
      'openspec/changes/add-login/tasks.md': 'sdd',
      'openspec/changes/archive/2026-01-02-add-user/proposal.md': 'prd',
      'openspec/specs/auth/session/spec.md': 'prd',
    }));

  it('of BMAD', () =>
    assertKinds({
      'docs/prd.md': 'prd',
      'docs/architecture.md': 'sdd',
      'docs/stories/1.2.login.md': 'none',
      '_bmad-output/planning-artifacts/prd.md': 'prd',
      '_bmad-output/planning-artifacts/architecture.md': 'sdd',
      '_bmad-output/planning-artifacts/epics.md': 'sdd',
      '_bmad-output/implementation-artifacts/1-2-login.md': 'none',
      '_bmad/bmm/workflows/prd-template.md': 'none',
      '.bmad-core/templates/prd-tmpl.md': 'none',
    }));

  it('of BMAD, cut into shards', () =>
    assertKinds({
      'docs/prd/index.md': 'prd',
      'docs/prd/requirements.md': 'prd',
      'docs/architecture/index.md': 'sdd',
      'docs/architecture/data-models.md': 'sdd',
    }));

  it('of plain names', () =>
    assertKinds({
      'docs/requirements.md': 'prd',
      'docs/design.md': 'sdd',
      'PRD.md': 'prd',
      'ARCHITECTURE.md': 'sdd',
      'DESIGN.md': 'none',
      'docs/guide/requirements.md': 'none',
      'packages/api/doc/SRS.md': 'prd',
      'packages/api/doc/TRD.md': 'sdd',
      'src/SPEC.md': 'none',
    }));

  it('of a design only where a product document is beside it', () =>
    assertKinds({
      'docs/architecture.md': 'none',
      'ARCHITECTURE.md': 'none',
      'docs/architecture/cicd-pipeline.md': 'none',
      'reverse-engineering/architecture.md': 'none',
    }));

  it('of GSD, Conductor, Taskmaster, AI-DLC, agent-os, Superpowers and PRP', () =>
    assertKinds({
      '.planning/REQUIREMENTS.md': 'prd',
      '.planning/ROADMAP.md': 'sdd',
      '.planning/PROJECT.md': 'none',
      '.planning/phases/01-base/01-02-PLAN.md': 'sdd',
      '.planning/milestones/v1-REQUIREMENTS.md': 'prd',
      'conductor/product.md': 'none',
      'conductor/tracks/login_20260101/spec.md': 'prd',
      'conductor/tracks/login_20260101/plan.md': 'sdd',
      '.taskmaster/docs/prd.md': 'prd',
      '.taskmaster/templates/example_prd.md': 'none',
      'aidlc-docs/inception/requirements/requirements.md': 'prd',
      'aidlc-docs/inception/application-design/components.md': 'sdd',
      'aidlc-docs/inception/reverse-engineering/architecture.md': 'none',
      'agent-os/specs/2026-01-02-login/spec.md': 'prd',
      'agent-os/specs/2026-01-02-login/spec-lite.md': 'none',
      '.agent-os/specs/2026-01-02-login/sub-specs/technical-spec.md': 'sdd',
      'docs/superpowers/specs/2026-01-02-login-design.md': 'sdd',
      'docs/superpowers/plans/2026-01-02-login.md': 'none',
      'PRPs/login.md': 'sdd',
      'PRPs/templates/prp_base.md': 'none',
    }));

  it('of proposals and decision records', () =>
    assertKinds({
      'keps/sig-node/1234-cgroups/README.md': 'sdd',
      'keps/sig-node/NNNN-template/README.md': 'none',
      'keps/sig-api/server/0021-x/README.md': 'sdd',
      'teps/0012-tasks.md': 'sdd',
      'enhancements/network/proxy.md': 'sdd',
      'enhancements/README.md': 'none',
      'text/0042-traits.md': 'sdd',
      'text/0000-template.md': 'none',
      'active-rfcs/0007-slots.md': 'sdd',
      'content/design-documents/queue/_index.md': 'sdd',
      'docs/adr/0001-use-postgres.md': 'sdd',
      'docs/decisions/ADR-002-queue.md': 'sdd',
      'docs/decisions/README.md': 'none',
      'docs/arc42/05-building-block-view.md': 'sdd',
    }));

  it('and none to what agents are told', () =>
    assertKinds({
      '.claude/commands/prd-review.md': 'none',
      '.cursor/rules/prd.md': 'none',
      '.github/prompts/sdd.md': 'none',
      'requirements.txt.md': 'none',
      'spec/models/user_spec.md': 'none',
    }));

  it('to what lies among them once a charter or its own front matter says so', async () => {
    const path = '.claude/specs/001-login/spec.md';
    const kindOf = async (text: string, charter: string) => {
      const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, [path]: text });
      return await workspace.tandem.kindOf({ uri: workspace.uri(path), text });
    };
    assert.equal(await kindOf('# A\n', 'version: 1\n'), undefined);
    assert.equal(await kindOf('# A\n', 'layouts: { agent-files: off }\n'), 'prd');
    assert.equal(await kindOf('# A\n', 'documents: { sdd: [".claude/specs/**"] }\n'), 'sdd');
    assert.equal(await kindOf('---\ndocument: sdd\n---\n\n# A\n', 'version: 1\n'), 'sdd');
  });

  it('below what front matter and the charter say', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml':
        'documents: { prd: [".kiro/steering/product.md"] }\nlayouts: { spec-kit: off, openspec: sdd-only }\n',
      '.kiro/steering/product.md': '# Product\n',
      '.kiro/specs/a/research.md': '---\ndocument: sdd\n---\n\n# A\n',
      'specs/001-a/spec.md': '# A\n',
      'openspec/changes/a/proposal.md': '# A\n',
      'openspec/changes/a/design.md': '# A\n',
    });
    const kinds = await Promise.all(
      [...workspace.files].map(([path, text]) => workspace.tandem.kindOf({ uri: workspace.uri(path), text })),
    );
    assert.deepEqual(kinds, [undefined, 'prd', 'sdd', undefined, undefined, 'sdd']);
  });
});
