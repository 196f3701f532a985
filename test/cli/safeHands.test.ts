import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../../src/cli/check/check.js';
import { Printer } from '../../src/cli/commandLine/output.js';
import type { OwnersReport } from '../../src/cli/owners/ownersReport.js';
import type { CheckReport } from '../../src/cli/reports/report.js';
import { safeJson, visible } from '../../src/cli/commandLine/visible.js';
import { createTandem } from '../../src/core/tandem.js';
import { caught, tandem, type Result } from './tandemIn.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const hasModes = process.platform !== 'win32';
/** A user who may do nothing: root may open what nobody may. */
const nobody = 65_534;

/** The same as somebody whom file modes concern. */
async function asNobody(folder: string, ...words: string[]): Promise<Result> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(nobody);
  try {
    return await tandem(folder, ...words);
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

const charter = 'people: { ada: { name: Ada } }\nteams: { t: { name: T, roles: { pm: ada, em: ada } } }\n';
const prd = '# A\n\n**Why:** it hurts people a lot.\n\n**What:** less of it, a success metric and a launch.\n';

describe('tandem, in a hostile folder', function () {
  this.timeout(30_000);
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-hostile-'));
    await chmod(folder, 0o755);
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const at = (name: string) => path.join(folder, name);

  async function write(files: Record<string, string | Uint8Array>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(at(name)), { recursive: true });
      await writeFile(at(name), content);
    }
  }

  const rulesOf = (out: string) =>
    (JSON.parse(out) as CheckReport).findings.map((finding) => `${finding.path} ${finding.rule} ${finding.severity}`);

  describe('where a charter is broken', () => {
    const broken = 'people: { ada: { name: Ada }\nteams: { t: { roles: { pm: ada } } }\n';

    it('check says so of a charter above what was named, and of nothing else there', async () => {
      await write({ 'ownership.yaml': broken, 'docs/a.prd.md': prd });
      const { code, out } = await tandem(folder, 'check', 'docs', '--format', 'json');
      assert.equal(code, 1);
      assert.ok(rulesOf(out).includes('ownership.yaml charter error'));
      await write({ 'ownership.yaml': `<<<<<<< a\n${charter}=======\n>>>>>>> b\n` });
      const conflicted = await tandem(folder, 'check', 'docs', '--format', 'json');
      assert.equal(conflicted.code, 1);
      assert.ok(rulesOf(conflicted.out).includes('ownership.yaml merge-conflict error'));
    });

    for (const setting of ['off', 'hint', 'info', 'warning']) {
      it(`its own rules of “${setting}” do not hide that`, async () => {
        const rules = `rules: { charter: ${setting}, merge-conflict: ${setting}, unreadable-file: ${setting} }\n`;
        const conflict = (text: string) => `<<<<<<< a\n${text}=======\n>>>>>>> b\n`;
        for (const [text, rule] of [
          [`${rules}teams: payments\n`, 'charter'],
          [`${rules}${conflict(charter)}`, 'merge-conflict'],
        ] as const) {
          await write({ 'ownership.yaml': text, 'docs/a.prd.md': prd });
          for (const named of ['.', 'docs', 'ownership.yaml']) {
            const { code, out } = await tandem(folder, 'check', named, '--format', 'json', '--max-warnings', '99');
            assert.equal(code, 1);
            assert.ok(rulesOf(out).includes(`ownership.yaml ${rule} error`), out);
          }
        }
        await write({ 'ownership.yaml': `${charter}${rules}`, 'docs/a.prd.md': `# A\n\n${conflict('a\n')}` });
        const { code, out } = await tandem(folder, 'check', '--format', 'json');
        assert.deepEqual([code, rulesOf(out)], [1, ['docs/a.prd.md merge-conflict error']]);
      });
    }

    it('owners and inspect say that it may not be all', async () => {
      await write({ 'ownership.yaml': broken, 'docs/a.prd.md': prd });
      for (const words of [['owners'], ['owners', 'docs/a.prd.md'], ['inspect', 'docs/a.prd.md']]) {
        const { code, out, err } = await tandem(folder, ...words);
        assert.equal(code, 2, words.join(' '));
        assert.match(err, /^tandem: ownership\.yaml: read only in part, because of line \d+: .*\n$/);
        assert.doesNotMatch(out, /No gaps/);
      }
    });

    for (const text of [
      'just text\n',
      'teams: payments\n',
      'teams: [a, b]\n',
      'charter: bogus\n',
      'decisions: { why: { owner: [] } }\n',
      'teams: { a: { parent: b }, b: { parent: a } }\n',
      'people: { a: { name: A }, a: { name: B } }\n',
      'rules: { missing-decisions: off }\n',
      `${charter}tams: {}\n`,
      `<<<<<<< a\ntams: {}\n=======\n>>>>>>> b\n`,
    ]) {
      it(`owners says of ${JSON.stringify(text)} what check says, and that it may not be all`, async () => {
        await write({ 'ownership.yaml': text, 'docs/a.prd.md': prd });
        const checked = JSON.parse(
          (await tandem(folder, 'check', 'ownership.yaml', '--format', 'json')).out,
        ) as CheckReport;
        const first = checked.findings.find(({ rule }) => rule === 'charter' || rule === 'merge-conflict');
        assert.equal(first?.severity, 'error');
        const reason = `read only in part, because of line ${first.range.start.line + 1}: ${first.message}`;
        for (const words of [['owners'], ['owners', 'ownership.yaml'], ['owners', 'docs/a.prd.md']]) {
          const { code, out, err } = await tandem(folder, ...words);
          assert.deepEqual([code, err], [2, `tandem: ownership.yaml: ${reason}\n`], words.join(' '));
          assert.doesNotMatch(out, /No gaps/);
        }
        const inspected = await tandem(folder, 'inspect', 'docs/a.prd.md');
        assert.deepEqual([inspected.code, inspected.err], [2, `tandem: ownership.yaml: ${reason}\n`]);
        const json = await tandem(folder, 'owners', '--format', 'json');
        assert.equal(json.code, 2);
        assert.deepEqual((JSON.parse(json.out) as OwnersReport).unreadable, [{ path: 'ownership.yaml', reason }]);
      });
    }
  });

  describe('where something may not be opened', () => {
    beforeEach(function () {
      if (!hasModes) this.skip();
    });

    it('check says so of a file', async () => {
      await write({ 'secret.prd.md': prd });
      await chmod(at('secret.prd.md'), 0);
      const { code, out } = await asNobody(folder, 'check');
      assert.equal(code, 2);
      assert.match(out, /This file cannot be opened/);
    });

    it('check says so on stderr, whatever the charter says of it, and reports the rest', async () => {
      const reason = 'This file cannot be opened. Check that it still exists and that you may read it.';
      await write({
        'ownership.yaml': `${charter}rules: { unreadable-file: off }\n`,
        'a.prd.md': '# A\n\nTBD\n',
        'secret.prd.md': prd,
        // Its name does not tell: its front matter might.
        'secret.md': prd,
      });
      for (const name of ['secret.prd.md', 'secret.md']) await chmod(at(name), 0);
      const { code, out, err } = await asNobody(folder, 'check');
      assert.deepEqual([code, err], [2, `tandem: secret.md: ${reason}\ntandem: secret.prd.md: ${reason}\n`]);
      assert.match(out, /^a\.prd\.md\n/);
      const one = await asNobody(folder, 'check', 'a.prd.md', 'secret.prd.md', '--format', 'json');
      assert.deepEqual([one.code, one.err], [2, `tandem: secret.prd.md: ${reason}\n`]);
      assert.deepEqual(
        (JSON.parse(one.out) as CheckReport).documents.map((document) => document.path),
        ['a.prd.md'],
      );
    });

    it('a charter is an error at itself and in all it governs, and owners does not speak of gaps', async () => {
      await write({ 'ownership.yaml': charter, 'docs/a.prd.md': prd, 'other/ownership.yaml': charter });
      await chmod(at('ownership.yaml'), 0);
      const { code, out, err } = await asNobody(folder, 'check', '--format', 'json');
      assert.deepEqual([code, err], [1, '']);
      assert.deepEqual(
        rulesOf(out).filter((line) => line.includes(' charter ')),
        ['docs/a.prd.md charter error', 'ownership.yaml charter error'],
      );
      const reason = 'This file cannot be opened, so Tandem does not use it. Check that you may read it.';
      for (const words of [['ownership.yaml'], ['docs/a.prd.md'], ['docs'], ['ownership.yaml', '--format', 'json']]) {
        assert.deepEqual(await asNobody(folder, 'owners', ...words), {
          code: 2,
          out: '',
          err: `tandem: ownership.yaml: ${reason}\n`,
        });
      }
      const all = await asNobody(folder, 'owners');
      assert.equal(all.code, 2);
      assert.match(all.out, /^other\/ownership\.yaml\n\nT \(t\)\n/);
      assert.doesNotMatch(all.out, /No gaps/);
      assert.equal(all.err, `tandem: ownership.yaml: ${reason}\n`);
      const json = JSON.parse((await asNobody(folder, 'owners', '--format', 'json')).out) as OwnersReport;
      assert.deepEqual(json.unreadable, [{ path: 'ownership.yaml', reason }]);
      const inspected = await asNobody(folder, 'inspect', 'docs/a.prd.md');
      assert.deepEqual([inspected.code, inspected.err], [2, `tandem: ownership.yaml: ${reason}\n`]);
    });

    it('a folder is named, and everything else is reported', async () => {
      await write({ 'ownership.yaml': charter, 'a.prd.md': '# A\n\nTBD\n', 'secret/b.prd.md': prd, 'z/c.prd.md': prd });
      await chmod(at('secret'), 0);
      const { code, out, err } = await asNobody(folder, 'check');
      assert.deepEqual([code, err], [2, 'tandem: secret: This folder cannot be opened. Check that you may read it.\n']);
      assert.match(out, /^a\.prd\.md\n/);
      const owners = await asNobody(folder, 'owners');
      assert.deepEqual([owners.code, owners.err], [2, err]);
      assert.match(owners.out, /^ownership\.yaml\n/);
      assert.doesNotMatch(owners.out, /No gaps/);
      assert.equal((await asNobody(folder, 'check', 'secret')).code, 2);
      assert.equal(
        (await asNobody(folder, 'check', 'secret/b.prd.md')).err,
        'tandem: “secret/b.prd.md” cannot be opened. Check that you may read it.\n',
      );
      await chmod(at('secret'), 0o755);
    });
  });

  it('what is asked about and is no document of ours, or not there, is said, and the rest is reported', async () => {
    await write({
      'a.prd.md': '# A\n\nTBD\n',
      'notes.md': '# Notes\n',
      'b.txt': 'b',
      'c.png': Uint8Array.from([0, 1]),
    });
    const notOurs =
      'This is not a PRD, SDD or ownership.yaml. Add “document: prd” or “document: sdd” to its front matter, or leave it out.';
    for (const [name, said, expected] of [
      ['gone.prd.md', 'There is no file or folder “gone.prd.md”.', 2],
      ['gone', 'There is no file or folder “gone”.', 2],
      ['notes.md', `notes.md: ${notOurs}`, 1],
      ['b.txt', `b.txt: ${notOurs}`, 1],
      ['c.png', 'c.png: This file is not text, so Tandem does not read it. Save it as UTF-8.', 2],
    ] as const) {
      const { code, out, err } = await tandem(folder, 'check', name, 'a.prd.md');
      assert.deepEqual([code, err], [expected, `tandem: ${said}\n`], name);
      assert.match(out, /^a\.prd\.md\n/, name);
    }
    assert.equal((await tandem(folder, 'check', 'notes.md')).code, 0);
    // Found while looking through a folder, other files are no matter.
    assert.deepEqual([(await tandem(folder, 'check')).code, (await tandem(folder, 'check')).err], [1, '']);
    await write({ 'notes.md': '---\ndocument: prd\n---\n\n# Notes\n' });
    assert.equal((await tandem(folder, 'check', 'notes.md')).err, '');
  });

  it('a charter that is no text is an error, whatever its rules would say', async () => {
    await write({ 'ownership.yaml': Uint8Array.from([0x61, 0xe9, 0x00, 0x81]), 'a.prd.md': prd });
    const { code, out } = await tandem(folder, 'check', '--format', 'json');
    assert.equal(code, 1);
    assert.deepEqual(
      rulesOf(out).filter((line) => line.includes(' charter ')),
      ['a.prd.md charter error', 'ownership.yaml charter error'],
    );
    assert.equal((await tandem(folder, 'owners')).code, 2);
  });

  it('a charter in Windows-1252 is in force, and a document is read as well', async () => {
    const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
    await write({
      'ownership.yaml': latin(
        'people: { z: { name: Zoë } }\nteams: { t: { name: Zürich, roles: { pm: z, em: z } } }\nrules: { missing-decision: error }\n',
      ),
      'a.prd.md': latin('# Definição\n\n**Why:** são lentos e as pessoas desistem.\n'),
    });
    const { code, out } = await tandem(folder, 'check', '--format', 'json');
    assert.equal(code, 1);
    assert.deepEqual(
      rulesOf(out)
        .filter((line) => /file-encoding|missing-decision/.test(line))
        .sort(),
      ['a.prd.md file-encoding info', 'a.prd.md missing-decision error', 'ownership.yaml file-encoding info'].sort(),
    );
    assert.match((await tandem(folder, 'owners')).out, /^Zürich \(t\)$/m);
    assert.match((await tandem(folder, 'inspect', 'a.prd.md')).out, /# Definição/);
  });

  it('links out of the folder are not read', async function () {
    if (!hasModes) this.skip();
    await write({ 'outside/secret.md': '# Password\n\nhunter2\n', 'outside/ownership.yaml': charter });
    await write({ 'w/.git/HEAD': '', 'w/a.prd.md': '---\nsdd: linked.sdd.md\n---\n' + prd, 'w/real.prd.md': prd });
    await symlink(at('outside/secret.md'), at('w/secret.prd.md'));
    await symlink(at('outside/secret.md'), at('w/linked.sdd.md'));
    await symlink(at('outside/ownership.yaml'), at('w/ownership.yaml'));
    await symlink(at('w/real.prd.md'), at('w/inside.prd.md'));
    await symlink(at('w/nothing.md'), at('w/dangling.prd.md'));
    const { out, err } = await tandem(at('w'), 'check', '--format', 'json');
    const elsewhere = 'This file is a link that leads out of the workspace. Copy the file into the workspace.';
    const said = err.split('\n');
    assert.match(said.shift() ?? '', /^tandem: dangling\.prd\.md: This file cannot be opened\./);
    assert.deepEqual(said, [`tandem: linked.sdd.md: ${elsewhere}`, `tandem: secret.prd.md: ${elsewhere}`, '']);
    const found = rulesOf(out);
    for (const line of [
      'a.prd.md broken-link warning',
      'a.prd.md charter error',
      'dangling.prd.md unreadable-file warning',
      'linked.sdd.md unreadable-file warning',
      'ownership.yaml charter error',
      'secret.prd.md unreadable-file warning',
    ])
      assert.ok(found.includes(line), `${line} in\n${found.join('\n')}`);
    const { documents } = JSON.parse(out) as CheckReport;
    assert.deepEqual(
      documents.map((document) => document.path),
      ['a.prd.md', 'inside.prd.md', 'real.prd.md'],
    );
    const inspected = await tandem(at('w'), 'inspect', 'secret.prd.md');
    assert.deepEqual([inspected.code, inspected.out], [2, '']);
    assert.match(inspected.err, /leads out of the workspace/);
    assert.doesNotMatch(out, /hunter2|Password/);
  });

  it('a linked folder is named when it leads out, and the rest is reported', async function () {
    if (!hasModes) this.skip();
    await write({ 'outside/b.prd.md': prd, 'outside/ownership.yaml': charter, 'w/.git/HEAD': '', 'w/d/a.prd.md': prd });
    await write({ 'w/ownership.yaml': charter, 'w/other/c.prd.md': prd });
    await symlink(at('w/other'), at('w/d/inside'));
    await symlink(at('w'), at('w/d/loop'));
    for (const name of ['node_modules', '.hidden']) await symlink(at('outside'), at(`w/d/${name}`));
    for (const words of [['check'], ['owners'], ['check', 'd'], ['owners', 'd']])
      assert.equal((await tandem(at('w'), ...words)).err, '', words.join(' '));
    await symlink(at('outside'), at('w/d/docs'));
    for (const words of [['check'], ['owners'], ['check', 'd'], ['owners', 'd']]) {
      const { code, out, err } = await tandem(at('w'), ...words);
      const said = 'This folder is a link that leads out of the workspace. Name the folder itself instead.';
      assert.deepEqual([code, err], [2, `tandem: d/docs: ${said}\n`], words.join(' '));
      assert.doesNotMatch(out, /No gaps/);
    }
  });

  it('a file that makes Tandem itself fail is named, and the others are reported', async () => {
    await write({ 'a.prd.md': '# A\n\nTBD\n', 'b.prd.md': prd, 'c.prd.md': '# C\n\nTBD\n' });
    const { code, out, err } = await caught(folder, (output) =>
      check(
        { command: 'check', paths: ['.'], format: 'text', maxWarnings: 0, detect: false, verifySignOffs: false },
        new Printer(output),
        (ports) => {
          const whole = createTandem(ports);
          const analyze: typeof whole.analyze = (source, options) =>
            source.uri.endsWith('b.prd.md')
              ? Promise.reject(new Error('URI malformed'))
              : whole.analyze(source, options);
          return { ...whole, analyze };
        },
      ),
    );
    assert.equal(code, 2);
    assert.equal(err, 'tandem: b.prd.md: Tandem could not check this file, because it failed: URI malformed\n');
    assert.match(out, /^a\.prd\.md\n/);
    assert.match(out, /^c\.prd\.md\n/m);
  });

  it('front matter that no URI can spell takes nothing down', async () => {
    await write({ 'a.prd.md': `---\nsdd: "\\ud800.sdd.md"\n---\n${prd}`, 'b.prd.md': '# B\n\nTBD\n' });
    const { code, out, err } = await tandem(folder, 'check');
    assert.deepEqual([code, err], [1, '']);
    assert.match(out, /There is no file “‹U\+D800›\.sdd\.md”/);
    assert.match(out, /^b\.prd\.md\n/m);
  });

  it('a backslash in a name stays one', async function () {
    if (!hasModes) this.skip();
    await write({ 'docs\\a.prd.md': '---\nsdd: [b\\c.sdd.md, gone.sdd.md]\n---\n# A\n', 'b\\c.sdd.md': '# B\n' });
    const { out } = await tandem(folder, 'check', '--format', 'json');
    const report = JSON.parse(out) as CheckReport;
    assert.deepEqual(
      report.documents.map((document) => document.path),
      ['b\\c.sdd.md', 'docs\\a.prd.md'],
    );
    assert.deepEqual(
      report.findings.filter(({ rule }) => rule === 'broken-link').map(({ message }) => message),
      ['There is no file “gone.sdd.md”. Correct the path, or create the document there.'],
    );
    assert.match((await tandem(folder, 'inspect', 'docs\\a.prd.md')).out, /^docs\\a\.prd\.md \(prd\)\n/);
  });

  it('a working directory that is gone is said in one line', function () {
    if (!hasModes) this.skip();
    const main = path.join(root, 'src/cli/main.ts');
    // The shell starts Node where it may start, and Node then leaves for a folder that is deleted under it.
    const script = `
      const { mkdtempSync, rmdirSync } = require('node:fs');
      const gone = mkdtempSync(${JSON.stringify(path.join(folder, 'gone-'))});
      process.chdir(gone);
      rmdirSync(gone);
    `;
    const preload = `data:text/javascript,${encodeURIComponent(
      `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)}); ${script}`,
    )}`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--import', preload, main, 'check'],
      { cwd: root, encoding: 'utf8' },
    );
    assert.equal(stderr, 'tandem: The current folder no longer exists. Change to another one.\n');
    assert.deepEqual([status, stdout], [2, '']);
  });
});

