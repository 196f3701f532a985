import type { LayoutTrees } from './layoutTrees.js';

const prd = (front: string) => `---
${front}
---

# Product Requirements Document - Tool library

**Author:** Ada Lovelace
**Date:** 2026-04-01

## Executive Summary

Neighbours own drills that they use for ten minutes a year. A shared shelf saves each household 200 € a year.

## Success Criteria

- 60 % of tools are lent at least once a month

## Functional Requirements

- FR1: A neighbour can borrow a tool by its tag
- FR2: A neighbour can give it back at any hour
- FR3: The keeper can see what is late
- FR4: The keeper can set a tool aside [ASSUMPTION: keepers have phones]

## Non-Functional Requirements

- NFR1: The shelf answers within two seconds
`;

const architecture = `---
stepsCompleted: [1, 2, 3]
inputDocuments: ['_bmad-output/planning-artifacts/prd.md']
---

# Architecture Decision Document

## Core Architectural Decisions

Tags are read by a small computer in the shelf, which keeps its own list and sends it on when there is a network.

## Project Structure

One program in the shelf, one page for keepers.
`;

const epics = `# Tool library - Epic Breakdown

## Requirements Inventory

### Functional Requirements

FR1: A neighbour can borrow a tool by its tag
FR2: A neighbour can give it back at any hour

### FR Coverage Map

FR1: Epic 1 - Borrow
FR2: Epic 1 - Borrow
FR3: Epic 2 - Keep

## Epic 1: Borrow

**FRs covered:** FR1, FR2

### Story 1.1: Read a tag

As a neighbour, I want the shelf to know my tool.
`;

const out = '_bmad-output/planning-artifacts';

