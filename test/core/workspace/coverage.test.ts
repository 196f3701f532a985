import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const charter =
  'version: 1\npeople:\n  ada: { name: Ada }\n  grace: { name: Grace }\n  lin: { name: Lin }\nteams:\n  t: { roles: { pm: ada, em: grace } }\n  u: { roles: { pm: ada, em: lin } }\n';

const head = (lines: string) => `---\n${lines}\n---\n\n`;

/** Each requirement as `file ID state (turn) ← parts`. */
async function coverage(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, ...files });
  const { requirements } = await workspace.tandem.documents.coverage();
  const name = (uri: string) => uri.slice(workspace.root.length + 1).replace(/\.(?:prd|sdd)\.md$/, '');
  return requirements.map(({ prd, requirement, state, turn, coveredBy }) => {
    const parts = coveredBy.map((part) => `${name(part.uri)} ${part.section} ${part.state}`).join(', ');
    return `${name(prd)} ${requirement.id} ${state}${turn === undefined ? '' : ` @${turn}`}${parts && ` ← ${parts}`}`;
  });
}

const prd = (requirements: string, more = 'team: t\nsdd: a.sdd.md') =>
  `${head(more)}# A\n\n## Requirements\n\n${requirements}\n`;
const sdd = (body: string, more = 'team: t\nprd: a.prd.md') => `${head(more)}# A\n\n## Solution\n\n${body}\n`;

