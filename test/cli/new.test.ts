import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tandem } from './tandemIn.js';

const charter = `people: { ada: { name: Ada }, bo: { name: Bo } }
teams:
  pay: { name: Payments, roles: { pm: ada, em: bo } }
  web: { name: Web shop, roles: { pm: bo, em: ada } }
`;

describe('tandem new', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-new-'));
    await write({ 'ownership.yaml': charter, 'docs/keep.txt': '' });
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function write(files: Record<string, string>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
  }
  const read = (name: string) => readFile(path.join(folder, name), 'utf8');

  it('writes a PRD and its SDD, linked both ways, as the editor does', async () => {
    const words = ['new', 'prd', 'Faster refunds: 1st step', '--dir', 'docs', '--team', 'web shop'];
    const prd = 'docs/faster-refunds-1st-step.prd.md';
    assert.deepEqual(await tandem(folder, ...words), { code: 0, out: `Wrote ${prd}.\n`, err: '' });
    assert.match(await read(prd), /^---\n[^]*team: web\n[^]*---\n\n# Faster refunds: 1st step\n[^]*\n## Problem\n/);
    assert.doesNotMatch(await read(prd), /\$\{|\$\d/, 'no tab stops');
    const sdd = 'docs/faster-refunds-1st-step.sdd.md';
    assert.deepEqual(await tandem(folder, 'new', 'sdd', prd), {
      code: 0,
      out: `Wrote ${sdd}.\nLinked ${prd} to it.\n`,
      err: '',
    });
    assert.match(await read(prd), /^sdd: faster-refunds-1st-step\.sdd\.md$/m);
    assert.match(await read(sdd), /^prd: faster-refunds-1st-step\.prd\.md$/m);
    const { out } = await tandem(folder, 'check', 'docs', '--format=json');
    assert.doesNotMatch(out, /"rule": "(?:missing-link|broken-link|one-way-link)"/);
  });

  it('writes the design of another tool’s PRD where that tool has it, without front matter, and once', async () => {
    const spec = 'specs/001-login/spec.md';
    const sub = 'agent-os/specs/2026-01-02-pay';
    const text = '# Login\n\n## Requirements\n\n- **FR-001**: People sign in.\n';
    await write({ [spec]: text, [`${sub}/spec.md`]: text });
    const made = async (...words: string[]) => tandem(folder, 'new', 'sdd', ...words);
    const said = (name: string) => ({ code: 0, out: `Wrote ${name}.\n`, err: '' });
    assert.deepEqual(await made(spec), said('specs/001-login/plan.md'));
    assert.match(await read('specs/001-login/plan.md'), /^# Login\n/);
    assert.equal(await read(spec), text);
    assert.deepEqual(await made(spec), said('specs/001-login/login.sdd.md'));
    assert.deepEqual(await made(`${sub}/spec.md`), said(`${sub}/sub-specs/technical-spec.md`));
    assert.deepEqual(await made(`${sub}/spec.md`, '--dir', 'docs'), said('docs/2026-01-02-pay.sdd.md'));
  });

  it('takes the tool’s own template for that design, unless another one is asked for', async () => {
    const text = '# Login\n\n## Requirements\n\n- **FR-001**: People sign in.\n';
    const plan = '# Implementation Plan: [FEATURE]\n\n## Summary\n';
    await write({
      'specs/001-login/spec.md': text,
      'specs/002-keys/spec.md': text,
      '.specify/templates/plan-template.md': plan,
    });
    assert.equal((await tandem(folder, 'new', 'sdd', 'specs/001-login/spec.md')).code, 0);
    assert.equal(await read('specs/001-login/plan.md'), plan.replace('[FEATURE]', 'Login'));
    await tandem(folder, 'new', 'sdd', 'specs/002-keys/spec.md', '--template', 'light');
    assert.match(await read('specs/002-keys/plan.md'), /^# Login\n/);
  });

  it('writes no design through a link that leads out of the workspace', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'tandem-outside-'));
    const sub = 'agent-os/specs/2026-01-02-pay';
    await write({ [`${sub}/spec.md`]: '# Login\n\n## Requirements\n\n- FR-1: People sign in.\n' });
    await symlink(outside, path.join(folder, sub, 'sub-specs'));
    assert.equal((await tandem(folder, 'new', 'sdd', `${sub}/spec.md`)).out, `Wrote ${sub}/2026-01-02-pay.sdd.md.\n`);
    assert.deepEqual(await readdir(outside), []);
    await rm(outside, { recursive: true });
  });

  it('takes a template and a language, of Tandem or of the team', async () => {
    await write({
      '.tandem/templates/bet.md':
        '---\ntemplate:\n  label: Our bet\n  description: A bet\n  kind: prd\n---\n# {{title}}\n\n## The bet\n\n$1\n',
    });
    const made = async (...words: string[]) => {
      const { code, err } = await tandem(folder, 'new', 'prd', 'Bet', ...words);
      assert.deepEqual([code, err], [0, '']);
      const text = await read('bet.prd.md');
      await rm(path.join(folder, 'bet.prd.md'));
      return text;
    };
    assert.match(await made('--template', 'OUR BET'), /# Bet\n\n## The bet\n/);
    assert.match(await made('--template=our-bet'), /## The bet\n/);
    assert.notEqual(await made('--template', 'light'), await made());
    assert.match(await made('--language', 'de'), /^## Problem$[^]*^## Anforderungen$/m);
  });

  it('never writes over a file', async () => {
    await write({ 'bet.prd.md': 'mine\n' });
    assert.equal((await tandem(folder, 'new', 'prd', 'Bet')).out, 'Wrote bet-2.prd.md.\n');
    assert.equal(await read('bet.prd.md'), 'mine\n');
    await write({ 'a.prd.md': '# A\n', 'a.sdd.md': 'mine\n' });
    assert.equal((await tandem(folder, 'new', 'sdd', 'a.prd.md')).out, 'Wrote a-2.sdd.md.\nLinked a.prd.md to it.\n');
    assert.equal(await read('a.sdd.md'), 'mine\n');
  });

  it('says where a PRD cannot be linked, and what it is not', async () => {
    await write({
      'broken.prd.md': '---\nteam: [a\n---\n# A\n',
      'bom.prd.md': '\ufeff---\nteam: pay\n---\r\n# A\n',
      'notes.md': '# N\n',
    });
    assert.deepEqual(await tandem(folder, 'new', 'sdd', 'broken.prd.md'), {
      code: 2,
      out: 'Wrote broken.sdd.md.\n',
      err: 'tandem: broken.prd.md does not link to the SDD, because its front matter is broken. Fix it and add “sdd: broken.sdd.md”.\n',
    });
    assert.equal((await tandem(folder, 'new', 'sdd', 'bom.prd.md')).code, 0);
    assert.match(await read('bom.prd.md'), /^\ufeff---\nteam: pay\nsdd: bom\.sdd\.md\n---\r\n# A\n$/);
    const before = await readdir(folder);
    for (const [words, message] of [
      [['sdd', 'notes.md'], '“notes.md” is not a PRD. Name the PRD that the new SDD is for.'],
      [['sdd', 'gone.prd.md'], 'gone.prd.md: There is no such file.'],
      [['sdd'], '“tandem new sdd” needs a PRD. Use “tandem new prd TITLE” or “tandem new sdd PRD”.'],
      [['prd', ' '], '“tandem new prd” needs a title. Use “tandem new prd TITLE” or “tandem new sdd PRD”.'],
      [['prd', 'two', 'words'], 'Put the title in quotes: it is one word to the shell then.'],
      [[], '“tandem new” needs to know what. Use “tandem new prd TITLE” or “tandem new sdd PRD”.'],
      [['rfc', 'x'], 'The new document must be prd or sdd, not “rfc”.'],
      [['prd', 'x', '--dir', 'none'], 'There is no folder “none”.'],
      [['prd', 'x', '--team', 'none'], 'There is no team “none”. Choose one of: pay, web.'],
      [
        ['sdd', 'bom.prd.md', '--team', 'pay'],
        '--team does not work with “new sdd”: an SDD belongs to the team of its PRD.',
      ],
      [
        ['prd', 'x', '--template', 'none'],
        'There is no template “none”. Choose one of: standard, light, sign-offs, pr-faq, one-pager.',
      ],
      [['prd', 'x', '--language', 'tlh'], 'There is no template in “tlh”. Choose one of: en, '],
    ] as const) {
      const { code, out, err } = await tandem(folder, 'new', ...words);
      assert.deepEqual([code, out], [2, '']);
      assert.ok(err.startsWith(`tandem: ${message}`), err);
    }
    assert.deepEqual(await readdir(folder), before);
  });

  it('says that it may not write', async function () {
    if (process.platform === 'win32') this.skip();
    await chmod(path.join(folder, 'docs'), 0o555);
    await chmod(folder, 0o755);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    const found = await tandem(folder, 'new', 'prd', 'X', '--dir', 'docs').finally(() => {
      if (isRoot) process.seteuid?.(0);
    });
    assert.deepEqual(found, {
      code: 2,
      out: '',
      err: 'tandem: docs/x.prd.md could not be written. Check that you may write to the folder.\n',
    });
  });
});
