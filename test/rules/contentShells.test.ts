import assert from 'node:assert/strict';
import type { Finding } from '../../src/core/rules/finding.js';
import { applyEdits } from '../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';

const prd = `---
stage: ready
---

# Refunds

## Problem

A refund takes days, and each one needs a call.

## Requirements

- FR-1: A customer can ask for a refund from the order page.
`;

/** What the rule says of a PRD, and where: the text of the place it is shown at. */
async function check(rule: string, text: string): Promise<{ finding?: Finding; place?: string; fixed?: string }> {
  const workspace = new MemoryWorkspace();
  const analysis = await workspace.analyze('a.prd.md', text);
  assert(analysis.type === 'document');
  const { lines } = analysis.document;
  const found = analysis.findings.filter((finding) => finding.rule === rule);
  assert.ok(found.length <= 1, 'told more than once');
  const [finding] = found;
  if (!finding) return {};
  const { start, end } = lines.spanOf(finding.range);
  const [fix] = finding.fixes;
  const edits = fix?.edits.map(({ range, newText }) => ({ span: lines.spanOf(range), newText }));
  return { finding, place: text.slice(start, end), ...(edits ? { fixed: applyEdits(text, edits) } : {}) };
}

describe('a part of a PRD that a fix inserts', () => {
  for (const { rule, heading, fill, missing, empty } of [
    {
      rule: 'success-metrics',
      heading: '## Success metrics',
      fill: (text: string) => text.replace('|  |  |  |  |', '| Calls a week | 400 | 100 | support |'),
      missing: 'This PRD has no success metric. The PM: add a number and its target.',
      empty: 'The “Success metrics” section is empty. The PM: add a number and its target.',
    },
    {
      rule: 'rollout-plan',
      heading: '## Rollout plan',
      fill: (text: string) => text.replace(/(## Rollout plan\n)/u, '$1\nFirst Bern, then Zurich.\n'),
      missing: 'There is no rollout plan. The PM: say who gets it first, and who is responsible.',
      empty: 'The “Rollout plan” section is empty. The PM: say who gets it first, and who is responsible.',
    },
  ]) {
    it(`is found until somebody fills it: ${heading}`, async () => {
      const before = await check(rule, prd);
      assert.equal(before.finding?.message, missing);
      assert.equal(before.finding.severity, 'warning');
      assert.equal(before.place, '# Refunds');
      const shell = await check(rule, before.fixed ?? '');
      assert.equal(shell.finding?.message, empty);
      assert.equal(shell.place, heading);
      assert.equal(shell.fixed, undefined, 'offers to insert it once more');
      assert.deepEqual(await check(rule, fill(before.fixed ?? '')), {});
    });
  }
});

describe('a part of a PRD that is there and says something else', () => {
  for (const [rule, section, message] of [
    [
      'success-metrics',
      '## KPIs\n\nHappier customers.',
      'The “KPIs” section has no number. The PM: add one and its target.',
    ],
    [
      'success-metrics',
      '## Metrics\n\n| Metric | Today | Target |\n| --- | --- | --- |\n| Calls | | |',
      'The “Metrics” section is empty. The PM: add a number and its target.',
    ],
    [
      'rollout-plan',
      '## Launch plan\n\nWith care.',
      'The “Launch plan” section does not say who gets it first. The PM: add that, and who is responsible.',
    ],
    [
      'rollout-plan',
      '## Release plan\n\n1 May 2027',
      'The “Release plan” section does not say who gets it first. The PM: add that, and who is responsible.',
    ],
  ] as const) {
    it(`is told at its heading: ${section.replace(/\s+/gu, ' ')}`, async () => {
      const { finding, place, fixed } = await check(rule, `${prd}\n${section}\n`);
      assert.equal(finding?.message, message);
      assert.equal(place, section.split('\n', 1)[0]);
      assert.equal(fixed, undefined);
    });
  }

  it('is no warning before the document is ready', async () => {
    for (const rule of ['success-metrics', 'rollout-plan'])
      assert.equal((await check(rule, prd.replace('ready', 'design'))).finding?.severity, 'info');
  });
});
