import assert from 'node:assert/strict';
import type { DecisionAnswer } from '../../../src/core/document/decisions.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const kep = `title: Slow refunds
kep-number: 1234
authors:
  - "@jane.doe"
owning-sig: sig-payments
reviewers: ["@ada"]
approvers: ["@grace"]
stage: beta
latest-milestone: "v1.30"
milestone: { alpha: "v1.29", beta: "v1.30" }
`;
const text = '# Refunds\n\n## Proposal\n\nA worker hands each refund to the payment provider.\n';

async function answersOf(files: Record<string, string>, path: string): Promise<ReadonlyMap<string, DecisionAnswer>> {
  const workspace = new MemoryWorkspace(files);
  const analysis = await workspace.analyze(path);
  assert.equal(analysis.type, 'document');
  return analysis.document.decisions.answers;
}

describe('what other tools say of a document', () => {
  it('answers Who and When from the kep.yaml beside it', async () => {
    const answers = await answersOf({ 'kep/kep.yaml': kep, 'kep/README.sdd.md': text }, 'kep/README.sdd.md');
    const keysOf = (id: string) =>
      answers.get(id)?.evidence.map(({ signal, words, file }) => ({ signal, words, file }));
    const keyed = (...keys: string[]) => keys.map((key) => ({ signal: 'foreignFile', words: [key], file: 'kep.yaml' }));
    assert.equal(answers.get('who')?.state, 'answered');
    assert.deepEqual(answers.get('who')?.spans, []);
    // Whoever wrote, reviews and approves it answers only where nobody does the work.
    assert.deepEqual(keysOf('who'), keyed('owning-sig'));
    assert.equal(answers.get('who')?.byline, undefined);
    assert.deepEqual(keysOf('when'), keyed('latest-milestone', 'milestone'));
    assert.equal(answers.get('why')?.state, 'missing');
  });

  it('answers Who by its authors alone where it names nobody else, and no section is empty for it', async () => {
    const authors = 'authors: ["@jane.doe"]\nreviewers: ["@ada"]\n';
    const alone = (await answersOf({ 'kep.yaml': authors, 'a.sdd.md': text }, 'a.sdd.md')).get('who');
    assert.deepEqual([alone?.state, alone?.byline], ['answered', true]);
    assert.deepEqual(
      alone?.evidence.flatMap(({ words }) => words),
      ['authors', 'reviewers'],
    );
    const empty = `${text}\n## Owners\n\nTBD\n`;
    assert.equal((await answersOf({ 'kep.yaml': authors, 'a.sdd.md': empty }, 'a.sdd.md')).get('who')?.state, 'empty');
    const own = `---\nauthors: ["@ada"]\n---\n\n${text}`;
    const both = (await answersOf({ 'kep.yaml': kep, 'a.sdd.md': own }, 'a.sdd.md')).get('who');
    assert.deepEqual([both?.byline, both?.evidence.flatMap(({ words }) => words)], [undefined, ['owning-sig']]);
  });

  it('gives way to what the document says itself', async () => {
    const own = `${text}\n## When\n\n2027-03-15 for everybody.\n`;
    const answers = await answersOf({ 'kep.yaml': kep, 'a.sdd.md': own }, 'a.sdd.md');
    assert.equal(answers.get('when')?.spans.length, 1);
  });

  it('answers what stands for When, too', async () => {
    const files = { 'kep.yaml': kep, 'a.sdd.md': text, 'ownership.yaml': 'charter: appetite\n' };
    assert.equal((await answersOf(files, 'a.sdd.md')).get('plan')?.state, 'answered');
  });

  it('says nothing where there is none, in another folder, or where it holds blanks', async () => {
    for (const files of [
      { 'a.sdd.md': text },
      { 'other/kep.yaml': kep, 'a.sdd.md': text },
      { 'kep.yaml': 'authors: [TBD]\nlatest-milestone: TBD\n', 'a.sdd.md': text },
      { 'kep.yaml': '- a\n- b\n', 'a.sdd.md': text },
      { 'kep.yaml': 'authors: [\n', 'a.sdd.md': text },
    ]) {
      const answers = await answersOf(files, 'a.sdd.md');
      assert.deepEqual([answers.get('who')?.state, answers.get('when')?.state], ['missing', 'missing']);
    }
  });

  it('is read only beside documents, and read again when it changed', async () => {
    const workspace = new MemoryWorkspace({ 'kep.yaml': kep, 'notes.md': '# Notes\n', 'a.sdd.md': text });
    await workspace.analyze('notes.md');
    assert.ok(!workspace.asked.includes(workspace.uri('kep.yaml')));
    await workspace.analyze('a.sdd.md');
    workspace.files.delete('kep.yaml');
    workspace.core.foreignFiles.forget(workspace.uri('kep.yaml'));
    const analysis = await workspace.analyze('a.sdd.md');
    assert.equal(analysis.type === 'document' && analysis.document.decisions.answers.get('who')?.state, 'missing');
  });

  it('answers from the front matter of GitLab design documents', async () => {
    const head = `---
title: Slow refunds
status: ongoing
creation-date: "2026-09-01"
authors: [ "@jane.doe" ]
coaches: [ "@ada" ]
dris: [ "@grace" ]
owning-stage: "~devops::payments"
---

`;
    const answers = await answersOf({ 'a.sdd.md': head + text }, 'a.sdd.md');
    assert.equal(answers.get('who')?.state, 'answered');
    assert.equal(answers.get('when')?.state, 'missing');
    for (const key of ['authors', 'coach', 'coaches', 'approvers', 'dris', 'owning-stage']) {
      const one = await answersOf({ 'a.sdd.md': `---\n${key}: "@ada"\n---\n\n${text}` }, 'a.sdd.md');
      assert.equal(one.get('who')?.state, 'answered', key);
    }
  });
});
