import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckReport } from '../../src/cli/reports/report.js';
import { tandem } from './tandemIn.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('tandem', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-cli-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function write(files: Record<string, string | Uint8Array>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
  }

  describe('check', () => {
    it('names exactly the deliberate gaps of the sample', async () => {
      const { code, out, err } = await tandem(root, 'check', 'test/workspace');
      assert.equal(err, '');
      assert.equal(code, 1);
      assert.equal(
        out,
        `test/workspace/docs/hipaa.prd.md
  7:21    warning  There is no file “hipaa-audit.sdd.md”. Correct the path, or create the document there.  [broken-link]
  78:8    warning  “TODO” is not filled in yet. Replace it.  [placeholder-text]

test/workspace/docs/hipaa.sdd.md
  114:1   warning  The “Who” section is empty. Tomas Lindqvist (EM): name who leads and builds it.  [empty-decision]
  116:1   warning  “TBD” is not filled in yet. Replace it.  [placeholder-text]

test/workspace/docs/patient-export.prd.md
  9:1     warning  This PRD does not say what it must do. Priya Natarajan (PM): add a “What” section, or mark the one that answers it.  [missing-decision]

test/workspace/docs/patient-export.sdd.md
  9:1     warning  This SDD does not say when. Tomas Lindqvist (EM): add a “When” section, or mark the one that answers it.  [missing-decision]
  9:1     warning  This SDD names no PRD. Add “prd:” with its path to the front matter.  [missing-link]

test/workspace/ownership.yaml
  58:54   info     Experiments has no owner in Healthcare platform. Choose a role.  [ownership-gap]
  59:58   warning  PM and EM share Release notes in Healthcare platform, but not how they decide. Add “resolve” with their rule.  [undecided-sharing]
  70:84   info     “Go through this file line by line” of Healthcare platform was due on 2025-04-15. Mark it as done, or change what you agreed on.  [overdue-agreement]

0 errors, 8 warnings, 2 info
`,
      );
    });

    it('gives the same for machines', async () => {
      const { out } = await tandem(root, 'check', '--format', 'json', 'test/workspace');
      const report = JSON.parse(out) as CheckReport;
      assert.equal(report.version, 1);
      assert.deepEqual(report.summary, { documents: 4, error: 0, warning: 8, info: 2, hint: 0 });
      assert.deepEqual(
        report.documents.map(({ path, kind, team, stage }) => ({ path, kind, team, stage })),
        ['hipaa.prd', 'hipaa.sdd', 'patient-export.prd', 'patient-export.sdd'].map((name) => ({
          path: `test/workspace/docs/${name}.md`,
          kind: name.slice(-3),
          team: 'healthcare-platform',
          stage: 'prd',
        })),
      );
      const sdd = report.documents[1];
      assert.deepEqual(Object.keys(sdd?.decisions ?? {}), ['why', 'what', 'how', 'who', 'when', 'rollout']);
      const range = { start: { line: 113, character: 0 }, end: { line: 115, character: 3 } };
      assert.deepEqual(sdd?.decisions.who, {
        state: 'empty',
        required: true,
        owner: 'em',
        person: 'tomas',
        ranges: [range],
        evidence: [{ signal: 'heading', range, strength: 1, text: '## Who\n\nTBD' }],
      });
      assert.equal(sdd.decisions.why?.required, false);
      const link = report.findings.find((finding) => finding.rule === 'missing-link');
      assert.deepEqual(link?.range, { start: { line: 8, character: 0 }, end: { line: 8, character: 38 } });
      assert.deepEqual(link.fixes[0], {
        title: 'Link to “patient-export.prd.md”',
        edits: [
          {
            path: 'test/workspace/docs/patient-export.sdd.md',
            range: { start: { line: 5, character: 16 }, end: { line: 5, character: 16 } },
            newText: '\nprd: patient-export.prd.md',
          },
        ],
      });
    });

    it('is silent and gives 0 when all is well', async () => {
      await write({
        'refunds.prd.md':
          '# Refunds\n\n**Why:** they are slow and people leave.\n\n**What:** calls about refunds fall by half; ten shops get it first, then all others.\n',
      });
      assert.deepEqual(await tandem(folder, 'check'), { code: 0, out: '', err: '' });
    });

    it('goes by what files say when it is asked to', async () => {
      const prd = '# Faster refunds: product requirements\n\n## Problem\n\nThey are slow and people leave.\n';
      await write({ 'refunds.md': prd, 'readme.md': '# Tool\n\n## Installation\n\nRun it.\n' });
      assert.deepEqual(await tandem(folder, 'check'), { code: 0, out: '', err: '' });
      const report = JSON.parse((await tandem(folder, 'check', '--detect', '--format', 'json')).out) as CheckReport;
      assert.deepEqual(
        report.documents.map(({ path, kind }) => ({ path, kind })),
        [{ path: 'refunds.md', kind: 'prd' }],
      );
    });

    it('puts up with as many warnings as it is told', async () => {
      await write({ 'refunds.prd.md': '# Refunds\n\n**Why:** they are slow and people leave.\n' });
      assert.equal((await tandem(folder, 'check', '--max-warnings', '0')).code, 1);
      assert.equal((await tandem(folder, 'check', '--max-warnings', '1')).code, 0);
    });

    it('reports bad input at its place and never fails over it', async () => {
      await write({
        'yaml.prd.md': '---\nteam: [a\n---\n# A\n\n**Why:** it hurts people a lot.\n\n**What:** less of it.\n',
        'binary.prd.md': new Uint8Array([0x23, 0, 1, 2, 0xff]),
        'invalid.prd.md': new Uint8Array([0x23, 0x20, 0xff, 0xfe, 0x81]),
        'large.prd.md': '# L\n\n' + 'word '.repeat(2_000_000),
        'notes.md': new Uint8Array([0, 1, 2]),
        'notes-on.md': '---\ndocument: sdd\n---\n' + 'word '.repeat(2_000_000),
        'dense.prd.md': '*a '.repeat(100_000),
        'deep.prd.md': `${'> '.repeat(5000)}a\n`,
        'ownership.yaml': 'people: {a: 1, a: 2}\n',
      });
      const { code, out, err } = await tandem(folder, 'check', '--format', 'json');
      assert.equal(code, 2);
      const report = JSON.parse(out) as CheckReport;
      const found = report.findings.map((finding) => `${finding.path} ${finding.rule} ${finding.message}`);
      const unread = found.filter((line) => line.includes('unreadable-file'));
      assert.equal(err, unread.map((line) => `tandem: ${line.replace(' unreadable-file', ':')}\n`).join(''));
      assert.deepEqual(
        unread.filter((line) => !/^(?:dense|deep)/.test(line)),
        [
          'binary.prd.md unreadable-file This file is not text, so Tandem does not read it. Save it as UTF-8.',
          'invalid.prd.md unreadable-file This file is not text, so Tandem does not read it. Save it as UTF-8.',
          'large.prd.md unreadable-file This file is too long: Tandem reads 1000000 characters or 30000 lines. Split the document.',
          'notes-on.md unreadable-file This file is too long: Tandem reads 1000000 characters or 30000 lines. Split the document.',
        ],
      );
      assert.deepEqual(unread.length, 6, unread.join('\n'));
      assert.ok(
        found.some((line) => line.startsWith('yaml.prd.md front-matter')),
        found.join('\n'),
      );
      assert.ok(
        found.some((line) => line.startsWith('ownership.yaml charter “a” is here twice')),
        found.join('\n'),
      );
    });

    it('is as loud about a file that cannot be read as the charter says, and never gives 0', async () => {
      await write({
        'ownership.yaml': 'rules: { unreadable-file: off }\n',
        'binary.prd.md': Uint8Array.from([0, 1, 2]),
        'long.prd.md': 'x'.repeat(1_100_000),
      });
      const quiet = await tandem(folder, 'check', '--max-warnings', '99');
      assert.deepEqual([quiet.code, quiet.out], [2, '']);
      assert.match(
        quiet.err,
        /^tandem: binary\.prd\.md: This file is not text.*\ntandem: long\.prd\.md: This file is too long.*\n$/,
      );
      await write({ 'ownership.yaml': 'rules: { unreadable-file: error }\n' });
      assert.match((await tandem(folder, 'check')).out, /\n\n2 errors, 0 warnings, 0 info\n$/);
      assert.match((await tandem(folder, 'inspect', 'binary.prd.md')).err, /This file is not text/);
    });

    it('does not read what is no file, although it is called one', async function () {
      if (process.platform === 'win32') this.skip();
      await symlink('/dev/zero', path.join(folder, 'ownership.yaml'));
      await symlink('/dev/zero', path.join(folder, 'a.prd.md'));
      const { out } = await tandem(folder, 'check', '--format', 'json');
      const { findings } = JSON.parse(out) as CheckReport;
      assert.deepEqual(
        findings.map(({ path, rule }) => `${path} ${rule}`),
        ['a.prd.md charter', 'a.prd.md unreadable-file', 'ownership.yaml charter'],
      );
    });

    it('does not offer a partner that is linked already, whatever its name', async () => {
      await write({
        'R&D (1)/a.prd.md': '---\nsdd: [gone.sdd.md, "b+c, d\'s.sdd.md"]\n---\n# A\n',
        "R&D (1)/b+c, d's.sdd.md": '# B\n',
      });
      const { findings } = JSON.parse((await tandem(folder, 'check', '--format', 'json')).out) as CheckReport;
      const fixes = findings.find(({ rule }) => rule === 'broken-link')?.fixes ?? [];
      assert.deepEqual(
        fixes.map(({ title }) => title),
        ['Remove the link to “gone.sdd.md”'],
      );
    });

    it('names the places that a finding compares, and says nothing of them elsewhere', async () => {
      const table =
        '| Option | Cost | Available from |\n| --- | --- | --- |\n| Buy | 90k | May 2027 |\n| Build | 20k | July 2027 |';
      await write({
        'a.sdd.md': `# A\n\n## Options\n\n${table}\n\n## Decision\n\nBuild.\n\n## When\n\nMay 2027\n`,
      });
      const { findings } = JSON.parse((await tandem(folder, 'check', '--format', 'json')).out) as CheckReport;
      assert.deepEqual(
        findings.flatMap(({ rule, related }) =>
          (related ?? []).map(({ path, range, message }) => [rule, path, range.start.line, message]),
        ),
        [
          ['option-mismatch', 'a.sdd.md', 7, 'The chosen option is available from: July 2027'],
          ['option-mismatch', 'a.sdd.md', 15, 'Date in “When”: May 2027'],
        ],
      );
      assert.ok(findings.some(({ rule, related }) => rule !== 'option-mismatch' && related === undefined));
    });

    it('writes out what a fix changes in the charter', async () => {
      await write({
        'ownership.yaml': '# ours\npeople:\n  ada: { name: Ada } # PM\nteams: { a: { roles: { pm: ada, em: ada } } }\n',
        'a.prd.md': '---\nauthors: [zed]\n---\n# A\n',
      });
      const { findings } = JSON.parse((await tandem(folder, 'check', '--format', 'json')).out) as CheckReport;
      const at = { line: 2, character: 25 };
      assert.deepEqual(findings.find(({ rule }) => rule === 'unknown-person')?.fixes, [
        {
          title: 'Add “zed” to ownership.yaml',
          edits: [{ path: 'ownership.yaml', range: { start: at, end: at }, newText: '\n  zed: { name: Zed }' }],
        },
      ]);
    });

    it('does not give 0 when the report could not be written', function () {
      // It starts a Node of its own, on a machine that may be busy.
      this.timeout(30_000);
      if (!existsSync('/dev/full')) this.skip();
      const full = openSync('/dev/full', 'w');
      const words = ['--import', 'tsx', path.join(root, 'src/cli/main.ts'), 'check', folder, '--format=json'];
      const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, stdio: ['ignore', full, 'pipe'] });
      closeSync(full);
      assert.match(String(stderr), /^tandem: the report could not be written: .+\n$/);
      assert.equal(status, 2);
    });

    it('reads a file with a byte order mark as the editor does', async () => {
      await write({ 'bom.prd.md': '\u{feff}# B\n\n## Problem\n\nIt hurts many people every day.\n' });
      const report = JSON.parse((await tandem(folder, 'check', '--format', 'json')).out) as CheckReport;
      assert.deepEqual(report.findings[0]?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } });
    });

    it('gives 2 and one line when it cannot be carried out', async () => {
      assert.deepEqual(await tandem(folder, 'check', 'nothing'), {
        code: 2,
        out: '',
        err: 'tandem: There is no file or folder “nothing”.\n',
      });
      assert.deepEqual(await tandem(folder, 'check', '--format', 'xml'), {
        code: 2,
        out: '',
        err: 'tandem: --format must be text, json, sarif, github or junit, not “xml”.\n',
      });
      assert.equal(
        (await tandem(folder, 'chek')).err,
        'tandem: There is no command “chek”. Run “tandem --help” to list them.\n',
      );
      assert.match(
        (await tandem(folder, 'check', '--wat')).err,
        /^tandem: There is no option “--wat”\. Run “tandem --help” to list them\.\n$/,
      );
    });
  });

  describe('inspect', () => {
    it('shows how one file is read, whatever its name', async () => {
      await write({
        'notes.md':
          '# Refunds\n\n## Problem\n\nThey are slow and people leave.\n\n## Requirements\n\n- FR-1: Fast.\n\n### Mobile\n\n### Later\n\nTBD\n',
      });
      const { code, out } = await tandem(folder, 'inspect', 'notes.md', '--format', 'json', '--kind', 'prd');
      assert.equal(code, 0);
      const report = JSON.parse(out) as { path: string; kind: string; sections: object[]; requirements: object[] };
      assert.equal(report.path, 'notes.md');
      assert.equal(report.kind, 'prd');
      assert.deepEqual(report.sections, [
        { depth: 1, text: 'Refunds', line: 0, decisions: [], inherited: false, empty: false },
        { depth: 2, text: 'Problem', line: 2, decisions: ['why'], inherited: false, empty: false },
        { depth: 2, text: 'Requirements', line: 6, decisions: ['what'], inherited: false, empty: false },
        { depth: 3, text: 'Mobile', line: 10, decisions: ['what'], inherited: true, empty: true },
        { depth: 3, text: 'Later', line: 12, decisions: ['what'], inherited: true, empty: true },
      ]);
      assert.deepEqual(report.requirements, [
        { id: 'FR-1', text: 'Fast.', range: { start: { line: 8, character: 0 }, end: { line: 8, character: 13 } } },
      ]);
    });

    const plan =
      '# P\n\n## Team\n\nGrace Hopper and the payments team.\n\n## When\n\nSoon.\n\n## Design\n\nA worker.\n';

    it('gives what each decision was found by, as data', async () => {
      await write({ 'p.sdd.md': plan });
      const { out } = await tandem(folder, 'inspect', 'p.sdd.md', '--format', 'json');
      const { decisions } = JSON.parse(out) as Pick<CheckReport['documents'][number], 'decisions'>;
      assert.deepEqual(Object.keys(decisions.who ?? {}), [
        'state',
        'required',
        'owner',
        'person',
        'ranges',
        'evidence',
      ]);
      const at = (line: number, from: number, to: number, last = line) => ({
        start: { line, character: from },
        end: { line: last, character: to },
      });
      assert.deepEqual(decisions.who?.evidence, [
        {
          signal: 'heading',
          range: at(2, 0, 35, 4),
          strength: 1,
          text: '## Team\n\nGrace Hopper and the payments team.',
        },
        { signal: 'person', range: at(4, 0, 12), strength: 0.67, text: 'Grace Hopper' },
        { signal: 'team', range: at(4, 21, 34), strength: 1, text: 'payments team' },
      ]);
      assert.deepEqual(decisions.why?.evidence, []);
      assert.equal(decisions.when?.state, 'empty');
      assert.deepEqual(
        decisions.when.evidence.map(({ signal }) => signal),
        ['heading'],
      );
    });

    it('names the file of another tool, in which there is no place', async () => {
      await write({ 'p.sdd.md': plan.replace('Soon.', ''), 'kep.yaml': 'latest-milestone: v1.30\n' });
      const { out } = await tandem(folder, 'inspect', 'p.sdd.md', '--format', 'json');
      const { decisions } = JSON.parse(out) as Pick<CheckReport['documents'][number], 'decisions'>;
      assert.deepEqual(decisions.when?.evidence, [
        { signal: 'foreignFile', range: null, strength: 0.33, text: 'kep.yaml: latest-milestone' },
      ]);
    });

    it('gives a text as it stands, and not all of a long one', async () => {
      await write({ 'p.sdd.md': `# P\n\n## Team\n\n@ada ${'😀'.repeat(200)}\n` });
      const { out } = await tandem(folder, 'inspect', 'p.sdd.md', '--format', 'json');
      const { decisions } = JSON.parse(out) as Pick<CheckReport['documents'][number], 'decisions'>;
      const text = decisions.who?.evidence[0]?.text ?? '';
      assert.ok(text.length <= 200 && text.startsWith('## Team\n\n@ada 😀') && text.endsWith('😀…'), text);
    });

    it('is as exact in check, where a decision has at most twenty places', async () => {
      const many = Array.from({ length: 40 }, (_, at) => `Owner: @person${at}\n`).join('\n');
      await write({ 'p.sdd.md': plan, 'q.sdd.md': `# Q\n\n${many}` });
      const read = async (...words: string[]) => JSON.parse((await tandem(folder, ...words)).out) as unknown;
      const { documents } = (await read('check', '--format', 'json')) as CheckReport;
      const inspected = async (name: string) =>
        (await read('inspect', name, '--format', 'json')) as Pick<CheckReport['documents'][number], 'decisions'>;
      assert.deepEqual(documents[0]?.decisions, (await inspected('p.sdd.md')).decisions);
      const all = (await inspected('q.sdd.md')).decisions.who?.evidence ?? [];
      assert.equal(all.length, 40);
      assert.deepEqual(documents[1]?.decisions.who?.evidence, all.slice(0, 20));
    });

    it('says in words why each section and each decision was read so', async () => {
      await write({ 'p.sdd.md': plan, 'q.sdd.md': '# Q\n\nDue: 2027-03-01 \u202eand on\n' });
      assert.match(
        (await tandem(folder, 'inspect', 'q.sdd.md', '--explain')).out,
        /^ +3:1 {2}“Due: 2027-03-01 ‹U\+202E›and on”$/m,
      );
      const lines = (await tandem(folder, 'inspect', 'p.sdd.md', '--explain')).out
        .split('\n')
        .map((line) => line.trim());
      const after = (start: string): string[] => {
        const from = lines.findIndex((line) => line.startsWith(start));
        const rest = lines.slice(from + 1);
        const end = rest.findIndex((line) => !/^(?:\d+:\d+|–) /u.test(line));
        return rest.slice(0, end);
      };
      assert.deepEqual(after('why'), ['–  nothing in the document answers it']);
      assert.deepEqual(after('when'), ['7:1  heading “When”; not answered there']);
      assert.deepEqual(after('7  ## When'), ['7:1  When: heading “When”', '–  not answered yet here: When']);
      assert.deepEqual(after('who'), [
        '3:1  heading “team”',
        '5:1  people named in the text “Grace Hopper”',
        '5:22  a team named in the text “payments team”',
      ]);
      assert.deepEqual(after('1  # P'), ['1:1  nothing here answers a decision']);
      const plainly = (await tandem(folder, 'inspect', 'p.sdd.md')).out;
      assert.doesNotMatch(plainly, /heading “/);
    });

    it('explains in words only', async () => {
      assert.deepEqual(await tandem(folder, 'inspect', 'p.sdd.md', '--explain', '--format', 'json'), {
        code: 2,
        out: '',
        err: 'tandem: --explain does not work with “--format json”. Remove it: the JSON always has the “evidence”.\n',
      });
    });

    it('says in one line that there is no such file', async () => {
      assert.deepEqual(await tandem(folder, 'inspect', 'x.md'), {
        code: 2,
        out: '',
        err: 'tandem: x.md: There is no such file.\n',
      });
    });
  });

  it('prints its usage and version', async () => {
    assert.match((await tandem(folder, '--help')).out, /^Usage: tandem <command>/);
    assert.equal((await tandem(folder)).code, 0);
  });
});
