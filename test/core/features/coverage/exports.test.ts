import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { coverageCsv } from '../../../../src/core/features/coverage/csv.js';
import { coverageHtml } from '../../../../src/core/features/coverage/html.js';
import { coverageMarkdown } from '../../../../src/core/features/coverage/markdown.js';
import { coverageModel, type CoverageModel } from '../../../../src/core/features/coverage/model.js';
import { namingBy } from '../../../../src/core/features/coverage/naming.js';
import { pageColours } from '../../../../src/core/features/html/pageStyle.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const charter =
  'version: 1\npeople:\n  ada: { name: Ada Lovelace }\n  grace: { name: Grace Hopper }\nteams:\n  t: { roles: { pm: ada, em: grace } }\n';

/** The model of a workspace, by its paths. */
async function modelOf(files: Readonly<Record<string, string>>): Promise<CoverageModel> {
  const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, ...files });
  const { facts } = await workspace.tandem.documents.all();
  const { requirements } = await workspace.tandem.documents.coverage();
  const uri = workspace.uri('ownership.yaml');
  const governing = await workspace.tandem.charters.for(workspace.uri('a.prd.md'));
  const path = (each: string) => decodeURIComponent(each.slice(workspace.root.length + 1));
  return coverageModel({
    facts,
    requirements,
    isAsked: () => true,
    naming: namingBy(new Map([[uri, governing.charter]]), path),
  });
}

const prd =
  '---\nteam: t\nsdd: [a.sdd.md, b.sdd.md]\n---\n\n# Refunds\n\n## Problem\n\nCustomers wait nine days for their money.\n\n## Requirements\n\n| ID | Requirement | Priority | MVP |\n| --- | --- | --- | --- |\n| FR-1 | A refund takes a minute. | P0 | yes |\n| FR-2 | It is told. | P1 | no |\n| FR-3 | It is counted. | P2 | |\n';
const first =
  '---\nteam: t\nprd: a.prd.md\nwhen: Q3 2027\n---\n\n# Payments\n\n## Solution\n\n### Worker [FR-1]\n\nIt runs.\n\n### Mails\n\nCovers: FR-2 (partial)\n\n## Timeline\n\n- Beta: 1 March 2027\n- Launch with release 2.1\n';
const second = '---\nteam: t\nprd: a.prd.md\n---\n\n# Ledger\n\n## Solution\n\nCovers: FR-1, FR-2 (deferred)\n';
const refunds = { 'a.prd.md': prd, 'a.sdd.md': first, 'b.sdd.md': second };

describe('the model of coverage', () => {
  it('has requirements × parts of designs, decisions × documents and the dates in their order', async () => {
    const { pairs, decisions, documents, timeline, summary } = await modelOf(refunds);
    const [pair, ...others] = pairs;
    assert.ok(pair);
    assert.deepEqual(others, []);
    assert.deepEqual(
      pair.designs.map(({ path, title, sections }) => [path, title, sections]),
      [
        ['a.sdd.md', 'Payments', ['Worker [FR-1]', 'Mails']],
        ['b.sdd.md', 'Ledger', ['Solution']],
      ],
    );
    assert.deepEqual(
      pair.requirements.map(({ id, state, priority, mvp, owner, turn, cells }) => [
        [id, state, priority, mvp, owner, turn].join(' · '),
        cells.map((parts) => parts.map((part) => `${part.section}: ${part.state}`)),
      ]),
      [
        ['FR-1 · covered · P0 · yes · Ada Lovelace (PM) · ', [['Worker [FR-1]: covered'], ['Solution: covered']]],
        ['FR-2 · partial · P1 · no · Ada Lovelace (PM) · Grace Hopper', [['Mails: partial'], ['Solution: deferred']]],
        ['FR-3 · uncovered · P2 ·  · Ada Lovelace (PM) · Grace Hopper', [[], []]],
      ],
    );
    assert.deepEqual(
      decisions.map(({ label }) => label),
      ['Why', 'What', 'How', 'Who', 'When', 'Rollout'],
    );
    assert.deepEqual(
      documents.map(({ path, kind, answers }) => [
        `${path} ${kind}`,
        answers.map(({ state, isRequired }, at) => `${decisions[at]?.id}${isRequired ? '!' : ''} ${state}`).join(', '),
      ]),
      [
        ['a.prd.md prd', 'why! answered, what! answered, how missing, who missing, when missing, rollout missing'],
        ['a.sdd.md sdd', 'why missing, what missing, how! answered, who! missing, when! answered, rollout answered'],
        ['b.sdd.md sdd', 'why missing, what missing, how! answered, who! missing, when! missing, rollout missing'],
      ],
    );
    assert.deepEqual(
      timeline.map(({ text, days, about, document }) => [text, days?.first, about, document.path]),
      [
        ['1 March 2027', '2027-03-01', 'Beta: 1 March 2027', 'a.sdd.md'],
        ['Q3 2027', '2027-07-01', 'when: Q3 2027', 'a.sdd.md'],
        ['release 2.1', undefined, 'Launch with release 2.1', 'a.sdd.md'],
      ],
    );
    assert.deepEqual([summary.inForce, Math.floor(summary.share), summary.states.partial], [3, 33, 1]);
  });

  it('is plain data, and empty where nothing is asked about', async () => {
    const model = await modelOf(refunds);
    assert.deepEqual(structuredClone(model), model);
    const none = coverageModel({
      facts: [],
      requirements: [],
      isAsked: () => true,
      naming: namingBy(new Map(), String),
    });
    assert.deepEqual([none.pairs, none.documents, none.timeline, none.summary.share], [[], [], [], 100]);
    for (const text of [coverageMarkdown(none), coverageCsv(none), coverageHtml(none)]) assert.notEqual(text, '');
  });
});

