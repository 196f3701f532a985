import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { decisionDigest } from '../../../../src/core/document/signoffs/decisionDigest.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

async function digestsOf(text: string, kind: 'prd' | 'sdd' = 'prd'): Promise<(decision: string) => string | undefined> {
  const path = `a.${kind}.md`;
  const analysis = await new MemoryWorkspace({ [path]: text }).analyze(path);
  assert.equal(analysis.type, 'document');
  return (decision) => decisionDigest(analysis.document, decision);
}

async function why(body: string, front = ''): Promise<string | undefined> {
  return (await digestsOf(`${front}# Refunds\n\n## Problem\n\n${body}\n\n## Requirements\n\n- FR-1: Fast.\n`))('why');
}

describe('digest of a decision', () => {
  const body = 'Refunds take two days, and **customers** leave. See [the numbers](numbers.md).\n\n- 300 calls a week\n';

  it('is eight hexadecimal digits, and the same in every version of Tandem', async () => {
    assert.equal(await why('Refunds take two days.'), 'bd04296a');
  });

  const same: readonly (readonly [name: string, body: string, front?: string])[] = [
    ['blanks', body.replaceAll(' ', '  ').replace('-  300', '-   300')],
    ['line breaks', body.replace(', and', ',\nand')],
    ['Windows line breaks', body.replaceAll('\n', '\r\n')],
    [
      'emphasis',
      'Refunds *take* **two** days, and customers leave. See [the _numbers_](numbers.md).\n\n- 300 calls a week',
    ],
    ['another bullet', body.replace('- 300', '* 300')],
    ['a comment', `${body}\n<!-- @ada: Is that so? -->`],
    ['a comment in a line', body.replace('two', 'two <!-- really? -->')],
    ['dissent', `${body}\n<!-- dissent: em grace 2026-11-18: Two days are what the bank needs. -->`],
    ['front matter', body, '---\nstage: design\nsignoffs: [{ decision: why, by: ada }]\n---\n\n'],
  ];
  for (const [name, other, front] of same) {
    it(`does not change by ${name}`, async () => assert.equal(await why(other, front), await why(body)));
  }

  const different: readonly (readonly [name: string, body: string])[] = [
    ['a word', body.replace('two', 'three')],
    ['a capital', body.replace('Refunds', 'refunds')],
    ['a full stop', body.replace('leave.', 'leave')],
    ['the address of a link', body.replace('numbers.md', 'other.md')],
    ['code', body.replace('calls', '`calls`')],
    ['something struck out', body.replace('300 calls', '~~300~~ calls')],
    ['a quotation', body.replace('Refunds', '> Refunds')],
    ['a heading below it', `${body}\n### More\n`],
    ['what a comment that ends at once seems to hide', `${body}\n<!--> Nobody leaves. <!-- -->`],
    ['HTML', body.replace('300', '<del>300</del>')],
  ];
  for (const [name, other] of different) {
    it(`changes by ${name}`, async () => assert.notEqual(await why(other), await why(body)));
  }

  it('changes by the name of the section', async () => {
    const one = await digestsOf('# Refunds\n\n## Problem\n\nSlow.\n');
    const other = await digestsOf('# Refunds\n\n## Motivation\n\nSlow.\n');
    assert.notEqual(one('why'), other('why'));
  });

  it('is of its own sections and those below them', async () => {
    const text = '# Refunds\n\n## Problem\n\nSlow.\n\n### Numbers\n\nTwo days.\n\n## Requirements\n\n- FR-1: Fast.\n';
    const [before, below, beside] = await Promise.all([
      digestsOf(text),
      digestsOf(text.replace('Two days', 'Four days')),
      digestsOf(text.replace('Fast', 'Faster')),
    ]);
    assert.notEqual(below('why'), before('why'));
    assert.equal(below('what'), before('what'));
    assert.equal(beside('why'), before('why'));
    assert.notEqual(beside('what'), before('what'));
  });

  it('counts a section that answers two decisions for both', async () => {
    const text = '# Refunds\n\n<!-- -->\n\n## Why and what\n\n<!-- decision: why, what -->\n\nSlow, so make it fast.\n';
    const [before, after] = await Promise.all([digestsOf(text), digestsOf(text.replace('Slow', 'Too slow'))]);
    assert.ok(before('why'));
    assert.equal(before('why'), before('what'));
    assert.notEqual(after('why'), before('why'));
    assert.notEqual(after('what'), before('what'));
  });

  it('takes in lines elsewhere and values of front matter, and nothing beside them', async () => {
    const text =
      '---\nwho: [grace]\n---\n\n# Refunds\n\n**When:** Q3 2027\n**Status:** draft\n\n## Solution\n\nA worker sends them.\n';
    const before = await digestsOf(text, 'sdd');
    const change = async (from: string, to: string) => {
      assert.ok(text.includes(from));
      const after = await digestsOf(text.replace(from, to), 'sdd');
      return ['how', 'who', 'when'].filter((id) => after(id) !== before(id));
    };
    assert.ok(before('when') && before('who'));
    assert.deepEqual(await change('Q3 2027', 'Q4 2027'), ['when']);
    assert.deepEqual(await change('draft', 'final'), []);
    assert.deepEqual(await change('[grace]', '[lin]'), ['who']);
    assert.deepEqual(await change('[grace]', '[ "grace" ]'), []);
    assert.deepEqual(await change('worker', 'service'), ['how']);
  });

  it('is none where the document has no text on the decision', async () => {
    assert.equal((await digestsOf('# Refunds\n\n## Problem\n\nSlow.\n'))('rollout'), undefined);
  });

  it('ignores blanks and emphasis', async () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/u);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, fc.constantFrom('', '*', '**', '_')), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(' ', '  ', '\n', ' \n'),
        async (words, blank) => {
          const plain = words.map(([each]) => each).join(' ');
          const marked = words.map(([each, mark]) => mark + each + mark).join(blank);
          assert.equal(await why(`Begin ${marked}.`), await why(`Begin ${plain}.`));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('ignores nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.constantFrom('a', 'B', 'z', '0', '9', '.', ',', ';', ':', '!', '?', '(', '%', '&', '/', '=', '+'),
        async (at, char) => {
          const text = 'Refunds take two days, and 300 customers leave us each week (see “Numbers”).';
          const where = at % text.length;
          const changed = text.slice(0, where) + char + text.slice(where + (at % 2));
          fc.pre(changed !== text);
          assert.notEqual(await why(changed), await why(text));
        },
      ),
      { numRuns: 100 },
    );
  });
});
