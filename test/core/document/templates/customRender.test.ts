import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCharter } from '../../../../src/core/charter/read/readCharter.js';
import { fillTemplate, type NewFromFile } from '../../../../src/core/document/templates/customRender.js';
import type { CustomTemplate } from '../../../../src/core/document/templates/customTemplate.js';

const { charter } = readCharter(
  'memory:/ownership.yaml',
  'version: 1\npeople:\n  ada: { name: Ada Lovelace }\nteams:\n  pay: { name: Payments }\n',
);
const about: NewFromFile = { title: 'Refunds', charter, team: 'pay', authors: ['ada'], eol: '\n', today: '2026-11-20' };

function fill(text: string, more: Partial<NewFromFile> = {}, kind: CustomTemplate['kind'] = 'prd') {
  return fillTemplate({ uri: 'memory:/t.md', path: 't.md', label: 'Ours', kind, text }, { ...about, ...more });
}

/** The body that comes of a body. */
function body(text: string, more: Partial<NewFromFile> = {}) {
  const head = '---\ntemplate: { label: Ours, kind: prd }\n---\n';
  const { text: plain, snippet } = fill(head + text, more);
  const start = (whole: string) => whole.indexOf('\n---\n') + 5;
  return { text: plain.slice(start(plain)), snippet: snippet.slice(start(snippet)) };
}

