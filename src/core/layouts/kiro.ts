import type { Layout, LayoutFile } from './layout.js';

const files: readonly LayoutFile[] = [
  { path: 'requirements.md', titled: 'unit', role: 'prd', partners: ['design.md'], asks: ['what'] },
  {
    path: 'bugfix.md',
    titled: 'unit',
    role: 'prd',
    partners: ['design.md'],
    asks: ['what'],
    numbersLines: true,
  },
  { path: 'design.md', titled: 'unit', role: 'sdd', partners: ['requirements.md', 'bugfix.md'], asks: ['how'] },
  { path: 'tasks.md', role: 'tasks', partners: ['requirements.md', 'bugfix.md'] },
  { path: '**', role: 'other' },
];

/** Kiro, and cc-sdd and spec-workflow, which share its files: requirements by number, and a design [layouts.md §1, §2]. */
export const kiro: Layout = {
  id: 'kiro',
  label: 'Kiro',
  hasFeatures: true,
  ids: 'numbered',
  headings: { word: 'requirement', prefix: '', hasCriteria: true },
  restartsIds: true,
  citesRequirements: true,
  units: [
    { folder: '.kiro/specs/*', files },
    { folder: '.spec-workflow/specs/*', files },
    { folder: '.spec-workflow/archive/specs/*', files, isClosed: true },
  ],
  others: ['.kiro/**', '.spec-workflow/**'],
  hiddenFolders: ['.kiro', '.spec-workflow'],
};
