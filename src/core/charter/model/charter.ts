import type { Span } from '../../text/range.js';
import type { Day } from './calendar.js';
import type { Capacity } from './capacity.js';

/** `why`, `what`, `how`, `who`, `when`, `rollout` or one that a charter adds. */
export type DecisionId = string;
/** `pm`, `em` or one that a charter adds. */
export type RoleId = string;
export type PersonId = string;
export type TeamId = string;
/** What a document is: a Product Requirements Document or a Solution Design Document. */
export type DocumentKind = 'prd' | 'sdd';

/** How loud a rule is; `by-stage` follows the document's stage. */
export type SeveritySetting = 'off' | 'hint' | 'info' | 'warning' | 'error' | 'by-stage';

/** Whether documents of a layout count: all, none, or those of one kind. */
export type LayoutSetting = 'on' | 'off' | 'prd-only' | 'sdd-only';

/** One decision of the charter: exactly one owner role, the partner consulted [Segment 2021]. */
export interface Decision {
  readonly id: DecisionId;
  readonly label: string;
  /** The question it answers, in a few plain words. */
  readonly question: string;
  readonly owner: RoleId;
  readonly consulted: readonly RoleId[];
  /** The kind of document it is written in. */
  readonly document: DocumentKind;
  /** Whether a document of that kind must answer it. */
  readonly required: boolean;
  /** Extra headings that answer it, beside the built-in aliases. */
  readonly headings: readonly string[];
  /**
   * A built-in decision in whose place it stands in documents of its kind: there, what would answer that one (headings,
   * markers, front matter) answers this one. See `decisionFor`.
   */
  readonly standsFor?: DecisionId;
  /**
   * The responsibility area it goes with: in a team in which a role is accountable for that area, this role owns the
   * decision. See `charterIn`.
   */
  readonly area?: string;
  /** Where the charter names the decision; `undefined` when only the preset does. */
  readonly span?: Span;
}

export interface Role {
  readonly id: RoleId;
  readonly label: string;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly email?: string;
  readonly github?: string;
  readonly aliases: readonly string[];
  /** Where the charter names the person. */
  readonly span?: Span;
}

/** A responsibility area beyond the documents [Sourcegraph]. */
export interface Area {
  readonly id: string;
  readonly label: string;
  /** Roles that are accountable; none: nobody has decided yet; two or more: shared, and `resolve` says how. */
  readonly accountable: readonly RoleId[];
  readonly stakeholders: readonly string[];
  /** What each role does proactively. */
  readonly expectations: Readonly<Record<RoleId, string>>;
  /** How the roles that share it reach a decision. */
  readonly resolve?: string;
  /** Where the charter says who is accountable, or could. */
  readonly accountableSpan?: Span;
  /** Where the charter names the area; `undefined` for a built-in one that it does not mention. */
  readonly span?: Span;
}

/** Something the two agreed to do regularly. */
export interface Agreement {
  readonly id: string;
  readonly title: string;
  /** Cadence: a number and `d`, `w`, `m` (months) or `y`. */
  readonly every?: string;
  /** Day on which it last happened, `YYYY-MM-DD`. */
  readonly last?: string;
  /** Where the charter says that day. */
  readonly lastSpan?: Span;
  readonly span?: Span;
}

/** Where a charter names a role of a team. */
export interface RolePlace {
  readonly span: Span;
  /** The name there, when the charter knows nobody who is named. */
  readonly unknown?: Span;
}

export interface Team {
  readonly id: TeamId;
  readonly name: string;
  readonly parent?: TeamId;
  /** Who holds which role. One that the team names and that is vacant is there, with nobody. */
  readonly roles: ReadonlyMap<RoleId, readonly PersonId[]>;
  /** Where the roles above are named, and where others would be. */
  readonly rolePlaces?: ReadonlyMap<RoleId, RolePlace>;
  readonly rolesSpan?: Span;
  /** Where areas are, or would be. */
  readonly areasSpan?: Span;
  /** Globs, relative to the charter's folder, of the documents that are this team's. */
  readonly documents: readonly string[];
  readonly areas: readonly Area[];
  readonly agreements: readonly Agreement[];
  readonly capacity?: Capacity;
  readonly span?: Span;
}

/** Somebody who is away, and whom the charter names to decide meanwhile. */
export interface Absence {
  readonly person: PersonId;
  /** The last day away; `undefined` while the charter does not say it. */
  readonly until: Day | undefined;
  readonly deputy: PersonId | undefined;
  /** The day or the deputy that stands there cannot be used, which is said there. */
  readonly isUnusable: boolean;
  /** Where the charter names who is away. */
  readonly span: Span;
  /** Where it says the day, or could. */
  readonly untilSpan: Span;
  /** Where it names the deputy, or could. */
  readonly deputySpan: Span;
}

/** A decision that a charter adds and that no role of it owns, so that it is none yet. */
export interface UnownedDecision {
  readonly id: DecisionId;
  readonly label: string;
  /**
   * `unknown-role`: a role is named that the charter does not know; `unusable-owner`: what stands there names no one role,
   * and that is said there. Otherwise the decision is what is wrong.
   */
  readonly fault: 'no-owner' | 'unknown-role' | 'unusable-owner';
  readonly span: Span;
}

/** What a charter file says, every default filled in. */
export interface Charter {
  /** URI of the `ownership.yaml`; `undefined` for the built-in default. */
  readonly uri?: string;
  readonly preset: string;
  /** In the order in which templates and views show them. */
  readonly decisions: readonly Decision[];
  /** In the order of the file. */
  readonly unownedDecisions: readonly UnownedDecision[];
  readonly roles: ReadonlyMap<RoleId, Role>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly teams: ReadonlyMap<TeamId, Team>;
  /** By who is away. Of no effect before somebody says which day it is: see `today`. */
  readonly absences: ReadonlyMap<PersonId, Absence>;
  /** The day for which it is asked who decides; without one nobody counts as away. See `charterOn`. */
  readonly today?: Day;
  readonly stages: readonly string[];
  /** Globs that make a file a PRD or an SDD, beside the built-in ones. */
  readonly documents: Readonly<Record<DocumentKind, readonly string[]>>;
  readonly templates?: string;
  /** Paths of manifests with the requirements of other repositories, as written. */
  readonly manifests?: readonly string[];
  /** How requirement IDs begin; `undefined`: any. */
  readonly requirementPrefixes?: readonly string[];
  /** In what an ID is unique; `undefined`: in its PRD. */
  readonly requirementScope?: 'workspace';
  /** Which layouts of other tools count, by their ids; what is not named does. */
  readonly layouts?: ReadonlyMap<string, LayoutSetting>;
  readonly rules: ReadonlyMap<string, SeveritySetting>;
}

/** Somebody who holds a role and is away. */
export interface AwayHolder {
  readonly holder: Person;
  /** The last day away. */
  readonly until: Day;
  /** The day on which that holds. */
  readonly today: Day;
  /** Who decides until then; `undefined` when nobody does. */
  readonly deputy: Person | undefined;
}

/** Who answers for a decision in a team. */
export interface ResolvedOwner {
  readonly role: Role;
  /** Who decides today: whoever holds the role, and the deputies of those who are away. */
  readonly people: readonly Person[];
  /** Everybody who holds the role here or, when it is vacant here, in the nearest team above, be they away or not. */
  readonly holders: readonly Person[];
  /** Of these who is away today. */
  readonly away: readonly AwayHolder[];
  /** The team in which they were found; `undefined` when nobody was. */
  readonly team?: TeamId;
}
