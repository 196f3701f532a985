import type { LayoutTrees } from './layoutTrees.js';

const prompt = `name: "Museum audio guide"
description: |
  All that an agent needs to build the guide.

## Goal

Visitors hear what they stand before, without pressing anything.

## Why

- Half of all visitors return the old device within five minutes

## What

A phone plays the text of the nearest picture.

### Success Criteria

- [ ] The right text plays after two seconds

## Implementation Blueprint

Beacons beside the pictures; the phone takes the strongest one that lasts for a second.

## Validation Loop

\`\`\`bash
npm test
\`\`\`
`;

/** Prompts that are requirements and design in one [layouts.md §1]. */
export const prpTrees: LayoutTrees = {
  layout: 'prp',
  whole: {
    files: {
      'PRPs/audio-guide.md': prompt,
      'PRPs/map.md':
        '# Map\n\n**Status**: Draft\n\n## Goal\n\nA map of the rooms.\n\n## Implementation Blueprint\n\nOne picture.\n',
      'PRPs/templates/prp_base.md': prompt,
      'PRPs/ai_docs/beacons.md': '# Beacons\n\nHow to read them.\n',
      'INITIAL.md': '## FEATURE:\n\nA guide.\n',
    },
    documents: {
      'PRPs/audio-guide.md': { kind: 'sdd' },
      'PRPs/map.md': { kind: 'sdd', stage: 'design' },
    },
  },
  lookAlikes: {
    'PRPs/README.md': '# PRPs\n',
    'PRPs/INITIAL.md': '## FEATURE:\n',
    'PRPs/prp_base.md': prompt,
    'PRPs/templates/prd.md': '# PRD\n',
    'PRPs/ai_docs/sdd.md': '# How they write designs\n',
    'PRPs/examples/cache.md': prompt,
    'PRPs/scripts/run.md': '# Run\n',
    'INITIAL_EXAMPLE.md': '## FEATURE:\n',
    'docs/PRP.md': '# What a PRP is\n',
    '.claude/commands/PRPs/prp-base-create.md': '# Create a PRP\n',
    'CLAUDE.md': '# Instructions\n',
  },
  dirty: {
    files: {
      'web/PRPs/empty.md': '',
      'web/PRPs/crlf.md': prompt.replaceAll('\n', '\r\n'),
      'web/PRPs/form.md':
        '# [Feature]\n\n## Goal\n\n[What needs to be built]\n\n## Implementation Blueprint\n\n[How]\n',
      'web/PRPs/yaml.md':
        '---\nstatus: imlpemented\nauthors: [TBD]\n---\n\n# YAML\n\n## Goal\n\nA box.\n\nCovers: FR-1\n',
      'web/PRPs/half.md': '---\nstatus: [draft\n---\n\n# Half\n\nA box.\n',
    },
    documents: {
      'web/PRPs/empty.md': { kind: 'sdd' },
      'web/PRPs/crlf.md': { kind: 'sdd' },
      'web/PRPs/form.md': { kind: 'sdd' },
      'web/PRPs/yaml.md': { kind: 'sdd', stage: 'release', who: 'empty' },
      'web/PRPs/half.md': { kind: 'sdd' },
    },
  },
};
