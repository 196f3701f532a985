import assert from 'node:assert/strict';
import { readCharter } from '../../../src/core/charter/read/readCharter.js';
import { templatesFor } from '../../../src/core/document/templates/builtIn.js';
import { draftPrd } from '../../../src/core/features/newDocument.js';
import { languageTags, wordsIn } from '../../../src/core/language/writtenLanguages.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

/** Headings of a new document under a charter. */
function headings(kind: 'prd' | 'sdd', charter: string, template = 0): string[] {
  const chosen = templatesFor(kind)[template];
  assert.ok(chosen);
  const about = { title: 'A', charter: readCharter('x', charter).charter, team: undefined, authors: [], eol: '\n' };
  return draftPrd(chosen, about)
    .text.split('\n')
    .filter((line) => line.startsWith('## '))
    .map((line) => line.slice(3));
}

describe('templates under a charter', () => {
  it('are as they are without one', () => {
    assert.deepEqual(headings('prd', ''), [
      'Problem',
      'Goals and non-goals',
      'Requirements',
      'Design',
      'Success metrics',
      'Rollout plan',
      'Launch communication',
      'Dependencies',
    ]);
  });

  it('have a section for each decision that the charter adds, in its place', () => {
    assert.deepEqual(headings('prd', 'charter: appetite\n'), [
      'Problem',
      'Goals and non-goals',
      'Requirements',
      'Design',
      'Success metrics',
      'Target',
      'Rollout plan',
      'Launch communication',
      'Dependencies',
    ]);
    assert.deepEqual(headings('sdd', 'charter: appetite\n'), headings('sdd', ''));
    const security = 'decisions: { security: { label: Security, owner: em, document: sdd, required: true } }\n';
    assert.equal(headings('sdd', security, 1).at(-1), 'Security');
  });

  for (const language of languageTags) {
    it(`write the date that is wanted in ${language}, and so does the fix where it is missing`, async () => {
      const { target } = wordsIn(language);
      const charter = 'charter: appetite\n';
      for (const template of templatesFor('prd', language)) {
        const about = {
          title: 'A',
          charter: readCharter('x', charter).charter,
          team: undefined,
          authors: [],
          eol: '\n',
        };
        const { text } = draftPrd(template, about);
        const section = `## ${target.heading}\n\n<!-- ${target.prompt} -->\n\n\n\n`;
        assert.equal(text.split(section).length, 2, text);
        const without = text.replace(section, '');
        const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': without });
        const missing = async (draft: string) =>
          (await workspace.analyze('a.prd.md', draft)).findings.filter(({ rule }) => rule === 'missing-decision');
        const [finding, ...others] = await missing(without);
        assert.deepEqual(others, []);
        const edits = finding?.fixes.find(({ title }) => title.startsWith('Insert section'))?.edits ?? [];
        const fixed = applyEdits(
          without,
          edits.map(({ range, newText }) => ({ span: new LineIndex(without).spanOf(range), newText })),
        );
        assert.ok(fixed.includes(`## ${target.heading}\n\n<!-- ${target.prompt} -->`), fixed);
        assert.deepEqual(await missing(fixed), []);
      }
    });
  }

  it('ask for that date as the team does, where its charter has own words', () => {
    const charter = 'charter: appetite\ndecisions: { target: { question: How long may it take? } }\n';
    const [template] = templatesFor('prd', 'de');
    assert.ok(template);
    const about = { title: 'A', charter: readCharter('x', charter).charter, team: undefined, authors: [], eol: '\n' };
    assert.match(draftPrd(template, about).text, /^## Target\n\n<!-- How long may it take\? -->$/mu);
  });

  it('have it once, under the heading by which it is known', () => {
    const rollout =
      'decisions: { rollout: { owner: pm, document: prd, required: true, headings: [Rollout, Launch] } }\n';
    assert.deepEqual(headings('prd', rollout).slice(-4, -2), ['Success metrics', 'Rollout']);
  });

  it('have none for a decision that need not be answered', () => {
    assert.deepEqual(headings('prd', 'decisions: { legal: { owner: pm, document: prd } }\n'), headings('prd', ''));
  });

  it('leave nothing of the charter missing in a new document', async () => {
    const charter = 'charter: appetite\ndecisions: { legal: { owner: pm, document: prd, required: true } }\n';
    const chosen = templatesFor('prd')[0];
    assert.ok(chosen);
    const about = { title: 'A', charter: readCharter('x', charter).charter, team: undefined, authors: [], eol: '\n' };
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': draftPrd(chosen, about).text });
    const { findings } = await workspace.analyze('a.prd.md');
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'missing-decision'),
      [],
    );
  });
});
