import assert from 'node:assert/strict';
import { findPlanDates } from '../../../src/core/document/planDates.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

/** Each date as `decision section: text [first–last] about`. */
async function dates(text: string, path = 'a.prd.md', most = 50): Promise<readonly string[]> {
  const analysis = await new MemoryWorkspace({ [path]: text }).analyze(path);
  assert.ok(analysis.type === 'document');
  const { document } = analysis;
  return findPlanDates(document, most).map(({ span, days, about, decision, section }) => {
    const shown = document.text.slice(span.start, span.end);
    return `${decision} ${section || '–'}: ${shown} [${days ? `${days.first}–${days.last}` : '?'}] ${about}`;
  });
}

describe('dates of a plan', () => {
  it('are those under When and in the rollout plan, with the days that they mean', async () => {
    const found = await dates(
      '# A\n\n## Problem\n\nOn 1 May 2026 it broke.\n\n## Timeline\n\n- **Beta**: by mid-March 2027\n- [Launch](x.md): Q3 2027\n\n| Milestone | Date |\n| --- | --- |\n| Docs | 2027-04-01 |\n\n## Rollout plan\n\n1. Everybody gets it with release 2.1\n2. The first customers on 3 February 2027, it takes two weeks.\n',
    );
    assert.deepEqual(found, [
      'when Timeline: mid-March 2027 [2027-03-01–2027-03-31] Beta: by mid-March 2027',
      'when Timeline: Q3 2027 [2027-07-01–2027-09-30] Launch: Q3 2027',
      'when Timeline: 2027-04-01 [2027-04-01–2027-04-01] Docs · 2027-04-01',
      'rollout Rollout plan: release 2.1 [?] Everybody gets it with release 2.1',
      'rollout Rollout plan: 3 February 2027 [2027-02-03–2027-02-03] The first customers on 3 February 2027, it takes two weeks.',
    ]);
  });

  it('are those of the front matter, of a label and of a design', async () => {
    assert.deepEqual(await dates('---\nwhen: Q3 2027\n---\n\n# A\n\n## Solution\n\nWorkers.\n', 'a.sdd.md'), [
      'when –: Q3 2027 [2027-07-01–2027-09-30] when: Q3 2027',
    ]);
    assert.deepEqual(await dates('# A\n\n**When:** 2 May 2027\n\n## Problem\n\nSince 2020 it is slow.\n'), [
      'when A: 2 May 2027 [2027-05-02–2027-05-02] When: 2 May 2027',
    ]);
    assert.deepEqual(await dates('# A\n\n## Timeline\n\n### Beta, March 2027\n\nA few.\n\n### Later\n\nAll.\n'), [
      'when Beta, March 2027: March 2027 [2027-03-01–2027-03-31] Beta, March 2027',
    ]);
  });

  it('have no day where no year is named, and are none in comments, code and what was', async () => {
    assert.deepEqual(
      await dates(
        '# A\n\n## Timeline\n\nBeta in March.\n\n<!-- 1 May 2027 -->\n\n`2027-05-01`\n\nLast updated: 2026-05-01.\n\nIt takes 3 weeks.\n',
      ),
      ['when Timeline: March [?] Beta in March.'],
    );
  });

  it('are listed once, and no more than somebody reads', async () => {
    const many = `# A\n\n## Rollout and timeline\n\n${'- Beta: 2027-04-01\n'.repeat(300)}`;
    const found = await dates(many, 'a.prd.md', 120);
    assert.equal(found.length, 120);
    assert.equal((await dates(many, 'a.prd.md', 1_000)).length, 300);
  });

  it('takes time in proportion to the text', async () => {
    const time = async (count: number) => {
      const text = `# A\n\n${'## Timeline\n\nWhen: 2027-04-01, 2027-05-01\n\n'.repeat(count)}`;
      const analysis = await new MemoryWorkspace({ 'a.prd.md': text }).analyze('a.prd.md');
      assert.ok(analysis.type === 'document');
      const start = process.cpuUsage();
      findPlanDates(analysis.document, 1_000_000);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    await time(200);
    const [few, many] = [await time(500), await time(2_000)];
    assert.ok(many < few * 12, `${few} µs for one, ${many} µs for four times as many`);
  });
});
