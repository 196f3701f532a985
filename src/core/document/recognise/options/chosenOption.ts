import { normalizePhrase } from '../../../language/normalizeHeading.js';
import { spanOfNode, type Section } from '../../../parse/markdown/sections.js';
import { derived } from '../../../text/derived.js';
import { inFile, type Span } from '../../../text/range.js';
import { withoutIcons } from '../../../text/withoutIcons.js';
import type { SectionDecisions } from '../../decisions.js';
import type { TandemDocument } from '../../document.js';
import { languageOf } from '../../languageOf.js';
import type { Field } from '../text/content.js';
import { numbersIn, optionHeadingOf, readNumbered } from './optionHeadings.js';
import { findOptions } from './options.js';
import { choiceIn, hintsIn, sentencesOf } from './optionStatements.js';
import { isBlankValue } from '../blanks/placeholders.js';
import { contentOf } from '../sections/sectionContent.js';
import { announcesChoice, isMarkedChosen, staffHeadOf, staffWordsIn } from '../people/staffing.js';

/** The option that a design takes, with what its comparison says follows from it. */
export interface ChosenOption {
  /** As written, without marks. */
  readonly name: string;
  /** What stands there of its team and of the day from which on it is available. */
  readonly team: Span | undefined;
  readonly available: Span | undefined;
  /** What stands of the teams of the others. */
  readonly otherTeams: readonly Span[];
}

/** An option by all that it may be called. */
interface Candidate extends Omit<ChosenOption, 'otherTeams'> {
  /** The number or letter that it goes by. */
  readonly number: string | undefined;
  /** What else it is called, as `normalizePhrase` gives it. */
  readonly names: readonly string[];
  /** Its row, column or heading says that it was taken. */
  readonly marked: boolean;
}

/** A design weighs a handful; what lists more is no choice. */
const maxOptions = 20;
/** Longest value or sentence in which an option is looked for, in UTF-16 units. */
const maxText = 600;

/**
 * The option that a design says it takes: by a line such as “Chosen option: B”, a section such as “Decision”, a mark in the
 * comparison, or else a sentence. `undefined` when it says none, or more than one.
 */
export const chosenOption = derived((document: TandemDocument): ChosenOption | undefined => {
  const candidates = candidatesOf(document);
  if (candidates.length < 2 || candidates.length > maxOptions) return undefined;
  if (!candidates.some(({ team, available }) => team ?? available)) return undefined;
  const named = new Set<Candidate | 'another'>(candidates.filter(({ marked }) => marked));
  const told = new Set<Candidate>();
  for (const entry of document.decisions.sections) {
    if (!isAboutHow(entry)) continue;
    readSection(document, entry.section, candidates, named, told);
  }
  const [chosen, ...more] = named.size > 0 ? named : told;
  if (chosen === undefined || chosen === 'another' || more.length > 0) return undefined;
  return { ...chosen, otherTeams: candidates.flatMap((other) => (other === chosen ? [] : (other.team ?? []))) };
});

function isAboutHow({ decisions, section }: SectionDecisions): boolean {
  return (
    decisions.length === 0 ||
    decisions.includes('how') ||
    decisions.includes('why') ||
    (section.heading !== undefined && announcesChoice(section.text))
  );
}

function readSection(
  { text }: TandemDocument,
  section: Section,
  candidates: readonly Candidate[],
  named: Set<Candidate | 'another'>,
  told: Set<Candidate>,
): void {
  const { body } = contentOf(section, text);
  const take = (found: Candidate | 'another' | undefined): void => {
    if (found) named.add(found);
  };
  for (const { form, label, value, blank } of body.fields) {
    if (blank || (form !== 'line' && form !== 'row') || !announcesChoice(label)) continue;
    take(inValue(value, candidates));
  }
  if (section.heading !== undefined && announcesChoice(section.text)) {
    const [, ...rest] = section.text.split(/[:：]|\s[–—-]\s/u);
    take(inValue(rest.join(' '), candidates));
    const first = body.prose.find(({ text: words }) => words.trim() !== '');
    if (first) take(inValue(first.text.trim(), candidates, true));
  }
  for (const { text: words } of body.prose) {
    for (const sentence of words.length > 20_000 ? [] : sentencesOf(words)) {
      const found = sentence.text.length > maxText ? undefined : inSentence(sentence.text, candidates);
      if (found) told.add(found);
    }
  }
}

