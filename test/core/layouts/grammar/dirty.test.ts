import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MemoryWorkspace } from '../../memoryWorkspace.js';
import { coverageIn, standing } from './standing.js';

const lend = '# A\n\n## Requirements\n\n- **FR-001**: Lend\n- **FR-02**: Take back\n- **FR-012b**: Tell\n';

describe('Requirements in trees that nobody tidied', () => {
  it('are of their folder where two have one number, and as wide as each has them', async () => {
    const found = await standing({
      'specs/007-desk/spec.md': lend,
      'specs/007-desk/plan.md': '# Plan\n\n## Design\n\nA desk.\n\nCovers: FR-001, FR-2, FR-012\n',
      'specs/007-box/spec.md': lend,
      'specs/007-box/plan.md': '# Plan\n\n## Design\n\nA box.\n\nCovers: FR-02, FR-012b\n',
      'specs/007-desk.md': '# Desk\n\n- FR-001: Another\n',
    });
    assert.deepEqual(found, [
      'specs/007-desk/spec.md: FR-001 covered',
      'specs/007-desk/spec.md: FR-02 uncovered',
      'specs/007-desk/spec.md: FR-012b uncovered',
      'specs/007-box/spec.md: FR-001 uncovered',
      'specs/007-box/spec.md: FR-02 covered',
      'specs/007-box/spec.md: FR-012b covered',
    ]);
  });

  it('are none of a translated twin, an old list of tasks or a checklist', async () => {
    const text = '# R\n\n### Requirement 1: Lend\n\n#### Acceptance Criteria\n\n1. One\n';
    const found = await standing({
      '.kiro/specs/desk/requirements.md': text,
      '.kiro/specs/desk/requirements_한글번역.md': text.replace('Requirement 1', '요구사항 1'),
      '.kiro/specs/desk/design.md': '# D\n\n## Overview\n\nA desk.\n',
      '.kiro/specs/desk/tasks.legacy.md': '# T\n\n_Requirements: 1.1_\n',
      '.kiro/steering/product.md': '# P\n\n### Requirement 1: Not one\n',
      'specs/001-a/checklists/requirements.md': '# C\n\n- [ ] CHK001 FR-001: Is it there?\n',
    });
    assert.deepEqual(found, ['1 uncovered', '1.1 uncovered']);
  });

  it('are covered in half a merge by nobody', async () => {
    const workspace = new MemoryWorkspace({
      '.kiro/specs/desk/requirements.md': '# R\n\n### Requirement 1: Lend\n\n#### Acceptance Criteria\n\n1. One\n',
      '.kiro/specs/desk/design.md':
        '# D\n\n## Overview\n\nA desk.\n\n<<<<<<< HEAD\n_Requirements: 1.1_\n=======\nNothing.\n>>>>>>> other\n',
    });
    assert.deepEqual(
      (await coverageIn(workspace)).map(({ requirement, state, isUnsure }) => [requirement.id, state, isUnsure]),
      [
        ['1', 'uncovered', true],
        ['1.1', 'uncovered', true],
      ],
    );
  });

  it('are covered by an untouched template not at all', async () => {
    const found = await standing({
      'specs/001-desk/spec.md': lend,
      'specs/001-desk/plan.md':
        '# Implementation Plan: [FEATURE]\n\n## Summary\n\n[Extract from feature spec]\n\n## Technical Context\n\n**Language/Version**: NEEDS CLARIFICATION\n',
      'specs/001-desk/tasks.md':
        '# Tasks: [FEATURE NAME]\n\n- [ ] T001 [P] [Story] Description\n- [ ] TXXX [US#] More\n',
    });
    assert.deepEqual(found, ['FR-001 uncovered', 'FR-02 uncovered', 'FR-012b uncovered']);
  });

  it('are covered only where a design names them, whatever is written in it', async () => {
    const ids = ['1', '1.1', '1.2', '2', '2.1'];
    const prd =
      '# R\n\n### Requirement 1: A\n\n#### Acceptance Criteria\n\n1. One\n2. Two\n\n### Requirement 2: B\n\n#### Acceptance Criteria\n\n1. One\n';
    const piece = fc.constantFrom(
      '1.1',
      '2',
      ' ',
      ',',
      '\n',
      '_',
      '**',
      '|',
      '- ',
      '(',
      ')',
      'not',
      'Boxes',
      ':',
      '#',
      '[',
      ']',
      '–',
      '~~',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        const found = await standing({
          '.kiro/specs/a/requirements.md': prd,
          '.kiro/specs/a/design.md': `# D\n\n## Overview\n\n${pieces.join('')}\n`,
        });
        assert.deepEqual(
          found,
          ids.map((id) => `${id} uncovered`),
        );
      }),
      { numRuns: 60 },
    );
  });
});