/** BMAD 6 in its output folder, BMAD 4 in docs, whole or cut into shards [layouts.md §1 to §4]. */
export const bmadTrees: LayoutTrees = {
  layout: 'bmad',
  whole: {
    files: {
      [`${out}/prd.md`]: prd('stepsCompleted: [1, 2, 3]\ninputDocuments: []'),
      [`${out}/architecture.md`]: architecture,
      [`${out}/epics.md`]: epics,
      [`${out}/product-brief.md`]: '# Brief\n\nA shelf.\n',
      [`${out}/research/market.md`]: '# Market\n\nThree other shelves.\n',
      '_bmad-output/implementation-artifacts/1-1-read-a-tag.md': '# Story 1.1\n\nStatus: ready-for-dev\n\n(AC: #1)\n',
      '_bmad-output/implementation-artifacts/sprint-status.yaml': 'development_status:\n  1-1-read-a-tag: done\n',
      'v4/docs/prd/index.md': '# PRD\n\n- [Requirements](requirements.md)\n',
      'v4/docs/prd/requirements.md': '# Requirements\n\n## Functional\n\n- FR1: Lend a tool\n- FR2: Take it back\n',
      'v4/docs/architecture/index.md': '# Architecture\n\n- [Data models](data-models.md)\n',
      'v4/docs/architecture/data-models.md': '# Data models\n\nA table of tools.\n\nCovers: FR1\n',
      'v4/docs/stories/1.1.read-a-tag.md': '# Story 1.1\n\n## Status\n\nApproved\n',
    },
    documents: {
      [`${out}/prd.md`]: {
        kind: 'prd',
        stage: 'design',
        who: 'by its authors',
        partners: [`${out}/architecture.md`, `${out}/epics.md`],
        requirements: ['FR1 covered', 'FR2 covered', 'FR3 covered', 'FR4 uncovered', 'NFR1 uncovered'],
      },
      [`${out}/architecture.md`]: { kind: 'sdd', stage: 'design', partners: [`${out}/prd.md`] },
      [`${out}/epics.md`]: { kind: 'sdd', partners: [`${out}/prd.md`] },
      'v4/docs/prd/index.md': { kind: 'prd', partners: ['v4/docs/architecture/index.md'] },
      'v4/docs/prd/requirements.md': {
        kind: 'prd',
        partners: ['v4/docs/architecture/index.md'],
        requirements: ['FR1 covered', 'FR2 uncovered'],
      },
      'v4/docs/architecture/index.md': { kind: 'sdd', partners: ['v4/docs/prd/index.md'] },
      'v4/docs/architecture/data-models.md': { kind: 'sdd', partners: ['v4/docs/prd/index.md'] },
    },
  },
  lookAlikes: {
    '_bmad/bmm/workflows/prd/prd-template.md': '# PRD {{project_name}}\n\n- FR1: {{x}}\n',
    '_bmad/bmm/agents/architect.md': '# Architect\n\nWrites architecture.md.\n',
    '.bmad-core/templates/prd-tmpl.md': '# PRD\n',
    '.bmad-core/tasks/shard-prd.md': '# Cut a PRD\n',
    '.bmad-core/core-config.yaml': 'prd:\n  prdFile: docs/prd.md\n',
    'bmad/docs/architecture.md': '# How BMAD is built\n',
    '_bmad-output/implementation-artifacts/1-1-prd.md': '# Story 1.1: Write the PRD\n',
    '_bmad-output/brainstorming/prd.md': '# Ideas\n',
    [`${out}/prd-validation-report.md`]: '# Is the PRD sound?\n\n- FR1: yes\n',
    'docs/stories/1.2.architecture.md': '# Story 1.2\n',
    'docs/architecture/cicd-pipeline.md': '# Pipeline\n\nNo index beside it.\n',
    '.claude/commands/BMad/agents/prd-review.md': '# Review a PRD\n',
  },
  dirty: {
    files: {
      [`${out}/prd.md`]: prd('status: "complete"   # at last\nstepsCompleted: []\nauthor: {{user_name}}').replaceAll(
        '\n',
        '\r\n',
      ),
      [`${out}/architecture.md`]: '',
      [`${out}/epics.md`]:
        '# Epics\r\n\r\n### FR Coverage Map\r\n\r\n{{requirements_coverage_map}}\r\n\r\n- FR1: TBD\r\n- FR2/3: Epic 1\r\n- FR9: Epic 2\r\n',
      [`${out}/epics.de.md`]: '# Epen\n\n### FR Coverage Map\n\nFR4: Epic 3\n',
      [`${out}/prds/first.md`]:
        '---\nstatus: drafft\n---\n\n# First\n\n## Functional Requirements\n\n- FR1: Lend\n- FR01: Lend\n',
      'web/docs/prd/index.md': '# PRD\n',
      'web/docs/prd/epic-1.md': '# Epic 1\n\n## Requirements\n\n- FR1: Lend\n',
      'web/docs/prd/epic-2.md': '# Epic 2\n\n## Requirements\n\n- FR1: Send reminders\n',
    },
    documents: {
      [`${out}/prd.md`]: {
        kind: 'prd',
        who: 'by its authors',
        partners: [`${out}/architecture.md`, `${out}/epics.md`],
        requirements: ['FR1 uncovered', 'FR2 covered', 'FR3 covered', 'FR4 uncovered', 'NFR1 uncovered'],
        stage: 'release',
      },
      [`${out}/architecture.md`]: { kind: 'sdd', partners: [`${out}/prd.md`, `${out}/prds/first.md`] },
      [`${out}/epics.md`]: { kind: 'sdd', partners: [`${out}/prd.md`] },
      [`${out}/prds/first.md`]: {
        kind: 'prd',
        stage: 'design',
        partners: [`${out}/architecture.md`],
        requirements: ['FR1 uncovered', 'FR01 uncovered'],
      },
      'web/docs/prd/index.md': { kind: 'prd' },
      'web/docs/prd/epic-1.md': { kind: 'prd', requirements: ['FR1 uncovered'] },
      'web/docs/prd/epic-2.md': { kind: 'prd', requirements: ['FR1 uncovered'] },
    },
  },
};
