import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readYaml } from '../../../../src/core/parse/yaml/yamlSource.js';
import { appendIn, setEntriesIn, setIn } from '../../../../src/core/parse/yaml/yamlEdit.js';
import {
  appended,
  expectedAfterSet,
  ownEntry,
  sameData,
  type YamlData,
} from '../../../../src/core/parse/yaml/yamlData.js';
import type { YamlPath } from '../../../../src/core/parse/yaml/yamlPath.js';
import { applyEdits, type SpanEdit } from '../../../../src/core/text/textEdit.js';
import { data, document, pathsOf, plain, word, write } from './yamlText.js';

const layout = fc.record({
  lineBreak: fc.constantFrom('\n', '\r\n'),
  finalBreak: fc.boolean(),
  step: fc.constantFrom(2, 4),
});

/** A document's text, its value, and a path in it. */
const place = fc
  .tuple(document, layout)
  .map(([value, how]) => ({ text: write(value, how), value: plain(value) }))
  .chain(({ text, value }) => {
    const paths = pathsOf(value);
    const existing = paths.length > 0 ? fc.constantFrom(...paths) : fc.constant<(string | number)[]>(['new']);
    return fc.record({
      text: fc.constant(text),
      value: fc.constant(value),
      path: existing,
      extra: fc.array(word, { maxLength: 2 }),
    });
  });

function edited(text: string, edit: (source: ReturnType<typeof readYaml>) => readonly SpanEdit[] | undefined): string {
  const edits = edit(readYaml(text));
  assert.ok(edits, 'an edit was found');
  return applyEdits(text, edits);
}

