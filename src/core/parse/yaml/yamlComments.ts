import { CST, Lexer } from 'yaml';
import { withLineFeeds } from './yamlLayout.js';

/** The comments of a YAML text, in its order, each from its `#` on. What stands in quotes or in a block of text is none. */
export function yamlComments(text: string): readonly string[] {
  const comments: string[] = [];
  let isScalar = false;
  for (const token of new Lexer().lex(withLineFeeds(text))) {
    // The lexer announces a scalar and then gives its text, which may begin with “#” inside a block.
    if (!isScalar && CST.tokenType(token) === 'comment') comments.push(token.trimEnd());
    isScalar = token === CST.SCALAR;
  }
  return comments;
}

/** Whether every comment of one text still stands in another, however often it stood there. */
export function keepsComments(before: string, after: string): boolean {
  const left = new Map<string, number>();
  for (const comment of yamlComments(after)) left.set(comment, (left.get(comment) ?? 0) + 1);
  return yamlComments(before).every((comment) => {
    const count = left.get(comment) ?? 0;
    left.set(comment, count - 1);
    return count > 0;
  });
}
