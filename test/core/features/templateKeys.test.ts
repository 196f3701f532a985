import assert from 'node:assert/strict';
import { languageTags } from '../../../src/core/language/writtenLanguages.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const path = '.tandem/templates/ours.md';

async function at(marked: string, file = path) {
  const text = marked.replace('‸', '');
  const workspace = new MemoryWorkspace({ [file]: text });
  const source = { uri: workspace.uri(file), text };
  await workspace.tandem.analyze(source);
  const lines = new LineIndex(text);
  const position = lines.positionAt(marked.indexOf('‸'));
  const found = await workspace.tandem.completions(source, position, { namesOnly: false });
  return {
    labels: found.map(({ label }) => label),
    hover: (await workspace.tandem.hover(source.uri, position, { namesOnly: false }))?.markdown,
    /** The findings once everything that may be chosen there was chosen in turn. */
    async ruled(): Promise<readonly string[]> {
      const texts = found.map(({ range, newText }) => applyEdits(text, [{ span: lines.spanOf(range), newText }]));
      const all = await Promise.all(texts.map((each) => workspace.analyze(file, each)));
      return all.flatMap(({ findings }) => findings.map(({ message }) => message));
    },
  };
}

describe('Keys of a template', () => {
  const keys = ['label', 'description', 'kind', 'language'];
  const cases: readonly (readonly [marked: string, expected: readonly string[]])[] = [
    ['---\ntemplate:\n  ‸\n---\n', keys],
    ['---\ntemplate:\n  la‸\n---\n', keys],
    ['---\ntemplate:\n  label: Ours\n  ‸\n---\n# {{title}}\n', ['description', 'kind', 'language']],
    ['---\ntemplate: { label: Ours, ‸ }\n---\n', ['description', 'kind', 'language']],
    ['---\ntitle: {{title}}\ntemplate:\n  kind: prd\n  ‸\n---\n', ['label', 'description', 'language']],
    ['---\ntemplate: { label: Ours, kind: ‸ }\n---\n', ['prd', 'sdd']],
    ['---\ntemplate:\n  label: Ours\n  kind: s‸\n---\n', ['prd', 'sdd']],
    ['---\ntemplate: { label: Ours, kind: prd, language: ‸ }\n---\n', languageTags],
    ['---\ntemplate:\n  label: ‸\n---\n', []],
    ['---\ntemplate:\n  label: Ours\n---\n\n‸\n', []],
  ];
  for (const [marked, expected] of cases) {
    it(`are offered: ${JSON.stringify(marked)}`, async () => assert.deepEqual((await at(marked)).labels, expected));
  }

  it('and their words are those that the rule takes', async () => {
    for (const marked of [
      '---\ntemplate: { label: Ours, kind: ‸ }\n---\n# {{title}}\n',
      '---\ntemplate:\n  label: Ours\n  kind: sdd\n  language:‸\n---\n# {{title}}\n',
    ])
      assert.deepEqual(await (await at(marked)).ruled(), []);
  });

  it('begin with “template” itself, beside the keys that its documents get', async () => {
    const { labels } = await at('---\n‸\n---\n\n# {{title}}\n');
    assert.equal(labels[0], 'template');
    assert.ok(labels.includes('stage') && !labels.includes('document'));
    assert.ok(!(await at('---\ntemplate: { label: Ours, kind: prd }\n‸\n---\n')).labels.includes('template'));
    // In any other file it would mean nothing.
    assert.deepEqual((await at('---\n‸\n---\n', 'notes.md')).labels, ['document']);
    assert.ok(!(await at('---\n‸\n---\n', 'a.prd.md')).labels.includes('template'));
  });

  it('are explained on hover', async () => {
    assert.match((await at('---\ntem‸plate: { label: Ours, kind: prd }\n---\n')).hover ?? '', /template of “New PRD”/);
    assert.match(
      (await at('---\ntemplate: { la‸bel: Ours, kind: prd }\n---\n')).hover ?? '',
      /^The name of the template/,
    );
    assert.match((await at('---\ntemplate:\n  label: {{x}}\n  ki‸nd: prd\n---\n')).hover ?? '', /`prd` or `sdd`/);
    assert.equal((await at('---\ntemplate: { label: Ours, kind: prd, language: d‸e }\n---\n')).hover, 'Deutsch');
    for (const marked of [
      '---\ntemplate: { label: O‸urs, kind: prd }\n---\n',
      '---\ntemplate: { label: Ours, kind: prd, own‸er: x }\n---\n',
      '---\ntemplate: { label: Ours, kind: prd }\nreview‸ers: [x]\n---\n',
      '---\ntemplate: { label: Ours, kind: prd }\n---\n# T‸\n',
    ])
      assert.equal((await at(marked)).hover, undefined, marked);
  });
});
