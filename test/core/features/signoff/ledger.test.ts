import assert from 'node:assert/strict';
import { moveQuestion } from '../../../../src/core/features/fileMoves/moveQuestion.js';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '../../../../src/core/features/plannedFile.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const charter = `people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper } }
teams: { payments: { name: Payments, roles: { pm: ada, em: grace } } }
`;
const design = '# Refunds\n\n## Architecture\n\nA queue takes each refund and asks the bank once.\n';
const kiro = {
  'ownership.yaml': charter,
  '.kiro/specs/refunds/requirements.md':
    '# Requirements\n\n### Requirement 1: Pay back\n\nPeople get their money in a day.\n',
  '.kiro/specs/refunds/design.md': design,
};
const spec =
  '# Feature: Login\n\n## Requirements\n\n- **FR-001**: People MUST sign in with a key.\n- **FR-002**: A key MUST end.\n';
const plan =
  '# Plan: Login\n\n## Technical Context\n\nA queue keeps each key and hands it to the service that asks for it.\n\nCovers: FR-001, FR-002\n';
const specKit = { 'ownership.yaml': charter, 'specs/001-login/spec.md': spec, 'specs/001-login/plan.md': plan };
const ledger = '.tandem/ledger';
const about =
  '# What Tandem records of documents that have no front matter, one line each, sorted: path, what, of what, person, role, day, digest.\n';

function workspaceOf(files: Readonly<Record<string, string>>, me?: string, today?: string): MemoryWorkspace {
  const workspace = new MemoryWorkspace(files, today);
  workspace.identity = me === undefined ? undefined : { handle: me };
  return workspace;
}

/** Carries a plan out, and tells of it as a watcher does. */
async function carryOut(workspace: MemoryWorkspace, planned: Plan): Promise<void> {
  assert.equal(planned.refused, undefined);
  const pathOf = (uri: string) => decodeURIComponent(uri.slice(workspace.root.length + 1));
  for (const { uri, text, edits } of planned.files) {
    assert.equal(workspace.files.get(pathOf(uri)), text);
    await put(workspace, pathOf(uri), applyEdits(text, edits));
  }
  if (planned.created) await put(workspace, pathOf(planned.created.uri), planned.created.text);
}

/** Writes a file, or removes it. */
async function put(workspace: MemoryWorkspace, path: string, text: string | undefined): Promise<readonly string[]> {
  const type = text === undefined ? 'deleted' : workspace.files.has(path) ? 'changed' : 'created';
  if (text === undefined) workspace.files.delete(path);
  else workspace.files.set(path, text);
  return (await workspace.tandem.filesChanged([{ uri: workspace.uri(path), type }])).documents;
}

async function sign(workspace: MemoryWorkspace, path: string, decision = 'how'): Promise<Plan> {
  return workspace.tandem.planSignOff({ uri: workspace.uri(path), text: workspace.files.get(path) ?? '' }, decision);
}

async function confirm(workspace: MemoryWorkspace, path: string): Promise<Plan> {
  const source = { uri: workspace.uri(path), text: workspace.files.get(path) ?? '' };
  const offers = await workspace.tandem.confirmOffers(source);
  assert.ok(!('refused' in offers), JSON.stringify(offers));
  return workspace.tandem.planConfirm(source, offers);
}

async function said(workspace: MemoryWorkspace, path: string, rule: string): Promise<readonly string[]> {
  const { findings } = await workspace.analyze(path);
  return findings.filter((each) => each.rule === rule).map(({ message }) => message);
}

async function signed(workspace: MemoryWorkspace, path: string): Promise<readonly string[]> {
  const facts = await workspace.tandem.documents.facts(workspace.uri(path));
  return facts?.signoffs.map(({ decision, by, role, on, state }) => [decision, by, role, on, state].join(' ')) ?? [];
}

describe('what is signed and confirmed of a document that has no front matter', () => {
  it('goes into the ledger, which comes into being, and counts as in front matter', async () => {
    const workspace = workspaceOf(kiro, 'grace');
    const path = '.kiro/specs/refunds/design.md';
    assert.deepEqual(await signed(workspace, path), []);
    await carryOut(workspace, await sign(workspace, path));
    const text = workspace.files.get(ledger) ?? '';
    assert.match(
      text.slice(about.length),
      /^\.kiro\/specs\/refunds\/design\.md signed how grace em 2026-11-20 [0-9a-f]{8}\n$/u,
    );
    assert.ok(text.startsWith(about));
    assert.equal(workspace.files.get(path), design);
    assert.deepEqual(await signed(workspace, path), ['how grace em 2026-11-20 valid']);
    assert.equal(
      (await sign(workspace, path)).refused,
      'You signed off “How” already, and the text is still the same.',
    );
    // Another text, another sign-off in its place.
    await put(workspace, path, design.replace('once', 'twice'));
    assert.deepEqual(await said(workspace, path, 'stale-signoff'), [
      '“How” has changed since Grace Hopper (EM) signed off on 20 November. Grace Hopper: read it and sign off again.',
    ]);
    assert.deepEqual(await signed(workspace, path), ['how grace em 2026-11-20 stale']);
    const { turns } = await workspace.tandem.documents.turns();
    assert.deepEqual(
      turns.map(({ turn }) => [turn.what, turn.who]),
      [['renew-sign-off', 'grace']],
    );
    await carryOut(workspace, await sign(workspace, path));
    assert.deepEqual(await said(workspace, path, 'stale-signoff'), []);
    assert.equal(workspace.files.get(ledger)?.split('\n').length, 3);
    workspace.identity = { handle: 'ada' };
    await carryOut(workspace, await sign(workspace, path));
    assert.deepEqual(
      workspace.files
        .get(ledger)
        ?.split('\n')
        .slice(1, 3)
        .map((line) => line.split(' ').slice(1, 5).join(' ')),
      ['signed how ada pm', 'signed how grace em'],
    );
  });

  it('makes what changed suspect until it is confirmed again, by the command or by the fix', async () => {
    const workspace = workspaceOf(specKit, 'grace');
    const path = 'specs/001-login/plan.md';
    await carryOut(workspace, await confirm(workspace, path));
    assert.match(
      workspace.files.get(ledger)?.slice(about.length) ?? '',
      /^specs\/001-login\/plan\.md confirmed FR-001 grace - 2026-11-20 [0-9a-f]{8}\nspecs\/001-login\/plan\.md confirmed FR-002 grace - 2026-11-20 [0-9a-f]{8}\n$/u,
    );
    assert.deepEqual(await said(workspace, path, 'suspect-coverage'), []);
    await put(
      workspace,
      'specs/001-login/spec.md',
      spec.replace('a key.', 'a key and a code.').replace('end', 'end soon'),
    );
    const states = async () =>
      (await workspace.tandem.documents.coverage()).requirements.map(
        ({ requirement: { id }, state }) => `${id} ${state}`,
      );
    assert.deepEqual(await states(), ['FR-001 suspect', 'FR-002 suspect']);
    assert.equal((await workspace.tandem.documents.turns()).turns[0]?.turn.what, 'confirm-coverage');
    const source = { uri: workspace.uri(path), text: plan };
    const { findings } = await workspace.analyze(path);
    const found = findings.filter(({ rule }) => rule === 'suspect-coverage');
    const title = 'Confirm that “FR-001” is still covered';
    assert.deepEqual(
      found.map(({ fixes }) => fixes.at(-1)?.title),
      [title, 'Confirm that “FR-002” is still covered'],
    );
    const request = { rule: 'suspect-coverage', title, at: found[0]?.range.start ?? { line: 0, character: 0 } };
    const edits = await workspace.tandem.editsOf(found[0]?.fixes.at(-1) ?? assert.fail());
    assert.deepEqual([...new Set(edits.map(({ uri }) => uri))], [workspace.uri(ledger)]);
    await carryOut(workspace, await workspace.tandem.planFix(source, request));
    assert.deepEqual(await states(), ['FR-001 covered', 'FR-002 suspect']);
    await carryOut(workspace, await confirm(workspace, path));
    assert.deepEqual(await states(), ['FR-001 covered', 'FR-002 covered']);
    assert.equal(workspace.files.get(path), plan);
  });

  it('gives way to the front matter that somebody wrote, and goes on to count beside it', async () => {
    const path = '.kiro/specs/refunds/design.md';
    const workspace = workspaceOf(kiro, 'grace');
    await carryOut(workspace, await sign(workspace, path));
    const text = workspace.files.get(ledger);
    await put(workspace, path, `---\nteam: payments\n---\n\n${design.replace('once', 'twice')}`);
    assert.deepEqual(await signed(workspace, path), ['how grace em 2026-11-20 stale']);
    await carryOut(workspace, await sign(workspace, path));
    assert.equal(workspace.files.get(ledger), text);
    assert.match(
      workspace.files.get(path) ?? '',
      /^---\nteam: payments\nsignoffs:\n {2}- \{ decision: how, role: em, by: grace/u,
    );
    assert.deepEqual(await signed(workspace, path), ['how grace em 2026-11-20 valid']);
  });

  it('lies beside the charter that governs, with its line breaks, and names paths, titles and people by one word each', async () => {
    const path = 'pay/openspec/changes/a b/design.md';
    const workspace = workspaceOf(
      {
        'pay/ownership.yaml': charter,
        'pay/openspec/changes/a b/proposal.md': '## Why\n\nPeople wait.\n\n## What Changes\n\n- They no longer do.\n',
        [path]:
          '## Context\n\nA queue takes each of them.\n\n## Decisions\n\nIt keeps the order, for nobody may wait twice.\n',
        'pay/.tandem/ledger': '# ours\r\nz.md signed how ada pm 2026-11-01 00000000\r\n',
      },
      'grace',
    );
    await carryOut(workspace, await sign(workspace, path));
    assert.match(
      workspace.files.get('pay/.tandem/ledger') ?? '',
      /^# ours\r\nopenspec\/changes\/a%20b\/design\.md signed how grace em 2026-11-20 [0-9a-f]{8}\r\nz\.md signed how ada pm 2026-11-01 00000000\r\n$/u,
    );
    assert.deepEqual(await signed(workspace, path), ['how grace em 2026-11-20 valid']);
  });

  it('is read again when the ledger changes, and only for the documents of which it says something else', async () => {
    const path = '.kiro/specs/refunds/design.md';
    const workspace = workspaceOf(
      { ...kiro, 'specs/001-login/plan.md': plan, 'specs/001-login/spec.md': spec },
      'grace',
    );
    await workspace.analyze(path);
    await workspace.analyze('specs/001-login/plan.md');
    const changes: string[] = [];
    workspace.tandem.documents.onChange(({ partners }) => changes.push(...partners));
    await workspace.tandem.documents.turns();
    changes.length = 0;
    const planned = await sign(workspace, path);
    const concerned = await put(workspace, ledger, planned.created?.text);
    assert.deepEqual([...concerned].sort(), [workspace.uri(path), workspace.uri('specs/001-login/plan.md')]);
    assert.deepEqual([...new Set(changes)].sort(), [
      workspace.uri(path),
      workspace.uri('.kiro/specs/refunds/requirements.md'),
    ]);
    assert.deepEqual(await signed(workspace, path), ['how grace em 2026-11-20 valid']);
    assert.ok((await workspace.tandem.documents.uris()).includes(workspace.uri(ledger)));
    assert.deepEqual(await workspace.tandem.documents.findings(workspace.uri(ledger)), []);
    await put(workspace, ledger, undefined);
    assert.deepEqual(await signed(workspace, path), []);
    // Its folder goes with it, and watchers name that alone.
    await put(workspace, ledger, planned.created?.text);
    workspace.files.delete(ledger);
    await workspace.tandem.filesChanged([{ uri: workspace.uri('.tandem'), type: 'deleted' }]);
    assert.deepEqual(await signed(workspace, path), []);
  });

  it('is not written into a ledger that nobody finished merging, or that cannot be read', async () => {
    const path = '.kiro/specs/refunds/design.md';
    const line = (digest: string) => `${path} signed how grace em 2026-11-01 ${digest}\n`;
    const text = `<<<<<<< ours\n${line('00000000')}=======\n${line('11111111')}>>>>>>> theirs\n`;
    const workspace = workspaceOf({ ...kiro, [ledger]: text }, 'grace');
    assert.equal(
      (await sign(workspace, path)).refused,
      '.tandem/ledger has an unresolved merge conflict. Resolve it and remove the conflict markers.',
    );
    assert.equal(
      workspace.tandem.whyNotToWrite({ uri: workspace.uri(ledger), text }),
      'This file has an unresolved merge conflict. Resolve it and remove the conflict markers.',
    );
    const { findings } = await workspace.analyze(ledger);
    assert.deepEqual(
      findings.map(({ rule, severity, range }) => [rule, severity, range.start.line]),
      [['merge-conflict', 'error', 0]],
    );
    assert.deepEqual(await signed(workspace, path), ['how grace em 2026-11-01 stale']);
    workspace.faults.set(ledger, 'binary');
    assert.equal((await sign(workspace, path)).refused, '.tandem/ledger cannot be read; nothing was written.');
  });

  it('is what both people recorded where git keeps the lines of both', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tandem-ledger-'));
    const git = (...words: readonly string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'commit.gpgsign=false', ...words],
        {
          cwd: folder,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      );
    try {
      const path = '.kiro/specs/refunds/design.md';
      const after = async (me: string, today: string, text = design) => {
        const workspace = workspaceOf({ ...kiro, [path]: text, [ledger]: about }, me, today);
        await carryOut(workspace, await sign(workspace, path));
        return workspace.files.get(ledger) ?? '';
      };
      git('init', '-q', '-b', 'main');
      await writeFile(join(folder, '.gitattributes'), 'ledger merge=union\n');
      const commit = async (text: string) => {
        await writeFile(join(folder, 'ledger'), text);
        git('add', '-A');
        git('commit', '-q', '-m', 'x');
      };
      await commit(about);
      git('checkout', '-q', '-b', 'other');
      await commit(await after('ada', '2026-11-19'));
      git('checkout', '-q', 'main');
      await commit(await after('grace', '2026-11-20'));
      git('merge', '-q', 'other');
      const merged = await readFile(join(folder, 'ledger'), 'utf8');
      const both = workspaceOf({ ...kiro, [ledger]: merged });
      assert.deepEqual([...(await signed(both, path))].sort(), [
        'how ada pm 2026-11-19 valid',
        'how grace em 2026-11-20 valid',
      ]);
      // Of two of one person the later counts, whichever stands first.
      const older = await after('grace', '2026-11-18', design.replace('once', 'twice'));
      for (const text of [merged + older, older + merged]) {
        const twice = workspaceOf({ ...kiro, [ledger]: text });
        assert.ok((await signed(twice, path)).includes('how grace em 2026-11-20 valid'));
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('is known to be of no text where what stands there is no digest', async () => {
    const workspace = workspaceOf({
      ...specKit,
      [ledger]: 'specs/001-login/plan.md confirmed FR-001 - - - what\nspecs/001-login/plan.md signed how grace - - -\n',
    });
    assert.deepEqual(await said(workspace, 'specs/001-login/plan.md', 'suspect-coverage'), [
      '“FR-001” was not confirmed for a known text in spec.md. Grace Hopper (EM): check that this part covers it.',
    ]);
    assert.deepEqual(await said(workspace, 'specs/001-login/plan.md', 'stale-signoff'), [
      'It is not known which text of “How” Grace Hopper (EM) signed off. Grace Hopper: read it and sign off again.',
    ]);
  });

  it('goes along when the document moves, or its folder, the ledger with it', async () => {
    const path = 'specs/001-login/plan.md';
    const workspace = workspaceOf(specKit, 'grace');
    await carryOut(workspace, await confirm(workspace, path));
    await carryOut(workspace, await sign(workspace, path));
    const text = workspace.files.get(ledger) ?? '';
    const move = (from: string, to: string) =>
      workspace.tandem.planFileMoves([{ from: workspace.uri(from), to: workspace.uri(to) }], true);
    const moved = await move('specs/001-login', 'specs/002 in');
    assert.deepEqual([moved.left, moved.links, moved.records], [[], 0, 3]);
    assert.equal(moveQuestion(moved), 'Update 3 records in .tandem/ledger, so that they stay with their documents?');
    const [file] = moved.files;
    assert.equal(file?.uri, workspace.uri(ledger));
    assert.equal(applyEdits(file.text, file.edits), text.replaceAll('001-login', '002%20in'));
    assert.deepEqual(await move('other', 'another'), { files: [], links: 0, records: 0, left: [] });
    await put(workspace, 'specs/002-x/ownership.yaml', charter);
    await workspace.tandem.documents.update();
    assert.deepEqual((await move(path, 'specs/002-x/plan.md')).left, [
      `Move the lines of ${path} in .tandem/ledger by hand: another folder has them now.`,
    ]);
    const whole = workspaceOf(Object.fromEntries([...workspace.files].map(([name, each]) => [`a/${name}`, each])));
    await whole.tandem.documents.update();
    const all = await whole.tandem.planFileMoves([{ from: whole.uri('a'), to: whole.uri('b') }], true);
    assert.deepEqual(all, { files: [], links: 0, records: 0, left: [] });
  });

  it('is of the same requirement and the same person when these get other names', async () => {
    const path = 'specs/001-login/plan.md';
    const workspace = workspaceOf(
      { ...specKit, 'specs/001-login/spec.md': `${spec.trimEnd()} See FR-001.\n` },
      'grace',
    );
    await carryOut(workspace, await confirm(workspace, path));
    await carryOut(workspace, await sign(workspace, path));
    const states = async () =>
      (await workspace.tandem.documents.coverage()).requirements.map(
        ({ requirement: { id }, state }) => `${id} ${state}`,
      );
    const rename = (file: string, line: number, character: number, to: string) =>
      workspace.tandem.names.planRename(workspace.uri(file), { line, character }, to);
    await workspace.analyze('specs/001-login/spec.md');
    await carryOut(workspace, await rename('specs/001-login/spec.md', 4, 6, 'FR-009'));
    assert.deepEqual(await states(), ['FR-009 covered', 'FR-002 covered']);
    assert.match(workspace.files.get(ledger) ?? '', /\.md confirmed FR-002 .*\n.*\.md confirmed FR-009 /u);
    assert.deepEqual(await signed(workspace, path), ['how grace em 2026-11-20 valid']);
    await workspace.analyze('ownership.yaml');
    await carryOut(workspace, await rename('ownership.yaml', 0, charter.indexOf('grace') + 1, 'hopper'));
    assert.deepEqual(await signed(workspace, path), ['how hopper em 2026-11-20 valid']);
    assert.equal(workspace.files.get(ledger)?.includes('grace'), false);
  });

  it('has no place where no folder is open', async () => {
    const workspace = workspaceOf(kiro, 'grace');
    const plan = await workspace.tandem.planSignOff(
      { uri: 'memory:/elsewhere/.kiro/specs/a/design.md', text: design },
      'how',
    );
    assert.ok(plan.refused !== undefined);
  });
});
