import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { InspectedDecision } from '../../src/core/features/inspection.js';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';
import { labelledDocuments } from './labelledDocument.js';

/**
 * Lens, hover, finding, status bar, view, `inspect` and `check` say the same of one document, whoever is asked. Nothing here
 * says what is right to read: only that nobody contradicts another.
 */
const charter = readFileSync(path.join(import.meta.dirname, 'charter.yaml'), 'utf8');
const labelled = labelledDocuments(path.join(import.meta.dirname, 'documents'));
const sample = path.join(import.meta.dirname, '../workspace');

describe('one verdict', () => {
  for (const [language, documents] of labelled)
    for (const { id, kind, text } of documents)
      it(`[${language}] ${id}`, async () => {
        const name = `docs/a.${kind}.md`;
        const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, [name]: text });
        assert.deepEqual(await contradictions(workspace, name), []);
      });

  for (const preset of ['charter: appetite\n', 'charter: pm-carries-timeline\n'])
    it(`under ${preset.trim()}`, async () => {
      for (const { id, kind, text } of [...labelled.values()].flat()) {
        const name = `docs/a.${kind}.md`;
        const workspace = new MemoryWorkspace({ 'ownership.yaml': preset, [name]: text });
        assert.deepEqual(await contradictions(workspace, name), [], id);
      }
    });

  const files = readdirSync(sample, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:md|yaml)$/u.test(name),
  );
  const contents = Object.fromEntries(
    files.map((name) => [name.replaceAll('\\', '/'), readFileSync(path.join(sample, name), 'utf8')]),
  );
  for (const name of Object.keys(contents).filter((each) => /\.(?:prd|sdd)\.md$/u.test(each)))
    it(`[sample workspace] ${name}`, async () => {
      assert.deepEqual(await contradictions(new MemoryWorkspace(contents), name), []);
    });
});

describe('several places for one decision', () => {
  const shells =
    '# T\n\n## When\n\n## Rollout dates\n\n2027-03-01 for everybody.\n\n## Schedule\n\nTBD\n\n## Timeline\n\n';

  it('show the answer of the one that is filled, and that the others wait', async () => {
    const workspace = new MemoryWorkspace({ 'a.sdd.md': shells.replace('Rollout dates', 'Milestones') });
    assert.deepEqual(await contradictions(workspace, 'a.sdd.md'), []);
    assert.deepEqual(await waiting(workspace, 'a.sdd.md', 'When'), [2, 8, 12]);
    assert.deepEqual(await rulesOf(workspace, 'a.sdd.md', 'When'), []);
    const { evidence, state } = workspace.tandem.inspect(workspace.uri('a.sdd.md'))!.decisions.when!;
    assert.equal(state, 'answered');
    assert.deepEqual(
      evidence.map(({ signal, range, text }) => [signal, range?.start.line, text]),
      [
        ['heading', 4, '## Milestones\n\n2027-03-01 for everybody.'],
        ['date', 6, '2027-03-01'],
      ],
    );
  });

  it('wait all, with one finding, when none is filled', async () => {
    const workspace = new MemoryWorkspace({ 'a.sdd.md': '# T\n\n## When\n\n## Timeline\n\nTBD\n' });
    assert.deepEqual(await waiting(workspace, 'a.sdd.md', 'When'), [2, 4]);
    assert.deepEqual(await rulesOf(workspace, 'a.sdd.md', 'When'), ['empty-decision']);
  });

  it('wait where something stands that is no answer', async () => {
    const text = '# T\n\n## Team\n\nTwo engineers.\n\n## When\n\nSoon, we hope.\n';
    const workspace = new MemoryWorkspace({ 'a.sdd.md': text });
    assert.deepEqual(await contradictions(workspace, 'a.sdd.md'), []);
    assert.deepEqual(await waiting(workspace, 'a.sdd.md', 'Who'), [2]);
    assert.deepEqual(await waiting(workspace, 'a.sdd.md', 'When'), [6]);
  });

  it('wait where only what is part of it says something else', async () => {
    const text = '# T\n\n## Problem\n\n### Solution\n\nA worker hands it on.\n\n## Requirements\n\n- FR-1: Fast.\n';
    const workspace = new MemoryWorkspace({ 'a.prd.md': text });
    assert.deepEqual(await contradictions(workspace, 'a.prd.md'), []);
    assert.deepEqual(await waiting(workspace, 'a.prd.md', 'Why'), [2]);
  });

  it('are answered by what is part of them, by level or by number', async () => {
    for (const part of ['### 1.1 Beta', '## 1.1 Beta']) {
      const text = `# T\n\n## 1. Timeline\n\n${part}\n\n2027-03-01\n\n## 2. Approach\n\nA worker.\n`;
      const workspace = new MemoryWorkspace({ 'a.sdd.md': text });
      assert.deepEqual(await contradictions(workspace, 'a.sdd.md'), []);
      assert.deepEqual(await waiting(workspace, 'a.sdd.md', 'When'), [], part);
    }
  });
});

/** Zero-based lines of the lenses that say of a decision that it waits. */
async function waiting(workspace: MemoryWorkspace, name: string, label: string): Promise<number[]> {
  await workspace.analyze(name);
  return workspace.tandem
    .lenses(workspace.uri(name))
    .filter(({ kind, text }) => kind === 'section' && text.startsWith(`${label} · `) && text.endsWith(notYet))
    .map(({ range }) => range.start.line);
}

async function rulesOf(workspace: MemoryWorkspace, name: string, label: string): Promise<string[]> {
  const { findings } = await workspace.analyze(name);
  const rules = ['missing-decision', 'empty-decision', 'who-without-people', 'when-without-date'];
  return findings
    .filter(
      ({ rule, message }) => rules.includes(rule) && (message.includes(label) || rule.startsWith(label.toLowerCase())),
    )
    .map(({ rule }) => rule);
}

