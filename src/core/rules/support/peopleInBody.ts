import { headingIndexOf } from '../../language/headingIndex.js';
import { readLabel } from '../../language/labelIndex.js';
import { decisionFor } from '../../charter/resolve/decisionFor.js';
import type { TandemDocument } from '../../document/document.js';
import type { NameReference } from '../../document/owners/references.js';
import type { Field } from '../../document/recognise/text/content.js';
import { knownNamesOf } from '../../document/recognise/people/namesOfCharter.js';
import { findPeople } from '../../document/recognise/people/people.js';
import { contentOf } from '../../document/recognise/sections/sectionContent.js';
import { inFile, type Span } from '../../text/range.js';

/**
 * People named in sections about Who and after labels that ask for people: handles, and full names. In the order of the
 * text, each once.
 */
export function peopleInBody(document: TandemDocument): readonly NameReference[] {
  const { text, charter, kind } = document;
  const who = decisionFor(charter, 'who', kind)?.id;
  const index = headingIndexOf(charter);
  const places = document.decisions.sections.flatMap(({ section, decisions }): Span[] => {
    if (who !== undefined && decisions.includes(who)) return [section.body];
    return contentOf(section, text).body.fields.flatMap((field) => {
      if (!field.value.includes('@') || field.blank) return [];
      const label = readLabel(field.label, index);
      return label?.decision === 'who' && label.source !== 'heading' ? valueOf(text, field, section.chunkStart) : [];
    });
  });
  const found = new Map<number, NameReference>();
  for (const { start, end } of places) {
    for (const mention of findPeople(text.slice(start, end), knownNamesOf(charter.people), 'who')) {
      const span = { start: start + mention.start, end: start + mention.end };
      const word = text.slice(span.start, span.end);
      const isHandle = mention.kind === 'handle' && word.startsWith('@');
      const isName = mention.kind === 'person' && /\s/u.test(word);
      if (isHandle || isName) found.set(span.start, { kind: 'person', word, span, inFrontMatter: false });
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Where a field's value stands in its line or row. */
function valueOf(text: string, field: Field, chunkStart: number): Span[] {
  const line = inFile(field.span, chunkStart);
  const at = text.slice(line.start, line.end).lastIndexOf(field.value);
  return at < 0 ? [] : [{ start: line.start + at, end: line.start + at + field.value.length }];
}
