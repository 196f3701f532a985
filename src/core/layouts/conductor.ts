import type { Layout } from './layout.js';

/** Conductor: tracks with a specification; what it calls a plan is a list of tasks [layouts.md §1]. */
export const conductor: Layout = {
  id: 'conductor',
  label: 'Conductor',
  name: 'Conductor',
  hasFeatures: true,
  ids: 'printed',
  needsNoDesign: true,
  units: [
    {
      folder: 'conductor/tracks/*',
      files: [
        { path: 'spec.md', role: 'prd', asks: ['what'] },
        { path: 'plan.md', role: 'tasks', partners: ['spec.md'] },
      ],
    },
  ],
  others: ['conductor/**'],
};
