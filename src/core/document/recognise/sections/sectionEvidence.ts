import type { Charter, DecisionId } from '../../../charter/model/charter.js';
import { headingIndexOf, type HeadingIndex, type LabelReading } from '../../../language/headingIndex.js';
import { readLabel } from '../../../language/labelIndex.js';
import { normalizePhrase } from '../../../language/normalizeHeading.js';
import { derived } from '../../../text/derived.js';
import { inFile } from '../../../text/range.js';
import type { Section } from '../../../parse/markdown/sections.js';
import type { SectionDecisions } from '../../decisions.js';
import { mask, type Field } from '../text/content.js';
import { faint, likely, plain, trimmedEnd, type Evidence } from '../evidence.js';
import type { KnownNames } from '../people/knownNames.js';
import { tellsRollout } from '../launches.js';
import { knownNamesOf } from '../people/namesOfCharter.js';
import { optionHeadingOf } from '../options/optionHeadings.js';
import { isCertainlyPerson, isKnownPerson, isListOfNames, isNameLike, namesSomebody } from '../people/people.js';
import type { TitledPart } from '../text/partStack.js';
import { isBlankText } from '../blanks/placeholders.js';
import { readTitle } from './readTitle.js';
import { contentOf, type SectionContent } from './sectionContent.js';
import type { Because } from '../signals.js';
import { strengthOf } from '../weights.js';
import { answersWhen } from '../dates/whenAnswers.js';

