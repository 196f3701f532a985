import type { Charter } from '../charter/model/charter.js';
import type { CharterReading } from '../charter/read/readCharter.js';
import { LineIndex } from '../text/lineIndex.js';
import type { CharterInForce, CharterState, UnreadableCharter } from '../workspace/charters.js';

/** What a charter file says: the charter, the text it was read from, and whether that is all. */
export interface CharterText {
  readonly charter: Charter;
  readonly text: string;
  /** The first of what the rule `charter` says of it, or its conflict, with the zero-based line: not all of it is in force. */
  readonly broken: { readonly line: number; readonly message: string } | undefined;
}

/** The charter that governs a document. */
export interface GoverningCharter {
  readonly charter: Charter;
  /** URI of the folder that the charter's globs count from. */
  readonly folder: string | undefined;
  /** Its file, when there is one that can be read. */
  readonly file: (CharterText & { readonly uri: string }) | undefined;
  readonly unreadable: UnreadableCharter | undefined;
}

/** What became of reading a charter file. */
export type PlainCharterState =
  ({ readonly type: 'read' } & CharterText) | Exclude<CharterState, { readonly type: 'read' }>;

/** What outsiders get of the charter in force: no tree. */
export function governingCharter({ charter, folder, file, unreadable }: CharterInForce): GoverningCharter {
  return { charter, folder, unreadable, file: file && { uri: file.uri, ...charterText(file.reading) } };
}

/** The same of one charter file. */
export function plainState(state: CharterState): PlainCharterState {
  return state.type === 'read' ? { type: 'read', ...charterText(state.reading) } : state;
}

function charterText({ charter, source, problems }: CharterReading): CharterText {
  // A merge that nobody finished is the one thing that is said of a file; what else is wrong may follow from it.
  const conflict = source.faults.find(({ kind }) => kind === 'conflict');
  const fault = conflict ?? problems.find(({ code }) => code === 'charter');
  const broken = fault && { line: new LineIndex(source.text).lineAt(fault.span.start), message: fault.message };
  return { charter, text: source.text, broken };
}
