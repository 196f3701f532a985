import type { Layout, LayoutFile } from './layout.js';
import type { LayoutStatus } from './metadata.js';
import { usualStatuses } from './statuses.js';

const numbered: readonly LayoutFile[] = [
  { path: '{0000-template,0000-*template*}.md', role: 'other' },
  { path: '[0-9][0-9][0-9]*-*.md', role: 'both', asks: ['why', 'how'] },
];

/** Ember writes its own under `stage`. */
const statuses: readonly LayoutStatus[] = [
  { words: ['ready for release'], stage: 'qa' },
  { words: ['recommended'], stage: 'analyze' },
  ...usualStatuses,
];

/** Requests for comments as Rust, React, Vue and Ember number them [layouts.md §1]. */
export const rfcs: Layout = {
  id: 'rfc',
  label: 'RFC',
  name: 'RFCs of Rust, React, Vue and Ember',
  ids: 'printed',
  status: [
    { from: 'front matter', key: ['stage'], statuses },
    { from: 'front matter', key: ['status'], statuses },
  ],
  hasFrontMatter: true,
  needsNoPrd: true,
  units: [
    { folder: '/text', files: numbered },
    { folder: '{active-rfcs,rfcs}', files: numbered },
  ],
};
