import type { BoardStage } from '../charter/model/stages.js';

/** Keys of a map of YAML from the outermost one down. */
export type MetadataKey = readonly string[];

/** A word with which a layout says how far something has come, and what that comes to. */
export interface LayoutStatus {
  /** In lower case, their parts set apart by single blanks. Text may follow: `implemented (web)`. */
  readonly words: readonly string[];
  /** `closed`: nobody is asked for anything any more. */
  readonly stage: BoardStage | 'closed';
  /** It counts wherever in the value it stands: `accepted, superseded by 12`. */
  readonly isAnywhere?: true;
  /** What another key of the same file says more exactly. */
  readonly finer?: { readonly key: MetadataKey; readonly statuses: readonly LayoutStatus[] };
}

/**
 * Where a layout says how far something has come: under a key of the front matter or of the file beside the document, or in its
 * text, as a labelled line below the title or in a section of its own. Of a list it counts whether there is `some` or `none` in it.
 */
export type LayoutStatusSource = {
  /** In the order of the work. */
  readonly statuses: readonly LayoutStatus[];
} & ({ readonly from: 'front matter' | 'beside'; readonly key: MetadataKey } | { readonly from: 'text' });

/** Where a layout says who, and how far: what is not said here is read as in any document. */
export interface LayoutMetadata {
  /** The file of YAML or JSON that lies beside a document and speaks of it. */
  readonly beside?: {
    readonly name: string;
    /** No other tool has a file of this name: it speaks of whatever it lies beside. */
    readonly isUnmistakable?: true;
  };
  /** The first that says something counts. */
  readonly status?: readonly LayoutStatusSource[];
  /** Keys that say who does the work or decides, and who only wrote, reviews or approves. */
  readonly people?: { readonly who?: readonly string[]; readonly byline?: readonly string[] };
  /**
   * The key that names the team, and the scopes of labels in which it stands, such as `devops` of `~devops::plan`. A team that the
   * charter does not know is none.
   */
  readonly team?: { readonly key: string; readonly scopes: readonly string[] };
  /** What its templates hold where a value is to come, in lower case and as a whole. */
  readonly blanks?: readonly string[];
  /** What its tool itself writes where somebody may say more later, in lower case: a line with that in it is no gap of its author. */
  readonly writes?: readonly string[];
  /** With what a remark in brackets begins that is still to be settled, in lower case. What it is about is filled in. */
  readonly openMarks?: readonly string[];
}
