import assert from 'node:assert/strict';
import { digestOf } from '../../../../src/core/document/requirements/digest.js';
import { findRequirements } from '../../../../src/core/document/requirements/findRequirements.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

/** The digests of the requirements of a PRD, by ID. */
async function digests(body: string): Promise<Readonly<Record<string, string>>> {
  const analysis = await new MemoryWorkspace({ 'a.prd.md': `# Refunds\n\n## Requirements\n\n${body}` }).analyze(
    'a.prd.md',
  );
  assert.equal(analysis.type, 'document');
  return Object.fromEntries(findRequirements(analysis.document).map((each) => [each.id, digestOf(each)]));
}

async function digest(body: string): Promise<string> {
  const [first] = Object.values(await digests(body));
  assert.ok(first, `no requirement in ${body}`);
  return first;
}

describe('digest of a requirement', () => {
  it('is eight hexadecimal digits, and the same in every version of Tandem', async () => {
    assert.equal(await digest('- FR-1: A refund takes a minute.\n'), 'd13bef80');
  });

  const same: readonly (readonly [name: string, body: string])[] = [
    ['blanks', '-   FR-1:   A refund   takes a minute.\n'],
    ['a line break', '- FR-1: A refund\n  takes a minute.\n'],
    ['emphasis', '- **FR-1**: A *refund* takes __a minute__.\n'],
    ['another bullet', '* FR-1: A refund takes a minute.\n'],
    ['Windows line breaks', '- FR-1: A refund\r\n  takes a minute.\r\n'],
    ['another ID', '- FR-17: A refund takes a minute.\n'],
    ['requirements below it', '- FR-1: A refund takes a minute.\n  - FR-2: By day.\n'],
  ];
  for (const [name, body] of same) {
    it(`does not change by ${name}`, async () =>
      assert.equal(await digest(body), await digest('- FR-1: A refund takes a minute.\n')));
  }

  const other: readonly (readonly [name: string, body: string])[] = [
    ['a word', '- FR-1: A refund takes two minutes.\n'],
    ['a capital', '- FR-1: a refund takes a minute.\n'],
    ['a full stop', '- FR-1: A refund takes a minute\n'],
    ['code', '- FR-1: A `refund` takes a minute.\n'],
    ['a link', '- FR-1: A [refund](x.md) takes a minute.\n'],
    ['something struck out', '- FR-1: A refund takes ~~a minute~~.\n'],
    ['a condition below it', '- FR-1: A refund takes a minute.\n  - By day.\n'],
    ['a paragraph below it', '- FR-1: A refund takes a minute.\n\n  By day.\n'],
  ];
  for (const [name, body] of other) {
    it(`changes by ${name}`, async () =>
      assert.notEqual(await digest(body), await digest('- FR-1: A refund takes a minute.\n')));
  }

  it('does not change by the priority in a table, and does by another cell', async () => {
    const row = (priority: string, text: string) =>
      digest(`| ID | Requirement | Priority |\n| --- | --- | --- |\n| FR-1 | ${text} | ${priority} |\n`);
    assert.equal(await row('must', 'Fast.'), await row('should', 'Fast.'));
    assert.notEqual(await row('must', 'Fast.'), await row('must', 'Slow.'));
  });

  it('takes in what stands under a heading, and not the requirements there', async () => {
    const text = (under: string) =>
      digests(`### FR-1: Refunds\n\nFast.\n\n#### Why\n\n${under}\n\n#### FR-2: Reports\n\nDaily.\n`);
    const before = await text('Because.');
    assert.deepEqual(Object.keys(before), ['FR-1', 'FR-2']);
    const after = await text('Because of you.');
    assert.notEqual(after['FR-1'], before['FR-1']);
    assert.equal(after['FR-2'], before['FR-2']);
  });
});
