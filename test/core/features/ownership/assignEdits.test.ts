import assert from 'node:assert/strict';
import {
  addTeam,
  assignArea,
  assignDecision,
  assignRole,
  joinRole,
  markDone,
  Newcomers,
  roleCalled,
} from '../../../../src/core/features/ownership/assignEdits.js';
import { charterEdits, type CharterChange } from '../../../../src/core/charter/edit/charterChange.js';
import { newCharter } from '../../../../src/core/charter/edit/writeCharter.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { charterText, read, today } from './charters.js';

const { charter } = read();
const payments = charter.teams.get('payments')!;
const area = (id: string) => payments.areas.find((each) => each.id === id)!;

/** The lines that a change takes away (`-`) and brings (`+`); all others have to be the same, byte for byte. */
function difference(changes: readonly CharterChange[], text = charterText): string[] {
  const { edits } = charterEdits(text, changes);
  assert.ok(edits);
  const before = text.split('\n');
  const after = applyEdits(text, edits).split('\n');
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const kept = (lines: string[], others: string[]) => lines.filter((line) => !others.includes(line));
  const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return [...kept(gone, come).map((line) => `-${line}`), ...kept(come, gone).map((line) => `+${line}`)];
}

describe('edits of a charter', () => {
  it('give a decision to another role', () => {
    assert.deepEqual(difference(assignDecision('when', 'pm')), ['+decisions:', '+  when:', '+    owner: pm']);
  });

  it('take a role by what it is called, and add one that there is not', () => {
    for (const [name, role] of [
      ['EM', 'em'],
      [' designer ', 'design'],
      ['Tech lead', 'tech-lead'],
      ['tech-LEAD', 'tech-lead'],
    ] as const) {
      assert.deepEqual(roleCalled(charter, name), { role, changes: [] }, name);
    }
    const analyst = roleCalled(charter, 'Data analyst');
    assert.equal(analyst.role, 'data-analyst');
    assert.deepEqual(difference([...analyst.changes, ...joinRole(payments, analyst.role, 'zoe')]), [
      '-roles: { design: Designer } # one more',
      '+roles: { design: Designer, data-analyst: Data analyst } # one more',
      '+      data-analyst: zoe',
    ]);
    const strange = roleCalled(charter, '数据');
    const { edits } = charterEdits(charterText, strange.changes);
    assert.equal(read(applyEdits(charterText, edits ?? [])).charter.roles.get(strange.role)?.label, '数据');
    const design = roleCalled(charter, 'Design!');
    assert.equal(design.role, 'design-2');
  });

  it('make a role accountable for an area that is written down', () => {
    assert.deepEqual(difference(assignArea('payments', area('hiring'), { accountable: ['pm'] })), [
      '-      hiring: { accountable: em, stakeholders: [people-ops] }  # keep',
      '+      hiring: { accountable: pm, stakeholders: [people-ops] }  # keep',
    ]);
    assert.deepEqual(difference(assignArea('payments', area('sprint-planning'), { accountable: ['em'] })), [
      '-        accountable: [pm, em]',
      '+        accountable: em',
    ]);
  });

  it('write a built-in area under the team’s responsibilities', () => {
    assert.deepEqual(difference(assignArea('payments', area('design'), { accountable: ['em'] })), [
      '+      design: { accountable: em }',
    ]);
    const changes = assignArea('payments', area('experiments'), { accountable: ['pm', 'em'], resolve: ' By data. ' });
    assert.deepEqual(difference(changes), ['+      experiments: { accountable: [pm, em], resolve: By data. }']);
  });

  it('share an area with a rule', () => {
    const changes = assignArea('payments', area('on-call'), { accountable: ['pm', 'em'], resolve: 'EM: in the night' });
    assert.deepEqual(difference(changes), [
      '-      on-call: { area: On call, accountable: [pm, em] }',
      '+      on-call: { area: On call, accountable: [pm, em], resolve: "EM: in the night" }',
    ]);
  });

  it('take an area away from everybody', () => {
    assert.deepEqual(difference(assignArea('payments', area('rollout'), { accountable: [] })), [
      '-      rollout: { accountable: pm }',
      '+      rollout: { accountable: [] }',
    ]);
  });

  it('put people into roles', () => {
    assert.deepEqual(difference(assignRole('commerce', 'em', 'grace')), [
      '-    roles: { pm: ada, em: [] }',
      '+    roles: { pm: ada, em: grace }',
    ]);
    assert.deepEqual(difference(joinRole(payments, 'em', 'ada')), [
      '-      em: grace   # since May',
      '+      em: [grace, ada]   # since May',
    ]);
    assert.deepEqual(joinRole(payments, 'em', 'grace'), []);
    assert.deepEqual(difference(joinRole(payments, 'pm', 'zoe')), ['+      pm: zoe']);
  });

  it('note that something was done today', () => {
    assert.deepEqual(difference(markDone('payments', 'one-on-one', today)), [
      '-      one-on-one: { title: Weekly one-to-one, every: 1w, last: 2026-11-03 }',
      '+      one-on-one: { title: Weekly one-to-one, every: 1w, last: 2026-11-20 }',
    ]);
    assert.deepEqual(difference(markDone('payments', 'someday', today)), [
      '-      someday: { title: Offsite }',
      '+      someday: { title: Offsite, last: 2026-11-20 }',
    ]);
  });

  it('add people under free handles, each once', () => {
    const newcomers = new Newcomers(charter);
    const ada = { added: { name: 'Ada Byron', email: 'b@example.com' } };
    assert.equal(newcomers.handleOf(ada), 'ada-byron');
    assert.equal(newcomers.handleOf(ada), 'ada-byron');
    assert.equal(newcomers.handleOf({ added: { name: 'Ada Byron' } }), 'ada-byron-2');
    assert.equal(newcomers.handleOf({ known: 'lin' }), 'lin');
    assert.deepEqual(difference(newcomers.changes()), [
      '+  ada-byron: { name: Ada Byron, email: b@example.com }',
      '+  ada-byron-2: { name: Ada Byron }',
    ]);
  });

  it('add a team with its people, in one set', () => {
    const changes = addTeam(charter, {
      name: 'Payments',
      parent: 'commerce',
      pm: { added: { name: 'Kim Õ' } },
      em: { known: 'grace' },
    });
    const { edits } = charterEdits(charterText, changes);
    assert.ok(edits);
    const after = read(applyEdits(charterText, edits));
    assert.deepEqual(after.problems, []);
    const team = after.charter.teams.get('payments-2');
    assert.equal(team?.parent, 'commerce');
    assert.equal(team.name, 'Payments');
    assert.deepEqual(team.roles.get('pm'), ['kim']);
    // Lines that stand elsewhere in the file, too, are not told apart here.
    assert.deepEqual(difference(changes), [
      '+  kim: { name: Kim Õ }',
      '+  payments-2:',
      '+    roles: { pm: kim, em: grace }',
    ]);
  });

  it('keep the file’s line breaks', () => {
    const text = charterText.replaceAll('\n', '\r\n');
    const { edits } = charterEdits(text, [
      ...assignArea('payments', area('design'), { accountable: ['em'] }),
      ...assignDecision('when', 'pm'),
    ]);
    assert.ok(edits);
    assert.doesNotMatch(applyEdits(text, edits), /[^\r]\n/);
  });

  it('work on a charter that was set up a moment ago', () => {
    const text = newCharter({ teamName: 'Payments', pm: { name: 'Ada' } });
    const fresh = read(text).charter;
    const newcomers = new Newcomers(fresh);
    const handle = newcomers.handleOf({ added: { name: 'Grace' } });
    const changes = [...newcomers.changes(), ...assignRole('payments', 'em', handle)];
    assert.deepEqual(difference(changes, text), ['-      em:', '+  grace: { name: Grace }', '+      em: grace']);
    const empty = newCharter({ teamName: 'Payments' });
    assert.ok(charterEdits(empty, [...newcomers.changes(), ...assignRole('payments', 'em', handle)]).edits);
  });

  it('are none where the text is too broken to edit', () => {
    assert.deepEqual(charterEdits(`${charterText}  people: [\n`, assignDecision('when', 'pm')), {
      refused: 'unsafe',
      path: ['decisions', 'when', 'owner'],
    });
  });

  it('are none for what is said already', () => {
    assert.deepEqual(charterEdits(charterText, assignRole('payments', 'em', 'grace')), { edits: [] });
  });
});
