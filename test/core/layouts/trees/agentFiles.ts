import type { LayoutTrees } from './layoutTrees.js';

const command = `---
description: Write a product document
argument-hint: what it is about
---

# Write a PRD

Ask three questions, then write \`docs/prd.md\` with these parts:

## Requirements

- **FR-001**: System MUST do $ARGUMENTS
- **FR-002**: [NEEDS CLARIFICATION: what else?]
`;

/** What agents and editors are told: it speaks of documents, and none of it is one [layouts.md §4]. */
export const agentFilesTrees: LayoutTrees = {
  layout: 'agent-files',
  whole: {
    files: {
      'CLAUDE.md': '# Instructions\n\nRead docs/prd.md first.\n',
      'AGENTS.md': '# Instructions\n',
      '.claude/commands/prd.md': command,
      '.claude/agents/prd-review.md':
        '---\nname: prd-review\ntools: Read\n---\n\nLook for what is missing in the PRD.\n',
      '.cursor/rules/sdd.md': command,
      '.github/prompts/prd.prompt.md': command,
      '.github/ISSUE_TEMPLATE/prd.md': '---\nname: PRD\nabout: Ask for something\n---\n\n## Why\n',
    },
    documents: {},
  },
  lookAlikes: {
    '.agents/skills/prd/prd.md': command,
    '.codex/prompts/sdd.md': command,
    '.gemini/commands/prd.md': command,
    '.github/agents/prd.md': command,
    '.github/chatmodes/prd.md': command,
    '.github/instructions/sdd.md': command,
    '.github/PULL_REQUEST_TEMPLATE/sdd.md': '## What\n',
    '.kilocode/rules/prd.md': command,
    '.opencode/command/sdd.md': command,
    '.qwen/prd.md': command,
    '.roo/rules/prd.md': command,
    '.windsurf/workflows/prd.md': command,
    'packages/web/.claude/commands/design-docs/prd.md': command,
  },
  dirty: {
    files: {
      '.claude/commands/specs/001-login/spec.md': command,
      '.claude/commands/specs/001-login/plan.md': '',
      '.claude/docs/adr/0001-x.md': '# X\r\n\r\n## Status\r\n\r\nAccepted\r\n',
      '.cursor/plans/docs/requirements.md': '---\na: [\n---\n\n- FR-1: One\n',
      '.cursor/rules/prds/login.md': command.replaceAll('\n', '\r\n'),
      '.windsurf/specs/007-a/spec.md': command,
      '.windsurf/specs/007-b/spec.md': command,
    },
    documents: {},
  },
};
