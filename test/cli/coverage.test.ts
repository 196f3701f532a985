import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CoverageReport } from '../../src/cli/coverage/coverageReport.js';
import { tandem } from './tandemIn.js';

const charter =
  'version: 1\npeople:\n  ada: { name: Ada }\n  grace: { name: Grace }\nteams:\n  t: { roles: { pm: ada, em: grace } }\n';
const prd =
  '---\nteam: t\nsdd: a.sdd.md\n---\n\n# Refunds\n\n## Requirements\n\n- FR-1: A refund takes a minute.\n- FR-10: It is told.\n- FR-11: It is counted.\n';
const sdd =
  '---\nteam: t\nprd: a.prd.md\n---\n\n# Refunds\n\n## Solution\n\n### Worker [FR-1]\n\nCovers: FR-10 (partial)\n';

describe('tandem coverage', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-coverage-'));
    await mkdir(path.join(folder, 'docs'));
    await writeFile(path.join(folder, 'ownership.yaml'), charter);
    await writeFile(path.join(folder, 'docs/a.prd.md'), prd);
    await writeFile(path.join(folder, 'docs/a.sdd.md'), sdd);
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('shows each requirement with the part that covers it and whose turn it is', async () => {
    const { code, out, err } = await tandem(folder, 'coverage');
    assert.equal(err, '');
    assert.equal(
      out,
      `docs/a.prd.md
  FR-1   covered       A refund takes a minute. · docs/a.sdd.md “Worker [FR-1]”
! FR-10  partial       It is told. · docs/a.sdd.md “Worker [FR-1]” · turn: Grace
! FR-11  uncovered     It is counted. · turn: Grace

1 of 3 covered (33 %), 1 partial, 1 uncovered.
`,
    );
    assert.equal(code, 0);
  });

  it('gives the same as JSON', async () => {
    const { out } = await tandem(folder, 'coverage', 'docs/a.prd.md', '--format', 'json');
    const report = JSON.parse(out) as CoverageReport;
    const place = (line: number, start: number, end: number) => ({
      start: { line, character: start },
      end: { line, character: end },
    });
    assert.deepEqual(report.requirements[0], {
      id: 'FR-1',
      path: 'docs/a.prd.md',
      range: place(9, 0, 32),
      text: 'A refund takes a minute.',
      digest: 'd13bef80',
      state: 'covered',
      priority: null,
      mvp: null,
      turn: null,
      coveredBy: [{ path: 'docs/a.sdd.md', range: place(9, 12, 16), section: 'Worker [FR-1]', state: 'covered' }],
    });
    assert.deepEqual(report.summary, {
      covered: 1,
      partial: 1,
      deferred: 0,
      'out-of-scope': 0,
      suspect: 0,
      uncovered: 1,
      retired: 0,
    });
  });

  it('gives pages and tables for others, and fails for them as well when too little is covered', async () => {
    const markdown = await tandem(folder, 'coverage', '--format', 'markdown', '--fail-under', '34');
    assert.deepEqual([markdown.code, markdown.err], [1, '']);
    assert.match(markdown.out, /^# Coverage\n\n1 of 3 requirements covered \(33 %\)/);
    assert.match(
      markdown.out,
      /^\| FR-10 \| It is told\. \| Partly covered \| Partly covered \(Worker\) \| Grace \|$/m,
    );
    const csv = await tandem(folder, 'coverage', 'docs', '--format', 'csv');
    assert.deepEqual(csv.out.split('\r\n').slice(0, 2), [
      '"PRD","ID","Requirement","Priority","MVP","State","Owner","Turn","Covered by"',
      '"docs/a.prd.md","FR-1","A refund takes a minute.","","","Covered","Ada (PM)","","docs/a.sdd.md: Covered (Worker)"',
    ]);
    const page = await tandem(folder, 'coverage', 'docs/a.prd.md', '--format', 'html');
    assert.match(page.out, /^<!doctype html>\n[^]*<\/html>\n$/);
    assert.deepEqual([csv.code, csv.err, page.code, page.err], [0, '', 0, '']);
  });

  it('gives them of the PRDs that were asked for alone', async () => {
    await writeFile(path.join(folder, 'b.prd.md'), '# B\n\n## Requirements\n\n- FR-1: Another.\n');
    const { out } = await tandem(folder, 'coverage', 'docs', '--format', 'markdown');
    assert.doesNotMatch(out, /Another|b\.prd\.md/);
    assert.match((await tandem(folder, 'coverage', '--format', 'markdown')).out, /Another/);
  });

  it('gives all of a PRD that lies in several files, by the file that stands for it', async () => {
    await mkdir(path.join(folder, 'docs/prd'));
    await writeFile(path.join(folder, 'docs/prd/index.md'), '# PRD\n\n- [Lending](lending.md)\n');
    await writeFile(path.join(folder, 'docs/prd/lending.md'), '# Lending\n\n## Requirements\n\n- FR1: Lend a tool.\n');
    const { out } = await tandem(folder, 'coverage', 'docs/prd/index.md');
    assert.match(out, /^docs\/prd\/lending\.md\n! FR1 {2}uncovered {5}Lend a tool\./);
  });

  it('asks nobody for what its layout asks nobody for', async () => {
    await rm(path.join(folder, 'docs'), { recursive: true });
    await mkdir(path.join(folder, 'openspec/specs/lending'), { recursive: true });
    const spec = '# Lending\n\n## Requirements\n\n### Requirement: Lend a tool\n\nThe desk SHALL lend one.\n';
    await writeFile(path.join(folder, 'openspec/specs/lending/spec.md'), spec);
    const { code, out } = await tandem(folder, 'coverage', '--fail-under', '80');
    assert.match(out, /^openspec\/specs\/lending\/spec\.md\n {2}Lend a tool {2}not asked {5}.*\n\n1 not asked\.\n$/);
    assert.equal(code, 0);
    const page = await tandem(folder, 'coverage', '--format', 'markdown');
    assert.match(page.out, /No requirements to cover\.\n/);
    assert.ok(!page.out.includes('Not covered'), page.out);
  });

  it('shows the priority and the MVP mark of a requirement', async () => {
    const table = '| ID | Requirement | Priority | MVP |\n|-|-|-|-|\n| FR-1 | Told | P0 | yes |\n';
    await writeFile(path.join(folder, 'docs/a.prd.md'), `---\nteam: t\n---\n\n# A\n\n## Requirements\n\n${table}`);
    const { out } = await tandem(folder, 'coverage');
    assert.match(out, /^ {2}FR-1 {2}covered {7}Told · P0 · MVP: yes · docs\/a\.sdd\.md/m);
  });

  it('says which formats there are', async () => {
    const { code, err } = await tandem(folder, 'coverage', '--format', 'xml');
    assert.deepEqual([code, err], [2, 'tandem: --format must be text, json, markdown, csv or html, not “xml”.\n']);
  });

  it('fails when too little is covered, and only then', async () => {
    assert.equal((await tandem(folder, 'coverage', '--fail-under', '33')).code, 0);
    assert.equal((await tandem(folder, 'coverage', '--fail-under', '34')).code, 1);
  });

  it('says what it cannot do', async () => {
    const wrong = await tandem(folder, 'coverage', '--fail-under', '101');
    assert.deepEqual(
      [wrong.code, wrong.err],
      [2, 'tandem: --fail-under must be a whole number from 0 to 100, not “101”.\n'],
    );
    const design = await tandem(folder, 'coverage', 'docs/a.sdd.md');
    assert.deepEqual([design.code, design.err], [2, 'tandem: “docs/a.sdd.md” is an SDD. Name its PRD, or a folder.\n']);
    const other = await tandem(folder, 'coverage', 'ownership.yaml');
    assert.equal(other.err, 'tandem: “ownership.yaml” is not a PRD that can be read. Name a PRD, or a folder.\n');
  });

  it('says what it could not read, since that may cover something', async function () {
    await writeFile(path.join(folder, 'docs/a.sdd.md'), Buffer.from([0, 1, 2, 0]));
    const { code, err } = await tandem(folder, 'coverage');
    assert.deepEqual(
      [code, err],
      [2, 'tandem: docs/a.sdd.md: This file could not be read, so its coverage is unknown.\n'],
    );
  });

  it('knows nothing for sure of a PRD while a design of it has a merge conflict', async () => {
    const conflict = sdd.replace('team: t\n', '<<<<<<< ours\nteam: t\n=======\nteam: u\n>>>>>>> theirs\n');
    await writeFile(path.join(folder, 'docs/a.sdd.md'), conflict);
    const { code, out, err } = await tandem(folder, 'coverage', '--format', 'json');
    assert.equal(err, 'tandem: docs/a.sdd.md: This file has a merge conflict, so its coverage is unknown.\n');
    assert.deepEqual(
      (JSON.parse(out) as CoverageReport).requirements.map(({ turn }) => turn),
      [null, null, null],
    );
    assert.equal(code, 2);
  });

  it('says that there are no requirements', async () => {
    await writeFile(path.join(folder, 'docs/a.prd.md'), '# Refunds\n\n## Requirements\n\nIt is fast.\n');
    const { code, out } = await tandem(folder, 'coverage');
    assert.deepEqual([code, out], [0, 'No requirements. A requirement begins with an ID, such as “FR-1: …”.\n']);
  });
});
