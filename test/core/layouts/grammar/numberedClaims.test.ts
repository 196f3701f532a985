import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rangeBudget } from '../../../../src/core/document/requirements/claimRanges.js';
import { readNumberedClaims } from '../../../../src/core/document/requirements/numberedClaims.js';

/** What a list names: `3.1`, or with its state where that is another than “covered”. */
function named(source: string): string {
  return readNumberedClaims(source, rangeBudget())
    .map(({ id, state }) => (state === 'covered' ? id : `${id} ${state}`))
    .join(', ');
}

describe('Requirements named by numbers', () => {
  const counting: Readonly<Record<string, string>> = {
    '1.1, 2.3': '1.1, 2.3',
    'Requirement 2, 3': '2, 3',
    'Requirements 1.2, 1.3**': '1.2, 1.3',
    '1.1-1.4': '1.1, 1.2, 1.3, 1.4',
    '2.9–2.11': '2.9, 2.10, 2.11',
    '1 to 3': '1, 2, 3',
    '1.1～1.3': '1.1, 1.2, 1.3',
    '6.1a': '6.1a',
    'R1、R13': '1, 13',
    'FR-6, NFR-1': 'FR-6, NFR-1',
    'FR-6, 7, 1.2': 'FR-6, FR-7, 1.2',
    '要件 1.1、2.2': '1.1, 2.2',
    '需求1.1和1.2': '1.1, 1.2',
    '요구사항 1.1 및 1.2': '1.1, 1.2',
    'Requisito 3 y 4.1': '3, 4.1',
    'Anforderung 3 und 4.1': '3, 4.1',
    '2.1 2.2': '2.1, 2.2',
    '[1.1, 1.2]': '1.1, 1.2',
    '~~1.1~~, 1.2': '1.2',
    '1.1: Sign in, 1.2: Sign out': '1.1, 1.2',
    '1.10': '1.10',
    '1.1 (partial), 1.2 (deferred: Grace)': '1.1 partial, 1.2 deferred',
    '1.1-1.4 except 1.2': '1.1, 1.3, 1.4',
    '2 (AC 1-3)': '2 partial',
    '6.1(a)': '6.1 partial',
    '3: 1, 2': '3 partial',
    '3：1、2': '3 partial',
    '3:1; 4': '3 partial, 4',
    'Requirement 3 – 1, 2': '3 partial',
    'Anforderung 3: 1 und 2': '3 partial',
    'Requisito 3: 1 y 2; Requisito 4': '3 partial, 4',
    '요구사항 3: 1, 2': '3 partial',
    '3 → 1, 2': '3 partial',
    '3 #1, #2': '3 partial',
    '3 §1': '3 partial',
    '3 [1, 2]': '3 partial',
    '3. 1, 2': '3 partial',
    '1.1: 1, 2': '1.1 partial',
    '3, criteria 1 and 2': '3 partial',
    '3 - 1': '3 partial',
    '3 – 5': '3, 4, 5',
    '1 - 2, 3': '1, 2, 3',
    '1: Sign in, 2: Sign out': '1, 2',
    '1: 2 factors': '1',
    '1: 2FA': '1',
    '1.2/3': '1.2, 1.3',
    '1.2/3/4': '1.2, 1.3, 1.4',
    '1.2/1.3': '1.2, 1.3',
    '1/2': '1, 2',
  };
  for (const [source, ids] of Object.entries(counting)) {
    it(`are ${ids} in “${source}”`, () => {
      assert.equal(named(source), ids);
    });
  }

  const prose = [
    'Foundation for all requirements',
    'Foundation for all requirements (1-5), 6',
    'All',
    'None',
    'N/A',
    'TBD',
    'not 1.1, 1.2',
    '2 GB, 4 CPUs',
    '2 个服务',
    '2つのサービス',
    '3가지 서비스',
    'Node 18, 20',
    'v1.2',
    '50 %',
    '1.x',
    '1.1.a',
    '2024-01-02',
    '1.1 ❌',
    '~~1.1~~',
    '<!-- 1.1 -->',
    '',
  ];
  for (const source of prose) {
    it(`are none in “${source}”`, () => {
      assert.equal(named(source), '');
    });
  }

  it('stand where they are said to stand', () => {
    const places = (source: string) =>
      readNumberedClaims(source, rangeBudget()).map(({ span }) => source.slice(span.start, span.end));
    assert.deepEqual(places('Requirement 1.1, **2.3**, 4.1–4.2, R5'), ['1.1', '2.3', '4.1–4.2', '4.1–4.2', '5']);
  });

  it('are all those that somebody lists, each at its place', () => {
    const number = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }));
    const separator = fc.constantFrom(', ', ',', '、', '; ', ' and ');
    fc.assert(
      fc.property(fc.array(fc.tuple(number, separator), { minLength: 1, maxLength: 12 }), (parts) => {
        const ids = parts.map(([[a, b]]) => `${a}.${b}`);
        const source = parts.map(([, sign], at) => `${ids[at] ?? ''}${at + 1 < parts.length ? sign : ''}`).join('');
        const found = readNumberedClaims(source, rangeBudget());
        assert.deepEqual(
          found.map(({ id, span }) => [id, source.slice(span.start, span.end)]),
          ids.map((id) => [id, id]),
        );
      }),
    );
  });
});
