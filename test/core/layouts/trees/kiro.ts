import type { LayoutTrees } from './layoutTrees.js';

const tidyRequirements = `# Requirements Document

## Introduction

The canteen wants orders before eleven, so that nobody stands in a line at noon.

## Requirements

### Requirement 1: Order a lunch

**User Story:** As an employee, I want to order before eleven, so that my lunch waits for me.

#### Acceptance Criteria

1. WHEN an employee orders before eleven THEN the system SHALL accept the order
2. IF it is later THEN the system SHALL say so

### Requirement 2: Cook what was ordered

**User Story:** As a cook, I want the sum of all orders, so that nothing is thrown away.

#### Acceptance Criteria

1. WHEN it is eleven THEN the system SHALL print the sum of each dish
2. WHERE a dish has no order THE system SHALL leave it out
`;

const tidyDesign = `# Design Document

## Overview

A form writes orders to one table; a job at eleven sums them and sends the list to the printer in the kitchen.

## Architecture

One process, since a hundred orders a day need no more.

## Correctness Properties

### Property 1: No late order

*For any* order after eleven, the table stays as it is.

**Validates: Requirements 1.1, 1.2**
`;

const tidyTasks = `# Implementation Plan

- [x] 1. Build the form
  - Refuse orders after eleven
  - _Requirements: 1.1, 1.2_
- [ ] 2. Sum the orders
  - _Requirements: 2.1_
- [ ]* 2.1 Test the sums
`;

const bug = `# Bugfix Requirements Document

## Bug Analysis

### Current Behavior (Defect)

1.1 WHEN two dishes have one name THEN the sum holds both

### Expected Behavior (Correct)

2.1 WHEN two dishes have one name THEN the sum SHALL tell them apart

### Unchanged Behavior (Regression Prevention)

3.1 WHEN names differ THEN the sum SHALL CONTINUE TO be as it is
`;

const traced = `# Design

## Overview

A nightly job compares stock with sales.

## Requirements Traceability

| Requirement | Summary | Components |
| --- | --- | --- |
| 1.1-1.2 | Compare | Job |

## Components

| Field | Detail |
| --- | --- |
| Owner / Reviewers | Ada Lovelace |
`;

const stock = `# Requirements

### Requirement 1: Compare stock

**Objective:** As a keeper, I want differences, so that I can look.

#### Acceptance Criteria

1. The system shall compare each night
2. The system shall list differences
3. The system shall keep lists for a year
`;

