import assert from 'node:assert/strict';
import { requirementsOf, standing } from './standing.js';

async function stated(files: Readonly<Record<string, string>>): Promise<string> {
  const found = await standing(files);
  return found
    .filter((each) => !each.endsWith(' uncovered'))
    .map((each) => each.replace(' covered', ''))
    .join(', ');
}

describe('Requirements of BMAD', () => {
  const folder = '_bmad-output/planning-artifacts';
  const prd =
    '# PRD\n\n## Functional Requirements\n\n- FR1: The desk lends a key\n- FR2: The desk takes it back\n- FR3: It tells of late keys\n- FR12: It counts keys\n\n## Non-Functional Requirements\n\n- NFR1: Within a minute\n';
  const by = (epics: string) => stated({ [`${folder}/prd.md`]: prd, [`${folder}/epics.md`]: `# Epics\n\n${epics}\n` });

  it('begin with an ID', async () => {
    const heads =
      '# PRD\n\n## Features\n\n#### FR-1: Lend a key\n\nThe desk lends.\n\n#### FR-2: Take it back\n\nThe desk takes.\n';
    assert.deepEqual(await requirementsOf(`${folder}/prd.md`, heads), ['FR-1 Lend a key', 'FR-2 Take it back']);
    assert.equal((await requirementsOf(`${folder}/prd.md`, prd)).length, 5);
  });

  const covering: Readonly<Record<string, string>> = {
    '### FR Coverage Map\n\nFR1: Epic 1 - Lend\nFR2: Epic 2 - Take back': 'FR1, FR2',
    '### FR Coverage Map\n\n- FR1: Epic 1 - Lend\n- **FR2**: Epic 2 - Take back\n- NFR1 → Epic 1': 'FR1, FR2, NFR1',
    '### FR Coverage Map\n\n- FR1, FR2: Epic 1 - Lend\n- FR12: Deferred to the next release': 'FR1, FR2, FR12 deferred',
    '### FR Coverage Map\n\n| FR | Epic | Description |\n|---|---|---|\n| FR1 | Epic 1 | Lend |\n| FR2 | Epic 2 | Back |':
      'FR1, FR2',
    '## Epic 1: Lend\n\n**FRs covered:** FR1, FR3': 'FR1, FR3',
    '## Epic 1: Lend\n\n**Requirements:** FR1-FR3': 'FR1, FR2, FR3',
    '### Requirements Coverage\n\n- FR3: Epic 2 (partial)': 'FR3 partial',
  };
  for (const [epics, ids] of Object.entries(covering)) {
    it(`are covered by “${epics.replaceAll('\n', '↵')}”`, async () => {
      assert.equal(await by(epics), ids);
    });
  }

  for (const epics of [
    '### FR Coverage Map\n\n- FR1: TBD\n- FR2: -\n- FR3: none\n- FR12: unmapped',
    '### FR Coverage Map\n\n- FR1: Not covered yet\n- FR2:\n- FR3: Missing',
    '### FR Coverage Map\n\n| FR | Epic |\n|---|---|\n| FR1 | – |\n| FR2 | TBD |\n| FR3 |  |',
    '### FR Coverage Map\n\nFR1 and FR2 go to the first epic.',
    '### Functional Requirements\n\nFR1: The desk lends a key\nFR2: The desk takes it back',
    '## Epic 1: Lend\n\n- [ ] Write the desk (AC: #1, #3)',
    '## Epic 1: Lend\n\nThis epic is about FR1.',
    '## Open questions\n\n- FR1: Who pays?',
    '### Out of Scope\n\n**Requirements:** FR1',
    '### FR Coverage Map\n\n```\nFR1: Epic 1\n```',
  ]) {
    it(`are not covered by “${epics.replaceAll('\n', '↵')}”`, async () => {
      assert.equal(await by(epics), '');
    });
  }
});