/** The options of a document that have a name, each once. */
function candidatesOf(document: TandemDocument): readonly Candidate[] {
  const { compared, options } = findOptions(document);
  const candidates: Candidate[] = [];
  const add = (name: string, from: Pick<Candidate, 'team' | 'available' | 'marked'>): void => {
    const made: Candidate = { ...callings(name), ...from };
    const at = candidates.findIndex((other) => isSame(other, made));
    const known = candidates[at];
    if (!known) candidates.push(made);
    else
      candidates[at] = {
        ...known,
        team: known.team ?? made.team,
        available: known.available ?? made.available,
        marked: known.marked || made.marked,
        names: [...new Set([...known.names, ...made.names])],
      };
  };
  for (const table of compared) {
    for (const { name, team, available, chosen } of table.options) {
      if (candidates.length > maxOptions) return candidates;
      add(name, { team, available, marked: chosen || isMarkedChosen(name) });
    }
  }
  const others = options.filter(({ form }) => form === 'heading' || form === 'item' || form === 'label');
  if (others.length > maxOptions) return [];
  for (const option of others) {
    const fields = fieldsOf(
      document,
      option.span,
      others.find(({ span }) => span.start > option.span.start)?.span.start,
    );
    const placeOf = (head: 'team' | 'available'): Span | undefined =>
      fields.find(({ label }) => staffHeadOf(label, () => languageOf(document)) === head)?.place;
    add(option.name, {
      team: placeOf('team'),
      available: placeOf('available'),
      marked: !option.against && isMarkedChosen(option.name),
    });
  }
  return candidates;
}

function isSame(one: Candidate, other: Candidate): boolean {
  if (one.number !== undefined && other.number !== undefined) return one.number === other.number;
  return one.names.some((name) => other.names.includes(name));
}

