import * as l10n from '@vscode/l10n';
import type { Charter, DecisionId, Person, PersonId } from '../../charter/model/charter.js';
import type { FrontMatter } from '../../parse/markdown/frontMatter.js';
import { inFile, type Span } from '../../text/range.js';
import type { BoldHeading, Field, Prose } from './content.js';
import type { Section } from '../../parse/markdown/sections.js';
import { findDates } from './dates.js';
import type { DecisionAnswer, SectionDecisions } from '../decisions.js';
import { frontMatterAnswers } from './frontMatterAnswers.js';
import { KnownNames } from './knownNames.js';
import { headingIndexOf, type HeadingIndex, type LabelReading } from '../../language/headingIndex.js';
import { readLabel } from '../../language/labelIndex.js';
import { normalizePhrase } from '../../language/normalizeHeading.js';
import { readHeading } from '../../language/readHeading.js';
import {
  findHandles,
  isCertainlyPerson,
  isListOfNames,
  isNameLike,
  namesResponsible,
  namesSomebody,
} from './people.js';
import { contentOf } from './sectionContent.js';

/** A place that answers a decision, or that was meant to and does not. */
interface Evidence {
  readonly decision: DecisionId;
  readonly span: Span;
  readonly answered: boolean;
  readonly reason: string;
}

/** How a whole document answers each decision of the charter. */
export function answerDecisions(
  text: string,
  sections: readonly SectionDecisions[],
  frontMatter: FrontMatter | undefined,
  charter: Charter,
): Map<DecisionId, DecisionAnswer> {
  const reader = new EvidenceReader(text, headingIndexOf(charter), knownNamesOf(charter));
  const evidence: Evidence[] = frontMatterAnswers(text, frontMatter, charter.decisions).map((answer) => ({
    decision: answer.decision,
    span: answer.span,
    answered: !answer.blank,
    reason: l10n.t('front matter ‘{0}’', answer.key),
  }));
  for (const section of sections) for (const one of reader.section(section)) evidence.push(one);
  const byDecision = new Map<DecisionId, Evidence[]>();
  const add = (found: readonly Evidence[]): void => {
    for (const one of found) {
      const list = byDecision.get(one.decision) ?? [];
      byDecision.set(one.decision, list);
      list.push(one);
    }
  };
  add(evidence);
  for (const { id } of charter.decisions) {
    if (!byDecision.get(id)?.some((one) => one.answered)) add(reader.scattered(id, sections));
  }
  const answers = new Map<DecisionId, DecisionAnswer>();
  for (const { id } of charter.decisions) answers.set(id, judge(id, byDecision.get(id) ?? []));
  return answers;
}

// A charter is never changed once it is read, and every document under it is searched for the same names.
const knownNames = new WeakMap<ReadonlyMap<PersonId, Person>, KnownNames>();

function knownNamesOf({ people }: Charter): KnownNames {
  let known = knownNames.get(people);
  if (!known) {
    const everybody = [...people.values()];
    const names = everybody.flatMap((person) => [person.name, ...person.aliases]);
    known = new KnownNames(
      names,
      everybody.map((person) => person.name),
    );
    knownNames.set(people, known);
  }
  return known;
}

function judge(decision: DecisionId, evidence: readonly Evidence[]): DecisionAnswer {
  const answering = evidence.filter((one) => one.answered);
  const used = answering.length > 0 ? answering : evidence;
  const state = answering.length > 0 ? 'answered' : evidence.length > 0 ? 'empty' : 'missing';
  const spans = withoutNested(used.map((one) => one.span));
  return { decision, state, spans, reason: [...new Set(used.map((one) => one.reason))].slice(0, 3).join('; ') };
}

/** A line inside a section that answers as a whole adds nothing. In the order of the text. */
function withoutNested(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.end > last.end) kept.push(span);
  }
  return kept;
}

class EvidenceReader {
  readonly #text: string;
  readonly #index: HeadingIndex;
  /** Names of the charter's people. */
  readonly #names: KnownNames;

  constructor(text: string, index: HeadingIndex, names: KnownNames) {
    this.#text = text;
    this.#index = index;
    this.#names = names;
  }

