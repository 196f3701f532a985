import type { LayoutTrees } from './layoutTrees.js';

const body = `
## Summary

Pods say how long they still need when a node goes away.

## Motivation

A node that goes away stops work that would have been done a minute later.

### Goals

- Work that ends within five minutes ends

### Non-Goals

- Moving work to another node

## Proposal

### User Stories

#### Story 1

A job that has run for nine hours may run for its last minute.

## Design Details

The kubelet asks each pod for its rest and waits for the longest one, at most five minutes.

## Alternatives

Waiting for a fixed time.
`;

const kep = `# KEP-4711: Time to finish\n\n<!-- toc -->\n- [Summary](#summary)\n<!-- /toc -->\n${body}`;

const kepYaml = `title: Time to finish
kep-number: 4711
authors:
  - "@ada"
owning-sig: sig-node
reviewers:
  - "@grace"
approvers:
  - "@lin"
creation-date: 2026-01-10
status: implementable
stage: beta
latest-milestone: "v1.40"
milestone:
  alpha: "v1.39"
  beta: "v1.40"
`;

const headed = (yaml: string) => `---\n${yaml}\n---\n\n# Time to finish\n${body}`;

/** Enhancement proposals of Kubernetes, Tekton and OpenShift: requirements and design in one [layouts.md §1 to §4]. */
export const enhancementsTrees: LayoutTrees = {
  layout: 'kep',
  whole: {
    files: {
      'keps/README.md': '# KEPs\n\nHow to write one.\n',
      'keps/NNNN-kep-template/README.md': '# KEP-NNNN: Your title\n',
      'keps/sig-node/4711-time-to-finish/README.md': kep,
      'keps/sig-node/4711-time-to-finish/kep.yaml': kepYaml,
      'keps/sig-cluster-lifecycle/addons/0035-addons/README.md': kep.replace('4711', '35'),
      'keps/sig-cluster-lifecycle/addons/0035-addons/kep.yaml': 'title: Addons\nstatus: withdrawn\n',
      'teps/0012-finish.md': headed(
        "status: implementing\ntitle: Finish\ncreation-date: '2026-01-10'\nlast-updated: '2026-02-10'\nauthors:\n- '@ada'",
      ),
      'enhancements/node/time-to-finish.md': headed(
        'title: time-to-finish\nauthors:\n  - "@ada"\nreviewers:\n  - "@grace"\napprovers:\n  - "@lin"\napi-approvers:\n  - None\ncreation-date: 2026-01-10\ntracking-link:\n  - https://example.com/7',
      ),
    },
    documents: {
      // The group that owns it does the work.
      'keps/sig-node/4711-time-to-finish/README.md': { kind: 'sdd', stage: 'qa', who: 'answered' },
      'keps/sig-cluster-lifecycle/addons/0035-addons/README.md': { kind: 'sdd', stage: 'closed' },
      'teps/0012-finish.md': { kind: 'sdd', stage: 'engineering', who: 'by its authors', people: ['@ada'] },
      'enhancements/node/time-to-finish.md': {
        kind: 'sdd',
        who: 'by its authors',
        people: ['@ada', '@grace', '@lin'],
      },
    },
  },
  lookAlikes: {
    'keps/README.md': '# KEPs\n',
    'keps/NNNN-kep-template/README.md': kep,
    'keps/sig-node/README.md': '# Node\n',
    'keps/sig-node/4711-time-to-finish/design.md': '# A page beside\n',
    'keps/sig-node/4711-time-to-finish/images/README.md': '# Pictures\n',
    'keps/prod-readiness/sig-node/4711.yaml': 'kep-number: 4711\n',
    'teps/README.md': '# TEPs\n\n| TEP | Title |\n| --- | --- |\n',
    'teps/tools/tep-template.md.template': '# TEP\n',
    'teps/NNNN-tep-template/README.md': '# TEP-NNNN\n',
    'enhancements/README.md': '# Enhancements\n',
    'enhancements/node/README.md': '# Node\n',
    'enhancements/node/template.md': headed('title: x'),
    'src/enhancements/node/prose.md': '# A folder of that name elsewhere\n',
    'guidelines/enhancement_template.md': headed('title: neat-idea'),
  },
  dirty: {
    files: {
      // Written over the template, and half of its values left.
      'keps/sig-apps/1234-blank/README.md': kep.replaceAll('\n', '\r\n'),
      'keps/sig-apps/1234-blank/kep.yaml':
        'title: KEP Template\r\nauthors:\r\n  - "TBD"\r\nstatus: provisional|implementable|implemented|deferred|rejected|withdrawn|replaced\r\n',
      'keps/sig-apps/1235-slip/README.md': kep,
      'keps/sig-apps/1235-slip/kep.yaml': "status: 'imlpemented'   # at last\nauthors: ['@ada', TBD]\n",
      'keps/sig-apps/1236-half/README.md': '',
      'keps/sig-apps/1236-half/kep.yaml': 'status: implementable\nauthors: [\n',
      'keps/sig-apps/1237-alone/README.md': kep,
      'teps/0012-again.md': headed('status:   "Implemented "\nauthors: TBD\ndate: 05-06-2025 21:30'),
      'teps/0013-half.md': '---\nstatus: [\n---\n\n# Half\n\n```yaml\nstatus: implemented\n```\n',
      'enhancements/node/late.md': headed('title: [late\nstatus: implemented'),
      'enhancements/node/piped.md': headed(
        'status: provisional|implementable|implemented\napprovers:\n  - "TBD"\ncreation-date: yyyy-mm-dd',
      ),
    },
    documents: {
      'keps/sig-apps/1234-blank/README.md': { kind: 'sdd' },
      'keps/sig-apps/1235-slip/README.md': { kind: 'sdd', stage: 'release', who: 'by its authors' },
      // What can be read of a file that is broken further down counts.
      'keps/sig-apps/1236-half/README.md': { kind: 'sdd', stage: 'ready' },
      'keps/sig-apps/1237-alone/README.md': { kind: 'sdd' },
      'teps/0012-again.md': { kind: 'sdd', stage: 'release', who: 'empty' },
      'teps/0013-half.md': { kind: 'sdd' },
      'enhancements/node/late.md': { kind: 'sdd', stage: 'release' },
      'enhancements/node/piped.md': { kind: 'sdd', who: 'empty' },
    },
  },
};