describe('tandem, with the worst strings', () => {
  /** All that a terminal obeys, and a word in front by which it is found again. */
  const worst =
    'W' +
    [
      ...Array.from({ length: 0x20 }, (_, code) => code),
      ...Array.from({ length: 0x21 }, (_, index) => 0x7f + index),
      ...[0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e],
      ...[0x2066, 0x2067, 0x2068, 0x2069, 0xd800, 0xdc00],
    ]
      .map((code) => String.fromCharCode(code))
      .join('.');
  const obeyed = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
  const escaped = JSON.stringify(worst);
  /** What may stand in a line of Markdown and in a name of Linux. */
  const inLine = worst.replace(/[\0\n\r\p{Cs}]/gu, '');
  const inName = inLine.replaceAll('/', '');
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-worst-'));
    await writeFile(
      path.join(folder, 'ownership.yaml'),
      `people: { ada: { name: ${escaped} } }
roles: { ${escaped}: ${escaped} }
teams:
  t:
    name: ${escaped}
    roles: { pm: ada, ${escaped}: [${escaped}] }
    responsibilities: { ${escaped}: { area: ${escaped}, accountable: [pm, em], resolve: ${escaped} } }
    agreements: { a: { title: ${escaped}, every: 1w, last: 2020-01-01 } }
  ${escaped}: { name: ${escaped} }
rules: { ${escaped}: error }
${escaped}: 1
`,
    );
    const document = `---
document: prd
team: ${escaped}
stage: ${escaped}
authors: [${escaped}]
sdd: [${escaped}]
---

# ${inLine}

## Problem ${inLine}

Owner: @${inLine} TODO ${inLine}

## Requirements

- FR-1: ${inLine}

## Who

Owner: ${inLine}, ${inLine}
`;
    await writeFile(path.join(folder, 'a.md'), document);
    if (hasModes) await writeFile(path.join(folder, `${inName}.prd.md`), document);
    await writeFile(path.join(folder, 'CODEOWNERS'), `* @${inLine} ${inLine}@example.com\n`);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  const commandLines: readonly (readonly string[])[] = [
    ['check'],
    ['check', 'a.md', worst],
    ['check', `--format=${worst}`],
    ['check', '--max-warnings', worst],
    ['check', `--${worst}`],
    ['check', `--${worst}=1`],
    ['check', '--kind', worst],
    ['inspect', 'a.md'],
    ['inspect', worst],
    ['inspect', 'a.md', `--kind=${worst}`],
    ['owners'],
    ['owners', 'a.md'],
    ['owners', '--role', worst],
    ['owners', '--team', worst],
    ['owners', '--team', 'nobody'],
    ['owners', '--role', 'nobody'],
    ['owners', worst],
    ['owners', '--team', `-${worst}`],
    ['init'],
    ['init', '--team', worst, '--pm', worst],
    ['init', '--dir', worst, '--team', 'T'],
    ['init', worst],
    [worst],
    ['--help'],
  ];

  for (const words of commandLines) {
    const shown = words.map((word) => word.replaceAll(worst, '…')).join(' ');
    it(`“${shown}” prints nothing that a terminal obeys`, async () => {
      const { out, err } = await tandem(folder, ...words);
      assert.ok((out + err).length > 0, 'it says something');
      assert.deepEqual((out + err).replaceAll('\n', '').match(obeyed), null);
      assert.match(err, /^(?:tandem: [^\n]+\n)*$/, 'each error is one line');
      if (words.length < 3 && words[0] !== '--help' && words[0] !== 'init') assert.match(out + err, /␛/);
    });
  }

  for (const words of [['check'], ['inspect', 'a.md'], ['owners']]) {
    it(`“${words.join(' ')}” as JSON holds every character, and none that a terminal obeys`, async () => {
      const { out } = await tandem(folder, ...words, '--format', 'json');
      assert.deepEqual(out.replaceAll('\n', '').match(obeyed), null);
      const texts = JSON.stringify(JSON.parse(out));
      assert.ok(texts.includes(JSON.stringify(inLine).slice(1, -1)) || texts.includes(escaped.slice(1, -1)));
    });
  }

  it('each is seen as a sign of its own', async () => {
    const { err } = await tandem(folder, 'T\r\u001b[K forged: no gaps\u0007\u007f\u009b\u202e\u2028\ud800');
    assert.equal(
      err,
      'tandem: There is no command “T␍␛[K forged: no gaps␇␡‹U+009B›‹U+202E›‹U+2028›‹U+D800›”. Run “tandem --help” to list them.\n',
    );
  });

  it('format characters are seen too, and joiners stay as they are', () => {
    const text = 'a\u202eb\u2066c\u00add\u{e0041}e\ufefff\u200bg\u200ch\u200di';
    assert.equal(visible(text), 'a‹U+202E›b‹U+2066›c‹U+00AD›d‹U+E0041›e‹U+FEFF›f‹U+200B›g\u200ch\u200di');
    assert.equal(safeJson(text), String.raw`"a\u202eb\u2066c\u00add\udb40\udc41e\ufefff\u200bg` + '\u200ch\u200di"');
    assert.equal(JSON.parse(safeJson(text)), text);
  });
});

