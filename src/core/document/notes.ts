import type { Node } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Charter, Person } from '../charter/model/charter.js';
import { findPerson } from '../charter/resolve/owners.js';
import { readSections, spanOfNode, type Section } from '../parse/markdown/sections.js';
import type { MarkdownTree } from '../parse/markdown/markdownTree.js';
import type { Span } from '../text/range.js';

/** A comment line left for somebody: `<!-- @ada: … -->`. It stays until somebody takes it out. */
export interface Note {
  /** Handle, e-mail address, account or alias of the person it is for, without the `@` before it. */
  readonly to: string;
  readonly text: string;
  readonly span: Span;
}

/**
 * What may stand for a person in a note: e-mail addresses and accounts too, but nothing that code in a comment is made of,
 * as in `@click="f({a:1})"` or `@media(width:9px)`.
 */
const noteHandle = String.raw`[^\s:;,<>()[\]{}"=\x60]+`;
const noteOpening = new RegExp(String.raw`<!--\s*@(${noteHandle})\s*:`, 'gu');
const wholeHandle = new RegExp(`^${noteHandle}$`, 'u');

/** Whether a text may hold notes at all; cheap, so that most files are never parsed for them. */
export function mayHoldNotes(text: string): boolean {
  return /<!--\s*@/.test(text);
}

/** The notes of a document in the order of its text; what stands in code is none. */
export function findNotes(tree: MarkdownTree): readonly Note[] {
  return readSections(tree)
    .flatMap((section) => notesIn(section, tree.text))
    .sort((a, b) => a.span.start - b.span.start);
}

/** The notes in a section's own body, without its subsections. */
export function notesIn(section: Section, text: string): readonly Note[] {
  const notes: Note[] = [];
  for (const root of section.chunk.nodes) {
    visit(root, 'html', (node: Node) => {
      const { start, end } = spanOfNode(section, node);
      // One by one: a call takes no more arguments than the stack holds.
      for (const note of notesOf(text.slice(start, end), start)) notes.push(note);
    });
  }
  return notes;
}

/** The notes in a stretch of HTML that begins at offset `base` of the document. */
function notesOf(html: string, base: number): Note[] {
  const notes: Note[] = [];
  let done = 0;
  for (const { 0: opening, 1: to = '', index } of html.matchAll(noteOpening)) {
    if (index < done) continue;
    const from = index + opening.length;
    const end = html.indexOf('-->', from);
    if (end < 0) break;
    done = end + 3;
    notes.push({ to, text: html.slice(from, end).trim(), span: { start: base + index, end: base + done } });
  }
  return notes;
}

/**
 * By what name to address a person in a note, so that it is read back as one to that person; `undefined` when nothing that
 * the charter says of them can stand there.
 */
export function noteAddress(charter: Charter, person: Person): string | undefined {
  return [person.id, person.email, person.github, ...person.aliases]
    .map((name) => name?.trim().replace(/^@/, '') ?? '')
    .find((name) => mayAddress(name) && findPerson(charter, name) === person);
}

/** Whether a note can be addressed so. Two dashes could end the comment early for some readers. */
export function mayAddress(name: string): boolean {
  return wholeHandle.test(name) && !name.includes('--');
}

/** The line that makes a note; nothing in `text` can end the comment early. */
export function noteLine(to: string, text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/[<>]/g, '').replace(/-{2,}/g, '–').trim();
  return `<!-- @${to}: ${plain} -->`;
}
