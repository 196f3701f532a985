import type { Layout } from './layout.js';
import { usualPlaces } from './statuses.js';

/** agent-os: dated folders with a specification and a technical one below it [layouts.md §1]. */
export const agentOs: Layout = {
  id: 'agent-os',
  label: 'agent-os',
  name: 'agent-os',
  hasFeatures: true,
  ids: 'printed',
  status: usualPlaces,
  needsNoDesign: true,
  units: [
    {
      folder: '{.agent-os,agent-os}/specs/*',
      files: [
        { path: 'spec.md', titled: 'unit', role: 'prd', partners: ['sub-specs/technical-spec.md'], asks: ['what'] },
        { path: 'sub-specs/technical-spec.md', titled: 'unit', role: 'sdd', partners: ['spec.md'], asks: ['how'] },
        { path: 'tasks.md', role: 'tasks', partners: ['spec.md'] },
      ],
    },
  ],
  others: ['{.agent-os,agent-os}/**'],
  hiddenFolders: ['.agent-os'],
};
