import type { Layout } from './layout.js';
import { usualPlaces } from './statuses.js';

/** Product requirement prompts: requirements and design in one, for an agent [layouts.md §1]. */
export const prp: Layout = {
  id: 'prp',
  label: 'PRP',
  name: 'Product requirement prompts (PRP)',
  ids: 'printed',
  status: usualPlaces,
  needsNoPrd: true,
  units: [
    {
      folder: 'PRPs',
      files: [
        { path: '{templates,ai_docs,examples,scripts}/**', role: 'other' },
        { path: '{readme,initial,prp_base}.md', role: 'other' },
        { path: '*.md', role: 'both', asks: ['how'] },
      ],
    },
  ],
};
