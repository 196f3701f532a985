import * as l10n from '@vscode/l10n';
import type { Team } from '../charter/model/charter.js';
import { findPerson } from '../charter/resolve/owners.js';
import type { TandemDocument } from '../document/document.js';
import { languageOf } from '../document/languageOf.js';
import { chosenOption, placeOfValue, type ChosenOption } from '../document/recognise/options/chosenOption.js';
import { isBefore, readDateRanges, type DateRange } from '../document/recognise/dates/dateRanges.js';
import { knownNamesOf } from '../document/recognise/people/namesOfCharter.js';
import { findPeople } from '../document/recognise/people/people.js';
import type { PeopleMention } from '../document/recognise/people/peopleMention.js';
import { contentOf } from '../document/recognise/sections/sectionContent.js';
import { sentencesOf } from '../document/recognise/text/sentences.js';
import { staffHeadOf, staffWordsIn } from '../document/recognise/people/staffing.js';
import { normalizePhrase } from '../language/normalizeHeading.js';
import type { Section } from '../parse/markdown/sections.js';
import { spanAt } from '../parse/yaml/yamlPath.js';
import { inFile, type Span } from '../text/range.js';
import { ownerOf } from './support/ownerPhrase.js';
import { staffedSections } from './support/staffedPlaces.js';
import { takeOver } from './support/takeOver.js';
import { belongsTo, mayBeSameTeam, partiesIn, teamsOf, type Party } from './support/teamParties.js';
import type { DocumentContext, Report, Rule, RuleFix } from './rule.js';

/** A chosen option that needs another team or day than the design says further down. */
export const optionMismatch = {
  id: 'option-mismatch',
  summary: 'The chosen option needs another team, or is available later, than Who and When say.',
  docs: `Who and When follow from the option that is taken: another option is another team and another date ([source](../sources.md#segment)). Somebody who
changes the choice and forgets the rest leaves a design that says two things.

Compared are the team and the day of the chosen option with the sections about Who and When. The option may be a row, a column, a heading, a list item or a
bold label; its team and its day stand in a column or after a label such as “Team” and “Available from”. It counts as chosen by a line such as “Chosen
option: B”, under a heading such as *Decision*, by a mark such as “(chosen)” or ✓, or by a sentence (“We choose B, because …”).

“Available from” is the first day on which the option can be there. A date in When on that day or later is no contradiction; this is said only when
**every** date there is over before. Quarters, months and days are compared by the days they share: “Q3 2027” and “August 2027” agree. Where When names a
release, a season, an event or a time to add, nothing is said, and neither where the day in the option is “about” or “by” something.

Teams differ when Who names one beyond doubt (“Team: Search”, “The Search team builds it”), and nowhere that of the option: “Payments”, “Team Payments” and
“the payments squad” are one. People whom \`ownership.yaml\` puts into the option’s team, or into one above or below it, agree with it. Where Who names people
only, they contradict the option when \`ownership.yaml\` knows all of them, and each in another team. “Our team”, “two engineers” and “an external vendor” name
no team, and nothing is compared with them; people in the option’s cell are not compared either. A bare word such as “Berlin” is believed to be a team where
\`ownership.yaml\` knows it, or where Who names the team of another option.

Both places are shown with the problem, and each fix takes the value of one over into the other. Where Who names people only, there is only the fix
that changes the option: which people leave is nothing a fix can know.`,
  defaultSeverity: 'info',
  appliesTo: ['sdd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    const option = chosenOption(document);
    if (!option) return;
    if (option.team) yield* teamReport(document, option, option.team);
    if (option.available) yield* dateReport(document, option, option.available);
  },
} satisfies Rule;

type TeamParty = Extract<Party, { kind: 'team' }>;

/** What Who says of teams: the place that names one, and how it is called. */
interface Named {
  readonly place: Span;
  readonly heading: string;
  readonly name: string;
  /** What a fix puts there for another team; `undefined` where people stand. */
  readonly isTeam: boolean;
}

function* teamReport(document: TandemDocument, option: ChosenOption, cell: Span): Iterable<Report> {
  const { text, charter } = document;
  const wanted = partiesIn(text.slice(cell.start, cell.end), charter);
  const [first] = wanted;
  if (!first || !wanted.every((party): party is TeamParty => party.kind === 'team')) return;
  if (first.kind !== 'team') return;
  const named = otherTeam(document, wanted, option);
  if (!named) return;
  const inCell = { start: cell.start + first.span.start, end: cell.start + first.span.end };
  const name = wanted.map((party) => party.name).join(', ');
  const back: RuleFix = {
    title: l10n.t('Change the team of the option to “{0}”', named.name),
    edits: [takeOver(text, inCell, named.name)],
  };
  const over: RuleFix = {
    title: l10n.t('Change “{0}” to “{1}”', named.name, first.name),
    edits: [takeOver(text, named.place, first.name)],
  };
  yield {
    span: named.place,
    scope: named.place,
    message: l10n.t(
      'The chosen option “{0}” needs {1}, but “{2}” names {3}. {4}: make both say the same.',
      option.name,
      name,
      named.heading,
      named.name,
      ownerOf(document, 'who'),
    ),
    related: [
      { span: cell, message: l10n.t('Team of the chosen option: {0}', name) },
      { span: named.place, message: l10n.t('Team in “{0}”: {1}', named.heading, named.name) },
    ],
    fixes: named.isTeam ? [over, back] : [back],
  };
}

