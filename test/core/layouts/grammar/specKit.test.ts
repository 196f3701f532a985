import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../../memoryWorkspace.js';
import { requirementsOf, standing } from './standing.js';

const folder = 'specs/007-desk';

const spec = `# Feature Specification: Desk

## User Scenarios & Testing

### User Story 1 - Lend a key (Priority: P1)

A guest asks for a key.

**Acceptance Scenarios**:

1. **Given** a free key, **When** a guest asks, **Then** it is lent

### User Story 2 - Take a key back (Priority: P2)

A guest brings a key.

### Edge Cases

- What happens when no key is left?

## Requirements

### Functional Requirements

- **FR-001**: System MUST lend a key
- **FR-002**: System MUST take a key back
- **FR-002b**: System MUST tell of late keys
- **FR-003**: System MUST name each key [NEEDS CLARIFICATION: by number?]

## Success Criteria

### Measurable Outcomes

- **SC-001**: A key is lent within a minute
- **SC-002**: 95% of keys come back
`;

const plan = '# Plan\n\n## Technical Context\n\nA box with a lock keeps the keys.\n';

async function stated(tasks: string, design = plan): Promise<string> {
  const found = await standing({
    [`${folder}/spec.md`]: spec,
    [`${folder}/plan.md`]: design,
    [`${folder}/tasks.md`]: `# Tasks\n\n## Phase 3: User Story 1 - Lend a key\n\n${tasks}\n`,
  });
  return found
    .filter((each) => !each.endsWith(' uncovered'))
    .map((each) => each.replace(' covered', ''))
    .join(', ');
}

describe('Requirements of spec-kit', () => {
  it('are stories by their number and requirements by their ID, without what is measured', async () => {
    assert.deepEqual(await requirementsOf(`${folder}/spec.md`, spec), [
      'US1 Lend a key (Priority: P1)',
      'US2 Take a key back (Priority: P2)',
      'FR-001 System MUST lend a key',
      'FR-002 System MUST take a key back',
      'FR-002b System MUST tell of late keys',
      'FR-003 System MUST name each key [NEEDS CLARIFICATION: by number?]',
    ]);
  });

  for (const heading of [
    '### User Story 3 – Lend',
    '### User Story 3: Lend (Priority: P1) 🎯 MVP',
    '### ユーザーストーリー 3 - 鍵を貸す',
    '### 用户故事 3 - 借钥匙（优先级：P1）',
    '### 사용자 스토리 3 - 열쇠',
    '### Historia de Usuario 3 - Prestar',
    '### História de Usuário 3 - Emprestar',
    '### Benutzergeschichte 3 - Leihen',
  ]) {
    it(`have the story “${heading}”`, async () => {
      const [found] = await requirementsOf(`${folder}/spec.md`, `# A\n\n## User Scenarios\n\n${heading}\n\nWords.\n`);
      assert.equal(found?.split(' ')[0], 'US3');
    });
  }

  for (const text of [
    '### User Stories 1-3',
    '### User Story',
    '### Story of 3 keys',
    'User Story 3 - Lend',
    '- User Story 3 - Lend',
    '### Phase 3: User Story 1',
    '### Requirement 3: Lend',
  ]) {
    it(`have no story “${text}”`, async () => {
      assert.deepEqual(await requirementsOf(`${folder}/spec.md`, `# A\n\n## User Scenarios\n\n${text}\n`), []);
    });
  }

  const covering: Readonly<Record<string, string>> = {
    '- [ ] T012 [P] [US1] Write the desk in src/desk.ts': 'US1',
    '- [x] T012 [US2] Write the box': 'US2',
    '- [ ] **T012** [US1] [P] Write the desk\n- [ ] T014b [US2] Write the box': 'US1, US2',
    '**Requirements covered**: FR-001, FR-002': 'FR-001, FR-002',
    'Covers: FR-002b': 'FR-002b',
  };
  for (const [tasks, ids] of Object.entries(covering)) {
    it(`are covered by “${tasks.replaceAll('\n', '↵')}”`, async () => {
      assert.equal(await stated(tasks), ids);
    });
  }

  for (const tasks of [
    '- [ ] T012 [P] Write the desk',
    '- [ ] T012 Write the desk of [US1]',
    '- [ ] T031 Name each key per FR-003 (missing)',
    '- [ ] T031 Write what FR-001 asks for',
    '**Requirements**: FR-001',
    '- [US1] T012 Write the desk',
    '- [ ] T012 [US12] Write the desk',
    '- [ ] T012 [USB] Write the desk',
    '- [ ] ~~T012 [US1] Write the desk~~',
    '```\n- [ ] T012 [US1] Write the desk\n```',
    '**Goal**: User Story 1 works',
    '- [ ] CHK001 [US1] Is it said?',
  ]) {
    it(`are not covered by “${tasks.replaceAll('\n', '↵')}”`, async () => {
      assert.equal(await stated(tasks), '');
    });
  }

  it('are not missed where only stories are spoken of', async () => {
    const files = {
      'ownership.yaml': 'rules: { uncovered-requirement: error }\n',
      [`${folder}/spec.md`]: spec,
      [`${folder}/plan.md`]: plan,
      [`${folder}/tasks.md`]: '# Tasks\n\n- [ ] T012 [US1] Write the desk\n',
    };
    const workspace = new MemoryWorkspace(files);
    await workspace.tandem.documents.update();
    const { findings } = await workspace.analyze(`${folder}/spec.md`);
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'uncovered-requirement').map(({ message }) => message),
      ['“US2” is not covered in plan.md, tasks.md. The EM: cover it there, or say that it comes later.'],
    );
  });

  it('mean those of their own folder, whatever numbers others have', async () => {
    const other = 'specs/007-box';
    const found = await standing({
      'ownership.yaml': 'requirements: { scope: workspace }\n',
      [`${folder}/spec.md`]: spec,
      [`${folder}/plan.md`]: plan,
      [`${other}/spec.md`]: spec,
      [`${other}/plan.md`]: `${plan}\nCovers: FR-001\n`,
    });
    assert.deepEqual(
      found.filter((each) => each.endsWith(' covered')),
      [`${other}/spec.md: FR-001 covered`],
    );
  });
});
