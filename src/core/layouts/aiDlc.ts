import type { Layout } from './layout.js';
import { usualPlaces } from './statuses.js';

const requirements = 'inception/requirements/requirements.md';

/** AI-DLC: one set of requirements, a design of the application and one for each unit of it [layouts.md §1]. */
export const aiDlc: Layout = {
  id: 'ai-dlc',
  label: 'AI-DLC',
  name: 'AI-DLC',
  ids: 'printed',
  status: usualPlaces,
  needsNoDesign: true,
  units: [
    {
      folder: 'aidlc-docs',
      files: [
        { path: requirements, role: 'prd', asks: ['what'] },
        { path: 'inception/application-design/*.md', role: 'fragment', partners: [requirements] },
        { path: 'construction/*/*-design/*.md', role: 'fragment', partners: [requirements] },
        { path: '**', role: 'other' },
      ],
    },
  ],
};
