import type { Charter, Person } from '../../charter/model/charter.js';
import type { RequirementCoverage } from '../../workspace/coverage.js';
import type { DocumentFacts } from '../../workspace/index/facts.js';
import { filesOf, type DocumentPair, type Turn } from '../../workspace/turns.js';
import { turnText, whoseTurn } from '../turnText.js';

/** A PRD with its designs, or a design without one, as the *Documents* view shows it. */
export interface ShownPair extends DocumentPair {
  /** The charter that governs its first document. */
  readonly charter: Charter;
  /** What becomes of the requirements of its PRD. */
  readonly coverage: readonly RequirementCoverage[];
  readonly turn: Turn;
  /** Who does what next: `Tomas confirms FR-3`; `undefined` when nothing is open. */
  readonly next: string | undefined;
  /** By whom: a name, else a role. */
  readonly whose: string;
  /** Whether the person at the keyboard moves next. */
  readonly isMyTurn: boolean;
  /** Whether they have to do with it: as who owns a decision in it, wrote it, or moves next. */
  readonly isMine: boolean;
}

/** The pairs of a workspace, or those of them that are known so far. */
export interface ShownPairs {
  /** Nearest to open documents first. */
  readonly pairs: readonly ShownPair[];
  /** URIs of PRDs and SDDs of which nothing could be read. */
  readonly unread: readonly string[];
  /** Whether a charter knows the person at the keyboard. */
  readonly isMeKnown: boolean;
  /** Nothing is left to be read: what is not among them is not there. */
  readonly isWhole: boolean;
}

/** A charter, and the person at the keyboard when it knows them. */
export interface KnownAt {
  readonly charter: Charter;
  readonly me: Person | undefined;
}

/**
 * A pair as it is shown.
 *
 * @param moving the charter of the document where it goes on
 */
export function shownPair(
  pair: DocumentPair,
  {
    charter,
    me,
    moving,
    coverage,
    turn,
  }: KnownAt & Pick<ShownPair, 'coverage' | 'turn'> & { readonly moving: KnownAt },
): ShownPair {
  const isMyTurn = moving.me !== undefined && turn.who === moving.me.id;
  return {
    ...pair,
    charter,
    coverage,
    turn,
    next: turnText(turn, moving.charter),
    whose: whoseTurn(turn, moving.charter),
    isMyTurn,
    isMine: isMyTurn || (me !== undefined && filesOf(pair).some((facts) => concerns(facts, me))),
  };
}

/** The documents of a pair, the PRD first. */
export function documentsOf({ prd, designs }: DocumentPair): readonly DocumentFacts[] {
  return prd ? [prd, ...designs] : designs;
}

/** The document that a pair goes by. */
export function mainOf(pair: DocumentPair): DocumentFacts | undefined {
  return pair.prd ?? pair.designs[0];
}

/** Whether somebody owns what a document has to answer, or wrote it. */
function concerns({ required, owners, authors, people }: DocumentFacts, me: Person): boolean {
  const owns = required.some((id) => Object.hasOwn(owners, id) && owners[id]?.people.includes(me.id));
  const names = [me.id, me.name, me.email, me.github, ...me.aliases].map((name) => name?.toLowerCase());
  // Bylines may name somebody in any of these ways.
  const wrote = authors.some((author) => names.includes(author.replace(/^@/, '').toLowerCase()));
  return owns || wrote || people.includes(me.id);
}