describe('coverage as Markdown', () => {
  it('says the states in words', async () => {
    assert.equal(
      coverageMarkdown(await modelOf(refunds)),
      `# Coverage

1 of 3 requirements covered (33 %). Partly covered: 1. Not covered: 1.

## Refunds

a.prd.md, a.sdd.md, b.sdd.md

1 of 3 requirements covered (33 %). Partly covered: 1. Not covered: 1.

| ID | Requirement | Priority | MVP | State | Payments | Ledger | Turn |
| --- | --- | --- | --- | --- | --- | --- | --- |
| FR-1 | A refund takes a minute. | P0 | yes | Covered | Covered (Worker) | Covered (Solution) |  |
| FR-2 | It is told. | P1 | no | Partly covered | Partly covered (Mails) | Deferred (Solution) | Grace Hopper |
| FR-3 | It is counted. | P2 |  | Not covered | – | – | Grace Hopper |

## Decisions

| Document | Why | What | How | Who | When | Rollout |
| --- | --- | --- | --- | --- | --- | --- |
| Refunds (a.prd.md) | Answered | Answered | – | – | – | – |
| Payments (a.sdd.md) | – | – | Answered | Missing: Grace Hopper (EM) | Answered | Answered |
| Ledger (b.sdd.md) | – | – | Answered | Missing: Grace Hopper (EM) | Missing: Grace Hopper (EM) | – |

## Timeline

| Date | Days | About | Decision | Document |
| --- | --- | --- | --- | --- |
| 1 March 2027 | 2027-03-01 | Beta: 1 March 2027 | When | a.sdd.md |
| Q3 2027 | 2027-07-01 to 2027-09-30 | when: Q3 2027 | When | a.sdd.md |
| release 2.1 | – | Launch with release 2.1 | When | a.sdd.md |
`,
    );
  });
});

/** What somebody might write to make an export do something. */
const hostile = [
  '=HYPERLINK("http://x.example","y")',
  '+1|cmd',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '](javascript:alert(1)) ![x](http://x.example/p.png)',
  'a | b \\| c',
  'ring @grace and ada@example.com',
  '\u202eeman\u2066 reversed\u200b',
  '&lt;b&gt; &amp; <!-- c -->',
  '\u0007bell \ud800',
];

const attacked = {
  'a.prd.md': `---\nteam: t\nsdd: a.sdd.md\ntitle: "=1 <b>| \u202e"\n---\n\n## Requirements\n\n${hostile
    .map((text, index) => `- FR-${index + 1}: ${text}\n`)
    .join('')}`,
  'a.sdd.md': `---\nteam: t\nprd: a.prd.md\n---\n\n# <img src=x> | =2\n\n## =3 <script> | x\n\nCovers: FR-1 to FR-${hostile.length}\n\n## Timeline\n\n- =4 <script>x</script> | 2027-03-01\n`,
};

