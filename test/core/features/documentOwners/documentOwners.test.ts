import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { readCatalog } from '../../../../src/core/charter/import/backstage.js';
import { readCodeowners } from '../../../../src/core/charter/import/codeowners.js';
import { backstageCatalog } from '../../../../src/core/features/documentOwners/backstage.js';
import { codeownersLines } from '../../../../src/core/features/documentOwners/codeowners.js';
import { ownersCsv } from '../../../../src/core/features/documentOwners/csv.js';
import { documentOwners, type OwnedDocument } from '../../../../src/core/features/documentOwners/documentOwners.js';
import { blockEnd, blockStart, withBlock } from '../../../../src/core/features/documentOwners/markedBlock.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const charter = `version: 1
people:
  ada: { name: Ada Lovelace, email: ada@example.com, github: adal }
  grace: { name: Grace Hopper, email: grace@example.com }
  lin: { name: Lin }
  mei: { name: Mei, github: mei-t, email: mei@example.com }
teams:
  commerce: { name: Commerce, roles: { pm: ada, em: grace } }
  payments: { name: Payments, parent: commerce, roles: { em: lin }, documents: ["pay/**"] }
  data: { name: Data, roles: { pm: [mei, ada], em: }, documents: ["data/**"] }
`;

async function inWorkspace(files: Readonly<Record<string, string>>, yaml = charter) {
  const workspace = new MemoryWorkspace({ 'ownership.yaml': yaml, ...files });
  const { facts } = await workspace.tandem.documents.all();
  const governing = await workspace.tandem.charters.for(workspace.uri('a.md'));
  const charters = new Map([[workspace.uri('ownership.yaml'), governing.charter]]);
  const path = (uri: string) => decodeURIComponent(uri.slice(workspace.root.length + 1));
  return { owned: documentOwners(facts, charters, path), charter: governing.charter };
}

const body = '# A\n\n## Problem\n\nIt is slow.\n';

describe('documents by owner', () => {
  it('go to whoever owns Why and What of a PRD, and How of an SDD, the team above included', async () => {
    const { owned } = await inWorkspace({
      'pay/a.prd.md': body,
      'pay/a.sdd.md': body,
      'data/b.prd.md': body,
      'data/b.sdd.md': body,
    });
    assert.deepEqual(
      owned.map(({ path, team, roles, people }) => [path, team, roles.map(({ id }) => id), people.map(({ id }) => id)]),
      [
        ['data/b.prd.md', 'Data', ['pm'], ['mei', 'ada']],
        ['data/b.sdd.md', 'Data', ['em'], []],
        ['pay/a.prd.md', 'Payments', ['pm'], ['ada']],
        ['pay/a.sdd.md', 'Payments', ['em'], ['lin']],
      ],
    );
    assert.deepEqual(codeownersLines(owned), [
      '/data/b.prd.md @mei-t @adal',
      '# data/b.sdd.md: nobody is EM. Add somebody to the team in ownership.yaml.',
      '/pay/a.prd.md @adal',
      '# pay/a.sdd.md: Lin (EM) has no GitHub account and no email in ownership.yaml.',
    ]);
    assert.deepEqual(readCodeowners(codeownersLines(owned).join('\n')).users, ['mei-t', 'adal']);
  });

  it('go to the deputy of who is away, else to who has the role', async () => {
    const away = (more: string) =>
      inWorkspace({ 'a.prd.md': `---\nteam: commerce\n---\n\n${body}` }, `${charter}${more}`);
    const people = async (more: string) => (await away(more)).owned[0]?.people.map(({ id }) => id);
    assert.deepEqual(await people('away: { ada: { until: 2026-12-10, deputy: grace } }\n'), ['grace']);
    assert.deepEqual(await people('away: { ada: { until: 2026-12-10 } }\n'), ['ada']);
  });

  const document = (path: string, people: OwnedDocument['people'] = [{ id: 'ada', name: 'Ada', github: 'adal' }]) => ({
    path,
    kind: 'prd' as const,
    title: 'A',
    team: 'T',
    stage: '',
    roles: [{ id: 'pm', label: 'PM' }],
    people,
  });

  it('are named by patterns that mean them alone, whatever their names', () => {
    const lines = codeownersLines(
      [
        'docs/my plan.prd.md',
        'a[b]*.prd.md',
        '#1 #2.prd.md',
        '!x.prd.md',
        'a\\b.prd.md',
        'two\nlines @evil.prd.md',
      ].map((path) => document(path)),
    );
    assert.deepEqual(lines, [
      '/docs/my\\ plan.prd.md @adal',
      '/a?b??.prd.md @adal',
      '/#1\\ ?2.prd.md @adal',
      '/!x.prd.md @adal',
      '/a?b.prd.md @adal',
      '# two lines @evil.prd.md: no line of CODEOWNERS can have this name. Rename the file.',
    ]);
    assert.deepEqual(readCodeowners(lines.join('\n')), { users: ['adal'], teams: [], emails: [], sections: [] });
  });

  it('have no account but one that can be one', () => {
    const owners = (people: OwnedDocument['people']) => codeownersLines([document('a.prd.md', people)])[0];
    assert.equal(owners([{ id: 'a', name: 'A', github: '@adal' }]), '/a.prd.md @adal');
    assert.equal(owners([{ id: 'a', name: 'A', github: 'x @evil', email: 'a@b.example' }]), '/a.prd.md a@b.example');
    assert.equal(
      owners([{ id: 'a', name: 'A\n* @evil', github: 'x\ny', email: 'a b@c' }]),
      '# a.prd.md: A * @evil (PM) has no GitHub account and no email in ownership.yaml.',
    );
  });

  it('are a table, in which no cell is a formula', () => {
    const csv = ownersCsv([
      document('=a.prd.md', [
        { id: 'a', name: '+A', email: 'a@example.com', github: '@adal' },
        { id: 'b', name: 'B' },
      ]),
    ]);
    assert.equal(
      csv,
      '"Document","Kind","Title","Team","Stage","Role","Owner","Email","GitHub"\r\n"\'=a.prd.md","PRD","A","T","","PM","\'+A; B","a@example.com","adal"\r\n',
    );
  });
});

describe('the marked part of a file', () => {
  const block = (lines: readonly string[], end = '\n') => [blockStart, ...lines, blockEnd].join(end);

  it('comes at the end of a file that has none, and is found again', () => {
    assert.equal(withBlock('', ['/a @b']).text, `${block(['/a @b'])}\n`);
    assert.equal(withBlock('* @all', ['/a @b']).text, `* @all\n${block(['/a @b'])}\n`);
    assert.equal(withBlock('* @all\r\n', ['/a @b']).text, `* @all\r\n${block(['/a @b'], '\r\n')}\r\n`);
    const text = `\u{feff}# ours  \r\n${block(['/old @x'], '\r\n')}\r\n\r\n/z  @y\r\n\t`;
    assert.equal(withBlock(text, ['/a @b']).text, text.replace('/old @x', '/a @b'));
  });

  it('is refused where its two lines are not what they should be', () => {
    for (const text of [blockStart, blockEnd, `${blockEnd}\n${blockStart}`, `${block([])}\n${block([])}`])
      assert.match(withBlock(text, []).refused ?? '', /must both be there once/);
  });

  it('leaves all else byte for byte, and stays the same when written again', () => {
    const piece = fc.constantFrom('* @a', '\n', '\r\n', '\r', '# x', ' ', '\t', '\u{feff}', '\u{2028}', '/ä @b');
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const line = fc.constantFrom('/a @b', '/c\\ d @e', '# nobody');
    fc.assert(
      fc.property(texts, texts, fc.array(line), fc.array(line), (before, after, first, second) => {
        const start = withBlock(before, first).text;
        assert.ok(start?.startsWith(before));
        const text = `${start}${after}`;
        const found = withBlock(text, second).text ?? '';
        const at = text.indexOf(blockStart);
        const end = text.indexOf(blockEnd) + blockEnd.length;
        assert.equal(found.slice(0, at), text.slice(0, at));
        assert.ok(found.endsWith(text.slice(end)));
        assert.equal(withBlock(found, second).text, found);
      }),
    );
  });
});

