import assert from 'node:assert/strict';
import type { TandemDocument } from '../../../../src/core/document/document.js';
import { builtInTemplates } from '../../../../src/core/document/templates/builtIn.js';
import { templateFrom } from '../../../../src/core/document/templates/customFromDocument.js';
import { fillTemplate } from '../../../../src/core/document/templates/customRender.js';
import { readTemplate, type CustomTemplate } from '../../../../src/core/document/templates/customTemplate.js';
import { draftPrd, draftSdd } from '../../../../src/core/features/newDocument.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const workspace = new MemoryWorkspace({
  'p.prd.md': '# P\n\n## Requirements\n\n- FR-3: It opens.\n- FR-4: It shuts.\n',
});

/** A document as Tandem reads it. */
async function documentIn(path: string, text: string): Promise<TandemDocument> {
  const analysis = await workspace.analyze(path, text);
  assert.equal(analysis.type, 'document');
  return analysis.document;
}

/** What stands in a text after each tab stop was written into. */
function filledIn(snippet: string): string {
  return snippet
    .replace(/\$\{?0\}?$/, '')
    .replace(/\$\{?(\d+)\}?/g, 'The clerk Ada Lovelace wrote words number $1 on 2027-03-01.')
    .replace(/\\([$}\\])/g, '$1');
}

/** The template of a text and what a new document from it looks like. */
async function roundTrip(path: string, text: string) {
  const document = await documentIn(path, text);
  const made = templateFrom(document, { label: 'Ours' }) ?? assert.fail('no template');
  const { head, faults } = readTemplate(made);
  assert.deepEqual(faults, []);
  assert.ok(head);
  const template: CustomTemplate = { uri: 'memory:/x.md', path: 'x.md', text: made, ...head };
  const partner =
    document.kind === 'sdd'
      ? {
          partner: {
            path: 'p.prd.md',
            title: 'P',
            requirements: [
              { id: 'FR-3', text: 'C' },
              { id: 'FR-4', text: 'D' },
            ],
          },
        }
      : {};
  const { charter } = document;
  const again = fillTemplate(template, {
    title: 'T',
    charter,
    team: undefined,
    authors: [],
    eol: '\n',
    today: '2026-11-20',
    ...partner,
  });
  return { document, made, again, head };
}

/** Headings and what they answer; who signs off is in the rows alone. */
function outline(document: TandemDocument): readonly string[] {
  return document.decisions.sections
    .filter(({ section }) => section.depth > 1 && section.text !== 'Sign-offs')
    .map(({ section, decisions }) => `${section.text}: ${decisions.join(' ')}`);
}

