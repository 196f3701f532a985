import type { Layout } from './layout.js';

/** Design documents of GitLab's handbook: a folder each, with an index and further pages [layouts.md §1]. */
export const gitLabDesign: Layout = {
  id: 'gitlab-design',
  label: 'GitLab',
  ids: 'printed',
  hasFrontMatter: true,
  needsNoPrd: true,
  units: [
    {
      folder: 'design-documents/*',
      files: [
        { path: '_index.md', role: 'both', asks: ['why', 'how'] },
        { path: '**', role: 'fragment' },
      ],
    },
  ],
};
