import type { LayoutTrees } from './layoutTrees.js';

const requirements = `# Requirements: Choir scores

**Defined:** 2026-05-01
**Core Value:** Everybody sings from the same page

## v1 Requirements

### Scores

- [x] **SCORE-01**: A singer can open the score of the evening
- [ ] **SCORE-02**: A singer hears which page is on
- [ ] **SCORE-03**: A score opens without a network

### Notes

- [ ] **NOTE-01**: The conductor writes into all scores at once

## Out of Scope

| Feature | Reason |
| --- | --- |
| Playing music | Other programs do |

## Traceability

| Requirement | Phase | Status |
| --- | --- | --- |
| SCORE-01 | Phase 1 | Complete |
| SCORE-02 | Phase 2 | Pending |
`;

const roadmap = `# Roadmap: Choir scores

## Phase Details

### Phase 1: Scores

**Goal**: Scores open
**Requirements**: [SCORE-01, SCORE-02]
**Success Criteria** (what must be TRUE):
  1. The score of the evening opens

### Phase 2: Notes

**Goal**: Notes reach everybody
**Requirements**: TBD
`;

const plan = `---
phase: 02-notes
plan: 01
requirements: [NOTE-01]
---

# Phase 2, plan 1

<objective>
Send each stroke to all open scores.
</objective>
`;

/** Requirements, a roadmap, and plans that name what they do [layouts.md §1 to §4]. */
export const gsdTrees: LayoutTrees = {
  layout: 'gsd',
  whole: {
    files: {
      '.planning/PROJECT.md': '# Choir scores\n\nFor the choir of the valley.\n',
      '.planning/STATE.md': '# State\n\nPhase 2 of 2\n',
      '.planning/REQUIREMENTS.md': requirements,
      '.planning/ROADMAP.md': roadmap,
      '.planning/phases/02-notes/02-01-PLAN.md': plan,
      '.planning/phases/02-notes/02-RESEARCH.md': '# Research\n\nSockets.\n',
      '.planning/phases/01-scores/01-01-SUMMARY.md': '---\nrequirements: [SCORE-03]\n---\n\n# Done\n',
      '.planning/milestones/v0.9-REQUIREMENTS.md':
        '# Requirements: v0.9\n\n## v1 Requirements\n\n- [x] **OLD-01**: A list of songs\n',
      '.planning/milestones/v0.9-ROADMAP.md': '# Roadmap v0.9\n\n**Requirements**: [OLD-01]\n',
    },
    documents: {
      '.planning/REQUIREMENTS.md': {
        kind: 'prd',
        partners: ['.planning/ROADMAP.md', '.planning/phases/02-notes/02-01-PLAN.md'],
        requirements: ['SCORE-01 covered', 'SCORE-02 covered', 'SCORE-03 uncovered', 'NOTE-01 covered'],
      },
      '.planning/ROADMAP.md': { kind: 'sdd', partners: ['.planning/REQUIREMENTS.md'] },
      '.planning/phases/02-notes/02-01-PLAN.md': { kind: 'sdd', partners: ['.planning/REQUIREMENTS.md'] },
      '.planning/milestones/v0.9-REQUIREMENTS.md': {
        kind: 'prd',
        stage: 'closed',
        requirements: ['OLD-01 unasked'],
      },
    },
  },
  lookAlikes: {
    '.planning/PROJECT.md': '# Project\n\n## Requirements\n\n- [ ] **A-01**: Not one\n',
    '.planning/research/REQUIREMENTS.md': '# What others ask\n',
    '.planning/codebase/ARCHITECTURE.md': '# How the code lies\n',
    '.planning/phases/01-scores/01-CONTEXT.md': '# Context\n',
    '.planning/phases/01-scores/01-01-SUMMARY.md': '# Done\n',
    '.planning/quick/001-fix/001-PLAN.md': '# A quick plan\n',
    '.planning/todos/prd.md': '# Write a PRD\n',
    '.claude/get-shit-done/templates/requirements.md': '# Requirements: [Project]\n\n- [ ] **[CAT]-01**: [What]\n',
    '.opencode/gsd/prd.md': '# Prompt\n',
    'planning/REQUIREMENTS.md': '# Requirements\n\n- A folder that is not hidden.\n',
    'ROADMAP.md': '# Roadmap\n\nQ3\n',
  },
  dirty: {
    files: {
      // The requirements went away with the last milestone; the plans stayed.
      '.planning/ROADMAP.md': roadmap,
      '.planning/phases/01-scores/01-01-PLAN.md': '---\nrequirements: [SCORE-01\n---\n\n# Plan\n',
      '.planning/milestones/v1.0-REQUIREMENTS.md': '',
      'apps/web/.planning/REQUIREMENTS.md':
        '# Requirements\r\n\r\n## v1 Requirements\r\n\r\n- [ ] **[CAT]-01**: [What]\r\n- [ ] **WEB-1**: One\r\n- [ ] **WEB-02**: Two\r\n- [ ] **WEB-02b**: Two and a half\r\n- [ ] **WEB-3**: Three\r\n\r\n## Traceability\r\n\r\n| Requirement | Phase | Status |\r\n|---|---|---|\r\n| WEB-1 | Phase 1 | Compelte |\r\n| WEB-02 | – | Pending |\r\n| WEB-3 |  |  |\r\n',
      'apps/web/.planning/ROADMAP.md': '# Roadmap\r\n\r\n### Phase 1: All\r\n\r\n**Requirements**: [REQ-ID]\r\n',
      'apps/web/.planning/phases/01-a/01-01-PLAN.md':
        '---\nphase: 01-a\nrequirements:\n  - "WEB-02b"   # late\n  - WEB-9\n  -\n---\n\n# Plan\n',
    },
    documents: {
      '.planning/ROADMAP.md': { kind: 'sdd' },
      '.planning/phases/01-scores/01-01-PLAN.md': { kind: 'sdd' },
      '.planning/milestones/v1.0-REQUIREMENTS.md': { kind: 'prd', stage: 'closed' },
      'apps/web/.planning/REQUIREMENTS.md': {
        kind: 'prd',
        partners: ['apps/web/.planning/ROADMAP.md', 'apps/web/.planning/phases/01-a/01-01-PLAN.md'],
        // “Compelte” is no state that anybody knows, and so no promise.
        requirements: ['WEB-1 uncovered', 'WEB-02 uncovered', 'WEB-02b covered', 'WEB-3 uncovered'],
      },
      'apps/web/.planning/ROADMAP.md': { kind: 'sdd', partners: ['apps/web/.planning/REQUIREMENTS.md'] },
      'apps/web/.planning/phases/01-a/01-01-PLAN.md': {
        kind: 'sdd',
        partners: ['apps/web/.planning/REQUIREMENTS.md'],
      },
    },
  },
};
