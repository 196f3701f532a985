import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OwnersReport } from '../../src/cli/owners/ownersReport.js';
import { tandem } from './tandemIn.js';

const charter = `version: 1
people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper } }
teams:
  commerce:
    name: Commerce
    roles: { pm: ada, em: grace }
    responsibilities:
      rollout: { accountable: pm }
      experiments: { accountable: pm }
      stakeholder-communication: { accountable: pm }
      project-with-design: { accountable: pm }
      project-with-engineering: { accountable: pm }
  payments:
    name: Payments
    parent: commerce
    roles: { pm: [] , design: [] }
    documents: ['docs/**']
    responsibilities:
      on-call: { area: On call, accountable: [pm, em] }
      sprint: { area: Sprint planning, accountable: [pm, em], resolve: They toss a coin. }
      usage-monitoring: { accountable: [] }
    agreements: { one-on-one: { title: One-to-one, every: 1w, last: 2020-01-01 } }
roles: { design: Designer }
`;

describe('tandem', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-cli-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function write(files: Record<string, string>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
  }

  const reportOf = async (...words: string[]): Promise<OwnersReport> => {
    const { code, out, err } = await tandem(folder, 'owners', '--format', 'json', ...words);
    assert.deepEqual([code, err], [0, '']);
    return JSON.parse(out) as OwnersReport;
  };

  describe('owners', () => {
    it('says who owns what and marks the gaps', async () => {
      await write({ 'ownership.yaml': charter });
      const { code, out, err } = await tandem(folder, 'owners', '--team', 'Payments', '--role', 'em');
      assert.deepEqual([code, err], [0, '']);
      assert.equal(
        out,
        `ownership.yaml

Payments (payments, part of commerce)
  Decisions
    How                                 em Grace Hopper (from commerce)
    Who                                 em Grace Hopper (from commerce)
    When                                em Grace Hopper (from commerce)
  Areas
    Hiring                              em Grace Hopper (from commerce)
    Iteration execution                 em Grace Hopper (from commerce)
    Productivity                        em Grace Hopper (from commerce)
    Reporting                           em Grace Hopper (from commerce)
    Careers and performance             em Grace Hopper (from commerce)
    Team morale                         em Grace Hopper (from commerce)
  ! On call                             pm Ada Lovelace (from commerce) and em Grace Hopper (from commerce): no decision rule yet
    Sprint planning                     pm Ada Lovelace (from commerce) and em Grace Hopper (from commerce): They toss a coin.

  Gaps
  ! On call                             shared, no decision rule · Payments

1 gap.
`,
      );
      const whole = (await tandem(folder, 'owners')).out;
      assert.match(whole, /^ {2}! Payments has no Designer$/m);
      assert.match(whole, /^ {2}! Watching usage and feedback +nobody yet · Payments$/m);
      assert.match(whole, /^ {4}Rollout +as the team above decided$/m);
      assert.match(whole, /^ {2}! One-to-one +was due on 2020-01-08$/m);
      assert.match(whole, /\n5 gaps\.\n$/);
    });

    it('gives the same for machines', async () => {
      await write({ 'ownership.yaml': charter });
      const report = await reportOf();
      assert.equal(report.version, 1);
      assert.deepEqual(report.summary, { teams: 2, gaps: 5 });
      const payments = report.charters[0]?.teams.find((team) => team.id === 'payments');
      assert.deepEqual(payments?.gaps, [
        { type: 'vacant-role', id: 'design' },
        { type: 'unassigned-area', id: 'usage-monitoring' },
        { type: 'undecided-sharing', id: 'on-call' },
        { type: 'overdue-agreement', id: 'one-on-one' },
      ]);
      assert.deepEqual(payments.decisions[0], {
        id: 'why',
        label: 'Why',
        owner: { role: 'pm', people: [{ id: 'ada', name: 'Ada Lovelace' }], away: [], from: 'commerce' },
      });
      assert.deepEqual(payments.agreements, [
        { id: 'one-on-one', title: 'One-to-one', every: '1w', last: '2020-01-01', next: '2020-01-08', overdue: true },
      ]);
    });

    it('names deputies, and who is away without one', async () => {
      const away = 'away: { ada: { until: 2999-01-10, deputy: grace }, grace: { until: 2000-01-01 } }\n';
      await write({ 'ownership.yaml': charter + away });
      const why = /^ {2}[ !] Why +(.*)$/m;
      assert.equal(
        why.exec((await tandem(folder, 'owners', '--team', 'commerce')).out)?.[1],
        'pm Grace Hopper for Ada Lovelace until 2999-01-10',
      );
      const [decision] = (await reportOf('--team', 'commerce')).charters[0]?.teams[0]?.decisions ?? [];
      const grace = { id: 'grace', name: 'Grace Hopper' };
      assert.deepEqual(decision?.owner, {
        role: 'pm',
        people: [grace],
        away: [{ id: 'ada', name: 'Ada Lovelace', until: '2999-01-10', deputy: grace }],
        from: null,
      });
      await write({ 'ownership.yaml': charter + away.replace(', deputy: grace', '') });
      assert.equal(
        why.exec((await tandem(folder, 'owners', '--team', 'commerce')).out)?.[1],
        'pm Ada Lovelace away until 2999-01-10',
      );
    });

    it('shows what a dissent says, and obeys none of it', async () => {
      const said = '<!-- dissent: em grace 2026-11-20: No \u001b[31m\u202ered -->';
      await write({
        'ownership.yaml': charter,
        'docs/a.prd.md': `# A\n\n## Requirements\n\n- FR-1: One.\n\n${said}\n`,
      });
      const { out } = await tandem(folder, 'check', 'docs/a.prd.md');
      assert.match(out, /Grace Hopper \(EM\) disagrees: “No ␛\[31m‹U\+202E›red”\./);
    });

    it('shows a document’s own team, a folder’s charters, and the nearest one above', async () => {
      await write({
        'ownership.yaml': charter,
        'docs/a.prd.md': '# A\n',
        'shop/ownership.yaml': 'teams: { shop: { name: Shop } }\n',
        'src/x/y.txt': '',
      });
      const ofDocument = await reportOf('docs/a.prd.md');
      assert.deepEqual(ofDocument.documents, [{ path: 'docs/a.prd.md', charter: 'ownership.yaml', team: 'payments' }]);
      assert.deepEqual(
        ofDocument.charters[0]?.teams.map((team) => team.id),
        ['payments'],
      );
      assert.deepEqual(
        (await reportOf('shop')).charters.map((each) => each.path),
        ['shop/ownership.yaml'],
      );
      assert.deepEqual(
        (await reportOf('.')).charters.map((each) => each.path),
        ['ownership.yaml', 'shop/ownership.yaml'],
      );
      assert.deepEqual(
        (await reportOf('src')).charters.map((each) => each.path),
        ['ownership.yaml'],
      );
    });

    it('says in words how often an agreement comes round', async () => {
      await write({
        'ownership.yaml':
          'version: 1\nteams: { shop: { agreements: { retro: { title: Retrospective, every: 2w } } } }\n',
      });
      assert.match((await tandem(folder, 'owners')).out, /Retrospective +due on \d{4}-\d\d-\d\d, every 2 weeks\n/);
    });

    it('works without a charter, and by a role of the built-in one', async () => {
      const { out } = await tandem(folder, 'owners', '--role', 'EM');
      assert.equal(
        out,
        `There is no ownership.yaml, so the default owners apply.
    How                                 em
    Who                                 em
    When                                em

No gaps.
`,
      );
    });

    it('names what there is when it is asked for something else', async () => {
      await write({ 'ownership.yaml': charter });
      const err = async (...words: string[]) => (await tandem(folder, 'owners', ...words)).err;
      assert.equal(await err('--team', 'x'), 'tandem: There is no team “x”. Choose one of: commerce, payments.\n');
      assert.equal(await err('--role', 'x'), 'tandem: There is no role “x”. Choose one of: pm, em, design.\n');
      assert.equal(await err('nowhere'), 'tandem: There is no file or folder “nowhere”.\n');
    });
  });

  describe('init', () => {
    it('writes a charter without problems and says who else is named', async () => {
      await write({ '.github/CODEOWNERS': '* @adal @acme/payments\n', 'docs/.keep': '' });
      const { code, out, err } = await tandem(folder, 'init', '--team', 'Payments', '--pm', 'Ada <ada@example.com>');
      assert.deepEqual(
        [code, out, err],
        [
          0,
          'Wrote ownership.yaml.\nPeople named in CODEOWNERS or catalog-info.yaml: @adal\nTeams named there: Payments\n',
          '',
        ],
      );
      const text = await readFile(path.join(folder, 'ownership.yaml'), 'utf8');
      assert.match(text, /^ {2}ada: \{ name: Ada, email: ada@example\.com \}$/m);
      assert.equal((await tandem(folder, 'check', 'ownership.yaml', '--format', 'json')).code, 0);
    });

    it('never writes over a charter, and says what it needs', async () => {
      await write({ 'team/ownership.yaml': 'version: 1\n', CODEOWNERS: '[Web shop] @a\n' });
      assert.deepEqual(await tandem(folder, 'init', '--team', 'X', '--dir', 'team'), {
        code: 2,
        out: '',
        err: 'tandem: team/ownership.yaml already exists. Nothing was written.\n',
      });
      assert.equal(await readFile(path.join(folder, 'team/ownership.yaml'), 'utf8'), 'version: 1\n');
      const err = async (...words: string[]) => (await tandem(folder, 'init', ...words)).err;
      assert.equal(await err(), 'tandem: “tandem init” needs --team NAME. Teams found here: Web shop.\n');
      assert.equal(await err('--team', 'X', '--dir', 'no'), 'tandem: There is no folder “no”.\n');
      assert.equal(await err('--team', ' '), 'tandem: --team is empty. Add the name of the team.\n');
      assert.equal(
        await err('here', '--team', 'X'),
        'tandem: “tandem init” takes no path. Use --dir to name the folder.\n',
      );
    });
  });
});
