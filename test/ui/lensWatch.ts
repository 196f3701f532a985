import type { Page } from 'playwright-core';

/**
 * Records what code lenses are in view at every frame the page draws, to find ones that vanish or jump while typing.
 * `stop` gives the distinct states in order: the texts of the lenses from top to bottom, at each change, written as `TextEditor.lenses` writes them.
 */
export async function watchLenses(page: Page): Promise<{ stop: () => Promise<string[][]> }> {
  await page.evaluate(RECORD);
  return {
    stop: async () => {
      const states: unknown = await page.evaluate('globalThis.tandemLensWatch.stop()');
      return states as string[][];
    },
  };
}

/** Runs in the page; text because this project's TypeScript knows no DOM. */
const RECORD = `(() => {
  const states = [];
  let last = '';
  let on = true;
  const look = () => {
    const lenses = [...document.querySelectorAll('.editor-group-container.active .codelens-decoration')]
      .map((element) => ({ top: element.getBoundingClientRect().top, text: (element.textContent || '').replace(/\\s+/g, ' ').trim() }))
      .filter(({ top }) => top > 0 && top < innerHeight)
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text);
    const state = JSON.stringify(lenses);
    if (state !== last) {
      last = state;
      states.push(lenses);
    }
    if (on) requestAnimationFrame(look);
  };
  look();
  globalThis.tandemLensWatch = { stop: () => { on = false; return states; } };
})()`;
