import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agreementDue } from '../../../../src/core/charter/resolve/agreements.js';
import { addCadence, daysBetween, isDay, parseCadence } from '../../../../src/core/charter/model/calendar.js';
import { severityForStage } from '../../../../src/core/charter/model/stages.js';
import { defaultStages } from '../../../../src/core/charter/read/presets.js';

function after(day: string, every: string): string | undefined {
  const cadence = parseCadence(every);
  return cadence && addCadence(day, cadence);
}

describe('calendar', function () {
  this.timeout(60_000);

  const cases: readonly [day: string, every: string, next: string | undefined][] = [
    ['2026-11-13', '1w', '2026-11-20'],
    ['2026-12-31', '1d', '2027-01-01'],
    ['2024-02-28', '1d', '2024-02-29'],
    ['2100-02-28', '1d', '2100-03-01'],
    ['2026-01-31', '1m', '2026-02-28'],
    ['2024-01-31', '1m', '2024-02-29'],
    ['2026-11-30', '3m', '2027-02-28'],
    ['2024-02-29', '1y', '2025-02-28'],
    ['0001-01-01', '999d', '0003-09-27'],
    ['2026-13-01', '1d', undefined],
    ['2026-01-01', '0d', undefined],
    ['2026-01-01', '1h', undefined],
  ];
  for (const [day, every, next] of cases)
    it(`${day} and ${every} is ${next ?? 'nothing'}`, () => assert.equal(after(day, every), next));

  it('agrees with the calendar of JavaScript', () => {
    const day = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9990-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 999 }), (from, count) => {
        const expected = new Date(Date.parse(from) + count * 86_400_000).toISOString().slice(0, 10);
        assert.equal(after(from, `${count}d`), expected);
        assert.equal(daysBetween(from, expected), count);
        assert.ok(isDay(expected));
      }),
    );
  });
});

describe('an agreement', function () {
  this.timeout(60_000);

  const agreement = { id: 'x', title: 'X' };
  it('is due when its cadence has passed, and overdue the day after', () => {
    const weekly = { ...agreement, every: '1w', last: '2026-11-13' };
    assert.deepEqual(agreementDue(weekly, '2026-11-19'), { overdue: false, next: '2026-11-20', days: 1 });
    assert.deepEqual(agreementDue(weekly, '2026-11-20'), { overdue: false, next: '2026-11-20', days: 0 });
    assert.deepEqual(agreementDue(weekly, '2026-11-21'), { overdue: true, next: '2026-11-20', days: -1 });
  });

  it('that never happened is due today; one without a cadence never is', () => {
    assert.deepEqual(agreementDue({ ...agreement, every: '1w' }, '2026-11-20'), {
      overdue: false,
      next: '2026-11-20',
      days: 0,
    });
    assert.deepEqual(agreementDue({ ...agreement, last: '2020-01-01' }, '2026-11-20'), { overdue: false });
  });
});

describe('how loud a rule is at a stage', function () {
  this.timeout(60_000);

  const at = (stages: readonly string[]) => stages.map((stage) => severityForStage(stages, stage));

  it('grows on the usual board', () => {
    assert.deepEqual(at(defaultStages), ['hint', 'info', 'warning', 'error', 'error', 'error', 'error', 'error']);
  });

  it('grows by position on a board with other names', () => {
    assert.deepEqual(at(['a']), ['hint']);
    assert.deepEqual(at(['a', 'b']), ['hint', 'error']);
    assert.deepEqual(at(['a', 'b', 'c']), ['hint', 'warning', 'error']);
    assert.deepEqual(at(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']), [
      'hint',
      'info',
      'warning',
      'error',
      'error',
      'error',
      'error',
      'error',
    ]);
  });

  it('follows the one name that a board has', () => {
    assert.deepEqual(at(['idea', 'x', 'y', 'PRD', 'z']), ['hint', 'info', 'info', 'warning', 'error']);
    assert.deepEqual(at(['idea', 'x', 'y', 'z', 'ready']), ['hint', 'info', 'warning', 'warning', 'error']);
  });

  it('is a warning without a stage, or with one that the board does not have', () => {
    assert.equal(severityForStage(defaultStages, undefined), 'warning');
    assert.equal(severityForStage(defaultStages, 'elsewhere'), 'warning');
    assert.equal(severityForStage(defaultStages, ' Ready '), 'error');
  });
});
