import type { Layout, LayoutFile } from './layout.js';
import type { LayoutStatus } from './metadata.js';
import { overStatuses } from './statuses.js';

const kep: readonly LayoutFile[] = [
  { path: 'readme.md', role: 'both', asks: ['why', 'what', 'how'] },
  { path: '**', role: 'other' },
];

/** How far a proposal has come that is being built, by the release that it is in. */
const stages: readonly LayoutStatus[] = [
  { words: ['pre alpha', 'alpha'], stage: 'engineering' },
  { words: ['beta'], stage: 'qa' },
  { words: ['stable', 'ga'], stage: 'release' },
];

const statuses: readonly LayoutStatus[] = [
  { words: ['provisional'], stage: 'design' },
  { words: ['proposed'], stage: 'prd' },
  { words: ['implementable'], stage: 'ready', finer: { key: ['stage'], statuses: stages } },
  { words: ['implementing'], stage: 'engineering' },
  { words: ['implemented'], stage: 'release' },
  { words: ['informational'], stage: 'analyze' },
  { words: ['deferred'], stage: 'backlog' },
  ...overStatuses,
];

/** Enhancement proposals of Kubernetes, Tekton and OpenShift: each is requirements and design in one [layouts.md §1]. */
export const enhancements: Layout = {
  id: 'kep',
  label: 'KEP',
  name: 'Enhancement proposals of Kubernetes, Tekton and OpenShift',
  ids: 'printed',
  beside: { name: 'kep.yaml', isUnmistakable: true },
  status: [
    { from: 'beside', key: ['status'], statuses },
    { from: 'front matter', key: ['status'], statuses },
  ],
  people: { byline: ['api-approvers', 'prr-approvers', 'editor', 'creator'] },
  blanks: ['@username', 'github handle', 'sig-xxx'],
  hasFrontMatter: true,
  needsNoPrd: true,
  units: [
    { folder: 'keps/sig-*/[0-9][0-9][0-9]*-*', files: kep },
    { folder: 'keps/sig-*/*/[0-9][0-9][0-9]*-*', files: kep },
    { folder: 'teps', files: [{ path: '[0-9][0-9][0-9][0-9]-*.md', role: 'both', asks: ['why', 'what', 'how'] }] },
    {
      folder: '/enhancements',
      files: [
        { path: '**/{readme,index,template,_template}.md', role: 'other' },
        { path: '*/*.md', role: 'both', asks: ['why', 'what', 'how'] },
      ],
    },
  ],
  others: ['keps/**', '{keps,teps,enhancements}/**/NNNN-*/**'],
};
