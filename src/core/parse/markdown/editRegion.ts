/** What differs between two texts: everything before `start`, and from `oldEnd`/`newEnd` on, is the same in both. */
export interface EditRegion {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/**
 * Finds the smallest region in which two texts differ, by their common start and end. Offsets are UTF-16 units and may
 * fall between the halves of a surrogate pair or of `\r\n`. `undefined` when the texts are the same.
 */
export function findEdit(before: string, after: string): EditRegion | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  // Engines compare stretches many times as fast as one character after the other.
  while (start + step <= shorter && before.slice(start, start + step) === after.slice(start, start + step))
    start += step;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let oldEnd = before.length;
  let newEnd = after.length;
  while (
    Math.min(oldEnd, newEnd) - step >= start &&
    before.slice(oldEnd - step, oldEnd) === after.slice(newEnd - step, newEnd)
  ) {
    oldEnd -= step;
    newEnd -= step;
  }
  while (oldEnd > start && newEnd > start && before.charCodeAt(oldEnd - 1) === after.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}

/** Length of the stretches that are compared at once, in UTF-16 units. */
const step = 1024;
