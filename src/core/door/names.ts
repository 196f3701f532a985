import type { Names } from '../analysis/names.js';
import { type Highlight, type PathLink, type RenamePlace } from '../analysis/names.js';
import type { Refused } from '../features/dissent/recordDissent.js';
import type { OutlineSymbol, WorkspaceSymbol } from '../features/names/symbols.js';
import type { Plan } from '../features/plannedFile.js';
import type { Position } from '../text/range.js';
import type { Place } from '../workspace/names.js';

/**
 * Requirements by their IDs, people, roles, teams and files, wherever documents and charters name them; asked about a file as
 * it was last analysed.
 */
export interface AboutNames {
  /** Where what is named at a place is defined; of an ID that could be of several PRDs, in each of them. */
  definitions(uri: string, position: Position): Promise<readonly Place[]>;
  /** Every place that names what is named at a place, those that define it only where they are wanted. */
  references(uri: string, position: Position, withDefinition: boolean): Promise<readonly Place[]>;
  /** The places of the file itself that name what is named at a place. */
  highlights(uri: string, position: Position): readonly Highlight[];
  /** The paths in front matter that lead to files which are there. */
  links(uri: string): readonly PathLink[];
  /** What may be renamed at a place, and by what name it goes; a reason why it cannot be; `undefined` where no name is. */
  renamable(uri: string, position: Position): Promise<RenamePlace | Refused | undefined>;
  /** A new ID for a requirement, or a new handle for a person, over all documents and the charter. */
  planRename(uri: string, position: Position, to: string): Promise<Plan>;
  /** The decisions and requirements of a document, for its outline. */
  outline(uri: string): Promise<readonly OutlineSymbol[]>;
  /** Requirements, documents and people of the workspace by what somebody types. */
  symbols(query: string): Promise<readonly WorkspaceSymbol[]>;
}

/** The names of a core. */
export function aboutNames(names: Names): AboutNames {
  return {
    definitions: (uri, position) => names.definitions(uri, position),
    references: (uri, position, withDefinition) => names.references(uri, position, withDefinition),
    highlights: (uri, position) => names.highlights(uri, position),
    links: (uri) => names.links(uri),
    renamable: (uri, position) => names.renamable(uri, position),
    planRename: (uri, position, to) => names.planRename(uri, position, to),
    outline: (uri) => names.outline(uri),
    symbols: (query) => names.symbols(query),
  };
}
