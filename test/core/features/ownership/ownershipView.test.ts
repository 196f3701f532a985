import assert from 'node:assert/strict';
import { ownershipView } from '../../../../src/core/features/ownership/ownershipView.js';
import type { OwnershipFilter } from '../../../../src/core/features/ownership/filter.js';
import { filterText } from '../../../../src/core/features/ownership/filter.js';
import { placeOfTarget } from '../../../../src/core/features/ownership/target.js';
import type { ViewNode } from '../../../../src/core/features/ownership/viewNode.js';
import { builtInAreas } from '../../../../src/core/charter/model/areas.js';
import { newCharter } from '../../../../src/core/charter/edit/writeCharter.js';
import { charterText, read, today } from './charters.js';
import { LineIndex } from '../../../../src/core/text/lineIndex.js';

/** The lines of the view as text: indented, “!” before what warns. */
function drawn(nodes: readonly ViewNode[], depth = Infinity, indent = ''): string[] {
  return nodes.flatMap((node) => [
    `${indent}${node.warns ? '! ' : ''}${[node.label, node.description].filter(Boolean).join(' | ')}`,
    ...(depth > 1 ? drawn(node.children, depth - 1, `${indent}  `) : []),
  ]);
}

function view(filter: OwnershipFilter = { type: 'all' }, text = charterText): readonly ViewNode[] {
  return ownershipView(read(text).charter, filter, today);
}

function everyNode(nodes: readonly ViewNode[]): ViewNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children)]);
}

