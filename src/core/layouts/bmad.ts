import type { DocumentKind } from '../charter/model/charter.js';
import type { Layout, LayoutFile } from './layout.js';
import type { LayoutStatus } from './metadata.js';
import { usualStatuses } from './statuses.js';

/** How many steps there are nobody says. What `sprint-status.yaml` tells is of stories, and not of documents. */
const steps: readonly LayoutStatus[] = [
  { words: ['none'], stage: 'backlog' },
  { words: ['some'], stage: 'design' },
];

/**
 * The files of a document that may be cut into shards: the whole, which goes before where both are there, and the index that the
 * shards are parts of. Of the whole it is asked what its kind is asked for; of the index nothing, since its text is elsewhere.
 */
function cut(
  name: string,
  role: DocumentKind,
  { shard, ...about }: { readonly shard: string } & Pick<LayoutFile, 'partners' | 'needs'>,
): readonly LayoutFile[] {
  const index = `${name}/index.md`;
  const ofShards = { path: shard, role: role === 'prd' ? role : 'fragment', asks: [] } as const;
  return [
    { ...ofShards, needs: [index], part: { of: `${name}.md`, isCopy: true } },
    { ...about, path: index, role, asks: [] },
    { ...about, ...ofShards, needs: [index], part: { of: index } },
  ];
}

const prds = ['prd.md', 'prd/index.md'];
const designs = ['architecture.md', 'architecture/index.md'];

/**
 * BMAD 4 with its documents in `docs`, whole or cut into shards with an index, and BMAD 6 with those of its output folder
 * [layouts.md §1].
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
        { path: 'prd.md', role: 'prd', partners: designs, asks: ['why', 'what', 'metrics'] },
        ...cut('prd', 'prd', { shard: 'prd/*.md', partners: designs }),
        { path: 'prds/**', role: 'prd', partners: designs, asks: [] },
        { path: 'architecture.md', role: 'sdd', partners: prds, asks: ['how'] },
        ...cut('architecture', 'sdd', { shard: 'architecture/**/*.md', partners: prds }),
        { path: 'architecture/**', role: 'sdd', partners: prds, asks: [] },
        { path: 'epics.md', role: 'tasks', partners: prds },
        { path: '**', role: 'other' },
      ],
    },
    {
      folder: 'docs',
      files: [
        ...cut('prd', 'prd', { shard: 'prd/*.md', partners: designs }),
        // One beside a whole PRD goes by its plain name.
        { path: 'architecture.md', role: 'sdd', partners: prds, needs: ['prd/index.md'], asks: ['how'] },
        ...cut('architecture', 'sdd', { shard: 'architecture/*.md', partners: prds, needs: prds }),
        { path: 'stories/**', role: 'other' },
      ],
    },
  ],
  others: ['{_bmad,.bmad-core,bmad,bmad-core}/**', '_bmad-output/**'],
};
