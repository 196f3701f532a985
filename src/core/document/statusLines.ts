import { plainWords, statuses } from '../language/blankIndex.js';
import { foldInPlace } from '../language/foldInPlace.js';
import type { Section } from '../parse/markdown/sections.js';
import { inFile, type Span } from '../text/range.js';
import { contentOf } from './recognise/sections/sectionContent.js';

/** A text that says how far a document has come, and its place. */
export interface StatusLine {
  readonly value: string;
  readonly span: Span;
}

/** Longest text of a section on the status that is looked at, in UTF-16 units. */
const maxLength = 300;

/**
 * What a document says of its status in its text: in labelled lines and rows above its first part, and in a section that is
 * called so. Examples in code say nothing.
 */
export function statusLines(sections: readonly Section[], text: string): StatusLine[] {
  const found: StatusLine[] = [];
  let isAbove = true;
  let headings = 0;
  for (const section of sections) {
    const { heading, depth } = section;
    if (heading && (depth > 1 || headings++ > 0)) isAbove = false;
    if (isAbove) found.push(...fieldsOf(section, text));
    else if (depth <= 2 && isStatus(section.text)) found.push(...ownText(section, text));
  }
  return found;
}

function fieldsOf(section: Section, text: string): StatusLine[] {
  return contentOf(section, text).body.fields.flatMap(({ label, value, span, form }) => {
    if ((form !== 'line' && form !== 'row') || !isStatus(label)) return [];
    const line = inFile(span, section.chunkStart);
    const at = text.slice(line.start, line.end).lastIndexOf(value);
    const start = line.start + at;
    return [{ value, span: at < 0 ? line : { start, end: start + value.length } }];
  });
}

function ownText(section: Section, text: string): StatusLine[] {
  const [first] = contentOf(section, text).body.prose;
  if (!first) return [];
  const start = section.chunkStart + first.start;
  const value = text.slice(start, Math.min(start + maxLength, section.body.end));
  const line = /^[^\r\n]*/u.exec(value)?.[0] ?? '';
  return [{ value, span: { start, end: start + line.trimEnd().length } }];
}

function isStatus(label: string): boolean {
  return label.length <= 40 && statuses().has(plainWords(foldInPlace(label)));
}
