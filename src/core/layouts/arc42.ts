import type { Layout } from './layout.js';

/** arc42: twelve chapters that together are one design [layouts.md §1]. */
export const arc42: Layout = {
  id: 'arc42',
  label: 'arc42',
  name: 'arc42',
  ids: 'printed',
  needsNoPrd: true,
  units: [
    {
      folder: 'arc42',
      files: [
        { path: '{0,1}[0-9]{-,_}*.md', role: 'fragment' },
        { path: 'chapters/{0,1}[0-9]{-,_}*.md', role: 'fragment' },
      ],
    },
  ],
};
