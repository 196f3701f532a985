import { findPerson } from '../../charter/resolve/owners.js';
import type { TandemDocument } from '../../document/document.js';
import { findNotes, mayHoldNotes } from '../../document/notes.js';
import { findDissents, isOpenDissent } from '../../document/dissents.js';
import { mayHoldDissent } from '../../document/recognise/dissentMarkers.js';
import { givesGain } from '../../document/recognise/technicalWork.js';
import { findReferences } from '../../document/owners/references.js';
import { findRequirements } from '../../document/requirements.js';
import type { MarkdownTree } from '../../parse/markdown/markdownTree.js';
import { LineIndex } from '../../text/lineIndex.js';
import { factText, type DissentFact, type DocumentFacts, type LinkFact, type NoteFact } from './facts.js';

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

/** The open dissents of a text; the tree is asked for only when there may be one. */
export function readDissents(text: string, tree: () => MarkdownTree | undefined): readonly DissentFact[] {
  const parsed = mayHoldDissent(text) ? tree() : undefined;
  if (!parsed) return [];
  const lines = new LineIndex(text);
  return detached(
    findDissents(parsed)
      .filter(isOpenDissent)
      .map(({ words, span }) => ({
        role: factText(words.role.text),
        person: factText(words.person.text),
        day: words.day.text,
        reason: factText(words.reason),
        at: lines.positionAt(span.start),
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
    dissents: readDissents(document.text, () => document.tree),
    people: peopleOf(document),
    gain: statesGain(document),
  };
  // JSON leaves out what is `undefined`; the keys are there all the same.
  return { ...detached(facts), charter: facts.charter, team: facts.team, stage: facts.stage };
}

/** Whether a document is a PRD that says what customers gain. */
export function statesGain(document: TandemDocument): boolean {
  return document.kind === 'prd' && givesGain(document);
}

function peopleOf(document: TandemDocument): readonly string[] {
  const words = findReferences(document).filter((reference) => reference.kind === 'person');
  return [...new Set(words.map(({ word }) => findPerson(document.charter, word)?.id ?? factText(word)))];
}

/** A copy that shares nothing: a slice of a text, as engines make it, keeps the whole text alive. */
function detached<T>(facts: T): T {
  return JSON.parse(JSON.stringify(facts)) as T;
}