/** All that an option may be called by: “B: Build (chosen)” is B, and “Build”. */
function callings(written: string): Pick<Candidate, 'name' | 'number' | 'names'> {
  const name = withoutIcons(written.slice(0, 200))
    .replace(/[([（【][^()[\]（）【】]*[)\]）】]/gu, ' ')
    .replace(/[*_`★☑✅✔⭐]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const alone = letterAlone.exec(name);
  const number = readNumbered(name)?.number ?? alone?.[1]?.toLowerCase();
  const pieces = number === undefined ? [] : name.split(/[:：]|\s[–—-]\s/u).slice(1);
  const rest = alone ? name.slice(alone[0].length) : pieces.join(' ');
  const names = [name, rest, number === undefined ? (name.split(/[:：]|\s[–—-]\s/u)[0] ?? '') : '']
    .map((each) => withoutArticle(normalizePhrase(each)))
    .filter(isTelling);
  return { name, number, names: [...new Set(names)] };
}

const letterAlone = /^([A-Ha-h]|\d{1,2})(?:\s?[:：.)、]\s?|\s[–—-]\s|$)/u;

/** Whether a name tells an option from everything else. */
function isTelling(name: string): boolean {
  return /[^\p{Script=Latin}\p{N} .]{2}/u.test(name) || name.replace(/[^\p{L}\p{N}]/gu, '').length >= 3;
}

function withoutArticle(plain: string): string {
  return plain.replace(/^(?:the|an?|der|die|das|den|dem|einen?|les?|la|une?|el|los|las|os?|as?) (?=.)/u, '');
}

/** The option that a value names; `another` when it names one by a number that none has. */
function inValue(value: string, candidates: readonly Candidate[], isText = false): Candidate | 'another' | undefined {
  const text = value.slice(0, maxText).replace(/^[\s"'“”„«»「『*_`]+/u, '');
  if (isBlankValue(text) || /[?？]\s*$/u.test(text)) return undefined;
  const begin = text.split(/[\n,;，；、。"”»」』(（]|\.(?=\s|$)/u)[0] ?? '';
  if (isText) {
    if (staffWordsIn(begin).has('unsure') || hintsIn(begin).has('against')) return undefined;
    if (namedIn(normalizePhrase(begin), candidates).size > 1) return undefined;
  }
  const number = readNumbered(begin)?.number ?? letterAlone.exec(begin.trim())?.[1]?.toLowerCase();
  if (number !== undefined) return candidates.find((each) => each.number === number) ?? 'another';
  const plain = withoutArticle(normalizePhrase(begin.split(/[:：]|\s[–—-]\s/u)[0] ?? ''));
  return candidates.find(({ names }) => names.includes(plain));
}

/** The option that a sentence says is taken. */
function inSentence(sentence: string, candidates: readonly Candidate[]): Candidate | undefined {
  if (/[?？]\s*$/u.test(sentence)) return undefined;
  const choice = choiceIn(sentence);
  if (!choice || staffWordsIn(choice).has('unsure')) return undefined;
  const named = new Set([...namedIn(choice, candidates), ...lettersIn(sentence, choice, candidates)]);
  return named.size === 1 ? [...named][0] : undefined;
}

/** The options that go by a letter which stands alone in the part of a sentence that takes one: “We choose B”. */
function lettersIn(sentence: string, choice: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const letters = [...sentence.matchAll(/(?<![\p{L}\p{N}'’.-])(?:[B-H](?![\p{L}\p{N}'’-])|A(?=\s*(?:[,.;:(!]|$)))/gu)];
  const words = new Set(choice.split(' '));
  return letters.flatMap(({ 0: letter }) =>
    words.has(letter.toLowerCase()) ? candidates.filter(({ number }) => number === letter.toLowerCase()) : [],
  );
}

/** The options that a text names, a longer name before those within it. */
function namedIn(plain: string, candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const named = new Set<Candidate>();
  for (const { number } of numbersIn(plain)) {
    const found = candidates.find((each) => each.number === number);
    if (found) named.add(found);
  }
  const byName = candidates
    .flatMap((candidate) => candidate.names.map((name) => ({ candidate, name })))
    .sort((a, b) => b.name.length - a.name.length);
  let left = plain;
  for (const { candidate, name } of byName) {
    const at = placeOfName(left, name);
    if (at < 0) continue;
    named.add(candidate);
    left = `${left.slice(0, at)}${'#'.repeat(name.length)}${left.slice(at + name.length)}`;
  }
  return named;
}

function placeOfName(plain: string, name: string): number {
  const isGlued = /[^\p{Script=Latin}\p{N} .]/u.test(name);
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
    const isWord =
      !/[\p{Script=Latin}\p{N}]$/u.test(plain.slice(0, at)) &&
      !/^[\p{Script=Latin}\p{N}]/u.test(plain.slice(at + name.length));
    if (isGlued || isWord) return at;
  }
  return -1;
}

/** Labelled lines about an option that stands as a heading, item or label: up to `next`, where another begins. */
function fieldsOf(
  { sections, text }: TandemDocument,
  span: Span,
  next: number | undefined,
): readonly (Field & { readonly place: Span })[] {
  const own = sections.find((section) => section.heading?.start === span.start);
  const inSection = own ?? sections.find(({ body }) => body.start <= span.start && span.start < body.end);
  if (!inSection) return [];
  const withParts = own ? [own, ...own.children.filter((child) => optionHeadingOf(child) === undefined)] : [inSection];
  const item = own ? undefined : itemAt(inSection, span);
  const end = own ? Infinity : item ? item.end : Math.min(next ?? Infinity, inSection.body.end);
  return withParts.flatMap((section) =>
    contentOf(section, text).body.fields.flatMap((field) => {
      if (field.blank || (field.form !== 'line' && field.form !== 'row')) return [];
      const line = inFile(field.span, section.chunkStart);
      const place = line.start >= span.start && line.start < end ? placeOfValue(text, line, field.value) : undefined;
      return place ? [{ ...field, place }] : [];
    }),
  );
}

/** The whole of a list item that begins where an option does. */
function itemAt(section: Section, { start }: Span): Span | undefined {
  for (const node of section.nodes) {
    if (node.type !== 'list') continue;
    const item = node.children.find((each) => spanOfNode(section, each).start === start);
    if (item) return spanOfNode(section, item);
  }
  return undefined;
}

/** Where a value stands in its line. */
export function placeOfValue(text: string, line: Span, value: string): Span | undefined {
  const at = text.slice(line.start, line.end).lastIndexOf(value);
  return value === '' || at < 0 ? undefined : { start: line.start + at, end: line.start + at + value.length };
}
