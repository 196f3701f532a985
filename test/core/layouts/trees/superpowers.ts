import type { LayoutTrees } from './layoutTrees.js';

const design = `# Tide clock design

**Status:** Approved
**Author:** Grace Hopper

## Goal

A clock in the harbour shows when the water is highest.

## Approaches

1. Ask the weather office each hour. Needs a network.
2. Compute tides from twelve constants. Needs nothing.

We take the second one.

## Architecture

A small program computes the next two tides at midnight and drives two hands.

## Testing

Compare a year with the printed table.
`;

const plan = `# Tide clock implementation plan

**Goal:** Two hands that show the tide
**Spec:** docs/superpowers/specs/2026-02-01-tide-clock-design.md

### Task 1: Constants

- [ ] **Step 1: Write the failing test**
- [ ] **Step 2: Read the constants**
`;

/** Dated specifications that are requirements and design in one; what is called a plan is a list of tasks [layouts.md §1, §4]. */
export const superpowersTrees: LayoutTrees = {
  layout: 'superpowers',
  whole: {
    files: {
      'docs/superpowers/specs/2026-02-01-tide-clock-design.md': design,
      'docs/superpowers/plans/2026-02-01-tide-clock.md': plan,
      'docs/superpowers/specs/2026-03-01-bell-design.md':
        '# Bell design\n\n## Architecture\n\nA hammer strikes at high water.\n',
      'docs/plans/2025-11-01-old.md': plan,
    },
    documents: {
      'docs/superpowers/specs/2026-02-01-tide-clock-design.md': {
        kind: 'sdd',
        stage: 'ready',
        who: 'by its authors',
      },
      'docs/superpowers/specs/2026-03-01-bell-design.md': { kind: 'sdd' },
    },
  },
  lookAlikes: {
    'docs/superpowers/plans/2026-02-01-tide-clock-design.md': plan,
    'docs/superpowers/specs/2026-02-01-notes.md': '# Notes\n',
    'docs/superpowers/specs/design.md': '# Design\n',
    'docs/superpowers/specs/old/2026-02-01-x-design.md': design,
    'docs/superpowers/README.md': '# Superpowers\n',
    'docs/superpowers/prd.md': '# PRD\n',
    'docs/plans/2026-02-01-tide-clock-design.md': plan,
    'superpowers/specs/2026-02-01-x-design.md': design,
    'skills/brainstorming/SKILL.md': '---\nname: brainstorming\n---\n\nWrite a design.\n',
    '.claude/skills/sdd.md': '# Skill\n',
  },
  dirty: {
    files: {
      'docs/superpowers/specs/2026-02-01-empty-design.md': '',
      'docs/superpowers/specs/2026-02-01-dirt-design.md': `---\r\nstatus: "aproved"   # at last\r\n---\r\n\r\n${design.replace('**Status:** Approved\n', '').replaceAll('\n', '\r\n')}`,
      'docs/superpowers/specs/undated-design.md':
        '---\na: [\n---\n\n# Undated\n\n## Architecture\n\nA box.\n\nCovers: FR-1\n',
      'docs/superpowers/specs/2026-02-01-form-design.md':
        '# [Feature] design\n\n**Status:** [Draft | Approved]\n**Author:** TBD\n\n## Architecture\n\n[2-3 sentences]\n',
    },
    documents: {
      'docs/superpowers/specs/2026-02-01-empty-design.md': { kind: 'sdd' },
      'docs/superpowers/specs/2026-02-01-dirt-design.md': { kind: 'sdd', stage: 'ready', who: 'by its authors' },
      'docs/superpowers/specs/undated-design.md': { kind: 'sdd' },
      'docs/superpowers/specs/2026-02-01-form-design.md': { kind: 'sdd', who: 'empty' },
    },
  },
};
