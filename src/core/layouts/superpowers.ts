import type { Layout } from './layout.js';
import { usualPlaces } from './statuses.js';

/** Superpowers: dated specifications that are requirements and design in one; plans are lists of tasks [layouts.md §1]. */
export const superpowers: Layout = {
  id: 'superpowers',
  label: 'Superpowers',
  name: 'Superpowers',
  ids: 'printed',
  status: usualPlaces,
  needsNoPrd: true,
  units: [
    {
      folder: 'docs/superpowers',
      files: [
        { path: 'specs/*-design.md', role: 'both', asks: ['how'] },
        { path: '**', role: 'other' },
      ],
    },
  ],
};
