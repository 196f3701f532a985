import type { Span } from '../text/range.js';

/** What a found date is: the vaguer, the later in this list. */
export type DateKind = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'release' | 'duration';

/** A date, release or duration in a text. */
export interface DateMention {
  readonly span: Span;
  readonly kind: DateKind;
}

const year = '(?:19|20)\\d{2}';
const monthNames = [
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  'januar|jänner|februar|märz|mai|juni|juli|oktober|dezember',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre',
  'janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre',
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro',
].join('|');
const month = `(?:${monthNames})\\.?`;
const ordinal = '(?:st|nd|rd|th|er|º|ª)?\\.?';
const dayNumber = `(?:3[01]|[12]\\d|0?[1-9])`;
const han = '[一二三四五六七八九十\\d]{1,3}';

/** The forms in which each language writes dates; each pattern is tried at every place of a text. */
const forms: readonly { readonly kind: DateKind; readonly pattern: string }[] = [
  // 2027-03-31, 2027/3/31, 27-03-31, 31.03.2027, 31/03, 3/31/2027
  { kind: 'day', pattern: `(?<![\\d./-])${year}[-/.](?:1[0-2]|0?[1-9])[-/.]${dayNumber}(?![\\d/-])` },
  { kind: 'day', pattern: `(?<![\\d./-])\\d{2}-(?:1[0-2]|0[1-9])-(?:3[01]|[12]\\d|0[1-9])(?![\\d/-])` },
  {
    kind: 'day',
    pattern: `(?<![\\d./-])(?:3[01]|[0-2]?\\d)[./-](?:3[01]|[0-2]?\\d)[./-](?:${year}|\\d{2})(?![\\d./-])`,
  },
  { kind: 'day', pattern: `(?<![\\d./:-])(?:3[01]|[0-2]\\d)/(?:1[0-2]|0[1-9])(?![\\d/-])` },
  // March 31, 2027; 31 March; 31. März 2027; 31 de março de 2027
  { kind: 'day', pattern: `\\b${month}\\s+${dayNumber}${ordinal}(?!\\d)(?:,?\\s+${year})?` },
  {
    kind: 'day',
    pattern: `(?<!\\d)${dayNumber}${ordinal}\\s+(?:of\\s+|de\\s+)?${month}(?![\\p{L}])(?:,?\\s+(?:de\\s+|del\\s+)?${year})?`,
  },
  { kind: 'day', pattern: `(?:${year}\\s*[年년]\\s*)?\\d{1,2}\\s*[月월]\\s*\\d{1,2}\\s*[日号號일]` },
  // March 2027, 2027-03, mars 2027, 2027年3月, 3月末
  { kind: 'month', pattern: `\\b${month},?\\s+(?:de\\s+|del\\s+)?(?:${year}|['’]\\d{2})(?!\\d)` },
  { kind: 'month', pattern: `(?<![\\d./-])${year}[-/](?:1[0-2]|0[1-9])(?![\\d/-])` },
  { kind: 'month', pattern: `${year}\\s*[年년]\\s*\\d{1,2}\\s*[月월]` },
  { kind: 'month', pattern: `(?<!\\d)\\d{1,2}\\s*(?:月|월)(?:[初中末底份上下]|\\s*말|\\s*초|旬)` },
  {
    kind: 'month',
    pattern: `\\b(?:early|mid|late|end of|by|in|until|before|through|during|ende|anfang|mitte|fin|finales de|principios de|début|courant|final de|início de|em|en|im)[\\s-]+(?:${month.replace('|may', '')})(?![\\p{L}])`,
  },
  // Q3 2027, 2027 Q3, 2027Q3, FY27 Q3, T3 2027, 3. Quartal, 3º trimestre, 第三季度, 第3四半期, 3분기
  { kind: 'quarter', pattern: `(?:${year}|FY\\d{2,4})[\\s/_-]*[QT][1-4](?!\\d)` },
  {
    kind: 'quarter',
    pattern: `(?<![\\p{L}\\d])Q[1-4](?![\\p{L}\\d])(?:[\\s/-]*(?:of\\s+)?(?:${year}|FY\\d{2,4}|['’]\\d{2}))?`,
  },
  { kind: 'quarter', pattern: `(?<![\\p{L}\\d])T[1-4]\\s+${year}` },
  {
    kind: 'quarter',
    pattern: `\\b(?:first|second|third|fourth|this|next|1st|2nd|3rd|4th|erstes|zweites|drittes|viertes|\\d\\.|\\dº|\\d[eè]me|\\der|primer|segundo|tercer|cuarto|primeiro|terceiro|quarto|premier|deuxième|troisième|quatrième)\\s+(?:quarter|quartal|trimestre)\\b`,
  },
  { kind: 'quarter', pattern: `第?\\s*[一二三四1-4１-４]\\s*(?:季度|季|四半期)|[1-4]\\s*분기` },
  // H1 2027, first half of 2027, 上半年, 下期, 상반기, 1. Halbjahr, premier semestre
  {
    kind: 'half',
    pattern: `(?:${year}[\\s-]*)?(?<![\\p{L}\\d#])H[12](?![\\p{L}\\d])(?:\\s*${year})?|${year}[HS][12](?!\\d)`,
  },
  {
    kind: 'half',
    pattern: `\\b(?:first|second|1st|2nd)\\s+half(?:\\s+of)?(?:\\s+(?:the\\s+year|${year}))|\\b(?:1\\.|2\\.|erstes|zweites)\\s+halbjahr|\\b(?:premier|second|deuxième|primer|segundo|primeiro|1º|2º)\\s+semestre`,
  },
  { kind: 'half', pattern: `[上下]半年|[上下]半期|[상하]반기` },
  // in 2027, end of 2027, 2027年底, fin 2027
  {
    kind: 'year',
    pattern: `\\b(?:in|by|until|before|during|throughout|since|early|mid|late|end of|beginning of|fy|for|through|ende|anfang|mitte|bis|im jahr|fin|finales de|en|début|d'ici|para|hasta|até|em|final de|courant)[\\s-]*${year}(?![\\d./-]|\\s*[-–]\\s*\\d)`,
  },
  { kind: 'year', pattern: `${year}\\s*[年년](?:\\s*(?:[初底末中度内內]|以内|말|초|까지))?` },
  // v1.2, version 3, release 1.30, 1.30 release, .NET 7, 1.36 之前, バージョン2
  {
    kind: 'release',
    pattern: `(?<![\\p{L}\\d./-])v\\d+(?:\\.\\d+|\\.x)*(?:[-.]?(?:alpha|beta|rc)\\.?\\d*)?\\+?(?![\\p{L}\\d])`,
  },
  {
    kind: 'release',
    pattern: `\\b(?:version|release|milestone|sprint|iteration|pi|versión|versão|versao|lançamento|édition)\\s+(?:v?\\d+(?:\\.\\d+)*)(?!\\s*%)`,
  },
  {
    kind: 'release',
    pattern: `(?<![\\p{L}\\d./-])\\d+\\.\\d+(?:\\.\\d+)?\\+?\\s+(?:release|milestone|cycle|timeframe|stable|beta|alpha|ga)\\b`,
  },
  {
    kind: 'release',
    pattern: `\\b(?:in|by|for|from|since|until|before|after|with|as of|starting (?:in|with)|released in)\\s+(?:[A-Z][\\w.]*\\s+|\\.NET\\s+)?\\d+\\.\\d+(?:\\.\\d+)*\\+?(?![\\d%\\p{L}])`,
  },
  {
    kind: 'release',
    pattern: `(?<![\\p{L}\\d])\\.?[A-Z][\\w.+#]{1,20}\\s+\\d{1,2}(?:\\.\\d+)*(?=\\s+(?:release|ga|rc|preview|timeframe|and|or|we|will|,|:|\\.|$))`,
  },
  {
    kind: 'release',
    pattern: `(?:版本|バージョン|버전|リリース|迭代)\\s*[vV]?\\d+(?:\\.\\d+)*|[vV]?\\d+(?:\\.\\d+)+\\s*(?:版本|版|リリース|릴리스|버전)`,
  },
  {
    kind: 'release',
    pattern: `\\b(?:next|upcoming|following|future|next\\s+(?:minor|major))\\s+(?:minor\\s+|major\\s+|stable\\s+)?release\\b|\\b(?:one|two|three|\\d+)\\s+(?:minor\\s+|major\\s+)?releases?\\s+(?:after|later|before|in)\\b`,
  },
  // two weeks, 6 months, 4周, 3か月, 2주, semana 2, week 3
  {
    kind: 'duration',
    pattern: `(?<![\\p{L}\\d.])(?:\\d+(?:[.,]\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|couple of)(?:\\s*(?:-|–|to)\\s*\\d+)?[\\s-]*(?:business |working |person[- ]|man[- ]|engineer[- ]|dev[- ])?(?:days?|weeks?|months?|quarters?|years?|sprints?|wks?|mos?)(?![\\p{L}])`,
  },
  {
    kind: 'duration',
    pattern: `(?<![\\p{L}\\d.])(?:\\d+|eine|zwei|drei|vier|fünf|sechs|deux|trois|quatre|dos|tres|cuatro|seis|duas|dois|três|quatro)\\s*(?:-\\s*\\d+\\s*)?(?:tagen?|wochen?|monaten?|jahren?|jours?|semaines?|mois|ans?|años?|anos?|días?|dias?|semanas?|mes(?:es)?|sprints?)(?![\\p{L}])`,
  },
  {
    kind: 'duration',
    pattern: `(?<![\\d.])(?:\\d+|[一二三四五六七八九十两兩半]+)\\s*[~～到至-]?\\s*\\d*\\s*(?:个|個)?\\s*(?:工作日|人日|人天|人月|天|周|週間?|星期|礼拜|月内|个月|個月|ヶ月|か月|カ月|ヵ月|年間|日間|주일?|개월|일간)`,
  },
  {
    kind: 'duration',
    pattern: `\\b(?:week|month|day|woche|semana|semaine|mois|monat|mes|mês)\\s+\\d+(?:\\s*[-–]\\s*\\d+)?\\b|第\\s*${han}\\s*(?:周|週|个月|個月|月)|(?:\\d+)\\s*주차`,
  },
];

