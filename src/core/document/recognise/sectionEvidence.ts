import * as l10n from '@vscode/l10n';
import type { Charter, DecisionId, Person, PersonId } from '../../charter/model/charter.js';
import { headingIndexOf, type HeadingIndex, type LabelReading } from '../../language/headingIndex.js';
import { readLabel } from '../../language/labelIndex.js';
import { normalizePhrase } from '../../language/normalizeHeading.js';
import { readHeading } from '../../language/readHeading.js';
import { inFile } from '../../text/range.js';
import type { SectionDecisions } from '../decisions.js';
import type { BoldHeading, Field } from './content.js';
import { findDates } from './dates.js';
import { trimmedEnd, type Evidence } from './evidence.js';
import { KnownNames } from './knownNames.js';
import { tellsRollout } from './launches.js';
import { isCertainlyPerson, isListOfNames, isNameLike, namesSomebody } from './people.js';
import { contentOf } from './sectionContent.js';
import { derived } from '../../text/derived.js';

/** Reads what the sections of a document show of decisions: by their headings, labels and bold headings. */
export class SectionEvidence {
  readonly #text: string;
  readonly #index: HeadingIndex;
  /** Names of the charter's people. */
  readonly #names: KnownNames;

  constructor(text: string, charter: Charter) {
    this.#text = text;
    this.#index = headingIndexOf(charter);
    this.#names = knownNamesOf(charter.people);
  }

