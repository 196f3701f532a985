import type { LayoutTrees } from './layoutTrees.js';

const index = (front: string) => `---
title: One queue for each region
${front}
---

## Summary

Jobs wait in the region in which they were made.

## Motivation

A job that crosses the sea twice takes three seconds longer.

### Goals

- No job leaves its region

## Proposal

Each region has a queue, and a small one for what has no region.

## Alternative Solutions

One queue with a column. It fails as a whole.
`;

const front = `status: ongoing
creation-date: "2026-01-10"
authors: [ "@ada" ]
coaches: [ "@grace" ]
dris: [ "@lin" ]
approvers: [ "@mary" ]
owning-stage: "~devops::verify"
participating-stages: []`;

const at = 'content/handbook/engineering/architecture/design-documents';

/** A folder each, with an index and further pages [layouts.md §1 to §4]. */
export const gitLabDesignTrees: LayoutTrees = {
  layout: 'gitlab-design',
  whole: {
    files: {
      [`${at}/_index.md`]: '---\ntitle: Design documents\n---\n\nAll of them.\n',
      [`${at}/queues/_index.md`]: index(front),
      [`${at}/queues/storage.md`]: '---\ntitle: Where jobs lie\n---\n\n## Tables\n\nOne for each region.\n',
      [`${at}/runners/_index.md`]: index('status: proposed\nauthors: [ "@ada", "@lin" ]'),
    },
    documents: {
      [`${at}/queues/_index.md`]: {
        kind: 'sdd',
        stage: 'engineering',
        who: 'answered',
        // The person responsible, @lin, answers Who; whoever coaches and approves is named as well.
        people: ['@ada', '@grace', '@lin', '@mary'],
      },
      [`${at}/queues/storage.md`]: { kind: 'sdd' },
      [`${at}/runners/_index.md`]: { kind: 'sdd', stage: 'prd', who: 'by its authors', people: ['@ada', '@lin'] },
    },
  },
  lookAlikes: {
    [`${at}/_index.md`]: index(front),
    [`${at}/README.md`]: '# How to write one\n',
    [`${at}/_template.md`]: index('status: proposed'),
    'content/handbook/queues/_index.md': index(front),
    'content/handbook/design/_index.md': '# How we design\n',
    '.gitlab/issue_templates/Design.md': '# Design\n',
  },
  dirty: {
    files: {
      [`${at}/form/_index.md`]: index(
        'status: proposed\nauthors: [ "@username" ]\ncoaches: [ "@username" ]\ndris: [ "@product-manager", "@engineering-manager" ]\nowning-stage: "~devops::<stage>"',
      ),
      [`${at}/slip/_index.md`]: index('status: ongoin   # soon\nauthors: [ "@ada" ]').replaceAll('\n', '\r\n'),
      [`${at}/half/_index.md`]: '---\nstatus: [\n---\n\n## Summary\n\nA queue.\n',
      [`${at}/empty/_index.md`]: '',
      [`${at}/date/_index.md`]: index('status: accepted\ncreation-date: 30/01/2024\nauthors: "@ada"'),
    },
    documents: {
      [`${at}/form/_index.md`]: { kind: 'sdd', stage: 'prd', who: 'empty' },
      [`${at}/slip/_index.md`]: { kind: 'sdd', stage: 'engineering', who: 'by its authors', people: ['@ada'] },
      [`${at}/half/_index.md`]: { kind: 'sdd' },
      [`${at}/empty/_index.md`]: { kind: 'sdd' },
      [`${at}/date/_index.md`]: { kind: 'sdd', stage: 'ready', who: 'by its authors', people: ['@ada'] },
    },
  },
};
