import type { OpenDissentFact, OpenNote } from '../openNotes.js';
import type { Entry, Folder } from './entries.js';

/**
 * The notes of all documents by the charter file that governs them, also while it cannot be read, those of each by file and
 * place. Under `undefined` those of documents without one.
 */
export function notesByCharter(folders: Iterable<Folder>): ReadonlyMap<string | undefined, readonly OpenNote[]> {
  return byCharter(folders, ({ uri, notes }) => (notes ?? []).map((note) => ({ ...note, uri })));
}

/** The open dissents of all documents, in the same way. */
export function dissentsByCharter(
  folders: Iterable<Folder>,
): ReadonlyMap<string | undefined, readonly OpenDissentFact[]> {
  return byCharter(folders, ({ uri, dissents }) => dissents.map((dissent) => ({ ...dissent, uri })));
}

function byCharter<T extends Pick<OpenNote, 'uri' | 'at'>>(
  folders: Iterable<Folder>,
  of: (entry: Entry) => readonly T[],
): ReadonlyMap<string | undefined, readonly T[]> {
  const found = new Map<string | undefined, T[]>();
  for (const { entries, inForce } of folders) {
    if (!inForce) continue;
    const charter = inForce.charter.uri ?? inForce.unreadable?.uri;
    for (const entry of entries.values()) {
      const own = entry.kind ? of(entry) : [];
      if (own.length === 0) continue;
      const list = found.get(charter) ?? [];
      for (const each of own) list.push(each);
      found.set(charter, list);
    }
  }
  for (const list of found.values()) list.sort(byPlace);
  return found;
}

function byPlace(a: Pick<OpenNote, 'uri' | 'at'>, b: Pick<OpenNote, 'uri' | 'at'>): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.at.line - b.at.line || a.at.character - b.at.character;
}