describe('Requirements of GSD', () => {
  const begin =
    '# Requirements: Desk\n\n**Defined:** 2026-01-02\n\n## v1 Requirements\n\n### Lending\n\n- [ ] **LEND-01**: A guest gets a key\n- [x] **LEND-02**: A guest brings it back\n\n### Telling\n\n- [ ] **TELL-01**: The clerk is told\n\n## v2 Requirements\n\n### Telling\n\n- **TELL-02**: By letter\n\n## Out of Scope\n\n| Feature | Reason |\n|---|---|\n| Cards | Later |\n';
  /** What is said of those of the first version. */
  const by = async (table: string, others: Readonly<Record<string, string>> = {}) => {
    const all = await stated({
      '.planning/REQUIREMENTS.md': `${begin}\n## Traceability\n\n| Requirement | Phase | Status |\n|---|---|---|\n${table}\n`,
      ...others,
    });
    assert.match(all, /(?:^|, )TELL-02 deferred$/u, 'those of a later version are put off');
    return all.replace(/(?:, )?TELL-02 deferred$/u, '');
  };

  it('are listed once, whatever table names them again', async () => {
    const text = `${begin}\n## Traceability\n\n| Requirement | Phase | Status |\n|---|---|---|\n| LEND-01 | Phase 1 | Pending |\n| TELL-01 | Phase 2 | Pending |\n`;
    assert.deepEqual(await requirementsOf('.planning/REQUIREMENTS.md', text), [
      'LEND-01 A guest gets a key',
      'LEND-02 A guest brings it back',
      'TELL-01 The clerk is told',
      'TELL-02 By letter',
    ]);
  });

  it('are never made by a row that says no more than where', async () => {
    for (const row of [
      '| LEND-09 | Phase 2 | Complete |',
      '| **LEND-09** | Phase 2 | |',
      '| LEND-09 | | |',
      '| LEND-09 | TBD | Pending |',
    ]) {
      const text = `${begin}\n## Traceability\n\n| Requirement | Phase | Status |\n|---|---|---|\n| LEND-01 | Phase 1 | Pending |\n${row}\n`;
      const found = await requirementsOf('.planning/REQUIREMENTS.md', text);
      assert.equal(found.length, 4, row);
      const roadmap = '# Roadmap\n\n### Phase 2: Lend\n\n**Requirements**: LEND-09\n';
      assert.equal(await by(row, { '.planning/ROADMAP.md': roadmap }), '', row);
    }
  });

  it('are covered by the phases of their table, begun or not', async () => {
    assert.equal(
      await by(
        '| LEND-01 | Phase 1 | Pending |\n| LEND-02 | Phase 2 | Complete |\n| TELL-01 | Phase 3 | In Progress |',
      ),
      'LEND-01, LEND-02, TELL-01',
    );
    assert.equal(
      await by('| LEND-01 | – | Pending |\n| LEND-02 | TBD | Pending |\n| TELL-01 | Unmapped | Pending |'),
      '',
    );
    assert.equal(await by('| LEND-01 | Phase 1 | Deferred |\n| LEND-02 | Phase 1 | ❌ |'), 'LEND-01 deferred');
  });

  for (const [line, ids] of Object.entries({
    '**Requirements**: [LEND-01, TELL-01]': 'LEND-01, TELL-01',
    '**Requirements**: LEND-01, LEND-02': 'LEND-01, LEND-02',
    '**Requirements:** LEND-01 to LEND-02': 'LEND-01, LEND-02',
    '**Requirements**: TBD': '',
    '**Requirements**: None': '',
    '**Goal**: LEND-01 works': '',
    '**Depends on**: LEND-01': '',
  })) {
    it(`are covered by ${ids === '' ? 'nothing' : ids} in a roadmap with “${line}”`, async () => {
      const roadmap = `# Roadmap\n\n## Phase Details\n\n### Phase 1: Lend\n\n**Goal**: Keys are lent\n${line}\n**Success Criteria**:\n  1. It works\n`;
      assert.equal(await by('', { '.planning/ROADMAP.md': roadmap }), ids);
    });
  }

  it('are covered by the front matter of a plan', async () => {
    const plan = (value: string) =>
      by('', {
        '.planning/phases/01-lend/01-01-PLAN.md': `---\nphase: 01-lend\nrequirements: ${value}\n---\n\n# Plan\n`,
      });
    assert.equal(await plan('[LEND-01, "TELL-01"]'), 'LEND-01, TELL-01');
    assert.equal(await plan('\n  - LEND-02 # back\n  - TELL-01'), 'LEND-02, TELL-01');
    assert.equal(await plan('[]'), '');
    assert.equal(await plan('LEND-01'), 'LEND-01');
  });
});

