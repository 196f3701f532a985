import assert from 'node:assert/strict';
import { assignableThings } from '../../../../src/core/features/ownership/assignable.js';
import {
  chartersView,
  type CharterNode,
  type FilterChoice,
} from '../../../../src/core/features/ownership/chartersView.js';
import { shownCharter, type ShownCharter } from '../../../../src/core/features/ownership/shownCharter.js';
import { readCharter } from '../../../../src/core/charter/read/readCharter.js';
import { charterText, read, today } from './charters.js';

function shown(folder: string, text = charterText, me?: string, notes: ShownCharter['notes'] = []): ShownCharter {
  const uri = `memory:/${folder}/ownership.yaml`;
  const reading = readCharter(uri, text);
  const person = me === undefined ? undefined : reading.charter.people.get(me);
  return shownCharter({ uri, folder, reading, unreadable: undefined, me: person, notes, dissents: [] });
}

function labels(nodes: readonly CharterNode[]): string[] {
  return nodes.map((node) => node.label);
}

function everyNode(nodes: readonly CharterNode[]): CharterNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children)]);
}

const all: FilterChoice = { type: 'all' };

describe('the Ownership view of a window', () => {
  it('shows the lines of the only charter, or each charter by its folder', () => {
    assert.deepEqual(labels(chartersView([shown('shop')], all, today))[0], '4 things to decide');
    const two = chartersView([shown('shop'), shown('web')], all, today);
    assert.deepEqual(labels(two), ['shop', 'web']);
    assert.equal(two[0]?.target?.type, 'charter');
    const nodes = everyNode(two);
    assert.equal(new Set(nodes.map((node) => node.id)).size, nodes.length);
    assert.ok(everyNode(two[1]?.children ?? []).every((node) => node.charter === 'memory:/web/ownership.yaml'));
    assert.deepEqual(chartersView([], all, today), []);
  });

  it('narrows each charter to the person who is known there', () => {
    const [shop, web] = chartersView([shown('shop', charterText, 'grace'), shown('web')], { type: 'mine' }, today);
    assert.deepEqual(labels(shop?.children ?? []), ['4 things to decide', 'Gaps', 'Payments']);
    assert.deepEqual(labels(web?.children ?? []), ['Nothing here']);
  });

  it('has other lines for another filter, so that what was unfolded in one stays its own', () => {
    const ids = (choice: FilterChoice) =>
      everyNode(chartersView([shown('shop')], choice, today)).map((node) => node.id);
    const everything = ids(all);
    assert.ok(ids({ type: 'role', role: 'em' }).every((id) => !everything.includes(id)));
    assert.ok(ids({ type: 'gaps' }).every((id) => !everything.includes(id)));
  });

  it('says that a charter is broken, above what is still known of it', () => {
    const [first, second] = chartersView([shown('shop', `${charterText}people: [\n`)], all, today);
    assert.equal(first?.label, 'ownership.yaml cannot be read in full');
    assert.equal(first.warns, true);
    assert.equal(second?.label, '4 things to decide');
    const { lastGood } = read();
    const shop = shown('shop');
    const kept = readCharter(shop.uri, charterText.replace('teams:', 'team:'), { before: lastGood });
    const lines = chartersView([shownCharter({ ...shop, reading: kept })], all, today);
    assert.deepEqual(labels(lines).slice(0, 3), [
      'ownership.yaml cannot be read in full',
      '4 things to decide',
      'Gaps',
    ]);
  });

  it('shows a charter that cannot be read, with what it said before if anything', () => {
    const one = shown('shop');
    const unreadable = (instead: 'last' | 'default'): ShownCharter => ({
      ...one,
      unreadable: { uri: one.uri, fault: 'binary', instead },
    });
    const [fault, ...below] = chartersView([unreadable('default')], all, today);
    assert.deepEqual([fault?.label, below], ['ownership.yaml cannot be read', []]);
    assert.match(fault?.description ?? '', /not text/);
    const [first, second] = chartersView([unreadable('last')], all, today);
    assert.deepEqual([first?.label, second?.label], ['ownership.yaml cannot be read', '4 things to decide']);
  });
});

describe('what of a team can be given to somebody', () => {
  it('is its decisions, roles and responsibilities, with who has them', () => {
    const { charter } = read();
    const groups = assignableThings(charter, charter.teams.get('payments')!);
    assert.deepEqual(
      groups.map(({ heading, things }) => `${heading} ${things.length}`),
      ['Decisions 6', 'Roles 5', 'Areas 22'],
    );
    const lines = groups.flatMap(({ things }) => things.map(({ label, description }) => `${label}: ${description}`));
    for (const line of [
      'Why: PM · Ada Lovelace · from Commerce',
      'EM: Grace Hopper',
      'On call: PM, EM',
      'Hiring: EM',
    ]) {
      assert.ok(lines.includes(line), line);
    }
  });
});

describe('notes in the Ownership view', () => {
  it('are listed after the gaps, “mine” only those for me', () => {
    const note = (to: string, text: string, line: number) => ({
      to,
      text,
      uri: 'memory:/shop/a.prd.md',
      at: { line, character: 0 },
      span: { start: 0, end: 0 },
    });
    const notes = [note('ada', 'Still two days?', 4), note('nobody', 'Hello?', 9), note('ada', 'Still two days?', 12)];
    const group = (choice: FilterChoice) =>
      chartersView([shown('shop', charterText, 'ada', notes)], choice, today).find((node) => node.label === 'Notes');
    assert.deepEqual(
      group(all)?.children.map((node) => [node.label, node.description, node.place?.at.line]),
      [
        ['Still two days?', 'to Ada Lovelace, in a.prd.md', 4],
        ['Hello?', 'to @nobody, in a.prd.md', 9],
        ['Still two days?', 'to Ada Lovelace, in a.prd.md', 12],
      ],
    );
    assert.equal(new Set(group(all)?.children.map((node) => node.id)).size, 3);
    assert.equal(group({ type: 'mine' })?.children.length, 2);
    assert.equal(group({ type: 'gaps' }), undefined);

    // Where there is no charter, or none that can be read, somebody waits all the same.
    const lines = (charters: readonly ShownCharter[]) => chartersView(charters, all, today, notes);
    const [alone, setUp, ...more] = lines([]);
    assert.deepEqual([alone?.label, setUp?.label, more.length], ['Notes', 'No ownership.yaml yet', 0]);
    assert.deepEqual(
      alone?.children.map((node) => [node.label, node.description, node.place?.at.line]),
      [
        ['Still two days?', 'to @ada, in a.prd.md', 4],
        ['Hello?', 'to @nobody, in a.prd.md', 9],
        ['Still two days?', 'to @ada, in a.prd.md', 12],
      ],
    );
    for (const charters of [[shown('shop')], [shown('shop'), shown('web')]]) {
      assert.equal(lines(charters).at(-1)?.label, 'Notes in documents without ownership.yaml');
      const ids = everyNode(lines(charters)).map((node) => node.id);
      assert.equal(new Set(ids).size, ids.length);
    }
    assert.deepEqual(chartersView([], { type: 'gaps' }, today, notes), []);
    const broken = shown('shop', charterText, 'ada', notes);
    const unreadable = { uri: broken.uri, fault: 'binary', instead: 'default' } as const;
    assert.deepEqual(labels(chartersView([{ ...broken, unreadable }], all, today)), [
      'ownership.yaml cannot be read',
      'Notes',
    ]);
  });
});