  /** What one section shows: by its heading, its labelled lines and rows, its bold headings. */
  section(one: SectionDecisions): Evidence[] {
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

  /** Last resort: what is said without any heading or label for it. */
  scattered(decision: DecisionId, sections: readonly SectionDecisions[]): Evidence[] {
    if (decision === 'why') return this.#reasons(sections);
    if (decision === 'what') return this.#introductions(sections);
    if (decision === 'who') return this.#people(sections);
    if (decision === 'when') return this.#plans(sections);
    return [];
  }

  /** Whether a section's text gives what the decision asks for: people, or a date; the others need no more than text. */
  #passes(decision: DecisionId, { section }: SectionDecisions): boolean {
    const content = contentOf(section, this.#text);
    if (decision === 'when') return content.dates.length > 0 || findDates(section.text).length > 0;
    if (decision !== 'who') return true;
    if (content.handles.length > 0) return true;
    const source = this.#text.slice(section.body.start, section.body.end);
    if (namesSomebody(source, this.#names)) return true;
    return content.body.prose.some((prose) => prose.text.split('\n').some((line) => isShortName(line)));
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
        (decision !== 'who' || namesSomebody(source, this.#names) || source.split('\n').some(isShortName));
      return answered || reading.answers.includes(decision) ? [{ decision, span, answered, reason }] : [];
    });
  }

  /** Text that tells of a problem, outside the technical parts unless they tell of it at length. */
  #reasons(sections: readonly SectionDecisions[]): Evidence[] {
    const found: Evidence[] = [];
    let weight = 0;
    let technical = 0;
    for (const { section, decisions } of sections) {
      const content = contentOf(section, this.#text);
      if (decisions.includes('how')) technical += content.reasons;
      else weight += content.reasons;
      for (const [index, prose] of content.body.prose.entries()) {
        if ((content.reasonWeights[index] ?? 0) >= 2)
          found.push(this.#prose('why', section, prose, l10n.t('text that tells of a problem')));
      }
    }
    return weight >= 3 || technical >= 12 ? found.slice(0, 3) : [];
  }

  /** Handles and addresses at the top of the document and in its plan: who wrote it, who does which step. */
  #people(sections: readonly SectionDecisions[]): Evidence[] {
    const first = sections.findIndex(({ section }) => section.heading);
    return sections.flatMap(({ section, decisions }, index) => {
      const content = contentOf(section, this.#text);
      const byline = decisions.length === 0 && index <= first;
      const rest = content.body.prose
        .filter((prose) => namesResponsible(prose.text))
        .map((prose) => this.#prose('who', section, prose, l10n.t('people named in the text')));
      if (!byline && !decisions.includes('when')) return rest;
      return content.body.prose
        .filter((prose) => {
          const source = this.#source(section, prose);
          return (
            findHandles(source).length > 0 ||
            (byline && /^\s*(?:[*_]*by|von|par|por)\s/iu.test(source) && isCertainlyPerson(source))
          );
        })
        .map((prose) => this.#prose('who', section, prose, l10n.t('people named in the text')))
        .concat(rest);
    });
  }

  /** Sentences that say by when something will be there. */
  #plans(sections: readonly SectionDecisions[]): Evidence[] {
    return sections
      .flatMap(({ section, decisions, evidence }) => {
        if (evidence === 'none' && decisions.length === 0 && section.parent) return [];
        const content = contentOf(section, this.#text);
        return content.body.prose
          .filter((_, index) => content.promises[index])
          .map((prose) => this.#prose('when', section, prose, l10n.t('a date promised in the text')));
      })
      .slice(0, 3);
  }

  #source(section: Section, prose: Prose): string {
    const start = section.chunkStart + prose.start;
    return this.#text.slice(start, start + prose.text.length);
  }

  #prose(decision: DecisionId, section: Section, prose: Prose, reason: string): Evidence {
    const start = section.chunkStart + prose.start;
    return { decision, span: { start, end: start + prose.text.trimEnd().length }, answered: true, reason };
  }

  /** What stands before the first section, long enough to say what the document is about. */
  #introductions(sections: readonly SectionDecisions[]): Evidence[] {
    const found: Evidence[] = [];
    for (const { section, decisions } of sections) {
      const content = contentOf(section, this.#text);
      if (decisions.length > 0 || content.body.empty || content.countWords() < 15) continue;
      const span = { start: section.body.start, end: trimmedEnd(this.#text, section.body) };
      found.push({ decision: 'what', span, answered: true, reason: l10n.t('introduction') });
    }
    return found.slice(0, 1);
  }
}

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

function trimmedEnd(text: string, body: Span): number {
  return body.start + text.slice(body.start, body.end).trimEnd().length;
}

function plain(text: string): string {
  return text.replace(/[*_`]/gu, '').trim();
}

function shorten(text: string): string {
  const value = plain(text);
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}