const notYet = 'not answered yet';

/** Whatever one of them says of a document that another does not. */
async function contradictions(workspace: MemoryWorkspace, name: string): Promise<string[]> {
  const uri = workspace.uri(name);
  const { tandem } = workspace;
  const analysis = await workspace.analyze(name);
  assert.equal(analysis.type, 'document');
  const { charter, kind } = analysis.document;
  const inspected = tandem.inspect(uri);
  const standing = tandem.standing(uri, Infinity);
  const explained = tandem.explain(uri);
  const facts = await tandem.documents.facts(uri);
  const status = tandem.statusItem(uri);
  const lenses = tandem.lenses(uri);
  assert.ok(inspected && standing && explained && facts && status);
  const found: string[] = [];
  const say = (isSo: boolean, what: string): void => {
    if (!isSo) found.push(what);
  };
  const required = charter.decisions.filter((each) => each.required && each.document === kind);
  const unanswered = required
    .filter(({ id }) => inspected.decisions[id]?.state !== 'answered')
    .map(({ label }) => label);
  const counts = `${required.length - unanswered.length}/${required.length}`;
  say(status.text.includes(` ${counts}`), `status bar: ${status.text}, not ${counts}`);
  say(
    unanswered.length === 0
      ? !status.tooltip.includes('Not answered yet')
      : status.tooltip.includes(`Not answered yet: ${unanswered.join(', ')}`),
    `status bar: ${status.tooltip}`,
  );
  const title = lenses.find((lens) => lens.kind === 'title');
  const inTitle = `${required.length - unanswered.length} of ${required.length} decisions answered`;
  say(title?.text.includes(inTitle) === true, `title: ${title?.text ?? 'none'}`);

  for (const { id, label, document } of charter.decisions) {
    const one: InspectedDecision | undefined = inspected.decisions[id];
    const state = one?.state;
    say(facts.decisions[id] === state, `${id}: view ${String(facts.decisions[id])}, inspect ${String(state)}`);
    assert.deepEqual(standing.decisions[id], one);
    say(
      (state === 'missing') === (one?.evidence.length === 0),
      `${id}: ${String(state)}, by ${one?.evidence.length ?? 0}`,
    );
    for (const piece of one?.evidence ?? []) {
      const { range, strength, text } = piece;
      say(strength > 0 && strength <= 1, `${id}: strength ${strength}`);
      say(range === null || text.length > 0, `${id}: evidence without words`);
    }
    const missing = analysis.findings.filter(({ rule, about, range }) => {
      if (about?.type === 'decision') return about.decision === id && /^(?:missing|empty)-decision$/u.test(rule);
      const asked = { 'who-without-people': 'who', 'when-without-date': 'when' }[rule];
      return asked !== undefined && aboutSection(range.start.line).includes(id);
    });
    const isAsked = required.some((each) => each.id === id);
    say(missing.length <= 1, `${id}: ${missing.map(({ rule }) => rule).join(', ')}`);
    say(
      (missing.length === 1) === (isAsked && state !== 'answered'),
      `${id}: ${String(state)}, ${missing[0]?.rule ?? 'no finding'}`,
    );
    if (missing[0]?.rule === 'missing-decision')
      say(state === 'missing', `${id}: reported missing, is ${String(state)}`);
    else if (missing[0]) say(state === 'empty', `${id}: reported empty, is ${String(state)}`);

    const own = lenses.filter(
      (lens) => lens.kind === 'section' && lens.action.type === 'aboutSection' && lens.action.decision === id,
    );
    const waits = own.filter(({ text }) => text.endsWith(notYet));
    // A section that is all there is of its kind of document is no place for a decision until something stands there.
    if (state !== 'answered' && document === kind) {
      const sure = own.filter(
        (lens) => !explainedAt(lens.range.start.line).some((words) => words.includes('unless a heading says')),
      );
      say(
        sure.every((lens) => waits.includes(lens)),
        `${id}: ${String(state)}, but a lens shows an answer`,
      );
    }
    if (state === 'missing')
      say(
        own.every((lens) => waits.includes(lens)),
        `${id}: missing, but a lens shows an answer`,
      );
    for (const lens of own) {
      const isOpen = waits.includes(lens);
      const hover = await tandem.hover(uri, lens.range.start, { namesOnly: false });
      const hovered = hover?.markdown.split('\n\n').find((line) => line.startsWith(`**${label} `)) ?? '';
      say(hovered.includes(notYet) === isOpen, `${id}: hover “${hovered}”, lens “${lens.text}”`);
      const reasons = explainedAt(lens.range.start.line);
      const told =
        reasons
          .find((words) => words.startsWith(`${notYet} here: `))
          ?.slice(notYet.length + 7)
          .split(', ') ?? [];
      say(told.includes(label) === isOpen, `${id}: explained “${reasons.join('; ')}”, lens “${lens.text}”`);
      const section = inspected.sections.find(({ line }) => line === lens.range.start.line);
      say(section?.decisions.includes(id) === true, `${id}: a lens, and nothing of it in inspect`);
      if (section?.empty) say(isOpen, `${id}: empty in inspect, answered in the lens`);
    }
  }
  return found;

  function aboutSection(line: number): readonly string[] {
    return inspected?.sections.find((section) => section.line === line)?.decisions ?? [];
  }

  function explainedAt(line: number): readonly string[] {
    const index = inspected?.sections.findIndex((section) => section.line === line) ?? -1;
    return explained?.sections[index]?.map(({ words }) => words) ?? [];
  }
}
