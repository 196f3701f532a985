import assert from 'node:assert/strict';
import { documentsView } from '../../../src/core/features/documents/documentsView.js';
import { lenses } from '../../../src/core/features/lenses.js';
import { namesApart } from '../../../src/core/workspace/uris.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const proposal =
  '# Change: Two factors\n\n## Why\n\nAccounts are lost.\n\n## What Changes\n\n- Ask for a second factor.\n';
const delta = '## ADDED Requirements\n\n### Requirement: Second factor\n\nThe system SHALL ask for a code.\n';
const living =
  '# Auth\n\n## Purpose\n\nLets people in.\n\n## Requirements\n\n### Requirement: Password\n\nIt SHALL ask.\n';
const change = 'openspec/changes/add-two-factor';

const files = {
  [`${change}/proposal.md`]: proposal,
  [`${change}/specs/auth/spec.md`]: delta,
  [`${change}/specs/mobile/auth/spec.md`]: delta,
  [`${change}/design.md`]: '# Design\n\n## Decisions\n\nA library makes the codes, since messages cost more.\n',
  [`${change}/tasks.md`]: '## 1. Work\n\n- [ ] 1.1 Ask for a code\n',
  'openspec/changes/add-sso/specs/auth/spec.md': delta,
  'openspec/specs/auth/spec.md': living,
  'openspec/specs/mobile/auth/spec.md': living,
};

describe('Documents whose files have one name in every folder', () => {
  it('go by as many folders as it takes to tell them apart', () => {
    const uris = ['memory:/a/b/spec.md', 'memory:/a/c/spec.md', 'memory:/x/c/spec.md', 'memory:/a/pl%20an.md'];
    assert.deepEqual(
      [...namesApart([...uris, 'memory:/a/c/spec.md']).values()],
      ['b/spec.md', 'a/c/spec.md', 'x/c/spec.md', 'pl an.md'],
    );
    assert.deepEqual([...namesApart(['memory:/spec.md', 'memory:/a/spec.md']).values()], ['spec.md', 'a/spec.md']);
    assert.deepEqual([...namesApart([])], []);
  });

  it('have a line of their own name each, by change and capability', async () => {
    const { tandem } = new MemoryWorkspace(files);
    const groups = documentsView(await tandem.documents.pairs(), { grouping: 'stage', filter: 'all' });
    assert.deepEqual(
      groups.flatMap(({ children }) => children.map(({ label }) => label)),
      ['add-sso: auth', 'add-two-factor', 'add-two-factor: auth', 'add-two-factor: mobile/auth', 'auth', 'mobile/auth'],
    );
  });

  it('are told apart over the title and among the partners, tasks from designs', async () => {
    const workspace = new MemoryWorkspace(files);
    await workspace.tandem.documents.update();
    const over = async (path: string) => {
      const analysis = await workspace.analyze(`${change}/${path}`);
      assert.equal(analysis.type, 'document');
      return lenses(analysis.document, analysis.links, analysis.pair)
        .filter(({ kind }) => kind === 'title')
        .slice(1)
        .map(({ text }) => text);
    };
    const apart = ['PRD: proposal.md', 'PRD: specs/auth/spec.md', 'PRD: mobile/auth/spec.md'];
    assert.deepEqual(await over('design.md'), apart);
    assert.deepEqual(await over('proposal.md'), ['SDD: design.md', 'Tasks: tasks.md']);
    const { partners } = await workspace.tandem.documents.partners(workspace.uri(`${change}/proposal.md`));
    assert.deepEqual(partners.map(({ title }) => title).sort(), ['add-two-factor', 'add-two-factor: tasks']);
  });

  it('are named where their requirements are asked of the file beside', async () => {
    const workspace = new MemoryWorkspace(files);
    const { text } = await workspace.tandem.documents.coverageFile('markdown');
    const where = `${change}/specs/auth/spec.md, ${change}/specs/mobile/auth/spec.md`;
    assert.ok(text.includes(`No requirements here. They are in ${where}.`), text);
    const page = await workspace.tandem.documents.coveragePage();
    const about = page.tables.find(({ heading }) => heading === 'add-two-factor')?.about;
    assert.equal(about?.[1], `No requirements here. They are in ${where}.`);
    const alone = new MemoryWorkspace({ [`${change}/proposal.md`]: proposal });
    assert.match((await alone.tandem.documents.coverageFile('markdown')).text, /\n\nNo requirements\.\n/);
  });
});
