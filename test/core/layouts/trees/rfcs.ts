import type { LayoutTrees } from './layoutTrees.js';

const body = `
## Summary

Lists can be cut at both ends with one word.

## Motivation

Half of all cuts are two calls, and each of them copies the list.

## Detailed design

\`trim\` takes two numbers and gives a view.

## Drawbacks

One more word.

## Alternatives

Leave it to libraries.

## Unresolved questions

What do negative numbers mean?
`;

const rust = `- Feature Name: list_trim
- Start Date: 2026-01-10
- RFC PR: [rust-lang/rfcs#4242](https://example.com/4242)
- Rust Issue: [rust-lang/rust#142424](https://example.com/142424)
${body}`;

const ember = (stage: string) => `---
stage: ${stage}
start-date: 2026-01-10T00:00:00.000Z
release-date:
release-versions:
teams:
  - framework
prs:
  accepted: https://example.com/7
---

# Trim lists
${body}`;

/** Numbered requests for comments: requirements and design in one [layouts.md §1 to §4]. */
export const rfcsTrees: LayoutTrees = {
  layout: 'rfc',
  whole: {
    files: {
      '0000-template.md': '- Feature Name: (fill me in)\n- Start Date: (fill me in)\n',
      'README.md': '# RFCs\n\nHow to write one.\n',
      'text/0042-list-trim.md': rust,
      'text/0043-trim.md': ember('accepted'),
      'text/0044-cut.md': ember('recommended'),
      'text/0045-drop.md': ember('discontinued'),
      'active-rfcs/0007-slots.md': `- Start Date: 2026-01-10\n- Target Major Version: 4.x\n- Reference Issues: 12\n${body}`,
      'packages/x/rfcs/003-cache.md': `# Cache\n\n**Author:** Ada Lovelace\n${body}`,
    },
    documents: {
      'text/0042-list-trim.md': { kind: 'sdd' },
      'text/0043-trim.md': { kind: 'sdd', stage: 'ready' },
      'text/0044-cut.md': { kind: 'sdd', stage: 'analyze' },
      'text/0045-drop.md': { kind: 'sdd', stage: 'closed' },
      'active-rfcs/0007-slots.md': { kind: 'sdd' },
      'packages/x/rfcs/003-cache.md': { kind: 'sdd', who: 'by its authors' },
    },
  },
  lookAlikes: {
    '0000-template.md': rust,
    'text/0000-template.md': rust,
    'text/0000-ember-template.md': ember(''),
    'text/README.md': '# Texts\n',
    'text/0042-list-trim/figure.md': '# Figure\n',
    'src/text/0042-list-trim.md': '# A folder of that name elsewhere\n',
    'rfcs/README.md': '# RFCs\n',
    'rfcs/template.md': rust,
    'rfcs/list-trim.md': '# Without a number\n',
    'peps/pep-0008.rst': 'PEP: 8\n',
    'compliance/rfc-2119.md': '# What MUST means\n',
  },
  dirty: {
    files: {
      // Two took the number 0007.
      'text/0007-one.md': rust.replaceAll('\n', '\r\n'),
      'text/0007-two.md': ember('# FIXME: this may be another stage'),
      'text/0008-empty.md': '',
      'text/0009-half.md': '---\nstage: [\n---\n\n# Half\n',
      'text/0010-slip.md': ember('"acepted"   # for now'),
      'text/0011-example.md': `${rust}\n\`\`\`yaml\nstatus: implemented\n\`\`\`\n\nstatus: Leave as is\n`,
      'text/0012-form.md':
        '- Feature Name: (fill me in with a unique ident)\n- Start Date: (fill me in)\n- RFC PR: 0000\n',
      'rfcs/0013-名前.md': '# 名前\n\n## 概要\n\n短くする。\n',
    },
    documents: {
      'text/0007-one.md': { kind: 'sdd' },
      'text/0007-two.md': { kind: 'sdd' },
      'text/0008-empty.md': { kind: 'sdd' },
      'text/0009-half.md': { kind: 'sdd' },
      'text/0010-slip.md': { kind: 'sdd', stage: 'ready' },
      'text/0011-example.md': { kind: 'sdd' },
      'text/0012-form.md': { kind: 'sdd' },
      'rfcs/0013-名前.md': { kind: 'sdd' },
    },
  },
};
