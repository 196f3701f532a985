/** Text by path, below the workspace's folder. */
export type Files = Readonly<Record<string, string>>;

/** What a document of a tree is, as the facts on its layout say; what is left out it has none of. */
export interface ExpectedDocument {
  readonly kind: 'prd' | 'sdd';
  /** Id of the layout in which it stands, where that is not the one of its trees; `none` where its name alone tells its kind. */
  readonly layout?: string;
  /** In the order of their paths. */
  readonly partners?: readonly string[];
  /** Of a product document, each requirement as `ID state`; `unasked` is one that nobody is late with. */
  readonly requirements?: readonly string[];
  /** Of a design, what it says it covers and its product document does not have, as written; tasks are not asked. */
  readonly unknown?: readonly string[];
  /** How it, or the file beside it, answers who does the work; left out where nothing says it. */
  readonly who?: 'answered' | 'by its authors' | 'empty';
  /** Whom its own text names as owners; bylines are none. */
  readonly people?: readonly string[];
  /** `closed` once nobody is asked for anything. */
  readonly stage?: string;
}

/** Files, and the documents among them by path: every other file is none. */
export interface Tree {
  readonly files: Files;
  readonly documents: Readonly<Record<string, ExpectedDocument>>;
  /** Documents of which more than hints is said without a charter, since their names are our own as well; else none. */
  readonly ours?: readonly string[];
}

/** How the documents of one layout lie in repositories. */
export interface LayoutTrees {
  /** Id of the layout. */
  readonly layout: string;
  /** A small repository as the tool leaves it. */
  readonly whole: Tree;
  /** Files that stand or are called like its documents, and of which none is one. */
  readonly lookAlikes: Files;
  /** The same kind of repository after a year in which nobody tidied it. */
  readonly dirty: Tree;
}
