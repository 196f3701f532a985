import type { LayoutTrees } from './layoutTrees.js';

const spec = `# Spec Requirements Document

> Spec: Seed swap
> Created: 2026-02-01
> Status: Planning

## Overview

Gardeners offer seeds that they have too many of, and find those that they want.

## User Stories

### Offer seeds

As a gardener, I want to offer seeds, so that they do not dry out in a drawer.

## Spec Scope

1. **Offer** - A gardener lists seeds
2. **Find** - A gardener searches by plant

## Out of Scope

- Paying

## Expected Deliverable

1. A list that opens in a browser
`;

const technical = `# Technical Specification

This is the technical specification for the spec detailed in @.agent-os/specs/2026-02-01-seed-swap/spec.md

## Technical Requirements

- Offers are kept in one table with a full-text index, since there are fewer than ten thousand
- The list is made on the server, so that old phones can show it

## External Dependencies

None.
`;

/** Dated folders with a specification and a technical one below [layouts.md §1]. */
export const agentOsTrees: LayoutTrees = {
  layout: 'agent-os',
  whole: {
    files: {
      '.agent-os/product/mission.md': '# Mission\n\nNo seed is lost.\n',
      '.agent-os/standards/tech-stack.md': '# Tech stack\n\nElixir.\n',
      '.agent-os/specs/2026-02-01-seed-swap/spec.md': spec,
      '.agent-os/specs/2026-02-01-seed-swap/spec-lite.md': '# Seed swap\n\nOffer and find seeds.\n',
      '.agent-os/specs/2026-02-01-seed-swap/sub-specs/technical-spec.md': technical,
      '.agent-os/specs/2026-02-01-seed-swap/sub-specs/database-schema.md': '# Schema\n\nOne table.\n',
      '.agent-os/specs/2026-02-01-seed-swap/tasks.md': '# Tasks\n\n- [x] 1. The table\n- [ ] 2. The list\n',
      'agent-os/specs/2026-03-01-seed-post/spec.md':
        '# Seed post\n\n> Status: Completed\n\n## Requirements\n\n- FR-1: Send seeds\n',
    },
    documents: {
      '.agent-os/specs/2026-02-01-seed-swap/spec.md': {
        kind: 'prd',
        stage: 'design',
        partners: [
          '.agent-os/specs/2026-02-01-seed-swap/sub-specs/technical-spec.md',
          '.agent-os/specs/2026-02-01-seed-swap/tasks.md',
        ],
      },
      '.agent-os/specs/2026-02-01-seed-swap/sub-specs/technical-spec.md': {
        kind: 'sdd',
        partners: ['.agent-os/specs/2026-02-01-seed-swap/spec.md'],
      },
      '.agent-os/specs/2026-02-01-seed-swap/tasks.md': {
        kind: 'sdd',
        partners: ['.agent-os/specs/2026-02-01-seed-swap/spec.md'],
      },
      'agent-os/specs/2026-03-01-seed-post/spec.md': {
        kind: 'prd',
        stage: 'release',
        requirements: ['FR-1 uncovered'],
      },
    },
  },
  lookAlikes: {
    '.agent-os/product/prd.md': '# Product\n\n- FR-1: Steering\n',
    '.agent-os/product/roadmap.md': '# Roadmap\n',
    '.agent-os/instructions/core/create-spec.md': '# Create a spec\n',
    '.agent-os/specs/2026-02-01-seed-swap/spec-lite.md': '# Digest\n\n- FR-1: Offer\n',
    '.agent-os/specs/2026-02-01-seed-swap/sub-specs/api-spec.md': '# API\n',
    '.agent-os/specs/2026-02-01-seed-swap/planning/requirements.md': '# Notes of a talk\n',
    '.agent-os/recaps/2026-02-01-seed-swap.md': '# Recap\n',
    '.agent-os/specs/spec.md': '# No folder of its own\n',
    'agent-os/commands/write-spec/sdd.md': '# Prompt\n',
    '.claude/agents/spec-writer.md': '# Writes specs\n',
    'specs/2026-02-01-seed-swap.md': '# Seed swap\n',
  },
  dirty: {
    files: {
      '.agent-os/specs/2026-02-01-a/spec.md': spec.replace('Planning', 'Plannning').replaceAll('\n', '\r\n'),
      '.agent-os/specs/2026-02-01-a/sub-specs/technical-spec.md': '',
      '.agent-os/specs/2026-02-01-b/spec.md':
        '# [SPEC_NAME]\n\n> Status: [Planning | Completed]\n\n## Overview\n\n[1-2_SENTENCES]\n',
      '.agent-os/specs/2026-02-01-b/spec.es.md': '# Semillas\n\n- FR-1: Ofrecer\n',
      '.agent-os/specs/2026-02-01-b/tasks.md': '',
      'packages/x/agent-os/specs/2026-02-01-c/spec.md':
        '---\nstatus: [\n---\n\n# C\n\n## Requirements\n\n- FR-01: A\n- FR-1: B\n',
      'packages/x/agent-os/specs/2026-02-01-c/sub-specs/technical-spec.md':
        '# Technical\n\nA box.\n\nCovers: FR-1, FR-001\n',
      'packages/x/agent-os/specs/2026-02-01-d/sub-specs/technical-spec.md': technical,
    },
    documents: {
      '.agent-os/specs/2026-02-01-a/spec.md': {
        kind: 'prd',
        stage: 'design',
        partners: ['.agent-os/specs/2026-02-01-a/sub-specs/technical-spec.md'],
      },
      '.agent-os/specs/2026-02-01-a/sub-specs/technical-spec.md': {
        kind: 'sdd',
        partners: ['.agent-os/specs/2026-02-01-a/spec.md'],
      },
      '.agent-os/specs/2026-02-01-b/spec.md': {
        kind: 'prd',
        partners: ['.agent-os/specs/2026-02-01-b/tasks.md'],
      },
      '.agent-os/specs/2026-02-01-b/tasks.md': { kind: 'sdd', partners: ['.agent-os/specs/2026-02-01-b/spec.md'] },
      'packages/x/agent-os/specs/2026-02-01-c/spec.md': {
        kind: 'prd',
        partners: ['packages/x/agent-os/specs/2026-02-01-c/sub-specs/technical-spec.md'],
        requirements: ['FR-01 uncovered', 'FR-1 covered'],
      },
      'packages/x/agent-os/specs/2026-02-01-c/sub-specs/technical-spec.md': {
        kind: 'sdd',
        partners: ['packages/x/agent-os/specs/2026-02-01-c/spec.md'],
        unknown: ['FR-001'],
      },
      'packages/x/agent-os/specs/2026-02-01-d/sub-specs/technical-spec.md': { kind: 'sdd' },
    },
  },
};
