import assert from 'node:assert/strict';
import type { CoveragePage, PageTable } from '../../../../src/core/features/coverage/pageModel.js';
import { isFromPage, isToPage } from '../../../../src/webview/messages.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const charter =
  'version: 1\npeople:\n  ada: { name: Ada Lovelace }\n  grace: { name: Grace Hopper }\nteams:\n  t: { roles: { pm: ada, em: grace } }\n';

const prd =
  '---\nteam: t\nsdd: [a.sdd.md, b.sdd.md]\n---\n\n# Refunds\n\n## Problem\n\nCustomers wait nine days for their money.\n\n## Requirements\n\n| ID | Requirement | Priority |\n| --- | --- | --- |\n| FR-1 | A refund takes a minute. | P0 |\n| FR-2 | It is told. | P1 |\n| FR-3 | It is <b>counted</b>. | |\n';
const first =
  '---\nteam: t\nprd: a.prd.md\nwhen: Q3 2027\n---\n\n# Payments\n\n## Solution\n\n### Worker [FR-1]\n\nIt runs.\n\n### Mails\n\nCovers: FR-2 (partial)\n\n## Timeline\n\n- Beta: 1 March 2027\n- Launch with release 2.1\n';
const second = '---\nteam: t\nprd: a.prd.md\n---\n\n# Ledger\n\n## Solution\n\nCovers: FR-1, FR-2 (deferred)\n';
const refunds = { 'ownership.yaml': charter, 'a.prd.md': prd, 'a.sdd.md': first, 'b.sdd.md': second };

const pageOf = (files: Readonly<Record<string, string>>) => new MemoryWorkspace(files).tandem.documents.coveragePage();

/** A table as texts, row by row, its head first. */
const texts = ({ columns, rows }: PageTable) =>
  [columns.map(({ text }) => text), ...rows.map(({ cells }) => cells.map(({ text }) => text))].map((row) =>
    row.join(' | '),
  );

function table({ tables }: CoveragePage, index: number): PageTable {
  const found = tables[index];
  assert.ok(found);
  return found;
}

describe('the page of coverage', () => {
  it('has requirements × parts of designs, decisions × documents and the dates', async () => {
    const page = await pageOf(refunds);
    assert.deepEqual(
      page.tables.map(({ heading }) => heading),
      ['Refunds', 'Decisions', 'Timeline'],
    );
    const requirements = table(page, 0);
    assert.deepEqual(texts(requirements), [
      'ID | State | Requirement | Priority | Turn | Worker | Mails | Solution',
      'FR-1 | Covered | A refund takes a minute. | P0 |  | Covered |  | Covered',
      'FR-2 | Partly covered | It is told. | P1 | Grace Hopper |  | Partly covered | Deferred',
      'FR-3 | Not covered | It is <b>counted</b>. |  | Grace Hopper |  |  | ',
    ]);
    assert.deepEqual(
      requirements.groups.map(({ text, columns }) => `${text} ${columns}`),
      [' 5', 'Payments 2', 'Ledger 1'],
    );
    assert.deepEqual(
      requirements.rows.map(({ key, isOpen }) => `${key} ${isOpen}`),
      ['FR-1 false', 'FR-2 true', 'FR-3 true'],
    );
    assert.deepEqual(texts(table(page, 1)).slice(0, 3), [
      'Document | Why | What | How | Who | When | Rollout',
      'Refunds (a.prd.md) | Answered | Answered | – | – | – | –',
      'Payments (a.sdd.md) | – | – | Answered | Missing: Grace Hopper (EM) | Answered | Answered',
    ]);
    assert.equal(page.summary, '1 of 3 requirements covered (33 %). Partly covered: 1. Not covered: 1.');
    assert.deepEqual(page.warnings, []);
  });

  it('leads from each cell to the place that it speaks of', async () => {
    const page = await pageOf(refunds);
    const lineOf = (text: string, needle: string) => text.slice(0, text.indexOf(needle)).split('\n').length - 1;
    const [, told] = table(page, 0).rows;
    assert.ok(told);
    const places = told.cells.map(({ place }) => place && `${place.uri.split('/').pop()}:${place.range?.start.line}`);
    const own = `a.prd.md:${lineOf(prd, '| FR-2')}`;
    assert.deepEqual(places, [
      own,
      own,
      own,
      own,
      own,
      undefined,
      `a.sdd.md:${lineOf(first, 'Covers: FR-2')}`,
      `b.sdd.md:${lineOf(second, 'Covers:')}`,
    ]);
    const [, payments] = table(page, 1).rows;
    assert.deepEqual(
      payments?.cells.map(({ place }) => place?.decision),
      [undefined, undefined, undefined, 'how', undefined, 'when', 'rollout'],
    );
  });

  it('says where on the timeline a date is, and nothing of one that nobody can tell', async () => {
    const { rows } = table(await pageOf(refunds), 2);
    assert.deepEqual(
      rows.map(({ cells }) => [cells[0]?.text, cells[1]?.span]),
      [
        ['1 March 2027', { from: 0, to: 0 }],
        ['Q3 2027', { from: 57.3, to: 100 }],
        ['release 2.1', undefined],
      ],
    );
  });

  it('has one column for each design where its parts are too many', async () => {
    const parts = Array.from({ length: 30 }, (_, index) => `### Part ${index + 1}\n\nCovers: FR-1\n`).join('\n');
    const page = await pageOf({
      ...refunds,
      'a.sdd.md': `---\nteam: t\nprd: a.prd.md\n---\n\n# Payments\n\n## Solution\n\n${parts}`,
    });
    const { columns, groups, rows } = table(page, 0);
    assert.deepEqual(groups, []);
    assert.deepEqual(
      columns.map(({ text }) => text),
      ['ID', 'State', 'Requirement', 'Priority', 'Turn', 'Payments', 'Ledger'],
    );
    assert.match(rows[0]?.cells[5]?.text ?? '', /^Covered \(Part 1, Part 2, /u);
  });

  it('keeps two requirements with one ID apart', async () => {
    const page = await pageOf({ 'a.prd.md': '# A\n\n## Requirements\n\n- FR-1: One.\n- FR-1: Two.\n' });
    const keys = table(page, 0).rows.map(({ key }) => key);
    assert.equal(new Set(keys).size, 2);
  });

  it('says what it could not read, and what to do where there is nothing', async () => {
    const workspace = new MemoryWorkspace({ ...refunds });
    workspace.faults.set('b.sdd.md', 'unreadable');
    workspace.faults.set('ownership.yaml', 'unreadable');
    const { warnings } = await workspace.tandem.documents.coveragePage();
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /: b\.sdd\.md, ownership\.yaml\.$/u);
    const file = await workspace.tandem.documents.coverageFile('markdown');
    assert.deepEqual(file.warnings, warnings);
    const none = await pageOf({ 'notes.md': '# Notes\n' });
    assert.match(none.summary, /Tandem: New PRD/u);
    assert.deepEqual(none.tables, []);
  });

  it('exports what the command line prints', async () => {
    const { documents } = new MemoryWorkspace(refunds).tandem;
    assert.match(
      (await documents.coverageFile('markdown')).text,
      /\| FR-2 \| It is told\. \| P1 \| Partly covered \|/u,
    );
    assert.match((await documents.coverageFile('csv')).text, /"a\.prd\.md","FR-2"/u);
    assert.match((await documents.coverageFile('html')).text, /^<!doctype html>/u);
  });
});

