import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const spec = 'specs/001-refunds/spec.md';
const prd = '_bmad-output/planning-artifacts/prd.md';

/** What `placeholder-text` says of one line below a heading, as the text that each message stands at. */
async function leftIn(line: string, path = spec): Promise<readonly string[]> {
  const text = `# Refunds\n\n## Requirements\n\n${line}\n`;
  const { findings } = await new MemoryWorkspace({ [path]: text }).analyze(path);
  const lines = text.split('\n');
  return findings
    .filter(({ rule }) => rule === 'placeholder-text')
    .map(({ range: { start, end }, message }) => {
      const at = lines[start.line]?.slice(start.character, end.character) ?? '';
      return message.includes('still open') ? `open: ${at}` : at;
    });
}

async function assertLeft(expected: Readonly<Record<string, readonly string[]>>, path = spec): Promise<void> {
  const found: Record<string, readonly string[]> = {};
  for (const line of Object.keys(expected)) found[line] = await leftIn(line, path);
  assert.deepEqual(found, expected);
}

describe('A blank in the layout of another tool', () => {
  it('is a mark for what has to be clarified, and no sentence about such marks', () =>
    assertLeft({
      '- **FR-001**: People sign in [NEEDS CLARIFICATION: by which method?].': [
        '[NEEDS CLARIFICATION: by which method?]',
      ],
      '- **FR-001**: [NEEDS CLARIFICATION: which method?]': ['[NEEDS CLARIFICATION: which method?]'],
      '**Storage**: NEEDS CLARIFICATION': ['NEEDS CLARIFICATION'],
      '- **FR-001**：退款上限 [需要澄清：多少？]': ['[需要澄清：多少？]'],
      '- [ ] No [NEEDS CLARIFICATION] markers remain': [],
      '- [x] All NEEDS CLARIFICATION resolved': [],
      'Each [NEEDS CLARIFICATION] marker is asked about.': [],
      'The marker “NEEDS CLARIFICATION” goes away.': [],
      'Write `[NEEDS CLARIFICATION: why?]` where nobody knows.': [],
      'This point needs clarification by the bank before May.': [],
    }));

  it('is what templates hold, and no code, path, date or day', () =>
    assertLeft({
      '**Feature Branch**: [###-feature-name]': ['[###-feature-name]'],
      '**Created**: [DATE]': ['[DATE]'],
      '**作成日**: [日付]': ['[日付]'],
      '**Storage**: [e.g., a queue, files or N/A]': ['[e.g., a queue, files or N/A]'],
      '1. WHEN [event] THEN the system SHALL [response]': ['[event]', '[response]'],
      '**Objective:** As a {{ROLE}}, I want refunds': ['{{ROLE}}'],
      '{problem}': ['{problem}'],
      'KEP-NNNN: refunds': ['NNNN'],
      'TBD - created by archiving change refunds. Update Purpose after archive.': ['TBD'],
      '- Rust Issue: (leave this empty)': [],
      '1. WHEN a refund is asked for THEN the system SHALL pay it': [],
      'The path is /refunds/{id}, and the mail begins with `{{name}}`.': [],
      '```\n{{name}} [event] NEEDS CLARIFICATION NNNN\n```': [],
      '<!-- [DATE] NEEDS CLARIFICATION -->': [],
      'A number such as ANNNNB or 0000 is none.': [],
    }));

  it('is none where BMAD marks what is still open', async () => {
    await assertLeft(
      {
        'Refunds are paid in euros. [ASSUMPTION: one currency]': ['open: [ASSUMPTION: one currency]'],
        '[NOTE FOR PM] Ask the bank.': ['open: [NOTE FOR PM]'],
        '[NOTE FOR PM: ask the bank]': ['open: [NOTE FOR PM: ask the bank]'],
        'Write `[ASSUMPTION: x]` for each.': [],
        '[Assumptions](a.md) are listed apart.': [],
      },
      prd,
    );
    assert.deepEqual(await leftIn('[ASSUMPTION: one currency] [NOTE FOR PM] Ask.'), []);
    const text = '# Refunds\n\n## Requirements\n\n[ASSUMPTION: one currency]\n';
    const workspace = new MemoryWorkspace({ 'ownership.yaml': 'version: 1\n', [prd]: text });
    const [finding] = (await workspace.analyze(prd)).findings.filter(({ rule }) => rule === 'placeholder-text');
    assert.deepEqual(
      [finding?.message, finding?.severity],
      ['“[ASSUMPTION: one currency]” is still open. Confirm or answer it.', 'info'],
    );
  });
});

