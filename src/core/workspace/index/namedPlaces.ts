import type { LineIndex } from '../../text/lineIndex.js';
import type { Range, Span } from '../../text/range.js';

/** What a document names, and where; packed, for there may be a lot of it and it is kept for every document. */
export interface NamedPlaces {
  /** One for each place, in the order of the text. */
  readonly names: readonly string[];
  /** Three numbers for each place: its line, its first character there and its length, up to the end of that line. */
  readonly places: readonly number[];
}

/** Packs places. */
export function packed(
  lines: LineIndex,
  named: readonly { readonly name: string; readonly span: Span }[],
): NamedPlaces {
  return {
    names: named.map(({ name }) => name),
    places: named.flatMap(({ span: { start, end } }) => {
      const { line, character } = lines.positionAt(start);
      return [line, character, Math.max(start, Math.min(end, lines.lineEnd(line))) - start];
    }),
  };
}

/** Every name with its place. */
export function* unpacked({ names, places }: NamedPlaces): Generator<{ readonly name: string; readonly range: Range }> {
  for (const [index, name] of names.entries()) {
    const [line = 0, character = 0, length = 0] = places.slice(3 * index, 3 * index + 3);
    yield { name, range: { start: { line, character }, end: { line, character: character + length } } };
  }
}
