import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const body = '# Refunds\n\n## Requirements\n\n- FR-1: Refund\n- FR-2: Tell the customer\n- FR-3: Log\n';

async function retire(text: string, id: string, instead: string): Promise<string> {
  const workspace = new MemoryWorkspace({});
  const plan = await workspace.tandem.planRetire({ uri: workspace.uri('a.prd.md'), text }, { id, instead });
  return plan.refused ?? applyEdits(text, plan.files[0]?.edits ?? []);
}

async function inForce(text: string, line: number, name = 'a.prd.md') {
  const workspace = new MemoryWorkspace({});
  const found = await workspace.tandem.requirementsInForce({ uri: workspace.uri(name), text }, line);
  return 'refused' in found ? found.refused : found.map(({ id, isHere }) => `${id}${isHere ? ' here' : ''}`);
}

describe('retiring a requirement', () => {
  it('offers those in force, the one at the cursor first of all', async () => {
    assert.deepEqual(await inForce(body, 5), ['FR-1', 'FR-2 here', 'FR-3']);
    assert.deepEqual(await inForce(`---\nretired: { FR-2: old }\n---\n${body}`, 0), ['FR-1', 'FR-3']);
    assert.equal(await inForce('# A\n', 0), 'This PRD has no requirement to retire.');
    assert.equal(await inForce(body, 0, 'a.sdd.md'), 'Requirements are retired in the PRD. Open it first.');
  });

  it('writes its successor or the reason beside what is retired already, every comment kept', async () => {
    assert.equal(await retire(body, 'FR-2', 'FR-3'), `---\nretired:\n  FR-2: FR-3\n---\n\n${body}`);
    const before = `---\ntitle: Refunds # ours\nretired:\n  FR-9: FR-1 # long ago\n---\n\n${body}`;
    assert.equal(
      await retire(before, 'FR-3', 'The bank does it: at once'),
      before.replace('# long ago\n', '# long ago\n  FR-3: "The bank does it: at once"\n'),
    );
    assert.equal(
      await retire(`---\nretired: { FR-9: FR-1 }\n---\n${body}`, 'FR-3', ' Nobody\n reads it '),
      `---\nretired: { FR-9: FR-1, FR-3: Nobody reads it }\n---\n${body}`,
    );
  });

  it('takes it out of what has to be covered, and tells the designs that cover it', async () => {
    const text = await retire(body.replace('# Ref', '---\nsdd: a.sdd.md\n---\n# Ref'), 'FR-2', 'FR-3');
    const sdd = '---\nprd: a.prd.md\n---\n\n# Queue\n\n## Solution\n\nA queue.\n\nCovers: FR-1, FR-2, FR-3\n';
    const workspace = new MemoryWorkspace({ 'a.prd.md': text, 'a.sdd.md': sdd });
    const { requirements } = await workspace.tandem.documents.coverage();
    assert.deepEqual(
      requirements.map(({ requirement: { id }, state }) => `${id} ${state}`),
      ['FR-1 covered', 'FR-2 retired', 'FR-3 covered'],
    );
    const { findings } = await workspace.analyze('a.sdd.md', sdd);
    assert.ok(findings.some(({ rule }) => rule === 'retired-requirement'));
  });

  it('refuses in words what it cannot write', async () => {
    assert.equal(
      await retire(body, 'FR-7', 'x'),
      '“FR-7” is not a requirement that still counts; nothing was written.',
    );
    assert.equal(
      await retire(`---\nretired: { FR-2: late }\n---\n${body}`, 'FR-1', 'FR-2'),
      '“FR-2” is retired itself. Choose a requirement that still counts.',
    );
    assert.equal(await retire(body, 'FR-1', ' '), 'Name another requirement, or a reason in words.');
    assert.equal(await retire(body, 'FR-1', 'FR-1'), 'Name another requirement, or a reason in words.');
    for (const broken of ['retired: [a', 'retired: all of them', 'retired: *x']) {
      assert.equal(
        await retire(`---\n${broken}\n---\n${body}`, 'FR-1', 'FR-2'),
        'Tandem cannot change “retired” in the front matter safely. Correct it by hand first.',
        broken,
      );
    }
  });
});
