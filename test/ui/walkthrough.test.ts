import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

describe('the walkthrough', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
    await editor.openWorkspace();
  });

  after(() => editor.runCommand('View: Close All Editors'));

  const isDone = (step: string) =>
    editor.page.locator(`[data-done-step-id$="#${step}"].complete`).first().waitFor({ state: 'visible' });
  const isOpen = (step: string) =>
    editor.page.locator(`[data-done-step-id$="#${step}"]:not(.complete)`).first().waitFor({ state: 'visible' });

  const show = async () => {
    await editor.runCommand('Welcome: Open Walkthrough...');
    await editor.quickInput.pick('Get Started with Tandem');
    await editor.quickInput.waitForClosed();
    await editor.waitForTab(/Welcome|Walkthrough|Get Started/);
  };

  it('ends a step once its result is there, not when its command is begun', async () => {
    await show();
    await isOpen('prd');
    await editor.runCommand('Tandem: New PRD');
    await editor.quickInput.waitFor();
    await editor.quickInput.cancel();
    await editor.quickInput.waitForClosed();
    await isOpen('prd');
    await editor.runCommand('Tandem: New PRD');
    await editor.quickInput.answer('Reminders');
    await editor.quickInput.pick('Light');
    await editor.quickInput.pick(/docs/);
    await editor.waitForTab('reminders.prd.md');
    await editor.text.waitForLens('Why · PM Priya Natarajan');
    await editor.text.focus();
    await show();
    await isDone('prd');
    await isOpen('sdd');
  });

  it('has a check for continuous integration to copy', async () => {
    await isOpen('ci');
    await editor.runCommand('Tandem: Copy the Check for CI');
    await editor.waitForNotification('“npx github:tandem-docs/tandem check” is copied');
    await isDone('ci');
    await editor.screenshot('walkthrough-done');
    await editor.clearNotifications();
  });
});
