import type { LayoutTrees } from './layoutTrees.js';

const proposal = `## Why

Guests wait in the lobby until somebody finds the key to their room. On Fridays that takes half an hour.

## What Changes

- A locker at the door opens with a code
- **BREAKING** The desk no longer prints slips

## Capabilities

### New Capabilities

- \`key-locker\`: gives keys out

### Modified Capabilities

- \`key-desk\`: no slips

## Impact

The desk's program and the locker's driver.
`;

const lockerDelta = `## ADDED Requirements

### Requirement: Open a box by code

The system SHALL open the box whose code was typed.

#### Scenario: Right code

- **WHEN** a guest types the code of box 4
- **THEN** box 4 opens

### Requirement: Codes end

The system SHALL end a code after one use.

#### Scenario: Second use

- **WHEN** a code is typed again
- **THEN** no box opens
`;

const deskDelta = `## MODIFIED Requirements

### Requirement: Hand a key out

The desk SHALL hand a key out only while the locker is broken.

#### Scenario: Broken locker

- **WHEN** the locker does not answer
- **THEN** the desk hands the key out

## REMOVED Requirements

### Requirement: Print a slip

**Reason**: Nobody reads slips.
**Migration**: None.

## RENAMED Requirements

- FROM: \`### Requirement: Note the hour\`
- TO: \`### Requirement: Note the minute\`
`;

const design = `## Context

The locker has a serial line and nothing else.

## Goals / Non-Goals

**Goals:** keys without waiting.

## Decisions

A driver in the desk's program talks to the locker. A service of its own was too much for one locker.

## Risks / Trade-offs

- The line is slow → codes are sent one by one
`;

const living = `# key-desk Specification

## Purpose

Keys leave the house and come back, and the desk knows which.

## Requirements

### Requirement: Hand a key out

The desk SHALL hand a key to the guest whose room it opens.

#### Scenario: Known guest

- **WHEN** a guest names their room
- **THEN** the key is handed out
`;

