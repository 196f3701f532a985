import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCatalog } from '../../../../src/core/charter/import/backstage.js';
import { readCodeowners } from '../../../../src/core/charter/import/codeowners.js';
import { suggestionsFrom } from '../../../../src/core/charter/import/suggestions.js';
import { readPerson } from '../../../../src/core/charter/edit/personText.js';

describe('CODEOWNERS', () => {
  it('names users, teams and addresses as GitHub writes them', () => {
    const text = `# Everything else
*       @acme/platform-team
*.js    @adal @acme/js-owners # inline @nobody
docs/   docs@example.com

/apps/  @adal
/no-owner/
path\\ with\\ blanks/  @grace_h
`;
    assert.deepEqual(readCodeowners(text), {
      users: ['adal', 'grace_h'],
      teams: ['acme/platform-team', 'acme/js-owners'],
      emails: ['docs@example.com'],
      sections: [],
    });
  });

  it('knows GitLab’s sections, their default owners and subgroups', () => {
    const text = `* @fallback
[Payments][2] @acme/money/payments
app/payments/
^[Documentation] @docs-writer
*.md
[Data base] # none
db/ @@maintainer @dba
`;
    assert.deepEqual(readCodeowners(text), {
      users: ['fallback', 'docs-writer', 'dba'],
      teams: ['acme/money/payments'],
      emails: [],
      sections: ['Payments', 'Documentation', 'Data base'],
    });
  });

  it('survives anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCodeowners(text)));
    const began = process.cpuUsage();
    readCodeowners(`${'a '.repeat(500)}@b\n`.repeat(50_000));
    readCodeowners('['.repeat(1_000_000));
    readCodeowners(`* ${'@a/'.repeat(300_000)}`);
    assert.ok(process.cpuUsage(began).user < 5_000_000);
  }).timeout(30_000);
});

describe('a Backstage catalog', () => {
  const catalog = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: website }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: payments
spec:
  type: team
  profile: { displayName: Payments, email: payments@example.com }
  parent: group:default/commerce
  children: []
  members: [user:default/ada, grace]
--- # a comment
kind: User
metadata: { name: ada }
spec:
  profile:
    displayName: Ada Lovelace
    email: ada@example.com
  memberOf: [payments]
---
kind: User
metadata: { name: lin }
spec: { profile: 7, memberOf: [3, default/payments] }
`;

  it('names groups and users, in one file of many documents', () => {
    assert.deepEqual(readCatalog(catalog), {
      groups: [{ name: 'payments', title: 'Payments', parent: 'commerce', members: ['ada', 'grace'] }],
      users: [
        { name: 'ada', title: 'Ada Lovelace', email: 'ada@example.com', memberOf: ['payments'] },
        { name: 'lin', title: 'lin', memberOf: ['payments'] },
      ],
    });
    assert.equal(readCatalog(catalog.replaceAll('\n', '\r\n')).users.length, 2);
  });

  it('passes over what is broken and keeps the rest', () => {
    const broken = `kind: Group\nmetadata: {\n---\nkind: Group\n---\nkind: User\nmetadata: { name: [x] }\n---\n${catalog}`;
    assert.deepEqual(readCatalog(broken), readCatalog(catalog));
    for (const text of ['', '---', '[]', 'kind: Group', 'null', '"kind: User"']) {
      assert.deepEqual(readCatalog(text), { groups: [], users: [] });
    }
  });

  it('survives anything, in little time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCatalog(`kind: User\n${text}`)));
    const began = process.cpuUsage();
    readCatalog('kind: Group\n---\n'.repeat(60_000));
    readCatalog(`kind: Group\nmetadata: ${'['.repeat(100_000)}`);
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((name, index) => {
        const before = 'abcdefghi'[index] ?? 'a';
        return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`;
      }),
    ].join('\n');
    readCatalog(`kind: Group\n${bomb}\nmetadata: *i\n`);
    readCatalog('x'.repeat(20_000_000));
    assert.ok(process.cpuUsage(began).user < 10_000_000);
  }).timeout(60_000);
});

describe('suggestions for a charter', () => {
  it('come from git first, then from the files, each person and team once', () => {
    const files = [
      { path: '.github/CODEOWNERS', text: '* @adal @acme/payments ada@example.com\n' },
      {
        path: 'services/catalog-info.yaml',
        text: 'kind: User\nmetadata: { name: a }\nspec: { profile: { displayName: Ada Lovelace, email: ADA@example.com } }\n---\nkind: Group\nmetadata: { name: payments }\n---\nkind: Group\nmetadata: { name: web-shop }\n',
      },
    ];
    const git = { name: 'Ada Lovelace', email: 'ada@example.com', source: 'git' };
    assert.deepEqual(suggestionsFrom(files, [git]), {
      people: [git, { name: 'adal', github: 'adal', source: '.github/CODEOWNERS' }],
      teams: [
        { name: 'Payments', source: '.github/CODEOWNERS' },
        { name: 'Web shop', source: 'services/catalog-info.yaml' },
      ],
    });
  });
});

describe('a person written in words', () => {
  it('is read with address or account', () => {
    assert.deepEqual(readPerson(' Ada Lovelace <ada@example.com> '), {
      name: 'Ada Lovelace',
      email: 'ada@example.com',
    });
    assert.deepEqual(readPerson('@adal'), { name: 'adal', github: 'adal' });
    assert.deepEqual(readPerson('ada@example.com'), { name: 'ada', email: 'ada@example.com' });
    assert.deepEqual(readPerson('Ada <x'), { name: 'Ada <x' });
    assert.deepEqual(readPerson('李 伟'), { name: '李 伟' });
  });
});