const compiled = forms.map(({ kind, pattern }) => ({ kind, pattern: new RegExp(pattern, 'giu') }));

/** Which of two mentions that overlap says more: the longer one, else the more exact one. */
function better(one: DateMention, other: DateMention): boolean {
  const length = one.span.end - one.span.start - (other.span.end - other.span.start);
  return length > 0 || (length === 0 && one.span.start < other.span.start);
}

/**
 * Finds dates of every exactness: days, months, quarters, halves, years after a preposition, releases and versions,
 * durations. Words such as “soon” or “later” are none. Mentions do not overlap and come in the order of the text.
 */
export function findDates(text: string): DateMention[] {
  // Nearly every form has a digit; the few that have none begin with one of these words.
  if (
    !/\d|quarter|half|release|quartal|halbjahr|trimestre|semestre|季|四半期|半年|半期|반기|weeks?|months?|days?|sprint|year|[月周週年]/iu.test(
      text,
    )
  ) {
    return [];
  }
  const found: DateMention[] = [];
  for (const { kind, pattern } of compiled) {
    for (const match of text.matchAll(pattern)) {
      found.push({ kind, span: { start: match.index, end: match.index + match[0].length } });
    }
  }
  return found
    .filter((one) => !found.some((other) => other !== one && overlaps(one, other) && better(other, one)))
    .filter((one, index, all) => !all.slice(0, index).some((other) => overlaps(one, other)))
    .sort((a, b) => a.span.start - b.span.start);
}

function overlaps(one: DateMention, other: DateMention): boolean {
  return one.span.start < other.span.end && other.span.start < one.span.end;
}
