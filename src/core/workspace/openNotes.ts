import { findNotes, mayHoldNotes, type Note } from '../document/notes.js';
import { parseMarkdown } from '../parse/markdownParser.js';
import { tooHeavyToParse } from '../parse/limits.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Position } from '../text/range.js';
import type { Charters } from './charters.js';
import type { KnownDocuments } from './knownDocuments.js';
import type { FileSystem } from './ports.js';

/** A note and the document it stands in. */
export interface OpenNote extends Note {
  readonly uri: string;
  readonly at: Position;
}

/** Files read at once: enough to be quick, few enough for a slow virtual file system. */
const atOnce = 8;

/**
 * Every note in the documents that a charter governs, by file and then in the order of the text. Unsaved changes count.
 *
 * @param charter URI of an `ownership.yaml`
 */
export async function openNotes(
  charter: string,
  sources: { files: FileSystem; charters: Charters; documents: KnownDocuments },
): Promise<readonly OpenNote[]> {
  const { files, charters, documents } = sources;
  const [prds, sdds] = await Promise.all([documents.inFolderOf(charter, 'prd'), documents.inFolderOf(charter, 'sdd')]);
  const uris = [...prds, ...sdds].sort();
  const found: OpenNote[] = [];
  for (let from = 0; from < uris.length; from += atOnce) {
    const batch = uris.slice(from, from + atOnce);
    const notes = await Promise.all(
      batch.map(async (uri) => ((await charters.for(uri)).charter.uri === charter ? notesOf(uri, files) : [])),
    );
    found.push(...notes.flat());
  }
  return found;
}

async function notesOf(uri: string, files: FileSystem): Promise<readonly OpenNote[]> {
  const { text } = { text: undefined, ...(await files.readText(uri)) };
  if (text === undefined || !mayHoldNotes(text) || tooHeavyToParse(text)) return [];
  const lines = new LineIndex(text);
  return findNotes(parseMarkdown(text)).map((note) => ({ ...note, uri, at: lines.positionAt(note.span.start) }));
}
