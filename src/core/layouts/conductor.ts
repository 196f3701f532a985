import type { Layout } from './layout.js';
import { usualStatuses } from './statuses.js';

/** Conductor: tracks with a specification; what it calls a plan is a list of tasks [layouts.md §1]. */
export const conductor: Layout = {
  id: 'conductor',
  label: 'Conductor',
  name: 'Conductor',
  hasFeatures: true,
  ids: 'printed',
  beside: { name: 'metadata.json' },
  status: [{ from: 'beside', key: ['status'], statuses: usualStatuses }],
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
