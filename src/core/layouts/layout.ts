import type { DecisionId, DocumentKind } from '../charter/model/charter.js';
import type { BoardStage } from '../charter/model/stages.js';
import type { LayoutMetadata } from './metadata.js';

/**
 * What a file is in a layout. `tasks` says which requirements are worked on and is read for that alone; `fragment` is one of many
 * that together are a design; `closed` and other places of a unit are told by {@link LayoutUnit}. `other` is none of ours, however
 * much it looks like one.
 */
export type LayoutRole = DocumentKind | 'both' | 'fragment' | 'tasks' | 'other';

/** A kind of file of a layout. */
export interface LayoutFile {
  /** Glob, from the folder of the unit. */
  readonly path: string;
  readonly role: LayoutRole;
  /** Paths, from the folder of the unit, of what it belongs together with as far as that is there. */
  readonly partners?: readonly string[];
  /** The decisions that its convention asks it for; what is not among them is never missing. Without it those of the charter. */
  readonly asks?: readonly DecisionId[];
  /** It counts only where one of these is there: paths from the folder of the unit, in any case. */
  readonly needs?: readonly string[];
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

/**
 * How requirements are named: `printed` by an ID before each, `numbered` by the numbers of a heading and of an item below it
 * (`3.2`), which stand nowhere as a whole, `titled` by their headings.
 */
export type LayoutIds = 'printed' | 'numbered' | 'titled';

/** How one tool or community lays its documents out. Only data: whatever a layout does differently is said here. */
export interface Layout extends LayoutMetadata {
  readonly id: string;
  /** What it is called. Not translated. */
  readonly label: string;
  readonly units: readonly LayoutUnit[];
  /** Globs, from anywhere, of what lies beside and is none of ours. */
  readonly others?: readonly string[];
  /** Hidden folders in which its documents lie. */
  readonly hiddenFolders?: readonly string[];
  readonly ids: LayoutIds;
  /** A product document is whole without a design. */
  readonly needsNoDesign?: true;
  /** A design stands for itself: there is no product document beside it. */
  readonly needsNoPrd?: true;
}
