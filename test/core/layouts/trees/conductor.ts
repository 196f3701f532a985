import type { LayoutTrees } from './layoutTrees.js';

const spec = `# Specification: Late buses

## Overview

Passengers at a stop want to know how late the bus is, and drivers know it already.

## Functional Requirements

- FR-1: The stop shows how many minutes the bus is late
- FR-2: The stop says when a bus does not come

## Acceptance Criteria

- A bus that is four minutes late is shown as four minutes late

## Out of Scope

- Selling tickets
`;

const plan = `# Implementation Plan: Late buses

## Phase 1: Show delays

- [x] Task: Read what the buses send [1f3c2aa]
- [~] Task: Show it at the stop
    - Covers: FR-1
- [ ] Task: Conductor - User Manual Verification
`;

/** Tracks with a specification and a list of tasks that is called a plan [layouts.md §1 to §4]. */
export const conductorTrees: LayoutTrees = {
  layout: 'conductor',
  whole: {
    files: {
      'conductor/product.md': '# Product guide\n\nBuses of the valley.\n',
      'conductor/tech-stack.md': '# Tech stack\n\nRust.\n',
      'conductor/tracks.md': '# Tracks\n\n- [~] Late buses\n',
      'conductor/tracks/late_buses_20260301/spec.md': spec,
      'conductor/tracks/late_buses_20260301/plan.md': plan,
      'conductor/tracks/late_buses_20260301/metadata.json':
        '{ "track_id": "late_buses_20260301", "type": "feature", "status": "in_progress" }\n',
      'conductor/tracks/old_20250101/spec.md': '# Specification: Old\n\n## Functional Requirements\n\n- FR-1: Gone\n',
      'conductor/tracks/old_20250101/metadata.json': '{ "status": "cancelled" }\n',
    },
    documents: {
      'conductor/tracks/late_buses_20260301/spec.md': {
        kind: 'prd',
        stage: 'engineering',
        partners: ['conductor/tracks/late_buses_20260301/plan.md'],
        requirements: ['FR-1 covered', 'FR-2 uncovered'],
      },
      'conductor/tracks/late_buses_20260301/plan.md': {
        kind: 'sdd',
        stage: 'engineering',
        partners: ['conductor/tracks/late_buses_20260301/spec.md'],
      },
      'conductor/tracks/old_20250101/spec.md': { kind: 'prd', stage: 'closed', requirements: ['FR-1 unasked'] },
    },
  },
  lookAlikes: {
    'conductor/product.md': '# Product\n\n## Requirements\n\n- FR-1: Steering, and no PRD\n',
    'conductor/product-guidelines.md': '# Guidelines\n',
    'conductor/workflow.md': '# Workflow\n',
    'conductor/prd.md': '# PRD\n',
    'conductor/code_styleguides/design.md': '# Style\n',
    'conductor/tracks/spec.md': '# No track\n',
    'conductor/tracks/late_buses/index.md': '# Late buses\n',
    'conductor/tracks/late_buses/notes/spec.md': '# One level too deep\n',
    'conductor/archive/late_buses/notes.md': '# Notes\n',
    '.gemini/commands/conductor/plan.md': '# Prompt\n',
    'tracks/late_buses/spec.md': '# Elsewhere\n',
    'plan.md': '# Plan\n',
  },
  dirty: {
    files: {
      'web/conductor/tracks/a/spec.md': spec.replaceAll('\n', '\r\n'),
      'web/conductor/tracks/a/plan.md': '',
      'web/conductor/tracks/a/metadata.json': '{ "status": "complted" }',
      'web/conductor/tracks/b/spec.md': '# Specification: [Title]\n\n## Functional Requirements\n\n- FR-1: [What]\n',
      'web/conductor/tracks/b/metadata.json': '{ "status": "new", ',
      'web/conductor/tracks/c/spec.md': '',
      'web/conductor/tracks/c/metadata.json': '',
      'web/conductor/tracks/d/spec.md':
        '---\nstatus: [\n---\n\n# D\n\n## Functional Requirements\n\n- FR-1: One\n- FR-01b: Two\n',
      'web/conductor/tracks/d/plan.md': '# Plan\n\n- [ ] Task: All\n    - Covers: FR-1, FR-9\n',
      'web/conductor/tracks/d/metadata.json': '[]',
      'web/conductor/tracks/e/plan.md': plan,
    },
    documents: {
      'web/conductor/tracks/a/spec.md': {
        kind: 'prd',
        stage: 'release',
        partners: ['web/conductor/tracks/a/plan.md'],
        requirements: ['FR-1 uncovered', 'FR-2 uncovered'],
      },
      'web/conductor/tracks/a/plan.md': {
        kind: 'sdd',
        stage: 'release',
        partners: ['web/conductor/tracks/a/spec.md'],
      },
      'web/conductor/tracks/b/spec.md': { kind: 'prd', requirements: ['FR-1 uncovered'] },
      'web/conductor/tracks/c/spec.md': { kind: 'prd' },
      'web/conductor/tracks/d/spec.md': {
        kind: 'prd',
        partners: ['web/conductor/tracks/d/plan.md'],
        requirements: ['FR-1 covered', 'FR-01b uncovered'],
      },
      'web/conductor/tracks/d/plan.md': { kind: 'sdd', partners: ['web/conductor/tracks/d/spec.md'] },
      'web/conductor/tracks/e/plan.md': { kind: 'sdd' },
    },
  },
};
