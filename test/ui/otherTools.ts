import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What teams have who never heard of Tandem: one feature of spec-kit, one of Kiro, and a read-me. */
export const features: Readonly<Record<string, string>> = {
  'README.md': '# Ward\n\nAn application for nurses.\n',
  'specs/001-login/spec.md':
    '# Feature Specification: Sign in with a key\n\n**Status**: Draft\n\n## User Scenarios & Testing\n\n### User Story 1 - Sign in (Priority: P1)\n\n' +
    'A nurse signs in with her key when her shift begins.\n\n## Requirements\n\n- **FR-001**: Nurses MUST sign in with a key.\n\n' +
    '## Success Criteria\n\n- **SC-001**: 95 % of nurses sign in within 5 seconds.\n',
  'specs/001-login/plan.md':
    '# Implementation Plan: Sign in with a key\n\n## Technical Context\n\nA small service in Go checks keys against the directory.\n',
  '.kiro/specs/pay/requirements.md':
    '# Requirements Document\n\n## Requirements\n\n### Requirement 1: Pay by card\n\n**User Story:** As a guest, I want to pay by card.\n\n' +
    '#### Acceptance Criteria\n\n1. WHEN a guest holds a card to the reader THEN the system SHALL take the amount.\n2. IF the bank refuses THEN the system SHALL say so.\n',
  '.kiro/specs/pay/design.md':
    '# Design Document\n\n## Architecture\n\nThe reader asks a service, which asks the bank.\n\n### Property 1\n\n**Validates: Requirements 1.1-1.2**\n',
};

/** Writes files, text by path, into a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}
