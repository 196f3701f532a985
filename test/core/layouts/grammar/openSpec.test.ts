import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../../memoryWorkspace.js';
import { coverageIn, requirementsOf, standing } from './standing.js';

const living = 'openspec/specs/keys/spec.md';
const change = 'openspec/changes/late-keys';
const delta = `${change}/specs/keys/spec.md`;

describe('Requirements of OpenSpec', () => {
  it('go by their headings', async () => {
    const text =
      '# Keys Specification\n\n## Purpose\n\nKeys are lent.\n\n## Requirements\n\n### Requirement:  Lend   a key\n\nThe desk SHALL lend a key.\n\n' +
      '#### Scenario: A key is free\n\n- **WHEN** a guest asks\n- **THEN** it is lent\n\n### Requirement: C# keys\n\nThe desk SHALL know them.\n\n' +
      '```markdown\n### Requirement: Only an example\n```\n\n### Requirement:\n\n### Requirements\n\n### Lend a key\n\n#### Scenario: Requirement\n';
    assert.deepEqual(await requirementsOf(living, text), [
      'Lend a key The desk SHALL lend a key.',
      'C# keys The desk SHALL know them.',
    ]);
  });

  it('are retired when a change removes or renames them', async () => {
    const text =
      '## ADDED Requirements\n\n### Requirement: Tell of late keys\n\nIt SHALL tell.\n\n## MODIFIED Requirements\n\n### Requirement: Lend a key\n\nIt SHALL lend.\n\n' +
      '## REMOVED Requirements\n\n### Requirement: Write a list\n\n**Reason**: Nobody read it.\n\n- `### Requirement: Print the list`\n\n' +
      '## RENAMED Requirements\n\n- FROM: `### Requirement: Give back`\n- TO: `### Requirement: Take back`\n- FROM: `### Requirement: Half of it`\n';
    const workspace = new MemoryWorkspace({ [delta]: text });
    const found = await coverageIn(workspace);
    assert.deepEqual(
      found.map(({ requirement, state }) => `${requirement.id}: ${state}`),
      [
        'Tell of late keys: uncovered',
        'Lend a key: uncovered',
        'Write a list: retired',
        'Print the list: retired',
        'Give back: retired',
      ],
    );
    const facts = await workspace.tandem.documents.facts(workspace.uri(delta));
    assert.deepEqual(facts?.retired, [
      { id: 'Write a list', instead: 'Nobody read it.' },
      { id: 'Print the list', instead: '' },
      { id: 'Give back', instead: 'Take back' },
    ]);
  });

  it('are nobody’s to cover, in findings, turns and counts', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml':
        'rules: { uncovered-requirement: error }\npeople: { ada: { name: Ada } }\nteams: { desk: { roles: { pm: ada, em: ada } } }\n',
      [`${change}/proposal.md`]: '## Why\n\nKeys come back late every day.\n\n## What Changes\n\n- Tell of late keys\n',
      [`${change}/design.md`]: '# Design\n\n## Decisions\n\nA list is kept in a table of the desk.\n\nCovers: FR-1\n',
      [delta]: '## ADDED Requirements\n\n### Requirement: Tell of late keys\n\nIt SHALL tell.\n',
      [`${change}/tasks.md`]: '## 1. Table\n\n- [ ] 1.1 Make it\n',
    });
    const coverage = await coverageIn(workspace);
    assert.deepEqual(
      coverage.map(({ state, turn, isUnasked }) => [state, turn, isUnasked]),
      [['uncovered', undefined, true]],
    );
    const { turns } = await workspace.tandem.documents.turns();
    assert.deepEqual([...new Set(turns.map(({ turn }) => turn.what))], ['none']);
    const { findings } = await workspace.analyze(delta);
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'uncovered-requirement'),
      [],
    );
    const page = await workspace.tandem.documents.coveragePage();
    assert.ok(!JSON.stringify(page).includes('0 of 1 requirement'));
  });

  it('are the same in a twin in another folder, and not one with it', async () => {
    const text = '## Requirements\n\n### Requirement: Lend a key\n\nThe desk SHALL lend.\n';
    const files = { [living]: text, 'openspec/specs/boxes/spec.md': text };
    assert.deepEqual(await standing(files), [
      'openspec/specs/keys/spec.md: Lend a key uncovered',
      'openspec/specs/boxes/spec.md: Lend a key uncovered',
    ]);
  });
});