/** The team that Who names instead of those wanted; `undefined` where it may name one of them, or nobody for sure. */
function otherTeam(
  document: TandemDocument,
  wanted: readonly TeamParty[],
  { otherTeams }: ChosenOption,
): Named | undefined {
  const { text, charter } = document;
  const sections = staffedSections(document, 'who');
  if (sections.length === 0) return undefined;
  const bodies = sections.map(({ body }) => text.slice(body.start, body.end));
  const said = normalizePhrase([...bodies, ...frontMatterPeople(document)].join('\n'));
  if (wanted.some(({ key }) => said.includes(key))) return undefined;
  const people = sections.flatMap((section) => peopleIn(document, section));
  const isOfWanted = (mention: PlacedMention): boolean => {
    const person = findPerson(charter, mention.word);
    return person !== undefined && wanted.some(({ team }) => team !== undefined && belongsTo(person, team, charter));
  };
  if (people.some(isOfWanted)) return undefined;
  const builders = sections.flatMap((section) => buildersIn(document, section));
  const [builder] = builders;
  if (builder) {
    const teams = builders.map(({ party }) => party);
    if (teams.some((party) => wanted.some((one) => mayBeSameTeam(one, party, charter)))) return undefined;
    // “High” or “Berlin” may stand under “Team” too: a bare word is believed to be one where Who names that of another option.
    const others = otherTeams.flatMap(({ start, end }) => partiesIn(text.slice(start, end), charter));
    const isOfOther = others.some((party) => party.kind === 'team' && mayBeSameTeam(party, builder.party, charter));
    if (!isOfOther && !wanted.every(({ sure }) => sure)) return undefined;
    return { place: builder.place, heading: builder.section.text, name: builder.party.name, isTeam: true };
  }
  return peopleOfOthers(document, people, wanted);
}

function peopleOfOthers(
  { charter }: TandemDocument,
  people: readonly PlacedMention[],
  wanted: readonly TeamParty[],
): Named | undefined {
  const [first] = people;
  if (!first || people.some(({ kind }) => kind === 'team') || wanted.some(({ team }) => team === undefined))
    return undefined;
  const teams = people.map(({ word }): readonly Team[] => {
    const person = findPerson(charter, word);
    return person ? teamsOf(person, charter) : [];
  });
  const [team] = teams[0] ?? [];
  if (team === undefined || teams.some((list) => list.length === 0)) return undefined;
  return { place: first.place, heading: first.section.text, name: team.name, isTeam: false };
}

interface PlacedMention {
  readonly kind: PeopleMention['kind'];
  readonly word: string;
  readonly place: Span;
  readonly section: Section;
}

/** People and teams that a section names, in the order of the text. */
function peopleIn({ text, charter }: TandemDocument, section: Section): readonly PlacedMention[] {
  const { start, end } = section.body;
  return findPeople(text.slice(start, end), knownNamesOf(charter.people), 'who')
    .filter(({ kind }) => kind === 'handle' || kind === 'person' || kind === 'team')
    .map((mention) => {
      const place = { start: start + mention.start, end: start + mention.end };
      return { kind: mention.kind, word: text.slice(place.start, place.end), place, section };
    });
}

interface Builder {
  readonly party: TeamParty;
  readonly place: Span;
  readonly section: Section;
}

/** The teams that a section beyond doubt says build it: after a label for the team, or where it begins with one. */
function buildersIn(document: TandemDocument, section: Section): readonly Builder[] {
  const { text, charter } = document;
  const { fields, prose } = contentOf(section, text).body;
  const placed = (value: Span): readonly Builder[] =>
    partiesIn(text.slice(value.start, value.end), charter).flatMap((party) =>
      party.kind === 'team'
        ? [{ party, place: { start: value.start + party.span.start, end: value.start + party.span.end }, section }]
        : [],
    );
  const labelled = fields.filter(
    ({ form, label, blank }) =>
      !blank && (form === 'line' || form === 'row') && staffHeadOf(label, () => languageOf(document)) === 'team',
  );
  if (labelled.length > 0) {
    return labelled.flatMap(({ value, span }) => {
      const place = placeOfValue(text, inFile(span, section.chunkStart), value);
      return place && staffWordsIn(value).has('beside') ? [] : place ? placed(place) : [];
    });
  }
  const first = prose.find(({ text: words }) => words.trim() !== '');
  const sentence = first && sentencesOf(first.text).find((words) => words.trim() !== '');
  if (!first || sentence === undefined || staffWordsIn(sentence).has('beside')) return [];
  const start = section.chunkStart + first.start;
  const [mention] = findPeople(first.text, knownNamesOf(charter.people), 'who').filter(({ kind }) => kind !== 'role');
  if (mention?.kind !== 'team' || mention.start > first.text.indexOf(sentence) + sentence.length) return [];
  return placed({ start: start + mention.start, end: start + mention.end });
}

