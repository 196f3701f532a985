import type { Layout, LayoutFile } from './layout.js';
import { usualPlaces } from './statuses.js';

/** What product documents are called where no tool asks for a name [layouts.md §1]. */
const product = [
  'prd.md',
  'requirements.md',
  'srs.md',
  'spec.md',
  'product-requirements.md',
  'product_requirements.md',
  'brd.md',
];
/** The same of designs. */
const design = ['architecture.md', 'design.md', 'sdd.md', 'trd.md', 'technical-design.md', 'tech-design.md'];

/** The same of pages that only say where requirements are met. */
const matrices = [
  'traceability.md',
  'traceability-matrix.md',
  'traceability_matrix.md',
  'requirements-traceability.md',
  'requirements-traceability-matrix.md',
  'rtm.md',
];

const files: readonly LayoutFile[] = [
  { path: `{${product.join(',')}}`, role: 'prd', partners: design },
  // Many a repository has a page on its architecture that answers no requirements.
  { path: `{${design.join(',')}}`, role: 'sdd', partners: product, needs: product },
  { path: `{${matrices.join(',')}}`, role: 'tasks', partners: product, needs: product },
];

/** `docs/prd.md`, `docs/requirements.md` and the like, with the design beside them. No tool reads them. */
export const plainNames: Layout = {
  id: 'plain',
  label: 'PRD',
  name: 'Plain names',
  ids: 'printed',
  status: usualPlaces,
  hasFrontMatter: true,
  hasNoTool: true,
  needsNoDesign: true,
  units: [
    { folder: '{docs,doc,documentation}', files },
    {
      folder: '/',
      files: [
        { path: '{prd,srs,spec}.md', role: 'prd', partners: ['sdd.md', 'trd.md', 'architecture.md'] },
        {
          path: '{sdd,trd,architecture}.md',
          role: 'sdd',
          partners: ['prd.md', 'srs.md', 'spec.md'],
          needs: ['prd.md', 'srs.md', 'spec.md'],
        },
      ],
    },
  ],
};
