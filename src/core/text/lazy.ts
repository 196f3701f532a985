/**
 * Makes something when it is first asked for: the tables of eight languages take longer to read in than most commands take
 * to run.
 */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
