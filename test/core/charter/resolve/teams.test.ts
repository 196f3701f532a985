import assert from 'node:assert/strict';
import { compileGlob } from '../../../../src/core/charter/read/globs.js';
import { readCharter } from '../../../../src/core/charter/read/readCharter.js';
import { likelyTeams, teamOf } from '../../../../src/core/charter/resolve/teams.js';
import { cpuTime } from '../cpuTime.js';

const { charter } = readCharter(
  'file:///w/ownership.yaml',
  `teams:
  all: { name: Tout, documents: "**" }
  payments: { name: Paiements, documents: ["docs/payments/**"] }
  cards: { documents: ["docs/payments/cards/**", "***"] }
`,
);
const single = readCharter('x', 'teams: { only: { documents: ["a/**"] } }').charter;

describe('the team of a document', function () {
  this.timeout(60_000);

  it('is the one it declares, by id or name', () => {
    assert.equal(teamOf(charter, { path: 'docs/payments/x.md', declared: 'cards' }), 'cards');
    assert.equal(teamOf(charter, { path: undefined, declared: 'PAIEMENTS' }), 'payments');
  });

  it('is the one it means, whatever the case, the accents and the word “Team”', () => {
    const { charter: several } = readCharter(
      'x',
      `teams:
  zurich: { name: Züri }
  bern: { name: Team Bern }
  lodz: { name: Łódź Team }
  sao-paulo: { name: Equipe São Paulo }
  mobile: { name: Apps }
  apps: { name: Mobile }
  search: { name: Team Search }
  find: { name: Search Team }
  müll: { name: Abfall }
`,
    );
    const teams = Object.entries({
      Zürich: 'zurich',
      ZÜRICH: 'zurich',
      'Team Zürich': 'zurich',
      zuri: 'zurich',
      Bern: 'bern',
      'team bern': 'bern',
      'Bern Team': 'bern',
      Lodz: 'lodz',
      'Team Łódź': 'lodz',
      'São Paulo': 'sao-paulo',
      'Sao Paulo': 'sao-paulo',
      Mull: 'müll',
      Mobile: 'apps',
      mobile: 'mobile',
      'Team Search': 'search',
      'Search Team': 'find',
    });
    for (const [declared, id] of teams) assert.equal(teamOf(several, { path: undefined, declared }), id, declared);
    // Nobody, or several.
    for (const declared of [
      'Team',
      'Züric',
      'Zürich West',
      'Teams Bern',
      'Bern Teamwork',
      'Team Mobile',
      'Lod',
      'Paulo',
      'Bernteam',
      'B',
      'Squad Bern',
      'MOBILE',
      'Appsé X',
    ])
      assert.equal(teamOf(several, { path: undefined, declared }), undefined, declared);
  });

  it('is the one that is named most exactly, and none where several are named as exactly', () => {
    const { charter: alike } = readCharter(
      'x',
      `teams:
  zurich: { name: Zürich }
  zuerich: { name: Zurich }
  twin-a: { name: Twin }
  twin-b: { name: Twin }
  one: { name: Málaga }
  two: { name: Malága }
`,
    );
    for (const [declared, id] of [
      ['zurich', 'zurich'],
      ['Zurich', 'zuerich'],
      ['Zürich', 'zurich'],
      ['ZÜRICH', 'zurich'],
      ['ZURICH', undefined],
      ['zuerich', 'zuerich'],
      ['ZUERICH', 'zuerich'],
      ['Twin', undefined],
      ['MÁLAGA', 'one'],
      ['Malága', 'two'],
      ['Malaga', undefined],
      ['Team Malága', undefined],
    ] as const)
      assert.equal(teamOf(alike, { path: undefined, declared }), id, declared);
  });

  it('is none when it declares one that nobody knows', () => {
    assert.equal(teamOf(charter, { path: 'docs/payments/x.md', declared: 'sales' }), undefined);
    assert.equal(teamOf(single, { path: 'a/x.md', declared: 'sales' }), undefined);
  });

  it('is the one whose pattern says most exactly where it is', () => {
    assert.equal(teamOf(charter, { path: 'docs/payments/cards/x.prd.md', declared: undefined }), 'cards');
    assert.equal(teamOf(charter, { path: 'Docs/Payments/x.prd.md', declared: undefined }), 'payments');
    assert.equal(teamOf(charter, { path: 'x.prd.md', declared: undefined }), 'all');
  });

  it('is the only team there is', () => {
    assert.equal(teamOf(single, { path: 'elsewhere/x.md', declared: undefined }), 'only');
    assert.equal(teamOf(single, { path: undefined, declared: undefined }), 'only');
    assert.equal(teamOf(charter, { path: undefined, declared: undefined }), undefined);
  });
});

