/**
 * Things by what they may be called, each name as `normalise` writes it. An earlier kind of name goes before a later one, and of
 * equals the first thing.
 *
 * @param namesOf the kinds of names, such as id and label
 */
export function firstByName<T>(
  things: readonly T[],
  namesOf: readonly ((thing: T) => string)[],
  normalise: (name: string) => string,
): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const nameOf of namesOf) {
    for (const thing of things) {
      const name = normalise(nameOf(thing));
      if (!index.has(name)) index.set(name, thing);
    }
  }
  return index;
}
