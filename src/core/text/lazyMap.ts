/**
 * A map whose values are worked out when they are first asked for, each once. What they are worked out from must never
 * change, so that it makes no difference when that is.
 */
export class LazyMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #known = new Map<Key, { readonly value: Value }>();
  readonly #keys: ReadonlySet<Key>;
  readonly #derive: (key: Key) => Value;

  /** @param keys in the order in which the map gives them */
  constructor(keys: Iterable<Key>, derive: (key: Key) => Value) {
    this.#keys = new Set(keys);
    this.#derive = derive;
  }

  get size(): number {
    return this.#keys.size;
  }

  has(key: Key): boolean {
    return this.#keys.has(key);
  }

  get(key: Key): Value | undefined {
    return this.#keys.has(key) ? this.#valueOf(key) : undefined;
  }

  keys(): MapIterator<Key> {
    return this.#keys.keys();
  }

  *values(): MapIterator<Value> {
    for (const key of this.#keys) yield this.#valueOf(key);
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const key of this.#keys) yield [key, this.#valueOf(key)];
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }

  #valueOf(key: Key): Value {
    let found = this.#known.get(key);
    if (!found) this.#known.set(key, (found = { value: this.#derive(key) }));
    return found.value;
  }
}
