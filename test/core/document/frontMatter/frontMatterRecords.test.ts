import assert from 'node:assert/strict';
import fc from 'fast-check';
import { setFrontMatterValue } from '../../../../src/core/document/frontMatter/frontMatterEdit.js';
import { frontMatterKeys, readFrontMatterFields } from '../../../../src/core/document/frontMatter/frontMatterFields.js';
import { readFrontMatter } from '../../../../src/core/parse/markdown/frontMatter.js';
import { parseMarkdown } from '../../../../src/core/parse/markdown/markdownParser.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';

function read(lines: string) {
  const text = `---\n${lines}---\n\n# Refunds\n`;
  const frontMatter = readFrontMatter(parseMarkdown(text));
  return { text, frontMatter, ...readFrontMatterFields(frontMatter) };
}

/** A text of the model beside what stands at its place. */
function placed(text: string, value: { text: string; span: { start: number; end: number } } | undefined) {
  return value && [value.text, text.slice(value.span.start, value.span.end)];
}

const whole = `signoffs:
  - { decision: why, role: em, by: grace, on: 2026-11-20, digest: 8c1f09ab } # after the review
  - decision: what
    by: "ada"
    digest: 12345678
  - &third { decision: how, by: 007, digest: 1e234567 }
  - { <<: *third, decision: who }
confirmed: { FR-1: 3f2a9c01, FR-2: 00000000 , 1.10: 12e45678 }
retired: { FR-3: FR-9, FR-4: 'Nobody asked for it.' }
effect: p95 from 900 ms to 300 ms
`;

describe('what front matter records', () => {
  it('is read with the exact place of each entry, digests as they are written', () => {
    const { text, fields, faults } = read(whole);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      fields.signoffs.map((each) =>
        [each.decision, each.by, each.role, each.on, each.digest].map((part) => part?.text),
      ),
      [
        ['why', 'grace', 'em', '2026-11-20', '8c1f09ab'],
        ['what', 'ada', undefined, undefined, '12345678'],
        ['how', '007', undefined, undefined, '1e234567'],
        ['who', '007', undefined, undefined, '1e234567'],
      ],
    );
    const [first, second] = fields.signoffs;
    assert.deepEqual(placed(text, first?.digest), ['8c1f09ab', '8c1f09ab']);
    assert.deepEqual(placed(text, second?.by), ['ada', '"ada"']);
    assert.equal(text.slice(first?.span.start, first?.span.end).at(-1), '}');
    assert.deepEqual(
      fields.confirmed.map(({ requirement, digest }) => [placed(text, requirement), placed(text, digest)]),
      [
        [
          ['FR-1', 'FR-1'],
          ['3f2a9c01', '3f2a9c01'],
        ],
        [
          ['FR-2', 'FR-2'],
          ['00000000', '00000000'],
        ],
        [
          ['1.10', '1.10'],
          ['12e45678', '12e45678'],
        ],
      ],
    );
    assert.deepEqual(
      fields.retired.map(({ requirement, instead, successor }) => [requirement.text, instead.text, successor]),
      [
        ['FR-3', 'FR-9', 'FR-9'],
        ['FR-4', 'Nobody asked for it.', undefined],
      ],
    );
    assert.deepEqual(placed(text, fields.effect), ['p95 from 900 ms to 300 ms', 'p95 from 900 ms to 300 ms']);
  });

  it('is nothing where nothing stands yet', () => {
    for (const lines of [
      '',
      'signoffs:\nconfirmed:\nretired:\neffect:\n',
      'signoffs: []\nconfirmed: {}\nretired: {}\n',
    ]) {
      const { fields, faults } = read(lines);
      assert.deepEqual(faults, [], lines);
      assert.deepEqual([fields.signoffs, fields.confirmed, fields.retired, fields.effect], [[], [], [], undefined]);
    }
  });

  it('reads any digest of eight hexadecimal digits as it is written, whatever YAML takes it for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 8, maxLength: 8 }),
        (digest) => {
          const { fields, faults } = read(
            `signoffs: [{ decision: why, by: ada, digest: ${digest} }]\nconfirmed: { FR-1: ${digest} }\n`,
          );
          assert.deepEqual(faults, []);
          assert.equal(fields.signoffs[0]?.digest?.text, digest);
          assert.equal(fields.confirmed[0]?.digest.text, digest);
        },
      ),
      { numRuns: 300, examples: [['12345678'], ['1e234567'], ['00000000'], ['0e000000'], ['12345e99']] },
    );
  });

  it('stays byte for byte through every edit of another key', () => {
    const { text, frontMatter } = read(`title: Refunds\n${whole}`);
    const recorded = whole.slice(0, -1);
    for (const key of frontMatterKeys.filter((each) => !/^(?:signoffs|confirmed|retired|effect)$/.test(each))) {
      for (const value of ['x', '12345678', ['a', 'b']]) {
        const edits = setFrontMatterValue({ text, frontMatter, place: undefined }, key, value);
        assert.ok(edits, key);
        assert.ok(applyEdits(text, edits).includes(recorded), key);
      }
    }
  });
});
