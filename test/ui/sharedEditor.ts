import { Editor } from './editor.js';

let shared: Promise<Editor> | undefined;

/** The one editor of the run, for every suite that needs nothing special; open a workspace in it before use. */
export function sharedEditor(): Promise<Editor> {
  shared ??= Editor.launch();
  return shared;
}

// This file is first evaluated while Mocha loads a suite's file, so these belong to the whole run.
after(async () => {
  await (await shared)?.close();
});

afterEach(async function () {
  const test = this.currentTest;
  if (test?.state !== 'failed' || shared === undefined) return;
  const name = test.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-');
  const editor = await shared;
  await editor.screenshot(`failed-${name}`);
  // A list or box left open would swallow the next test's keys.
  await editor.page.keyboard.press('Escape');
  await editor.page.keyboard.press('Escape');
});
