import assert from 'node:assert/strict';
import { readCharter } from '../../../../src/core/charter/read/readCharter.js';
import { charterOn } from '../../../../src/core/charter/resolve/deputies.js';
import { ownerNames, ownerWithRole } from '../../../../src/core/charter/resolve/ownerNames.js';
import { holdersOf, mayDecide } from '../../../../src/core/charter/resolve/owners.js';
import { gaps } from '../../../../src/core/charter/resolve/gaps.js';

const people = 'people: { ada: { name: Ada }, grace: { name: Grace }, lin: { name: Lin }, zoe: { name: Zoe } }\n';
const teams = 'teams: { top: { roles: { pm: lin } }, pay: { parent: top, roles: { pm: ada, em: [grace, lin] } } }\n';

function on(today: string, away: string) {
  const reading = readCharter('memory:/ownership.yaml', `${people}${teams}away: { ${away} }\n`);
  return charterOn(reading.charter, today);
}

function pm(today: string, away: string): string {
  const owner = holdersOf(on(today, away), 'pay', 'pm');
  return `${owner.people.map(({ id }) => id).join(' ')} | ${ownerNames(owner)}`;
}

describe('deputies', () => {
  const ada = 'ada: { until: 2027-01-10, deputy: grace }';

  it('decide until the day, that day included, and not after', () => {
    assert.equal(pm('2026-11-20', ada), 'grace | Grace for Ada until 10 January');
    assert.equal(pm('2027-01-10', ada), 'grace | Grace for Ada until 10 January');
    assert.equal(pm('2027-01-11', ada), 'ada | Ada');
    assert.equal(pm('2026-01-10', ada), 'grace | Grace for Ada until 10 January 2027');
  });

  it('who are away pass it on, as long as somebody is there', () => {
    const grace = 'grace: { until: 2026-12-01, deputy: lin }';
    assert.equal(pm('2026-11-20', `${ada}, ${grace}`), 'lin | Lin for Ada until 10 January');
    assert.equal(pm('2026-12-02', `${ada}, ${grace}`), 'grace | Grace for Ada until 10 January');
    assert.equal(pm('2026-11-20', `${ada}, grace: { until: 2026-12-01 }`), ' | Ada (away until 10 January)');
  });

  it('in a circle are nobody, and the role is not vacant for that', () => {
    const circle = `${ada}, grace: { until: 2026-12-01, deputy: zoe }, zoe: { until: 2026-12-01, deputy: grace }`;
    assert.equal(pm('2026-11-20', circle), ' | Ada (away until 10 January)');
    const charter = on('2026-11-20', circle);
    assert.deepEqual(
      gaps(charter, '2026-11-20')
        .filter(({ type }) => type === 'vacant-role')
        .map(({ team, what }) => `${team ?? ''} ${what}`),
      ['top em'],
    );
  });

  it('that cannot be any are none: unknown people, oneself', () => {
    assert.equal(pm('2026-11-20', 'ada: { until: 2027-01-10, deputy: bob }'), ' | Ada (away until 10 January)');
    assert.equal(pm('2026-11-20', 'ada: { until: 2027-01-10, deputy: ada }'), ' | Ada (away until 10 January)');
    assert.equal(pm('2026-11-20', 'bob: { until: 2027-01-10, deputy: ada }'), 'ada | Ada');
    assert.equal(pm('2026-11-20', 'ada: { deputy: grace }'), 'ada | Ada');
  });

  it('stand beside those who hold the role too, each named once', () => {
    const owner = holdersOf(on('2026-11-20', 'grace: { until: 2026-12-01, deputy: lin }'), 'pay', 'em');
    assert.deepEqual([owner.people.map(({ id }) => id), ownerNames(owner)], [['lin'], 'Lin']);
    const other = holdersOf(on('2026-11-20', 'grace: { until: 2026-12-01, deputy: zoe }'), 'pay', 'em');
    assert.equal(ownerWithRole(other), 'Zoe for Grace until 1 December, Lin (EM)');
  });

  it('are told from whoever may decide nothing', () => {
    const charter = on('2026-11-20', ada);
    const owner = holdersOf(charter, 'pay', 'pm');
    const may = [...charter.people.values()].filter((person) => mayDecide(owner, person)).map(({ id }) => id);
    assert.deepEqual(may, ['ada', 'grace']);
    assert.equal(ownerWithRole(owner), 'Grace (PM, for Ada until 10 January)');
  });

  it('cost one charter a day, and none where nobody is away', () => {
    const { charter } = readCharter('memory:/ownership.yaml', people + teams);
    assert.equal(charterOn(charter, '2026-11-20'), charter);
    const away = readCharter('memory:/ownership.yaml', `${people}${teams}away: { ${ada} }\n`).charter;
    assert.equal(charterOn(away, '2026-11-20'), charterOn(away, '2026-11-20'));
    assert.equal(away.today, undefined);
  });

  it('are found in little time along a chain of five thousand', function () {
    this.timeout(30_000);
    const count = 5_000;
    const all = Array.from({ length: count }, (_, at) => `  p${at}: {}`).join('\n');
    const chain = Array.from({ length: count - 1 }, (_, at) => `  p${at}: { until: 2027-01-10, deputy: p${at + 1} }`);
    const text = `people:\n${all}\nteams: { a: { roles: { pm: [${Array.from({ length: 200 }, (_, at) => `p${at}`).join(', ')}] } } }\naway:\n${chain.join('\n')}\n`;
    const charter = charterOn(readCharter('x', text).charter, '2026-11-20');
    const began = process.cpuUsage();
    assert.deepEqual(
      holdersOf(charter, 'a', 'pm').people.map(({ id }) => id),
      [`p${count - 1}`],
    );
    assert.ok(process.cpuUsage(began).user < 1_000_000);
  });
});
