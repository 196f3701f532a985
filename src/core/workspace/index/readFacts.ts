import type { Decision } from '../../charter/model/charter.js';
import { awayToday } from '../../charter/resolve/deputies.js';
import { findPerson, resolveOwner } from '../../charter/resolve/owners.js';
import type { TandemDocument } from '../../document/document.js';
import { isBare, mustAnswer, sharesIds } from '../../document/documentPlace.js';
import { findNotes, mayHoldNotes } from '../../document/notes.js';
import { findDissents, isOpenDissent } from '../../document/dissents.js';
import { findPlanDates } from '../../document/planDates.js';
import { mayHoldDissent } from '../../document/recognise/markers/dissentMarkers.js';
import { isBlankValue } from '../../document/recognise/blanks/placeholders.js';
import { isTemplateValue } from '../../document/recognise/blanks/templateValues.js';
import { givesGain } from '../../document/recognise/technicalWork.js';
import { namesAt } from '../../document/owners/ownerDeclarations.js';
import { frontMatterAnswers } from '../../document/recognise/frontMatterAnswers.js';
import { findReferences } from '../../document/owners/references.js';
import { findCoverageStatements } from '../../document/requirements/coverageStatements.js';
import { digestOf } from '../../document/requirements/digest.js';
import { selfApprovals } from '../../document/signoffs/selfApprovals.js';
import { neededSignOffs, signOffsOf } from '../../document/signoffs/signOffsOf.js';
import { addressesIn } from '../../document/names/linkAddresses.js';
import { idMentionsOf } from '../../document/names/idMentions.js';
import { nameMentionsOf } from '../../document/names/nameMentions.js';
import { findRequirements } from '../../document/requirements/findRequirements.js';
import type { Grades } from '../../document/requirements/requirement.js';
import { retirementsIn } from '../../document/requirements/retirements.js';
import { conflictMessage } from '../../parse/conflicts.js';
import { conflictIn } from '../../parse/markdown/markdownConflict.js';
import type { MarkdownTree } from '../../parse/markdown/markdownTree.js';
import { LineIndex } from '../../text/lineIndex.js';
import { partnersByLayout, type ResolvedLink } from '../links.js';
import {
  factText,
  type AwaitedSignOffFact,
  mostDates,
  type CoverageFact,
  type DateFact,
  type DissentFact,
  type DocumentFacts,
  type FullFacts,
  type LinkFact,
  type NoteFact,
  type OwnerFact,
  type SignOffFact,
} from './facts.js';
import { packed } from './namedPlaces.js';
import { markOf } from './textMark.js';

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

/** The facts that partners of a document ask. Nothing in them holds on to it. */
export function readFacts(document: TandemDocument, links: readonly LinkFact[]): DocumentFacts {
  return detachedFacts(factsOf(document, links));
}

/** Facts that hold on to nothing of the document that they were made of. */
export function detachedFacts(facts: DocumentFacts): DocumentFacts {
  // JSON leaves out what is `undefined`; the keys are there all the same.
  return { ...detached(facts), charter: facts.charter, team: facts.team, stage: facts.stage };
}

