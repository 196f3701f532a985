import type { OpenNote } from '../openNotes.js';
import type { Folder } from './entries.js';

/** The notes of all documents by the charter that governs them, those of each by file and place. */
export function notesByCharter(folders: Iterable<Folder>): ReadonlyMap<string, readonly OpenNote[]> {
  const found = new Map<string, OpenNote[]>();
  for (const { entries, inForce } of folders) {
    const charter = inForce?.charter.uri;
    if (charter === undefined) continue;
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
