import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

const charter = `# Who owns what.
version: 1
people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper } }
teams:
  payments: { name: Payments, roles: { pm: ada, em: grace } }
`;

const text = `# Refunds

## The story so far

Nobody likes to call.

## Requirements

- FR-1: Pay back by card.
`;

describe('saying what a section answers', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
  });

  const open = async (): Promise<void> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tandem-corrections-'));
    await writeFile(path.join(folder, 'ownership.yaml'), charter);
    await writeFile(path.join(folder, 'refunds.prd.md'), text);
    await editor.openWorkspace(folder);
    // The editor works on a copy.
    await rm(folder, { recursive: true });
    await editor.openFile('refunds.prd.md');
    await editor.text.waitForLens('What · PM Ada Lovelace');
  };

  it('begins at its lens, and can hold for all documents', async () => {
    await open();
    await editor.page.locator('.codelens-decoration a', { hasText: 'What · PM' }).first().click();
    assert.match(await editor.quickInput.prompt(), /The story so far/);
    await editor.screenshot('correction-lens');
    await editor.quickInput.pick('This section answers Why');
    assert.match(await editor.quickInput.prompt(), /Where should this apply\?/);
    await editor.screenshot('correction-where');
    await editor.quickInput.back();
    await editor.quickInput.pick('This section answers Why');
    await editor.quickInput.pick('In all documents');
    await editor.quickInput.waitForClosed();
    await editor.text.waitForLens('Why · PM Ada Lovelace');
    assert.equal(
      await editor.readFile('ownership.yaml'),
      `${charter}decisions:\n  why:\n    headings: [The story so far]\n`,
    );
    assert.equal(await editor.readFile('refunds.prd.md'), text);
  });

  it('begins at a finding, and writes a marker under the heading that is chosen', async () => {
    await open();
    await editor.text.goTo(1, 4);
    const fixes = await editor.text.quickFixes();
    await editor.screenshot('correction-quick-fixes');
    assert.ok(fixes.includes('Choose the section that answers Why…'), fixes.join(' | '));
    await editor.text.applyQuickFix('Choose the section that answers Why…');
    await editor.screenshot('correction-choose');
    await editor.quickInput.pick('The story so far');
    await editor.quickInput.pick('In this document');
    await editor.quickInput.waitForClosed();
    await editor.text.waitForLens('Why · PM Ada Lovelace');
    await editor.screenshot('correction-done');
    await editor.page.locator('.view-line', { hasText: '<!-- decision: why -->' }).waitFor();
  });
});
