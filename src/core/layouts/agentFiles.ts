import type { Layout } from './layout.js';

/** What agents and editors are told, which speaks of PRDs and designs and is none [layouts.md §4]. */
export const agentFiles: Layout = {
  id: 'agent-files',
  label: 'agents',
  name: 'Instructions for agents',
  ids: 'printed',
  units: [],
  holdsNoDocuments: true,
  others: [
    '{.claude,.cursor,.gemini,.windsurf,.codex,.opencode,.roo,.kilocode,.qwen,.agent,.agents}/**',
    '.github/{prompts,agents,instructions,chatmodes,ISSUE_TEMPLATE,PULL_REQUEST_TEMPLATE}/**',
  ],
};
