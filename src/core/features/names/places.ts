import { charterNames } from '../../charter/resolve/charterNames.js';
import type { CharterReading } from '../../charter/read/readCharter.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Position, Range } from '../../text/range.js';
import type { Named, NameIndex, Place } from '../../workspace/names.js';

/** A place at which something is named. */
export interface NamePlace extends Place {
  /** Here it says who or what that is. */
  readonly isDefinition: boolean;
}

/**
 * Every place at which something is named, over all documents and its charter. An ID that could be of several PRDs counts for
 * each of them.
 *
 * @param reading its charter; of a requirement none
 */
export function placesOf(named: Named, index: NameIndex, reading: CharterReading | undefined): readonly NamePlace[] {
  const found: NamePlace[] = [];
  if (named.kind === 'requirement') {
    const isDefinition = definitionTest(named, index);
    for (const { uri, range } of index.placesOf(named))
      found.push({ uri, range, isDefinition: isDefinition(uri, range) });
    return found;
  }
  if (reading) for (const place of placesInCharter(named, reading)) found.push(place);
  for (const { uri, range } of index.placesOf(named)) found.push({ uri, range, isDefinition: false });
  return found;
}

/** Where something is defined: a requirement in its PRD, everything else in its charter. */
export function definitionsOf(named: Named, index: NameIndex, reading: CharterReading | undefined): readonly Place[] {
  if (named.kind !== 'requirement') {
    return reading ? placesInCharter(named, reading).filter(({ isDefinition }) => isDefinition) : [];
  }
  const facts = index.facts(named.prd);
  const isDefinition = definitionTest(named, index);
  return facts ? [...index.placesIn(facts, named)].filter(({ uri, range }) => isDefinition(uri, range)) : [];
}

/** Tells the ID of a requirement in its own list, heading or row; of one that is only retired, the key that says so. */
function definitionTest(
  { prd, id }: Named & { kind: 'requirement' },
  index: NameIndex,
): (uri: string, range: Range) => boolean {
  const asked = index.facts(prd)?.requirements.filter((each) => each.id === id && each.repeats !== 'mention') ?? [];
  if (asked.length === 0) {
    let isFirst = true;
    return (uri) => {
      const isKey = isFirst && uri === prd;
      if (isKey) isFirst = false;
      return isKey;
    };
  }
  // Both are in the order of the text.
  let next = 0;
  return (uri, { start }) => {
    if (uri !== prd) return false;
    for (let range = asked[next]?.range; range && compare(range.end, start) <= 0; range = asked[next]?.range) next++;
    const range = asked[next]?.range;
    // The ID stands at the beginning; what is said of it below is only spoken of.
    if (!range || compare(start, range.start) < 0) return false;
    next++;
    return true;
  };
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

function placesInCharter(
  named: Exclude<Named, { kind: 'requirement' }>,
  reading: CharterReading,
): readonly NamePlace[] {
  const lines = new LineIndex(reading.source.text);
  return charterNames(reading)
    .filter(({ kind, id }) => kind === named.kind && id === named.id)
    .map(({ span, isDefinition }) => ({ uri: named.charter, range: lines.rangeOf(span), isDefinition }));
}
