import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { Editor } from './editor.js';
import { inFrame } from './inFrame.js';
import { sharedEditor } from './sharedEditor.js';

/** What axe says of a page, as far as it matters here. */
interface AxeResult {
  readonly passes: readonly { readonly id: string }[];
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describe('the coverage page', () => {
  let editor: Editor;
  let axe: string;

  before(async () => {
    editor = await sharedEditor();
    await editor.openWorkspace();
    await mkdir(path.join(editor.folder, '.vscode'), { recursive: true });
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });

  after(async () => {
    await editor.runCommand('View: Close All Editors');
  });

  /** The page in view; the editor keeps it in a frame of a frame. */
  async function coverage(theme = 'vscode-light, body.vscode-dark'): Promise<Frame> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      for (const frame of editor.page.frames()) {
        const isShown = await frame
          .locator(`body.${theme}`)
          .locator('main h1', { hasText: 'Coverage' })
          .isVisible()
          .catch(() => false);
        if (isShown) return frame;
      }
      if (Date.now() > deadline) throw new Error('No coverage page is shown.');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  const rowOf = (frame: Frame, id: string) =>
    frame.locator('tbody tr', { has: frame.locator(`th span:text-is("${id}")`) });

  const firstIn = async (frame: Frame) => (await frame.locator('tbody th').first().innerText()).trim();

  it('opens by its command and shows requirements, decisions and dates', async () => {
    await editor.runCommand('Tandem: Show Coverage');
    await editor.waitForTab('Coverage');
    const frame = await coverage();
    const headings = await frame.locator('h2').allTextContents();
    assert.ok(headings.includes('Decisions') && headings.includes('Timeline'), headings.join(', '));
    assert.match(await frame.locator('.summary').innerText(), /^\d+ of \d+ requirements covered/u);
    await editor.screenshot('coverage-page');
  });

  for (const [name, theme, cssClass] of [
    ['light', 'Default Light Modern', 'vscode-light'],
    ['dark', 'Default Dark Modern', 'vscode-dark'],
    ['high-contrast', 'Default High Contrast', 'vscode-high-contrast:not(.vscode-high-contrast-light)'],
    ['high-contrast-light', 'Default High Contrast Light', 'vscode-high-contrast-light'],
  ] as const) {
    it(`passes axe in ${name}`, async () => {
      await editor.writeFile('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': theme }));
      const inPage = <T>(use: (frame: Frame) => Promise<T>) => inFrame(() => coverage(cssClass), use);
      const { passes, violations } = await inPage(async (frame) => {
        await frame.evaluate(axe);
        return frame.evaluate<AxeResult>('axe.run()');
      });
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
      assert.ok(passes.some(({ id }) => id === 'color-contrast'));
      await inPage((frame) => frame.locator('tbody td').first().focus());
      await editor.screenshot(`coverage-page-${name}`);
      await inPage((frame) => frame.evaluate('window.scrollTo(0, document.body.scrollHeight)'));
      await editor.screenshot(`coverage-page-${name}-end`);
      await inPage((frame) => frame.evaluate('window.scrollTo(0, 0)'));
    });
  }

  it('is used by keyboard alone: filter, go to a cell, open its place, and back', async () => {
    const inPage = <T>(use: (frame: Frame) => Promise<T>) => inFrame(() => coverage('vscode-high-contrast-light'), use);
    const id = await inPage(firstIn);
    await inPage((frame) => frame.locator('#filter').focus());
    await editor.page.keyboard.type(id);
    const frame = await coverage('vscode-high-contrast-light');
    await frame.locator('.shown', { hasText: 'rows shown' }).waitFor();
    for (const key of ['Tab', 'Tab', 'Tab', 'Home', 'ArrowRight', 'Enter']) await editor.page.keyboard.press(key);
    await editor.waitForTab(/\.prd\.md/);
    await editor.text.waitFor();
    const lines = (await editor.readFile('docs/hipaa.prd.md')).split('\n');
    const line = lines.findIndex((each) => each.includes(id) && !each.startsWith('retired')) + 1;
    await editor.waitForStatus(`Ln ${line}, `);
    await editor.runCommand('Tandem: Show Coverage');
    const again = await coverage('vscode-high-contrast-light');
    assert.equal(await again.locator('#filter').inputValue(), id);
    await again.locator('#filter').fill('');
  });

  it('follows what is typed beside it', async () => {
    await editor.writeFile('.vscode/settings.json', '{}');
    await editor.runCommand('View: Close All Editors');
    await editor.openFile('docs/hipaa.prd.md');
    await editor.runCommand('View: Split Editor Right');
    await editor.runCommand('Tandem: Show Coverage');
    const frame = await coverage();
    assert.equal(await rowOf(frame, 'FR-99').count(), 0);
    const lines = (await editor.readFile('docs/hipaa.prd.md')).split('\n');
    await editor.page.keyboard.press('Control+1');
    // Keys that come before the page has let go of the focus are lost.
    await editor.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
    await editor.text.goTo(lines.findIndex((each) => each.startsWith('- FR-1:')) + 1);
    await editor.text.type('- FR-99: A visitor sees nothing.\n');
    await rowOf(frame, 'FR-99').locator('.mark', { hasText: 'Not covered' }).waitFor();
    await editor.screenshot('coverage-page-beside');
    await editor.text.undo();
  });

  it('is exported to a file', async () => {
    const frame = await coverage();
    await frame.locator('button', { hasText: 'Export…' }).click();
    assert.deepEqual(await editor.quickInput.items(), ['Markdown', 'CSV', 'HTML']);
    await editor.quickInput.pick('CSV');
    await editor.quickInput.accept();
    await editor.waitForNotification('Coverage is saved as coverage.csv.');
    assert.match(await editor.readFile('coverage.csv'), /^"PRD","ID","Requirement"/u);
    await editor.clearNotifications();
  });
});