describe('Tables of where requirements are met', () => {
  const prd = '# Desk\n\n## Requirements\n\n- FR-1: Lend\n- FR-2: Take back\n- FR-3: Tell\n';
  const by = (body: string) => stated({ 'docs/prd.md': prd, 'docs/architecture.md': `# Architecture\n\n${body}\n` });
  const rows = '|---|---|---|\n| FR-1 | Lend | Desk |\n| FR-2 | Back | – |\n| FR-3 | Tell | Deferred |';

  for (const [body, ids] of Object.entries({
    [`## Traceability\n\n| ID | Requirement | Component |\n${rows}`]: 'FR-1, FR-3 deferred',
    [`## Requirements Traceability Matrix\n\n| Req ID | Text | Test case |\n${rows}`]: 'FR-1, FR-3 deferred',
    [`## Rückverfolgbarkeit\n\n| ID | Anforderung | Baustein |\n${rows}`]: 'FR-1, FR-3 deferred',
    [`## Trazabilidad\n\n| ID | Requisito | Componente |\n${rows}`]: 'FR-1, FR-3 deferred',
    '## Traceability\n\n| Module | Requirements |\n|---|---|\n| Desk | FR-1, FR-2 |\n| Box | TBD |': 'FR-1, FR-2',
    '## Traceability\n\n### Desk\n\n| ID | Module |\n|---|---|\n| FR-2 | Box |': 'FR-2',
    [`## Components\n\n| ID | Requirement | Component |\n${rows}`]: '',
    [`## Requirements gaps\n\n| ID | Requirement | Component |\n${rows}`]: '',
    '## Traceability\n\n| ID | Question |\n|---|---|\n| FR-1 | Who pays? |': '',
    '## Traceability\n\nFR-1 is met by the desk.': '',
  })) {
    it(`say ${ids === '' ? 'nothing' : ids} in “${body.replaceAll('\n', '↵')}”`, async () => {
      assert.equal(await by(body), ids);
    });
  }

  it('ask for what they alone name, where they say what that is or nothing else asks', async () => {
    const below = (table: string, list = '- FR-1: Lend\n- FR-2: Take back\n\n') =>
      requirementsOf('docs/prd.md', `# Desk\n\n## Requirements\n\n${list}### Traceability\n\n${table}\n`);
    const listed = ['FR-1 Lend', 'FR-2 Take back'];
    assert.deepEqual(await below('| ID | Component |\n|---|---|\n| FR-1 | Desk |\n| FR-7 | Box |'), listed);
    assert.deepEqual(await below('| ID | Priority | Component |\n|---|---|---|\n| FR-7 | High | Box |'), listed);
    assert.deepEqual(await below('| ID | Anforderung | Baustein |\n|---|---|---|\n| FR-7 | Mahnen | Box |'), [
      ...listed,
      'FR-7 Mahnen Box',
    ]);
    assert.deepEqual(await below('- FR-7: Each loan is recorded'), [...listed, 'FR-7 Each loan is recorded']);
    assert.deepEqual(await below('| ID | Component |\n|---|---|\n| FR-7 | Box |', ''), ['FR-7 Box']);
  });

  it('may be pages of their own', async () => {
    const page = `# Requirements Traceability\n\n| ID | Requirement | Module |\n${rows}\n`;
    assert.equal(await stated({ 'docs/prd.md': prd, 'docs/traceability.md': page }), 'FR-1, FR-3 deferred');
    assert.deepEqual(await standing({ 'docs/traceability.md': page }), []);
  });
});
