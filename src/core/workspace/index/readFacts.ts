import { findPerson } from '../../charter/resolve/owners.js';
import type { TandemDocument } from '../../document/document.js';
import { findNotes, mayHoldNotes } from '../../document/notes.js';
import { findReferences } from '../../document/owners/references.js';
import { findRequirements } from '../../document/requirements.js';
import type { MarkdownTree } from '../../parse/markdown/markdownTree.js';
import { LineIndex } from '../../text/lineIndex.js';
import { factText, type DocumentFacts, type LinkFact, type NoteFact } from './facts.js';

/** The notes of a text. Most hold none, and the tree is asked for only when one may. */
export function readNotes(text: string, tree: () => MarkdownTree | undefined): readonly NoteFact[] {
  const parsed = mayHoldNotes(text) ? tree() : undefined;
  if (!parsed) return [];
  const lines = new LineIndex(text);
  return detached(
    findNotes(parsed).map((note) => ({
      ...note,
      text: factText(note.text),
      at: lines.positionAt(note.span.start),
    })),
  );
}

/** The facts of a document. Nothing in them holds on to it. */
export function readFacts(document: TandemDocument, links: readonly LinkFact[]): DocumentFacts {
  const { uri, kind, charter, team, stage, fields, lines } = document;
  const facts = {
    uri,
    kind,
    charter: charter.uri,
    title: factText(document.title.text),
    team,
    stage: stage === undefined ? undefined : factText(stage),
    authors: fields.authors.map(factText),
    decisions: Object.fromEntries([...document.decisions.answers].map(([id, { state }]) => [id, state])),
    requirements: findRequirements(document.decisions, charter).map(({ id, text, span }) => ({
      id,
      text: factText(text),
      range: lines.rangeOf(span),
    })),
    links,
    notes: readNotes(document.text, () => document.tree),
    people: peopleOf(document),
  };
  // JSON leaves out what is `undefined`; the keys are there all the same.
  return { ...detached(facts), charter: facts.charter, team: facts.team, stage: facts.stage };
}

function peopleOf(document: TandemDocument): readonly string[] {
  const words = findReferences(document).filter((reference) => reference.kind === 'person');
  return [...new Set(words.map(({ word }) => findPerson(document.charter, word)?.id ?? factText(word)))];
}

/** A copy that shares nothing: a slice of a text, as engines make it, keeps the whole text alive. */
function detached<T>(facts: T): T {
  return JSON.parse(JSON.stringify(facts)) as T;
}
