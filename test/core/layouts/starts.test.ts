import assert from 'node:assert/strict';
import { draftFromLayout } from '../../../src/core/features/layoutStarts.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const template = '# Feature Specification: [FEATURE NAME]\n\n**Input**: "$ARGUMENTS"\n';

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
