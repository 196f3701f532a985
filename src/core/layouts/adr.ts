import type { Layout } from './layout.js';
import { usualPlaces } from './statuses.js';

/** Architecture decision records: each decides one thing of a design, and none is a whole one [layouts.md §1; adr/madr]. */
export const adr: Layout = {
  id: 'adr',
  label: 'ADR',
  name: 'Decision records (ADR, MADR)',
  ids: 'printed',
  status: usualPlaces,
  people: { who: ['decision-makers', 'deciders'], byline: ['consulted', 'informed'] },
  hasFrontMatter: true,
  needsNoPrd: true,
  units: [
    {
      folder: '{adr,adrs,decisions,architecture-decisions}',
      files: [
        { path: '{readme,index,template,*template*}.md', role: 'other' },
        { path: '{[0-9][0-9]*-*,adr-[0-9]*-*,[0-9][0-9]*_*}.md', role: 'fragment' },
      ],
    },
  ],
};
