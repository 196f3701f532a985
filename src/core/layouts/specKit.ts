import type { Layout } from './layout.js';
import { usualStatuses } from './statuses.js';

/** Features in numbered or dated folders, each with its specification and its plan [layouts.md §1]. */
export const specKit: Layout = {
  id: 'spec-kit',
  label: 'spec-kit',
  name: 'spec-kit',
  hasFeatures: true,
  ids: 'printed',
  headings: { word: 'story', prefix: 'US' },
  restartsIds: true,
  taskTags: ['US'],
  status: [{ from: 'text', statuses: usualStatuses }],
  units: [
    {
      folder: 'specs/[0-9][0-9][0-9]*-*',
      files: [
        {
          path: 'spec.md',
          titleLead: 'Feature Specification:',
          role: 'prd',
          partners: ['plan.md'],
          asks: ['what', 'metrics'],
        },
        { path: 'plan.md', titleLead: 'Implementation Plan:', role: 'sdd', partners: ['spec.md'], asks: ['how'] },
        { path: 'tasks.md', role: 'tasks', partners: ['spec.md'] },
        { path: '**', role: 'other' },
      ],
    },
  ],
  others: ['.specify/**'],
  // Some keep their features beside what GitHub reads.
  hiddenFolders: ['.github'],
  start: {
    product: { template: '.specify/templates/spec-template.md', title: '[FEATURE NAME]' },
    design: { template: '.specify/templates/plan-template.md', title: '[FEATURE]' },
    folder: 'specs',
    digits: 3,
    file: 'spec.md',
  },
};
