import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { sampleWorkspace } from '../../scripts/support/paths.mjs';
import type { CheckReport } from '../../src/cli/reports/report.js';
import { tandem } from '../cli/tandemIn.js';

describe('the sample that is shipped', () => {
  const source = readFileSync(new URL('../../src/extension/sample/sample.ts', import.meta.url), 'utf8');
  const listed = [...(/sampleFiles[^[]*\[\]? *= \[([^\]]*)\]/.exec(source)?.[1] ?? '').matchAll(/'([^']+)'/g)];

  it('is the sample workspace, file by file', () => {
    const files = readdirSync(sampleWorkspace, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        `${parentPath}/${name}`.slice(sampleWorkspace.length).replaceAll('\\', '/').replace(/^\//, ''),
      );
    assert.deepEqual(listed.map(([, path]) => path).sort(), files.sort());
  });

  it('explains on its page each gap that is there, and no other', async () => {
    const page = readFileSync(new URL('README.md', `file://${sampleWorkspace}/`), 'utf8');
    const { out } = await tandem(sampleWorkspace, 'check', '--format', 'json');
    const { findings } = JSON.parse(out) as CheckReport;
    const gaps: readonly (readonly [path: string, rule: string, words: RegExp])[] = [
      ['docs/hipaa.prd.md', 'broken-link', /`hipaa-audit\.sdd\.md`, does not exist/],
      ['docs/hipaa.prd.md', 'placeholder-text', /“TODO” is left/],
      ['docs/hipaa.sdd.md', 'empty-decision', /nobody leads the work yet/],
      ['docs/hipaa.sdd.md', 'placeholder-text', /“Who” says “TBD”/],
      ['docs/patient-export.prd.md', 'missing-decision', /not what/],
      ['docs/patient-export.sdd.md', 'missing-decision', /does not say when/],
      ['docs/patient-export.sdd.md', 'missing-link', /does not name its PRD/],
      ['ownership.yaml', 'ownership-gap', /Experiments have no owner/],
      ['ownership.yaml', 'undecided-sharing', /release notes without a rule/],
      ['ownership.yaml', 'overdue-agreement', /agreement is overdue/],
    ];
    const found = findings.map(({ path, rule }) => `${path} ${rule}`);
    assert.deepEqual(found.sort(), gaps.map(([path, rule]) => `${path} ${rule}`).sort());
    for (const [path, , words] of gaps) {
      const row = page.split('\n').find((line) => line.startsWith('|') && line.includes(`](${path})`)) ?? '';
      assert.match(row, words);
    }
  });
});
