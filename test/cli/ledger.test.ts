import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tandem } from './tandemIn.js';

const charter = `version: 1
people:
  ada: { name: Ada Lovelace, email: ada@example.com }
  grace: { name: Grace Hopper, email: grace@example.com }
teams: { t: { roles: { pm: ada, em: grace } } }
`;
const plan =
  '# Plan: Login\n\n## Technical Context\n\nA queue keeps each key and hands it to the service that asks for it.\n\nCovers: FR-001\n';
const files = {
  'ownership.yaml': charter,
  'specs/001-login/spec.md': '# Feature: Login\n\n## Requirements\n\n- **FR-001**: People MUST sign in with a key.\n',
  'specs/001-login/plan.md': plan,
};
const design = 'specs/001-login/plan.md';

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly path: string;
  readonly range: { readonly start: { readonly line: number } };
}

describe('the ledger on the command line', () => {
  let folder: string;

  const put = async (name: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  };

  function git(words: readonly string[], author = 'ada@example.com'): void {
    execFileSync('git', ['-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main', ...words], {
      cwd: folder,
      stdio: 'ignore',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: path.join(folder, 'none'),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Somebody',
        GIT_AUTHOR_EMAIL: author,
        GIT_COMMITTER_NAME: 'CI',
        GIT_COMMITTER_EMAIL: 'ci@example.com',
      },
    });
  }

  async function found(...words: readonly string[]): Promise<readonly Finding[]> {
    const { out } = await tandem(folder, 'check', '--format', 'json', ...words);
    return (JSON.parse(out) as { findings: readonly Finding[] }).findings;
  }

  async function commit(ledger: string, author: string): Promise<void> {
    await put('.tandem/ledger', ledger);
    git(['add', '-A']);
    git(['commit', '-q', '-m', 'x'], author);
  }

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-ledger-'));
    for (const [name, text] of Object.entries(files)) await put(name, text);
    git(['init', '-q']);
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is read for coverage, and each of its lines that says nothing is told once', async () => {
    await put('.tandem/ledger', `${design} confirmed FR-001 grace - 2026-11-20 00000000\r\nwhat is this\r\n`);
    const { out } = await tandem(folder, 'coverage', '--format', 'json');
    assert.deepEqual(
      (JSON.parse(out) as { requirements: readonly { id: string; state: string; turn: string }[] }).requirements.map(
        ({ id, state, turn }) => [id, state, turn],
      ),
      [['FR-001', 'suspect', 'grace']],
    );
    const said = (await found()).filter(({ rule }) => rule === 'ledger' || rule === 'suspect-coverage');
    assert.deepEqual(said.map(({ rule, severity, path: at, range }) => [rule, severity, at, range.start.line]).sort(), [
      ['ledger', 'error', '.tandem/ledger', 1],
      ['suspect-coverage', 'warning', design, 6],
    ]);
    assert.equal((await tandem(folder, 'check')).code, 1);
  });

  it('fails the check when it cannot be read, or nobody finished merging it', async () => {
    await put('.tandem/ledger', '\0\0\0');
    const { code, err } = await tandem(folder, 'check');
    assert.equal(code, 2);
    assert.equal(
      err.split('\n')[0],
      'tandem: .tandem/ledger: This file is not text, so Tandem does not read it. Save it as UTF-8.',
    );
    await put('.tandem/ledger', '<<<<<<< ours\n=======\n>>>>>>> theirs\n');
    const said = (await found()).filter(({ rule }) => rule === 'merge-conflict');
    assert.deepEqual(
      said.map(({ severity, path: at }) => [severity, at]),
      [['error', '.tandem/ledger']],
    );
  });

  it('tells which commit brought a sign-off, also once its document moved', async () => {
    const ada = `${design} signed how ada pm 2026-11-20 00000000\n`;
    const grace = `${design} signed how grace em 2026-11-20 00000000\n`;
    const said = async () =>
      (await found('--verify-signoffs'))
        .filter(({ rule }) => rule === 'unverified-signoff')
        .map(({ message }) => message);
    await commit(ada, 'ada@example.com');
    await commit(ada + grace, 'grace@example.com');
    assert.deepEqual(await said(), []);
    await rename(path.join(folder, 'specs/001-login'), path.join(folder, 'specs/002-in'));
    await commit((ada + grace).replaceAll('001-login', '002-in'), 'tom@example.com');
    assert.deepEqual(await said(), []);
    const changed = (ada + grace).replaceAll('001-login', '002-in').replace('em 2026-11-20', 'em 2026-11-21');
    await commit(changed, 'ada@example.com');
    const [message, ...others] = await said();
    assert.match(
      message ?? '',
      /^Ada Lovelace <ada@example\.com> added the sign-off of Grace Hopper on \S+, in commit [0-9a-f]{10}\. Grace Hopper: sign off again\.$/u,
    );
    assert.deepEqual(others, []);
    await put('.tandem/ledger', changed.replace('pm 2026-11-20', 'pm 2026-11-19'));
    assert.ok((await said()).includes('The sign-off of Ada Lovelace is not committed yet. Ada Lovelace: commit it.'));
  });

  it('that changed since a revision has its documents checked', async () => {
    await commit('', 'ada@example.com');
    assert.deepEqual(await found('--since', 'HEAD'), []);
    await put('.tandem/ledger', `${design} confirmed FR-001 grace - 2026-11-20 00000000\n`);
    assert.ok((await found('--since', 'HEAD')).some(({ rule }) => rule === 'suspect-coverage'));
  });
});
