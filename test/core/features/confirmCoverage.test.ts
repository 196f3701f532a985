import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const prd = (first = 'Refund in a day') =>
  `---\nsdd: a.sdd.md\n---\n\n# Refunds\n\n## Requirements\n\n- FR-1: ${first}\n- FR-2: Tell the customer\n- FR-3: Log\n`;
const sdd = (head: string, covers = 'Covers: FR-1, FR-2 (partial), FR-3 (deferred: next year)') =>
  `---\nprd: a.prd.md\n${head}---\n\n# Refunds\n\n## Solution\n\nA queue takes each refund.\n\n${covers}\n`;

async function offers(text: string, first?: string, files = { 'a.prd.md': prd(first) }) {
  const workspace = new MemoryWorkspace(files);
  const found = await workspace.tandem.confirmOffers({ uri: workspace.uri('a.sdd.md'), text });
  return 'refused' in found
    ? found.refused
    : found.map(({ id, text: asked, prd: of, isSuspect }) => ({ id, text: asked, prd: of, isSuspect }));
}

/** The plan for some of what is offered. */
async function planFor(workspace: MemoryWorkspace, text: string, ids: readonly string[]) {
  const source = { uri: workspace.uri('a.sdd.md'), text };
  const found = await workspace.tandem.confirmOffers(source);
  return workspace.tandem.planConfirm(source, 'refused' in found ? [] : found.filter(({ id }) => ids.includes(id)));
}

async function confirmed(text: string, ids: readonly string[], first?: string): Promise<string> {
  const workspace = new MemoryWorkspace({ 'a.prd.md': prd(first) });
  const plan = await planFor(workspace, text, ids);
  assert.equal(plan.refused, undefined);
  return applyEdits(text, plan.files[0]?.edits ?? []);
}

async function suspects(text: string, first?: string): Promise<readonly string[]> {
  const workspace = new MemoryWorkspace({ 'a.prd.md': prd(first) });
  const { findings } = await workspace.analyze('a.sdd.md', text);
  return findings.filter(({ rule }) => rule === 'suspect-coverage').map(({ message }) => message);
}

