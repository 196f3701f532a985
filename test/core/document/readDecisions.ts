import type { Charter, DocumentKind } from '../../../src/core/charter/model/charter.js';
import type { DocumentDecisions } from '../../../src/core/document/decisions.js';
import { findDecisions } from '../../../src/core/document/recognise/findDecisions.js';
import { readFrontMatter } from '../../../src/core/parse/markdown/frontMatter.js';
import { parseMarkdown } from '../../../src/core/parse/markdown/markdownParser.js';
import { readSections } from '../../../src/core/parse/markdown/sections.js';
import { testCharter } from './testCharter.js';

/** Reads the decisions of a Markdown text. */
export function read(text: string, kind: DocumentKind = 'sdd', charter: Charter = testCharter()): DocumentDecisions {
  const tree = parseMarkdown(text);
  return findDecisions({
    text,
    sections: readSections(tree),
    frontMatter: readFrontMatter(tree),
    charter,
    kind,
  });
}

/** What each heading of a text is about: `Problem: why`. */
export function outline(text: string, kind: DocumentKind = 'sdd', charter?: Charter): string[] {
  return read(text, kind, charter)
    .sections.filter((one) => one.section.heading)
    .map((one) => `${one.section.text}: ${one.decisions.join(' ')}`.trim());
}

/** The state of one decision and the text of the places that give it. */
export function answer(
  text: string,
  decision: string,
  kind: DocumentKind = 'sdd',
  charter?: Charter,
): [string, ...string[]] {
  const found = read(text, kind, charter).answers.get(decision);
  return [found?.state ?? 'unknown', ...(found?.spans ?? []).map((span) => text.slice(span.start, span.end))];
}
