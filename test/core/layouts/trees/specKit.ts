import type { LayoutTrees } from './layoutTrees.js';

const tidySpec = `# Feature Specification: Bike parking

**Feature Branch**: \`001-bike-parking\`
**Created**: 2026-02-03
**Status**: Approved
**Input**: User description: "People find a free rack near the station"

## User Scenarios & Testing *(mandatory)*

### User Story 1 - Find a rack (Priority: P1)

A commuter opens the map and sees which racks have room.

**Acceptance Scenarios**:

1. **Given** a rack with two places, **When** the map opens, **Then** it says two.

### User Story 2 - Report a full rack (Priority: P2)

A commuter who stands before a full rack says so in two taps.

## Requirements *(mandatory)*

### Functional Requirements

- **FR-001**: The map MUST show each rack within 500 metres.
- **FR-002**: The map MUST be at most one minute behind the sensors.
- **FR-003**: Reports MUST be possible without an account.

## Success Criteria *(mandatory)*

### Measurable Outcomes

- **SC-001**: 80 % of commuters find a place at the first rack they go to.
`;

const tidyPlan = `# Implementation Plan: Bike parking

**Branch**: \`001-bike-parking\` | **Date**: 2026-02-05 | **Spec**: [spec.md](./spec.md)

## Summary

Sensors write to a queue; one service keeps the count of each rack and sends it to open maps.

**Requirements covered**: FR-001, FR-002

## Technical Context

**Language/Version**: Go 1.24
**Storage**: Redis, which holds nothing that the sensors do not say again within a minute

## Constitution Check

- One service for each feature: yes
`;

const tidyTasks = `# Tasks: Bike parking

## Phase 1: Setup

- [x] T001 Create the service in services/racks
- [ ] T002 [P] [US1] Show racks in web/map.ts

## Phase 2: Convergence

- [ ] T003 Take reports from strangers, per FR-003 (missing)
`;

const loans = (requirements: string, status: string) => `# Feature Specification: Loans

**Feature Branch**: \`007\`
**Status**: ${status}

## Requirements

### Functional Requirements

${requirements}
`;

const untouchedPlan = `# Implementation Plan: [FEATURE]

**Branch**: \`[###-feature-name]\` | **Date**: [DATE] | **Spec**: [link]

## Summary

[Extract from feature spec: primary requirement + technical approach from research]

## Technical Context

**Language/Version**: [e.g., Python 3.11 or NEEDS CLARIFICATION]
**Storage**: [e.g., PostgreSQL or N/A]
`;

