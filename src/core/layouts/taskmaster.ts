import type { Layout } from './layout.js';

/** Taskmaster: a PRD from which it makes tasks, and no design [layouts.md §1]. */
export const taskmaster: Layout = {
  id: 'taskmaster',
  label: 'Taskmaster',
  name: 'Taskmaster',
  ids: 'printed',
  needsNoDesign: true,
  units: [{ folder: '.taskmaster/docs', files: [{ path: '{prd,prd-*,*-prd}.md', role: 'prd', asks: ['what'] }] }],
  others: ['.taskmaster/**'],
  hiddenFolders: ['.taskmaster'],
};
