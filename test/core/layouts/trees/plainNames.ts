import type { LayoutTrees } from './layoutTrees.js';

const prd = `# Ferry timetable

| Owner | Grace Hopper |
| --- | --- |
| Status | In review |

## Problem

One passenger in five misses the last ferry, because the timetable on the pier is last year's.

## Requirements

| ID | Requirement | Priority |
| --- | --- | --- |
| FR-1 | The screen shows the next three ferries | Must |
| FR-2 | A cancelled ferry is marked within a minute | Must |
| FR-3 | The screen speaks when a button is pressed | Could |

## Out of scope

- FR-9: Selling tickets
`;

const architecture = `# Architecture

The screen asks a file on a server every twenty seconds; that file is written by hand.

## Components

- Screen: a browser that starts by itself
- Table: a page with one table

## Traceability

| Requirement | Component |
| --- | --- |
| FR-1 | Screen |
| FR-3 | Deferred |
`;

/** What people call these documents where no tool names them [layouts.md §1 to §4]. */
export const plainNamesTrees: LayoutTrees = {
  layout: 'plain',
  whole: {
    files: {
      'README.md': '# Ferry\n\nSee docs.\n',
      'docs/PRD.md': prd,
      'docs/ARCHITECTURE.md': architecture,
      'docs/traceability.md': '# Traceability\n\n| Requirement | Component |\n| --- | --- |\n| FR-2 | Table |\n',
      'docs/deployment.md': '# Deployment\n\nPlug it in.\n',
      'packages/pier/doc/SRS.md':
        '# SRS\n\n**Status**: Approved\n\n## Functional requirements\n\n- FR-1.3.10: It glows at night\n- NFR-001: It costs less than 40 W\n',
      'packages/pier/doc/SDD.md': '# SDD\n\n**Author(s)**: Ada Lovelace\n\n## Design\n\nA lamp.\n\nCovers: FR-1.3.10\n',
    },
    documents: {
      'docs/PRD.md': {
        kind: 'prd',
        stage: 'prd',
        who: 'answered',
        people: ['Grace Hopper'],
        partners: ['docs/ARCHITECTURE.md', 'docs/traceability.md'],
        requirements: ['FR-1 covered', 'FR-2 covered', 'FR-3 deferred', 'FR-9 out-of-scope'],
      },
      'docs/ARCHITECTURE.md': { kind: 'sdd', partners: ['docs/PRD.md'] },
      'docs/traceability.md': { kind: 'sdd', partners: ['docs/PRD.md'] },
      'packages/pier/doc/SRS.md': {
        kind: 'prd',
        stage: 'ready',
        partners: ['packages/pier/doc/SDD.md'],
        requirements: ['FR-1.3.10 covered', 'NFR-001 uncovered'],
      },
      'packages/pier/doc/SDD.md': {
        kind: 'sdd',
        who: 'by its authors',
        partners: ['packages/pier/doc/SRS.md'],
      },
    },
    ours: ['docs/PRD.md', 'packages/pier/doc/SDD.md'],
  },
  lookAlikes: {
    'requirements.txt': 'flask==3.0\n',
    'requirements.md': '# What to install\n\n- Python 3.12\n',
    'DESIGN.md': '# Design\n\nColours, type and spaces.\n',
    'ARCHITECTURE.md': '# Architecture\n\nHow the code lies.\n',
    'src/SPEC.md': '# The format\n\n- R1: bytes\n',
    'docs/architecture.md': '# Architecture\n\nThere is no product document beside it.\n',
    'docs/traceability.md': '# Where milk comes from\n',
    'docs/guide/requirements.md': '# What you need\n\n- A browser\n',
    'docs/prd-review/checklist.md': '# Is it good?\n',
    'docs/architecture/cicd-pipeline.md': '# Pipeline\n',
    'reverse-engineering/architecture.md': '# What was there\n',
    'contracts/api-spec.md': '# API\n',
    'spec/models/user_spec.md': '# User\n',
    '.github/prompts/prd.md': '# Write a PRD\n',
    '.claude/agents/prd-review.md': '# Review\n',
  },
  dirty: {
    files: {
      'docs/requirements.md':
        '---\r\nstatus: "draft "   # since May\r\nowner: TBD\r\n---\r\n\r\n# Needs\r\n\r\n## Requirements\r\n\r\n- FR-01: One\r\n- FR-002: Two\r\n- FR-2b: Two and a half\r\n',
      'docs/requirements_한글번역.md': '# 요구사항\n\n- FR-01: 하나\n',
      'docs/design.md': '---\nstatus: [\n---\n\n# Design\n\nCovers: FR-01 to FR-02, FR-2b\n',
      'docs/prd.md': '',
      'SPEC.md': '# [Project name]\n\n**Status**: [Draft | Approved]\n**Owner**: [Name]\n\n## Requirements\n\nTBD\n',
      'TRD.md': '# Technical requirements\n\n**Status**: Aproved\n\nA box.\n',
    },
    documents: {
      'docs/requirements.md': {
        kind: 'prd',
        stage: 'design',
        who: 'empty',
        partners: ['docs/design.md'],
        requirements: ['FR-01 covered', 'FR-002 uncovered', 'FR-2b covered'],
      },
      'docs/design.md': { kind: 'sdd', partners: ['docs/prd.md', 'docs/requirements.md'], unknown: ['FR-01 to FR-02'] },
      'docs/prd.md': { kind: 'prd', partners: ['docs/design.md'] },
      'SPEC.md': { kind: 'prd', who: 'empty', partners: ['TRD.md'] },
      'TRD.md': { kind: 'sdd', stage: 'ready', partners: ['SPEC.md'] },
    },
    ours: ['docs/prd.md'],
  },
};
