import type { Chunk } from './markdownTree.js';
import type { Section } from './sections.js';

/**
 * Remembers what follows from the text of a chunk alone, for as long as the chunk is there: an edit elsewhere in the document
 * leaves the chunk, and so what was read from it. Nothing that is read may hang on what stands around the chunk, nor on where it
 * stands: places count from its start.
 *
 * @param read works it out from the chunk and its text, when it is first asked for
 * @returns takes a section and the text of the whole document
 */
export function perChunk<Value>(
  read: (chunk: Chunk, source: string) => Value,
): (section: Pick<Section, 'chunk' | 'chunkStart'>, text: string) => Value {
  const known = new WeakMap<Chunk, { readonly value: Value }>();
  return ({ chunk, chunkStart }, text) => {
    let found = known.get(chunk);
    if (!found) {
      // JavaScript engines make the sum a string of its own, while a slice alone would let what is kept hold on to the whole
      // document, and so to a version of it for each chunk.
      const source = `\n${text.slice(chunkStart, chunkStart + chunk.length)}`.slice(1);
      found = { value: read(chunk, source) };
      known.set(chunk, found);
    }
    return found.value;
  };
}
