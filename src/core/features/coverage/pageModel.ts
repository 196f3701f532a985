import type { DecisionId } from '../../charter/model/charter.js';
import type { Range } from '../../text/range.js';

/** How something looks beside its words. */
export type Mark = 'good' | 'open' | 'doubt' | 'quiet';

/** Coverage as a page in the editor shows it: plain data, all words in the language of the user. */
export interface CoveragePage {
  readonly title: string;
  readonly summary: string;
  /** What must not be overlooked: files that could not be read. */
  readonly warnings: readonly string[];
  readonly tables: readonly PageTable[];
  readonly legend: readonly LegendEntry[];
  readonly words: PageWords;
}

/** What the page says around its tables. */
export interface PageWords {
  readonly filter: string;
  readonly onlyOpen: string;
  readonly export: string;
  readonly legend: string;
  /** How to use a table by keyboard. */
  readonly keys: string;
  /** `{0}` and `{1}` stand for how many rows are shown, and of how many. */
  readonly shown: string;
  readonly nothingFound: string;
}

/** What a state is called and means. */
export interface LegendEntry {
  readonly mark: Mark;
  readonly word: string;
  readonly meaning: string;
}

/** A table under a heading. */
export interface PageTable {
  /** Stays the same while the page lives. */
  readonly id: string;
  readonly heading: string;
  /** Paragraphs between heading and table. */
  readonly about: readonly string[];
  readonly caption: string;
  /** A row of headers over those of the columns; empty where there is none. */
  readonly groups: readonly { readonly text: string; readonly columns: number }[];
  readonly columns: readonly PageColumn[];
  readonly rows: readonly PageRow[];
}

/** A column of a table. */
export interface PageColumn {
  readonly text: string;
  /** `long` takes the room that is left. */
  readonly width: 'short' | 'normal' | 'long';
}

/** A row; its first cell is its header. */
export interface PageRow {
  /** Unique in its table. */
  readonly key: string;
  /** Whether somebody has to do something about it. */
  readonly isOpen: boolean;
  readonly cells: readonly PageCell[];
}

/** A cell, and where it leads. */
export interface PageCell {
  readonly text: string;
  readonly mark?: Mark;
  readonly place?: PagePlace;
  /** From where to where it reaches on the whole timeline, in percent. */
  readonly span?: { readonly from: number; readonly to: number };
}

/** A place in a document: a range, or where it answers a decision. */
export interface PagePlace {
  readonly uri: string;
  readonly range?: Range;
  readonly decision?: DecisionId;
}
