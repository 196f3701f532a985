import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainHead } from '../../../../src/core/workspace/index/plainHead.js';
import { readHeadOf } from '../../../../src/core/workspace/readInForce.js';

describe('front matter as most is written', () => {
  it('is read without a reader of YAML', () => {
    const text =
      '---\ntitle: Night shifts 2\nsdd: shifts.sdd.md\nauthors: [ada, lin]\nprd: a/b c.md\ndocument: sdd\n---';
    const links = [
      { kind: 'prd', target: 'a/b c.md' },
      { kind: 'sdd', target: 'shifts.sdd.md' },
    ];
    assert.deepEqual(plainHead(text), { document: 'sdd', links });
  });

  for (const [name, lines] of [
    ['a list of links', 'prd: [a.prd.md]'],
    ['a path that may be something else', 'prd: true'],
    ['a number', 'prd: 1.5'],
    ['a key given twice', 'prd: a.prd.md\nprd: b.prd.md'],
    ['a template', 'template: x'],
    ['another kind', 'document: rfc'],
    ['a comment', 'prd: a.prd.md # ours'],
    ['quotes', 'prd: "a.prd.md"'],
    ['something below', 'prd:\n  - a.prd.md'],
    ['a key without a value', 'prd:'],
    ['a value that goes on', 'prd: a.prd.md\n  b'],
    ['nothing', ''],
    ['a merge conflict', '<<<<<<< ours\nprd: a.prd.md'],
  ] as const)
    it(`is left to the reader of YAML: ${name}`, () => {
      assert.equal(plainHead(`---\n${lines}\n---`), undefined);
    });

  it('says what YAML says, or nothing', () => {
    const word = fc.constantFrom(
      ...'a b.md prd sdd null true no 1 1.5 .5 e1 0x1f 2026-01-01 ../x.md x/y.sdd.md a-b --- - [a] [a,b] {} # : ? & * ! | > " ~'.split(
        ' ',
      ),
      "'",
      '[a, b]',
      '',
    );
    const value = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
    const key = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('prd', 'sdd', 'title', 'stage', 'null') },
      { weight: 1, arbitrary: fc.constantFrom('document', 'template', 'a b', '-') },
    );
    const line = fc
      .tuple(
        key,
        fc.oneof({ weight: 9, arbitrary: fc.constant(': ') }, { weight: 1, arbitrary: fc.constantFrom(':', ' : ') }),
        value,
      )
      .map((parts) => parts.join(''));
    let plain = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const text = `---\n${lines.join('\n')}\n---`;
        const found = plainHead(text);
        if (!found) return;
        plain++;
        const { frontMatter, fields } = readHeadOf(text);
        assert.deepEqual(frontMatter?.yaml.faults, []);
        assert.equal(found.document, fields.document);
        assert.deepEqual(
          found.links,
          fields.links.map(({ kind, target }) => ({ kind, target })),
        );
      }),
      { numRuns: 3000 },
    );
    assert.ok(plain > 50);
  });
});