describe('the team of a document that does not say it', function () {
  const several = readCharter(
    'x',
    `people: { ada: { name: Ada Lovelace }, grace: { name: Grace }, lin: { name: Lin } }
teams:
  roof: { name: Roof }
  one: { parent: roof, roles: { pm: ada, em: [grace] }, documents: 'one/**' }
  two: { parent: roof, roles: { pm: ada, design: lin } }
roles: { design: Designer }
`,
  ).charter;
  const none = { path: undefined, declared: undefined };

  it('is that of its PRD, which goes before its authors and after its place', () => {
    assert.equal(teamOf(several, { ...none, ofPrd: 'two', authors: ['grace'] }), 'two');
    assert.equal(teamOf(several, { ...none, path: 'one/x.md', ofPrd: 'two' }), 'one');
    assert.equal(teamOf(several, { ...none, declared: 'roof', ofPrd: 'two' }), 'roof');
    assert.equal(teamOf(several, { ...none, declared: 'nobody', ofPrd: 'two', authors: ['grace'] }), undefined);
    assert.equal(teamOf(several, { ...none, ofPrd: 'elsewhere' }), undefined);
  });

  it('is the one team of all its authors', () => {
    assert.equal(teamOf(several, { ...none, authors: ['Ada Lovelace', 'grace'] }), 'one');
    assert.equal(teamOf(several, { ...none, authors: ['@lin'] }), 'two');
    assert.equal(teamOf(several, { ...none, authors: ['ada'] }), undefined, 'she is in two');
    assert.equal(teamOf(several, { ...none, authors: ['grace', 'lin'] }), undefined, 'no team has both');
    assert.equal(teamOf(several, { ...none, authors: ['grace', 'somebody'] }), undefined, 'nobody knows them all');
    assert.equal(teamOf(several, none), undefined);
  });

  it('is most likely one of its authors’, and no roof', () => {
    const ids = (authors: readonly string[]) => likelyTeams(several, authors).map((team) => team.id);
    assert.deepEqual(ids([]), ['one', 'two', 'roof']);
    assert.deepEqual(ids(['lin', 'ada']), ['two', 'one', 'roof']);
  });
});

describe('patterns', function () {
  this.timeout(60_000);

  const cases: readonly [pattern: string, path: string, matches: boolean | undefined][] = [
    ['docs/payments/**', 'docs/payments/a/b.md', true],
    ['docs/**', 'DOCS/.hidden/a.md', true],
    ['docs/', 'docs/a/b.md', true],
    ['./docs/*', 'docs/a.md', true],
    ['docs\\payments\\**', 'docs/payments/a.md', true],
    ['*.md', 'a/b.md', false],
    ['**/*.{prd,sdd}.md', 'x/a.sdd.md', true],
    ['docs (old)/*.md', 'docs (old)/a.md', true],
    ['a+b@c/*', 'a+b@c/d', true],
    ['(a|b)+', 'a', false],
    ['!(a)', 'b', false],
    ['!docs/**', 'a', false],
    ['équipe/*', 'ÉQUIPE/x', true],
    ['[', 'x', false],
    ['', 'x', undefined],
    ['***', 'x', undefined],
    ['**/**/**/**/x', 'x', undefined],
    ['*a*a*b', 'x', undefined],
    ['{a,{b,{c,{d,{e,f}}}}}', 'a', undefined],
    ['x'.repeat(1000), 'x', undefined],
  ];
  for (const [pattern, path, matches] of cases) {
    const outcome = matches === undefined ? 'cannot be used' : matches ? `matches ${path}` : `does not match ${path}`;
    it(`${pattern.slice(0, 30)} ${outcome}`, () => assert.equal(compileGlob(pattern)?.(path), matches));
  }

  it('that are meant to take for ever do not', () => {
    const patterns = [
      '**/*a*/**/*a*/**/*a*b',
      '**/*a*/**/*a*/x',
      '**/a/**/a/**/a/*b',
      '*a*b/*a*b/*a*b',
      '{**/,**/}{**/,**/}x',
      '**/{a,aa}/**/{a,aa}/**/x',
    ];
    const paths = [
      'a/'.repeat(39),
      'a'.repeat(500),
      'a/'.repeat(5000),
      `${'a'.repeat(12)}/`.repeat(38),
      'a'.repeat(100_000),
    ];
    const time = cpuTime(() => {
      for (const pattern of patterns) for (const path of paths) compileGlob(pattern)?.(path);
    });
    assert.ok(time < 2000, `${time} ms`);
  });
});
