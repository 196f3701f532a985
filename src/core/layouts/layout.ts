import type { DocumentKind } from '../charter/model/charter.js';
import type { BoardStage } from '../charter/model/stages.js';
import type { LayoutMetadata } from './metadata.js';

/** What a convention may ask a document for: the id of a decision, or `metrics`, `options`, `split` (one document for each kind). */
export type Asked = string;

/**
 * What a file is in a layout. `tasks` says which requirements are worked on and is read for that alone; `fragment` is one of many
 * that together are a design; `closed` and other places of a unit are told by {@link LayoutUnit}. `other` is none of ours, however
 * much it looks like one.
 */
export type LayoutRole = DocumentKind | 'both' | 'fragment' | 'tasks' | 'other';

/** How a file is a part of a document that lies in several. */
export interface LayoutPart {
  /** Path, from the folder of the unit, of the document that it is a part of; without that it is a document of its own. */
  readonly of: string;
  /** That document holds all of it already, and goes before: what the part says counts nowhere. */
  readonly isCopy?: true;
}

/** A kind of file of a layout. */
export interface LayoutFile {
  /** Glob, from the folder of the unit. */
  readonly path: string;
  readonly role: LayoutRole;
  /** Paths, from the folder of the unit, of what it belongs together with as far as that is there. */
  readonly partners?: readonly string[];
  /**
   * What says what it is about, where its own heading is the same in all of them: the name of its unit's folder, the folders that its
   * path leaves open, or its own name beside the first.
   */
  readonly titled?: 'unit' | 'folder' | 'unit and folder' | 'unit and name';
  /** What its title begins with in all of them, and what says nothing of what it is about. */
  readonly titleLead?: string;
  /** What its convention asks it for; what is not among it is never missing. Without it all that a PRD or SDD is asked for. */
  readonly asks?: readonly Asked[];
  /** It counts only where one of these is there: paths from the folder of the unit, in any case. */
  readonly needs?: readonly string[];
  /**
   * Lines of it that begin with a number such as `1.1` are requirements by that number; those whose first number is `describes` say
   * what is, and ask for nothing.
   */
  readonly numbersLines?: { readonly describes: string };
  /** It lists requirements from end to end, under headings of any words: what begins with an ID there is one. */
  readonly isAllRequirements?: true;
  /** Of a product document: a table in it says itself where each of its requirements is met. */
  readonly saysWhereMet?: true;
  /** It is a part of another document, for which everything that it says counts; that it says itself what it is goes before. */
  readonly part?: LayoutPart;
  /** Keys of its front matter that name the requirements that it covers. */
  readonly coversIn?: readonly string[];
}

/** What belongs together: one feature, one change, one proposal. */
export interface LayoutUnit {
  /** Glob of its folder; the unit may lie anywhere in the workspace. One that begins with a slash lies at its top; `.` is any folder. */
  readonly folder: string;
  readonly files: readonly LayoutFile[];
  /** It is done with: an archive, of which nobody has a turn any more. */
  readonly isClosed?: true;
  /** How far what lies there has come, where nothing says it. */
  readonly stage?: BoardStage;
}

/** The template of a tool, where a repository has it. */
export interface LayoutTemplateFile {
  /** Path of the template, from where the folder of all units is. */
  readonly template: string;
  /** What stands in the template for the title; nothing where it has no place for one. */
  readonly title?: string;
}

/** How a product document of a layout is begun, and the design that answers it. */
export interface LayoutStart {
  readonly product?: LayoutTemplateFile;
  readonly design?: LayoutTemplateFile;
  /** Folder in which each unit has a folder of its own. */
  readonly folder: string;
  /** Digits of the number that the folder's name begins with; without one none. */
  readonly digits?: number;
  readonly file: string;
}

/**
 * How requirements are named: `printed` by an ID before each, `numbered` by the numbers of a heading and of an item below it
 * (`3.2`), which stand nowhere as a whole, `titled` by their headings.
 */
export type LayoutIds = 'printed' | 'numbered' | 'titled';

/** Headings that name a requirement by a word and a number, such as `### User Story 2`. */
export interface NumberedHeadings {
  /** The word before the number, in any language. */
  readonly word: 'requirement' | 'story';
  /** What stands before the number where it is cited: `US` of `US2`; nothing where the number stands alone. */
  readonly prefix: string;
  /** Item n of the list of its acceptance criteria is a requirement as well: `3.2`. */
  readonly hasCriteria?: true;
}

/** Headings under which a document of changes says what becomes of requirements, and the labels of old and new names. */
export interface ChangeHeadings {
  readonly removed: string;
  readonly renamed: string;
  readonly from: string;
  readonly to: string;
}

/** How one tool or community lays its documents out. Only data: whatever a layout does differently is said here. */
export interface Layout extends LayoutMetadata {
  readonly id: string;
  /** What it is called, in a word. Not translated. */
  readonly label: string;
  /** The same for the page of documentation, with all that lay their documents out so. */
  readonly name: string;
  /** Its units are what its users call features; else they are documents. */
  readonly hasFeatures?: true;
  readonly units: readonly LayoutUnit[];
  /** Globs, from anywhere, of what lies beside and is none of ours. */
  readonly others?: readonly string[];
  /** In folders that {@link others} names nothing is a document, however the folders below are laid out. */
  readonly holdsNoDocuments?: true;
  /** Hidden folders in which its documents lie. */
  readonly hiddenFolders?: readonly string[];
  readonly ids: LayoutIds;
  readonly start?: LayoutStart;
  readonly headings?: NumberedHeadings;
  readonly changes?: ChangeHeadings;
  /** Its IDs begin anew in every unit, whatever else is said of them. */
  readonly restartsIds?: true;
  /** Its designs and tasks say `Requirements: 1.1` where others say `Covers: FR-1`, in lines, rows and columns. */
  readonly citesRequirements?: true;
  /** Tags at the beginning of tasks name what they are about, `[US1]`: by the letters of the ID. */
  readonly taskTags?: readonly string[];
  /** What a column of states says, in small letters, where the work has not begun yet and nothing else is meant. */
  readonly plannedStates?: readonly string[];
  /** Nothing in it says which requirements a design covers, and nobody is late with saying so. */
  readonly statesNoCoverage?: true;
  /**
   * Its files have front matter of their own, or nothing reads them that would take it for text. To files of any other layout
   * that have none, none is added.
   */
  readonly hasFrontMatter?: true;
  /** No tool writes its documents: whoever gives one of them a name that is ours as well means a document of ours. */
  readonly hasNoTool?: true;
  /** A product document is whole without a design. */
  readonly needsNoDesign?: true;
  /** A design stands for itself: there is no product document beside it. */
  readonly needsNoPrd?: true;
}
