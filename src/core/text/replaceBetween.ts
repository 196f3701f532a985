/**
 * Replaces every stretch from `opening` up to the first `closing` after it, both included; one that is never closed stays.
 * What a regular expression (`\([^)]*\)`) does in quadratic time on a text of nothing but openings costs one walk here.
 */
export function replaceBetween(text: string, opening: string, closing: string, replacement: string): string {
  let result = '';
  let done = 0;
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, done)) {
    const end = text.indexOf(closing, start + opening.length);
    if (end < 0) break;
    result += text.slice(done, start) + replacement;
    done = end + closing.length;
  }
  return result + text.slice(done);
}
