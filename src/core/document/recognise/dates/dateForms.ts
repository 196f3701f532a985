import { calendarLexicon } from '../../../language/calendarLexicon.js';

/** What a found date is. */
export type DateKind =
  | 'day'
  | 'weekday'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'event'
  | 'year'
  /** Counted from now: `next month`, `year end`. */
  | 'relative'
  | 'release'
  | 'duration';

/** One form in which a date is written. */
export interface DateForm {
  readonly kind: DateKind;
  readonly pattern: RegExp;
  /** It counts only where a date is expected: `March` on its own. */
  readonly bare: boolean;
}

const year = '(?:19|20)\\d{2}';
const dayNumber = `(?:3[01]|[12]\\d|0?[1-9])`;

/** Digits only, the same in every language; looked for in the text itself. */
export const numeralForms: readonly DateForm[] = [
  // 2027-03-31
  form('day', `(?<![\\d./-])${year}[-/.](?:1[0-2]|0?[1-9])[-/.]${dayNumber}(?![\\d/-])`),
  // 27-03-31
  form('day', `(?<![\\d./-])\\d{2}-(?:1[0-2]|0[1-9])-(?:3[01]|[12]\\d|0[1-9])(?![\\d/-])`),
  // 31/03/2027, 3/31/27, 31.3.2027
  form(
    'day',
    `(?<![\\d./-])(?:3[01]|[0-2]?\\d)[/-](?:3[01]|[0-2]?\\d)[/-](?:${year}|\\d{2})(?!\\d|[./-]\\d)|(?<![\\d.])(?:3[01]|[0-2]?\\d)\\.(?:1[0-2]|0?\\d)\\.${year}(?!\\d)`,
  ),
  // 31.3.
  form('day', `(?<![\\d.])(?:3[01]|[0-2]?\\d)\\.(?:1[0-2]|0?[1-9])\\.(?!\\d)`, true),
  // 31/03
  form('day', `(?<![\\d./:-])(?:3[01]|[0-2]\\d)/(?:1[0-2]|0[1-9])(?![\\d/-])`),
  // 2027-03
  form('month', `(?<![\\d./-])${year}[-/](?:1[0-2]|0[1-9])(?![\\d/-])`),
  // 03/2027
  form('month', `(?<![\\d./-])(?:1[0-2]|0[1-9])[/.]${year}(?![\\d/-])`),
  // 2027 Q3, FY27 Q3
  form('quarter', `(?:${year}|FY\\d{2,4})[\\s/_-]{0,3}[QT][1-4](?!\\d)`),
  // Q3, Q3 2027
  form(
    'quarter',
    `(?<![\\p{L}\\d])Q[1-4](?![\\p{L}\\d])(?:[\\s/-]{0,3}(?:of\\s{1,3})?(?:${year}|FY\\d{2,4}|['’]\\d{2}))?`,
  ),
  // T3 2027
  form('quarter', `(?<![\\p{L}\\d])T[1-4]\\s{1,3}${year}`),
  form('quarter', `(?<![\\p{L}\\d])T[1-4](?![\\p{L}\\d])`, true),
  // H1, H1 2027, 2027H1
  form(
    'half',
    `(?:${year}[\\s-]{0,3})?(?<![\\p{L}\\d#])H[12](?![\\p{L}\\d])(?:\\s{0,3}${year})?|${year}[HS][12](?!\\d)`,
  ),
];

function form(kind: DateKind, pattern: string, bare = false): DateForm {
  return { kind, pattern: new RegExp(pattern, 'giu'), bare };
}

const day = '{day}(?:{ordinalMarks}|{dot})?';
const month = '(?:{months}|{monthsShort}{dot}?)';
const nth = '(?:{ordinalMarks}?{number}(?:{dot}|{ordinalMarks})?|{ordinals})';
/** A year behind something: `, 2027`, `de 2027`, `’27`. */
const ofYear = '{comma}?{glue|slash|dash}{0,2}(?:{year}|{apostrophe}{number})';
const ofThisYear = '{comma}?{glue}{0,2}(?:{near}{years}|{years}{near})';

