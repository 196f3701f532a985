import type { OpenNote } from '../openNotes.js';
import type { Folder } from './entries.js';

/**
 * The notes of all documents by the charter file that governs them, also while it cannot be read, those of each by file and
 * place. Under `undefined` those of documents without one.
 */
export function notesByCharter(folders: Iterable<Folder>): ReadonlyMap<string | undefined, readonly OpenNote[]> {
  const found = new Map<string | undefined, OpenNote[]>();
  for (const { entries, inForce } of folders) {
    if (!inForce) continue;
    const charter = inForce.charter.uri ?? inForce.unreadable?.uri;
    for (const { uri, kind, notes } of entries.values()) {
      if (!kind || !notes?.length) continue;
      const list = found.get(charter) ?? [];
      for (const note of notes) list.push({ ...note, uri });
      found.set(charter, list);
    }
  }
  for (const list of found.values()) {
    list.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.span.start - b.span.start));
  }
  return found;
}
