import type { Html, Node, PhrasingContent, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { plainWords, statuses } from '../../../language/blankIndex.js';
import { foldInPlace } from '../../../language/foldInPlace.js';
import type { FoundPhrases } from '../../../language/phrasePattern.js';
import type { Section } from '../../../parse/markdown/sections.js';
import { inFile, type ChunkSpan, type Span } from '../../../text/range.js';
import { findBlanks, mayHoldBlank } from './blanks.js';
import { readAlready, type Prose } from '../text/prosePhrases.js';
import { contentOf } from '../sections/sectionContent.js';
import type { Place } from '../text/textPieces.js';
import { maskInline, something } from '../text/inlineMask.js';

/** Something an author meant to replace and has not. */
export interface Leftover<Of extends Span | ChunkSpan = Span> {
  readonly span: Of;
  /** As it stands in the text. */
  readonly text: string;
}

/** Most that are looked for in one section, by its blocks: no more than a thousand of a file are told. */
const most = 2000;

const leftoversOfChunk = new WeakMap<Section['chunk'], readonly Leftover<ChunkSpan>[]>();

/**
 * Blanks left in a section's own heading and body, in the order of the text: those that make a section empty when nothing
 * else stands in it. Code is never looked into, and comments are for those who write: what stands in them is not left
 * over. A section headed “TODO” lists work to do.
 *
 * @param text the whole document
 */
export function findLeftovers(section: Section, text: string): readonly Leftover[] {
  const { chunk, chunkStart } = section;
  let relative = leftoversOfChunk.get(chunk);
  if (!relative) {
    const reader = new LeftoverReader(
      text.slice(chunkStart, chunkStart + chunk.length),
      contentOf(section, text).body.prose,
    );
    for (const node of chunk.nodes) {
      if (reader.found.length > most) break;
      if (node.type === 'heading' && chunk.nodes.length > 1 && /^TODO\W*$/iu.test(toString(node))) continue;
      reader.read(node);
    }
    relative = reader.found.sort((a, b) => a.span.start - b.span.start);
    leftoversOfChunk.set(chunk, relative);
  }
  return relative.map(({ span, text: left }) => ({ span: inFile(span, chunkStart), text: left }));
}

class LeftoverReader {
  readonly found: Leftover<ChunkSpan>[] = [];
  readonly #source: string;
  /** Running text that was looked over already, by where it begins. */
  readonly #prose: ReadonlyMap<number, Prose>;

  constructor(source: string, prose: readonly Prose[]) {
    this.#source = source;
    this.#prose = new Map(prose.map((stretch) => [stretch.start, stretch]));
  }

  read(root: RootContent): void {
    visit(root, (node: Node, _index, parent: Node | undefined) => {
      if (node.type === 'table') {
        this.#table(node as Table);
        return SKIP;
      }
      // “Describe command” names what is below it: a heading is a prompt as seldom as an item of a list is.
      if (node.type === 'heading') this.#inline(node, { form: 'item' });
      else if (node.type === 'paragraph') {
        const children = (node as unknown as { children: readonly PhrasingContent[] }).children;
        const apart = children.length === 1 && children[0]?.type === 'emphasis';
        this.#inline(node, { form: parent?.type === 'listItem' ? 'item' : 'text', apart });
      } else if (node.type === 'html') this.#text(node, (node as Html).value, { form: 'text' });
      else return undefined;
      return SKIP;
    });
  }

  #table(table: Table): void {
    const [header] = table.children;
    const isStatus = header?.children.map((cell) => statuses().has(plainWords(foldInPlace(toString(cell)))));
    for (const row of table.children) {
      const label = row.children[0];
      const rowIsStatus = label !== undefined && statuses().has(plainWords(foldInPlace(toString(label))));
      for (const [column, cell] of row.children.entries()) {
        // The head of a column names what stands below it.
        if (row !== header) this.#inline(cell, { form: 'value', status: rowIsStatus || isStatus?.[column] === true });
        else if (cell.children.length > 0 && !/^[\p{L} ]+$/u.test(toString(cell))) this.#inline(cell, { form: 'text' });
      }
    }
  }

  /** Reads a block of running text; what the parser knows for code or a link is no words. */
  #inline(block: Node, place: Place): void {
    const { start, end } = spanInChunk(block);
    let source = this.#source.slice(start, end);
    const prose = block.type === 'paragraph' ? this.#prose.get(start) : undefined;
    const phrases = prose && readAlready(prose, source);
    if (phrases && !mayHoldBlank(source, place, phrases)) return;
    visit(block, (node: Node) => {
      if (node.type !== 'inlineCode' && node.type !== 'link' && node.type !== 'linkReference') return undefined;
      const span = spanInChunk(node);
      const [from, to] = [span.start - start, span.end - start];
      source = source.slice(0, from) + something.repeat(to - from) + source.slice(to);
      return SKIP;
    });
    if (block.type === 'tableCell') source = source.replace(/^\|/u, ' ').replace(/\|$/u, ' ');
    if (block.type === 'heading') source = source.replace(/^#+/u, (marks) => ' '.repeat(marks.length));
    this.#text(block, source, place, phrases);
  }

  #text(block: Node, source: string, place: Place, phrases?: FoundPhrases): void {
    const { start } = spanInChunk(block);
    const text = maskInline(source.replace(/(?<=[\r\n])[ \t>]+/gu, (prefix) => ' '.repeat(prefix.length)));
    for (const blank of findBlanks(text, place, phrases)) {
      if (!blank.toFill) continue;
      const span = { start: start + blank.start, end: start + blank.end };
      this.found.push({ span, text: this.#source.slice(span.start, span.end) });
    }
  }
}

function spanInChunk(node: Node): ChunkSpan {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}
