import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const charter = `version: 1
people: { ada: { name: Ada Lovelace }, grace: { name: Grace $(bug) Hopper } }
teams: { payments: { name: Payments, roles: { pm: ada, em: grace } } }
`;

describe('the status bar', () => {
  it('counts problems and hints apart, and says so where there is neither', async () => {
    const lastLines = async (rules: string, text: string) => {
      const files = new MemoryWorkspace({ 'ownership.yaml': `${charter}rules: ${rules}\n` });
      await files.analyze('a.prd.md', text);
      const item = files.tandem.statusItem(files.uri('a.prd.md'));
      assert.ok(item);
      assert.ok(item.spoken.endsWith(item.tooltip.split('\n').at(-1) ?? '?'));
      return item.tooltip.split('\n').slice(1);
    };
    const open = '# Refunds\n\n## Problem\n\nTwo days, TODO.\n\n## Requirements\n\n- FR-1: A day.\n- FR-1: A day.\n';
    const off = 'success-metrics: off, rollout-plan: off';
    for (const [placeholder, duplicate, said] of [
      ['hint', 'info', ['2 hints']],
      ['hint', 'off', ['1 hint']],
      ['error', 'hint', ['1 problem', '1 hint']],
      ['warning', 'error', ['2 problems']],
      ['off', 'off', ['Nothing to fix']],
    ] as const) {
      const rules = `{ ${off}, placeholder-text: ${placeholder}, duplicate-requirement: ${duplicate} }`;
      assert.deepEqual(await lastLines(rules, open), said, rules);
    }
  });

  it('says for whom the user stands in, also once the change was undone, until they stop', async () => {
    const files = new MemoryWorkspace({ 'ownership.yaml': charter });
    files.identity = { handle: 'ada' };
    const uri = files.uri('a.sdd.md');
    const text = '# Refunds\n\n## Solution\n\nA worker.\n';
    files.tandem.sessions.begin(uri, text);
    await files.analyze('a.sdd.md', `${text}\nMore.\n`);
    assert.equal(files.tandem.standingIn(uri), undefined);
    files.tandem.sessions.standIn(uri, ['grace']);
    for (const now of [`${text}\nMore.\n`, text]) {
      await files.analyze('a.sdd.md', now);
      const item = files.tandem.standingIn(uri);
      assert.equal(item?.text, String.raw`$(arrow-swap) Standing in for Grace \$(bug) Hopper`);
      assert.match(item.tooltip, /^You are standing in for .* in this document, until you close it\.\nClick to stop/);
      assert.deepEqual(item.people, ['grace']);
    }
    files.tandem.sessions.stopStandingIn(uri, ['grace']);
    await files.analyze('a.sdd.md', text);
    assert.equal(files.tandem.standingIn(uri), undefined);
  });
});