/** Changes with a proposal, deltas and perhaps a design, and the specifications that live on [layouts.md §1 to §4]. */
export const openSpecTrees: LayoutTrees = {
  layout: 'openspec',
  whole: {
    files: {
      'openspec/config.yaml': 'schema: spec-driven\n',
      'openspec/changes/add-key-locker/.openspec.yaml': 'schema: spec-driven\ncreated: 2026-03-01\n',
      'openspec/changes/add-key-locker/proposal.md': proposal,
      'openspec/changes/add-key-locker/specs/key-locker/spec.md': lockerDelta,
      'openspec/changes/add-key-locker/specs/key-desk/spec.md': deskDelta,
      'openspec/changes/add-key-locker/design.md': design,
      'openspec/changes/add-key-locker/tasks.md': '## 1. Driver\n\n- [x] 1.1 Open a box\n- [ ] 1.2 End codes\n',
      'openspec/changes/archive/2026-01-02-add-desk/proposal.md': proposal,
      'openspec/changes/archive/2026-01-02-add-desk/tasks.md': '## 1. Desk\n\n- [x] 1.1 Build it\n',
      'openspec/specs/key-desk/spec.md': living,
    },
    documents: {
      'openspec/changes/add-key-locker/proposal.md': {
        kind: 'prd',
        stage: 'prd',
        partners: ['openspec/changes/add-key-locker/design.md', 'openspec/changes/add-key-locker/tasks.md'],
      },
      'openspec/changes/add-key-locker/specs/key-locker/spec.md': {
        kind: 'prd',
        stage: 'prd',
        partners: ['openspec/changes/add-key-locker/design.md'],
        requirements: ['Open a box by code unasked', 'Codes end unasked'],
      },
      'openspec/changes/add-key-locker/specs/key-desk/spec.md': {
        kind: 'prd',
        stage: 'prd',
        partners: ['openspec/changes/add-key-locker/design.md'],
        requirements: ['Hand a key out unasked', 'Print a slip retired', 'Note the hour retired'],
      },
      'openspec/changes/add-key-locker/design.md': {
        kind: 'sdd',
        stage: 'prd',
        partners: [
          'openspec/changes/add-key-locker/proposal.md',
          'openspec/changes/add-key-locker/specs/key-desk/spec.md',
          'openspec/changes/add-key-locker/specs/key-locker/spec.md',
        ],
      },
      'openspec/changes/add-key-locker/tasks.md': {
        kind: 'sdd',
        stage: 'prd',
        partners: ['openspec/changes/add-key-locker/proposal.md'],
      },
      'openspec/changes/archive/2026-01-02-add-desk/proposal.md': {
        kind: 'prd',
        stage: 'closed',
        partners: ['openspec/changes/archive/2026-01-02-add-desk/tasks.md'],
      },
      'openspec/changes/archive/2026-01-02-add-desk/tasks.md': {
        kind: 'sdd',
        stage: 'closed',
        partners: ['openspec/changes/archive/2026-01-02-add-desk/proposal.md'],
      },
      'openspec/specs/key-desk/spec.md': { kind: 'prd', stage: 'release', requirements: ['Hand a key out unasked'] },
    },
  },
  lookAlikes: {
    'openspec/project.md': '# Project\n\n## Purpose\n\nA hotel.\n',
    'openspec/AGENTS.md': '# Instructions\n\n### Requirement: Write like this\n\nThe system SHALL work.\n',
    'openspec/README.md': '# OpenSpec\n',
    'openspec/schemas/spec-driven/templates/spec.md': '## ADDED Requirements\n\n### Requirement: <!-- name -->\n',
    'openspec/schemas/spec-driven/templates/design.md': '## Context\n\n<!-- why -->\n',
    'openspec/changes/add-key-locker/notes.md': '# Notes\n\n### Requirement: Not one\n',
    'openspec/changes/add-key-locker/review/design.md': '# Design review\n',
    'openspec/specs/README.md': '# Specs\n',
    'openspec/explorations/design.md': '# Thoughts\n',
    '.claude/commands/openspec/proposal.md': '# Write a proposal\n\n## Why\n',
    '.cursor/rules/openspec/spec.md': '### Requirement: Not one\n',
    'openspec.md': '# We use OpenSpec\n',
    'changes/add-key-locker/proposal.md': '## Why\n\nIn a folder of another name.\n',
  },
  dirty: {
    files: {
      // A living specification whose purpose nobody wrote when the change was archived, with words in wide rows and in code.
      'packages/desk/openspec/specs/keys/spec.md':
        '# keys Specification\r\n\r\n## Purpose\r\n\r\nTBD - created by archiving change add-keys. Update Purpose after archive.\r\n\r\n## Requirements\r\n\r\n###   Requirement:   Hand   a key out\r\n\r\nThe desk SHALL hand it out.\r\n\r\n```md\r\n### Requirement: In code\r\n```\r\n\r\n### Requirement: Take a key back\r\n\r\n### Requirement:\r\n',
      // Half a delta: a heading with nothing under it, and a name that leads nowhere.
      'openspec/changes/half/specs/keys/spec.md':
        '## ADDED Requirements\n\n## RENAMED Requirements\n\n- FROM: `### Requirement: Note the hour`\n',
      'openspec/changes/half/proposal.md': '',
      'openspec/changes/twin/specs/keys/spec.md': lockerDelta,
      'openspec/changes/twin/specs/keys/spec.zh.md': lockerDelta,
      'openspec/changes/twin/specs/keys/deep/spec.md': lockerDelta.replace('ADDED', 'MODIFIED'),
      'openspec/changes/unfilled/proposal.md':
        '## Why\n\n<!-- Explain the motivation -->\n\n## What Changes\n\n<!-- Describe what changes -->\n',
      'openspec/changes/unfilled/design.md':
        '## Context\n\n<!-- Background -->\n\n## Decisions\n\n<!-- Key decisions -->\n',
      'openspec/changes/yaml/proposal.md': `---\ntitle: [keys\n---\n\n${proposal}`,
      'openspec/changes/archive/2026-01-02-half/specs/keys/spec.md': '## ADDED Requirements\n\n### Requirement: Old\n',
    },
    documents: {
      'packages/desk/openspec/specs/keys/spec.md': {
        kind: 'prd',
        stage: 'release',
        requirements: ['Hand a key out unasked', 'Take a key back unasked'],
      },
      'openspec/changes/half/specs/keys/spec.md': { kind: 'prd', stage: 'prd' },
      'openspec/changes/half/proposal.md': { kind: 'prd', stage: 'prd' },
      'openspec/changes/twin/specs/keys/spec.md': {
        kind: 'prd',
        stage: 'prd',
        requirements: ['Open a box by code unasked', 'Codes end unasked'],
      },
      'openspec/changes/twin/specs/keys/deep/spec.md': {
        kind: 'prd',
        stage: 'prd',
        requirements: ['Open a box by code unasked', 'Codes end unasked'],
      },
      'openspec/changes/unfilled/proposal.md': {
        kind: 'prd',
        stage: 'prd',
        partners: ['openspec/changes/unfilled/design.md'],
      },
      'openspec/changes/unfilled/design.md': {
        kind: 'sdd',
        stage: 'prd',
        partners: ['openspec/changes/unfilled/proposal.md'],
      },
      'openspec/changes/yaml/proposal.md': { kind: 'prd', stage: 'prd' },
      'openspec/changes/archive/2026-01-02-half/specs/keys/spec.md': {
        kind: 'prd',
        stage: 'closed',
        requirements: ['Old unasked'],
      },
    },
  },
};
