import type { Layout } from './layout.js';
import type { LayoutStatus } from './metadata.js';
import { usualStatuses } from './statuses.js';

/** How many steps there are nobody says. What `sprint-status.yaml` tells is of stories, and not of documents. */
const steps: readonly LayoutStatus[] = [
  { words: ['none'], stage: 'backlog' },
  { words: ['some'], stage: 'design' },
];

/**
 * BMAD 4 with its documents in `docs`, whole or cut into shards with an index, and BMAD 6 with those of its output folder
 * [layouts.md §1]. A shard is asked for nothing: what the whole says it need not say again.
 */
export const bmad: Layout = {
  id: 'bmad',
  label: 'BMAD',
  name: 'BMAD 4 and 6',
  ids: 'printed',
  citesRequirements: true,
  openMarks: ['assumption', 'note for pm'],
  status: [
    { from: 'front matter', key: ['status'], statuses: usualStatuses },
    { from: 'front matter', key: ['stepsCompleted'], statuses: steps },
    { from: 'text', statuses: usualStatuses },
  ],
  hasFrontMatter: true,
  units: [
    {
      folder: '_bmad-output/planning-artifacts',
      files: [
        { path: 'prd.md', role: 'prd', partners: ['architecture.md', 'architecture/index.md'] },
        { path: 'prds/**', role: 'prd', partners: ['architecture.md', 'architecture/index.md'], asks: [] },
        { path: 'architecture.md', role: 'sdd', partners: ['prd.md'] },
        { path: 'architecture/**', role: 'sdd', partners: ['prd.md'], asks: [] },
        { path: 'epics.md', role: 'tasks', partners: ['prd.md'] },
        { path: '**', role: 'other' },
      ],
    },
    {
      folder: 'docs',
      files: [
        { path: 'prd/index.md', role: 'prd', partners: ['architecture/index.md', 'architecture.md'], asks: [] },
        {
          path: 'prd/*.md',
          role: 'prd',
          partners: ['architecture/index.md', 'architecture.md'],
          asks: [],
          needs: ['prd/index.md'],
        },
        {
          path: 'architecture/index.md',
          role: 'sdd',
          partners: ['prd/index.md', 'prd.md'],
          asks: [],
          needs: ['prd/index.md', 'prd.md'],
        },
        { path: 'architecture/*.md', role: 'fragment', needs: ['architecture/index.md'] },
        { path: 'stories/**', role: 'other' },
      ],
    },
  ],
  others: ['{_bmad,.bmad-core,bmad,bmad-core}/**', '_bmad-output/**'],
};
