/**
 * A handle in the place of another, in capitals where the other stands in capitals; `undefined` when it could not be put back
 * as it was.
 *
 * @param written how the one to be replaced stands there, in whatever case
 */
export function respelled(written: string, from: string, to: string): string | undefined {
  const there = inCase(written, from, to);
  return inCase(there, to, from) === written ? there : undefined;
}

function inCase(written: string, from: string, to: string): string {
  if (written === from) return to;
  if (written === from.toLowerCase()) return to.toLowerCase();
  if (written === capitalised(from)) return capitalised(to);
  return written === from.toUpperCase() ? to.toUpperCase() : to;
}

function capitalised(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('').toLowerCase();
}
