/**
 * What to print about a failed test: the message, expected and actual value when they are known, and where it happened.
 *
 * @param error whatever the test threw
 * @returns lines without line ends
 */
export function failureText(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const lines = error.message.split('\n');
  if ('expected' in error && 'actual' in error) {
    lines.push(`expected: ${show(error.expected)}`, `actual:   ${show(error.actual)}`);
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  lines.push(...frames.slice(0, 4).map((line) => line.trim()));
  return lines;
}

function show(value: unknown): string {
  // `undefined` and functions have no JSON.
  const json = JSON.stringify(value, null, 1) as string | undefined;
  return json ?? String(value);
}
