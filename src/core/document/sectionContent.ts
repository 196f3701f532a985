import type { Chunk } from '../parse/markdownTree.js';
import type { Section } from '../parse/sections.js';
import type { Span } from '../text/range.js';
import { readBody, type BodyContent } from './content.js';
import { findDates, isAboutDocument } from './dates.js';
import { findHandles } from './people.js';
import { weighReasons } from './reasons.js';

/** What a section's own body shows, besides what its heading says. All places count from the chunk's start. */
export interface SectionContent extends BodyContent {
  /** Dates in running text, rows and labelled lines. */
  readonly dates: readonly Span[];
  /** Handles, profile links and addresses. */
  readonly handles: readonly string[];
  /** How strongly the text gives a reason: 2 and more tells of a problem. */
  readonly reasons: number;
  /** Words of running text; a character counts as a word where words are not set apart. */
  readonly words: number;
}

/** Kept with the chunk: an edit elsewhere in the document reuses the chunk and so what was read from it. */
const contents = new WeakMap<Chunk, SectionContent>();

/** Reads a section's own body, once for each chunk. */
export function contentOf(section: Section, text: string): SectionContent {
  const known = contents.get(section.chunk);
  if (known) return known;
  const source = text.slice(section.chunkStart, section.chunkStart + section.chunk.length);
  const body = readBody(section.nodes, source);
  const content: SectionContent = {
    ...body,
    dates: body.prose.flatMap((prose) =>
      findDates(prose.text)
        .filter(({ span }) => !isAboutDocument(lineAround(prose.text, span.start)))
        .map(({ span }) => ({ start: prose.start + span.start, end: prose.start + span.end })),
    ),
    handles: body.prose.flatMap((prose) => findHandles(source.slice(prose.start, prose.start + prose.text.length))),
    reasons: weighReasons(body.prose.map((prose) => prose.text)),
    words: body.prose.reduce((sum, prose) => sum + countWords(prose.text), 0),
  };
  contents.set(section.chunk, content);
  return content;
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
}

function countWords(text: string): number {
  return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu)?.length ?? 0;
}