describe('confirming coverage', () => {
  it('writes the digests of what was picked, and is quiet until a requirement changes', async () => {
    const before = sdd('');
    assert.deepEqual(await offers(before), [
      { id: 'FR-1', text: 'Refund in a day', prd: 'a.prd.md', isSuspect: false },
      { id: 'FR-2', text: 'Tell the customer', prd: 'a.prd.md', isSuspect: false },
    ]);
    const after = await confirmed(before, ['FR-1', 'FR-2']);
    assert.match(after, /^---\nprd: a\.prd\.md\nconfirmed: \{ FR-1: \S{8,10}, FR-2: \S{8,10} \}\n---\n/u);
    assert.deepEqual(await suspects(after), []);
    assert.equal(await offers(after), 'Everything that this SDD covers is confirmed.');
    // Emphasis and blanks are no change.
    assert.deepEqual(await suspects(after, '**Refund**  in a day'), []);
    assert.deepEqual(await suspects(after, 'Refund in two days'), [
      '“FR-1” changed in a.prd.md since it was confirmed. The EM: check that this part still covers it.',
    ]);
    assert.deepEqual(await offers(after, 'Refund in two days'), [
      { id: 'FR-1', text: 'Refund in two days', prd: 'a.prd.md', isSuspect: true },
    ]);
    assert.deepEqual(await suspects(await confirmed(after, ['FR-1'], 'Refund in two days'), 'Refund in two days'), []);
  });

  it('takes a thousand at once, with what stands beside them', async () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `FR-${index + 1}`);
    const workspace = new MemoryWorkspace({
      'a.prd.md': `---\nsdd: a.sdd.md\n---\n\n# A\n\n## Requirements\n\n${ids.map((id) => `- ${id}: It works.\n`).join('')}`,
    });
    // The first was never confirmed.
    const lines = ids.slice(1).map((id) => `  ${id}: 00000000 # ${id} by Ada\n`);
    const text = sdd(`confirmed:\n${lines.join('')}`, `Covers: ${ids.join(', ')}`);
    const before = process.cpuUsage();
    const plan = await planFor(workspace, text, ids);
    const { user, system } = process.cpuUsage(before);
    // It takes a fifth of a second; one after the other, each read again, they took a minute.
    assert.ok(user + system < 10_000_000, `${(user + system) / 1e6} s`);
    assert.equal(plan.refused, undefined);
    const after = applyEdits(text, plan.files[0]?.edits ?? []);
    assert.equal(after.match(/^ {2}FR-\d+: \S+ # FR-\d+ by Ada$/gmu)?.length, 999);
    assert.match(after, /^ {2}FR-1: \S+$/mu);
    const now = await workspace.tandem.confirmOffers({ uri: workspace.uri('a.sdd.md'), text: after });
    assert.deepEqual(now, { refused: 'Everything that this SDD covers is confirmed.' });
  });

  it('knows what changed, and what a requirement said in another version of its PRD', async () => {
    const workspace = new MemoryWorkspace({ 'a.prd.md': prd('Refund in two days') });
    const uri = workspace.uri('a.prd.md');
    const then = await workspace.tandem.requirementIn({ uri, text: prd() }, 'FR-1');
    assert.ok(then);
    const text = sdd(`confirmed: { FR-1: "${then.digest}" }\n`);
    const changed = await workspace.tandem.changedRequirements({ uri: workspace.uri('a.sdd.md'), text });
    assert.deepEqual(changed, [
      {
        id: 'FR-1',
        requirement: 'FR-1',
        text: 'Refund in two days',
        prd: uri,
        range: { start: { line: 8, character: 0 }, end: { line: 8, character: 26 } },
        confirmed: then.digest,
      },
    ]);
    assert.equal(await workspace.tandem.requirementIn({ uri, text: prd() }, 'FR-9'), undefined);
    const same = await workspace.tandem.changedRequirements({ uri: workspace.uri('a.sdd.md'), text: sdd('') });
    assert.deepEqual(same, { refused: 'Nothing changed since it was confirmed.' });
  });

  it('keeps comments and the digests of others as they are spelled', async () => {
    const before = sdd('# ours\nconfirmed: { FR-1: 00000000, FR-9: "12345678" } # by Grace\n');
    const after = await confirmed(before, ['FR-1']);
    assert.match(after, /^# ours\nconfirmed: \{ FR-1: \S{8,10}, FR-9: "12345678" \} # by Grace$/mu);
    assert.equal(after.split('\n').length, before.split('\n').length);
  });

  it('is refused for a requirement that changed since it was offered', async () => {
    const workspace = new MemoryWorkspace({ 'a.prd.md': prd() });
    const source = { uri: workspace.uri('a.sdd.md'), text: sdd('') };
    const found = await workspace.tandem.confirmOffers(source);
    assert.ok(!('refused' in found));
    workspace.files.set('a.prd.md', prd('Refund in two days'));
    await workspace.tandem.filesChanged([{ uri: workspace.uri('a.prd.md'), type: 'changed' }]);
    assert.deepEqual(await workspace.tandem.planConfirm(source, found), {
      refused: '“FR-1” changed meanwhile; nothing was written. Read it again.',
    });
  });

  it('says why there is nothing to confirm', async () => {
    assert.equal(
      await offers(sdd('', 'It covers FR-1 somehow.')),
      'This SDD does not say yet which requirements it covers.',
    );
    assert.equal(
      await offers(sdd(''), undefined, { 'a.prd.md': '' }),
      'What this SDD covers is in no PRD of it. Correct the IDs first.',
    );
    const workspace = new MemoryWorkspace({ 'a.prd.md': prd() });
    const inPrd = await workspace.tandem.confirmOffers({ uri: workspace.uri('a.prd.md'), text: prd() });
    assert.deepEqual(inPrd, { refused: 'Coverage is confirmed in the SDD. Open it first.' });
    const gone = new MemoryWorkspace({});
    assert.deepEqual(await gone.tandem.confirmOffers({ uri: gone.uri('a.sdd.md'), text: sdd('') }), {
      refused: 'The PRD of this SDD cannot be read. Correct the link first.',
    });
  });

  it('is refused where the front matter cannot be changed safely', async () => {
    const workspace = new MemoryWorkspace({ 'a.prd.md': prd() });
    for (const head of ['confirmed: [FR-1]\n', 'confirmed: &a { FR-1: 00000000 }\nother: *a\n']) {
      const plan = await planFor(workspace, sdd(head), ['FR-1']);
      if (plan.refused === undefined) {
        const after = applyEdits(sdd(head), plan.files[0]?.edits ?? []);
        assert.ok(after.includes('other:'), after);
      } else assert.match(plan.refused, /Correct it by hand first\.$/u);
    }
  });

  it('tells the same ID of two PRDs apart', async () => {
    const other = prd().replaceAll(': ', ': Never ').replaceAll('sdd: Never', 'sdd:');
    const text = sdd('', 'Covers: a.prd.md#FR-1, b.prd.md#FR-1').replace('a.prd.md\n', '[a.prd.md, b.prd.md]\n');
    const workspace = new MemoryWorkspace({ 'a.prd.md': prd(), 'b.prd.md': other, 'a.sdd.md': text });
    const uri = workspace.uri('a.sdd.md');
    const offered = await workspace.tandem.confirmOffers({ uri, text });
    assert.ok(!('refused' in offered));
    assert.deepEqual(
      offered.map(({ id }) => id),
      ['a.prd.md#FR-1', 'b.prd.md#FR-1'],
    );
    const plan = await planFor(workspace, text, ['a.prd.md#FR-1', 'b.prd.md#FR-1']);
    const after = applyEdits(text, plan.files?.[0]?.edits ?? []);
    workspace.files.set('a.sdd.md', after);
    const said = async () => {
      const fresh = new MemoryWorkspace(Object.fromEntries(workspace.files));
      const { findings } = await fresh.analyze('a.sdd.md');
      const { requirements } = await fresh.tandem.documents.coverage();
      const suspect = requirements.filter(({ state }) => state === 'suspect').map((each) => each.prd.slice(-8));
      return [...findings.filter(({ rule }) => rule === 'suspect-coverage').map(({ message }) => message), ...suspect];
    };
    assert.deepEqual(await said(), []);
    workspace.files.set('b.prd.md', other.replace('Refund in a day', 'Refund in two days'));
    assert.deepEqual(await said(), [
      '“FR-1” changed in b.prd.md since it was confirmed. The EM: check that this part still covers it.',
      'b.prd.md',
    ]);
    // What was confirmed before the second PRD was there is of the one whose text it is.
    const digest = /a\.prd\.md#FR-1\W{1,3}(\w{8})/u.exec(after)?.[1] ?? '';
    workspace.files.set('a.sdd.md', text.replace('---\n\n', `confirmed: { FR-1: ${digest} }\n---\n\n`));
    assert.deepEqual(await said(), []);
  });

  it('writes over nothing that is not understood', async () => {
    const workspace = new MemoryWorkspace({ 'a.prd.md': prd() });
    for (const broken of ['confirmed: *x\n', 'confirmed: all of it\n', 'confirmed: [FR-1]\n']) {
      const { refused } = await planFor(workspace, sdd(broken), ['FR-1']);
      assert.equal(
        refused,
        'Tandem cannot change “confirmed” in the front matter safely. Correct it by hand first.',
        broken,
      );
    }
  });
});
