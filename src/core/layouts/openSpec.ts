import type { Layout, LayoutFile } from './layout.js';

const change: readonly LayoutFile[] = [
  { path: 'proposal.md', titled: 'unit', role: 'prd', partners: ['design.md'], asks: ['why', 'what'] },
  { path: 'specs/**/spec.md', titled: 'unit and folder', role: 'prd', partners: ['design.md'], asks: ['what'] },
  { path: 'design.md', titled: 'unit', role: 'sdd', partners: ['proposal.md'], asks: ['how'] },
  { path: 'tasks.md', titled: 'unit and name', role: 'tasks', partners: ['proposal.md'] },
  { path: '**', role: 'other' },
];

/** Changes, each with a proposal, what it changes in the specifications and perhaps a design, and the specifications [layouts.md §1]. */
export const openSpec: Layout = {
  id: 'openspec',
  label: 'OpenSpec',
  name: 'OpenSpec',
  hasFeatures: true,
  ids: 'titled',
  changes: { removed: 'REMOVED Requirements', renamed: 'RENAMED Requirements', from: 'FROM', to: 'TO' },
  writes: ['update purpose after archive'],
  restartsIds: true,
  statesNoCoverage: true,
  needsNoDesign: true,
  units: [
    { folder: 'openspec/changes/archive/*', files: change, isClosed: true, stage: 'release' },
    { folder: 'openspec/changes/*', files: change, stage: 'prd' },
    {
      folder: 'openspec',
      files: [{ path: 'specs/**/spec.md', titled: 'folder', role: 'prd', asks: ['what'] }],
      stage: 'release',
    },
  ],
  start: { folder: 'openspec/changes', file: 'proposal.md' },
  others: ['openspec/**'],
};
