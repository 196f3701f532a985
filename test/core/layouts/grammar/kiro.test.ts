import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../../memoryWorkspace.js';
import { coverageIn, requirementsOf, standing } from './standing.js';

const folder = '.kiro/specs/desk';
const path = `${folder}/requirements.md`;

const requirements = `# Requirements

## Introduction

The front desk lends keys.

## Requirements

### Requirement 1: Lend a key

**User Story:** As a guest, I want a key, so that I can enter.

#### Acceptance Criteria

1. WHEN a guest asks THEN the desk SHALL lend a key
2. WHEN no key is left THEN the desk SHALL say when one is back

### Requirement 2: Take a key back

**User Story:** As a clerk, I want keys back.

#### Acceptance Criteria

1. WHEN a key is late THEN the clerk SHALL be told
2. IF a key is lost THEN the lock SHALL be changed
3. WHILE the desk is closed THE box SHALL take keys
`;

const all = ['1', '1.1', '1.2', '2', '2.1', '2.2', '2.3'];

/** How the requirements of the desk stand with a design and with tasks; those that are not covered left out. */
async function stated(design: string, tasks = ''): Promise<string> {
  const found = await standing({
    [path]: requirements,
    [`${folder}/design.md`]: `# Design\n\n## Overview\n\nA box with a lock.\n\n${design}\n`,
    ...(tasks === '' ? {} : { [`${folder}/tasks.md`]: `# Implementation Plan\n\n${tasks}\n` }),
  });
  return found
    .filter((each) => !each.endsWith(' uncovered'))
    .map((each) => each.replace(' covered', ''))
    .join(', ');
}