/** What the front matter says of who it is, as written. */
function frontMatterPeople({ frontMatter }: TandemDocument): readonly string[] {
  const who = frontMatter?.values.who;
  return typeof who === 'string' ? [who] : Array.isArray(who) ? who.map(String) : [];
}

function* dateReport(document: TandemDocument, option: ChosenOption, cell: Span): Iterable<Report> {
  const { text } = document;
  const source = text.slice(cell.start, cell.end);
  const hedges = staffWordsIn(source);
  if (source.length > maxDates || hedges.has('about') || hedges.has('latest') || /[~≈?？]/u.test(source)) return;
  const { ranges, others } = readDateRanges(source);
  const [available] = [...ranges].sort((a, b) => a.from - b.from);
  if (!available || others || ranges.some(({ hasYear }) => hasYear !== available.hasYear)) return;
  const last = lastDate(document, available);
  if (!last) return;
  const from = inFile({ ...available.span, of: 'chunk' }, cell.start);
  const [day, other] = [text.slice(from.start, from.end), text.slice(last.place.start, last.place.end)];
  yield {
    span: last.place,
    scope: last.place,
    message: l10n.t(
      'The chosen option “{0}” is available from {1}, but “{2}” says {3}. {4}: make both agree.',
      option.name,
      day,
      last.heading,
      other,
      ownerOf(document, 'when'),
    ),
    related: [
      { span: cell, message: l10n.t('The chosen option is available from: {0}', day) },
      { span: last.place, message: l10n.t('Date in “{0}”: {1}', last.heading, other) },
    ],
    fixes: [
      { title: l10n.t('Change “{0}” to “{1}”', other, day), edits: [takeOver(text, last.place, day)] },
      { title: l10n.t('Change the date of the option to “{0}”', other), edits: [takeOver(text, from, other)] },
    ],
  };
}

/** Longest cell or stretch of text that is looked at for dates, in UTF-16 units. */
const maxDates = 20_000;

/** The last date that When gives, where all of them are over before the option is available. */
function lastDate(
  document: TandemDocument,
  available: DateRange,
): { readonly place: Span; readonly heading: string } | undefined {
  let last: { readonly date: DateRange; readonly place: Span; readonly heading: string } | undefined;
  for (const { place, heading, answers } of placesOfWhen(document)) {
    const source = document.text.slice(place.start, place.end);
    const hedges = staffWordsIn(source);
    const { ranges, others } = readDateRanges(source);
    const isVague = ranges.length > 0 && (hedges.has('about') || hedges.has('open') || /[~≈?？]/u.test(source));
    if (source.length > maxDates || others || isVague) return undefined;
    for (const date of ranges) {
      if (!isBefore(date, available)) return undefined;
      const { start, end } = date.span;
      // “Last updated” is a date too, and says nothing of when it is there.
      if (!answers(place.start + start) || (last && last.date.to > date.to)) continue;
      last = { date, heading, place: { start: place.start + start, end: place.start + end } };
    }
  }
  return last;
}

/** A place that says When, and whether a date that begins at an offset of the file answers it. */
interface PlaceOfWhen {
  readonly place: Span;
  readonly heading: string;
  readonly answers: (offset: number) => boolean;
}

/** Where a design says When, stretch by stretch. */
function placesOfWhen(document: TandemDocument): readonly PlaceOfWhen[] {
  const { frontMatter, text } = document;
  const inFrontMatter = (['when', 'target'] as const).flatMap((key): PlaceOfWhen[] =>
    frontMatter?.values[key] === undefined || frontMatter.values[key] === null
      ? []
      : [{ place: spanAt(frontMatter.yaml, [key], 'value'), heading: key, answers: () => true }],
  );
  const inSections = staffedSections(document, 'when').flatMap((section) => {
    const { body, dates } = contentOf(section, text);
    const covered = new Set<number>();
    for (const { start, end } of dates) for (let at = start; at < end; at++) covered.add(section.chunkStart + at);
    return body.prose.map((prose): PlaceOfWhen => ({
      place: inFile({ start: prose.start, end: prose.start + prose.text.length }, section.chunkStart),
      heading: section.heading === undefined ? document.title.text : section.text,
      answers: (offset) => covered.has(offset),
    }));
  });
  return [...inFrontMatter, ...inSections];
}
