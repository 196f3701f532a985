/**
 * Remembers what follows from an object alone, for as long as the object is there. The object must never be changed once it
 * is made, as charters, chunks, documents and YAML trees are not: then the answer is the same as without remembering, and a
 * copy of the object only costs the work once more.
 *
 * @param derive works it out, when it is first asked for
 */
export function derived<Owner extends object, Value>(derive: (owner: Owner) => Value): (owner: Owner) => Value {
  const known = new WeakMap<Owner, { readonly value: Value }>();
  return (owner) => {
    let found = known.get(owner);
    if (!found) known.set(owner, (found = { value: derive(owner) }));
    return found.value;
  };
}
