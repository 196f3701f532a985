import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pathAt, spanAt, type YamlPath } from '../../../../src/core/parse/yaml/yamlPath.js';
import { readYaml } from '../../../../src/core/parse/yaml/yamlSource.js';
import { document, pathsOf, plain, write } from './yamlText.js';
import { yamlPiece } from './yamlPiece.js';

describe('the span of a path', function () {
  this.timeout(60_000);

  const text = 'people:\n  ada: { name: Ada, tags: [x, "y z"] } # first\n  empty:\nshared: &s { a: 1 }\nother: *s\n';
  const source = readYaml(text);
  const spans: readonly [YamlPath, 'key' | 'value' | 'pair', string][] = [
    [['people'], 'key', 'people'],
    [['people', 'ada'], 'value', '{ name: Ada, tags: [x, "y z"] }'],
    [['people', 'ada'], 'pair', 'ada: { name: Ada, tags: [x, "y z"] }'],
    [['people', 'ada', 'name'], 'value', 'Ada'],
    [['people', 'ada', 'tags', 1], 'value', '"y z"'],
    [['people', 'ada', 'tags', 1], 'key', '"y z"'],
    [['people', 'ada', 'tags', 7], 'value', 'tags'],
    [['people', 'ada', 'missing', 'deeper'], 'value', 'ada'],
    [['people', 'empty'], 'value', 'empty'],
    [['other', 'a'], 'pair', 'a: 1'],
    [['missing'], 'key', 'people'],
    [[], 'key', 'people'],
  ];
  for (const [path, part, expected] of spans) {
    it(`${part} of ${path.join('.') || 'the root'} is ${expected}`, () => {
      const { start, end } = spanAt(source, path, part);
      assert.equal(text.slice(start, end), expected);
    });
  }

  it('counts from the beginning of the text around it', () => {
    assert.deepEqual(spanAt(readYaml('a: 1', 10), ['a'], 'value'), { start: 13, end: 14 });
  });
});

describe('the path at a cursor', function () {
  this.timeout(60_000);

  const cases: readonly [string, YamlPath | undefined, ('key' | 'value')?][] = [
    ['te‸ams:\n', ['teams'], 'key'],
    ['‸', [''], 'key'],
    ['teams:\n  ‸', ['teams', ''], 'key'],
    ['teams:\n  a:\n    ‸\n  b:\n', ['teams', 'a', ''], 'key'],
    ['teams:\n  a:\n  ‸\n  b:\n', ['teams', ''], 'key'],
    ['teams:\n  a:\n    name: X\n‸\nb: 1', [''], 'key'],
    ['teams:\n  a:\n    na‸\n', ['teams', 'a', 'na'], 'key'],
    ['teams:\n  a:\n    na‸\n    roles: {}', ['teams', 'a', 'na'], 'key'],
    ['te‸\npeople: {}\n', ['te'], 'key'],
    ['a: ‸\nb: 1', ['a'], 'value'],
    ['a: x‸y\n', ['a'], 'value'],
    ['a: { ‸ }', ['a', ''], 'key'],
    ['a: { b: ‸ }', ['a', 'b'], 'value'],
    ['a: { b: c, ‸ }', ['a', ''], 'key'],
    ['a: { b: c, d‸ }', ['a', 'd'], 'key'],
    ['a: { b: ‸\n', ['a', 'b'], 'value'],
    ['a: [x, ‸]', ['a', 1], 'value'],
    ['a: [‸]', ['a', 0], 'value'],
    ['a: [x, y‸]', ['a', 1], 'value'],
    ['stages: [a, ‸\n', ['stages', 1], 'value'],
    ['a:\n  - ‸\n', ['a', 0], 'value'],
    ['a:\n  - x\n  - y‸\n', ['a', 1], 'value'],
    ['a:\n- b‸\n', ['a', 0], 'value'],
    ['a:\n  - b: 1\n    ‸\n', ['a', 0, ''], 'key'],
    ['a: "x # y‸"', ['a'], 'value'],
    ['# c‸\n', undefined],
    ['a: 1 # ‸\n', undefined],
  ];
  for (const [marked, path, on] of cases) {
    it(`${JSON.stringify(marked)} → ${path ? `${on} ${path.join('.')}` : 'nothing'}`, () => {
      const offset = marked.indexOf('‸');
      assert.deepEqual(pathAt(readYaml(marked.replace('‸', '')), offset), path && { path, on });
    });
  }

  it('is nothing outside the YAML', () => {
    assert.equal(pathAt(readYaml('a: 1', 10), 3), undefined);
    assert.deepEqual(pathAt(readYaml('a: 1', 10), 13), { path: ['a'], on: 'value' });
  });

  it('finds every key of every document again', () => {
    const layout = fc.record({
      lineBreak: fc.constantFrom('\n', '\r\n'),
      finalBreak: fc.boolean(),
      step: fc.constantFrom(2, 4),
    });
    fc.assert(
      fc.property(document, layout, (value, how) => {
        const source = readYaml(write(value, how));
        for (const path of pathsOf(plain(value))) {
          if (typeof path.at(-1) !== 'string') continue;
          assert.deepEqual(pathAt(source, spanAt(source, path, 'key').start), { path, on: 'key' });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, wherever the cursor is', () => {
    fc.assert(
      fc.property(fc.array(yamlPiece, { maxLength: 20 }), fc.nat(60), (pieces, offset) => {
        pathAt(readYaml(pieces.join('')), offset);
      }),
    );
  });
});
