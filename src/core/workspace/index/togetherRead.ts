import type { Entry } from './entries.js';
import type { IndexState } from './indexState.js';

/**
 * Puts documents together that say something of each other, be it over others: what is known of all of one lot, nothing in another
 * adds to. To be asked once every file was looked at, since a link counts from both its ends.
 *
 * @param documents in the order in which their lots come
 */
export function* togetherRead(state: IndexState, documents: Iterable<Entry>): Iterable<readonly Entry[]> {
  const { graph, entries } = state;
  const seen = new Set<Entry>();
  const shared = new Set<string | undefined>();
  for (const first of documents) {
    if (seen.has(first)) continue;
    const lot = [first];
    seen.add(first);
    const add = (uri: string) => {
      const entry = entries.get(uri);
      if (!entry?.kind || seen.has(entry)) return;
      seen.add(entry);
      lot.push(entry);
    };
    // It grows while it is gone through.
    for (const { uri, folder } of lot) {
      for (const partner of graph.partnersOf(uri)) add(partner);
      const charter = folder.inForce?.charter;
      if (charter?.requirementScope === undefined || shared.has(charter.uri)) continue;
      shared.add(charter.uri);
      for (const other of entries.under(charter.uri)) add(other);
    }
    yield lot;
  }
}
