import type { Tree } from './layoutTrees.js';

/** Three layouts and a plain PRD in one repository, each with requirements of one number [layouts.md §4]. */
export const mixedTree: Tree = {
  files: {
    'README.md': '# Lighthouse\n',
    'docs/prd.md':
      '# Lighthouse\n\n**Owner**: Ada Lovelace\n**Status**: Approved\n\n## Why\n\nShips come too near.\n\n## Requirements\n\n- FR-001: Shine\n- FR-002: Turn\n',
    'docs/architecture.md': '# Architecture\n\n## Overview\n\nA lamp on a wheel.\n\nCovers: FR-001\n',
    'docs/adr/README.md': '# Records\n',
    'docs/adr/0001-lamp.md':
      '# 1. A lamp\n\n## Status\n\nAccepted\n\n## Decision\n\nOne lamp, since two need two wheels.\n',
    '.specify/memory/constitution.md': '# Constitution\n',
    '.specify/templates/plan-template.md': '# Implementation Plan: [FEATURE]\n',
    'specs/001-horn/spec.md':
      '# Feature Specification: Horn\n\n**Status**: Draft\n\n## Requirements\n\n- **FR-001**: The horn MUST sound in fog\n- **FR-002**: The horn MUST stop\n',
    'specs/001-horn/plan.md':
      '# Implementation Plan: Horn\n\n## Summary\n\nA valve on a clock.\n\n**Requirements covered**: FR-002\n',
    '.kiro/steering/product.md': '# Product\n',
    '.kiro/specs/log/requirements.md':
      '# Requirements\n\n### Requirement 1: Note ships\n\n#### Acceptance Criteria\n\n1. THE SYSTEM SHALL note each ship\n2. THE SYSTEM SHALL note the hour\n',
    '.kiro/specs/log/design.md': '# Design\n\n## Overview\n\nA book with a clock.\n\n_Requirements: 1.2_\n',
    '.claude/commands/prd.md': '# Write a PRD\n',
  },
  documents: {
    'docs/prd.md': {
      kind: 'prd',
      layout: 'plain',
      stage: 'ready',
      who: 'answered',
      people: ['Ada Lovelace'],
      partners: ['docs/architecture.md'],
      requirements: ['FR-001 covered', 'FR-002 uncovered'],
    },
    'docs/architecture.md': { kind: 'sdd', layout: 'plain', partners: ['docs/prd.md'] },
    'docs/adr/0001-lamp.md': { kind: 'sdd', layout: 'adr', stage: 'ready' },
    'specs/001-horn/spec.md': {
      kind: 'prd',
      layout: 'spec-kit',
      stage: 'design',
      partners: ['specs/001-horn/plan.md'],
      requirements: ['FR-001 uncovered', 'FR-002 covered'],
    },
    'specs/001-horn/plan.md': { kind: 'sdd', layout: 'spec-kit', partners: ['specs/001-horn/spec.md'] },
    '.kiro/specs/log/requirements.md': {
      kind: 'prd',
      layout: 'kiro',
      partners: ['.kiro/specs/log/design.md'],
      requirements: ['1 partial', '1.1 uncovered', '1.2 covered'],
    },
    '.kiro/specs/log/design.md': { kind: 'sdd', layout: 'kiro', partners: ['.kiro/specs/log/requirements.md'] },
  },
  ours: ['docs/prd.md'],
};
