import assert from 'node:assert/strict';
import { findDates } from '../../../src/core/document/recognise/dates/dates.js';
import { answersWhen } from '../../../src/core/document/recognise/dates/whenAnswers.js';

function dates(text: string): string[] {
  return findDates(text).map(({ span, kind }) => `${kind} ${text.slice(span.start, span.end)}`);
}

describe('Dates in a text', () => {
  it('are days', () => {
    assert.deepEqual(dates('on 2027-03-31 or 31.3.2027 or 3/31/2027'), [
      'day 2027-03-31',
      'day 31.3.2027',
      'day 3/31/2027',
    ]);
    assert.deepEqual(dates('March 31, 2027; 31 March 2027; 31. März 2027; 31 de março de 2027; 31 mars 2027'), [
      'day March 31, 2027',
      'day 31 March 2027',
      'day 31. März 2027',
      'day 31 de março de 2027',
      'day 31 mars 2027',
    ]);
    assert.deepEqual(dates('2027年3月31日上线，3월 31일'), ['day 2027年3月31日', 'day 3월 31일']);
  });

  it('are months, quarters, halves and years', () => {
    assert.deepEqual(dates('March 2027, 2027年3月, marzo de 2027'), [
      'month March 2027',
      'month 2027年3月',
      'month marzo de 2027',
    ]);
    assert.deepEqual(dates('by the end of March'), ['month end of March']);
    assert.deepEqual(dates('Q3 2027; 2027 Q3; third quarter; 第三季度; 第3四半期; 3분기; 3. Quartal'), [
      'quarter Q3 2027',
      'quarter 2027 Q3',
      'quarter third quarter',
      'quarter 第三季度',
      'quarter 第3四半期',
      'quarter 3분기',
      'quarter 3. Quartal',
    ]);
    assert.deepEqual(dates('H1 2027; 上半年; 下半期; premier semestre'), [
      'half H1 2027',
      'half 上半年',
      'half 下半期',
      'half premier semestre',
    ]);
    assert.deepEqual(dates('by 2027; 2027年底; Ende 2027'), ['year by 2027', 'year 2027年底', 'year Ende 2027']);
  });

  it('are releases and durations', () => {
    assert.deepEqual(dates('v1.36, version 3, the 1.30 release'), [
      'release v1.36',
      'release version 3',
      'release 1.30 release',
    ]);
    assert.deepEqual(dates('two weeks; 6 months; 4周; 3か月; 2주; zwei Wochen'), [
      'duration two weeks',
      'duration 6 months',
      'duration 4周',
      'duration 3か月',
      'duration 2주',
      'duration zwei Wochen',
    ]);
  });

  it('are not vague words, sizes, addresses or ratios', () => {
    for (const text of [
      'soon',
      'later',
      'as soon as possible',
      'asap',
      '尽快',
      '近日中',
      'bald',
      'a 512 KB page',
      '10.0.0.1',
      'may fail 3 times',
      'HTTP 404',
    ]) {
      assert.deepEqual(dates(text), [], text);
    }
  });

  it('take bounded time', () => {
    const start = performance.now();
    findDates('1'.repeat(20_000));
    findDates('in '.repeat(20_000));
    findDates('2027-'.repeat(5_000));
    assert.ok(performance.now() - start < 2000);
  });
});

describe('A promise', () => {
  it('is a date beside a word of the future', () => {
    assert.equal(answersWhen('We will ship it in March 2027.', 'prose').length > 0, true);
    assert.equal(answersWhen('预计 2027年3月 上线', 'prose').length > 0, true);
    assert.equal(answersWhen('It shipped in March 2020.', 'prose').length > 0, false);
    assert.equal(answersWhen('It will be fast. It is written for version 3.', 'prose').length > 0, false);
  });
});
