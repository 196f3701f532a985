import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readClaims } from '../../../../src/core/document/requirements/claims.js';
import { idPathOf, writtenIdPath } from '../../../../src/core/document/requirements/idPath.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const awkward = fc.constantFrom(
  ...' #,;&()[]{}<>*`"\'“”„|?\\%_~-+:、，/.aZéÜ日本0'.split(''),
  '%20',
  'FR-1',
  'and',
  '../',
);
const path = fc
  .array(awkward, { minLength: 1, maxLength: 12 })
  .map((parts) => `${parts.join('')}.prd.md`)
  .filter((each) => each.trim() === each);

describe('the path of a PRD before an ID', () => {
  it('is read as it was written, whatever a file is called', () => {
    fc.assert(
      fc.property(path, (name) => {
        const written = writtenIdPath(name);
        assert.equal(idPathOf(written), name);
        assert.deepEqual(
          readClaims(`${written}#FR-1, FR-2`).map(({ prd, id }) => [prd, id]),
          [
            [name, 'FR-1'],
            [undefined, 'FR-2'],
          ],
          written,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('stays as it is where it can', () => {
    for (const plain of ['a.prd.md', '../docs/Übung-1.prd.md', '日本/a_b.prd.md', '100%.prd.md'])
      assert.equal(writtenIdPath(plain), plain);
    assert.equal(writtenIdPath('sub dir/a(1).prd.md'), 'sub%20dir/a%281%29.prd.md');
  });

  it('leads to the PRD, and what Tandem offers to write is read', async () => {
    const prd = '---\nteam: t\n---\n\n# A\n\n## Requirements\n\n- FR-1: One.\n';
    for (const name of [
      'x a.prd.md',
      'a(1).prd.md',
      'a,b.prd.md',
      'a&b.prd.md',
      '[x].prd.md',
      'x #1.prd.md',
      'Ü 100%.prd.md',
    ]) {
      const sdd = (covers: string) =>
        `---\nprd: [a.prd.md, ${JSON.stringify(name)}]\n---\n\n# A\n\n## Solution\n\nA queue.\n\nCovers: ${covers}\n`;
      const files = { 'a.prd.md': prd, [name]: prd, 'a.sdd.md': sdd('FR-1') };
      const workspace = new MemoryWorkspace(files);
      const { findings } = await workspace.analyze('a.sdd.md');
      const titles = findings
        .flatMap(({ rule, fixes }) => (rule === 'unknown-requirement' ? fixes : []))
        .map(({ title }) => title);
      const offered = titles.find((title) => !title.includes('“a.prd.md#'))?.replace(/^.*“(.*)”$/u, '$1') ?? '';
      workspace.files.set('a.sdd.md', sdd(offered));
      const { requirements } = await new MemoryWorkspace(
        Object.fromEntries(workspace.files),
      ).tandem.documents.coverage();
      assert.deepEqual(
        requirements.map(({ prd: uri, state }) => [uri, state]).sort(),
        [
          [workspace.uri('a.prd.md'), 'uncovered'],
          [workspace.uri(name), 'covered'],
        ].sort(),
        offered,
      );
    }
  });
});
