import type { Layout } from './layout.js';

/** GSD: requirements and a roadmap that says which phase does which of them [layouts.md §1]. */
export const gsd: Layout = {
  id: 'gsd',
  label: 'GSD',
  name: 'GSD',
  ids: 'printed',
  citesRequirements: true,
  plannedStates: ['pending'],
  hasFrontMatter: true,
  needsNoDesign: true,
  units: [
    {
      folder: '.planning/milestones',
      files: [{ path: '*-requirements.md', role: 'prd', asks: ['what'], isAllRequirements: true, saysWhereMet: true }],
      isClosed: true,
    },
    {
      folder: '.planning',
      files: [
        { path: 'requirements.md', role: 'prd', asks: ['what'], isAllRequirements: true, saysWhereMet: true },
        { path: 'roadmap.md', role: 'tasks', partners: ['requirements.md'] },
        {
          path: 'phases/*/*-plan.md',
          role: 'tasks',
          partners: ['requirements.md'],
          coversIn: ['requirements'],
        },
      ],
    },
  ],
  others: ['.planning/**'],
  hiddenFolders: ['.planning'],
};