describe('coverage', () => {
  it('has every state, each with whose turn it is', async () => {
    const found = await coverage({
      'a.prd.md': prd(
        '- FR-1: One.\n- FR-2: Two.\n- FR-3: Three.\n- FR-4: Four.\n- FR-5: Five.\n- FR-6: Six.\n- FR-7: Seven.\n\n### Out of scope\n\n- FR-8: Eight.',
        'team: t\nsdd: a.sdd.md\nretired: { FR-7: FR-1 }',
      ),
      'a.sdd.md': sdd(
        'Covers: FR-1, FR-2 (partial), FR-3 (deferred: Grace), FR-4 (out of scope), FR-5, FR-7',
        'team: t\nprd: a.prd.md\nconfirmed: { FR-5: 00000000, FR-1: 06bae044 }',
      ),
    });
    assert.deepEqual(
      found.map((line) => line.replace(/ ←.*/, '')),
      [
        'a FR-1 covered',
        'a FR-2 partial @grace',
        'a FR-3 deferred',
        'a FR-4 out-of-scope',
        'a FR-5 suspect @grace',
        'a FR-6 uncovered @grace',
        'a FR-7 retired',
        'a FR-8 out-of-scope',
      ],
    );
  });

  it('of one requirement is that of those below it, unless a design speaks of them alone', async () => {
    const states = async (asked: string, covers: string) =>
      (await coverage({ 'a.prd.md': prd(asked), 'a.sdd.md': sdd(`Covers: ${covers}`) })).map((line) =>
        line.replace(/^a | [@←].*/gu, ''),
      );
    const asked = '- FR-1: One.\n  - FR-1.1: By mail.\n  - FR-1.2: By phone.\n- FR-12: Twelve.';
    assert.deepEqual(await states(asked, 'FR-1'), [
      'FR-1 covered',
      'FR-1.1 covered',
      'FR-1.2 covered',
      'FR-12 uncovered',
    ]);
    assert.deepEqual(await states(asked, 'FR-1, FR-1.2 (deferred)'), [
      'FR-1 covered',
      'FR-1.1 covered',
      'FR-1.2 deferred',
      'FR-12 uncovered',
    ]);
    assert.deepEqual((await states(asked, 'FR-1.1')).slice(0, 3), [
      'FR-1 partial',
      'FR-1.1 covered',
      'FR-1.2 uncovered',
    ]);
    assert.deepEqual((await states(asked, 'FR-1.1, FR-1.2')).slice(0, 1), ['FR-1 covered']);
    // A number that is only a group stands for all in it.
    const grouped = '- FR-1.1: By mail.\n- FR-1.2: By phone.\n- FR-2.1: Kept.';
    assert.deepEqual(await states(grouped, 'FR-1 (partial), FR-2'), [
      'FR-1.1 partial',
      'FR-1.2 partial',
      'FR-2.1 covered',
    ]);
    assert.deepEqual((await states(asked, 'FR-12')).slice(0, 2), ['FR-1 uncovered', 'FR-1.1 uncovered']);
  });

  it('is not asked for where the PRD itself puts a requirement off, or strikes it out', async () => {
    const found = await coverage({
      'a.prd.md': prd(
        '- FR-1: One.\n- ~~FR-2: Two.~~ replaced by FR-1\n\n### Later\n\n- FR-3: Three.\n- FR-4: Four.\n- FR-5: Five.\n- FR-6: Six.',
      ),
      'a.sdd.md': sdd('Covers: FR-1, FR-2, FR-4, FR-5 (partial), FR-6 (out of scope)'),
    });
    assert.deepEqual(
      found.map((line) => line.replace(/ ←.*/, '')),
      ['a FR-1 covered', 'a FR-2 retired', 'a FR-3 deferred', 'a FR-4 covered', 'a FR-5 deferred', 'a FR-6 deferred'],
    );
  });

  it('is nobody’s turn while a design says nothing of coverage', async () => {
    const pair = (body: string) => coverage({ 'a.prd.md': prd('- FR-1: One.\n- FR-2: Two.'), 'a.sdd.md': sdd(body) });
    assert.deepEqual(await pair('A queue.'), ['a FR-1 uncovered', 'a FR-2 uncovered']);
    assert.equal((await pair('Covers: FR-1'))[1], 'a FR-2 uncovered @grace');
  });

  it('is out of scope when the PRD says so, whatever a design does', async () => {
    const found = await coverage({
      'a.prd.md': prd('- FR-1: One.\n\n### Out of scope\n\n- FR-2: Two.'),
      'a.sdd.md': sdd('Covers: FR-1, FR-2'),
    });
    assert.deepEqual(found, ['a FR-1 covered ← a Solution covered', 'a FR-2 out-of-scope ← a Solution covered']);
  });

  it('is of the pair, whichever document links the other', async () => {
    const only = { 'a.prd.md': prd('- FR-1: One.', 'team: t'), 'a.sdd.md': sdd('Covers: FR-1') };
    assert.deepEqual(await coverage(only), ['a FR-1 covered ← a Solution covered']);
    const back = { 'a.prd.md': prd('- FR-1: One.'), 'a.sdd.md': sdd('Covers: FR-1', 'team: t') };
    assert.deepEqual(await coverage(back), ['a FR-1 covered ← a Solution covered']);
    const none = { 'a.prd.md': prd('- FR-1: One.', 'team: t'), 'a.sdd.md': sdd('Covers: FR-1', 'team: t') };
    assert.deepEqual(await coverage(none), ['a FR-1 uncovered @grace']);
  });

  it('is in doubt where the digest was edited by hand, whatever stands there', async () => {
    for (const digest of ['12', 'ABCDEF12', '06bae04', '', "''", '[x]', '{ a: b }', 'ja', '~']) {
      const found = await coverage({
        'a.prd.md': prd('- FR-1: One.\n- FR-2: Two.'),
        'a.sdd.md': sdd('Covers: FR-1, FR-2', `team: t\nprd: a.prd.md\nconfirmed: { FR-1: ${digest} }`),
      });
      assert.deepEqual(
        found.map((line) => line.replace(/ ←.*/, '')),
        ['a FR-1 suspect @grace', 'a FR-2 covered'],
        digest,
      );
    }
  });

  it('lists so many parts of an ID given and covered often that both do not multiply, and misses no state', async () => {
    const [first = '', ...others] = await coverage({
      'a.prd.md': prd(Array.from({ length: 300 }, (_, at) => `- FR-1: One ${at}.`).join('\n')),
      'a.sdd.md': sdd(`${'Covers: FR-1 (partial)\n\n'.repeat(300)}Covers: FR-1`),
    });
    assert.equal(others.length, 299);
    assert.match(first, /^a FR-1 partial /);
    assert.equal(first.split(', ').length, 51);
  });

  it('of several designs is the best that any says, but doubt goes first', async () => {
    const three = 'team: t\nsdd: [a.sdd.md, b.sdd.md, c.sdd.md]';
    const files = {
      'a.prd.md': prd('- FR-1: One.\n- FR-2: Two.', three),
      'a.sdd.md': sdd('Covers: FR-1 (partial), FR-2'),
      'b.sdd.md': sdd('Covers: FR-1', 'team: u\nprd: a.prd.md'),
      'c.sdd.md': sdd('Covers: FR-2', 'team: u\nprd: a.prd.md\nconfirmed: { FR-2: 00000000 }'),
    };
    assert.deepEqual(await coverage(files), [
      'a FR-1 covered ← a Solution partial, b Solution covered',
      'a FR-2 suspect @lin ← a Solution covered, c Solution suspect',
    ]);
  });

  it('is of each PRD by itself, though their IDs are the same', async () => {
    const files = {
      'a.prd.md': prd('- FR-1: One.'),
      'b.prd.md': prd('- FR-1: Another one.', 'team: u'),
      'a.sdd.md': sdd('Covers: FR-1'),
    };
    assert.deepEqual(await coverage(files), ['a FR-1 covered ← a Solution covered', 'b FR-1 uncovered @lin']);
  });

  it('of an ID that two PRDs of one design have is of the one that is named, and of neither without', async () => {
    const files = (claims: string) => ({
      'a.prd.md': prd('- FR-1: One.', 'team: t'),
      'x/b.prd.md': prd('- FR-1: Another one.\n- FR-2: Two.', 'team: t'),
      'a.sdd.md': sdd(`Covers: ${claims}`, 'team: t\nprd: [a.prd.md, x/b.prd.md]'),
    });
    assert.deepEqual(await coverage(files('FR-1, FR-2')), [
      'a FR-1 uncovered @grace',
      'x/b FR-1 uncovered @grace',
      'x/b FR-2 covered ← a Solution covered',
    ]);
    assert.deepEqual((await coverage(files('x/b.prd.md#FR-1')))[1], 'x/b FR-1 covered ← a Solution covered');
  });

  it('counts no ID that there is not, and no PRD that is not the design’s', async () => {
    const files = {
      'a.prd.md': prd('- FR-1: One.'),
      'b.prd.md': prd('- FR-9: Nine.', 'team: t'),
      'a.sdd.md': sdd('Covers: FR-2, b.prd.md#FR-9, ../../etc/passwd#FR-1'),
    };
    assert.deepEqual(await coverage(files), ['a FR-1 uncovered @grace', 'b FR-9 uncovered @grace']);
  });

  it('is the turn of the deputy while somebody is away', async () => {
    const files = {
      'ownership.yaml': `${charter}away: { grace: { until: 2026-12-01, deputy: lin } }\n`,
      'a.prd.md': prd('- FR-1: One.', 'team: t'),
    };
    assert.deepEqual(await coverage(files), ['a FR-1 uncovered @lin']);
  });

  it('says which documents it could not read', async () => {
    const workspace = new MemoryWorkspace({ 'a.prd.md': prd('- FR-1: One.'), 'a.sdd.md': sdd('Covers: FR-1') });
    workspace.faults.set('a.sdd.md', 'unreadable');
    const { requirements, unread } = await workspace.tandem.documents.coverage();
    assert.deepEqual(unread, [workspace.uri('a.sdd.md')]);
    assert.deepEqual(
      requirements.map(({ state }) => state),
      ['uncovered'],
    );
  });

  it('takes time in proportion to the statements', async () => {
    const time = async (count: number): Promise<number> => {
      const ids = Array.from({ length: count }, (_, index) => `FR-${index + 1}`);
      const workspace = new MemoryWorkspace({
        'a.prd.md': prd(ids.map((id) => `- ${id}: It is fast.`).join('\n')),
        'a.sdd.md': sdd(ids.map((id) => `- Covers: ${id}, FR-1`).join('\n')),
      });
      await workspace.tandem.documents.all();
      const began = process.cpuUsage();
      await workspace.tandem.documents.coverage();
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    };
    await time(500);
    const [small, large] = [await time(1000), await time(4000)];
    assert.ok(large < 20 + small * 12, `${small} ms for 1,000 requirements, ${large} ms for 4,000`);
  });
});
