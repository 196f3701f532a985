import type { Page } from 'playwright-core';

/**
 * Records what code lenses are in view at every frame the page draws, to find ones that vanish or jump while typing.
 * Begins once they rest: lenses that have just come are drawn before each has its place.
 * `stop` gives the distinct states in order: the texts of the lenses from top to bottom, at each change, written as `TextEditor.lenses` writes them.
 */
export async function watchLenses(page: Page): Promise<{ stop: () => Promise<string[][]> }> {
  await page.evaluate(AT_REST);
  await page.evaluate(RECORD);
  return {
    stop: async () => {
      const states: unknown = await page.evaluate('globalThis.tandemLensWatch.stop()');
      return states as string[][];
    },
  };
}

/** What both expressions below look at. Text, as they are, because this project's TypeScript knows no DOM. */
const IN_VIEW = `() => [...document.querySelectorAll('.editor-group-container.active .codelens-decoration')]
  .map((element) => ({ top: element.getBoundingClientRect().top, text: (element.textContent || '').replace(/\\s+/g, ' ').trim() }))
  .filter(({ top }) => top > 0 && top < innerHeight)
  .sort((a, b) => a.top - b.top)`;

/** Ends once places and texts of the lenses were the same for half a second. */
const AT_REST = `new Promise((resolve) => {
  const inView = ${IN_VIEW};
  let last = '';
  let since = performance.now();
  const look = () => {
    const state = JSON.stringify(inView());
    if (state !== last) since = performance.now();
    last = state;
    if (performance.now() - since >= 500) resolve(undefined);
    else requestAnimationFrame(look);
  };
  look();
})`;

const RECORD = `(() => {
  const inView = ${IN_VIEW};
  const states = [];
  let last = '';
  let on = true;
  const look = () => {
    const lenses = inView().map(({ text }) => text);
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