/** The facts of a document for as long as the document itself is there. */
export function factsOf(document: TandemDocument, links: readonly LinkFact[]): DocumentFacts {
  const { uri, kind, charter, team, stage, fields, lines } = document;
  return {
    uri,
    kind,
    charter: charter.uri,
    title: factText(document.title.text),
    team,
    stage: stage === undefined ? undefined : factText(stage),
    authors: fields.authors.map(factText),
    decisions: Object.fromEntries([...document.decisions.answers].map(([id, { state }]) => [id, state])),
    requirements: findRequirements(document).map((requirement) => ({
      id: requirement.id,
      ...(requirement.named === 'printed' ? {} : { named: requirement.named }),
      text: factText(requirement.text),
      range: lines.rangeOf(requirement.span),
      digest: digestOf(requirement),
      isOutOfScope: requirement.isOutOfScope,
      isDeferred: requirement.isDeferred,
      ...(requirement.describes ? { describes: true as const } : {}),
      ...(requirement.repeats ? { repeats: requirement.repeats } : {}),
      ...gradeFacts(requirement.grades),
    })),
    retired: retirementsIn(document).map(({ id, instead }) => ({ id, instead: factText(instead) })),
    ...(sharesIds(document) ? { sharesIds: true as const } : {}),
    coverage: coverageFacts(document),
    confirmed: Object.fromEntries(fields.confirmed.map(({ requirement, digest }) => [requirement.text, digest.text])),
    owners: Object.fromEntries(charter.decisions.map((decision) => [decision.id, ownerFact(document, decision)])),
    links,
    partners: partnersByLayout(kind, document.place, links),
    ...placeFact(document),
    notes: readNotes(document.text, () => document.tree).map((note) => {
      const person = findPerson(charter, note.to);
      return person ? { ...note, person: (awayToday(charter, person)?.deputy ?? person).id } : note;
    }),
    dissents: readDissents(document.text, () => document.tree),
    people: peopleOf(document),
    gain: kind === 'prd' && givesGain(document),
    signoffs: signOffFacts(document),
    awaitedSignOffs: awaitedFacts(document),
    ...brokenFact(document),
    ids: packed(
      lines,
      idMentionsOf(document).map(({ id, prd, span }) => ({ name: prd === undefined ? id : `${prd}#${id}`, span })),
    ),
    required: charter.decisions.filter((each) => mustAnswer(document, each)).map(({ id }) => id),
    mark: markOf(document.text),
    answeredAt: Object.fromEntries(
      [...document.decisions.answers].flatMap(([id, { spans }]) => {
        const [first] = spans;
        return first ? [[id, lines.positionAt(first.start)]] : [];
      }),
    ),
  };
}

/** The same with all others. */
export function readFullFacts(document: TandemDocument, facts: DocumentFacts): FullFacts {
  const others = {
    dates: dateFacts(document),
    names: packed(
      document.lines,
      nameMentionsOf(document).map(({ kind, id, span }) => ({ name: factText(`${kind} ${id}`), span })),
    ),
    addresses: [...new Set(document.tree.chunks.flatMap(({ chunk }) => addressesIn(chunk)))],
  };
  return { ...facts, ...detached(others) };
}

function placeFact(document: TandemDocument): Pick<DocumentFacts, 'place'> {
  const { place } = document;
  if (!place) return {};
  const { layout, file, unit, isClosed, isQuiet, part } = place;
  const { id, label } = layout;
  const [hasFeatures, needsNoDesign] = [layout.hasFeatures === true, layout.needsNoDesign === true];
  const statesNoCoverage = layout.statesNoCoverage === true;
  const about = { layout: id, label, hasFeatures, unit, role: file.role, isClosed, isQuiet };
  const ofPart = part ? { partOf: part.of, ...(part.isCopy ? { isCopy: true as const } : {}) } : {};
  return { place: { ...about, needsNoDesign, statesNoCoverage, isBare: isBare(document), ...ofPart } };
}

/** The links of a document as facts hold them. */
export function linkFacts(links: readonly ResolvedLink[]): readonly LinkFact[] {
  return links.map(({ link, leadsTo }) => ({ kind: link.kind, target: link.target, leadsTo }));
}

function coverageFacts(document: TandemDocument): readonly CoverageFact[] {
  return findCoverageStatements(document).map(({ id, prd, state, note, span, section, across }) => ({
    id,
    ...(prd === undefined ? {} : { prd }),
    state,
    note: factText(note),
    range: document.lines.rangeOf(span),
    section: factText(section.text),
    ...(across ? { across } : {}),
  }));
}

function signOffFacts(document: TandemDocument): readonly SignOffFact[] {
  return signOffsOf(document).map(({ signOff, decision, person, role, state }) => {
    const written = signOff.role && factText(signOff.role.text);
    const inRole = role?.id ?? written;
    return {
      decision: decision.id,
      ...(inRole === undefined ? {} : { role: inRole }),
      by: person?.id ?? factText(signOff.by.text),
      ...(signOff.on ? { on: signOff.on.text } : {}),
      state,
      range: document.lines.rangeOf(signOff.span),
    };
  });
}

