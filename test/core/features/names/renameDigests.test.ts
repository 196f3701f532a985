import assert from 'node:assert/strict';
import type { Plan } from '../../../../src/core/features/plannedFile.js';
import { LineIndex } from '../../../../src/core/text/lineIndex.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const files = {
  'ownership.yaml': `version: 1
people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
teams:
  pay: { name: Payments, roles: { pm: ada, em: grace } }
`,
  'a.prd.md': `---
team: pay
stage: ready
sdd: a.sdd.md
signoffs: []
---

# Refunds

## Problem

Refunds take nine days, and @grace hears of it each time.

## Requirements

- FR-1: A refund is paid within a day.
- FR-2: As FR-1, and @grace is told.
`,
  'a.sdd.md': `---
team: pay
stage: ready
prd: a.prd.md
who: grace
signoffs: []
---

# Refunds

## Solution

A queue takes each refund.

Covers: FR-1, FR-2

## Who

@grace and two others.

## When

March 2027.
`,
};

/** Carries a plan out. */
function carry(workspace: MemoryWorkspace, plan: Plan): void {
  assert.equal(plan.refused, undefined);
  for (const { uri, text, edits } of plan.files) {
    const path = uri.slice(workspace.root.length + 1);
    assert.equal(text, workspace.files.get(path));
    workspace.files.set(path, applyEdits(text, edits));
  }
}

/** The workspace with everything confirmed, and signed by those who own it. */
async function signed(): Promise<Map<string, string>> {
  const workspace = new MemoryWorkspace(files);
  const source = (path: string) => ({ uri: workspace.uri(path), text: workspace.files.get(path) ?? '' });
  const offers = await workspace.tandem.confirmOffers(source('a.sdd.md'));
  assert.ok(!('refused' in offers));
  carry(workspace, await workspace.tandem.planConfirm(source('a.sdd.md'), offers));
  for (const [handle, path, decisions] of [
    ['ada', 'a.prd.md', ['why', 'what']],
    ['grace', 'a.sdd.md', ['how', 'who', 'when']],
  ] as const) {
    workspace.identity = { handle };
    for (const decision of decisions) carry(workspace, await workspace.tandem.planSignOff(source(path), decision));
  }
  return workspace.files;
}

/** What is out of date in a workspace. */
async function outdated(given: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const workspace = new MemoryWorkspace(Object.fromEntries(given));
  const found: string[] = [];
  for (const path of ['a.prd.md', 'a.sdd.md']) {
    const { findings } = await workspace.analyze(path, undefined, { whole: true });
    found.push(...findings.filter(({ rule }) => /signoff|suspect/u.test(rule)).map(({ message }) => message));
  }
  return found;
}

async function rename(given: ReadonlyMap<string, string>, [path, words]: readonly [string, string], to: string) {
  const workspace = new MemoryWorkspace(Object.fromEntries(given));
  await workspace.analyze(path);
  const text = workspace.files.get(path) ?? '';
  const position = new LineIndex(text).positionAt(text.indexOf(words));
  carry(workspace, await workspace.tandem.names.planRename(workspace.uri(path), position, to));
  return workspace.files;
}

describe('a rename', () => {
  it('leaves signed and confirmed what was signed and confirmed, as it says nothing else', async () => {
    const before = await signed();
    assert.deepEqual(await outdated(before), []);
    for (const [place, to, back] of [
      [['a.prd.md', 'FR-1'], 'FR-10', ['a.prd.md', 'FR-10']],
      [['ownership.yaml', 'grace'], 'hopper', ['ownership.yaml', 'hopper']],
    ] as const) {
      const after = await rename(before, place, to);
      for (const path of ['a.prd.md', 'a.sdd.md']) assert.ok(after.get(path)?.includes(to), `${to} in ${path}`);
      assert.deepEqual(await outdated(after), [], to);
      const [, name] = place;
      assert.deepEqual(Object.fromEntries(await rename(after, back, name)), Object.fromEntries(before), to);
    }
  });

  it('mends nothing that was out of date before', async () => {
    const before = await signed();
    before.set('a.prd.md', (before.get('a.prd.md') ?? '').replace('within a day', 'within an hour'));
    const were = await outdated(before);
    assert.equal(were.length, 2, were.join('\n'));
    assert.equal((await outdated(await rename(before, ['a.prd.md', 'FR-1'], 'FR-10'))).length, 2);
    assert.equal((await outdated(await rename(before, ['ownership.yaml', 'grace'], 'hopper'))).length, 2);
  });
});
