import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tandem } from './tandemIn.js';

const charter = `version: 1
people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
  lin: { name: Lin Wei }
teams:
  commerce: { name: Commerce, roles: { em: lin, pm: ada } }
  t: { name: Payments, parent: commerce, roles: { pm: ada, em: grace, design: }, documents: ["docs/**"] }
  u: { name: Data, roles: { pm: ada, tpm: }, documents: ["data/**"] }
`;
const prd = `---
stage: design
sdd: a.sdd.md
---

# Refunds

## Problem

Customers wait nine days.

## Requirements

- FR-1: A refund takes a minute.
- FR-2: It is told.

<!-- @grace: is a minute | <b>enough</b>? -->
<!-- dissent: em grace 2026-11-04: Mails cost too much -->
`;
const sdd =
  '---\nprd: a.prd.md\n---\n\n# Worker\n\n## Solution\n\nA worker runs.\n\nCovers: FR-1\n\n## Timeline\n\nBy March 2027.\n';

describe('tandem report', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-report-'));
    await mkdir(path.join(folder, 'docs'));
    await mkdir(path.join(folder, 'data'));
    await writeFile(path.join(folder, 'ownership.yaml'), charter);
    await writeFile(path.join(folder, 'docs/a.prd.md'), prd);
    await writeFile(path.join(folder, 'docs/a.sdd.md'), sdd);
    await writeFile(path.join(folder, 'docs/b.prd.md'), '# Fraud\n');
    await writeFile(path.join(folder, 'docs/c.sdd.md'), '# Lonely\n');
    await writeFile(path.join(folder, 'data/d.prd.md'), '# Lake\n\n<!-- @ada: elsewhere? -->\n');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is a page of Markdown on the pairs, what is open in them, gaps of their teams, notes and dissent', async () => {
    const { code, out, err } = await tandem(folder, 'report', 'docs');
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out,
      `# PRDs and SDDs

1 of 2 requirements covered (50 %). Not covered: 1.

## Documents

| PRD | SDD | Stage | Decisions | Coverage | Next |
| --- | --- | --- | --- | --- | --- |
| Refunds (docs/a.prd.md) | docs/a.sdd.md | design | 4/5 | 1/2 | Grace Hopper answers a note |
| Fraud (docs/b.prd.md) | No SDD yet | – | 0/2 | – | Ada Lovelace answers Why |
| No PRD | Lonely (docs/c.sdd.md) | – | 0/3 | – | Grace Hopper answers How |

## Open

| What | State | Who | Document |
| --- | --- | --- | --- |
| Who | Missing | Grace Hopper (EM) | docs/a.sdd.md |
| FR-2: It is told. | Not covered | Grace Hopper | docs/a.prd.md |
| Why | Missing | Ada Lovelace (PM) | docs/b.prd.md |
| What | Missing | Ada Lovelace (PM) | docs/b.prd.md |
| How | Missing | Grace Hopper (EM) | docs/c.sdd.md |
| Who | Missing | Grace Hopper (EM) | docs/c.sdd.md |
| When | Missing | Grace Hopper (EM) | docs/c.sdd.md |

## Gaps

| What | State | Team |
| --- | --- | --- |
| Payments has no Designer | nobody yet |  |

## Notes

| For | Note | Document |
| --- | --- | --- |
| Grace Hopper | is a minute \\| \\<b\\>enough\\</b\\>? | docs/a.prd.md, line 17 |

## Dissent

| Who | Since | Reason | Next | Document |
| --- | --- | --- | --- | --- |
| Grace Hopper (EM) | 2026-11-04 | Mails cost too much | goes to Lin Wei (EM of Commerce) | docs/a.prd.md, line 18 |
`,
    );
  });

  it('is the same as a page of HTML, with nothing of a file as markup', async () => {
    const { code, out, err } = await tandem(folder, 'report', '--format', 'html', 'docs/a.prd.md');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^<!doctype html>\n[^]*<caption id="pairs"><bdi>Documents<\/bdi><\/caption>[^]*<\/html>\n$/);
    assert.match(out, /is a minute \| &lt;b&gt;enough&lt;\/b&gt;\?/);
    assert.match(out, /<span class="doubt"><bdi>4\/5<\/bdi><\/span>/);
    assert.doesNotMatch(out, /<b>|<script|Fraud|Lonely|elsewhere/);
    const captions = [...out.matchAll(/<caption id="([a-z]+)">/g)].map(([, id]) => id);
    assert.deepEqual(captions, ['pairs', 'open', 'gaps', 'notes', 'dissents']);
  });

  it('says what is missing in it because it could not be read', async () => {
    await writeFile(path.join(folder, 'docs/a.sdd.md'), Buffer.from([0, 1, 2, 0]));
    const { code, err } = await tandem(folder, 'report');
    assert.deepEqual(
      [code, err],
      [2, 'tandem: docs/a.sdd.md: This file could not be read, so its coverage is unknown.\n'],
    );
    const wrong = await tandem(folder, 'report', '--format', 'json');
    assert.deepEqual([wrong.code, wrong.err], [2, 'tandem: --format must be markdown or html, not “json”.\n']);
  });
});