describe('a Backstage catalog of teams', () => {
  it('names all that the import reads from one', async () => {
    const { charter: read } = await inWorkspace({});
    const text = backstageCatalog([read]);
    assert.deepEqual(readCatalog(text), {
      groups: [
        { name: 'commerce', title: 'Commerce', members: ['ada', 'grace'] },
        { name: 'payments', title: 'Payments', parent: 'commerce', members: ['lin'] },
        { name: 'data', title: 'Data', members: ['mei', 'ada'] },
      ],
      users: [
        { name: 'ada', title: 'Ada Lovelace', email: 'ada@example.com', memberOf: ['commerce', 'data'] },
        { name: 'grace', title: 'Grace Hopper', email: 'grace@example.com', memberOf: ['commerce'] },
        { name: 'lin', title: 'Lin', memberOf: ['payments'] },
        { name: 'mei', title: 'Mei', email: 'mei@example.com', memberOf: ['data'] },
      ],
    });
    const [group, , , user] = parseAllDocuments(text).map((each) => each.toJS() as unknown);
    assert.deepEqual(group, {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name: 'commerce' },
      spec: {
        type: 'team',
        profile: { displayName: 'Commerce' },
        children: ['payments'],
        members: ['ada', 'grace'],
      },
    });
    assert.deepEqual(user, {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'User',
      metadata: { name: 'ada', annotations: { 'github.com/user-login': 'adal' } },
      spec: {
        profile: { displayName: 'Ada Lovelace', email: 'ada@example.com' },
        memberOf: ['commerce', 'data'],
      },
    });
  });

  it('has names that a catalog takes, each once, whatever the ids are', async () => {
    const ids = [
      'Über Team',
      'uber-team',
      'UBER-TEAM',
      '支払い',
      '---',
      'x'.repeat(80),
      `${'x'.repeat(80)}y`,
      'a_b.c-',
    ];
    const yaml = `version: 1\npeople: { ada: { name: "A: |\\n---\\nkind: Group" } }\nteams:\n${ids
      .map((id) => `  ${JSON.stringify(id)}: { name: ${JSON.stringify(id)}, roles: { pm: ada } }\n`)
      .join('')}`;
    const { charter: read } = await inWorkspace({}, yaml);
    const { groups, users } = readCatalog(backstageCatalog([read]));
    assert.equal(groups.length, ids.length);
    for (const { name } of groups) assert.match(name, /^[a-z\d](?:[-\w.]{0,61}[a-z\d])?$/i);
    assert.equal(new Set(groups.map(({ name }) => name.toLowerCase())).size, ids.length);
    assert.deepEqual(
      users.map(({ name, title, memberOf }) => [name, title, memberOf.length]),
      [['ada', 'A: | --- kind: Group', ids.length]],
    );
  });

  it('is of some teams alone when asked for them', async () => {
    const { charter: read } = await inWorkspace({});
    const data = read.teams.get('data');
    assert.ok(data);
    const { groups, users } = readCatalog(backstageCatalog([read], new Set([data])));
    assert.deepEqual([groups.map(({ name }) => name), users.map(({ name }) => name)], [['data'], ['ada', 'mei']]);
  });
});
