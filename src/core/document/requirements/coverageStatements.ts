import type { Link, List, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import { spanOfNode, type Section } from '../../parse/markdown/sections.js';
import { derived } from '../../text/derived.js';
import type { Span } from '../../text/range.js';
import type { TandemDocument } from '../document.js';
import { rangeBudget, type RangeBudget } from './claimRanges.js';
import { readClaims, type Claim } from './claims.js';
import { withoutStruck } from './struck.js';
import { coverageGrammarOf, isCitesLabel, isCoversLabel, type CoverageGrammar } from './coverageGrammar.js';
import { coverageMapLines, frontMatterClaims, tagsOfTask } from './layoutStatements.js';
import { readTable } from './coverageTables.js';
import { citationsIn, endOfValue } from './citations.js';
import { isExcluded } from './excluded.js';
import { isInMatrix, isMatrix } from './matrixSections.js';

/** A statement that a part of a design covers a requirement, with the place of the ID in the document. */
export interface CoverageStatement extends Claim {
  /** The part of the design that says so. */
  readonly section: Section;
}

/**
 * What a design says that it covers, in the order of the text: in lines `Covers: FR-1, FR-2` and the list under such a line,
 * in columns and rows of tables headed so, in tags at the end of headings, `[FR-1, FR-2]`. A mention anywhere else covers
 * nothing, nor does a statement in a quotation, in code, or under what is not done.
 */
export const findCoverageStatements = derived((document: TandemDocument): readonly CoverageStatement[] => {
  const found: CoverageStatement[] = [];
  if (document.isUntouched) return found;
  const budget = rangeBudget();
  const grammar = coverageGrammarOf(document);
  const isMatrixAlone = document.kind === 'prd';
  if (isMatrixAlone && !document.place?.file.saysWhereMet) return found;
  const [first] = document.sections;
  if (first) for (const claim of frontMatterClaims(document, grammar, budget)) found.push({ ...claim, section: first });
  for (const section of document.sections) {
    // Most sections name no ID at all.
    if (!grammar.mayName(document.text.slice(section.chunkStart, section.body.end))) continue;
    if (isExcluded(section) || (isMatrixAlone && !isInMatrix(section))) continue;
    new Reader(document.text, section, { found, budget, grammar, isMatrixAlone }).read();
  }
  return found;
});

/** The label of a line, with what may stand before it and the colon behind it. */
const label =
  /^(?:[-*+•]\s+|\d{1,9}[.)]\s+)?(?:\[[ xX]\]\s+)?(?:\*\*|__|[*_])?([^\s:：*_|\n][^:：*_|\n]{0,40})(?:\*\*|__|[*_])?\s?[:：](?:\*\*|__|[*_])?/u;

/** Where what is covered begins in a line such as `Covers: FR-1`; `undefined` in any other. */
export function coversLabelEnd(line: string, { cites }: Pick<CoverageGrammar, 'cites'>): number | undefined {
  const indent = line.length - line.trimStart().length;
  const [head, name = ''] = label.exec(line.slice(indent)) ?? [];
  const isOne = isCoversLabel(name.trim()) || (cites && isCitesLabel(name.trim()));
  return head !== undefined && isOne ? indent + head.length : undefined;
}

/** What the parts of a document are read with. */
interface Reading {
  readonly found: CoverageStatement[];
  readonly budget: RangeBudget;
  readonly grammar: CoverageGrammar;
  /** It is a product document, of which only the tables count that say where its requirements are met. */
  readonly isMatrixAlone: boolean;
}

class Reader {
  readonly #text: string;
  readonly #section: Section;
  readonly #with: Reading;

  constructor(text: string, section: Section, reading: Reading) {
    this.#text = text;
    this.#section = section;
    this.#with = reading;
  }

