import assert from 'node:assert/strict';
import { listNames } from '../../../../src/core/document/owners/nameList.js';

describe('names in a value', () => {
  const cases: readonly [string, readonly (readonly [string, string])[]][] = [
    ['Ada', [['Ada', 'Ada']]],
    ['Ada Lovelace.', [['Ada Lovelace', 'Ada Lovelace']]],
    ['Ada L.', [['Ada L.', 'Ada L.']]],
    ['Ada Lovelace Jr.', [['Ada Lovelace Jr.', 'Ada Lovelace Jr.']]],
    [
      'Ada und Lin Wu.',
      [
        ['Ada', 'Ada'],
        ['Lin Wu', 'Lin Wu'],
      ],
    ],
    [
      'Ada, Grace',
      [
        ['Ada', 'Ada'],
        ['Grace', 'Grace'],
      ],
    ],
    [
      '@ada and @grace',
      [
        ['@ada', '@ada'],
        ['@grace', '@grace'],
      ],
    ],
    [
      'Ada Lovelace (PM, growth), **Grace Hopper** <g@x.com>',
      [
        ['Ada Lovelace', 'Ada Lovelace (PM, growth)'],
        ['Grace Hopper', '**Grace Hopper** <g@x.com>'],
      ],
    ],
    [
      'PM / EM',
      [
        ['PM', 'PM'],
        ['EM', 'EM'],
      ],
    ],
    [
      '[Ada](https://x/y) & Grace**',
      [
        ['Ada', '[Ada](https://x/y)'],
        ['Grace', 'Grace'],
      ],
    ],
    [
      '张三、李四',
      [
        ['张三', '张三'],
        ['李四', '李四'],
      ],
    ],
    ['@acme/Payments', [['@acme/Payments', '@acme/Payments']]],
    ['<ada@x.com>', [['ada@x.com', '<ada@x.com>']]],
    ['Eve Andersen', [['Eve Andersen', 'Eve Andersen']]],
    ['<!-- who? -->', []],
    ['', []],
  ];
  for (const [value, expected] of cases) {
    it(JSON.stringify(value), () => {
      const found = listNames(value, 7).map(({ text, span }) => [text, value.slice(span.start - 7, span.end - 7)]);
      assert.deepEqual(found, expected);
    });
  }

  it('takes bounded time on a long line of anything', () => {
    for (const piece of ['(', '<', '@a/', ', ', ' and ', '[](', '*', '<!--', ' ']) {
      const start = process.cpuUsage();
      listNames(piece.repeat(20_000), 0);
      assert.ok(process.cpuUsage(start).user < 2e6, piece);
    }
  });
});
