import type { Layout } from './layout.js';
import { usualStatuses } from './statuses.js';

/** Design documents of GitLab's handbook: a folder each, with an index and further pages [layouts.md §1]. */
export const gitLabDesign: Layout = {
  id: 'gitlab-design',
  label: 'GitLab',
  name: 'Design documents of GitLab',
  ids: 'printed',
  status: [{ from: 'front matter', key: ['status'], statuses: usualStatuses }],
  team: { key: 'owning-stage', scopes: ['devops', 'group'] },
  people: { byline: ['coach', 'coaches'] },
  blanks: ['@username', '@product-manager', '@engineering-manager', '~devops::<stage>', '@'],
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
