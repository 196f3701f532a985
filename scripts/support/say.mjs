/**
 * Prints one line of progress. Every slow step says what it is about to do, so that nobody wonders whether it hangs.
 *
 * @param {string} text
 */
export function say(text) {
  console.log(`• ${text}`);
}

/**
 * How long something took, for people: `850 ms`, `12 s`, `2 min 5 s`.
 *
 * @param {number} milliseconds
 * @returns {string}
 */
export function duration(milliseconds) {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
