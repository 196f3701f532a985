import type { LayoutTrees } from './layoutTrees.js';

const requirements = `# Requirements

## Intent Analysis

- **Request**: Book a practice room
- **Type**: New project

## Functional Requirements

- FR-1: A musician books a room for an hour
- FR-2: A room that nobody enters within ten minutes is free again

## Non-Functional Requirements

- NFR-1: A booking takes less than a second
`;

const components = `# Components

## Booking

Keeps hours and rooms in one table, and lets one booking through at a time.

Covers: FR-1

## Door

Tells whether somebody came in.
`;

const at = 'aidlc-docs/inception';

/** One set of requirements, a design of the application and designs of its units [layouts.md §1]. */
export const aiDlcTrees: LayoutTrees = {
  layout: 'ai-dlc',
  whole: {
    files: {
      'aidlc-docs/aidlc-state.md': '# State\n\nConstruction\n',
      'aidlc-docs/audit.md': '# Audit\n\nApproved.\n',
      [`${at}/requirements/requirements.md`]: requirements,
      [`${at}/requirements/requirement-verification-questions.md`]: '# Questions\n\n- FR-1: By whom?\n',
      [`${at}/user-stories/stories.md`]: '# Stories\n\n- US-1: Book\n',
      [`${at}/application-design/components.md`]: components,
      [`${at}/reverse-engineering/architecture.md`]: '# Architecture\n\nWhat was there.\n',
      'aidlc-docs/construction/door/functional-design/business-rules.md': '# Rules\n\nTen minutes.\n\nCovers: FR-2\n',
      'aidlc-docs/construction/door/code/summary.md': '# Summary\n',
    },
    documents: {
      [`${at}/requirements/requirements.md`]: {
        kind: 'prd',
        partners: [
          'aidlc-docs/construction/door/functional-design/business-rules.md',
          `${at}/application-design/components.md`,
        ],
        requirements: ['FR-1 covered', 'FR-2 covered', 'NFR-1 uncovered'],
      },
      [`${at}/application-design/components.md`]: {
        kind: 'sdd',
        partners: [`${at}/requirements/requirements.md`],
      },
      'aidlc-docs/construction/door/functional-design/business-rules.md': {
        kind: 'sdd',
        partners: [`${at}/requirements/requirements.md`],
      },
    },
  },
  lookAlikes: {
    [`${at}/reverse-engineering/architecture.md`]: '# Architecture\n\n- FR-1: What was there\n',
    [`${at}/reverse-engineering/design.md`]: '# Design\n',
    [`${at}/requirements/prd.md`]: '# PRD\n',
    [`${at}/plans/application-design-plan.md`]: '# Plan\n',
    [`${at}/user-stories/personas.md`]: '# Personas\n',
    'aidlc-docs/requirements.md': '# Requirements\n',
    'aidlc-docs/construction/plans/design.md': '# Plan\n',
    'aidlc-docs/construction/door/design.md': '# Design\n',
    'aidlc-docs/audit.md': '# Audit\n',
    '.kiro/steering/aws-aidlc-rules/core-workflow.md': '# Rules\n',
    'inception/requirements/requirements.md': '# Requirements\n',
  },
  dirty: {
    files: {
      'shop/aidlc-docs/inception/requirements/requirements.md':
        '---\r\nstatus: aproved\r\n---\r\n\r\n# Requirements\r\n\r\n## Functional Requirements\r\n\r\n- FR-1: Sell\r\n- FR-01: Sell\r\n- FR-1b: Sell more\r\n',
      'shop/aidlc-docs/inception/requirements/requirements_ja.md': '# 要件\n\n- FR-1: 売る\n',
      'shop/aidlc-docs/inception/application-design/components.md': '',
      'shop/aidlc-docs/inception/application-design/services.md':
        '---\na: [\n---\n\n# Services\n\nCovers: FR-1, FR-7\n',
      'shop/aidlc-docs/construction/till/nfr-design/patterns.md': '# [Unit]\n\n[Describe patterns]\n',
      'till/aidlc-docs/construction/till/nfr-design/patterns.md': '# Patterns\n\nCovers: FR-1\n',
    },
    documents: {
      'shop/aidlc-docs/inception/requirements/requirements.md': {
        kind: 'prd',
        stage: 'ready',
        partners: [
          'shop/aidlc-docs/construction/till/nfr-design/patterns.md',
          'shop/aidlc-docs/inception/application-design/components.md',
          'shop/aidlc-docs/inception/application-design/services.md',
        ],
        requirements: ['FR-1 covered', 'FR-01 uncovered', 'FR-1b uncovered'],
      },
      'shop/aidlc-docs/inception/application-design/components.md': {
        kind: 'sdd',
        partners: ['shop/aidlc-docs/inception/requirements/requirements.md'],
      },
      'shop/aidlc-docs/inception/application-design/services.md': {
        kind: 'sdd',
        partners: ['shop/aidlc-docs/inception/requirements/requirements.md'],
        unknown: ['FR-7'],
      },
      'shop/aidlc-docs/construction/till/nfr-design/patterns.md': {
        kind: 'sdd',
        partners: ['shop/aidlc-docs/inception/requirements/requirements.md'],
      },
      'till/aidlc-docs/construction/till/nfr-design/patterns.md': { kind: 'sdd' },
    },
  },
};
