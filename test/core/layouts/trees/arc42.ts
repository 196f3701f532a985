import type { LayoutTrees } from './layoutTrees.js';

/** Chapters that together are one design [layouts.md §1]. */
export const arc42Trees: LayoutTrees = {
  layout: 'arc42',
  whole: {
    files: {
      'docs/arc42/01-introduction-and-goals.md':
        '# Introduction and Goals\n\nA ski lift counts who goes up. The requirements are in [the PRD](../lift.prd.md).\n',
      'docs/arc42/03-context-and-scope.md': '# Context and Scope\n\nTickets come from the till.\n',
      'docs/arc42/04-solution-strategy.md': '# Solution Strategy\n\nA counter in each gate, and one sum.\n',
      'docs/arc42/05-building-block-view.md': '# Building Block View\n\n## Gate\n\nCounts.\n\n## Sum\n\nAdds.\n',
      'docs/arc42/09-architecture-decisions.md': '# Architecture Decisions\n\n- Counters keep their own clock.\n',
      'docs/arc42/12-glossary.md': '# Glossary\n\n| Term | Meaning |\n| --- | --- |\n| Gate | Where one goes up |\n',
      'docs/arc42/images/gate.svg': '<svg/>\n',
      'lib/arc42/chapters/02_constraints.md': '# Constraints\n\nMinus thirty degrees.\n',
      'docs/lift.prd.md':
        '---\ndocument: prd\n---\n\n# Lift\n\n## Why\n\nQueues.\n\n## Requirements\n\n- FR-1: Count\n',
    },
    documents: {
      'docs/arc42/01-introduction-and-goals.md': { kind: 'sdd' },
      'docs/arc42/03-context-and-scope.md': { kind: 'sdd' },
      'docs/arc42/04-solution-strategy.md': { kind: 'sdd' },
      'docs/arc42/05-building-block-view.md': { kind: 'sdd' },
      'docs/arc42/09-architecture-decisions.md': { kind: 'sdd' },
      'docs/arc42/12-glossary.md': { kind: 'sdd' },
      'lib/arc42/chapters/02_constraints.md': { kind: 'sdd' },
      'docs/lift.prd.md': { kind: 'prd', layout: 'none', requirements: ['FR-1 uncovered'] },
    },
    ours: ['docs/lift.prd.md'],
  },
  lookAlikes: {
    'docs/arc42/README.md': '# arc42\n',
    'docs/arc42/arc42-template.md': '# Template\n',
    'docs/arc42/index.md': '# Chapters\n',
    'docs/arc42/05-building-block-view.adoc': '= Building blocks\n',
    'docs/arc42/images/01-gate.md': '# Picture\n',
    'docs/arc42/99-notes.md': '# Notes\n',
    'docs/arc42-help/01-goals.md': '# Help\n',
    'docs/05-building-block-view.md': '# Elsewhere\n',
    'mkdocs.yml': 'nav: []\n',
  },
  dirty: {
    files: {
      'docs/arc42/01_introduction_and_goals.md': '# Introduction and Goals\r\n\r\n<!-- what is it -->\r\n',
      'docs/arc42/01-einfuehrung.md': '# Einführung und Ziele\n\nEin Lift.\n',
      'docs/arc42/05_building_block_view.md': '',
      'docs/arc42/08-concepts.md': '---\nstatus: [\n---\n\n# Concepts\n\nCovers: FR-1, FR-012b\n',
      'docs/arc42/11-risks.md': '# Risks\n\nTBD\n\n**Status**: Aproved\n**Owner**: [Name]\n',
    },
    documents: {
      'docs/arc42/01_introduction_and_goals.md': { kind: 'sdd' },
      'docs/arc42/01-einfuehrung.md': { kind: 'sdd' },
      'docs/arc42/05_building_block_view.md': { kind: 'sdd' },
      'docs/arc42/08-concepts.md': { kind: 'sdd' },
      'docs/arc42/11-risks.md': { kind: 'sdd', who: 'empty' },
    },
  },
};
