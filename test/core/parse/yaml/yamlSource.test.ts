import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasSyntaxFault, maxYamlLength, maxYamlMarks, readYaml } from '../../../../src/core/parse/yaml/yamlSource.js';
import { cpuTime } from '../../charter/cpuTime.js';
import { yamlPiece } from './yamlPiece.js';

/** Faults as `what | message`, so that span and message are seen at once. */
function faultsOf(text: string): string[] {
  return readYaml(text).faults.map(({ span, message }) => `${text.slice(span.start, span.end)} | ${message}`);
}

const unclosed = (what: string, open: string, close: string) =>
  `${what} | “${open}” is opened and not closed. Add “${close}”.`;
const noColon = 'A colon is missing after this key. Write “key: value”.';

const broken: readonly { yaml: string; value: unknown; faults: readonly string[] }[] = [
  { yaml: 'te\ndocuments: 1\n', value: { documents: 1 }, faults: [`te | ${noColon}`] },
  {
    yaml: 'people:\n  ada:\n    na\n    email: x\n',
    value: { people: { ada: { email: 'x' } } },
    faults: [`na | ${noColon}`],
  },
  { yaml: 'a: [1, 2\nb: 3', value: { a: [1, 2], b: 3 }, faults: [unclosed('[', '[', ']')] },
  { yaml: 'a: { x: 1\nb: 3', value: { a: { x: 1 }, b: 3 }, faults: [unclosed('{', '{', '}')] },
  {
    yaml: 'a: "x\nb: 2\nc: 3\n',
    value: { b: 2, c: 3 },
    faults: ['"x | A double quote is opened and not closed. Add “"” at its end.'],
  },
  {
    yaml: "a: 'x\nb: 2\n",
    value: { b: 2 },
    faults: ["'x | A single quote is opened and not closed. Add “'” at its end."],
  },
  {
    yaml: 'a:\n\tb: 1\n\tc: 2\n',
    value: { a: { b: 1, c: 2 } },
    faults: [
      '\t | YAML does not allow tabs as indentation. Use spaces.',
      '\t | YAML does not allow tabs as indentation. Use spaces.',
    ],
  },
  {
    yaml: 'title: PRD: x\nteam: y\n',
    value: { team: 'y' },
    faults: ['PRD: x | One line can have one “key: value”. Begin a new line, or put the value in quotes.'],
  },
  { yaml: 'a: @x\n', value: { a: '@x' }, faults: ['@ | A value cannot begin with “@”. Put it in quotes.'] },
  {
    yaml: 'a: "\\q"\n',
    value: { a: '\\q' },
    faults: ['\\q | “\\q” is not allowed between double quotes. Write “\\\\” for a backslash, or use single quotes.'],
  },
  {
    yaml: 'a:\n  b: 1\n c: 2\nd: 3',
    value: { a: { b: 1 }, d: 3 },
    faults: ['c: 2 | This line is not indented like its neighbours. Indent all lines of a group alike.'],
  },
  {
    yaml: 'a: 1\n}\nb: 2',
    value: { a: 1, b: 2 },
    faults: ['} | “}” is not expected here. Check its indentation, or put the value in quotes.'],
  },
  {
    yaml: 'a: 1\na: 2\n',
    value: { a: 2 },
    faults: ['a | “a” is here twice, and only the last one counts. Remove one of them.'],
  },
  {
    yaml: 'a: *x\nb: 1',
    value: { a: null, b: 1 },
    faults: ['*x | There is no anchor “&x” above this alias. Add the anchor, or write the value out.'],
  },
  {
    yaml: 'a: &x [*x]',
    value: { a: [null] },
    faults: ['*x | “*x” is inside the value that it repeats. Write the value out.'],
  },
  {
    yaml: '<<: 1\na: 1',
    value: { a: 1 },
    faults: ['<< | “<<” needs an alias of a map. Write one, such as “*name”.'],
  },
  { yaml: '? [a]\n: 1', value: {}, faults: ['[a] | A key must be plain text. Put it in quotes.'] },
  {
    yaml: 'a: 1\n---\nb: 2',
    value: { a: 1 },
    faults: ['--- | Only the first YAML document is read. Remove “---” and what follows it.'],
  },
];

