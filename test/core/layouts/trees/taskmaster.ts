import type { LayoutTrees } from './layoutTrees.js';

const prd = `# Overview

Beekeepers weigh their hives by hand each Sunday. A scale under each hive does it every hour.

# Core Features

- FR-1: The scale sends its weight each hour
- FR-2: A sudden loss of two kilograms rings the keeper's phone

# User Experience

One page with one line for each hive.

# Technical Architecture

A radio in each scale and one box with a network.

# Development Roadmap

First the scale, then the bell.
`;

/** A product document from which tasks are made; there is no design [layouts.md §1]. */
export const taskmasterTrees: LayoutTrees = {
  layout: 'taskmaster',
  whole: {
    files: {
      '.taskmaster/docs/prd.md': prd,
      '.taskmaster/docs/prd-bell.md': '# Bell\n\n## Requirements\n\n- FR-1: It rings\n',
      '.taskmaster/docs/research/radio.md': '# Radio\n\nLong waves carry far.\n',
      '.taskmaster/tasks/tasks.json': '{ "master": { "tasks": [] } }\n',
      '.taskmaster/tasks/task_001.md': '# Task 1\n\nCovers: FR-1\n',
      '.taskmaster/templates/example_prd.txt': '# Overview\n',
      '.taskmaster/config.json': '{}\n',
    },
    documents: {
      '.taskmaster/docs/prd.md': { kind: 'prd', requirements: ['FR-1 uncovered', 'FR-2 uncovered'] },
      '.taskmaster/docs/prd-bell.md': { kind: 'prd', requirements: ['FR-1 uncovered'] },
    },
  },
  lookAlikes: {
    '.taskmaster/templates/example_prd.md': '# Overview\n\n[What is it?]\n',
    '.taskmaster/templates/prd.md': '# PRD\n',
    '.taskmaster/reports/prd.md': '# Report\n',
    '.taskmaster/docs/design.md': '# Design\n',
    '.taskmaster/docs/old/prd.md': '# PRD\n\nOne level too deep.\n',
    '.taskmaster/docs/prd.txt': 'Text that is no Markdown.\n',
    '.taskmaster/tasks/sdd.md': '# Task\n',
    '.cursor/rules/taskmaster/prd.md': '# How to write a PRD\n',
    '.claude/commands/tm/parse-prd.md': '# Parse a PRD\n',
    'tasks/tasks.md': '# Tasks\n',
  },
  dirty: {
    files: {
      '.taskmaster/docs/prd.md': '',
      '.taskmaster/docs/PRD-Hive.md': prd.replaceAll('\n', '\r\n'),
      '.taskmaster/docs/prd-hive.ko.md':
        '---\ntitle: [\n---\n\n# 개요\n\n## 요구사항\n\n- FR-1: 무게를 보낸다\n- FR-01b: 종을 울린다\n',
      '.taskmaster/docs/prd-form.md':
        '# Overview\n\n[Describe the product]\n\n# Core Features\n\n- [Feature]: [What]\n',
    },
    documents: {
      '.taskmaster/docs/prd.md': { kind: 'prd' },
      '.taskmaster/docs/PRD-Hive.md': { kind: 'prd', requirements: ['FR-1 uncovered', 'FR-2 uncovered'] },
      '.taskmaster/docs/prd-hive.ko.md': { kind: 'prd', requirements: ['FR-1 uncovered', 'FR-01b uncovered'] },
      '.taskmaster/docs/prd-form.md': { kind: 'prd' },
    },
  },
};
