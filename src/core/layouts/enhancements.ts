import type { Layout, LayoutFile } from './layout.js';

const kep: readonly LayoutFile[] = [
  { path: 'readme.md', role: 'both', asks: ['why', 'what', 'how'] },
  { path: '**', role: 'other' },
];

/** Enhancement proposals of Kubernetes, Tekton and OpenShift: each is requirements and design in one [layouts.md §1]. */
export const enhancements: Layout = {
  id: 'kep',
  label: 'KEP',
  ids: 'printed',
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
