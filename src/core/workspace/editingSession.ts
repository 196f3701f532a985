import type { Decision, Person, ResolvedOwner } from '../charter/charter.js';
import { resolveOwner, teamAndAbove } from '../charter/owners.js';
import type { TandemDocument } from '../document/document.js';
import { tooHeavyToParse } from '../parse/limits.js';
import { parseMarkdown } from '../parse/markdownParser.js';
import type { MarkdownTree } from '../parse/markdownTree.js';
import type { Section } from '../parse/sections.js';

/**
 * One document being edited by one person, from when it was opened until it is closed. A section counts as edited while
 * its text differs from all that stood in the document at the start, so taking a change back takes its finding back.
 */
export interface EditingSession {
  readonly me: Person;
  /** Texts of the stretches, heading with body, that the document began with. */
  readonly baseline: ReadonlySet<string>;
}

/** A section somebody is changing although another role owns its decision. */
export interface ForeignEdit {
  readonly section: Section;
  readonly decision: Decision;
  readonly owner: ResolvedOwner;
}

/** The baseline of a document that has this text. */
function baselineOf(text: string): ReadonlySet<string> {
  return new Set(stretchesOf(parseMarkdown(text)));
}

/** The sections that are being edited by somebody who does not own their decision; at most one entry for each. */
export function foreignEdits(document: TandemDocument, session: EditingSession): readonly ForeignEdit[] {
  const { charter, team, text } = document;
  return document.decisions.sections.flatMap((entry): ForeignEdit[] => {
    const { section } = entry;
    // A section that nothing speaks for but the document's kind may be anybody's.
    if (!section.heading || entry.evidence === 'kind') return [];
    if (session.baseline.has(text.slice(section.chunkStart, section.chunkStart + section.chunk.length).trim()))
      return [];
    const foreign = charter.decisions
      .filter((decision) => entry.decisions.includes(decision.id))
      .map((decision) => ({ section, decision, owner: resolveOwner(charter, team, decision) }));
    // Whoever owns one of the decisions of a mixed section is at home in it.
    if (foreign.some(({ owner }) => isOwner(document, owner, session.me))) return [];
    return foreign.filter(({ owner }) => owner.people.length > 0).slice(0, 1);
  });
}

/** Somebody who holds the role in a team above is no stranger either. */
function isOwner({ charter, team }: TandemDocument, owner: ResolvedOwner, me: Person): boolean {
  return teamAndAbove(charter, team).some((each) => (each.roles.get(owner.role.id) ?? []).includes(me.id));
}

function stretchesOf(tree: MarkdownTree): string[] {
  return tree.chunks.map(({ start, chunk }) => tree.text.slice(start, start + chunk.length).trim());
}

/** The sessions of all open documents. */
export class EditingSessions {
  readonly #sessions = new Map<string, { text: string; baseline?: ReadonlySet<string>; standsIn: boolean }>();

  /** Call when a document was opened, or its file changed on disk while nobody had typed. */
  begin(uri: string, text: string): void {
    this.#sessions.set(uri, { text, standsIn: this.#sessions.get(uri)?.standsIn ?? false });
  }

  /** The user speaks for the owner in this document: nothing more is said until it is closed. */
  standIn(uri: string): void {
    const session = this.#sessions.get(uri);
    if (session) session.standsIn = true;
  }

  end(uri: string): void {
    this.#sessions.delete(uri);
  }

  /** What the document began with; `undefined` when nobody edits it, or somebody who stands in. */
  baseline(uri: string): ReadonlySet<string> | undefined {
    const session = this.#sessions.get(uri);
    if (!session || session.standsIn) return undefined;
    // It was too much to read when it was opened, so nobody knows what it held.
    if (!session.baseline && tooHeavyToParse(session.text)) return undefined;
    // Made only once somebody types: most documents are opened to be read.
    return (session.baseline ??= baselineOf(session.text));
  }
}