function awaitedFacts(document: TandemDocument): readonly AwaitedSignOffFact[] {
  const needed = neededSignOffs(document).map(({ decision, what, owner, people, outdated }): AwaitedSignOffFact => {
    const since = outdated?.signOff.on?.text;
    return {
      decision: decision.id,
      what,
      role: outdated?.role?.id ?? owner.role.id,
      people: people.map(({ id }) => id),
      ...(since === undefined ? {} : { since }),
      ...(outdated?.state === 'undigested' ? { because: 'no-digest' } : {}),
    };
  });
  return [...needed, ...awaitedOfOthers(document)];
}

/** Where the authors alone have signed: of what has no answer nobody can be asked for a sign-off. */
function awaitedOfOthers(document: TandemDocument): readonly AwaitedSignOffFact[] {
  return selfApprovals(document).flatMap(({ decision, others, isDue }): AwaitedSignOffFact[] => {
    const [first] = others;
    if (!first || !isDue || document.decisions.answers.get(decision.id)?.state !== 'answered') return [];
    const people = first.people.map(({ id }) => id);
    return [{ decision: decision.id, what: 'sign', role: first.role.id, people, because: 'authors-only' }];
  });
}

function gradeFacts({ priority, mvp }: Grades): Grades {
  return {
    ...(priority === undefined ? {} : { priority: factText(priority) }),
    ...(mvp === undefined ? {} : { mvp: factText(mvp) }),
  };
}

function dateFacts(document: TandemDocument): readonly DateFact[] {
  return findPlanDates(document, mostDates).map(({ span, days, about, decision, section }) => ({
    text: factText(document.text.slice(span.start, span.end)),
    ...(days ? { days } : {}),
    about: factText(about),
    decision,
    section: factText(section),
    range: document.lines.rangeOf(span),
  }));
}

function brokenFact({ tree, lines, frontMatter, fieldFaults }: TandemDocument): Pick<DocumentFacts, 'broken'> {
  const conflict = conflictIn(tree);
  const fault = frontMatter?.yaml.faults[0] ?? fieldFaults[0];
  const at = conflict ?? fault?.span;
  if (!at) return {};
  const message = conflict ? conflictMessage() : factText(fault?.message ?? '');
  return { broken: { message, isConflict: conflict !== undefined, at: lines.positionAt(at.start) } };
}

function ownerFact({ charter, team }: TandemDocument, decision: Decision): OwnerFact {
  const { role, people } = resolveOwner(charter, team, decision);
  return { decision: factText(decision.label), role: role.id, people: people.map(({ id }) => id) };
}

function peopleOf(document: TandemDocument): readonly string[] {
  const isNobody = (word: string) => isBlankValue(word) || isTemplateValue(document.place?.layout, word);
  const named = findReferences(document).filter(({ kind }) => kind === 'person');
  const words = [...named.map(({ word }) => word), ...peopleOfLayout(document)].filter((word) => !isNobody(word));
  return [...new Set(words.map((word) => findPerson(document.charter, word)?.id ?? factText(word)))];
}

/** Whom the keys of another tool name, such as `decision-makers`: they answer Who there, so that these are its people too. */
function peopleOfLayout({ place, frontMatter, text, charter }: TandemDocument): readonly string[] {
  if (!place || !frontMatter) return [];
  return frontMatterAnswers(text, frontMatter, charter.decisions, place.layout)
    .filter(({ decision, blank }) => decision === 'who' && !blank)
    .flatMap(({ key }) => namesAt(frontMatter, text, [key]))
    .map((name) => name.text);
}

/** A copy that shares nothing: a slice of a text, as engines make it, keeps the whole text alive. */
function detached<T>(facts: T): T {
  return JSON.parse(JSON.stringify(facts)) as T;
}
