import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const body = '\n## Motivation\n\nPeople wait a day for a refund.\n\n## Proposal\n\nA worker hands each to the bank.\n';
const headed = (yaml: string): string => `---\n${yaml}\n---\n\n# Refunds\n${body}`;
const lined = (line: string): string => `# Refunds\n\n${line}\n${body}`;

/** How a document answers a decision: `by its authors` where only a byline does. */
async function answerIn(path: string, text: string, decision: string): Promise<string> {
  const analysis = await new MemoryWorkspace({ 'docs/prd.md': '# Refunds\n', [path]: text }).analyze(path);
  assert.equal(analysis.type, 'document', path);
  const answer = analysis.document.decisions.answers.get(decision);
  return answer?.byline ? 'by its authors' : (answer?.state ?? 'none');
}

async function assertAnswers(
  path: string,
  textOf: (value: string) => string,
  expected: Readonly<Record<string, string>>,
  decision = 'who',
): Promise<void> {
  const found: Record<string, string> = {};
  for (const value of Object.keys(expected)) found[value] = await answerIn(path, textOf(value), decision);
  assert.deepEqual(found, expected);
}

describe('People in the layout of another tool', () => {
  it('decide in a decision record, or are only asked and told', async () => {
    const path = 'docs/decisions/0007-queue.md';
    await assertAnswers(path, headed, {
      'decision-makers: [Ada Lovelace, Grace Hopper]': 'answered',
      'deciders: Ada Lovelace': 'answered',
      'consulted: Ada Lovelace': 'by its authors',
      'informed: [Grace Hopper]': 'by its authors',
      'decision-makers: "{list everyone who decides}"': 'empty',
      'decision-makers: TBD': 'empty',
      'date: 2026-01-02': 'missing',
    });
    await assertAnswers(path, lined, {
      '* Deciders: Ada Lovelace': 'answered',
      '* Consulted: Ada Lovelace': 'by its authors',
    });
    // Elsewhere whoever decides need not be who does the work.
    assert.equal(await answerIn('docs/prd.md', lined('* Deciders: Ada Lovelace'), 'who'), 'by its authors');
  });

  it('are among the people of the document, by whatever key it names them', async () => {
    const charter =
      'version: 1\npeople: { ada: { name: Ada Lovelace }, lin: { name: Lin Wei, github: lin-w } }\nteams: { t: {} }\n';
    const peopleIn = async (path: string, yaml: string) => {
      const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, [path]: headed(yaml) });
      return (await workspace.tandem.documents.facts(workspace.uri(path)))?.people;
    };
    const record = 'docs/decisions/0007-queue.md';
    assert.deepEqual(await peopleIn(record, 'decision-makers: [Ada Lovelace, Bo Ek]\nconsulted: lin'), [
      'ada',
      'Bo Ek',
      'lin',
    ]);
    assert.deepEqual(await peopleIn(record, 'decision-makers: "{list everyone who decides}"\nconsulted: TBD'), []);
    const design = 'design-documents/refunds/_index.md';
    const named = 'authors: ["@ada"]\ndris: ["@lin-w", "@product-manager"]\ncoach: "@ada"';
    assert.deepEqual(await peopleIn(design, named), ['ada', 'lin']);
  });

  it('write and approve a proposal, which is no answer to who does the work', async () => {
    await assertAnswers('enhancements/storage/refunds.md', headed, {
      'authors: ["@jane"]': 'by its authors',
      'api-approvers: ["@jane"]': 'by its authors',
      'api-approvers: [None]': 'empty',
      'approvers: [TBD]': 'empty',
      'tracking-link: ["https://example.com/7"]': 'missing',
      'creation-date: 2026-01-02': 'missing',
    });
    await assertAnswers('enhancements/storage/refunds.md', headed, { 'creation-date: 2026-01-02': 'missing' }, 'when');
  });

  it('are those of a design document of GitLab, and none that its template holds', () =>
    assertAnswers('design-documents/refunds/_index.md', headed, {
      'dris: [ "@jane" ]': 'answered',
      'coach: "@jane"': 'by its authors',
      'coaches: [ "@jane" ]': 'by its authors',
      'authors: [ "@username" ]': 'empty',
      'dris: [ "@product-manager", "@engineering-manager" ]': 'empty',
      'dris: [ "@product-manager", "@jane" ]': 'answered',
      'owning-stage: "~devops::<stage>"': 'empty',
    }));

  it('are none where a charter is asked for what a template holds', async () => {
    const path = 'design-documents/refunds/_index.md';
    const charter = 'people: { ada: { name: Ada Lovelace } }\n';
    const unknown = async (author: string) => {
      const workspace = new MemoryWorkspace({ [path]: headed(`authors: [ "${author}" ]`), 'ownership.yaml': charter });
      const { findings } = await workspace.analyze(path);
      return findings.filter(({ rule }) => rule === 'unknown-person').length;
    };
    assert.deepEqual([await unknown('@username'), await unknown('@jane')], [0, 1]);
  });

  it('are named in the lines and tables above a text', () =>
    assertAnswers('docs/prd.md', lined, {
      '**Document/Spec Owner**: Ada Lovelace': 'answered',
      '- Spec Owner: Ada Lovelace': 'answered',
      '> **DRI**: @ada': 'answered',
      '| Owner | Ada Lovelace |\n| --- | --- |\n| Approver(s) | Grace Hopper |': 'answered',
      '**负责人**：张伟': 'answered',
      '**Author(s)**: Ada Lovelace': 'by its authors',
      '- **Approver(s)**: Grace Hopper': 'by its authors',
      '**Owner**: 尚未指派': 'empty',
      '**Owner**: [Name]': 'empty',
      '**Owner**: TBD': 'empty',
    }));

  it('are no programs, and a team is a team', async () => {
    await assertAnswers('docs/prd.md', lined, {
      '**Owner**: Development Team': 'answered',
      '**Owner**: Architecture Designer Agent': 'missing',
      '**Owner**: Claude Code': 'missing',
      '**Owner**: Code Review Bot': 'missing',
      '**Author**: Planning Agent': 'missing',
      '**Owner**: 需求智能体': 'missing',
      '**担当**: エージェント': 'missing',
      '**Owner**: Ada Lovelace, Planning Agent': 'answered',
      '**Owner**: Agent Ludmila Novak': 'answered',
    });
    const path = 'docs/prd.md';
    const { findings } = await new MemoryWorkspace({ [path]: lined('**Owner**: development-team') }).analyze(path);
    assert.deepEqual(
      findings.filter(({ rule }) => rule.startsWith('unknown-')),
      [],
    );
  });

  it('write the change log of a BMAD document', async () => {
    const log = (author: string) =>
      `# Refunds\n${body}\n## Change Log\n\n| Date | Version | Description | Author |\n| --- | --- | --- | --- |\n| 2026-01-02 | 1.0 | First draft | ${author} |\n`;
    await assertAnswers('docs/architecture.md', log, { 'Ada Lovelace': 'by its authors', 'Planning Agent': 'missing' });
  });

  it('answer When by a release date and no other day of an RFC', () =>
    assertAnswers(
      'text/0123-refunds.md',
      headed,
      {
        'release-date: 2026-03-01T00:00:00.000Z': 'answered',
        'start-date: 2026-01-02T00:00:00.000Z': 'missing',
        'prs:\n  accepted: https://example.com/7': 'missing',
        'release-versions:\n  ember-source: v5.9.0': 'missing',
      },
      'when',
    ));
});
