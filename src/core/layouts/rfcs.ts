import type { Layout, LayoutFile } from './layout.js';

const numbered: readonly LayoutFile[] = [
  { path: '{0000-template,0000-*template*}.md', role: 'other' },
  { path: '[0-9][0-9][0-9]*-*.md', role: 'both', asks: ['why', 'how'] },
];

/** Requests for comments as Rust, React, Vue and Ember number them [layouts.md §1]. */
export const rfcs: Layout = {
  id: 'rfc',
  label: 'RFC',
  ids: 'printed',
  hasFrontMatter: true,
  needsNoPrd: true,
  units: [
    { folder: '/text', files: numbered },
    { folder: '{active-rfcs,rfcs}', files: numbered },
  ],
};