describe('a template from a document', () => {
  for (const template of builtInTemplates()) {
    it(`makes documents like the one it was made from: ${template.kind} ${template.id}`, async () => {
      const prd = await documentIn('p.prd.md', workspace.files.get('p.prd.md') ?? '');
      const draft =
        template.kind === 'prd'
          ? draftPrd(template, { title: 'T', charter: prd.charter, team: undefined, authors: [], eol: '\n' })
          : draftSdd(template, prd, workspace.uri('t.sdd.md'), []);
      const path = `t.${template.kind}.md`;
      const { document, made, again, head } = await roundTrip(path, filledIn(draft.snippet));
      assert.equal(head.kind, template.kind);
      assert.ok(!/words number|Lovelace|2027/.test(made), made);
      const unfilled = await documentIn(path, again.text);
      assert.deepEqual(outline(unfilled), outline(document));
      const filled = await documentIn(path, filledIn(again.snippet));
      assert.deepEqual(
        [...filled.decisions.answers].map(([decision, { state }]) => [decision, state]),
        [...document.decisions.answers].map(([decision, { state }]) => [decision, state]),
      );
    });
  }

  it('keeps the form of a document and nothing of what it says', async () => {
    const text = [
      '---',
      '# How we write',
      'title: Refunds',
      'reviewers: [lin]',
      'document: prd',
      'authors: [ada]',
      'sdd: t.sdd.md',
      'signoffs:',
      '  - { decision: why, by: grace }',
      'confirmed: { FR-1: 3f2a9c01 }',
      'retired: { FR-9: FR-1 }',
      'stage: ready # soon',
      '---',
      '',
      'A line above the title.',
      '',
      '# Refunds for hotels',
      '',
      'By Ada, with [the design](t.sdd.md).',
      '',
      '## Why now',
      '',
      '<!-- @grace: is this so? -->',
      '',
      'Refunds take two days and cost $5 each.',
      '',
      'A second paragraph.',
      '',
      '## Requirements <!-- decision: what -->',
      '',
      '<!-- One line each. -->',
      '',
      '- [x] FR-7: A refund takes a minute.',
      '- [ ] FR-8: It is free.',
      '',
      '1. **NFR-3** Fast.',
      '2. **NFR-4** Safe.',
      '',
      '### FR-12 Undo',
      '',
      'Somebody undoes it.',
      '',
      '## Facts',
      '',
      '**Owner:** Grace',
      '**Budget:** 3 people',
      '',
      '| Owner | Grace |',
      '| --- | --- |',
      '| Date | 2027-03-01 |',
      '',
      '| | Queue | Cron |',
      '| - | - | - |',
      '| Cost | 3 | 4 |',
      '',
      '```mermaid',
      'graph TD; A-->B',
      '```',
      '',
      '> A quotation.',
      '',
      '---',
      '',
      'Sources $1',
      '----------',
      '',
      '<details>',
      '',
    ].join('\n');
    const { made } = await roundTrip('t.prd.md', text);
    assert.equal(
      made,
      [
        '---',
        '# How we write',
        'reviewers: [lin]',
        'template: { label: Ours, kind: prd, language: en }',
        '---',
        '',
        '$1',
        '',
        '# {{title}}',
        '',
        '$2',
        '',
        '## Why now',
        '',
        '<!-- Who has which problem today, and how do we know? What changes for them and for the business when it is solved? -->',
        '',
        '$3',
        '',
        '## Requirements <!-- decision: what -->',
        '',
        '<!-- One line each. -->',
        '',
        '- [ ] FR-1: $4',
        '',
        '1. **NFR-1** $5',
        '',
        '### FR-2 $6',
        '',
        '<!-- What must be possible: one need in each row, with an ID that is never used again. Mark what the minimum product (MVP) needs, and leave out how it is built. -->',
        '',
        '$7',
        '',
        '## Facts',
        '',
        '<!-- Facts: … -->',
        '',
        '**Owner:** $8  ',
        '**Budget:** $9',
        '',
        '| Owner | $10 |',
        '| --- | --- |',
        '| Date | $11 |',
        '',
        '| | Queue | Cron |',
        '| - | - | - |',
        '| Cost | $12 | $13 |',
        '',
        '```mermaid',
        '',
        '```',
        '',
        '$14',
        '',
        '---',
        '',
        'Sources \\$1',
        '----------',
        '',
      ].join('\n'),
    );
  });

  it('is not made where the front matter cannot be told from its faults', async () => {
    const document = await documentIn('t.prd.md', '---\ntitle: [a\n---\n\n# T\n\n## Problem\n\nSlow.\n');
    assert.equal(templateFrom(document, { label: 'Ours' }), undefined);
  });

  it('is in the language of the document, prompts too', async () => {
    const { made } = await roundTrip(
      't.prd.md',
      '# Rückzahlung\n\n## Problem\n\nEine Rückzahlung dauert heute zwei Tage, und die Leute gehen.\n\n## Anforderungen\n\n- FR-1: Sie dauert eine Minute.\n',
    );
    assert.match(made, /language: de/);
    assert.doesNotMatch(made, /Who is held back/);
    assert.match(made, /## Problem\n\n<!-- \p{L}/u);
  });
});