describe('exports of coverage', () => {
  it('have no formula in a cell of CSV, and one line for each requirement', async () => {
    const csv = coverageCsv(await modelOf(attacked));
    const lines = csv.split('\r\n');
    assert.equal(lines.pop(), '');
    assert.equal(lines.length, hostile.length + 1);
    for (const line of lines) {
      assert.match(line, /^(?:"(?:[^"\r\n]|"")*",){8}"(?:[^"\r\n]|"")*"$/u);
      const cells = [...line.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, cell = '']) => cell);
      for (const cell of cells) assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]/u);
    }
    assert.match(csv, /"'=HYPERLINK\(""http:\/\/x\.example"",""y""\)"/u);
    assert.doesNotMatch(csv, /(?![\r\n])[\p{Cc}\p{Cf}\p{Cs}]/u);
  });

  it('have no markup of a file in HTML', async () => {
    const page = coverageHtml(await modelOf(attacked));
    assert.doesNotMatch(page, /<script|<img|<b>|<!-- |onerror=alert\(1\)>/iu);
    const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/giu)].map(([, name = '']) => name));
    const ours = 'html head meta title style body main h1 h2 p div table caption thead tbody tr th td span bdi'.split(
      ' ',
    );
    assert.deepEqual(
      [...tags].filter((tag) => !ours.includes(tag)),
      [],
    );
    assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/u);
    assert.doesNotMatch(page, /(?![\r\n])[\p{Cc}\p{Cf}\p{Cs}]/u);
  });

  it('have no markup of a file in Markdown, and as many cells in each row as the head has', async () => {
    const page = coverageMarkdown(await modelOf(attacked));
    const rows = page.split('\n').filter((line) => line.startsWith('| '));
    const cells = (row: string) => row.replace(/\\./gu, '').split('|').length;
    const table = rows.filter((row) => /^\| (?:ID|FR-\d+) /u.test(row));
    assert.equal(table.length, hostile.length + 1);
    for (const row of table) assert.equal(cells(row), cells(table[0] ?? ''), row);
    const bare = page.replace(/\\./gu, '').replaceAll('@<!-- -->', '');
    assert.doesNotMatch(bare, /<|\]\(|https?:\/\//u);
    assert.match(page, /ring @<!-- -->grace and ada@example\.com/u);
  });
});

describe('coverage as HTML', () => {
  it('runs nothing, loads nothing, and its style is the one that its policy allows', async () => {
    const page = coverageHtml(await modelOf(refunds));
    const style = /<style>([^]*)<\/style>/u.exec(page)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]?.replaceAll('&#39;', "'");
    assert.equal(policy, `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`);
    assert.doesNotMatch(page, / style="| on[a-z]+="|src=|href=|url\(|@import/iu);
    assert.match(style, /prefers-color-scheme: dark/u);
  });

  it('can be read aloud: captions, headers with their scope, ids that are unique, states in words', async () => {
    const page = coverageHtml(await modelOf(refunds));
    const tables = page.split('<table>').slice(1);
    assert.equal(tables.length, 3);
    for (const table of tables) {
      assert.match(table, /^\s*<caption id="[^"]+">/u);
      assert.doesNotMatch(table, /<th(?! scope="(?:col|row)"|ead)/u);
      const [head = '', ...rows] = table.split('<tr>').slice(1);
      const columns = head.split('<th ').length;
      for (const row of rows) {
        assert.match(row, /^<th scope="row">/u);
        assert.equal(row.split(/<t[hd][ >]/u).length, columns);
      }
    }
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/gu)) assert.ok(ids.includes(id));
    assert.match(page, /<span class="open"><bdi>Not covered<\/bdi><\/span>/u);
    assert.match(page, /^<!doctype html>\n<html lang="[a-z-]+"/iu);
  });

  it('has a contrast that everybody can read, in light and dark', () => {
    for (const colours of Object.values(pageColours)) {
      const pairs = [
        ['text', 'ground', 4.5],
        ['muted', 'ground', 4.5],
        ['text', 'head', 4.5],
        ['good', 'goodGround', 4.5],
        ['open', 'openGround', 4.5],
        ['doubt', 'doubtGround', 4.5],
        ['quiet', 'quietGround', 4.5],
        ['line', 'ground', 3],
        ['focus', 'ground', 3],
      ] as const;
      for (const [front, back, least] of pairs) {
        const ratio = contrast(colours[front], colours[back]);
        assert.ok(ratio >= least, `${front} on ${back}: ${ratio.toFixed(2)}`);
      }
    }
  });
});

/** The contrast of two colours by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [a, b] = [light(one), light(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