/** Forms over the words of a calendar; what stands in braces is a class of words, see `calendarTokens`. */
const wordForms: readonly (readonly [kind: DateKind, pattern: string, bare?: 'bare'])[] = [
  // March 31st, 2027
  ['day', `${month}${day}(?:${ofYear})?`],
  // 31 March; 31. März 2027; 31 de março de 2027
  ['day', `${day}{glue}{0,2}${month}(?:${ofYear})?`],
  // 31-Mar-2027
  ['day', `{day}{dash}${month}{dash}{year}`],
  // first of April
  ['day', `{ordinals}{glue}{0,2}{months}(?:${ofYear})?`],
  // 2027年3月31日, 3월 31일
  ['day', `(?:{year}{yearSign})?{number}{monthSign}{number}{daySign}`],
  // 2027年3月末
  ['month', `{year}{yearSign}{number}{monthSign}{parts}?`],
  // 3月末, 3月まで
  ['month', `{number}{monthSign}{glue}?(?:{parts}|{behind})`],
  ['month', `{number}{monthSign}`, 'bare'],
  // March 2027; abril/2027
  ['month', `${month}(?:${ofYear}|{slash}{number})`],
  // end of March; mid-May; next March
  ['month', `(?:{parts|near})(?:{dash|glue|near|parts}){0,3}${month}(?:${ofYear}|${ofThisYear})?`],
  ['month', `{by}{glue}{0,2}${month}`],
  ['month', '{months}', 'bare'],
  ['month', '{monthsShort}', 'bare'],
  // third quarter, 3. Quartal, quarter 3
  ['quarter', `(?:${nth}|{near|parts}{glue}{0,2}){quarters}(?:${ofYear}|${ofThisYear})?`],
  ['quarter', `{quarters}{number}(?:${ofYear})?`],
  // first half of 2027, 1. Halbjahr
  ['half', `(?:${nth}{glue}?|{near|parts}{glue}{0,2})?{semesters}(?:${ofYear}|${ofThisYear})?`],
  ['half', `${nth}{halves}(?:${ofYear}|${ofThisYear}|{glue}{0,2}{years|fiscal})`],
  ['half', `{halves}{glue}{1,2}(?:{near}?{years|fiscal}|{year})`],
  ['half', `${nth}{halves}(?!{glue})`, 'bare'],
  // summer 2027; spring next year; next autumn; the autumn release
  ['season', `{seasons}(?:${ofYear}|${ofThisYear}|{glue}?{near}|{comma}?{glue}?{dates})`],
  ['season', `(?:{near|by|parts|dates})(?:{glue|near|by|parts}){0,3}{seasons}(?!{name|protocol})`],
  ['season', `(?:{year}{yearSign|comma}?{glue}?)?{seasons}(?:{releases|behind})`],
  ['season', `{year}{yearSign}?{glue}?{seasons}`],
  ['season', '{seasons}', 'bare'],
  // before Christmas, 春节前
  ['event', `(?:{by|near|parts})(?:{glue|by|near|parts}){0,3}{events}(?:${ofYear})?`],
  ['event', `{events}(?:{glue}?{behind}|{year})`],
  ['event', '{events}', 'bare'],
  // by 2027, Ende 2027, im Jahr 2027
  ['year', `{by|parts|years}(?:{glue|by|parts|years|dash}){0,3}{year}(?!{dash}{number|year}|{slash})`],
  // FY27, 2027年度
  ['year', `{fiscal}{glue|apostrophe}{0,2}{year|number}(?:{slash}{number})?`],
  ['year', `{year}{yearSign}?{fiscal}`],
  ['year', `{year}{yearSign}(?:{glue}?(?:{parts|behind|dates}))?`],
  ['year', '{year}{dates}{behind}?'],
  ['year', '{year}', 'bare'],
  // week 32, 17. KW, 第3周
  ['week', `{weeks}{number}`],
  ['week', `{number}{dot}{weeks}`],
  ['week', `{ordinalMarks}{number}{weeks|units}`],
  // next week, end of next month, fin du mois prochain, next Thursday
  ['relative', `{near}{glue}?(?:{years|monthWords|quarters|weeks|halves|fiscal})`],
  ['relative', `{parts}{dash}?(?:{glue|near}){0,3}(?:{years|monthWords|quarters|weeks|fiscal})(?:{glue}?{near})?`],
  ['relative', `{years|monthWords|quarters|weeks}{near}`],
  ['relative', `(?:{parts}{glue}{0,2})?{dates}(?:{glue}?{parts|behind})?`],
  ['weekday', `{near|by|parts}{glue|near}{0,2}{weekdays}`],
  ['weekday', `(?:{dates}|{near}{weeks}){glue}?{weekdays}`],
  ['weekday', `{weekdays}{glue}?{near}(?:{weeks})?`],
  ['weekday', '{weekdays}', 'bare'],
  // version 3, sprint 12, 4.2版本
  ['release', `{releases}{dash}?{number|version}(?!{percent})`],
  ['release', `{version}{releases}`],
  // v1.2
  ['release', '{tagged}'],
  // beta: 1.30, 1.30 (GA)
  ['release', `{stages}(?:{colon|dash|opening|glue|by|other|releases}){0,3}{version}(?!{percent})`],
  ['release', `{version}(?:{colon|dash|opening|glue}){0,2}{stages}`],
  // in 1.30, with iOS 19
  ['release', `{within}{glue}{0,2}{version}(?!{percent|units|shortUnits})`],
  ['release', `{within}{glue|by}{0,2}{dot}?{name}{1,2}{number|version}(?!{percent|units|shortUnits})`],
  // next release, March release
  ['release', `{near}{releases}`],
  ['release', `{months|seasons}{dash}?{releases}`],
  ['release', '{version}', 'bare'],
  ['release', `{name}{number|version}(?!{percent|units|shortUnits})`, 'bare'],
  // two weeks, 3 to 4 person-days, 4周, 2주
  ['duration', `(?:{counts|number}(?:{dash|glue}(?={counts|number}))?){1,2}(?:{ordinalMarks}|{dash}|{glue})?{units}`],
  ['duration', '{durations}'],
  ['duration', `{counts|number}{shortUnits}`, 'bare'],
  // month 3
  ['duration', `{monthWords}{number}`],
];

let made: readonly DateForm[] | undefined;

/** The forms over words, made when they are first asked for: see `CalendarTokens.codes`. */
export function datesInWords(): readonly DateForm[] {
  const lexicon = calendarLexicon();
  made ??= wordForms.map(([kind, pattern, bare]) => ({
    kind,
    pattern: lexicon.pattern(pattern),
    bare: bare === 'bare',
  }));
  return made;
}
