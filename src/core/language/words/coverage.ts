import type { Phrases } from '../phrases.js';

/** How a design says which requirements it covers, and how far. */
export interface CoverageWords {
  /** Label of a line, row or column that names requirements: `Covers: FR-1`. */
  readonly covers: Phrases;
  /** Head of a column that says where the requirement of its row is covered: `Requirement | Covered by`. */
  readonly coveredBy: Phrases;
  /** Head of a column that says how things stand with what its row covers: `Status`, `Covered?`. */
  readonly status: Phrases;
  /** Head of a column of remarks, which may say that its row does not cover after all. */
  readonly remark: Phrases;
  /** Before a state, that it is of every ID so far: `FR-1, FR-2 (both partial)`. */
  readonly every: Phrases;
  /** In a column of states, that it is there: `done`. */
  readonly done: Phrases;
  /** Behind an ID, that only a part of it is covered: `FR-1 (partial)`. */
  readonly partial: Phrases;
  /** That it comes later: `FR-1 (deferred: Grace, no capacity)`. */
  readonly deferred: Phrases;
  /** That it is left out on purpose: `FR-1 (out of scope)`. */
  readonly outOfScope: Phrases;
  /** That it is not covered at all: `FR-1: not yet`. */
  readonly not: Phrases;
  /** The same by a word that, with others behind it, may deny something else: `FR-1 (no downtime)`. */
  readonly no: Phrases;
  /** The same by a word that says so only when nothing stands beside it: `FR-1 (failed)`, but not `FR-1 (failed logins)`. */
  readonly alone: Phrases;
  /** That the claim holds for a part of it: `FR-1, for admins only`. */
  readonly narrowed: Phrases;
  /** Between the first ID and the last of a range: `FR-1 to FR-4`. */
  readonly range: Phrases;
  /** How headings begin under which nothing is covered, since it is not done, or not so: `Alternatives considered`. */
  readonly excluded: Phrases;
  /** Such headings that say so only as they stand. */
  readonly excludedAlone: Phrases;
  /** How headings begin under which things are put off: `Future requirements`. */
  readonly later: Phrases;
  /** Such headings that say so only as they stand: `Later`, but not `Later payments`. */
  readonly laterAlone: Phrases;
  /** Headings of later phases, alone or before a colon: a PRD puts requirements off under them, a design may well cover them: `Phase 2`. */
  readonly laterPhases: Phrases;
  /** Of a requirement in its PRD, that it is no longer in force: `FR-1: Told by mail (obsolete)`. */
  readonly lapsed: Phrases;
  /** The same by a word that may as well be said of what is asked: `[removed]`, but not `A list of users (removed)`. */
  readonly withdrawn: Phrases;
  /** Head of a column of IDs: `Requirement ID`. */
  readonly ids: Phrases;
  /** In a column of states, how far the work on what is designed has come: `In review`. */
  readonly building: Phrases;
  /** With what a note goes on behind a state: “by” in `FR-1 (deferred by Grace)`, but not “payments” in `FR-1 (deferred payments)`. */
  readonly behind: Phrases;
  /** The same where no blank follows, 到 in 推迟到五月; empty in languages whose words stand apart or go behind. */
  readonly behindGlued: Phrases;
  /** Head of a column that says how far the work has come, whatever is covered: `Status`. */
  readonly work: Phrases;
  /** Before the number of a requirement, in its heading and where it is cited: `### Requirement 3`, `Requirements 1.2, 1.3`. */
  readonly requirement: Phrases;
  /** The same of a user story: `### User Story 1 - Pay`. */
  readonly story: Phrases;
  /** Heading or label of the list that says when a requirement is met: `Acceptance Criteria`. */
  readonly criteria: Phrases;
  /** Label of a line, row or column that names requirements where documents have no line `Covers`: `Requirements: 1.1, 2.3`. */
  readonly cites: Phrases;
  /** Heading or label under which requirements are spoken of, and none is asked for: `Priorities`, `Dependencies`. */
  readonly speaksOf: Phrases;
  /** Heading under which a table or list says where requirements are met: `Traceability`. */
  readonly matrix: Phrases;
  /** Head of a column of such a table that says where: `Component`, `Phase`. */
  readonly metBy: Phrases;
}
