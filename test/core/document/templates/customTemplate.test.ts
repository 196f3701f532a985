import assert from 'node:assert/strict';
import { maxTemplateBytes, readTemplate } from '../../../../src/core/document/templates/customTemplate.js';

/** What is said of a text, each fault with the words it is shown at. */
function said(text: string): string[] {
  return readTemplate(text).faults.map(({ span, message }) => `${text.slice(span.start, span.end)} | ${message}`);
}

function headed(...lines: readonly string[]): string {
  return ['---', ...lines, '---', '', '# {{title}}', ''].join('\n');
}

describe('a template file', () => {
  it('says what it is', () => {
    const text = headed('template:', '  label: Ours', '  description: Short', '  kind: sdd', '  language: de');
    assert.deepEqual(readTemplate(text), {
      head: { label: 'Ours', description: 'Short', kind: 'sdd', language: 'de' },
      faults: [],
    });
  });

  it('is read whatever stands beside its key, placeholders without quotes too', () => {
    const text = headed('title: {{title}}', 'template: { label: Ours, kind: prd } # ours', 'tags: [{{team}}, b]');
    assert.deepEqual(readTemplate(text).head, { label: 'Ours', kind: 'prd' });
    const windows = text.replaceAll('\n', '\r\n');
    assert.deepEqual(readTemplate(windows).head, { label: 'Ours', kind: 'prd' });
    assert.deepEqual(readTemplate(`\ufeff${text}`).head, { label: 'Ours', kind: 'prd' });
  });

  const keys = 'label, description, kind, language';
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'no front matter',
      '# Nothing\n',
      [
        '# Nothing | This file has no “template” in its front matter, so it is not offered. Add “template: { label: …, kind: prd }”.',
      ],
    ],
    [
      'an empty file',
      '',
      [
        ' | This file has no “template” in its front matter, so it is not offered. Add “template: { label: …, kind: prd }”.',
      ],
    ],
    [
      'another tool’s template',
      headed('template: default'),
      ['default | “template” has no keys. Write “template: { label: …, kind: prd }”.'],
    ],
    [
      'nothing in it',
      headed('template: {}'),
      ['template | “template” has no “label”. Add it.', 'template | “template” has no “kind”. Add it.'],
    ],
    ['no kind', headed('template:', '  label: Ours'), ['template | “template” has no “kind”. Add it.']],
    ['another kind', headed('template: { label: Ours, kind: rfc }'), ['rfc | “kind” must be prd or sdd.']],
    [
      'a blank label',
      headed('template: { label: " ", kind: prd }'),
      ['" " | “label” must be a name of at most 200 characters.'],
    ],
    [
      'a list for a label',
      headed('template: { label: [a], kind: prd }'),
      ['[a] | “label” must be a name of at most 200 characters.'],
    ],
    [
      'a language that is none',
      headed('template: { label: Ours, kind: prd, language: klingon }'),
      ['klingon | “language” must be one of: en, de, fr, es, pt, ja, ko, zh-Hans, zh-Hant.'],
    ],
    [
      'a key that is none',
      headed('template: { label: Ours, kind: prd, descripton: x }'),
      [`descripton | “descripton” is not a key of a template. Keys: ${keys}.`],
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(`is told at its place: ${name}`, () => {
      assert.deepEqual(said(text), expected);
      assert.equal(readTemplate(text).head, undefined);
    });
  }

  it('is not offered with broken YAML, which is told where it breaks', () => {
    const text = headed('template: { label: Ours, kind: prd', 'team: x');
    assert.equal(readTemplate(text).head, undefined);
    assert.ok(said(text).length > 0);
    assert.equal(
      readTemplate(headed('template: { label: A, kind: prd }', 'template: { label: B, kind: prd }')).head,
      undefined,
    );
  });

  it('is offered up to 256 KiB, in bytes', () => {
    const text = headed('template: { label: Ours, kind: prd }');
    const full = text + 'a'.repeat(maxTemplateBytes - text.length);
    assert.equal(readTemplate(full).faults.length, 0);
    const message = 'This template is larger than 256 KiB, so it is not offered. Shorten it.';
    assert.deepEqual(said(`${full}a`), [`--- | ${message}`]);
    assert.deepEqual(said(text + 'ä'.repeat(maxTemplateBytes / 2)), [`--- | ${message}`]);
    assert.deepEqual(said(text + 'x'.repeat(1_000_000)), [`--- | ${message}`]);
  });

  it('names a placeholder that is one slip off, with a fix, and leaves other blanks and code alone', () => {
    const text = `${headed('template: { label: Ours, kind: prd }')}\n{{teem}} {{customer}} {{ Title }} \`{{tittle}}\`\n`;
    const { head, faults } = readTemplate(text);
    assert.ok(head, 'it is offered all the same');
    assert.deepEqual(said(text), [
      'teem | “{{teem}}” is not a placeholder, so it is not filled in. Placeholders: title, team, authors, date, partner, requirements.',
    ]);
    assert.deepEqual(
      faults[0]?.fixes.map(({ title }) => title),
      ['Change to “team”'],
    );
    for (const [written, meant] of [
      ['titel', 'title'],
      ['Daet', 'date'],
      ['auhtors', 'authors'],
      ['titl', 'title'],
    ]) {
      const slip = readTemplate(`${headed('template: { label: Ours, kind: prd }')}\n{{${written ?? ''}}}\n`);
      assert.deepEqual(
        slip.faults[0]?.fixes.map(({ title }) => title),
        [`Change to “${meant ?? ''}”`],
        written,
      );
    }
    for (const other of ['table', 'state', 'tasks', 'elt', 'emat', 'tittel'])
      assert.deepEqual(readTemplate(text.replace('{{teem}}', `{{${other}}}`)).faults, [], other);
  });
});