function commentsOf(text: string): string[] {
  return text.match(/# (?:note|above) \d+$/gm) ?? [];
}

describe('edits of YAML', function () {
  this.timeout(60_000);

  it('the texts that these tests write say what they should', () => {
    fc.assert(
      fc.property(place, ({ text, value }) => {
        const source = readYaml(text);
        assert.deepEqual(source.faults, []);
        assert.ok(sameData(source.value, value));
      }),
      { numRuns: 300 },
    );
  });

  it('set: the value has the change and only it, and comments stay', () => {
    fc.assert(
      fc.property(place, data, ({ text, value, path, extra }, entry) => {
        const full = [...path, ...extra];
        const expected = expectedAfterSet(value, full, entry);
        fc.pre(expected !== undefined);
        const old = full.reduce<unknown>((at, step) => ownEntry(at, step), value);
        const edits = setIn(readYaml(text), text, full, entry);
        // What has comments within may be left to the user, but never the comments given up.
        if (!edits && typeof old === 'object' && old !== null && commentsOf(text).length > 0) return;
        const after = edited(text, () => edits);
        const now = readYaml(after);
        const isListStill = Array.isArray(full.reduce<unknown>((at, step) => ownEntry(at, step), now.value));
        const wanted = isListStill && !Array.isArray(entry) ? expectedAfterSet(value, full, [entry]) : expected;
        assert.ok(sameData(now.value, wanted?.value));
        assert.deepEqual(commentsOf(after).sort(), commentsOf(text).sort());
        assert.deepEqual(now.faults, []);
      }),
      { numRuns: 500 },
    );
  });

  it('set several: the map has them all and only them, as if one came after the other, and comments stay', () => {
    const flat = fc.dictionary(word, fc.constantFrom('3f2a9c01', '0', 'x y'), { minKeys: 1, maxKeys: 6 });
    fc.assert(
      fc.property(place, flat, ({ text, value, path }, entries) => {
        const old = path.reduce<unknown>((at, step) => ownEntry(at, step), value);
        fc.pre(typeof old === 'object' && old !== null && !Array.isArray(old));
        const edits = setEntriesIn(readYaml(text), text, path, entries);
        const oneByOne = Object.entries(entries).reduce<string | undefined>((at, [key, entry]) => {
          const next = at === undefined ? undefined : setIn(readYaml(at), at, [...path, key], entry);
          return next && applyEdits(at ?? '', next);
        }, text);
        if (!edits) return;
        const after = applyEdits(text, edits);
        const { value: now, faults } = readYaml(after);
        assert.deepEqual(faults, []);
        assert.ok(sameData(now, expectedAfterSet(value, path, { ...old, ...entries })?.value));
        assert.deepEqual(commentsOf(after).sort(), commentsOf(text).sort());
        if (oneByOne !== undefined) assert.ok(sameData(now, readYaml(oneByOne).value));
      }),
      { numRuns: 500 },
    );
  });

  it('append: the list has one entry more, and comments stay', () => {
    fc.assert(
      fc.property(place, data, ({ text, value, path }, entry) => {
        const expected = expectedAfterSet(
          value,
          path,
          appended(
            path.reduce<unknown>((at, step) => ownEntry(at, step), value),
            entry,
          ),
        );
        fc.pre(expected !== undefined);
        const edits = appendIn(readYaml(text), text, path, entry);
        const old = path.reduce<unknown>((at, step) => ownEntry(at, step), value);
        // A map with comments is no list that could have one entry more.
        if (!edits && typeof old === 'object' && old !== null && commentsOf(text).length > 0) return;
        const after = edited(text, () => edits);
        assert.ok(sameData(readYaml(after).value, expected.value));
        assert.deepEqual(commentsOf(after).sort(), commentsOf(text).sort());
      }),
      { numRuns: 300 },
    );
  });
});

const cases: readonly {
  title: string;
  before: string;
  path: YamlPath;
  value: YamlData;
  append?: true;
  after: string;
}[] = [
  {
    title: 'replaces a scalar and keeps the comment',
    before: 'a: 1 # one\nb: 2\n',
    path: ['a'],
    value: 3,
    after: 'a: 3 # one\nb: 2\n',
  },
  { title: 'keeps single quotes', before: "a: 'x'\n", path: ['a'], value: "it's", after: "a: 'it''s'\n" },
  {
    title: 'adds an entry after the last one, before comments and blank lines',
    before: 'a:\n    b: 1 # b\n\n# end\nc: 2\n',
    path: ['a', 'd'],
    value: 'x',
    after: 'a:\n    b: 1 # b\n    d: x\n\n# end\nc: 2\n',
  },
  {
    title: 'fills what is empty',
    before: 'people:  # all\nteams: {}\n',
    path: ['people', 'ada', 'name'],
    value: 'Ada',
    after: 'people:  # all\n  ada:\n    name: Ada\nteams: {}\n',
  },
  { title: 'adds to braces', before: 'a: { b: 1 }\n', path: ['a', 'c'], value: [1], after: 'a: { b: 1, c: [1] }\n' },
  { title: 'adds to empty braces', before: 'a: {}\n', path: ['a', 'c'], value: 1, after: 'a: { c: 1 }\n' },
  {
    title: 'keeps a file without a final line break without one',
    before: 'a: 1',
    path: ['b'],
    value: 2,
    after: 'a: 1\nb: 2',
  },
  {
    title: 'uses the line breaks of the file',
    before: 'a: 1\r\nb: 2\r\n',
    path: ['c', 'd'],
    value: 2,
    after: 'a: 1\r\nb: 2\r\nc:\r\n  d: 2\r\n',
  },
  { title: 'begins an empty file', before: '', path: ['c', 'd'], value: 2, after: 'c:\n  d: 2\n' },
  { title: 'begins a file of comments', before: '# hello', path: ['c'], value: 2, after: '# hello\nc: 2\n' },
  {
    title: 'makes one handle a list',
    before: 'pm: ada # lead\n',
    path: ['pm'],
    append: true,
    value: 'grace',
    after: 'pm: [ada, grace] # lead\n',
  },
  {
    title: 'adds an item below the others',
    before: 'a:\n- x # x\n- y\nb: 1\n',
    path: ['a'],
    append: true,
    value: 'z',
    after: 'a:\n- x # x\n- y\n- z\nb: 1\n',
  },
  {
    title: 'adds an item to brackets',
    before: 'a: [x,\n  y, ]\n',
    path: ['a'],
    append: true,
    value: 'z',
    after: 'a: [x,\n  y, z ]\n',
  },
  {
    title: 'writes out what an alias gives before changing it',
    before: 'a: &a { x: 1 }\nb: *a\n',
    path: ['b', 'y'],
    value: 2,
    after: 'a: &a { x: 1 }\nb: { x: 1, y: 2 }\n',
  },
  {
    title: 'overrides what a merge key gives',
    before: 'a: &a { x: { y: 1 } }\nb:\n  <<: *a\n',
    path: ['b', 'x', 'z'],
    value: 2,
    after: 'a: &a { x: { y: 1 } }\nb:\n  <<: *a\n  x: { y: 1, z: 2 }\n',
  },
  {
    title: 'breaks up what is too long for one line',
    before: 'a: {}\n',
    path: ['b'],
    value: { text: 'x'.repeat(60), more: 'y'.repeat(60) },
    after: `a: {}\nb:\n  text: ${'x'.repeat(60)}\n  more: ${'y'.repeat(60)}\n`,
  },
  {
    title: 'keeps the blank lines of a kept text',
    before: 'a: |+\n  x\n\nb: 1\n',
    path: ['a'],
    value: 'y',
    after: 'a: y\n\nb: 1\n',
  },
  { title: 'adds after a kept text', before: 'a: |+\n  x\n\n', path: ['b'], value: 'y', after: 'a: |+\n  x\n\nb: y\n' },
];

describe('one edit of YAML', function () {
  this.timeout(60_000);

  for (const { title, before, path, value, append, after } of cases) {
    it(title, () => {
      const source = readYaml(before);
      const edits = (append ? appendIn : setIn)(source, before, path, value);
      assert.equal(edits && applyEdits(before, edits), after);
    });
  }

  it('changes nothing where an anchor would carry the change elsewhere', () => {
    const text = 'a: &a { x: 1 }\nb: *a\n';
    assert.equal(setIn(readYaml(text), text, ['a', 'x'], 2), undefined);
  });

  it('changes nothing in broken YAML', () => {
    const text = 'a: [1\nb: 2\n';
    assert.equal(setIn(readYaml(text), text, ['b'], 3), undefined);
  });

  it('is empty when the text says so already', () => {
    const text = 'a: {b: "x"}';
    assert.deepEqual(setIn(readYaml(text), text, ['a', 'b'], 'x'), []);
  });

  it('places its spans after what stands before the YAML, with the line breaks of the whole text', () => {
    const text = '---\r\na: 1\r\n---\r\n';
    const edits = setIn(readYaml('a: 1', 5), text, ['b'], 2);
    assert.equal(edits && applyEdits(text, edits), '---\r\na: 1\r\nb: 2\r\n---\r\n');
  });
});

describe('comments of a list', () => {
  const set = (before: string, path: YamlPath, value: YamlData): string | undefined => {
    const edits = setIn(readYaml(before), before, path, value);
    return edits && applyEdits(before, edits);
  };

  for (const { title, before, value, after } of [
    {
      title: 'stay when one value takes the place of several',
      before: 'a:\n  - pm # product\n  - em # tech\nb: 1\n',
      value: 'em',
      after: 'a:\n  - em # tech\n  # product\nb: 1\n',
    },
    {
      title: 'are not said of the one that takes the place of another',
      before: 'a:\n  - ada # since 2020\n  - lin # deputy\n',
      value: ['grace', 'lin'],
      after: 'a:\n  - grace\n  - lin # deputy\n  # since 2020\n',
    },
    {
      title: 'go below the list with all lines that are said of one item, after those of the last one',
      before: 'a:\r\n  - em # signs\r\n    # and more\r\n  # between\r\n  - pm # talks\r\n    # on paper\r\nb: 1\r\n',
      value: 'pm',
      after: 'a:\r\n  # between\r\n  - pm # talks\r\n    # on paper\r\n  # signs\r\n  # and more\r\nb: 1\r\n',
    },
    {
      title: 'do not come to stand above the next key as its own',
      before: 'a:\n- em # signs\n- pm\n- qa # tests\nb: 1\n',
      value: ['pm', 'x'],
      after: 'a:\n- pm\n- x\n  # signs\n  # tests\nb: 1\n',
    },
    {
      title: 'stay where a file ends without a line break',
      before: 'a:\n  - em # signs\n  - pm # talks',
      value: 'pm',
      after: 'a:\n  - pm # talks\n  # signs',
    },
    {
      title: 'stay when nothing is left',
      before: 'a:\r\n  # who\r\n  - ada # since 2020\r\n  - lin\r\nb: 1\r\n',
      value: [],
      after: 'a: []\r\n  # who\r\n  # since 2020\r\nb: 1\r\n',
    },
    {
      title: 'stay when items come',
      before: 'a: # all\n- x # x\n# between\n- y',
      value: ['x', 'z', 'y', 'w'],
      after: 'a: # all\n- x # x\n- z\n# between\n- y\n- w',
    },
    {
      title: 'stay between brackets',
      before: 'a: [\n  ada, # lead\n  lin # deputy\n]\n',
      value: ['grace', 'lin'],
      after: 'a: [\n  grace, # lead\n  lin # deputy\n]\n',
    },
  ] as const) {
    it(title, () => {
      assert.equal(set(before, ['a'], value), after);
    });
  }

  it('are never given up: what cannot be changed with them is not changed', () => {
    assert.equal(set('a:\n  b: 1 # why\n', ['a'], 'x'), undefined);
    assert.equal(set('a: [\n  ada, # lead\n  lin\n]\n', ['a'], 'grace'), undefined);
  });
});

describe('YAML with a merge conflict', () => {
  const text = 'a: 1\n<<<<<<< HEAD\nb: 2\n||||||| base\nb: 1\n=======\nb: 3\nc: 4\n>>>>>>> main\nd: 5\n';

  for (const [name, lineBreak] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`is read as this side has it, and said to be one thing, ${name}`, () => {
      const source = readYaml(text.replaceAll('\n', lineBreak), 10);
      assert.deepEqual(source.value, { a: 1, b: 2, d: 5 });
      assert.deepEqual(
        source.faults.map(({ kind, span, message }) => ({ kind, ...span, message })),
        [
          {
            kind: 'conflict',
            start: 14 + lineBreak.length,
            end: 26 + lineBreak.length,
            message: 'This file has an unresolved merge conflict. Resolve it and remove the conflict markers.',
          },
        ],
      );
    });
  }

  it('is not written into', () => {
    assert.equal(setIn(readYaml(text), text, ['a'], 2), undefined);
  });

  it('is none when the marks do not make one', () => {
    assert.deepEqual(readYaml('a: |\n  <<<<<<< x\n  =======\n').faults, []);
    assert.deepEqual(readYaml('# <<<<<<< x\na: 1\n').faults, []);
  });
});

describe('YAML whose lines end with a lone carriage return', () => {
  it('is read and written line by line', () => {
    const text = 'a: 1\rb: x # why\r';
    assert.deepEqual(readYaml(text).value, { a: 1, b: 'x' });
    const edits = setIn(readYaml(text), text, ['b'], 'y');
    assert.equal(edits && applyEdits(text, edits), 'a: 1\rb: y # why\r');
    const added = setIn(readYaml(text), text, ['c'], 3);
    assert.equal(added && applyEdits(text, added), 'a: 1\rb: x # why\rc: 3\r');
  });
});

describe('a key that is no name', () => {
  it('is said, and is never written', () => {
    const source = readYaml('a: { __proto__: 1, b: 2 }\n');
    assert.deepEqual(source.value, { a: { b: 2 } });
    assert.deepEqual(
      source.faults.map(({ span, message }) => ({ ...span, message })),
      [{ start: 5, end: 14, message: '“__proto__” cannot be used as a name. Choose another one.' }],
    );
    assert.equal(setIn(readYaml('a: 1\n'), 'a: 1\n', ['__proto__'], 1), undefined);
  });
});