describe('the Ownership view', () => {
  it('shows gaps first, then each team', () => {
    assert.deepEqual(drawn(view(), 2), [
      '4 things to decide | Review',
      '! Gaps | 3',
      '  ! Commerce has no EM | How, Who, When',
      '  ! On call | shared, no decision rule · Payments',
      '  ! Weekly one-to-one | overdue by 10 days · Payments',
      'Commerce',
      '  Why | PM · Ada Lovelace',
      '  What | PM · Ada Lovelace',
      '  ! How | EM · nobody',
      '  ! Who | EM · nobody',
      '  ! When | EM · nobody',
      '  Rollout | PM · Ada Lovelace',
      '  ! Areas | 20 · 6 open · 4 to decide',
      '  People | 1',
      'Payments | part of Commerce',
      '  Why | PM · Ada Lovelace · from Commerce',
      '  What | PM · Ada Lovelace · from Commerce',
      '  How | EM · Grace Hopper',
      '  Who | EM · Grace Hopper',
      '  When | EM · Grace Hopper',
      '  Rollout | PM · Ada Lovelace · from Commerce',
      '  ! Areas | 22 · 1 open · 4 to decide',
      '  ! Agreements | 1 overdue',
      '  People | 2',
      'People without a role | 1',
      '  Zoë Example',
    ]);
  });

  it('groups areas by who is accountable and shows both sides’ expectations', () => {
    const payments = view().find((node) => node.label === 'Payments');
    const areas = payments?.children.find((node) => node.label === 'Areas');
    assert.deepEqual(
      areas?.children.map((node) => `${node.label} | ${node.description ?? ''}`),
      ['Nobody yet | 4', 'PM | Ada Lovelace · 9', 'EM | Grace Hopper · 6', 'Shared | 2', 'Decided above | 1'],
    );
    const hiring = everyNode(areas.children).find((node) => node.label === 'Hiring');
    assert.deepEqual(
      hiring?.children.map((node) => node.label),
      ['EM', 'PM', 'Stakeholders'],
    );
    assert.match(hiring.tooltip ?? '', /^Hiring\nEM · Grace Hopper$/);
    assert.deepEqual(
      drawn(areas.children.slice(-2)).filter((line) => !/ (PM|EM) \| [A-Z]/.test(line)),
      [
        'Shared | 2',
        '  Sprint planning | PM, EM',
        '    Decided by | PM sets priority, EM sets capacity',
        '  ! On call | PM, EM · no decision rule yet',
        'Decided above | 1',
        '  Experiments | PM in Commerce',
      ],
    );
  });

  it('shows agreements, the one due first at the top', () => {
    const agreements = everyNode(view()).find((node) => node.label === 'Agreements');
    assert.deepEqual(drawn(agreements?.children ?? []), [
      '! Weekly one-to-one | overdue by 10 days',
      'Charter review | due in 2 months · every 3 months',
      'Offsite',
    ]);
  });

  it('gives each line an id that no other has and that stays when other things change', () => {
    const ids = everyNode(view()).map((node) => node.id);
    assert.equal(new Set(ids).size, ids.length);
    const changed = everyNode(view({ type: 'all' }, charterText.replace('grace }', 'grace }').replace('Hiring', 'X')));
    assert.deepEqual(
      changed.map((node) => node.id),
      ids,
    );
    const slashes = `teams: { a: { roles: { pm: [] } }, "a/pm": { roles: {} }, "a%2Fpm": {} }`;
    const odd = everyNode(view({ type: 'all' }, slashes)).map((node) => node.id);
    assert.equal(new Set(odd).size, odd.length);
  });

  it('says aloud what the icons say', () => {
    for (const node of everyNode(view())) assert.ok(node.spoken.includes(node.label.slice(0, 3)) || node.id === 'gaps');
    const gap = view()[1]?.children[0];
    assert.equal(gap?.spoken, 'Gap: Commerce has no EM, How, Who, When');
  });

  it('shows the decisions of a charter without teams, and that there are no gaps', () => {
    assert.deepEqual(drawn(view({ type: 'all' }, 'charter: appetite\n')), [
      'Why | PM',
      'What | PM',
      'Target | PM',
      'How | EM',
      'Who | EM',
      'Plan | EM',
      'Rollout | PM',
    ]);
    assert.deepEqual(drawn(view({ type: 'gaps' }, 'charter: appetite\n')), ['No gaps']);
  });

  it('follows the preset', () => {
    const text = charterText.replace('version: 1', 'version: 1\ncharter: pm-carries-timeline');
    const when = everyNode(view({ type: 'all' }, text)).find((node) => node.id === 'decision/payments/when');
    assert.equal(when?.description, 'PM · Ada Lovelace · from Commerce');
  });

  it('shows only gaps', () => {
    assert.deepEqual(drawn(view({ type: 'gaps' }), 1), ['! Gaps | 7']);
  });

  it('shows only what a role has', () => {
    assert.deepEqual(drawn(view({ type: 'role', role: 'em' }), 2), [
      '! Gaps | 2',
      '  ! Commerce has no EM | How, Who, When',
      '  ! On call | shared, no decision rule · Payments',
      'Commerce',
      '  ! How | EM · nobody',
      '  ! Who | EM · nobody',
      '  ! When | EM · nobody',
      '  ! Areas | 6 · 6 open',
      'Payments | part of Commerce',
      '  How | EM · Grace Hopper',
      '  Who | EM · Grace Hopper',
      '  When | EM · Grace Hopper',
      '  ! Areas | 8 · 1 open',
      '  People | 2',
    ]);
  });

  it('shows only what is mine, also what came down to me from a team above', () => {
    const me = read().charter.people.get('ada');
    assert.deepEqual(drawn(view({ type: 'mine', me }), 2).slice(0, 10), [
      '4 things to decide | Review',
      '! Gaps | 2',
      '  ! Commerce has no EM | How, Who, When',
      '  ! On call | shared, no decision rule · Payments',
      'Commerce',
      '  Why | PM · Ada Lovelace',
      '  What | PM · Ada Lovelace',
      '  Rollout | PM · Ada Lovelace',
      '  Areas | 10',
      'Payments | part of Commerce',
    ]);
    assert.deepEqual(drawn(view({ type: 'mine', me: undefined })), ['Nothing here']);
  });

  it('says what the filter leaves', () => {
    const { charter } = read();
    assert.equal(filterText([charter], { type: 'all' }), undefined);
    assert.equal(filterText([charter], { type: 'gaps' }), 'Showing gaps only.');
    assert.equal(filterText([charter], { type: 'role', role: 'design' }), 'Showing what the role Designer owns.');
    const me = charter.people.get('ada');
    assert.equal(filterText([charter], { type: 'mine', me }), 'Showing what Ada Lovelace owns.');
    assert.match(filterText([charter], { type: 'mine', me: undefined }) ?? '', /tandem\.me/);
  });

  it('leads to where the charter says it, or would', () => {
    const lines = new LineIndex(charterText);
    const at = (target: Parameters<typeof placeOfTarget>[1]) => {
      const span = lines.spanOf(placeOfTarget(charterText, target));
      return charterText.slice(span.start, span.end);
    };
    assert.equal(at({ type: 'area', team: 'payments', area: 'hiring' }), 'hiring');
    assert.equal(at({ type: 'area', team: 'payments', area: 'design' }), 'responsibilities');
    assert.equal(at({ type: 'role', team: 'payments', role: 'em' }), 'em');
    assert.equal(at({ type: 'agreement', team: 'payments', agreement: 'review' }), 'review');
    assert.equal(at({ type: 'person', person: 'zoe' }), 'zoe');
    assert.equal(at({ type: 'team', team: 'commerce' }), 'commerce');
    assert.equal(at({ type: 'decision', team: 'payments', decision: 'why' }), 'version');
  });

  it('is built in little time for a thousand teams and ten thousand people', function () {
    this.timeout(30_000);
    const people = Array.from({ length: 10_000 }, (_, i) => `  p${i}: { name: Person ${i} }`).join('\n');
    const teams = Array.from({ length: 1000 }, (_, i) => `  t${i}: { name: Team ${i}, roles: { pm: p${i} } }`).join(
      '\n',
    );
    const { charter } = read(`people:\n${people}\nteams:\n${teams}\n`);
    const began = process.cpuUsage();
    ownershipView(charter, { type: 'all' }, today);
    assert.ok(process.cpuUsage(began).user < 2_000_000);
  });

  it('is built in little time for two thousand teams one above the other', function () {
    this.timeout(30_000);
    const teams = Array.from({ length: 1999 }, (_, i) => `  t${i}: { roles: { pm: [] }, parent: t${i + 1} }`).join(
      '\n',
    );
    const { charter } = read(`teams:\n${teams}\n  t1999: { responsibilities: { rollout: { accountable: pm } } }\n`);
    const began = process.cpuUsage();
    ownershipView(charter, { type: 'all' }, today);
    assert.ok(process.cpuUsage(began).user < 4_000_000);
  });

  it('expects nothing of a team that is but a roof over others', () => {
    const nodes = view({ type: 'all' }, 'teams: { all: {}, a: { parent: all, roles: { pm: [] } } }\n');
    assert.deepEqual(drawn(nodes, 1), ['6 things to decide | Review', '! Gaps | 2', 'All', 'A | part of All']);
    assert.deepEqual(nodes[2]?.children, []);
  });

  it('says of a decision that goes with an area how long its usual owner has it', () => {
    const rollout = (responsibilities: string, above = '') => {
      const teams = `teams: { all: { roles: { pm: ada }${above} }, a: { parent: all, roles: { pm: ada }${responsibilities} } }`;
      const nodes = view({ type: 'all' }, `people: { ada: { name: Ada } }\n${teams}\n`);
      const [team] = nodes.slice(-1);
      assert.equal(team?.label, 'A');
      return team.children.find(({ label }) => label === 'Rollout')?.description;
    };
    const decided = ', responsibilities: { rollout: { accountable: pm } }';
    assert.equal(rollout(''), 'PM · Ada, until the area has an owner');
    assert.equal(
      rollout(', responsibilities: { rollout: { accountable: [] } }'),
      'PM · Ada, until the area has an owner',
    );
    assert.equal(rollout(decided), 'PM · Ada');
    assert.equal(rollout('', decided), 'PM · Ada');
  });

  it('copes with a charter that was set up a moment ago', () => {
    const nodes = view({ type: 'all' }, newCharter({ teamName: 'Payments' }));
    assert.deepEqual(drawn(nodes, 2).slice(0, 7), [
      '6 things to decide | Review',
      '! Gaps | 2',
      '  ! Payments has no PM | Why, What, Rollout',
      '  ! Payments has no EM | How, Who, When',
      'Payments',
      '  ! Why | PM · nobody',
      '  ! What | PM · nobody',
    ]);
    const people = { pm: { name: 'Ada' }, em: { name: 'Grace' } };
    const led = view({ type: 'all' }, newCharter({ teamName: 'Payments', ...people }));
    assert.deepEqual(drawn(led, 1), ['6 things to decide | Review', 'Payments']);
    assert.deepEqual(
      everyNode(led).filter(({ warns }) => warns),
      [],
    );
    assert.deepEqual([led[0]?.command, led[0]?.target], ['reviewOwnership', { type: 'undecided', team: 'payments' }]);
  });

  it('leaves it to the user which team to begin with where several have something to decide', () => {
    const [first] = view({ type: 'all' }, 'teams: { a: { roles: { pm: [] } }, b: { roles: { pm: [] } } }\n');
    assert.deepEqual([first?.label, first?.target], ['12 things to decide', { type: 'undecided', team: undefined }]);
    const areas = builtInAreas().filter(({ accountable }) => accountable.length === 0);
    const but = (left: number) =>
      areas
        .slice(left)
        .map(({ id }) => `${id}: { accountable: pm }`)
        .join(', ');
    const label = (left: number) =>
      view({ type: 'all' }, `teams: { a: { responsibilities: { ${but(left)} } } }\n`)[0]?.label;
    assert.equal(label(1), '1 thing to decide');
    assert.equal(label(0), 'Gaps');
  });

  it('shows how a team divides its time', () => {
    const capacity = (shares: string) =>
      drawn(view({ type: 'all' }, `teams: { a: { capacity: ${shares} } }\n`)).find((line) => line.includes('Capacity'));
    assert.equal(
      capacity('{ bugs: 10, product: 60, debt: 20, operations: 10 }'),
      '  Capacity | Product 60 % · Debt 20 % · Bugs 10 % · Operations 10 %',
    );
    assert.equal(capacity('{ product: 60, debt: 20 }'), '  Capacity | Product 60 % · Debt 20 % · 80 % in all');
  });
});
