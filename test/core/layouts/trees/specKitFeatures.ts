/**
 * Features as spec-kit leaves them, each with what people and their agents write into it: a specification, a plan, tasks, research,
 * a data model and a checklist; about 14 KB a feature.
 *
 * @returns text by path, below the workspace's folder
 */
export function specKitFeatures(count: number): Readonly<Record<string, string>> {
  const files: Record<string, string> = {
    '.specify/memory/constitution.md':
      '# Ward constitution\n\n## Core Principles\n\n### I. Tests first\n\nWe write them first.\n',
    '.specify/templates/spec-template.md': specOf('[FEATURE NAME]', '[###-feature-name]', 3),
  };
  for (let n = 1; n <= count; n++) {
    const topic = topics[n % topics.length] ?? '';
    const branch = `${String(n).padStart(3, '0')}-${topic.replaceAll(' ', '-')}`;
    const folder = `specs/${branch}`;
    files[`${folder}/spec.md`] = specOf(`Nurses see ${topic} ${n}`, branch, 4 + (n % 9));
    files[`${folder}/plan.md`] = planOf(topic, branch);
    files[`${folder}/tasks.md`] = tasksOf(topic, 10 + (n % 20));
    files[`${folder}/research.md`] =
      `# Research\n\n## Decision\n\nA table of ${topic}, since the ward asks for it by the minute.\n`;
    files[`${folder}/data-model.md`] =
      `# Data model\n\n## Entry\n\n| Field | Type |\n| --- | --- |\n| id | uuid |\n| ${topic} | text |\n`;
    files[`${folder}/checklists/requirements.md`] =
      '# Specification Quality Checklist\n\n- [x] No [NEEDS CLARIFICATION] markers remain\n- [ ] Scope is clearly bounded\n';
  }
  return files;
}

const topics = ['shift plans', 'late doses', 'free beds', 'handover notes', 'open orders', 'allergies', 'lab results'];

function specOf(title: string, branch: string, requirements: number): string {
  const numbered = (prefix: string, count: number, words: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => `- **${prefix}-${String(n + 1).padStart(3, '0')}**: ${words(n)}`).join(
      '\n',
    );
  return `# Feature Specification: ${title}

**Feature Branch**: \`${branch}\`
**Created**: 2026-03-02
**Status**: Draft
**Input**: User description: "${title} on one page"

## User Scenarios & Testing *(mandatory)*

### User Story 1 - Look it up (Priority: P1)

A nurse opens the page when her shift begins and sees what has changed since she left.

**Why this priority**: Looking things up takes eleven minutes of each handover now.

**Independent Test**: Open the page with one changed entry and see it first.

**Acceptance Scenarios**:

1. **Given** an entry that changed, **When** a nurse opens the page, **Then** it comes first.
2. **Given** nothing changed, **When** a nurse opens the page, **Then** it says so.

### User Story 2 - Correct it (Priority: P2)

A nurse corrects a wrong entry, and the one who wrote it is told.

### Edge Cases

- What happens when two nurses correct the same entry?
- What is shown while the ward has no network?

## Requirements *(mandatory)*

### Functional Requirements

${numbered('FR', requirements, (n) => `The page MUST show entry ${n + 1} within one second of its change.`)}

### Key Entities

- **Entry**: what is known of one patient, with who wrote it.

## Success Criteria *(mandatory)*

### Measurable Outcomes

${numbered('SC', 2, (n) => `${80 + n * 10} % of handovers take less than ${5 - n} minutes.`)}
`;
}

function planOf(topic: string, branch: string): string {
  return `# Implementation Plan: ${topic}

**Branch**: \`${branch}\` | **Date**: 2026-03-04 | **Spec**: [spec.md](./spec.md)

## Summary

Entries come from the ward's event stream; a small service keeps the last of each and pushes changes to open pages.

## Technical Context

**Language/Version**: TypeScript 5.6
**Primary Dependencies**: Fastify, PostgreSQL
**Storage**: PostgreSQL 16
**Testing**: Vitest, and a page that is opened in a browser
**Performance Goals**: a change is on the page after 300 ms

## Constitution Check

- Tests first: yes

## Project Structure

\`\`\`text
src/
  entries/
  pages/
\`\`\`

**Structure Decision**: One service, since one team runs it.

## Complexity Tracking

| Violation | Why Needed | Simpler Alternative Rejected Because |
| --- | --- | --- |
| a stream | changes come by the second | asking each second tires the ward's system |
`;
}

function tasksOf(topic: string, count: number): string {
  const tasks = Array.from(
    { length: count },
    (_, n) =>
      `- [${n % 3 === 0 ? 'x' : ' '}] T${String(n + 1).padStart(3, '0')} [US${(n % 2) + 1}] Show ${topic} in src/pages/part${n}.ts`,
  );
  return `# Tasks: ${topic}\n\n## Phase 1: Setup\n\n${tasks.join('\n')}\n`;
}
