import assert from 'node:assert/strict';
import { draftFromLayout } from '../../../src/core/features/layoutStarts.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const template = '# Feature Specification: [FEATURE NAME]\n\n**Input**: "$ARGUMENTS"\n';

/** A workspace, and the URIs of its files in their order. */
function asked(files: Readonly<Record<string, string>>) {
  const workspace = new MemoryWorkspace(files);
  const uri = (path: string) => workspace.uri(path);
  return { tandem: workspace.tandem, uri, at: Object.keys(files).map(uri) };
}

describe('a new document in the way of another tool', () => {
  it('comes from its template and goes into a folder of its own, with the next number', async () => {
    const workspace = new MemoryWorkspace({
      '.specify/templates/spec-template.md': template,
      'specs/001-login/spec.md': '# A\n',
      'specs/007-keys/spec.md': '# A\n',
      'specs/20260101-notes.md': '# A\n',
    });
    const { ownTemplates } = workspace.tandem;
    const [found, ...others] = await ownTemplates.ofLayouts([workspace.root]);
    assert.ok(found);
    assert.deepEqual(others, []);
    assert.deepEqual([found.layout, found.path], ['spec-kit', '.specify/templates/spec-template.md']);
    assert.equal(
      await ownTemplates.layoutTarget(found, 'Zwei Schlüssel'),
      workspace.uri('specs/008-zwei-schlüssel/spec.md'),
    );
    assert.deepEqual(draftFromLayout(found, 'Costs $5 {a}'), {
      text: '# Feature Specification: Costs $5 {a}\n\n**Input**: "$ARGUMENTS"\n',
      snippet: '# Feature Specification: Costs \\$5 {a\\}\n\n**Input**: "\\$ARGUMENTS"\n',
    });
  });

  it('goes into a folder of its own beside the features of the tool, wherever these are, and into none of theirs', async () => {
    const { tandem, uri, at } = asked({
      '.kiro/specs/existing/requirements.md': '# A\n',
      'packages/api/.kiro/specs/old/requirements.md': '# A\n',
      'openspec/changes/add-login/proposal.md': '# A\n',
      'openspec/changes/archive/2026-01-01-a/proposal.md': '# A\n',
      'openspec/specs/auth/spec.md': '# A\n',
      'docs/prds/login.md': '# A\n',
    });
    const { folders, taken } = await tandem.ownTemplates.layoutFolders(at);
    const targets = folders.map((each) => tandem.ownTemplates.layoutTarget(each, 'Zwei Schlüssel'));
    assert.deepEqual(
      folders.map(({ layout, hasFrontMatter }) => [layout, hasFrontMatter]),
      [
        ['Kiro', false],
        ['Kiro', false],
        ['OpenSpec', false],
      ],
    );
    assert.deepEqual(await Promise.all(targets), [
      uri('.kiro/specs/zwei-schlüssel/requirements.md'),
      uri('packages/api/.kiro/specs/zwei-schlüssel/requirements.md'),
      uri('openspec/changes/zwei-schlüssel/proposal.md'),
    ]);
    assert.deepEqual(
      [...taken],
      at.slice(0, 5).map((each) => each.slice(0, each.lastIndexOf('/'))),
    );
    const off = asked({
      '.kiro/specs/existing/requirements.md': '# A\n',
      'ownership.yaml': 'layouts: { kiro: off }\n',
    });
    assert.deepEqual((await off.tandem.ownTemplates.layoutFolders(off.at.slice(0, 1))).folders, []);
  });

  it('has a design from the template of the tool, beside the features or for the whole repository', async () => {
    const plan = '# Implementation Plan: [FEATURE]\n';
    const designsOf = async (path: string, others: Readonly<Record<string, string>>) => {
      const workspace = new MemoryWorkspace({ [path]: '# A\n', ...others });
      const analysis = await workspace.tandem.analyze({ uri: workspace.uri(path), text: '# A\n' });
      assert.equal(analysis.type, 'document');
      const found = await workspace.tandem.ownTemplates.ofDesign(analysis.place);
      return found.map((each) => [each.layout, draftFromLayout(each, 'Keys').text]);
    };
    const whole = { '.specify/templates/plan-template.md': plan };
    const expected = [['spec-kit', '# Implementation Plan: Keys\n']];
    assert.deepEqual(await designsOf('specs/001-keys/spec.md', whole), expected);
    assert.deepEqual(await designsOf('apps/web/specs/001-keys/spec.md', whole), expected);
    const own = { ...whole, 'apps/web/.specify/templates/plan-template.md': '# [FEATURE]\n' };
    assert.deepEqual(await designsOf('apps/web/specs/001-keys/spec.md', own), [['spec-kit', '# Keys\n']]);
    assert.deepEqual(await designsOf('specs/001-keys/spec.md', {}), []);
    const kiro = { '.kiro/settings/templates/specs/design.md': '# Design\n' };
    assert.deepEqual(await designsOf('.kiro/specs/keys/requirements.md', kiro), [['Kiro', '# Design\n']]);
    assert.deepEqual(await designsOf('.kiro/specs/keys/requirements.md', {}), []);
    assert.deepEqual(await designsOf('docs/keys.prd.md', whole), []);
  });

  it('is not offered where the tool or its template is not, or where it is to be left alone', async () => {
    for (const files of [
      { 'specs/001-login/spec.md': '# A\n' },
      { '.specify/templates/spec-template.md': template, 'ownership.yaml': 'layouts: { spec-kit: off }\n' },
    ]) {
      const workspace = new MemoryWorkspace(files);
      assert.deepEqual(await workspace.tandem.ownTemplates.ofLayouts([workspace.root]), []);
    }
  });
});
