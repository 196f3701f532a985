import type { LayoutTrees } from './layoutTrees.js';

const nygard = (status: string) => `# 2. Keep times in UTC

Date: 2026-01-10

## Status

${status}

## Context

Boats cross the line between two time zones, and their logs with them.

## Decision

We write UTC, and show what the harbour shows.

## Consequences

Nobody reads a log without a program.
`;

const madr = (front: string) => `---
${front}
---

# Keep logs for ten years

## Context and Problem Statement

The office asks for logs that are nine years old.

## Considered Options

- Tape
- Disks

## Decision Outcome

Chosen option: "Tape", because it needs no power.

### Consequences

- Good, because it is cheap
- Bad, because it is slow
`;

/** Records of one decision each; none is a whole design [layouts.md §1, §3]. */
export const adrTrees: LayoutTrees = {
  layout: 'adr',
  whole: {
    files: {
      'docs/adr/README.md': '# Decisions\n\n1. Records\n',
      'docs/adr/0001-record-decisions.md': nygard('Accepted'),
      'docs/adr/0002-keep-times-in-utc.md': nygard('Superceded by [3. Keep zones](0003-keep-zones.md)'),
      'docs/adr/template.md': nygard('{proposed | accepted}'),
      'docs/decisions/0003-tape.md': madr(
        'status: "accepted"\ndate: 2026-02-01\ndecision-makers: [Ada Lovelace, Grace Hopper]\nconsulted: [Lin Wei]',
      ),
      'doc/adrs/ADR-004-queue.md':
        '# Queue\n\n* Status: proposed\n* Deciders: Ada Lovelace\n\n## Decision\n\nA queue.\n',
    },
    documents: {
      'docs/adr/0001-record-decisions.md': { kind: 'sdd', stage: 'ready' },
      'docs/adr/0002-keep-times-in-utc.md': { kind: 'sdd', stage: 'closed' },
      // Whoever decides answers Who; those who were asked are people of the document as well.
      'docs/decisions/0003-tape.md': {
        kind: 'sdd',
        stage: 'ready',
        who: 'answered',
        people: ['Ada Lovelace', 'Grace Hopper', 'Lin Wei'],
      },
      'doc/adrs/ADR-004-queue.md': { kind: 'sdd', stage: 'prd', who: 'answered', people: ['Ada Lovelace'] },
    },
  },
  lookAlikes: {
    'docs/decisions/README.md': '# Decisions\n',
    'docs/adr/index.md': '# Decisions\n',
    'docs/adr/0000-template.md': nygard('proposed'),
    'docs/adr/adr-template-bare.md': nygard('proposed'),
    'docs/adr/template.md': nygard('proposed'),
    'docs/adr/notes.md': '# Notes\n',
    'docs/adr/0001-record-decisions.adoc': '= Record\n',
    'docs/adr/images/0001-x.md': '# Picture\n',
    'docs/decision/0001-x.md': nygard('accepted'),
    'docs/0001-x.md': nygard('accepted'),
    '.github/ISSUE_TEMPLATE/adr.md': nygard('proposed'),
  },
  dirty: {
    files: {
      // Two records took the number 0007.
      'docs/adr/0007-one.md': nygard('Acepted').replaceAll('\n', '\r\n'),
      'docs/adr/0007-two.md': nygard('Accepted\n\nSuperseded by ADR-0012'),
      'docs/adr/0008-empty.md': '',
      'docs/adr/0009-form.md': madr(
        'status: "{proposed | rejected | accepted}"\ndecision-makers: "{list everyone involved}"\ndate: {YYYY-MM-DD when last updated}',
      ),
      'docs/adr/0010-half.md': '---\nstatus: [accepted\n---\n\n# Half\n\n## Decision\n\nA box.\n',
      'docs/adr/0011-zh.md': '# 决策\n\n## 状态\n\n已接受\n\n## 决策\n\n一个队列。\n',
      'docs/adr/12_short.md': '---\nstatus: Rejected.   # for good\nconsulted: Ada Lovelace\n---\n\n# Short\n\nNo.\n',
    },
    documents: {
      'docs/adr/0007-one.md': { kind: 'sdd', stage: 'ready' },
      'docs/adr/0007-two.md': { kind: 'sdd', stage: 'closed' },
      'docs/adr/0008-empty.md': { kind: 'sdd' },
      'docs/adr/0009-form.md': { kind: 'sdd', who: 'empty' },
      'docs/adr/0010-half.md': { kind: 'sdd' },
      'docs/adr/0011-zh.md': { kind: 'sdd', stage: 'ready' },
      'docs/adr/12_short.md': { kind: 'sdd', stage: 'closed', who: 'by its authors', people: ['Ada Lovelace'] },
    },
  },
};
