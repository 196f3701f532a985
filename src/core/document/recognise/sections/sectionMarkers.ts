import type { Html, Node } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Section } from '../../../parse/markdown/sections.js';
import { findDecisionMarkers, type DecisionMarker } from '../markers/decisionMarkers.js';

/** Markers by their place in the chunk. */
const markersOfChunk = new WeakMap<Section['chunk'], readonly DecisionMarker[]>();

/**
 * The markers in a section's own body at their places in the document, in the order of the text. Those in code are none.
 *
 * @param text the whole document
 */
export function markersOf(section: Section, text: string): readonly DecisionMarker[] {
  const { chunk, chunkStart } = section;
  let markers = markersOfChunk.get(chunk);
  if (!markers) {
    markers = findIn(section, text.slice(chunkStart, chunkStart + chunk.length));
    markersOfChunk.set(chunk, markers);
  }
  return markers.map((marker) => movedBy(marker, chunkStart));
}

function findIn({ nodes }: Section, source: string): readonly DecisionMarker[] {
  if (findDecisionMarkers(source).length === 0) return [];
  const found: DecisionMarker[] = [];
  for (const root of nodes) {
    visit(root, 'html', (node: Node) => {
      const { position } = node as Html;
      const start = position?.start.offset ?? 0;
      for (const marker of findDecisionMarkers(source.slice(start, position?.end.offset ?? start))) {
        found.push(movedBy(marker, start));
      }
    });
  }
  return found;
}

function movedBy({ names, places, span }: DecisionMarker, offset: number): DecisionMarker {
  const moved = (from: DecisionMarker['span']) => ({ start: from.start + offset, end: from.end + offset });
  return { names, places: places.map(moved), span: moved(span) };
}
