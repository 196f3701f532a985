import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { RulesReport } from '../../src/cli/rules.js';
import { tandem as tandemIn } from './tandemIn.js';

const root = new URL('../../', import.meta.url);

const tandem = (...words: string[]) => tandemIn('/', ...words);

/** The rules as the README lists them, which is generated from the rules and reviewed with them. */
const listed = [
  ...readFileSync(new URL('README.md', root), 'utf8').matchAll(
    /^\| \[([\w-]+)\]\(docs\/rules\/[\w-]+\.md\) +\| (.*?) +\| ([\w-]+) +\| (yes)? *\|$/gm,
  ),
].map(([, id, summary, severity, fix]) => ({ id, summary, severity, fixable: fix === 'yes' }));

describe('tandem rules', () => {
  it('lists every rule for machines, with the page that explains it', async () => {
    const { code, out, err } = await tandem('rules', '--format', 'json');
    assert.deepEqual([code, err], [0, '']);
    const report = JSON.parse(out) as RulesReport;
    assert.equal(report.version, 1);
    assert.ok(listed.length > 20);
    assert.deepEqual(
      report.rules.map(({ id, summary, severity, fixable }) => ({ id, summary, severity, fixable })),
      listed,
    );
    const called = new Map([
      ['charter', 'ownership.yaml'],
      ['template', 'templates'],
      ['ledger', '.tandem/ledger'],
    ]);
    for (const { id, kinds, docs } of report.rules) {
      const page = readFileSync(new URL(`docs/rules/${id}.md`, root), 'utf8');
      assert.ok(docs.endsWith(`/docs/rules/${id}.md`), docs);
      const looksAt = kinds.map((kind) => called.get(kind) ?? kind.toUpperCase()).join(', ');
      assert.ok(page.includes(`| ${looksAt} `), id);
    }
  });

  it('lists them for reading', async () => {
    const { code, out, err } = await tandem('rules');
    assert.deepEqual([code, err], [0, '']);
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.startsWith('broken-link '));
    assert.match(lines[at] ?? '', /^broken-link +warning +prd, sdd, with a fix$/);
    assert.equal(lines[at + 1], '  A link to the PRD or SDD leads nowhere, or out of the workspace.');
    for (const { id } of listed)
      assert.ok(
        lines.some((line) => line.startsWith(`${id ?? ''} `)),
        id,
      );
  });

  it('says what it does not take', async () => {
    assert.deepEqual(await tandem('rules', 'docs'), {
      code: 2,
      out: '',
      err: 'tandem: “tandem rules” takes no path. Remove it to list all rules.\n',
    });
    assert.match((await tandem('rules', '--team', 'x')).err, /“tandem rules” has no option --team/);
  });
});
