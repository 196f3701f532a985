import assert from 'node:assert/strict';
import type { TandemDocument } from '../../../src/core/document/document.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const body = '\n## Motivation\n\nPeople wait a day for a refund.\n\n## Proposal\n\nA worker hands each to the bank.\n';

async function documentAt(files: Readonly<Record<string, string>>, path: string): Promise<TandemDocument> {
  const analysis = await new MemoryWorkspace(files).analyze(path);
  assert.equal(analysis.type, 'document', path);
  return analysis.document;
}

/** The stage of a document, or `closed`. */
async function stageOf(files: Readonly<Record<string, string>>, path: string): Promise<string> {
  const { stage, place } = await documentAt(files, path);
  return place?.isClosed ? 'closed' : (stage ?? 'none');
}

const headed = (yaml: string): string => `---\n${yaml}\n---\n\n# Refunds\n${body}`;
const lined = (line: string): string => `# Refunds\n\n${line}\n${body}`;

async function assertStages(
  files: (value: string) => Readonly<Record<string, string>>,
  path: string,
  expected: Readonly<Record<string, string>>,
): Promise<void> {
  const found: Record<string, string> = {};
  for (const value of Object.keys(expected)) found[value] = await stageOf(files(value), path);
  assert.deepEqual(found, expected);
}

const kepPath = 'keps/sig-apps/1234-refunds/README.md';
const kep = (yaml: string) => ({ [kepPath]: lined(''), 'keps/sig-apps/1234-refunds/kep.yaml': yaml });

