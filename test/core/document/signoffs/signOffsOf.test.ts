import assert from 'node:assert/strict';
import { decisionDigest } from '../../../../src/core/document/signoffs/decisionDigest.js';
import { signOffsOf } from '../../../../src/core/document/signoffs/signOffsOf.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const charter = `version: 1
people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
  lin: { name: Lin Wei }
  tom: { name: Tom Kilburn }
teams:
  commerce: { name: Commerce, roles: { em: lin } }
  payments: { name: Payments, parent: commerce, roles: { pm: ada, em: grace } }
`;

const body = '# Refunds\n\n## Problem\n\nSlow.\n\n## Requirements\n\n- FR-1: Fast.\n';

/** The digest of Why in the body. */
const digest = await (async () => {
  const analysis = await new MemoryWorkspace({ 'a.prd.md': body }).analyze('a.prd.md');
  assert.equal(analysis.type, 'document');
  return decisionDigest(analysis.document, 'why') ?? '';
})();

async function read(signoffs: string, more = '', head = 'team: payments\n', text = body, today = '2026-11-20') {
  const workspace = new MemoryWorkspace(
    { 'ownership.yaml': charter + more, 'a.prd.md': `---\n${head}${signoffs}---\n\n${text}` },
    today,
  );
  const analysis = await workspace.analyze('a.prd.md');
  assert.equal(analysis.type, 'document');
  const facts = await workspace.tandem.documents.facts(workspace.uri('a.prd.md'));
  assert.ok(facts);
  return { resolved: signOffsOf(analysis.document), facts };
}

async function states(signoffs: string, more?: string, head?: string, text?: string): Promise<readonly string[]> {
  const { resolved } = await read(signoffs, more, head, text);
  return resolved.map(({ signOff, part, state }) => `${signOff.by.text} ${part ?? '-'} ${state}`);
}

const one = (entry: string) => `signoffs: [{ ${entry} }]\n`;
const signed = (by: string, decision = 'why') => `decision: ${decision}, by: ${by}, on: 2026-11-20, digest: ${digest}`;

describe('sign-offs of a document', () => {
  it('hold for the text that they name', async () => {
    assert.deepEqual(await states(one(signed('ada'))), ['ada owner valid']);
    assert.deepEqual(await states(one(signed('grace'))), ['grace consulted valid']);
    assert.deepEqual(await states(one(signed('Ada Lovelace'))), ['Ada Lovelace owner valid']);
    assert.deepEqual(await states(one(signed('ada')), '', undefined, body.replace('Slow', 'Too slow')), [
      'ada owner stale',
    ]);
    assert.deepEqual(await states(one(signed('ada')), '', undefined, body.replace('Fast', 'Faster')), [
      'ada owner valid',
    ]);
    assert.deepEqual(await states(one('decision: why, by: ada')), ['ada owner undigested']);
    assert.deepEqual(await states(one('decision: why, by: ada, digest: nonsense')), ['ada owner undigested']);
  });

  it('are of those alone who have to do with the decision', async () => {
    assert.deepEqual(await states(one(signed('tom'))), ['tom - not-theirs']);
    assert.deepEqual(await states(one(signed('bob'))), ['bob - unknown-person']);
    // In a team above the same role is no stranger, and not the one that is waited for.
    assert.deepEqual(await states(one(signed('lin'))), ['lin consulted valid']);
    assert.deepEqual(await states(one(signed('lin', 'how'))), ['lin consulted stale']);
  });

  it('of a deputy are as good, also once whom they stood in for is back', async () => {
    const away = (until: string) => `away: { ada: { until: ${until}, deputy: tom } }\n`;
    assert.deepEqual(await states(one(signed('tom')), away('2026-12-01')), ['tom owner valid']);
    assert.deepEqual(await states(one(signed('tom')), away('2026-11-20')), ['tom owner valid']);
    assert.deepEqual(await states(one(signed('tom')), away('2026-11-19')), ['tom - not-theirs']);
  });

  it('of one person for one decision: the latest counts', async () => {
    const list = (...entries: readonly string[]) => `signoffs:\n${entries.map((each) => `  - { ${each} }\n`).join('')}`;
    const old = 'decision: why, by: ada, on: 2026-11-01, digest: 00000000';
    assert.deepEqual(await states(list(old, signed('ada'))), ['ada owner valid']);
    assert.deepEqual(await states(list(signed('ada'), old)), ['ada owner valid']);
    assert.deepEqual(await states(list(signed('@Ada'), 'decision: why, by: ada')), ['ada owner undigested']);
    assert.deepEqual(await states(list(old, signed('grace'))), ['ada owner stale', 'grace consulted valid']);
  });

  it('count for any team where none is decided, and by their role where nobody is known', async () => {
    const two = '  search: { name: Search, roles: { pm: tom } }\n';
    assert.deepEqual(await states(one(signed('tom')), two, ''), ['tom owner valid']);
    assert.deepEqual(await states(one(signed('lin')), two, ''), ['lin consulted valid']);
    const workspace = new MemoryWorkspace({ 'a.prd.md': `---\n${one(`role: pm, ${signed('bob')}`)}---\n\n${body}` });
    const analysis = await workspace.analyze('a.prd.md');
    assert.equal(analysis.type, 'document');
    assert.deepEqual(
      signOffsOf(analysis.document).map(({ part, state }) => [part, state]),
      [['owner', 'valid']],
    );
  });

  it('of what is no decision are left out', async () => {
    assert.deepEqual(await states(one('decision: wy, by: ada')), []);
  });
});

describe('facts of sign-offs', () => {
  it('say who signed and what it is worth', async () => {
    const { facts } = await read(one(`role: PM, ${signed('Ada Lovelace')}`));
    assert.deepEqual(facts.signoffs, [
      {
        decision: 'why',
        role: 'pm',
        by: 'ada',
        on: '2026-11-20',
        state: 'valid',
        range: { start: { line: 2, character: 11 }, end: { line: 2, character: 90 } },
      },
    ]);
  });

  it('say which are waited for, and of whom', async () => {
    const what = { decision: 'what', what: 'sign', role: 'pm', people: ['ada'] };
    assert.deepEqual((await read(one(signed('ada')))).facts.awaitedSignOffs, [what]);
    const stale = one('decision: why, role: em, by: grace, on: 2026-11-01, digest: 00000000');
    assert.deepEqual((await read(stale)).facts.awaitedSignOffs, [
      { decision: 'why', what: 'sign', role: 'pm', people: ['ada'] },
      { decision: 'why', what: 'renew', role: 'em', people: ['grace'], since: '2026-11-01' },
      what,
    ]);
    const away = await read('signoffs: []\n', 'away: { ada: { until: 2026-12-01, deputy: tom } }\n');
    assert.deepEqual(
      away.facts.awaitedSignOffs.map(({ decision, people }) => [decision, people]),
      [
        ['why', ['tom']],
        ['what', ['tom']],
      ],
    );
  });

  it('wait for none where nobody works with them, and for none of what is not answered', async () => {
    assert.deepEqual((await read('')).facts.awaitedSignOffs, []);
    const { facts } = await read('signoffs:\n', '', undefined, body.replace('Slow.', '<!-- Who waits? -->'));
    assert.deepEqual(
      facts.awaitedSignOffs.map(({ decision }) => decision),
      ['what'],
    );
  });
});
