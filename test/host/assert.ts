/**
 * The few assertions the host suite needs. Node's `assert` does not exist in a web worker.
 * A failed one throws an error that carries `expected` and `actual`.
 */
class AssertionError extends Error {
  constructor(
    message: string,
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super(message);
    this.name = 'AssertionError';
  }
}

/** Fails unless the condition holds. */
export function ok(condition: unknown, message = 'expected something true'): asserts condition {
  if (!condition) throw new AssertionError(message, condition, true);
}

/** Fails unless both are the same value (`Object.is`). */
export function equal<T>(actual: T, expected: T, message = 'expected the same value'): void {
  if (!Object.is(actual, expected)) throw new AssertionError(message, actual, expected);
}

/** Fails unless both have the same shape and values, as JSON sees them (key order does not matter). */
export function deepEqual<T>(actual: T, expected: T, message = 'expected an equal structure'): void {
  if (canonical(actual) !== canonical(expected)) throw new AssertionError(message, actual, expected);
}

/** Fails unless the text matches. */
export function match(actual: string, pattern: RegExp, message = `expected text matching ${String(pattern)}`): void {
  if (!pattern.test(actual)) throw new AssertionError(message, actual, String(pattern));
}

/** Fails unless the list includes the item. */
export function includes<T>(list: readonly T[], item: T, message = 'expected the list to include the item'): void {
  if (!list.includes(item)) throw new AssertionError(message, list, item);
}

/** Fails unless the promise is rejected; gives what it was rejected with. */
export async function rejects(promise: PromiseLike<unknown>, message = 'expected a rejection'): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new AssertionError(message, 'resolved', 'rejected');
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
