import { findRole } from '../../charter/resolve/findRole.js';
import { findPerson } from '../../charter/resolve/owners.js';
import { findTeam } from '../../charter/resolve/teams.js';
import type { Charter } from '../../charter/model/charter.js';
import { perChunk } from '../../parse/markdown/perChunk.js';
import { derived } from '../../text/derived.js';
import type { Span } from '../../text/range.js';
import type { TandemDocument } from '../document.js';
import { findReferences, type NameReference } from '../owners/references.js';
import { runningTextIn } from './runningText.js';

/** What of a charter a document may name. */
export type NamedKind = 'person' | 'role' | 'team';

/** A place in a document that names a person, role or team of its charter, or somebody whom the charter does not know. */
export interface NameMention {
  readonly kind: NamedKind | 'unknown';
  /** In the charter; of somebody unknown the word, in lower case. */
  readonly id: string;
  /** The name alone, without quotes, a `@` before it and remarks behind it. */
  readonly span: Span;
  /** It stands there by its id, in whatever case, and not by another of its names. */
  readonly isById: boolean;
}

/** Handles, as they are typed in running text; an e-mail address holds none, nor does `@organisation/team`. */
const handle =
  /(?<![\p{L}\p{N}_./@<`-])@([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_.-]{0,60}[\p{L}\p{M}\p{N}_])?)(?![\p{L}\p{N}_/@])/gu;

/**
 * Every place of a document that names somebody or something, in the order of the text: where names are meant, and handles
 * wherever they stand. What stands in code is none.
 */
export const nameMentionsOf = derived((document: TandemDocument): readonly NameMention[] => {
  const { charter, sections, text } = document;
  const found = new Map<number, NameMention>();
  const add = (kind: NameReference['kind'], word: string, span: Span): void => {
    const named = meantBy(charter, kind, word);
    const isById = named !== undefined && sameHandle(text.slice(span.start, span.end), named.id);
    const { kind: what, id } = named ?? { kind: 'unknown', id: word.replace(/^@/, '').toLowerCase() };
    found.set(span.start, { kind: what, id, span, isById });
  };
  for (const { word, span, kind } of findReferences(document)) add(kind, word, wordIn(text, word, span));
  for (const section of text.includes('@') ? sections : []) {
    for (const { word, at } of handlesIn(section, text)) {
      const start = section.chunkStart + at;
      if (!found.has(start)) add('person', word, { start, end: start + word.length });
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
});

/** The handles in the running text of a section, without the `@`, and where they begin in its chunk. */
const handlesIn = perChunk((chunk, source): readonly { readonly word: string; readonly at: number }[] => {
  if (!source.includes('@')) return [];
  return runningTextIn({ chunk, chunkStart: 0 }, source).flatMap(({ start, end }) =>
    [...source.slice(start, end).matchAll(handle)].map(({ 1: word = '', index }) => ({ word, at: start + index + 1 })),
  );
});

/** The mention at an offset; just before it may stand the `@`. */
export function nameMentionAt(document: TandemDocument, offset: number): NameMention | undefined {
  return nameMentionsOf(document).find(
    ({ span: { start, end } }) =>
      offset <= end && (start <= offset || (offset === start - 1 && document.text[offset] === '@')),
  );
}

/** Whether two handles are one: case does not count. */
export function sameHandle(word: string, id: string): boolean {
  return word.toLowerCase() === id.toLowerCase();
}

function meantBy(
  charter: Charter,
  kind: NamedKind,
  word: string,
): { readonly kind: NamedKind; readonly id: string } | undefined {
  const person = kind === 'person' ? findPerson(charter, word) : undefined;
  if (person) return { kind: 'person', id: person.id };
  const team = kind === 'role' ? undefined : findTeam(charter, word.replace(/^@/, ''));
  if (team) return { kind: 'team', id: team.id };
  const role = kind === 'team' ? undefined : findRole(charter, word);
  return role && { kind: 'role', id: role.id };
}

/** Where in a value the word stands; where it does not stand there as it reads, all of it. */
function wordIn(text: string, word: string, span: Span): Span {
  const bare = word.replace(/^@/, '');
  const at = text.slice(span.start, span.end).indexOf(bare);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + bare.length };
}
