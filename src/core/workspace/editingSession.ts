import type { Decision, Person, PersonId, ResolvedOwner } from '../charter/model/charter.js';
import { findPerson, mayDecide, resolveOwner, teamAndAbove } from '../charter/resolve/owners.js';
import { awaitsArea } from '../charter/resolve/teamCharter.js';
import { decidedIn } from '../document/decisions.js';
import type { TandemDocument } from '../document/document.js';
import { notesIn } from '../document/notes.js';
import { tooHeavyToParse } from '../parse/markdown/limits.js';
import { parseMarkdown } from '../parse/markdown/markdownParser.js';
import type { MarkdownTree } from '../parse/markdown/markdownTree.js';
import type { Section } from '../parse/markdown/sections.js';

/**
 * One document being edited by one person, from when it was opened until it is closed. A section counts as edited while
 * its text differs from all that stood in the document at the start, so taking a change back takes its finding back.
 */
export interface EditingSession {
  readonly me: Person;
  readonly baseline: Baseline;
  /** For whom the person at the keyboard decides in this document. */
  readonly standsInFor: ReadonlySet<PersonId>;
}

/** What a document holds that its editor did not write. */
export interface Baseline {
  /** Texts of stretches, heading with body: those that the document began with, and those that Tandem wrote. */
  readonly stretches: ReadonlySet<string>;
  /** The text that the document began with. */
  readonly text: string;
}

/** A section somebody is changing although another role owns its decision. */
export interface ForeignEdit {
  readonly section: Section;
  readonly decision: Decision;
  readonly owner: ResolvedOwner;
  /**
   * `open`: the owner was not told. `noted`: the section has a note for them, left since the document was opened.
   * `standing-in`: the editor speaks for them.
   */
  readonly state: 'open' | 'noted' | 'standing-in';
}

/** The sections that are being edited by somebody who does not own their decision; at most one entry for each. */
export function foreignEdits(document: TandemDocument, session: EditingSession): readonly ForeignEdit[] {
  const { charter, team, text } = document;
  return document.decisions.sections.flatMap((entry): ForeignEdit[] => {
    const { section } = entry;
    // A section that nothing speaks for but the document's kind may be anybody's.
    if (!section.heading || entry.evidence === 'kind') return [];
    if (session.baseline.stretches.has(stretchOf(section, text))) return [];
    const owned = decidedIn(charter, entry).map((decision) => ({
      decision,
      owner: resolveOwner(charter, team, decision),
    }));
    // Whoever owns one of the decisions of a mixed section is at home in it.
    if (owned.some(({ owner }) => isOwner(document, owner, session.me))) return [];
    const [foreign] = owned.filter(
      ({ decision, owner }) => owner.people.length > 0 && isSomebodysHere(document, decision),
    );
    return foreign ? [{ section, ...foreign, state: stateOf(document, session, section, foreign.owner) }] : [];
  });
}

/** What goes with an area is nobody's to defend before somebody has that, nor where it is not written. */
function isSomebodysHere({ charter, team, kind }: TandemDocument, decision: Decision): boolean {
  if (decision.area === undefined) return true;
  return decision.document === kind && !awaitsArea(charter, team, decision);
}

function stateOf(
  { charter, text }: TandemDocument,
  { baseline, standsInFor }: EditingSession,
  section: Section,
  owner: ResolvedOwner,
): ForeignEdit['state'] {
  if ([...owner.people, ...owner.holders].some((person) => standsInFor.has(person.id))) return 'standing-in';
  const told = notesIn(section, text).some((note) => {
    const to = findPerson(charter, note.to);
    const isNew = !baseline.text.includes(text.slice(note.span.start, note.span.end));
    return isNew && to !== undefined && mayDecide(owner, to);
  });
  return told ? 'noted' : 'open';
}

/** A deputy decides too, and somebody who holds the role in a team above is no stranger either. */
function isOwner({ charter, team }: TandemDocument, owner: ResolvedOwner, me: Person): boolean {
  if (owner.people.includes(me)) return true;
  return teamAndAbove(charter, team).some((each) => (each.roles.get(owner.role.id) ?? []).includes(me.id));
}

function stretchOf(section: Section, text: string): string {
  return text.slice(section.chunkStart, section.chunkStart + section.chunk.length).trim();
}

function stretchesOf(tree: MarkdownTree): string[] {
  return tree.chunks.map(({ start, chunk }) => tree.text.slice(start, start + chunk.length).trim());
}

interface Session {
  readonly text: string;
  /** Made only once somebody types: most documents are opened to be read. */
  stretches?: Set<string>;
  readonly standsInFor: Set<PersonId>;
}

/** The sessions of all open documents. */
export class EditingSessions {
  readonly #sessions = new Map<string, Session>();

  /** Call when a document was opened, or its file changed on disk while nobody had typed. */
  begin(uri: string, text: string): void {
    this.#sessions.set(uri, { text, standsInFor: this.#sessions.get(uri)?.standsInFor ?? new Set() });
  }

  /**
   * Call when Tandem itself changed a document. What it wrote counts as nobody's edit; a section in which somebody had
   * typed before stays theirs.
   */
  accept(uri: string, before: string, after: string): void {
    const session = this.#sessions.get(uri);
    const stretches = session && stretchesFrom(session);
    if (!stretches || tooHeavyToParse(before) || tooHeavyToParse(after)) return;
    const old = new Set(stretchesOf(parseMarkdown(before)));
    const typedIn = new Set([...old].filter((stretch) => !stretches.has(stretch)).map(headingOf));
    for (const stretch of stretchesOf(parseMarkdown(after))) {
      if (!old.has(stretch) && !typedIn.has(headingOf(stretch))) stretches.add(stretch);
    }
  }

  /** The user speaks for some people in this document, until it is closed or they stop. */
  standIn(uri: string, people: readonly PersonId[]): void {
    for (const person of people) this.#sessions.get(uri)?.standsInFor.add(person);
  }

  /** The user no longer speaks for them. */
  stopStandingIn(uri: string, people: readonly PersonId[]): void {
    for (const person of people) this.#sessions.get(uri)?.standsInFor.delete(person);
  }

  end(uri: string): void {
    this.#sessions.delete(uri);
  }

  /** The session of whoever edits a document; `undefined` when nobody does, or nobody knows what it began with. */
  of(uri: string, me: Person): EditingSession | undefined {
    const session = this.#sessions.get(uri);
    const stretches = session && stretchesFrom(session);
    return stretches && { me, baseline: { stretches, text: session.text }, standsInFor: session.standsInFor };
  }

  /** Whether somebody edits a document. */
  has(uri: string): boolean {
    return this.#sessions.has(uri);
  }
}

/** What a document began with; `undefined` when it was too much to read. */
function stretchesFrom(session: Session): Set<string> | undefined {
  if (!session.stretches && tooHeavyToParse(session.text)) return undefined;
  return (session.stretches ??= new Set(stretchesOf(parseMarkdown(session.text))));
}

function headingOf(stretch: string): string {
  return stretch.split(/[\r\n]/, 1)[0] ?? '';
}
