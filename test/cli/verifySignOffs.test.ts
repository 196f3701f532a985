import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { tandem } from './tandemIn.js';

const charter = `version: 1
rules: { unverified-signoff: off, stale-signoff: off, self-approval: off, missing-link: off, success-metrics: off, rollout-plan: off }
people:
  ada: { name: Ada Lovelace, email: ada@example.com, aliases: [ada@home.example] }
  grace: { name: Grace Hopper, email: Grace@Example.com, github: '@ghopper' }
  tom: { name: Tom Kilburn }
teams:
  t: { roles: { pm: [ada, tom], em: grace } }
`;
const body = '# Refunds\n\n## Problem\n\nSlow.\n\n## Requirements\n\n- FR-1: Fast.\n';
const ada = '{ decision: why, role: pm, by: ada, on: 2026-11-20, digest: 00000000 }';
const grace = '{ decision: why, role: em, by: grace, on: 2026-11-20, digest: 00000000 }';
const doc = (...entries: readonly string[]) =>
  `---\nteam: t\nsignoffs:\n${entries.map((each) => `  - ${each}\n`).join('')}---\n\n${body}`;

describe('tandem check --verify-signoffs', () => {
  let folder: string;

  function git(words: readonly string[], author = 'ada@example.com', inside = folder): string {
    return execFileSync('git', ['-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main', ...words], {
      cwd: inside,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: path.join(folder, 'none'),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Somebody',
        GIT_AUTHOR_EMAIL: author,
        GIT_COMMITTER_NAME: 'CI',
        GIT_COMMITTER_EMAIL: 'ci@example.com',
        GIT_AUTHOR_DATE: '2026-11-20T12:00:00Z',
      },
    });
  }

  async function commit(text: string, author: string, file = 'a.prd.md'): Promise<string> {
    await writeFile(path.join(folder, file), text);
    git(['add', '-A']);
    git(['commit', '-q', '-m', 'x'], author);
    return git(['rev-parse', 'HEAD']).slice(0, 10);
  }

  async function said(...paths: readonly string[]): Promise<readonly string[]> {
    const { out, err } = await tandem(folder, 'check', '--verify-signoffs', '--format', 'json', ...paths);
    assert.equal(err, '');
    const { findings } = JSON.parse(out) as {
      findings: readonly { rule: string; severity: string; message: string }[];
    };
    return findings.filter(({ rule }) => rule === 'unverified-signoff').map(({ message }) => message);
  }

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-verify-'));
    await writeFile(path.join(folder, 'ownership.yaml'), charter);
    git(['init', '-q']);
    await commit(doc().replace('signoffs:\n', 'signoffs: []\n'), 'ada@example.com');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is content with what each person brought themself, by any of their addresses', async () => {
    await commit(doc(ada), 'ADA@example.com');
    await commit(doc(ada, grace), '123+ghopper@users.noreply.github.com');
    assert.deepEqual(await said(), []);
    const again = ada.replace('00000000', '11111111');
    await commit(doc(again, grace), 'ada@home.example');
    assert.deepEqual(await said(), []);
    assert.equal((await tandem(folder, 'check', '--verify-signoffs')).code, 0);
  });

  it('says what somebody else brought, whatever the charter and the document say', async () => {
    const hash = await commit(
      doc(ada, grace).replace('# Refunds', '<!-- tandem-disable -->\n\n# Refunds'),
      'ada@example.com',
    );
    assert.deepEqual(await said(), [
      `Ada Lovelace <ada@example.com> added the sign-off of Grace Hopper on 2026-11-20, in commit ${hash}. Grace Hopper: sign off again.`,
    ]);
    const { code, out } = await tandem(folder, 'check', '--verify-signoffs');
    assert.equal(code, 1);
    assert.match(out, /error.*unverified-signoff/u);
    assert.equal((await tandem(folder, 'check')).code, 0);
  });

  it('says who changed one word of it', async () => {
    await commit(doc(grace), 'grace@example.com');
    assert.deepEqual(await said(), []);
    await commit(doc(grace.replace('why', 'what')), 'ada@example.com');
    assert.match((await said()).join(), /^Ada Lovelace <ada@example\.com> added the sign-off of Grace Hopper/u);
  });

  it('lets anybody lay it out, move it and rename the file', async () => {
    await commit(doc(grace), 'grace@example.com');
    await commit(doc(ada, grace.replaceAll(', ', ',  ')), 'ada@example.com');
    await mkdir(path.join(folder, 'docs'));
    await rename(path.join(folder, 'a.prd.md'), path.join(folder, 'docs/ü [b].prd.md'));
    await commit(
      doc(ada, '\n    decision: why\n    role: em\n    by: "grace"\n    on: 2026-11-20\n    digest: "00000000"'),
      'tom@example.com',
      'docs/ü [b].prd.md',
    );
    assert.deepEqual(await said(), []);
    assert.deepEqual(await said('docs'), []);
    // What is brought with the rename is brought by whoever renamed.
    await rename(path.join(folder, 'docs/ü [b].prd.md'), path.join(folder, 'c.prd.md'));
    await commit(doc(ada, grace, grace.replace('why', 'what')), 'tom@example.com', 'c.prd.md');
    const [one, ...others] = await said();
    assert.match(one ?? '', /^Somebody <tom@example\.com> added the sign-off of Grace Hopper/u);
    assert.deepEqual(others, []);
  });

  it('looks through merges, and at what a merge itself brings', async () => {
    git(['checkout', '-q', '-b', 'side']);
    await commit(doc(grace), 'grace@example.com');
    git(['checkout', '-q', 'main']);
    await commit(doc().replace('signoffs:\n', 'signoffs: []\n').replace('Fast', 'Faster'), 'ada@example.com');
    git(['merge', '-q', '--no-edit', 'side'], 'tom@example.com');
    assert.deepEqual(await said(), []);
    git(['checkout', '-q', '-b', 'other', 'HEAD~1']);
    await commit(
      doc().replace('signoffs:\n', 'signoffs: []\n').replace('Slow', 'Slower').replace('Fast', 'Faster'),
      'ada@example.com',
    );
    git(['merge', '-q', '--no-commit', 'side'], 'tom@example.com');
    await commit(doc(ada, grace).replace('Slow', 'Slower'), 'tom@example.com');
    const [one, ...others] = await said();
    assert.match(one ?? '', /^Somebody <tom@example\.com> added the sign-off of Ada Lovelace/u);
    assert.deepEqual(others, []);
  });

  it('says what is not committed, who is not known, and who has no address', async () => {
    await writeFile(path.join(folder, 'a.prd.md'), doc(grace));
    assert.deepEqual(await said(), ['The sign-off of Grace Hopper is not committed yet. Grace Hopper: commit it.']);
    await writeFile(path.join(folder, 'new.prd.md'), doc(ada));
    assert.equal((await said()).length, 2);
    await rm(path.join(folder, 'new.prd.md'));
    const hash = await commit(doc('{ decision: why, by: bob }', '{ decision: why, by: tom }'), 'tom@example.com');
    assert.deepEqual(await said(), [
      '“bob” is not in ownership.yaml, so this sign-off cannot be checked. Add the person, or remove it.',
      `Somebody <tom@example.com> added the sign-off of Tom Kilburn on 2026-11-20, in commit ${hash}. Add the email of Tom Kilburn to ownership.yaml.`,
    ]);
  });

  it('believes nobody who shares an address with somebody else', async () => {
    const shared = (names: string) =>
      `${names} share an email address, so nobody can tell which of them signed off. Give each person their own in ownership.yaml.`;
    const changes: readonly (readonly [from: string, to: string, author: string])[] = [
      // Whoever adds their own address to somebody else signs for them with it.
      ['ada@home.example', 'GRACE@example.com', 'grace@example.com'],
      ["github: '@ghopper'", 'aliases: [Ada@Home.example]', 'ada@home.example'],
      ['email: ada@example.com', 'email: ada@example.com, github: GHopper', '1+ghopper@users.noreply.github.com'],
      ['ada@home.example', '1+GHopper@users.noreply.github.com', 'ghopper@users.noreply.github.com'],
    ];
    for (const [from, to, author] of changes) {
      await writeFile(path.join(folder, 'ownership.yaml'), charter.replace(from, to));
      await commit(doc(), author);
      await commit(doc(ada, ada.replace('why', 'what')), author);
      assert.deepEqual(
        (await said()).filter((each) => each.includes('share')),
        [shared('Ada Lovelace, Grace Hopper')],
        to,
      );
      await commit(doc(ada, grace), author);
      assert.equal((await said()).filter((each) => each.includes('share')).length, 1, to);
    }
    // Of others nothing is said.
    await writeFile(
      path.join(folder, 'ownership.yaml'),
      charter.replace('Tom Kilburn', 'Tom Kilburn, email: ada@example.com'),
    );
    await commit(doc(grace), 'grace@example.com');
    assert.deepEqual(await said(), []);
  });

  it('notices a sign-off that was taken back and put there again by another', async () => {
    await commit(doc(grace), 'grace@example.com');
    await commit(doc(ada), 'grace@example.com');
    await commit(doc(ada, grace), 'ada@example.com');
    assert.ok(
      (await said()).some((message) =>
        message.startsWith('Ada Lovelace <ada@example.com> added the sign-off of Grace'),
      ),
    );
  });

  it('cannot check without a repository, or without its history', async () => {
    await commit(doc(ada), 'ada@example.com');
    const clone = path.join(folder, 'node_modules');
    git(['clone', '-q', '--depth', '1', pathToFileURL(folder).href, clone]);
    const shallow = await tandem(clone, 'check', '--verify-signoffs');
    assert.deepEqual(
      [shallow.code, shallow.err],
      [2, 'tandem: The sign-offs cannot be checked in a shallow clone. Fetch the whole history.\n'],
    );
    await rm(path.join(folder, '.git'), { recursive: true, force: true });
    const none = await tandem(folder, 'check', '--verify-signoffs');
    assert.deepEqual(
      [none.code, none.err],
      [
        2,
        'tandem: The sign-offs cannot be checked, because there is no git repository. Leave out --verify-signoffs.\n',
      ],
    );
    assert.ok((await readFile(path.join(folder, 'a.prd.md'), 'utf8')).includes(ada));
  });

  it('cannot check without git', async () => {
    await commit(doc(ada), 'ada@example.com');
    const before = process.env.PATH;
    process.env.PATH = folder;
    try {
      const { code, err } = await tandem(folder, 'check', '--verify-signoffs');
      assert.deepEqual(
        [code, err],
        [2, 'tandem: Git cannot be started. Install it, or leave out --verify-signoffs.\n'],
      );
    } finally {
      process.env.PATH = before;
    }
  });
});