  read(): void {
    const { heading, nodes } = this.#section;
    if (heading && !this.#with.isMatrixAlone) this.#tag(heading);
    this.#blocks(nodes);
  }

  #blocks(nodes: readonly RootContent[]): void {
    const { grammar, isMatrixAlone } = this.#with;
    nodes.forEach((node, index) => {
      if (node.type === 'table') {
        const place = { text: this.#text, section: this.#section, grammar, isMatrixAlone };
        readTable(node, place, (span, source, state) => this.#claims(span, source, state));
      } else if (isMatrixAlone) return;
      else if (node.type === 'paragraph') this.#paragraph(node, nodes[index + 1]);
      else if (node.type === 'list') for (const item of node.children) this.#item(item);
    });
  }

  #item(item: ListItem): void {
    const [first] = item.children;
    if (first?.type === 'paragraph') {
      const span = spanOfNode(this.#section, first);
      for (const tag of tagsOfTask(this.#text.slice(span.start, span.end), this.#with.grammar))
        this.#claims({ start: span.start + tag.start, end: span.start + tag.end });
    }
    this.#blocks(item.children);
  }

  /** Lines that begin with the label, each up to its end or as long as its list goes on. */
  #paragraph(paragraph: Paragraph, next: RootContent | undefined): void {
    const span = spanOfNode(this.#section, paragraph);
    const source = withoutStruck(this.#text.slice(span.start, span.end));
    const claims = (start: number, end: number): void => {
      this.#claims({ start: span.start + start, end: span.start + end }, source.slice(start, end));
    };
    if (isMatrix(this.#section)) this.#map(source, span.start);
    const { cites } = this.#with.grammar;
    let isOpen = false;
    let last = '';
    for (const { 0: line, index } of source.matchAll(/[^\r\n]+/gu)) {
      const from = coversLabelEnd(line, this.#with.grammar);
      // A box that nobody ticked is what is still to be done.
      const isTicked = !/^(?:[-*+•]\s+|\d{1,9}[.)]\s+)?\[ \]/u.test(line.trimStart());
      if (from !== undefined && isTicked) {
        const end = cites ? endOfValue(line, from) : line.length;
        claims(index + from, index + end);
        isOpen = true;
        last = line.slice(from, end).trim();
      } else if (isOpen && /[,;，、；]$/u.test(last)) {
        claims(index, index + line.length);
        last = line.trim();
      } else {
        isOpen = false;
        for (const cited of cites ? citationsIn(line) : []) claims(index + cited.start, index + cited.end);
      }
    }
    if (isOpen && last === '' && next?.type === 'list') this.#items(next);
  }

  /** `FR1: Epic 2 - Reports`, in a list of where requirements are met. */
  #map(source: string, offset: number): void {
    for (const { ids, state } of coverageMapLines(source)) {
      const span = { start: offset + ids.start, end: offset + ids.end };
      this.#claims(span, undefined, state.state === 'covered' ? undefined : state);
    }
  }

  /** A list that stands under its label. */
  #items(list: List): void {
    for (const item of list.children) {
      const [first] = item.children;
      if (first?.type === 'paragraph') this.#claims(spanOfNode(this.#section, first));
    }
  }

  /** `### Token service [FR-1, FR-2]` */
  #tag(heading: Span): void {
    const source = this.#text.slice(heading.start, heading.end);
    const found = /\[([^[\]\r\n]*)\](?![(:[])[*_\s#]*(?:\r\n|\r|\n|$)/u.exec(source);
    if (!found || this.#isLink()) return;
    const start = heading.start + found.index + 1;
    // A number alone is that of a version, as in “[1.2]”.
    this.#claims({ start, end: start + (found[1]?.length ?? 0) }, undefined, undefined, readClaims);
  }

  #isLink(): boolean {
    const node: Nodes | undefined = this.#section.chunk.nodes[0];
    const last = node?.type === 'heading' ? node.children.at(-1) : undefined;
    return last?.type === 'linkReference' || (last as Link | undefined)?.type === 'link';
  }

  /**
   * @param source the text of the span, when it is not read as it stands
   * @param state what is said of all that has no state of its own
   */
  #claims(
    { start, end }: Span,
    source = this.#text.slice(start, end),
    state?: Pick<Claim, 'state' | 'note'>,
    read = this.#with.grammar.claims,
  ): void {
    for (const claim of read(source, this.#with.budget)) {
      const span = { start: start + claim.span.start, end: start + claim.span.end };
      const said = claim.state === 'covered' ? state : undefined;
      this.#with.found.push({ ...claim, ...said, span, section: this.#section });
    }
  }
}