const template = `# Plan: [FEATURE]

**Branch**: [###-feature-name] | **Date**: [DATE]

## Summary

[Extract from the specification: main requirement + way to build it]

## Technical Context

**Language**: [e.g., a language and its version or NEEDS CLARIFICATION]
**Storage**: NEEDS CLARIFICATION

Covers: FR-001

## Checks

[Gates determined by the rules of the project]

## Structure

\`\`\`text
src/
\`\`\`

**Structure Decision**: [Document the selected structure]
`;

describe('A template that nobody has touched', () => {
  const plan = 'specs/001-refunds/plan.md';
  const requirement = '# Refunds\n\n## Requirements\n\n- **FR-001**: Refunds MUST be paid within a day.\n';

  async function states(text: string) {
    const workspace = new MemoryWorkspace({ [spec]: requirement, [plan]: text });
    await workspace.tandem.documents.update();
    const analysis = await workspace.analyze(plan);
    assert.equal(analysis.type, 'document');
    const { facts } = await workspace.core.documents.all();
    const { answers } = analysis.document.decisions;
    return {
      answered: [...answers].filter(([, { state }]) => state === 'answered').map(([id]) => id),
      how: answers.get('how')?.state,
      covers: facts.flatMap(({ coverage }) => coverage.map(({ id }) => id)),
    };
  }

  it('answers nothing and covers nothing', async () => {
    assert.deepEqual(await states(template), { answered: [], how: 'empty', covers: [] });
  });

  it('is an information at most where the tool itself wrote it, whatever the stage', async () => {
    const wrote = 'TBD - created by archiving change refunds. Update Purpose after archive.';
    const said = async (path: string, purpose: string) => {
      const text = `# Refunds\n\n## Purpose\n\n${purpose}\n\n## Requirements\n\n### Requirement: Pay\n\nIt SHALL pay.\n`;
      const workspace = new MemoryWorkspace({ [path]: text, 'ownership.yaml': 'version: 1\n' });
      const { findings } = await workspace.analyze(path);
      const { turns } = await workspace.tandem.documents.turns();
      const loud = findings.filter(({ severity }) => severity !== 'hint');
      return [...loud.map(({ rule, severity }) => `${rule} ${severity}`), ...turns.map(({ turn }) => turn.what)];
    };
    const living = 'openspec/specs/refunds/spec.md';
    assert.deepEqual(await said(living, wrote), ['placeholder-text info', 'none']);
    assert.deepEqual(await said(living, 'TBD'), ['placeholder-text error', 'none']);
    assert.ok((await said('specs/001-refunds/spec.md', wrote)).includes('placeholder-text warning'));
  });

  it('is none any more once its title or most of it is written', async () => {
    const titled = await states(template.replace('[FEATURE]', 'Refunds'));
    assert.deepEqual(titled.covers, ['FR-001']);
    const written = template
      .replace(/\[Extract[^\]]*\]/, 'A worker hands each refund to the bank, which pays within a day.')
      .replace(/\[Gates[^\]]*\]/, 'No new service, one queue.')
      .replace(/\*\*Language[^\n]*\n[^\n]*/, '**Language**: TypeScript on Node.');
    assert.deepEqual((await states(written)).covers, ['FR-001']);
    assert.equal((await states(written)).how, 'answered');
  });

  it('is one only in a layout', async () => {
    const workspace = new MemoryWorkspace({ 'a.sdd.md': template });
    const analysis = await workspace.analyze('a.sdd.md');
    assert.equal(analysis.type === 'document' && analysis.document.isUntouched, false);
  });
});
