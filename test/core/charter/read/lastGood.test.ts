import assert from 'node:assert/strict';
import { readCharter, type CharterReading } from '../../../../src/core/charter/read/readCharter.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

/** A charter as a team has it after a year, with every section and most ways of writing YAML. */
const whole = `# Who owns what at Tidewell. Tandem reads this file in the editor and in CI.
version: 1
charter: rules-of-engagement

decisions:
  # After launch somebody has to own the rollout.
  rollout:
    label: Rollout
    question: Who gets it first, and when does the next group?
    owner: pm
    consulted: [em]
    document: prd
    headings: [Rollout plan, "Launch: steps"]
  budget: { label: Budget, owner: pm }

roles:
  design: Product designer
  compliance: Compliance officer

people:
  priya:
    name: Priya Natarajan
    email: priya@tidewell.example
    github: priya-n
    aliases: [P. Natarajan]
  tomas: { name: Tomas Lindqvist, email: tomas@tidewell.example }
  mei: { name: "Mei Tanaka" }
  # Joined in May.
  amara: { name: Amara Okafor }
  helen: { name: Helen Brooks }
  rafael:
    name: 'Rafael Ortiz'
  dana: { name: Dana Whitfield }

teams:
  # The team above: whoever holds a role here answers when it is vacant in a team below.
  product:
    name: Product and engineering
    roles: { pm: helen, em: rafael, compliance: dana }
    responsibilities:
      rollout: { area: Rollout, accountable: pm, stakeholders: [customer support] }
      experiments: { area: Experiments, accountable: pm }

  healthcare:
    name: Healthcare platform
    parent: product
    roles: { pm: priya, em: tomas, design: mei }
    documents: ['docs/**']
    responsibilities:
      hiring: { accountable: em, stakeholders: [people operations] }
      sprint-planning:
        area: Sprint planning
        accountable: [pm, em]
        resolve: >-
          Priya sets the priorities,
          Tomas sets how much fits.
      release-notes: { area: Release notes, accountable: [pm, em] }
    agreements:
      one-to-one: { title: Weekly conversation of PM and EM, every: 1w }
      charter-review: { title: Go through this file, every: 3m, last: 2025-01-15 }

  records:
    name: Patient records
    parent: product
    roles:
      pm: amara
      em:
    documents:
      - records/**
      - shared/records/*.md

stages: [backlog, design, prd, ready, engineering, qa, release, analyze]
documents:
  prd: ["**/*.prd.md"]
  sdd:
    - "**/*.sdd.md"
templates: .tandem/templates
rules:
  placeholder-text: off
  missing-decision: error
`;

const uri = 'memory:/workspace/ownership.yaml';

const { lastGood } = readCharter(uri, whole);

/** What a text says when the file said `whole` before. */
function after(text: string): CharterReading {
  return readCharter(uri, text, { before: lastGood });
}

const teamsOf = ({ charter }: CharterReading) => [...charter.teams.keys()];
const peopleOf = ({ charter }: CharterReading) => [...charter.people.keys()];

/** Where each entry of a section has its own line, by its name. */
function entryLines(section: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let at = '';
  for (const [index, line] of whole.split('\n').entries()) {
    at = /^([a-z]+):/.exec(line)?.[1] ?? at;
    const name = /^ {2}([a-z-]+):/.exec(line)?.[1];
    if (at === section && name !== undefined) found.set(name, index);
  }
  return found;
}

const entries = { teams: entryLines('teams'), people: entryLines('people') };