/** Kiro, and cc-sdd and spec-workflow, which share its files [layouts.md §1 to §4]. */
export const kiroTrees: LayoutTrees = {
  layout: 'kiro',
  whole: {
    files: {
      '.kiro/steering/product.md': '# Product\n\nLunch for four hundred people.\n',
      '.kiro/steering/tech.md': '# Tech\n\nTypeScript.\n',
      '.kiro/settings/templates/specs/design.md': '# Design\n\n{{FEATURE}}\n',
      '.kiro/specs/lunch/requirements.md': tidyRequirements,
      '.kiro/specs/lunch/design.md': tidyDesign,
      '.kiro/specs/lunch/tasks.md': tidyTasks,
      '.kiro/specs/lunch/research.md': '# Research\n\nPrinters speak ESC/POS.\n',
      '.kiro/specs/wrong-sum/bugfix.md': bug,
      '.kiro/specs/wrong-sum/design.md':
        '# Bugfix Design\n\n## Overview\n\nDishes go by number.\n\n_Requirements: 2.1_\n',
      '.kiro/specs/stock/requirements.md': stock,
      '.kiro/specs/stock/design.md': traced,
      '.kiro/specs/stock/gap-analysis.md': '# Gap analysis\n\nThere is no job yet.\n',
      '.kiro/specs/stock/spec.json':
        '{ "phase": "design-generated", "approvals": { "design": { "generated": true, "approved": false } } }\n',
      '.spec-workflow/specs/menu/requirements.md': stock.replace('stock', 'menus'),
      '.spec-workflow/steering/product.md': '# Product\n\nMenus.\n',
      '.spec-workflow/archive/specs/old/requirements.md': stock,
    },
    documents: {
      '.kiro/specs/lunch/requirements.md': {
        kind: 'prd',
        partners: ['.kiro/specs/lunch/design.md', '.kiro/specs/lunch/tasks.md'],
        requirements: ['1 covered', '1.1 covered', '1.2 covered', '2 partial', '2.1 covered', '2.2 uncovered'],
      },
      '.kiro/specs/lunch/design.md': { kind: 'sdd', partners: ['.kiro/specs/lunch/requirements.md'] },
      '.kiro/specs/lunch/tasks.md': { kind: 'sdd', partners: ['.kiro/specs/lunch/requirements.md'] },
      '.kiro/specs/wrong-sum/bugfix.md': {
        kind: 'prd',
        partners: ['.kiro/specs/wrong-sum/design.md'],
        requirements: ['1.1 unasked', '2.1 covered', '3.1 uncovered'],
      },
      '.kiro/specs/wrong-sum/design.md': { kind: 'sdd', partners: ['.kiro/specs/wrong-sum/bugfix.md'] },
      '.kiro/specs/stock/requirements.md': {
        kind: 'prd',
        stage: 'prd',
        partners: ['.kiro/specs/stock/design.md'],
        requirements: ['1 partial', '1.1 covered', '1.2 covered', '1.3 uncovered'],
      },
      '.kiro/specs/stock/design.md': {
        kind: 'sdd',
        stage: 'prd',
        partners: ['.kiro/specs/stock/requirements.md'],
        who: 'answered',
        people: ['Ada Lovelace'],
      },
      '.spec-workflow/specs/menu/requirements.md': {
        kind: 'prd',
        requirements: ['1 uncovered', '1.1 uncovered', '1.2 uncovered', '1.3 uncovered'],
      },
      '.spec-workflow/archive/specs/old/requirements.md': {
        kind: 'prd',
        stage: 'closed',
        requirements: ['1 unasked', '1.1 unasked', '1.2 unasked', '1.3 unasked'],
      },
    },
  },
  lookAlikes: {
    '.kiro/steering/product.md': '# Product\n\n### Requirement 1: Not one\n',
    '.kiro/steering/prd-style.md': '# How we write a PRD\n\nShort.\n',
    '.kiro/settings/templates/specs/requirements.md': '# Requirements\n\n### Requirement 1: {{NAME}}\n',
    '.kiro/settings/rules/design-principles.md': '# Design\n\nKeep it plain.\n',
    '.kiro/hooks/review.md': '# Review\n\nLook at requirements.md and design.md.\n',
    '.kiro/requirements.md': '# Requirements\n\nBeside the folder of specs.\n',
    '.kiro/specs/README.md': '# Specs\n',
    '.kiro/specs/lunch/tasks.legacy.md': '# Tasks\n\n_Requirements: 1.1_\n',
    '.kiro/specs/lunch/research.md': '# Research\n',
    '.kiro/specs/lunch/old/design.md': '# Design\n\nOne level too deep.\n',
    '.kiro/specs/lunch/spec.json': '{ "phase": "initialized" }\n',
    '.claude/commands/kiro/spec-design.md': '# Write the design\n\nFill design.md.\n',
    '.spec-workflow/templates/requirements-template.md': '# Requirements\n\n### Requirement 1\n',
    '.spec-workflow/user-templates/design-template.md': '# Design\n',
    'requirements.txt': 'flask==3.0\n',
    'DESIGN.md': '# Design\n\nColours and spaces of our pages.\n',
  },
  dirty: {
    files: {
      // Headings of the tool over a body in another language, and a twin that is the translation of the other.
      '.kiro/specs/lunch/requirements.md':
        '# Requirements Document\r\n\r\n### 要件 1: 注文する\r\n\r\n#### 受け入れ基準\r\n\r\n1. 注文を受け付けること\r\n2. 締め切りを表示すること\r\n\r\n### R2：作る\r\n\r\n#### Acceptance Criteria\r\n\r\n1. 合計を印刷すること\r\n',
      '.kiro/specs/lunch/requirements_한글번역.md':
        '# 요구사항\n\n### 요구사항 1: 주문\n\n#### 인수 기준\n\n1. 주문을 받는다\n',
      '.kiro/specs/lunch/design.md': '# Design\n\n## Overview\n\n一つの表。\n\n_Requirements: 1.1–1.2, 7.1_\n',
      '.kiro/specs/lunch/tasks.md':
        '# Tasks\n\n- [ ] 1. All of it\n  - Foundation for all requirements\n- [ ] 2. Print\n  - _Requirements: 2.1a_\n',
      '.kiro/specs/lunch/tasks.legacy.md': '# Tasks\n\n_Requirements: 2.1_\n',
      '.kiro/specs/lunch/spec.json': '{ "phase": "requirments-generated", \n',
      // The same numbers again in the next folder.
      '.kiro/specs/dinner/requirements.md': tidyRequirements,
      '.kiro/specs/dinner/design.md': '# Design Document\n\n## Overview\n\n[Overview of the feature]\n',
      '.kiro/specs/dinner/spec.json': '{ "phase": "taks-generated", "approvals": "soon" }',
      // Tasks that name requirements in whatever way came to mind.
      '.kiro/specs/ways/requirements.md':
        '# Requirements\n\n### R1：Lend\n\n#### Acceptance Criteria\n\n1. It lends\n\n### Requirement 2\n\n#### Acceptance Criteria\n\n1. It takes back\n\n### Requirement 3: Tell\n\n#### Acceptance Criteria\n\n1. It tells\n2. It tells twice\n\n### Requirement 4: Count\n\n#### Acceptance Criteria\n\n1. It counts\n\n## Non-Functional Requirements\n\n- NFR-1: Soon\n',
      '.kiro/specs/ways/tasks.md':
        '# Tasks\n\n- [ ] 1. A\n  - Requirements：R1\n- [ ] 2. B\n  - _Requirements: Requirement 2_\n- [ ] 3. C\n  - _Requirements: 3_\n- [ ] 4. D\n  - _Requirements: FR-6, NFR-1_\n- [ ] 5. Foundation for requirement 4\n',
      '.kiro/specs/empty/requirements.md': '',
      '.kiro/specs/empty/design.md': '\ufeff',
      '.kiro/specs/alone/design.md': tidyDesign,
    },
    documents: {
      '.kiro/specs/lunch/requirements.md': {
        kind: 'prd',
        partners: ['.kiro/specs/lunch/design.md', '.kiro/specs/lunch/tasks.md'],
        requirements: ['1 covered', '1.1 covered', '1.2 covered', '2 partial', '2.1 partial'],
      },
      '.kiro/specs/lunch/design.md': {
        kind: 'sdd',
        partners: ['.kiro/specs/lunch/requirements.md'],
        unknown: ['7.1'],
      },
      '.kiro/specs/lunch/tasks.md': { kind: 'sdd', partners: ['.kiro/specs/lunch/requirements.md'] },
      '.kiro/specs/dinner/requirements.md': {
        kind: 'prd',
        stage: 'ready',
        partners: ['.kiro/specs/dinner/design.md'],
        requirements: [
          '1 uncovered',
          '1.1 uncovered',
          '1.2 uncovered',
          '2 uncovered',
          '2.1 uncovered',
          '2.2 uncovered',
        ],
      },
      '.kiro/specs/dinner/design.md': {
        kind: 'sdd',
        stage: 'ready',
        partners: ['.kiro/specs/dinner/requirements.md'],
      },
      '.kiro/specs/ways/requirements.md': {
        kind: 'prd',
        partners: ['.kiro/specs/ways/tasks.md'],
        requirements: [
          '1 covered',
          '1.1 covered',
          '2 covered',
          '2.1 covered',
          '3 covered',
          '3.1 covered',
          '3.2 covered',
          '4 uncovered',
          '4.1 uncovered',
          'NFR-1 covered',
        ],
      },
      '.kiro/specs/ways/tasks.md': { kind: 'sdd', partners: ['.kiro/specs/ways/requirements.md'] },
      '.kiro/specs/empty/requirements.md': { kind: 'prd', partners: ['.kiro/specs/empty/design.md'] },
      '.kiro/specs/empty/design.md': { kind: 'sdd', partners: ['.kiro/specs/empty/requirements.md'] },
      '.kiro/specs/alone/design.md': { kind: 'sdd' },
    },
  },
};