/** Reads what the sections of a document show of decisions: by their headings, labels and titled parts. */
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

  /** What one section shows: by its heading, its labelled lines and rows, its titled parts. */
  of(one: SectionDecisions): Evidence[] {
    const { section, decisions } = one;
    const content = contentOf(section, this.#text);
    const found: Evidence[] = [];
    const span = { start: section.span.start, end: Math.max(section.span.start, trimmedEnd(this.#text, section.body)) };
    for (const decision of decisions) {
      if (one.evidence === 'kind' && content.body.empty) continue;
      const answered = !content.body.empty && this.#passes(decision, one);
      const byline = decision === 'who' && this.#isByline(one);
      const isSection = section.heading !== undefined && one.evidence !== 'kind' && !byline;
      const because: Because = byline ? { signal: 'byline', words: [section.text] } : leading(one, decision);
      const strength = byline ? faint : strengthOf(one.signals, decision);
      found.push({ decision, ...because, span, strength, answered, byline, isSection });
    }
    // Where a rollout has a section of its own, its dates say When as well; without dates it was not meant to.
    if (
      decisions.includes('rollout') &&
      !decisions.includes('when') &&
      !content.body.empty &&
      this.#passes('when', one)
    )
      found.push({ decision: 'when', signal: 'date', words: [], span, strength: likely, answered: true });
    for (const field of content.body.fields) found.push(...this.#field(field, one));
    for (const part of content.body.titledParts) found.push(...this.#titled(part, one));
    return found;
  }

  /** Whether a section's text gives what the decision asks for: people, a date, an order of users; the others need no more than text. */
  #passes(decision: DecisionId, { section, evidence }: SectionDecisions): boolean {
    const content = contentOf(section, this.#text);
    const key = `${decision} ${evidence === 'inherited' ? 'below' : 'at'} ${section.text}`;
    return remembered(content, this.#names, key, () => this.#gives(decision, { section, evidence }, content));
  }

  #gives(
    decision: DecisionId,
    { section, evidence }: Pick<SectionDecisions, 'section' | 'evidence'>,
    content: SectionContent,
  ): boolean {
    if (decision === 'when') return content.dates.length > 0 || answersWhen(section.text, 'section').length > 0;
    const source = this.#text.slice(section.body.start, section.body.end);
    if (decision === 'rollout') {
      const lines = content.body.prose.map(({ text }) => text).filter((text) => !isBlankText(text, { form: 'item' }));
      // “Phase 1” below a rollout plan is a step of it.
      if (evidence === 'inherited') lines.unshift(section.text);
      return this.#tellsRollout(lines.join('\n'), source);
    }
    if (decision !== 'who') return true;
    if (content.handles.length > 0) return true;
    return namesSomebody(source, this.#names);
  }

  /** Whether a section lists those who wrote, review or approve: “Authors”, “Reviewers”. */
  #isByline({ section, evidence }: SectionDecisions): boolean {
    const headed = evidence === 'inherited' ? outermost(section) : section;
    return evidence !== 'marker' && readLabel(headed.text, this.#index)?.source === 'byline';
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
    // An option names who would build it and by when, and is only one of several.
    if (ofOptions.has(label.decision) && isAmongOptions(one.section)) return [];
    // Below “Sign-offs” a row on Who says who agrees to it.
    const isSigned = label.decision === 'who' && field.form !== 'line' && this.#isByline(one);
    const byline = label.source === 'byline' || isSigned;
    const common = {
      signal: byline ? 'byline' : 'label',
      words: [field.label, field.value],
      span,
      strength: byline ? faint : label.source === 'label' ? plain : likely,
      byline,
    } as const;
    return impliedBy(label.decision).flatMap((decision): Evidence[] => {
      const answered = !field.blank && this.#fieldAnswers(decision, field, one, label.source);
      // A label that is no date's or person's, or whose value is something else, is no place meant for the decision.
      const isMeant =
        decision === label.decision && field.blank && field.form === 'line' && isPlaceFor.has(label.source);
      return answered || isMeant ? [{ decision, answered, ...common }] : [];
    });
  }

  #fieldAnswers(decision: DecisionId, field: Field, one: SectionDecisions, source: LabelReading['source']): boolean {
    // In the middle of a design `owner | string` describes data: there only what is beyond doubt counts.
    const technical = isTechnical(one);
    if (decision === 'who') {
      if (source === 'heading' && field.form !== 'line') return false;
      if (source === 'discipline')
        return isListOfNames(field.value, this.#names) && (!technical || isKnownPerson(field.value, this.#names));
      const isCertain = technical || field.form === 'first column';
      return remembered(field, this.#names, isCertain ? 'certain' : 'like', () =>
        isCertain ? isCertainlyPerson(field.value, this.#names) : isNameLike(field.value, this.#names),
      );
    }
    if (decision === 'when')
      return (
        field.form !== 'first column' &&
        answersWhen(field.value, 'value').length > 0 &&
        !(technical && field.form === 'row')
      );
    if (decision === 'rollout') return field.form !== 'first column' && this.#tellsRollout(field.value);
    // “What: faster refunds” says what it answers; under a vaguer label it takes a sentence to be an answer.
    const named = normalizePhrase(field.label) === normalizePhrase(decision);
    // A table below a title may be the whole document; below a heading, its rows are of what the heading says.
    const isOwn =
      field.form === 'line' || (field.form === 'row' && one.evidence !== 'alias' && !one.section.parent?.heading);
    return isOwn && !technical && (named || lengthOf(field.value) > 20);
  }

  #titled(part: TitledPart, one: SectionDecisions): Evidence[] {
    const reading = readTitle(part, one, this.#index);
    if (!reading) return [];
    const span = inFile(part.span, one.section.chunkStart);
    const source = this.#text.slice(one.section.chunkStart + part.bodyStart, span.end);
    const whole = mask(this.#text.slice(span.start, span.end));
    const { byline } = reading;
    const common = { signal: 'title', words: [part.text], span, strength: plain, byline } as const;
    // In the middle of a design “Role” and “Plan” are the role of a part and a plan of steps, unless they say otherwise.
    const isOfDesign = isTechnical(one) && !part.blank;
    return [...new Set(reading.answers.flatMap(impliedBy))].flatMap((decision): Evidence[] => {
      const answered =
        !part.blank &&
        (decision !== 'when' || answersWhen(whole, 'section').length > 0) &&
        (decision !== 'rollout' || this.#tellsRollout(source)) &&
        (decision !== 'who' || namesSomebody(source, this.#names));
      const isMeant =
        reading.answers.includes(decision) && !(isOfDesign && (decision === 'who' || decision === 'when'));
      return answered || isMeant ? [{ decision, answered, ...common }] : [];
    });
  }
}

/** What was found of a body or a labelled value, which versions share: a key in one section leaves the others as they are. */
const answers = derived<object, WeakMap<KnownNames, Map<string, boolean>>>(() => new WeakMap());

/** Whether something holds of a text and the charter's names; `key` has all else that it hangs on. */
function remembered(owner: object, names: KnownNames, key: string, find: () => boolean): boolean {
  const known = answers(owner);
  let own = known.get(names);
  if (!own) known.set(names, (own = new Map<string, boolean>()));
  let answer = own.get(key);
  if (answer === undefined) own.set(key, (answer = find()));
  return answer;
}

/** Labels that ask for people or a date and nothing else: “Backend” before a list of services asks for nobody. */
const isPlaceFor: ReadonlySet<LabelReading['source']> = new Set(['label', 'byline']);

/** Whether a section tells how something is built, and says so. */
function isTechnical({ decisions, evidence }: SectionDecisions): boolean {
  return decisions.includes('how') && evidence !== 'kind';
}

/** How long a value is: a character of a script that sets no words apart says as much as two letters. */
function lengthOf(value: string): number {
  return (
    value.length +
    (value.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
  );
}

/** The section right below the title, or the one at the top, that holds another. */
function outermost(section: Section): Section {
  let at = section;
  while (at.parent?.heading && at.parent.parent?.heading) at = at.parent;
  return at;
}

/** What options differ in, and what only the chosen one says. */
const ofOptions: ReadonlySet<DecisionId> = new Set(['who', 'when', 'rollout']);

/** Whether a section weighs options, or is one of them. */
function isAmongOptions(section: Section): boolean {
  for (let each: Section | undefined = section; each?.heading; each = each.parent) {
    const heading = optionHeadingOf(each);
    if (heading === 'list' || heading === 'others') return true;
  }
  return false;
}

/** Whether a section is about the rollout and nothing else. */
function isRollout({ decisions }: SectionDecisions): boolean {
  return decisions.length === 1 && decisions[0] === 'rollout';
}

/** What a place for a decision may answer: a rollout's dates count as saying When. */
function impliedBy(decision: DecisionId): readonly DecisionId[] {
  return decision === 'rollout' ? ['rollout', 'when'] : [decision];
}

/** What said most for a decision in its section: what the section was read by, or what its text shows. */
function leading(one: SectionDecisions, decision: DecisionId): Because {
  const because = one.because ?? { signal: 'kind', words: [] };
  const [first, ...others] = one.signals.filter((signal) => signal.decision === decision && signal.weight > 0);
  if (!first) return because;
  const { signal } = others.reduce((most, other) => (other.weight > most.weight ? other : most), first);
  return ownSignals.has(signal) ? { signal, words: [] } : because;
}

/** Signals that tell more of one decision than what its section was read by. */
const ownSignals: ReadonlySet<string> = new Set(['subject', 'reason', 'person', 'date', 'technical']);
