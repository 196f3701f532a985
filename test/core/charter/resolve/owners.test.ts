import assert from 'node:assert/strict';
import type { Decision } from '../../../../src/core/charter/model/charter.js';
import { areaOwners } from '../../../../src/core/charter/resolve/areaOwners.js';
import { builtInAreas } from '../../../../src/core/charter/model/areas.js';
import { decisionFor } from '../../../../src/core/charter/resolve/decisionFor.js';
import { findPerson, resolveOwner, teamAndAbove } from '../../../../src/core/charter/resolve/owners.js';
import { presetDecisions } from '../../../../src/core/charter/read/presets.js';
import { readCharter } from '../../../../src/core/charter/read/readCharter.js';
import type { presetIds } from '../../../../src/core/charter/read/schema.js';

const { charter, problems } = readCharter(
  'file:///w/ownership.yaml',
  `people:
  ada: { name: Ada Lovelace, email: Ada@Example.com, github: adal, aliases: [A. Lovelace, grace] }
  grace: { name: Grace Hopper }
  zoë: { name: Zoë }
teams:
  company: { roles: { em: grace } }
  commerce: { parent: company }
  payments:
    parent: commerce
    roles: { pm: [ada, zoë], em: [] }
    responsibilities:
      hiring: { accountable: [pm, em] }
      design: { accountable: [pm, em], resolve: PM decides }
      reporting: { accountable: legal }
roles: { legal: Lawyer }
`,
);

function decision(id: string): Decision {
  const found = charter.decisions.find((each) => each.id === id);
  assert.ok(found);
  return found;
}

describe('owners', function () {
  this.timeout(60_000);

  it('are those who hold the role in the team', () => {
    const owner = resolveOwner(charter, 'payments', decision('why'));
    assert.deepEqual(
      [owner.role.label, owner.people.map((person) => person.id), owner.team],
      ['PM', ['ada', 'zoë'], 'payments'],
    );
  });

  it('are looked for upward where the role is vacant', () => {
    const owner = resolveOwner(charter, 'payments', decision('how'));
    assert.deepEqual([owner.people.map((person) => person.id), owner.team], [['grace'], 'company']);
  });

  it('are nobody when the role is vacant everywhere, or the team is not known', () => {
    assert.deepEqual(resolveOwner(charter, 'commerce', decision('why')), {
      role: { id: 'pm', label: 'PM' },
      people: [],
      holders: [],
      away: [],
    });
    assert.deepEqual(resolveOwner(charter, undefined, decision('why')).people, []);
    assert.deepEqual(resolveOwner(charter, 'elsewhere', decision('why')).people, []);
  });

  it('end where parents go round in a circle, whoever made the charter', () => {
    const [a, b] = ['a', 'b'].map((id) => ({
      id,
      name: id,
      parent: id === 'a' ? 'b' : 'a',
      roles: new Map(),
      documents: [],
      areas: [],
      agreements: [],
    }));
    assert.ok(a && b);
    assert.deepEqual(
      teamAndAbove(
        {
          ...charter,
          teams: new Map([
            ['a', a],
            ['b', b],
          ]),
        },
        'a',
      ),
      [a, b],
    );
  });
});

describe('finding a person', function () {
  this.timeout(60_000);

  const names: readonly [string, string | undefined][] = [
    ['ada', 'ada'],
    ['@ADA', 'ada'],
    [' Ada lovelace ', 'ada'],
    ['ada@example.com', 'ada'],
    ['@adal', 'ada'],
    ['a. lovelace', 'ada'],
    // A handle comes before the alias of somebody else.
    ['grace', 'grace'],
    ['ZOE\u0308', 'zoë'],
    ['nobody', undefined],
    ['', undefined],
    ['@', undefined],
  ];
  for (const [text, id] of names)
    it(`“${text}” is ${id ?? 'nobody'}`, () => assert.equal(findPerson(charter, text)?.id, id));
});

describe('areas', function () {
  this.timeout(60_000);

  it('are the fourteen, and the six of which nobody is accountable yet', () => {
    const areas = builtInAreas();
    assert.equal(areas.length, 20);
    assert.equal(new Set(areas.map((area) => area.id)).size, 20);
    assert.deepEqual(
      areas.filter((area) => area.accountable.length === 0).map((area) => area.id),
      [
        'stakeholder-communication',
        'project-with-design',
        'project-with-engineering',
        'rollout',
        'experiments',
        'usage-monitoring',
      ],
    );
    for (const area of areas) assert.deepEqual(Object.keys(area.expectations).sort(), ['em', 'pm']);
  });

  it('say how they stand', () => {
    assert.deepEqual(problems, []);
    const states = charter.teams
      .get('payments')
      ?.areas.map((area) => [area.id, areaOwners(charter, 'payments', area).state]);
    assert.deepEqual(Object.fromEntries(states ?? []), {
      'product-marketing': 'owned',
      'product-research': 'owned',
      'team-goals': 'owned',
      'iteration-planning': 'owned',
      'technical-partnerships': 'owned',
      'sales-engineering': 'owned',
      design: 'shared',
      'cross-team-work': 'owned',
      hiring: 'undecided',
      'iteration-execution': 'owned',
      productivity: 'owned',
      reporting: 'vacant',
      careers: 'owned',
      'team-morale': 'owned',
      'stakeholder-communication': 'unassigned',
      'project-with-design': 'unassigned',
      'project-with-engineering': 'unassigned',
      rollout: 'unassigned',
      experiments: 'unassigned',
      'usage-monitoring': 'unassigned',
    });
  });
});

describe('presets', function () {
  this.timeout(60_000);

  const owners = (preset: (typeof presetIds)[number]) =>
    presetDecisions(preset).map(
      ({ id, owner, consulted, document }) => `${id} ${owner} (${consulted.join()}) ${document}`,
    );

  it('rules-of-engagement', () => {
    assert.deepEqual(owners('rules-of-engagement'), [
      'why pm (em) prd',
      'what pm (em) prd',
      'how em (pm) sdd',
      'who em (pm) sdd',
      'when em (pm) sdd',
      'rollout pm (em) prd',
    ]);
  });

  it('pm-carries-timeline gives When to the PM', () => {
    assert.deepEqual(owners('pm-carries-timeline'), [
      'why pm (em) prd',
      'what pm (em) prd',
      'how em (pm) sdd',
      'who em (pm) sdd',
      'when pm (em) sdd',
      'rollout pm (em) prd',
    ]);
  });

  it('appetite splits When into a target of the PM and a plan of the EM', () => {
    assert.deepEqual(owners('appetite'), [
      'why pm (em) prd',
      'what pm (em) prd',
      'target pm (em) prd',
      'how em (pm) sdd',
      'who em (pm) sdd',
      'plan em (pm) sdd',
      'rollout pm (em) prd',
    ]);
    const appetite = readCharter('x', 'charter: appetite').charter;
    assert.equal(decisionFor(appetite, 'when', 'prd')?.id, 'target');
    assert.equal(decisionFor(appetite, 'when', 'sdd')?.id, 'plan');
    assert.equal(decisionFor(appetite, 'plan', 'prd')?.id, 'plan');
    assert.equal(decisionFor(charter, 'when', 'prd')?.id, 'when');
    assert.equal(decisionFor(charter, 'target', 'prd'), undefined);
  });

  it('a decision that changes hands is still put to whoever had it', () => {
    const changed = readCharter('x', 'decisions: { when: { owner: pm } }').charter.decisions.at(-1);
    assert.deepEqual([changed?.owner, changed?.consulted], ['pm', ['em']]);
  });
});
