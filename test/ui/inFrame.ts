import type { Frame } from 'playwright-core';

/** How often a page may be replaced while a test looks at it. */
const REPLACEMENTS = 8;

/** What the driver says when the page it looks at is replaced: a page is made anew when the theme changes, for one. */
const REPLACED =
  /frame (?:was|got) detached|execution context was destroyed|cannot find context|from a different document/iu;

/**
 * Does something in a page within the editor, and all of it again in the page that takes its place meanwhile.
 *
 * @param find the page by now
 * @param use must do no harm when done twice
 * @throws what `find` or `use` throws, but for a page that was replaced
 */
export async function inFrame<T>(find: () => Promise<Frame>, use: (frame: Frame) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    const frame = await find();
    try {
      return await use(frame);
    } catch (error) {
      if (tries === REPLACEMENTS || !(error instanceof Error) || !REPLACED.test(error.message)) throw error;
    }
  }
}
