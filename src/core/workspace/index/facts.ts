import type { DecisionId, DocumentKind, PersonId, RoleId, TeamId } from '../../charter/model/charter.js';
import type { Day } from '../../charter/model/calendar.js';
import type { AnswerState } from '../../document/decisions.js';
import type { Note } from '../../document/notes.js';
import type { ClaimState } from '../../document/requirements/claimStates.js';
import type { AcrossRange } from '../../document/requirements/claims.js';
import type { Repeat } from '../../document/requirements/requirement.js';
import type { SignOffState } from '../../document/signoffs/signOffsOf.js';
import type { LayoutIds, LayoutRole } from '../../layouts/layout.js';
import type { Position, Range } from '../../text/range.js';
import type { NamedPlaces } from './namedPlaces.js';

/**
 * What the rest of a workspace may want to know of a PRD or SDD: plain data that can be cloned, without trees and without
 * the text. True for one version of the text and of the charter that governs it.
 */
export interface DocumentFacts {
  readonly uri: string;
  readonly kind: DocumentKind;
  /** URI of the charter that governs it; `undefined` under the built-in one. */
  readonly charter: string | undefined;
  /** At most {@link longestText} characters, as every text here. */
  readonly title: string;
  readonly team: TeamId | undefined;
  readonly stage: string | undefined;
  /** As written. */
  readonly authors: readonly string[];
  /** One entry for each decision of the charter. */
  readonly decisions: Readonly<Record<DecisionId, AnswerState>>;
  /** In the order of the text; an ID given twice is there twice. */
  readonly requirements: readonly RequirementFact[];
  /** IDs of requirements that are no longer in force, with their successor or the reason, as written. */
  readonly retired: readonly { readonly id: string; readonly instead: string }[];
  /** Its charter makes requirement IDs unique in all PRDs that it governs. */
  readonly sharesIds?: true;
  /** What it says that it covers, in the order of the text. */
  readonly coverage: readonly CoverageFact[];
  /** For a requirement's ID the digest of the text that this design was confirmed against. */
  readonly confirmed: Readonly<Record<string, string>>;
  /** Who owns each decision of the charter. */
  readonly owners: Readonly<Record<DecisionId, OwnerFact>>;
  readonly links: readonly LinkFact[];
  /** URIs of the files that it belongs together with by the layout of another tool. */
  readonly partners: readonly string[];
  /** Where it stands in that layout. */
  readonly place?: PlaceFact;
  readonly notes: readonly NoteFact[];
  readonly dissents: readonly DissentFact[];
  /** Everybody whom it names where names are meant: a person's id, or the word as written for whom the charter misses. */
  readonly people: readonly string[];
  /** Of a PRD: whether it says what customers gain. Of an SDD never. */
  readonly gain: boolean;
  /** The decisions that a document of its kind must answer, in the order of the charter. */
  readonly required: readonly DecisionId[];
  /** Who agreed to which decision, and what that is worth today: of each person the latest for each decision. */
  readonly signoffs: readonly SignOffFact[];
  /**
   * The sign-offs that it waits for, in the order of the charter's decisions; none where its team does not work with them. Before
   * its stage is *ready* nobody is late with one.
   */
  readonly awaitedSignOffs: readonly AwaitedSignOffFact[];
  /** What keeps it from being read as it is meant: a merge that nobody finished, or front matter that is broken. */
  readonly broken?: BrokenFact;
  /** Where it names requirements: each by its ID, before it the path of its PRD and “#” where that is written there. */
  readonly ids: NamedPlaces;
  /** Tells one text from another, for whoever wants to know whether these facts are of the text at hand. */
  readonly mark: number;
  /** Where each decision is answered or, when it is empty, was meant to be; none of those that are missing. */
  readonly answeredAt: Readonly<Record<DecisionId, Position>>;
}

/** The same with what views, names and moves ask besides; finding that out takes as long as all else. */
export interface FullFacts extends DocumentFacts {
  /** When what will be there, by its When and its rollout plan: in the order of the text, at most {@link mostDates}. */
  readonly dates: readonly DateFact[];
  /**
   * Where it names people, roles and teams of its charter: each by its kind, a blank and its id. Of those whom the charter does
   * not know the kind is `unknown` and the id the word, in lower case.
   */
  readonly names: NamedPlaces;
  /** Addresses in the text that count from its own place, as written, each once: of links, images and definitions. */
  readonly addresses: readonly string[];
}

/** A sign-off and its place. */
export interface SignOffFact {
  readonly decision: DecisionId;
  /** Id of the role, as far as the charter knows it; else as written. */
  readonly role?: RoleId;
  /** Id of the person, as far as the charter knows them; else as written. */
  readonly by: PersonId;
  readonly on?: Day;
  readonly state: SignOffState;
  readonly range: Range;
}