  /** What one section shows: by its heading, its labelled lines and rows, its bold headings. */
  of(one: SectionDecisions): Evidence[] {
    const { section, decisions } = one;
    const content = contentOf(section, this.#text);
    const found: Evidence[] = [];
    const span = { start: section.span.start, end: Math.max(section.span.start, trimmedEnd(this.#text, section.body)) };
    for (const decision of decisions) {
      if (one.evidence === 'kind' && content.body.empty) continue;
      const answered = !content.body.empty && this.#passes(decision, one);
      found.push({ decision, span, answered, reason: one.reason });
    }
    // Where a rollout has a section of its own, its dates say When as well; without dates it was not meant to.
    if (
      decisions.includes('rollout') &&
      !decisions.includes('when') &&
      !content.body.empty &&
      this.#passes('when', one)
    )
      found.push({ decision: 'when', span, answered: true, reason: one.reason });
    for (const field of content.body.fields) found.push(...this.#field(field, one));
    for (const bold of content.body.boldHeadings) found.push(...this.#bold(bold, one));
    return found;
  }

  /** Whether a section's text gives what the decision asks for: people, a date, an order of users; the others need no more than text. */
  #passes(decision: DecisionId, { section, evidence }: SectionDecisions): boolean {
    const content = contentOf(section, this.#text);
    if (decision === 'when') return content.dates.length > 0 || findDates(section.text).length > 0;
    const source = this.#text.slice(section.body.start, section.body.end);
    if (decision === 'rollout') {
      const lines = content.body.prose.map((prose) => prose.text);
      // “Phase 1” below a rollout plan is a step of it.
      if (evidence === 'inherited') lines.unshift(section.text);
      return this.#tellsRollout(lines.join('\n'), source);
    }
    if (decision !== 'who') return true;
    if (content.handles.length > 0) return true;
    if (namesSomebody(source, this.#names)) return true;
    return content.body.prose.some((prose) => prose.text.split('\n').some((line) => isShortName(line)));
  }

  /** Whether text says who gets it first, or names somebody who sees to that. */
  #tellsRollout(text: string, source = text): boolean {
    return tellsRollout(text) || namesSomebody(source, this.#names);
  }

  #field(field: Field, one: SectionDecisions): Evidence[] {
    const label = readLabel(field.label, this.#index);
    if (!label) return [];
    // Whoever sees to the rollout need not be among those who build it.
    if (label.decision === 'who' && isRollout(one)) return [];
    const span = inFile(field.span, one.section.chunkStart);
    const reason = l10n.t('‘{0}: {1}’', plain(field.label), shorten(field.value));
    return impliedBy(label.decision).flatMap((decision): Evidence[] => {
      const answered = !field.blank && this.#fieldAnswers(decision, field, one, label.source);
      // A label that is no date's or person's, or whose value is something else, is no place meant for the decision.
      const isMeant = decision === label.decision && field.blank && field.form === 'line' && label.source !== 'heading';
      return answered || isMeant ? [{ decision, span, answered, reason }] : [];
    });
  }

  #fieldAnswers(decision: DecisionId, field: Field, one: SectionDecisions, source: LabelReading['source']): boolean {
    // In the middle of a design `owner | string` describes data: there only what is beyond doubt counts.
    const technical = one.decisions.includes('how') && one.evidence !== 'kind';
    if (decision === 'who') {
      if (source === 'heading' && field.form !== 'line') return false;
      if (source === 'discipline') return isListOfNames(field.value) && (!technical || isCertainlyPerson(field.value));
      return technical || field.form === 'first column'
        ? isCertainlyPerson(field.value)
        : isNameLike(field.value) || namesSomebody(field.value, this.#names);
    }
    if (decision === 'when')
      return field.form !== 'first column' && findDates(field.value).length > 0 && !(technical && field.form === 'row');
    if (decision === 'rollout') return field.form !== 'first column' && this.#tellsRollout(field.value);
    // “What: faster refunds” says what it answers; under a vaguer label it takes a sentence to be an answer.
    const named = normalizePhrase(field.label) === normalizePhrase(decision);
    return field.form === 'line' && !technical && (named || field.value.length > 20);
  }

  #bold(bold: BoldHeading, one: SectionDecisions): Evidence[] {
    const reading = readHeading(bold.text, this.#index);
    if (!reading || reading.neutral || reading.strength === 'hint') return [];
    if (one.evidence !== 'kind' && one.evidence !== 'none' && reading.strength !== 'exact') return [];
    const span = inFile(bold.span, one.section.chunkStart);
    const source = this.#text.slice(span.start, span.end);
    const reason = l10n.t('bold heading ‘{0}’', bold.text);
    return [...new Set(reading.answers.flatMap(impliedBy))].flatMap((decision): Evidence[] => {
      const answered =
        !bold.blank &&
        (decision !== 'when' || findDates(source).length > 0) &&
        (decision !== 'rollout' || this.#tellsRollout(source)) &&
        (decision !== 'who' || namesSomebody(source, this.#names) || source.split('\n').some(isShortName));
      return answered || reading.answers.includes(decision) ? [{ decision, span, answered, reason }] : [];
    });
  }
}

/** Every document under a charter is searched for the same names. */
const knownNamesOf = derived((people: ReadonlyMap<PersonId, Person>) => {
  const everybody = [...people.values()];
  const names = everybody.flatMap((person) => [person.name, ...person.aliases]);
  return new KnownNames(
    names,
    everybody.map((person) => person.name),
  );
});

/** Whether a section is about the rollout and nothing else. */
function isRollout({ decisions }: SectionDecisions): boolean {
  return decisions.length === 1 && decisions[0] === 'rollout';
}

/** What a place for a decision may answer: a rollout's dates count as saying When. */
function impliedBy(decision: DecisionId): readonly DecisionId[] {
  return decision === 'rollout' ? ['rollout', 'when'] : [decision];
}

/** A line of a people section that is a name and no more: `- Grace`. */
function isShortName(line: string): boolean {
  const text = line.replace(/^[\s>*+•-]*(?:\d+[.)]\s*)?/u, '').trim();
  return text.length > 1 && text.split(/\s+/u).length <= 4 && isNameLike(text);
}

function plain(text: string): string {
  return text.replace(/[*_`]/gu, '').trim();
}

function shorten(text: string): string {
  const value = plain(text);
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}
