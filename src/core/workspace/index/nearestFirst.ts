/** Steps up and down that lead from one folder to another. */
export function distanceBetween(from: string, to: string): number {
  const a = from.split('/');
  const b = to.split('/');
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return a.length + b.length - 2 * shared;
}

/**
 * Sorts by the way from the nearest of some folders; what is as near stays in its order.
 *
 * @param folderOf folder of an item, as a URI
 * @param near URIs of folders; without any, nothing is sorted
 */
export function nearestFirst<T>(items: readonly T[], folderOf: (item: T) => string, near: readonly string[]): T[] {
  if (near.length === 0) return [...items];
  const ways = new Map<string, number>();
  const way = (item: T): number => {
    const folder = folderOf(item);
    let known = ways.get(folder);
    if (known === undefined) {
      // One by one: there may be more folders than a call takes arguments.
      known = near.reduce((least, each) => Math.min(least, distanceBetween(each, folder)), Infinity);
      ways.set(folder, known);
    }
    return known;
  };
  return [...items].sort((a, b) => way(a) - way(b));
}