describe('a charter that is being typed', function () {
  this.timeout(120_000);

  it('is a real one', () => {
    const reading = readCharter(uri, whole, { rules: ['placeholder-text', 'missing-decision'] });
    assert.deepEqual(reading.problems, []);
    assert.ok(whole.split('\n').length > 80);
    assert.deepEqual([teamsOf(reading).length, peopleOf(reading).length], [3, 7]);
    assert.deepEqual([[...entries.teams.keys()], [...entries.people.keys()]], [teamsOf(reading), peopleOf(reading)]);
  });

  it('keeps, cut off anywhere, every team and person whose line is still there', () => {
    for (let length = whole.length; length >= 0; length--) {
      const text = whole.slice(0, length);
      const lastLine = text.split('\n').length - 1;
      const reading = after(text);
      for (const [section, found] of [
        ['teams', teamsOf(reading)],
        ['people', peopleOf(reading)],
      ] as const) {
        const gone = [...entries[section]].filter(([name, line]) => line < lastLine && !found.includes(name));
        const others = found.filter((name) => !entries[section].has(name));
        assert.ok(gone.length === 0 && others.length === 0, `cut off after ${JSON.stringify(text.slice(-30))}`);
      }
    }
  });

  it('typed from an empty file, letter by letter, never loses whom it had', () => {
    let before = readCharter(uri, '');
    for (let length = 1; length <= whole.length; length++) {
      const reading = readCharter(uri, whole.slice(0, length), { before: before.lastGood });
      const typed = JSON.stringify(whole.slice(Math.max(0, length - 30), length));
      for (const [name, line] of [...entries.teams, ...entries.people]) {
        const had = before.charter.teams.has(name) || before.charter.people.has(name);
        const has = reading.charter.teams.has(name) || reading.charter.people.has(name);
        assert.ok(has || !had, `${name} (line ${line}) is gone after ${typed}`);
      }
      before = reading;
    }
    assert.deepEqual(before.charter, readCharter(uri, whole).charter);
  });

  it('with any one line gone keeps all whose own line is there', () => {
    const lines = whole.split('\n');
    for (const [index, line] of lines.entries()) {
      const reading = after(lines.filter((_, at) => at !== index).join('\n'));
      for (const [name, own] of entries.teams)
        if (own !== index) assert.ok(reading.charter.teams.has(name), `${name} without “${line}”`);
      for (const [name, own] of entries.people)
        if (own !== index) assert.ok(reading.charter.people.has(name), `${name} without “${line}”`);
    }
  });

  it('with any one character gone keeps every section that it does not stand in', () => {
    const good = readCharter(uri, whole).charter;
    const [teams, people, roles] = [good.teams, good.people, good.roles].map((each) => [...each.keys()].join());
    let section = '';
    for (let at = 0; at < whole.length; at++) {
      if (at === 0 || whole[at - 1] === '\n') section = /^([a-z]+):/.exec(whole.slice(at, at + 20))?.[1] ?? section;
      // Within words one character is like the next.
      if (/^[a-z]{3}$/.test(whole.slice(at - 1, at + 2))) continue;
      const { charter } = after(whole.slice(0, at) + whole.slice(at + 1));
      const isSame =
        (section === 'teams' || [...charter.teams.keys()].join() === teams) &&
        (section === 'people' || [...charter.people.keys()].join() === people) &&
        (section === 'roles' || [...charter.roles.keys()].join() === roles) &&
        (section === 'stages' || charter.stages.join() === good.stages.join());
      assert.ok(isSame, JSON.stringify(whole.slice(at - 20, at + 10)));
    }
  });

  it('without the colon after “teams” keeps the teams and reads everything else', () => {
    const text = whole
      .replace('\nteams:\n', '\nteams\n')
      .replace('Mei Tanaka', 'Mei Sato')
      .replace('Product designer', 'Designer');
    const reading = after(text);
    assert.deepEqual(teamsOf(reading), ['product', 'healthcare', 'records']);
    assert.deepEqual(peopleOf(reading).length, 7);
    assert.equal(reading.charter.people.get('mei')?.name, 'Mei Sato');
    assert.equal(reading.charter.roles.get('design')?.label, 'Designer');
    assert.deepEqual([...reading.kept], ['teams']);
    assert.deepEqual(reading.charter.teams.get('records')?.roles.get('em'), []);
  });

  it('keeps what cannot be used because of its type, and says so', () => {
    for (const [text, key] of [
      [whole.replace(/^stages: .*$/m, 'stages: soon'), 'stages'],
      [whole.replace('charter: rules-of-engagement', 'charter: rules'), 'charter'],
      [whole.replace(/^teams:\n/m, 'team:\n'), 'teams'],
    ] as const) {
      const reading = after(text);
      assert.deepEqual([...reading.kept], [key]);
      const good = readCharter(uri, whole).charter;
      assert.deepEqual(
        [reading.charter.preset, reading.charter.stages, teamsOf(reading)],
        [good.preset, good.stages, [...good.teams.keys()]],
      );
      assert.ok(
        reading.problems.some((problem) => problem.code === 'charter'),
        key,
      );
    }
  });

  it('lets go of what was taken out', () => {
    const people = whole.indexOf('people:\n');
    const teams = whole.indexOf('teams:\n');
    const without = after(whole.slice(0, people) + whole.slice(teams));
    assert.deepEqual(peopleOf(without), []);
    assert.ok(without.problems.some((problem) => problem.code === 'unknown-person'));
    assert.deepEqual(teamsOf(after(whole.slice(0, teams))), []);
    assert.deepEqual(teamsOf(after('')), []);
  });

  it('says of what is kept nothing that its text does not', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': whole });
    await workspace.core.charters.read(workspace.uri('ownership.yaml'));
    const found = async (text: string) => {
      const { findings } = await workspace.analyze('ownership.yaml', text);
      return findings.map(({ rule }) => rule).filter((rule) => rule !== 'charter');
    };
    assert.ok((await found(whole)).includes('undecided-sharing'));
    assert.deepEqual(await found(whole.replace('\nteams:\n', '\nteams\n')), []);
    assert.deepEqual(await found(whole.replace('\npeople:\n', '\npeople\n')), await found(whole));
  });
});
