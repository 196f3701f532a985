import { readHeadOf } from './readInForce.js';

/**
 * What the sign-offs in the front matter of a text say, in their order and one text for each: with another word it is another
 * sign-off. How it is laid out does not count.
 */
export function signOffKeys(text: string): readonly string[] {
  return readHeadOf(text).fields.signoffs.map(({ decision, by, role, on, digest }) =>
    JSON.stringify([decision, by, role, on, digest].map((each) => each?.text ?? null)),
  );
}
