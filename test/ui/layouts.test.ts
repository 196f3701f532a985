import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

/** What teams have who never heard of Tandem: one feature of spec-kit, one of Kiro, and a read-me. */
const files: Readonly<Record<string, string>> = {
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

describe('documents of other tools', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
    const folder = await mkdtemp(path.join(tmpdir(), 'tandem-layouts-'));
    for (const [file, text] of Object.entries(files)) {
      await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    await editor.openWorkspace(folder);
    await rm(folder, { recursive: true });
  });

  it('are in the sidebar in pairs, with one line about what was found', async () => {
    await editor.openFile('specs/001-login/spec.md');
    await editor.sideBar.open('Tandem');
    await editor.sideBar.giveRoom('Documents');
    await editor.sideBar.waitForRow('Documents', 'Found: 1 spec-kit feature, 1 Kiro feature');
    await editor.sideBar.waitForRow('Documents', 'Sign in with a key');
    await editor.sideBar.waitForRow('Documents', 'pay');
    await editor.screenshot('layouts-documents');
    assert.deepEqual(await editor.notifications(), []);
  });

  it('say over each title what they are, and warn of nothing', async () => {
    await editor.text.waitForLens('SDD: plan.md');
    assert.deepEqual(await editor.text.squiggles(), { error: 0, warning: 0, info: 0 });
    await editor.screenshot('layouts-spec-kit');
    await editor.openFile('.kiro/specs/pay/requirements.md');
    await editor.text.waitForLens('SDD: design.md');
    assert.deepEqual(await editor.text.squiggles(), { error: 0, warning: 0, info: 0 });
    await editor.screenshot('layouts-kiro');
  });

  it('are left alone on request', async () => {
    await editor.runCommand('Tandem: Leave Documents of Other Tools Alone');
    await editor.text.waitForNoLens('SDD: design.md');
    await editor.sideBar.open('Tandem');
    await editor.sideBar.waitForNoRow('Documents', 'Sign in with a key');
    await editor.screenshot('layouts-left-alone');
    const settings = JSON.parse(await editor.readFile('.vscode/settings.json')) as Record<string, unknown>;
    assert.deepEqual(settings['tandem.layouts'], { 'spec-kit': 'off', kiro: 'off' });
  });
});