describe('tandem, with options it cannot take', () => {
  for (const [words, message] of [
    [['check', '--max-warnings', '-1'], '--max-warnings must be a whole number from 0 up, not “-1”.'],
    [['check', '--max-warnings=-1'], '--max-warnings must be a whole number from 0 up, not “-1”.'],
    [['check', '--max-warnings'], '--max-warnings needs a value.'],
    [['check', '--format', '--detect'], '--format must be text, json, sarif, github or junit, not “--detect”.'],
    [['check', '--kind', 'prd'], '“tandem check” has no option --kind. Use it with “tandem inspect”.'],
    [
      ['check', '--team', 'x'],
      '“tandem check” has no option --team. Use it with “tandem owners”, “tandem new”, or “tandem init”.',
    ],
    [['inspect', 'a.md', '--detect'], '“tandem inspect” has no option --detect. Use it with “tandem check”.'],
    [['owners', '--max-warnings=3'], '“tandem owners” has no option --max-warnings. Use it with “tandem check”.'],
    [
      ['init', '--team', 'T', '--format=json'],
      '“tandem init” has no option --format. Use it with “tandem check”, “tandem inspect”, “tandem owners”, “tandem coverage”, “tandem report”, “tandem next”, or “tandem rules”.',
    ],
    [['owners', '--team', '--role'], '--team needs a value. Write “--team=--role” if “--role” is its value.'],
    [['check', '--detect=yes'], '--detect takes no value.'],
    [['check', '-x'], 'There is no option “-x”. Run “tandem --help” to list them.'],
    [['--kind', 'prd'], '--kind is an option of “tandem inspect”. Name the command first.'],
  ] as const) {
    it(`“${words.join(' ')}” says what is wrong`, async () => {
      assert.deepEqual(await tandem(root, ...words), { code: 2, out: '', err: `tandem: ${message}\n` });
    });
  }
});