describe('reading YAML', function () {
  this.timeout(60_000);

  for (const { yaml, value, faults } of broken) {
    it(`says what is wrong with ${JSON.stringify(yaml)} and keeps the rest`, () => {
      assert.deepEqual(readYaml(yaml).value, value);
      assert.deepEqual(faultsOf(yaml), faults);
    });
  }

  it('keeps keys as they are written', () => {
    assert.deepEqual(readYaml('007: a\n1.0: b\n"2": c\ntrue: d\n~: e').value, {
      '007': 'a',
      '1.0': 'b',
      '2': 'c',
      true: 'd',
      '~': 'e',
    });
  });

  it('resolves aliases and merge keys, of which what is written out comes first', () => {
    const yaml = 'base: &b { x: 1, y: 2 }\nother: &o { y: 3, z: 4 }\na: { <<: [*b, *o], x: 9 }\nb: *b\n';
    assert.deepEqual(readYaml(yaml).faults, []);
    assert.deepEqual(readYaml(yaml).value, {
      base: { x: 1, y: 2 },
      other: { y: 3, z: 4 },
      a: { x: 9, y: 2, z: 4 },
      b: { x: 1, y: 2 },
    });
  });

  it('takes no key named __proto__', () => {
    const { value } = readYaml('__proto__: { polluted: true }\na: 1');
    assert.deepEqual(Object.keys(value as object), ['a']);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });

  it('has no value for an empty text', () => {
    assert.equal(readYaml('').value, undefined);
    assert.equal(readYaml('# nothing\n').value, undefined);
    assert.deepEqual(readYaml('').faults, []);
  });

  it('places faults in the text around it', () => {
    assert.deepEqual(readYaml('a: 1\na: 2\n', 4).faults[0]?.span, { start: 9, end: 10 });
  });

  it('names the alias from which on a YAML bomb is left out, in bounded time', () => {
    const letters = Array.from('abcdefghijklmnop');
    const line = (name: string, index: number) => {
      const below = letters[index - 1];
      return `${name}: &${name} [${Array(9)
        .fill(below ? `*${below}` : 'x')
        .join(', ')}]`;
    };
    const bomb = letters.map(line).join('\n') + '\nlast: 1\n';
    const time = cpuTime(() => readYaml(bomb));
    assert.ok(time < 1000, `${time} ms`);
    const source = readYaml(bomb);
    assert.deepEqual((source.value as { last: number }).last, 1);
    assert.equal(source.faults[0]?.kind, 'limit');
    assert.equal(
      source.faults[0].message,
      'This YAML repeats too much through its aliases, so “*d” and those after it are not read. Write the values out.',
    );
    assert.ok(hasSyntaxFault(source));
  });

  for (const [what, text] of [
    ['brackets', '['.repeat(20_000)],
    ['closed brackets', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['braces', '{a: '.repeat(20_000)],
    ['dashes', '- '.repeat(20_000) + 'a'],
    ['keys', '? '.repeat(20_000) + 'a'],
    ['lines', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ] as const) {
    it(`does not fall over ${what} nested thousands of times`, () => {
      const { faults, value } = readYaml(text);
      assert.equal(value, undefined);
      assert.deepEqual(
        faults.map((fault) => fault.message),
        ['This YAML is nested too deeply to read. Use 60 levels at most.'],
      );
    });
  }

  it('refuses a text that is too long, with its place', () => {
    const { faults } = readYaml('a: 1\n' + '#'.repeat(maxYamlLength));
    assert.deepEqual(faults, [
      {
        kind: 'limit',
        span: { start: 0, end: 4 },
        message: 'This YAML is too long to read: 2000000 characters at most. Split it or shorten it.',
      },
    ]);
  });

  for (const [name, mark] of [
    ['lines', 'a\n'],
    ['entries', 'a,'],
    ['opening brackets', '['],
    ['closing brackets', '}'],
    ['colons', 'a: '],
    ['aliases', '*a '],
  ] as const) {
    it(`refuses a text of too many ${name}, with the place of the first too many`, () => {
      const { faults } = readYaml(`a: ${mark.repeat(maxYamlMarks + 1)}`);
      assert.deepEqual(
        faults.map((fault) => [fault.kind, fault.message]),
        [
          [
            'limit',
            'This YAML has too many lines, entries or brackets to read: 25000 of each at most. Split it or shorten it.',
          ],
        ],
      );
      assert.ok((faults[0]?.span.start ?? 0) > mark.length * (maxYamlMarks - 2), JSON.stringify(faults[0]?.span));
    });
  }

  it('never throws, and never points outside the text', () => {
    const text = fc.oneof(
      fc.array(yamlPiece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, fc.nat(50), (yaml, base) => {
        for (const { span, message } of readYaml(yaml, base).faults) {
          assert.ok(
            base <= span.start && span.start <= span.end && span.end <= base + yaml.length,
            JSON.stringify(span),
          );
          assert.notEqual(message, '');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says so of any nesting that the parser’s own stack does not survive', () => {
    // The line after them closes all of them at once.
    for (const opening of ['- ', '? ', ': ']) {
      const { value, faults } = readYaml(`team: t\n${opening.repeat(3000)}\nprd: a\n`);
      assert.equal(value, undefined, opening);
      assert.deepEqual(
        faults.map(({ kind }) => kind),
        ['limit'],
        opening,
      );
    }
  });
});
