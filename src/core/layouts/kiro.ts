import type { BoardStage } from '../charter/model/stages.js';
import type { Layout, LayoutFile } from './layout.js';
import type { LayoutStatus } from './metadata.js';
import { usualStatuses } from './statuses.js';

const files: readonly LayoutFile[] = [
  { path: 'requirements.md', titled: 'unit', role: 'prd', partners: ['design.md'], asks: ['what'] },
  {
    path: 'bugfix.md',
    titled: 'unit',
    role: 'prd',
    partners: ['design.md'],
    asks: ['what'],
    // The defect, then what is expected and what stays.
    numbersLines: { describes: '1' },
  },
  { path: 'design.md', titled: 'unit', role: 'sdd', partners: ['requirements.md', 'bugfix.md'], asks: ['how'] },
  { path: 'tasks.md', titled: 'unit and name', role: 'tasks', partners: ['requirements.md', 'bugfix.md'] },
  { path: '**', role: 'other' },
];

const isApproved = (part: string, stage: BoardStage): Required<LayoutStatus>['finer'] => ({
  key: ['approvals', part, 'approved'],
  statuses: [{ words: ['true'], stage }],
});

/** Of cc-sdd; Kiro itself says nothing of how far a specification has come. What follows the tasks is anybody's own word. */
const phases: readonly LayoutStatus[] = [
  { words: ['initialized', 'initialised'], stage: 'backlog' },
  { words: ['requirements generated'], stage: 'design', finer: isApproved('requirements', 'prd') },
  { words: ['design generated'], stage: 'prd', finer: isApproved('design', 'ready') },
  { words: ['tasks generated', 'ready for implementation'], stage: 'ready', finer: isApproved('tasks', 'engineering') },
  { words: ['implementation complete', 'implementation completed'], stage: 'release' },
  { words: ['implementation', 'implementing', 'tasks'], stage: 'engineering' },
  ...usualStatuses,
];

/** Kiro, and cc-sdd and spec-workflow, which share its files: requirements by number, and a design [layouts.md §1, §2]. */
export const kiro: Layout = {
  id: 'kiro',
  label: 'Kiro',
  name: 'Kiro, cc-sdd and spec-workflow',
  hasFeatures: true,
  ids: 'numbered',
  headings: { word: 'requirement', prefix: '', hasCriteria: true },
  restartsIds: true,
  citesRequirements: true,
  beside: { name: 'spec.json' },
  status: [{ from: 'beside', key: ['phase'], statuses: phases }],
  units: [
    { folder: '.kiro/specs/*', files },
    { folder: '.spec-workflow/specs/*', files },
    { folder: '.spec-workflow/archive/specs/*', files, isClosed: true },
  ],
  // Kiro itself has no templates; those are of cc-sdd.
  start: {
    product: { template: '.kiro/settings/templates/specs/requirements.md' },
    design: { template: '.kiro/settings/templates/specs/design.md' },
    folder: '.kiro/specs',
    file: 'requirements.md',
  },
  others: ['.kiro/**', '.spec-workflow/**'],
  hiddenFolders: ['.kiro', '.spec-workflow'],
};
