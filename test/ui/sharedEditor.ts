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
  await (await shared).screenshot(`failed-${name}`);
});