/** Folders with a number each: specification, plan and tasks [layouts.md §1 to §4]. */
export const specKitTrees: LayoutTrees = {
  layout: 'spec-kit',
  whole: {
    files: {
      '.specify/feature.json': '{ "feature_directory": "specs/001-bike-parking" }\n',
      '.specify/memory/constitution.md': '# Constitution\n\n## Core Principles\n\nOne service for each feature.\n',
      'specs/001-bike-parking/spec.md': tidySpec,
      'specs/001-bike-parking/plan.md': tidyPlan,
      'specs/001-bike-parking/tasks.md': tidyTasks,
      'specs/001-bike-parking/research.md': '# Research\n\n## Redis or PostgreSQL\n\nCounts live for a minute.\n',
      'specs/001-bike-parking/data-model.md': '# Data model\n\n## Rack\n\n- id\n- places\n',
      'specs/001-bike-parking/quickstart.md': '# Quickstart\n\nRun the service and open the map.\n',
      'specs/001-bike-parking/contracts/racks.md': '# GET /racks\n\n- FR-001: answers in 200 ms\n',
      'specs/001-bike-parking/checklists/requirements.md':
        '# Checklist\n\n- [ ] CHK001 No [NEEDS CLARIFICATION] markers remain\n',
    },
    documents: {
      'specs/001-bike-parking/spec.md': {
        kind: 'prd',
        stage: 'ready',
        partners: ['specs/001-bike-parking/plan.md', 'specs/001-bike-parking/tasks.md'],
        requirements: [
          'US1 covered',
          'US2 uncovered',
          'FR-001 covered',
          'FR-002 covered',
          // A task that says “per FR-003 (missing)” mentions it, and promises nothing.
          'FR-003 uncovered',
          // What is measured, SC-001, is no requirement.
        ],
      },
      'specs/001-bike-parking/plan.md': { kind: 'sdd', partners: ['specs/001-bike-parking/spec.md'] },
      'specs/001-bike-parking/tasks.md': { kind: 'sdd', partners: ['specs/001-bike-parking/spec.md'] },
    },
  },
  lookAlikes: {
    '.specify/templates/spec-template.md': '# Feature Specification: [FEATURE NAME]\n\n**Status**: Draft\n',
    '.specify/templates/plan-template.md': untouchedPlan,
    '.specify/memory/constitution.md': '# Constitution\n\n- **FR-001**: Principles MUST be kept.\n',
    '.specify/memory/prd.md': '# PRD\n\n- **FR-001**: Kept for the agent.\n',
    '.claude/commands/speckit.plan.md': '---\ndescription: Plan a feature\n---\n\nRead spec.md and fill plan.md.\n',
    '.github/prompts/speckit.specify.prompt.md': '# Specify\n\n- **FR-001**: Write requirements like this.\n',
    'specs/001-x.md': '# Feature Specification: Bike parking\n\n- **FR-001**: An old copy.\n',
    'specs/README.md': '# Specs\n\nOne folder for each feature.\n',
    'specs/bike-parking/spec.md': '# Bike parking\n\nA folder without a number.\n',
    'specs/001-bike-parking/checklists/requirements.md': '# Checklist\n\n- [ ] CHK001 FR-001 can be tested\n',
    'specs/001-bike-parking/contracts/api-spec.md': '# API\n\n- **FR-001**: GET /racks\n',
    'specs/001-bike-parking/notes/spec.md': '# Spec\n\n- **FR-001**: One level too deep.\n',
    'spec/models/rack_spec.md': '# Rack\n\nHow the tests are run.\n',
    'requirements.txt': 'flask==3.0\n',
  },
  dirty: {
    files: {
      '.specify/feature.json': '{ "feature_directory": "specs/012-gone" }\n',
      // Two people took the number 007 at once, and their IDs begin anew.
      'specs/007-loans/spec.md': loans(
        '- **FR-001**: Lend\n- **FR-012**: Remind\n- **FR-012b**: Remind twice\n- **FR-013**: [NEEDS CLARIFICATION: who pays?]',
        'Implemented (web); FR-012b deferred',
      ).replaceAll('\n', '\r\n'),
      'specs/007-loans/plan.md':
        '# Implementation Plan: Loans\r\n\r\n## Summary\r\n\r\nA ledger.\r\n\r\nCovers: FR-001, FR-12\r\n',
      'specs/007-fines/spec.md': loans('- **FR-01**: Charge\n- **FR-02**: Waive', 'Aproved'),
      'specs/007-fines/plan.md': '# Implementation Plan: Fines\n\n## Summary\n\nA job.\n\nCovers: FR-01, FR-012b\n',
      'specs/007-fines.md': '# Fines\n\n- **FR-01**: The page before there was a folder.\n',
      // The plan is the template as the tool copied it.
      'specs/008-holds/spec.md': loans('- **FR-001**: Hold', 'Draft | In Review | Approved'),
      'specs/008-holds/plan.md': untouchedPlan,
      'specs/008-holds/tasks.md': '',
      'specs/009-empty/spec.md': '',
      'specs/20260301-101500-scan/spec.md':
        '# 功能规格: 扫描\n\n**功能分支**: `scan`\n**状态**: 草稿\n\n## 需求\n\n- **FR-001**: 系统必须读取条码\n',
      'specs/20260301-101500-scan/spec.en.md': loans('- **FR-001**: The system MUST read bar codes', 'Draft'),
      '.github/specs/001-keys/spec.md': loans('- **FR-1**: Lend keys', 'Superseded by 007-loans'),
      'docs/specs/001-keys/spec.md': loans('| ID | Requirement |\n| --- | --- |\n| FR-001 | Lend keys |', '[STATUS]'),
      'docs/specs/001-keys/plan.md': '# Plan\n\n**Status**: Draft\n\n## Summary\n\nA box for all of FR-001.\n',
      'apps/desk/specs/001-keys/spec.md':
        '---\nstatus: [draft\n---\n\n# Keys\n\n## Requirements\n\n- **FR-001**: Lend keys\n',
    },
    documents: {
      'specs/007-loans/spec.md': {
        kind: 'prd',
        stage: 'release',
        partners: ['specs/007-loans/plan.md'],
        requirements: ['FR-001 covered', 'FR-012 uncovered', 'FR-012b uncovered', 'FR-013 uncovered'],
      },
      // As wide as the specification has it: “FR-12” is a slip of the pen, and no promise.
      'specs/007-loans/plan.md': { kind: 'sdd', partners: ['specs/007-loans/spec.md'], unknown: ['FR-12'] },
      'specs/007-fines/spec.md': {
        kind: 'prd',
        stage: 'ready',
        partners: ['specs/007-fines/plan.md'],
        requirements: ['FR-01 covered', 'FR-02 uncovered'],
      },
      'specs/007-fines/plan.md': { kind: 'sdd', partners: ['specs/007-fines/spec.md'], unknown: ['FR-012b'] },
      'specs/008-holds/spec.md': {
        kind: 'prd',
        partners: ['specs/008-holds/plan.md', 'specs/008-holds/tasks.md'],
        requirements: ['FR-001 uncovered'],
      },
      'specs/008-holds/plan.md': { kind: 'sdd', partners: ['specs/008-holds/spec.md'] },
      'specs/008-holds/tasks.md': { kind: 'sdd', partners: ['specs/008-holds/spec.md'] },
      'specs/009-empty/spec.md': { kind: 'prd' },
      'specs/20260301-101500-scan/spec.md': { kind: 'prd', stage: 'design', requirements: ['FR-001 uncovered'] },
      '.github/specs/001-keys/spec.md': { kind: 'prd', stage: 'closed', requirements: ['FR-1 unasked'] },
      'docs/specs/001-keys/spec.md': {
        kind: 'prd',
        partners: ['docs/specs/001-keys/plan.md'],
        requirements: ['FR-001 uncovered'],
      },
      'docs/specs/001-keys/plan.md': { kind: 'sdd', stage: 'design', partners: ['docs/specs/001-keys/spec.md'] },
      'apps/desk/specs/001-keys/spec.md': { kind: 'prd', requirements: ['FR-001 uncovered'] },
    },
  },
};