describe('Requirements of Kiro', () => {
  it('go by the number of their heading and of their criterion', async () => {
    assert.deepEqual(await requirementsOf(path, requirements), [
      '1 Lend a key',
      '1.1 WHEN a guest asks THEN the desk SHALL lend a key',
      '1.2 WHEN no key is left THEN the desk SHALL say when one is back',
      '2 Take a key back',
      '2.1 WHEN a key is late THEN the clerk SHALL be told',
      '2.2 IF a key is lost THEN the lock SHALL be changed',
      '2.3 WHILE the desk is closed THE box SHALL take keys',
    ]);
  });

  const headings: Readonly<Record<string, readonly [heading: string, criteria: string]>> = {
    'without a title': ['### Requirement 4', '#### Acceptance Criteria'],
    'with the short word': ['### R4：鍵を貸す', '#### 受け入れ基準'],
    'in Japanese': ['### 要件 4: 鍵を貸す', '#### 受け入れ基準'],
    'in Japanese, glued': ['### 要件4：鍵を貸す', '#### 受入基準 (EARS)'],
    'in Chinese': ['### 需求 4：借钥匙', '#### 验收标准'],
    'in Korean': ['### 요구사항 4: 열쇠를 빌려준다', '#### 인수 기준'],
    'in Spanish': ['### Requisito 4: Prestar una llave', '#### Criterios de aceptación'],
    'in Portuguese': ['### Requisito 4 - Emprestar', '#### Critérios de Aceitação'],
    'in French': ['### Exigence 4 : Prêter une clé', "#### Critères d'acceptation"],
    'in German': ['### Anforderung 4: Schlüssel leihen', '#### Akzeptanzkriterien'],
    'with an English heading over another language': ['### Requirement 4: 鍵', '#### Acceptance Criteria'],
    'with a picture': ['### 🔑 Requirement 4: Lend', '#### ✅ Acceptance Criteria'],
    'with the number alone': ['### 4. Lend a key', '#### Acceptance Criteria'],
    'with a label instead of a heading': ['### Requirement 4: Lend', '**Acceptance Criteria:**'],
  };
  for (const [name, [heading, criteria]] of Object.entries(headings)) {
    it(`are read ${name}`, async () => {
      const text = `# A\n\n## Requirements\n\n${heading}\n\n${criteria}\n\n1. One\n2. Two\n`;
      const found = await requirementsOf(path, text);
      assert.deepEqual(
        found.map((each) => each.split(' ')[0]),
        ['4', '4.1', '4.2'],
      );
    });
  }

  const none: readonly string[] = [
    '### Requirements 2024',
    '### Requirements 1-3',
    '### Requirement traceability',
    '### 4. Lend a key\n\nWords.',
    '### Requirement X',
    '### R4D2 speaks',
    '### Version 4: Lend',
    '### Phase 4: Lend',
    '### 4.1 Chapter',
    '1. One\n2. Two',
    '- 1.1 One',
    '```\n### Requirement 4: Lend\n```',
  ];
  for (const text of none) {
    it(`are none in “${text.replaceAll('\n', '↵')}”`, async () => {
      assert.deepEqual(await requirementsOf(path, `# A\n\n## Requirements\n\n${text}\n`), []);
    });
  }

  it('count their criteria as they are shown', async () => {
    const begin = '# A\n\n### Requirement 3: Lend\n\n';
    const ids = async (list: string) =>
      (await requirementsOf(path, `${begin}${list}\n`)).map((each) => each.split(' ')[0]).slice(1);
    assert.deepEqual(await ids('#### Acceptance Criteria\n\n3. Three\n4. Four'), ['3.3', '3.4']);
    assert.deepEqual(await ids('#### Acceptance Criteria\n\n1. One\n1. Two\n1. Three'), ['3.1', '3.2', '3.3']);
    assert.deepEqual(await ids('#### Acceptance Criteria\n\n- One\n- Two\n\nAnd then:\n\n* Three'), [
      '3.1',
      '3.2',
      '3.3',
    ]);
    assert.deepEqual(await ids('#### Acceptance Criteria\n\n1. One\n   1. Below\n   2. Below\n2. Two'), ['3.1', '3.2']);
    assert.deepEqual(await ids('#### Acceptance Criteria\n\n- 3.1 One\n- **3.2** Two\n- 3.7: Seven'), [
      '3.1',
      '3.2',
      '3.7',
    ]);
    assert.deepEqual(await ids('1. One\n2. Two'), ['3.1', '3.2']);
    assert.deepEqual(await ids('Words.\n\n- No criterion'), []);
  });

  it('are lines by their numbers in a bug’s file, and there alone', async () => {
    const text =
      '# Crash\n\n## Bug Analysis\n\n### Current Behavior\n\n1.1 WHEN it rains THEN it stops\n\n1.2 WHEN it snows THEN it stops\nfor good\n\n' +
      '### Expected Behavior\n\n2.1 WHEN it rains THEN it SHALL go on\n2.2 WHEN it snows THEN it SHALL go on\n\n- 3.1 It SHALL stop at night\n';
    assert.deepEqual(await requirementsOf(`${folder}/bugfix.md`, text), [
      '1.1 WHEN it rains THEN it stops',
      '1.2 WHEN it snows THEN it stops for good',
      '2.1 WHEN it rains THEN it SHALL go on',
      '2.2 WHEN it snows THEN it SHALL go on',
      '3.1 It SHALL stop at night',
    ]);
    assert.deepEqual(await requirementsOf(path, text), []);
  });

  it('may stand beside others with printed IDs', async () => {
    const text = `${requirements}\n## Non-Functional Requirements\n\n- NFR-1: A key is lent within a minute.\n- NFR-2: The box holds forty keys.\n`;
    const found = await requirementsOf(path, text);
    assert.deepEqual(
      found.map((each) => each.split(' ')[0]),
      [...all, 'NFR-1', 'NFR-2'],
    );
  });

  it('are retired when they are struck out', async () => {
    const text = requirements.replace(
      '1. WHEN a key is late THEN the clerk SHALL be told',
      '1. ~~WHEN a key is late THEN the clerk SHALL be told~~',
    );
    const found = await standing({ [path]: text });
    assert.ok(found.includes('2.1 retired'), found.join());
  });

  it('are retired with the heading above them', async () => {
    const text = requirements.replace('### Requirement 1: Lend a key', '### ~~Requirement 1: Lend a key~~');
    const found = await standing({ [path]: text });
    assert.deepEqual(found.slice(0, 4), ['1 retired', '1.1 retired', '1.2 retired', '2 uncovered']);
  });

  it('are retired with the words that say so', async () => {
    const text = requirements
      .replace('### Requirement 1: Lend a key', '### Requirement 1: Lend a key [removed]')
      .replace('1. WHEN a key is late', '1. (entfallen) WHEN a key is late');
    const found = await standing({ [path]: text });
    assert.deepEqual(found.slice(0, 5), ['1 retired', '1.1 retired', '1.2 retired', '2 uncovered', '2.1 retired']);
  });

  it('are none while a criterion has no words, which counts all the same', async () => {
    const text = requirements.replace('1. WHEN a key is late THEN the clerk SHALL be told', '1. ');
    assert.deepEqual(
      (await requirementsOf(path, text)).map((each) => each.split(' ')[0]),
      all.filter((id) => id !== '2.1'),
    );
  });

  const covering: Readonly<Record<string, string>> = {
    '_Requirements: 1.1, 2.3_': '1 partial, 1.1, 2 partial, 2.3',
    '**Validates: Requirements 1.2, 2.1**': '1 partial, 1.2, 2 partial, 2.1',
    '**Requirements:** 2.1–2.3': '2, 2.1, 2.2, 2.3',
    'Requirements: 1, 2.2 (partial)': '1, 1.1, 1.2, 2 partial, 2.2 partial',
    'A box. _Requirements: 1.1_ _Boundary: box_': '1 partial, 1.1',
    'A box (Requirements: 1.1, 1.2).': '1, 1.1, 1.2',
    '**要件:** 1.1、1.2': '1, 1.1, 1.2',
    '_需求：1.1、1.2_': '1, 1.1, 1.2',
    'Covers: 2.2': '2 partial, 2.2',
    '_Requirements: 2.2b_': '2 partial, 2.2 partial',
    '_Requirements: Requirement 2 AC 1, 3_': '2 partial, 2.1 partial, 2.2 partial, 2.3 partial',
    '_Requirements: Requirement 2, acceptance criteria 1, 3_': '2 partial, 2.1 partial, 2.2 partial, 2.3 partial',
    '_Requirements: Requirement 1: criteria 1-2; 2.3_': '1 partial, 1.1 partial, 1.2 partial, 2 partial, 2.3',
    '**Anforderungen:** Anforderung 2 Kriterium 1, 3': '2 partial, 2.1 partial, 2.2 partial, 2.3 partial',
    '| Field | Detail |\n|---|---|\n| Intent | Lend |\n| Requirements | 1.1, 1.2 |': '1, 1.1, 1.2',
    '| Component | Intent | Req Coverage |\n|---|---|---|\n| Box | Keep | 1.1, 2.1-2.2 |':
      '1 partial, 1.1, 2 partial, 2.1, 2.2',
    '## Requirements Traceability\n\n| Requirement | Summary | Components |\n|---|---|---|\n| 1.1 | Lend | Desk |\n| 1.2 | Say | – |\n| 2 | Take back | Box |':
      '1 partial, 1.1, 2, 2.1, 2.2, 2.3',
    '## 要件トレーサビリティ\n\n| 要件 | 概要 | コンポーネント |\n|---|---|---|\n| 1.1 | 貸す | 窓口 |':
      '1 partial, 1.1',
    '## 需求追踪\n\n| 需求 | 组件 |\n|---|---|\n| 需求 1.2 | 柜台 |': '1 partial, 1.2',
  };
  for (const [design, ids] of Object.entries(covering)) {
    it(`are covered by “${design.replaceAll('\n', '↵')}”`, async () => {
      assert.equal(await stated(design), ids);
    });
  }

  const silent: readonly string[] = [
    'The box meets 1.1 and requirement 2.3.',
    '_Requirements: foundation for all requirements (1-2)_',
    '_Requirements: All_',
    '_Requirements: N/A_',
    'Requirements: 2 GB of memory, 1 disk',
    'Requirements: Node 1.1, 2.2',
    '## Requirements\n\n1. Box\n2. Lock',
    '## Alternatives considered\n\n_Requirements: 1.1_',
    '```\n_Requirements: 1.1_\n```',
    '<!-- _Requirements: 1.1_ -->',
    '### Box [1.1]',
    '> _Requirements: 1.1_',
    '| Requirement | Question |\n|---|---|\n| 1.1 | Who pays? |',
    '## Requirements Traceability\n\n| Requirement | Components |\n|---|---|\n| 1.1 | TBD |\n| 1.2 | Not covered yet |\n| 2.1 |  |',
    '_Requirements: 9.9_',
    '~~_Requirements: 1.1_~~',
  ];
  for (const design of silent) {
    it(`are not covered by “${design.replaceAll('\n', '↵')}”`, async () => {
      assert.equal(await stated(design), '');
    });
  }

  it('are covered by tasks, done or not', async () => {
    const tasks =
      '- [ ] 1. Build the desk\n  - Write it\n  - _Requirements: 1.1, 1.2_\n- [x] 2. Build the box\n- [ ] 2.1 Add a lock _Requirements: 2.2_\n- [ ]* 2.3 Write tests\n  - _Requirements: 2.3_\n';
    assert.equal(await stated('', tasks), '1, 1.1, 1.2, 2 partial, 2.2, 2.3');
  });

  it('count in their own folder', async () => {
    const other = '.kiro/specs/box';
    const found = await standing({
      'ownership.yaml': 'requirements: { scope: workspace }\n',
      [path]: requirements,
      [`${folder}/design.md`]: '# Design\n\n## Overview\n\nA desk.\n',
      [`${other}/requirements.md`]: requirements,
      [`${other}/design.md`]: '# Design\n\n## Overview\n\nA box.\n\n_Requirements: 1, 2_\n',
    });
    assert.deepEqual(found, [
      ...all.map((id) => `${folder}/requirements.md: ${id} uncovered`),
      ...all.map((id) => `${other}/requirements.md: ${id} covered`),
    ]);
  });

  it('are suspect once their text changed, and only they and those above them', async () => {
    const design = '# Design\n\n## Overview\n\nA box with a lock.\n\n_Requirements: 1.1, 2_\n';
    const workspace = new MemoryWorkspace({ [path]: requirements, [`${folder}/design.md`]: design });
    const digests = new Map(
      (await coverageIn(workspace)).map(({ requirement }) => [requirement.id, requirement.digest]),
    );
    const confirmed = `---\nconfirmed: { "1.1": ${digests.get('1.1') ?? ''}, "2": ${digests.get('2') ?? ''} }\n---\n\n${design}`;
    const changed = requirements.replace('the lock SHALL be changed', 'the lock and all keys SHALL be changed');
    const renumbered = requirements.replace('Take a key back', 'Take a key **back**');
    const states = async (prd: string) => await standing({ [path]: prd, [`${folder}/design.md`]: confirmed });
    assert.deepEqual(
      (await states(changed)).filter((each) => each.endsWith('suspect')),
      ['2 suspect', '2.1 suspect', '2.2 suspect', '2.3 suspect'],
    );
    assert.deepEqual(
      (await states(renumbered)).filter((each) => each.endsWith('suspect')),
      [],
    );
  });
});