/** A sign-off that is still to be given, or given again because the text changed or none was named. */
export interface AwaitedSignOffFact {
  readonly decision: DecisionId;
  readonly what: 'sign' | 'renew';
  /** In which it is given. */
  readonly role: RoleId;
  /** Who can give it today, deputies included; none when nobody can. */
  readonly people: readonly PersonId[];
  /** The day of the one that no longer holds, as far as it says one. */
  readonly since?: Day;
  /** Of `sign`: the authors of the document alone have signed. Of `renew`: the one that is there does not say for which text. */
  readonly because?: 'authors-only' | 'no-digest';
}

/** A requirement and its place. */
export interface RequirementFact {
  readonly id: string;
  /** Its ID stands before it nowhere: it follows from numbers, or is its heading. */
  readonly named?: Exclude<LayoutIds, 'printed'>;
  readonly text: string;
  readonly range: Range;
  /** Of its whole text, for telling whether it changed. */
  readonly digest: string;
  /** Stands under a heading such as *Out of scope*. */
  readonly isOutOfScope: boolean;
  /** The PRD itself puts it off: it needs no cover yet. */
  readonly isDeferred: boolean;
  /** It says what is, and asks for nothing: nobody is late with covering it. */
  readonly describes?: true;
  /** What it is to the one that has its ID as well and stands for it. */
  readonly repeats?: Repeat;
  /** How urgent it is, as the column of its table says. */
  readonly priority?: string;
  /** Whether the first version needs it, as the column of its table says. */
  readonly mvp?: string;
}

/** A statement that a design covers a requirement, and its place. */
export interface CoverageFact {
  readonly id: string;
  /** Path of the PRD that the ID is of, as written; without one it is of the design's own. */
  readonly prd?: string;
  readonly state: ClaimState;
  /** As written. */
  readonly note: string;
  readonly range: Range;
  /** Heading of the part that says so. */
  readonly section: string;
  /** It ends a range across requirements. */
  readonly across?: AcrossRange;
}

/** Something that somebody has to mend before the rest counts, and its place. */
export interface BrokenFact {
  /** A whole sentence. */
  readonly message: string;
  /** Two versions stand side by side, so that nobody can tell what the document says. */
  readonly isConflict: boolean;
  readonly at: Position;
}

/** Who owns a decision. */
export interface OwnerFact {
  /** What the decision is called. */
  readonly decision: string;
  readonly role: RoleId;
  /** Those who decide today, deputies included; none when the role is vacant. */
  readonly people: readonly PersonId[];
}

/** A date of a plan, and its place. */
export interface DateFact {
  /** As written: “mid-March”, “Q3 2027”. */
  readonly text: string;
  /** First and last day that it may mean; `undefined` for a release, an event and whatever names no year. */
  readonly days?: { readonly first: Day; readonly last: Day };
  /** The line that it stands in, without markup. */
  readonly about: string;
  readonly decision: DecisionId;
  /** Heading of the part; empty in the front matter. */
  readonly section: string;
  readonly range: Range;
}

/** Where a document stands in the layout of another tool. */
export interface PlaceFact {
  /** Id of the layout, and what it is called. */
  readonly layout: string;
  readonly label: string;
  /** Its units are what its users call features. */
  readonly hasFeatures: boolean;
  /** URI of the folder of its unit. */
  readonly unit: string;
  readonly role: LayoutRole;
  readonly isClosed: boolean;
  readonly isQuiet: boolean;
  /** A product document of its layout may be whole without a design. */
  readonly needsNoDesign: boolean;
  /** Nobody says there which requirements a design covers. */
  readonly statesNoCoverage: boolean;
  /** It has no front matter and is to have none. */
  readonly isBare: boolean;
  /** It is a part of the document at this URI. */
  readonly partOf?: string;
  /** That document holds the same already: what this one says counts nowhere. */
  readonly isCopy?: true;
}

/** A link to a partner document. */
export interface LinkFact {
  readonly kind: DocumentKind;
  /** As written. */
  readonly target: string;
  /** URI that it leads to, whether or not anything is there; `undefined` for a web address and what leads nowhere. */
  readonly leadsTo: string | undefined;
}

/** A dissent that nobody has settled, and its place. */
export interface DissentFact {
  /** As written. */
  readonly role: string;
  /** Handle, as written. */
  readonly person: string;
  readonly day: string;
  readonly reason: string;
  readonly at: Position;
}

/** A note and its place. */
export interface NoteFact extends Note {
  readonly at: Position;
  /** Id of whom it is for or, while they are away, of their deputy; where the charter was asked and knows them. */
  readonly person?: PersonId;
}

/** Longest text that facts hold, in UTF-16 units: enough for a line in a view. */
export const longestText = 160;

/** How many dates facts hold of a document: more are no plan that anybody follows. */
export const mostDates = 200;

/** A text as facts hold it. */
export function factText(text: string): string {
  if (text.length <= longestText) return text;
  // No half of a surrogate pair.
  return text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '');
}
