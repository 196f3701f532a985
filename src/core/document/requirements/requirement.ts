import type { List, ListItem, Nodes, Paragraph, Table, TableRow } from 'mdast';
import type { LayoutIds } from '../../layouts/layout.js';
import type { Section } from '../../parse/markdown/sections.js';
import type { Span } from '../../text/range.js';

/** Something the product must do, under an ID that is never given to another. */
export interface Requirement {
  /** Unique within its document: `FR-1`, `3.2`, or its heading. */
  readonly id: string;
  /** Whether the ID stands before it, follows from the number of a heading and an item, or is its heading. */
  readonly named: LayoutIds;
  /** What is asked, without the ID, without markup, and in a table without its priority and other marks. */
  readonly text: string;
  /** The list item, heading or table row. */
  readonly span: Span;
  /** The ID alone; of one that stands nowhere as a whole, the number or the sign with which it begins. */
  readonly idSpan: Span;
  /** Stands under a heading such as *Out of scope*, or has the priority *Won’t*. */
  readonly isOutOfScope: boolean;
  /** Stands under a heading such as *Later* or *Phase 2*: the PRD itself puts it off. */
  readonly isDeferred: boolean;
  /** It is struck out or said to be withdrawn, and so no longer in force: what takes its place, or why, as far as it says; empty when it does not. */
  readonly struck: string | undefined;
  /** What it is listed in: its list, its table or, of a heading, the section above. */
  readonly within: object | undefined;
  /** What it is written as, in the section that holds it. */
  readonly place: RequirementPlace;
  /** All that asks for it, requirements below it left out: what its digest is made of. */
  readonly content: readonly Nodes[];
  /** It says what is, such as a defect, and asks for nothing. */
  readonly describes?: true;
  /** What it is to the one that has its ID as well and stands for it; without such a one, or for that one itself, nothing. */
  readonly repeats?: Repeat;
  /** How urgent it is and whether the first version needs it, as the columns of its table say; without them none. */
  readonly grades: Grades;
}

/**
 * What stands under the ID of a requirement that stands elsewhere: a `mention` speaks of it again, in a summary or a table of
 * priorities; a `twin` asks for something else, and nobody knows which of the two an ID means.
 */
export type Repeat = 'mention' | 'twin';

/** A list item, a row, a heading or a paragraph, and the section that it stands in; a heading stands in its own. */
export type RequirementPlace =
  | { readonly form: 'item'; readonly list: List; readonly item: ListItem; readonly section: Section }
  | { readonly form: 'row'; readonly table: Table; readonly row: TableRow; readonly section: Section }
  | { readonly form: 'heading'; readonly section: Section }
  | (ParagraphForm & { readonly section: Section });

/** A paragraph, or one of its lines. */
export interface ParagraphForm {
  readonly form: 'paragraph';
  readonly paragraph: Paragraph;
  /** Others stand in the same paragraph, each on lines of its own. */
  readonly isLine: boolean;
}

/** What a table says beside a requirement, as written. */
export interface Grades {
  readonly priority?: string;
  readonly mvp?: string;
}