describe('The stage of a document in the layout of another tool', () => {
  it('comes from the kep.yaml beside it, however that is written', () =>
    assertStages(kep, kepPath, {
      'status: provisional\nstage: beta': 'design',
      'status: implementable': 'ready',
      'status: implementable   \nstage: "alpha" # for 1.30': 'engineering',
      "status: 'Implementable'\nstage: beta\r\n": 'qa',
      'status: implementable\nstage: stable': 'release',
      'status: implemented': 'release',
      'status: deferred': 'backlog',
      'status: withdrawn': 'closed',
      'status: replaced': 'closed',
      'status: "provisional|implementable|implemented|deferred|rejected"': 'none',
      'status: provisional | implementable': 'none',
      'status: TBD': 'none',
      'status:': 'none',
      'title: Refunds': 'none',
      '- status: implemented': 'none',
    }));

  it('comes from the front matter of a TEP or an enhancement of OpenShift, and from no example in the text', async () => {
    const front = (path: string) => (yaml: string) => ({ [path]: headed(yaml) });
    await assertStages(front('teps/0007-refunds.md'), 'teps/0007-refunds.md', {
      'status: proposed': 'prd',
      'status: implementing': 'engineering',
      'status: implemented': 'release',
      'status: superseded': 'closed',
    });
    const path = 'enhancements/storage/refunds.md';
    await assertStages(front(path), path, { 'status: informational': 'analyze', 'title: x': 'none' });
    const example = `${headed('title: Refunds')}\n\`\`\`yaml\nstatus: implemented\n\`\`\`\n\n    status: implemented\n\nstatus: implemented\n`;
    assert.equal(await stageOf({ [path]: example }, path), 'none');
    assert.equal(await stageOf({ [path]: lined('status: implemented') }, path), 'none');
  });

  it('comes from the line of a specification, in any language, whatever follows', () =>
    assertStages((line) => ({ 'specs/001-refunds/spec.md': lined(line) }), 'specs/001-refunds/spec.md', {
      '**Status**: Draft': 'design',
      '**Feature Branch**: `001-refunds`\n**Created**: 2026-01-02\n**Status**: Implemented (web); FR-009 deferred':
        'release',
      '- **Status:** In Review': 'prd',
      '> **Status**: ✅ Approved': 'ready',
      '**状态**：已批准': 'ready',
      '**機能ブランチ**: `001`\n\n**ステータス**: 下書き': 'design',
      '**상태**: 승인': 'ready',
      '**Statut** : en cours': 'engineering',
      '**Status**: ~~Draft~~ Approved': 'ready',
      '**Status**: Superseded by 004-payouts': 'closed',
      '**Status**: Draft | In Review | Approved': 'none',
      '**Status**: Draft/Review/Approved': 'none',
      '**Status**: [STATUS]': 'none',
      '**Status**: see the board': 'none',
      '**Created**: 2026-01-02': 'none',
      '': 'none',
    }));

  it('is not told by a line of a later part', async () => {
    const path = 'specs/001-refunds/spec.md';
    assert.equal(await stageOf({ [path]: `${lined('')}\n**Status**: Approved\n` }, path), 'none');
  });

  it('comes from the spec.json of cc-sdd, and is nothing where Kiro writes none', async () => {
    const path = '.kiro/specs/refunds/requirements.md';
    const files = (json: string) => ({ [path]: lined(''), '.kiro/specs/refunds/spec.json': json });
    await assertStages(files, path, {
      '{ "phase": "initialized" }': 'backlog',
      '{ "phase": "requirements-generated", "approvals": { "requirements": { "approved": false } } }': 'design',
      '{ "phase": "requirements-generated", "approvals": { "requirements": { "approved": true } } }': 'prd',
      '{\n\t"phase": "design-generated",\n\t"approvals": {\n\t\t"design": { "approved": true }\n\t}\n}\n': 'ready',
      '{ "phase": "tasks-generated", "approvals": { "tasks": { "generated": true, "approved": true } } }':
        'engineering',
      '{ "phase": "implementation-complete" }': 'release',
      '{ "phase": "walking the dog" }': 'none',
      '{ "phase": ["a"] }': 'none',
      '[]': 'none',
    });
    assert.equal(await stageOf({ [path]: lined('') }, path), 'none');
  });

  it('comes from the metadata of a Conductor track, and elsewhere such a file says nothing', async () => {
    const path = 'conductor/tracks/refunds/spec.md';
    await assertStages((json) => ({ [path]: lined(''), 'conductor/tracks/refunds/metadata.json': json }), path, {
      '{ "status": "new" }': 'backlog',
      '{ "status": "in_progress" }': 'engineering',
      '{ "status": "completed" }': 'release',
      '{ "status": "cancelled" }': 'closed',
    });
    const beside = {
      'a.prd.md': lined(''),
      'metadata.json': '{ "status": "completed" }',
      'spec.json': '{ "phase": "done" }',
    };
    assert.equal(await stageOf(beside, 'a.prd.md'), 'none');
  });

  it('comes from where an OpenSpec document lies', async () => {
    const at = (path: string) => stageOf({ [path]: lined('') }, path);
    assert.deepEqual(
      [
        await at('openspec/changes/refunds/proposal.md'),
        await at('openspec/specs/refunds/spec.md'),
        await at('openspec/changes/archive/2026-01-02-refunds/proposal.md'),
      ],
      ['prd', 'release', 'closed'],
    );
  });

  it('comes from the stage of an Ember RFC, which is no stage of the board', async () => {
    const path = 'text/0123-refunds.md';
    await assertStages((yaml) => ({ [path]: headed(yaml) }), path, {
      'stage: accepted': 'ready',
      'stage: ready-for-release': 'qa',
      'stage: released': 'release',
      'stage: recommended': 'analyze',
      'stage: discontinued': 'closed',
      'stage: # FIXME: this may be another one': 'none',
      'stage: engineering': 'engineering',
    });
    const { findings } = await new MemoryWorkspace({ [path]: headed('stage: accepted') }).analyze(path);
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'front-matter'),
      [],
    );
  });

  it('comes from the front matter, a line or a section of a decision record', () =>
    assertStages((text) => ({ 'docs/adr/0007-queue.md': text }), 'docs/adr/0007-queue.md', {
      [headed('status: accepted')]: 'ready',
      [headed('status: "superseded by ADR-0012"')]: 'closed',
      [headed('status: "{proposed | rejected | accepted | deprecated | superseded by ADR-0123}"')]: 'none',
      [lined('* Status: proposed\n* Deciders: Ada Lovelace')]: 'prd',
      [`${lined('Date: 2026-01-02')}\n## Status\n\nAccepted\n`]: 'ready',
      [`${lined('')}\n## Status\n\nAccepted\n\nSuperceded by [9. Use a log](0009-log.md)\n`]: 'closed',
      [`${lined('')}\n## Status\n\nSuperceded by [9. Use a log](0009-log.md)\n`]: 'closed',
      [`${lined('')}\n## 状态\n\n已接受\n`]: 'ready',
    }));

  it('comes from the front matter of a BMAD document, and not from the plan of its stories', async () => {
    const path = '_bmad-output/planning-artifacts/prd.md';
    await assertStages((yaml) => ({ [path]: headed(yaml) }), path, {
      'stepsCompleted: [1, 2]': 'design',
      'stepsCompleted: []': 'backlog',
      'status: complete\nstepsCompleted: [1, 2]': 'release',
      'status: final': 'ready',
    });
    const plan = { [path]: lined(''), '_bmad-output/planning-artifacts/sprint-status.yaml': 'status: done\n' };
    assert.equal(await stageOf(plan, path), 'none');
  });

  it('gives way to the stage of the front matter, even where the tool calls it over', async () => {
    const path = 'teps/0007-refunds.md';
    assert.equal(await stageOf({ [path]: headed('stage: qa\nstatus: withdrawn') }, path), 'qa');
  });

  it('is one of the charter’s own board', async () => {
    const path = 'teps/0007-refunds.md';
    const on = (stages: string, status: string) =>
      stageOf({ [path]: headed(`status: ${status}`), 'ownership.yaml': `stages: [${stages}]\n` }, path);
    assert.equal(await on('Proposed, Implementable, Implemented', 'implementable'), 'Implementable');
    assert.equal(await on('Idea, Ready, Built', 'implementable'), 'Ready');
    assert.equal(await on('Idea, Written, Agreed, Built', 'implementable'), 'Agreed');
  });

  it('is what views, turns and severities go by', async () => {
    const path = 'teps/0007-refunds.md';
    const workspace = new MemoryWorkspace({ [path]: headed('status: withdrawn\nteam: TBD') });
    const { facts } = await workspace.core.documents.all();
    assert.deepEqual(
      facts.map(({ stage, place }) => [stage, place?.isClosed]),
      [[undefined, true]],
    );
    assert.deepEqual((await workspace.analyze(path)).findings, []);
    const loud = async (status: string) => {
      const files = { [path]: `---\nstatus: ${status}\n---\n\n# Refunds\n`, 'ownership.yaml': 'version: 1\n' };
      const { findings } = await new MemoryWorkspace(files).analyze(path);
      return [...new Set(findings.filter(({ rule }) => rule === 'missing-decision').map(({ severity }) => severity))];
    };
    assert.deepEqual(
      [await loud('deferred'), await loud('proposed'), await loud('implemented')],
      [['hint'], ['warning'], ['error']],
    );
  });
});