describe('messages between the page and the editor', () => {
  it('are taken as they are made', async () => {
    const page = await pageOf(refunds);
    assert.deepEqual(structuredClone(page), page);
    assert.ok(isToPage(JSON.parse(JSON.stringify({ type: 'show', page }))));
    const places = page.tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.place ?? [])),
    );
    assert.ok(places.length > 10);
    for (const place of places) assert.ok(isFromPage({ type: 'open', place, beside: false }));
    assert.ok(isFromPage({ type: 'ready' }) && isFromPage({ type: 'export' }));
  });

  it('are refused when anything in them is something else', async () => {
    const page = await pageOf({ ...refunds });
    const message: unknown = JSON.parse(JSON.stringify({ type: 'show', page }));
    let broken = 0;
    // Each text, number and truth in turn, and each list and object: none may be something else.
    for (const path of pathsIn(message)) {
      const copy: unknown = structuredClone(message);
      replaceAt(copy, path, Symbol.iterator);
      assert.equal(isToPage(copy), false, path.join('.'));
      broken++;
    }
    assert.ok(broken > 200, `${broken}`);
    const place = { uri: 'file:///a.md', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };
    const wrong: readonly unknown[] = [
      undefined,
      'ready',
      {},
      { type: 'other' },
      { type: 'open' },
      { type: 'open', place },
      { type: 'open', place: { ...place, uri: 1 }, beside: true },
      { type: 'open', place: { ...place, decision: {} }, beside: true },
      { type: 'open', place: { ...place, range: { start: { line: -1, character: 0 } } }, beside: true },
      { type: 'open', place: { ...place, range: { ...place.range, end: { line: 0.5, character: 0 } } }, beside: true },
    ];
    for (const each of wrong) assert.equal(isFromPage(each), false, JSON.stringify(each));
  });
});

function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => [[key], ...pathsIn(below).map((rest) => [key, ...rest])]);
}

function replaceAt(value: unknown, path: readonly string[], by: unknown): void {
  const parent = path.slice(0, -1).reduce((found, key) => (found as Record<string, unknown>)[key], value);
  (parent as Record<string, unknown>)[path.at(-1) ?? ''] = by;
}
