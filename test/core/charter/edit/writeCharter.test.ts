import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCharter } from '../../../../src/core/charter/read/readCharter.js';
import { handleFrom, newCharter, newHandle } from '../../../../src/core/charter/edit/writeCharter.js';

describe('a new charter', function () {
  this.timeout(60_000);

  it('says who is who and has no problem', () => {
    const text = newCharter({
      teamName: 'Payments & Cards',
      pm: { name: 'Ada Lovelace', email: 'ada@example.com' },
      em: { name: 'Zoë O’Neil', github: 'zoe-dev' },
    });
    const { charter, problems } = readCharter('x', text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [...charter.people.values()].map(({ id, name, email, github }) => [id, name, email, github]),
      [
        ['ada', 'Ada Lovelace', 'ada@example.com', undefined],
        ['zoe-dev', 'Zoë O’Neil', undefined, 'zoe-dev'],
      ],
    );
    const team = charter.teams.get('payments-cards');
    assert.equal(team?.name, 'Payments & Cards');
    assert.deepEqual(
      [...team.roles],
      [
        ['pm', ['ada']],
        ['em', ['zoe-dev']],
      ],
    );
    assert.ok(text.startsWith('# Who owns what.'));
  });

  for (const [preset, owners] of [
    ['rules-of-engagement', { why: 'pm', what: 'pm', how: 'em', who: 'em', when: 'em', rollout: 'pm' }],
    ['pm-carries-timeline', { why: 'pm', what: 'pm', how: 'em', who: 'em', when: 'pm', rollout: 'pm' }],
    ['appetite', { why: 'pm', what: 'pm', target: 'pm', how: 'em', who: 'em', plan: 'em', rollout: 'pm' }],
  ] as const) {
    it(`begins with the preset that was chosen: ${preset}`, () => {
      const { charter, problems } = readCharter('x', newCharter({ teamName: 'x', preset }));
      assert.deepEqual(problems, []);
      assert.equal(charter.preset, preset);
      for (const line of newCharter({ teamName: 'x', preset }).split('\n'))
        assert.ok(line.length <= 100, `too long to read without scrolling: ${line}`);
      assert.deepEqual(Object.fromEntries(charter.decisions.map(({ id, owner }) => [id, owner])), owners);
    });
  }

  it('knows one person in both roles as one', () => {
    const both = { name: 'Ada', email: 'a@x' };
    const { charter } = readCharter('x', newCharter({ teamName: 'x', pm: both, em: both }));
    assert.deepEqual([...charter.people.keys()], ['ada']);
    assert.deepEqual(charter.teams.get('x')?.roles.get('em'), ['ada']);
  });

  it('has no problem whatever the names are', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' ', '王小明', '# x', 'a: b', '{', 'null', '12', '\n', '👩‍💻', '__proto__'),
    );
    fc.assert(
      fc.property(name, name, name, fc.option(name), (teamName, pm, em, email) => {
        const text = newCharter({ teamName, pm: { name: pm, ...(email === null ? {} : { email }) }, em: { name: em } });
        const { charter, problems } = readCharter('x', text);
        assert.deepEqual(problems, []);
        assert.equal([...charter.teams.values()][0]?.name, teamName);
        assert.ok([...charter.people.values()].some((person) => person.name === pm));
      }),
    );
  });
});

describe('a handle', function () {
  this.timeout(60_000);

  const names: readonly [string, string][] = [
    ['Ada Lovelace', 'ada-lovelace'],
    ['Zoë O’Neil', 'zoe-oneil'],
    ['王小明', '王小明'],
    ['がく', 'がく'],
    ['नमस्ते', 'नमस्ते'],
    ['  --  ', ''],
  ];
  for (const [name, handle] of names) it(`“${name}” becomes “${handle}”`, () => assert.equal(handleFrom(name), handle));

  it('is short where it can be and always new', () => {
    const taken = new Set<string>();
    for (const expected of ['ada', 'ada-lovelace', 'ada-lovelace-2', 'ada-lovelace-3']) {
      const handle = newHandle('Ada Lovelace', taken);
      assert.equal(handle, expected);
      taken.add(handle);
    }
  });
});
