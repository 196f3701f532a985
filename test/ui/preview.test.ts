import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { Editor } from './editor.js';
import { inFrame } from './inFrame.js';
import { sharedEditor } from './sharedEditor.js';

describe('the badges of the Markdown preview', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
    await editor.openWorkspace();
    await mkdir(path.join(editor.folder, '.vscode'), { recursive: true });
  });

  after(() => editor.runCommand('View: Close All Editors'));

  /** The page of the preview in view that shows this; the editor keeps several, one in the other. */
  async function preview(shown: string | RegExp, theme = 'vscode-body'): Promise<Frame> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      for (const frame of editor.page.frames()) {
        const body = frame.locator(`body.${theme}`);
        const isShown = await body
          .locator('.tandem-badge', { hasText: shown })
          .first()
          .isVisible()
          .catch(() => false);
        if (isShown) return frame;
      }
      if (Date.now() > deadline) throw new Error(`No preview shows a badge with ${String(shown)}.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  const badgesIn = async (frame: Frame) =>
    (await frame.locator('.tandem-badge').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

  it('name decision, owner and state over each heading', async () => {
    await editor.openFile('docs/hipaa.sdd.md');
    await editor.text.waitForLens('How · EM Tomas Lindqvist');
    await editor.runCommand('Markdown: Open Preview');
    assert.deepEqual(await inFrame(() => preview('How · EM Tomas Lindqvist'), badgesIn), [
      'How · EM Tomas Lindqvist',
      'How',
      'How',
      'Who · EM Tomas Lindqvist · not answered yet',
      'When · EM Tomas Lindqvist',
    ]);
  });

  it('come by themselves over a document that nobody has opened before', async () => {
    const sdd = await preview('How · EM Tomas Lindqvist');
    await sdd.locator('a', { hasText: 'the requirements' }).click();
    const badges = await inFrame(() => preview('Why · PM Priya Natarajan'), badgesIn);
    assert.equal(badges.includes('Rollout · PM Priya Natarajan'), true);
  });

  for (const [name, theme, cssClass] of [
    ['light', 'Default Light Modern', 'vscode-light'],
    ['dark', 'Default Dark Modern', 'vscode-dark'],
    ['high-contrast', 'Default High Contrast', 'vscode-high-contrast'],
    ['high-contrast-light', 'Default High Contrast Light', 'vscode-high-contrast-light'],
  ] as const) {
    it(`are readable in ${name}`, async () => {
      await editor.writeFile('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': theme }));
      const inPreview = <T>(use: (frame: Frame) => Promise<T>) =>
        inFrame(() => preview('Why · PM Priya Natarajan', cssClass), use);
      const [ratio, border] = await inPreview(contrast);
      assert.ok(ratio >= 4.5, `the text’s contrast is ${ratio}`);
      assert.notEqual(border, 'rgba(0, 0, 0, 0)');
      await editor.screenshot(`preview-badges-${name}`);
      // What covers a requirement stands with it.
      const states = await inPreview(async (frame) => {
        const covered = frame.locator('li > .tandem-badge, td > .tandem-badge, li > p > .tandem-badge');
        await covered.last().scrollIntoViewIfNeeded();
        return covered.allTextContents();
      });
      assert.match(states.join('|'), /covered\s*\|.*deferred/u);
      await editor.screenshot(`preview-coverage-${name}`);
    });
  }

  it('follow what is typed beside it', async () => {
    await editor.runCommand('View: Close All Editors');
    await editor.openFile('docs/hipaa.sdd.md');
    await editor.runCommand('Markdown: Open Preview to the Side');
    await preview('Who · EM Tomas Lindqvist · not answered yet');
    await editor.text.focus();
    const line = (await editor.readFile('docs/hipaa.sdd.md')).split('\n').indexOf('TBD') + 1;
    await editor.text.goTo(line, 4);
    for (let typed = 'TBD'.length; typed > 0; typed--) await editor.page.keyboard.press('Backspace');
    await editor.text.type('Tomas Lindqvist leads, Jonas Weber builds.');
    await preview(/^Who · EM Tomas Lindqvist$/);
    await editor.screenshot('preview-badges-beside');
    await editor.text.undo();
  });
});

/** The contrast of the paler text of the first badge with the page, and the colour of its border. */
async function contrast(frame: Frame): Promise<readonly [number, string]> {
  const [text, page, border] = await frame.evaluate<[string, string, string]>(COLORS);
  const [light = 0, dark = 0] = [luminance(text), luminance(page)].sort((a, b) => b - a);
  return [(light + 0.05) / (dark + 0.05), border];
}

/** Text, as it is, because this project's TypeScript knows no DOM. */
const COLORS = `(() => {
  const badge = getComputedStyle(document.querySelector('.tandem-badge span'));
  const frame = getComputedStyle(document.querySelector('.tandem-badge'));
  const page = getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background');
  const probe = document.createElement('div');
  probe.style.color = page;
  document.body.append(probe);
  const background = getComputedStyle(probe).color;
  probe.remove();
  return [badge.color, background, frame.borderTopColor];
})()`;

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((each) => {
    const part = Number(each) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
