/** The handles among what a command was called with; commands can be called by anybody with anything. */
export function handlesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