describe('a document from a template file', () => {
  it('has the keys that every new document has, and no longer the template’s', () => {
    const { text } = fill('---\ntemplate: { label: Ours, kind: prd }\n---\n\n# {{title}}\n');
    assert.equal(
      text,
      '---\ndocument: prd\ntitle: Refunds\nteam: pay\nstage: design\nauthors: [ada]\n---\n\n# Refunds\n',
    );
  });

  it('keeps everything else of the front matter where it is, comments too', () => {
    const before = [
      '---',
      '# Ours, since 2026',
      'reviewers: [lin] # asks for security',
      'template:',
      '  # shown in the list',
      '  label: Ours',
      '  kind: prd',
      'stage: ready',
      "title: '{{title}}: requirements'",
      'day: "{{date}}"',
      'of: {{team}}',
      '---',
      '',
    ].join('\n');
    const { text } = fill(before, { title: 'Costs: “a” & b' });
    assert.equal(
      text,
      [
        '---',
        '# Ours, since 2026',
        'reviewers: [lin] # asks for security',
        'stage: ready',
        'title: "Costs: “a” & b: requirements"',
        'day: 2026-11-20',
        'of: Payments',
        'document: prd',
        'team: pay',
        'authors: [ada]',
        '---',
        '',
      ].join('\n'),
    );
  });

  it('takes the key out of front matter written between braces, too', () => {
    const { text } = fill('---\n{ template: { label: Ours, kind: prd }, tags: [a] } # all\n---\n# x\n', {
      authors: [],
    });
    assert.ok(!text.includes('template'), text);
    assert.match(text, /tags: \[ ?a ?\]/);
    assert.match(text, /document: prd/);
    assert.match(text, /# all/);
  });

  it('fills placeholders in, and makes a tab stop of what is not known', () => {
    const text = '{{title}} {{ Team }} {{authors}} {{date}} {{partner}}|{{requirements}}\n';
    assert.deepEqual(body(text), {
      text: 'Refunds Payments Ada Lovelace 2026-11-20 |\n',
      snippet: 'Refunds Payments Ada Lovelace 2026-11-20 ${1}|${2}\n$0',
    });
    const partner = {
      path: 'a b.prd.md',
      title: 'A [b]',
      requirements: [
        { id: 'FR-1', text: 'A' },
        { id: 'FR-2', text: 'B' },
      ],
    };
    const sdd = fill(
      '---\ntemplate: { label: Ours, kind: sdd }\n---\n{{partner}}: {{requirements}}\n',
      { partner },
      'sdd',
    );
    assert.ok(sdd.text.endsWith('\n---\n[A \\[b\\]](<a b.prd.md>): FR-1, FR-2\n'), sdd.text);
    assert.ok(sdd.text.includes('\nprd: a b.prd.md\n'), sdd.text);
  });

  const stops: readonly (readonly [string, string, string])[] = [
    ['a $1 b', 'a ${1} b', 'a  b'],
    ['- FR-1: $1', '- FR-1: ${1}', '- FR-1:'],
    ['${2}.', '${2}.', '.'],
    ['${1:who leads}', '${1:who leads}', 'who leads'],
    ['${1|P0,P1\\, or so,P2|}', '${1|P0,P1\\, or so,P2|}', 'P0'],
    ['${1|a\\,b,c|}', '${1|a\\,b,c|}', 'a,b'],
    ['${1:{{title}}!}', '${1:Refunds!}', 'Refunds!'],
    [
      'costs US$5, $1,000, $2.50, $10k, $100, \\$3',
      'costs US\\$5, \\$1,000, \\$2.50, \\$10k, \\$100, \\\\\\$3',
      'costs US$5, $1,000, $2.50, $10k, $100, \\$3',
    ],
    ['$TM_FILENAME ${x} ${1/a/b/} $', '\\$TM_FILENAME \\${x\\} \\${1/a/b/\\} \\$', '$TM_FILENAME ${x} ${1/a/b/} $'],
    ['`echo $1 {{title}}`', '`echo \\$1 {{title\\}\\}`', '`echo $1 {{title}}`'],
    ['{{customer}}', '{{customer\\}\\}', '{{customer}}'],
  ];
  for (const [source, snippet, text] of stops) {
    it(`keeps tab stops and nothing else: ${source}`, () => {
      assert.deepEqual(body(`${source}\n`), { text: `${text}\n`, snippet: `${snippet}\n$0` });
    });
  }

  it('leaves blocks of code alone and ends at a last stop of its own', () => {
    const source = '```sh\necho $1 {{title}}\n```\n\n$0\n';
    assert.deepEqual(body(source), {
      text: '```sh\necho $1 {{title}}\n```\n\n\n',
      snippet: '```sh\necho \\$1 {{title\\}\\}\n```\n\n${0}\n',
    });
  });

  it('takes a title for words, whatever it looks like', () => {
    const title = 'Costs: ${1:x} $2 } \\ {{team}} # [a] “…”';
    const { text, snippet } = fill('---\ntemplate: { label: O, kind: prd }\nx: {{title}}\n---\n# {{title}} $1\n', {
      title,
    });
    assert.ok(text.includes(`# ${title}\n`), text);
    assert.ok(snippet.includes('# Costs: \\${1:x\\} \\$2 \\} \\\\ {{team\\}\\} # [a] “…” ${1}\n'), snippet);
    assert.ok(text.includes('title: "Costs: ${1:x} $2 } \\\\ {{team}} # [a] “…”"\n'), text);
  });

  it('uses the line break it is told', () => {
    const { text } = fill('---\r\ntemplate: { label: O, kind: prd }\r\n---\r\n\r\n# {{title}}\r\n', { eol: '\r\n' });
    assert.ok(!/[^\r]\n/.test(text));
    assert.ok(!fill('---\r\ntemplate: { label: O, kind: prd }\r\n---\r\n').text.includes('\r'));
  });

  it('is the same as snippet and as text, whatever the template holds', () => {
    const pieces = fc.constantFrom(
      '$1',
      '${2:a}',
      '${3|b,c|}',
      '$',
      '{{title}}',
      '{{x}}',
      '}',
      '\\',
      '|',
      ' ',
      'a',
      '`',
      '\n',
      '5',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const { text, snippet } = body(`x${parts.join('')}x\n`);
        const shown = snippet
          .replace(/\$0$/, '')
          .replace(
            /(?<!\\)((?:\\\\)*)\$\{\d+(?::((?:\\.|[^}\\])*)|\|((?:\\.|[^|\\])*)\|)?\}/g,
            (_, before: string, words: string | undefined, choices: string | undefined) =>
              `${before}${words ?? choices?.split(',')[0] ?? ''}`,
          )
          .replace(/\\([$}\\])/g, '$1');
        const trimmed = (whole: string) =>
          whole
            .split('\n')
            .map((line) => line.trimEnd())
            .join('\n');
        assert.equal(trimmed(shown), trimmed(text));
      }),
      { numRuns: 60 },
    );
  });
});
