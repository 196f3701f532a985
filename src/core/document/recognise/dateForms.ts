/** What a found date is: the vaguer, the later in this list. */
export type DateKind = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'release' | 'duration';

/** Forms of one sort, tried only on lines in which `needs` is found. */
export interface DateForms {
  readonly needs: RegExp;
  readonly forms: readonly { readonly kind: DateKind; readonly pattern: RegExp }[];
}

interface Form {
  readonly kind: DateKind;
  readonly pattern: string;
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

/** Digits only. */
const numeric: readonly Form[] = [
  // 2027-03-31
  { kind: 'day', pattern: `(?<![\\d./-])${year}[-/.](?:1[0-2]|0?[1-9])[-/.]${dayNumber}(?![\\d/-])` },
  // 27-03-31
  { kind: 'day', pattern: `(?<![\\d./-])\\d{2}-(?:1[0-2]|0[1-9])-(?:3[01]|[12]\\d|0[1-9])(?![\\d/-])` },
  // 31/03/2027, 3/31/27, 31.3.2027
  {
    kind: 'day',
    pattern: `(?<![\\d./-])(?:3[01]|[0-2]?\\d)[/-](?:3[01]|[0-2]?\\d)[/-](?:${year}|\\d{2})(?![\\d./-])|(?<![\\d.])(?:3[01]|[0-2]?\\d)\\.(?:1[0-2]|0?\\d)\\.${year}(?!\\d)`,
  },
  // 31/03
  { kind: 'day', pattern: `(?<![\\d./:-])(?:3[01]|[0-2]\\d)/(?:1[0-2]|0[1-9])(?![\\d/-])` },
  // 2027-03
  { kind: 'month', pattern: `(?<![\\d./-])${year}[-/](?:1[0-2]|0[1-9])(?![\\d/-])` },
  // 2027 Q3, FY27 Q3
  { kind: 'quarter', pattern: `(?:${year}|FY\\d{2,4})[\\s/_-]{0,3}[QT][1-4](?!\\d)` },
  // Q3, Q3 2027
  {
    kind: 'quarter',
    pattern: `(?<![\\p{L}\\d])Q[1-4](?![\\p{L}\\d])(?:[\\s/-]{0,3}(?:of\\s{1,3})?(?:${year}|FY\\d{2,4}|['’]\\d{2}))?`,
  },
  // T3 2027
  { kind: 'quarter', pattern: `(?<![\\p{L}\\d])T[1-4]\\s{1,3}${year}` },
  // H1, H1 2027, 2027H1
  {
    kind: 'half',
    pattern: `(?:${year}[\\s-]{0,3})?(?<![\\p{L}\\d#])H[12](?![\\p{L}\\d])(?:\\s{0,3}${year})?|${year}[HS][12](?!\\d)`,
  },
  // v1.2, v2
  {
    kind: 'release',
    pattern: `(?<![\\p{L}\\d./-])v\\d{1,6}(?:\\.\\d{1,6}|\\.x)*(?:[-.](?:alpha|beta|rc)\\.?\\d*)?\\+?(?![\\p{L}\\d])`,
  },
  // beta: 1.30, 1.30 (GA)
  {
    kind: 'release',
    pattern: `\\b(?:alpha|beta|ga|stable|graduat\\p{L}{0,12}|deprecat\\p{L}{0,12}|release[ds]?|milestone)[^\\n\\d]{0,16}\\d{1,6}\\.\\d{1,6}(?:\\.\\d{1,6})?(?![\\d%])`,
  },
  {
    kind: 'release',
    pattern: `(?<![\\p{L}\\d./-])\\d{1,6}\\.\\d{1,6}(?:\\.\\d{1,6})?[^\\n\\p{L}\\d]{1,4}(?:to\\s{1,3})?(?:alpha|beta|ga|stable)\\b`,
  },
  // 1.30 release
  {
    kind: 'release',
    pattern: `(?<![\\p{L}\\d./-])\\d{1,6}\\.\\d{1,6}(?:\\.\\d{1,6})?\\+?\\s{1,3}(?:release|milestone|cycle|timeframe|stable|beta|alpha|ga)\\b`,
  },
];

/** Names of months. */
const months: readonly Form[] = [
  // March 31, 2027
  { kind: 'day', pattern: `\\b${month}\\s{1,3}${dayNumber}${ordinal}(?!\\d)(?:,?\\s{1,3}${year})?` },
  // 31 March; 31. März 2027; 31 de março de 2027
  {
    kind: 'day',
    pattern: `(?<!\\d)${dayNumber}${ordinal}\\s{1,3}(?:of\\s{1,3}|de\\s{1,3})?${month}(?![\\p{L}])(?:,?\\s{1,3}(?:de\\s{1,3}|del\\s{1,3})?${year})?`,
  },
  // March 2027; mars 2027
  { kind: 'month', pattern: `\\b${month},?\\s{1,3}(?:de\\s{1,3}|del\\s{1,3})?(?:${year}|['’]\\d{2})(?!\\d)` },
  // abril/2027
  { kind: 'month', pattern: `\\b${month.replace('|may', '')}\\s{0,3}/\\s{0,3}(?:${year}|\\d{2})(?!\\d)` },
  // end of March; Ende März
  {
    kind: 'month',
    pattern: `\\b(?:early|mid|late|end of|by|in|until|before|through|during|ende|anfang|mitte|fin|finales de|principios de|début|courant|final de|início de|em|en|im)[\\s-]{1,3}(?:${month.replace('|may', '')})(?![\\p{L}])`,
  },
];

/** Western words. */
const phrases: readonly Form[] = [
  // third quarter, 3. Quartal
  {
    kind: 'quarter',
    pattern: `\\b(?:first|second|third|fourth|this|next|1st|2nd|3rd|4th|erstes|zweites|drittes|viertes|\\d\\.|\\dº|\\d[eè]me|\\der|primer|segundo|tercer|cuarto|primeiro|terceiro|quarto|premier|deuxième|troisième|quatrième)\\s{1,3}(?:quarter|quartal|trimestre)\\b`,
  },
  // first half of 2027, 1. Halbjahr
  {
    kind: 'half',
    pattern: `\\b(?:first|second|1st|2nd)\\s{1,3}half(?:\\s{1,3}of)?(?:\\s{1,3}(?:the\\s{1,3}year|${year}))|\\b(?:1\\.|2\\.|erstes|zweites)\\s{1,3}halbjahr|\\b(?:premier|second|deuxième|primer|segundo|primeiro|1º|2º)\\s{1,3}semestre`,
  },
  // by 2027, Ende 2027
  {
    kind: 'year',
    pattern: `\\b(?:in|by|until|before|during|throughout|since|early|mid|late|end of|beginning of|fy|for|through|ende|anfang|mitte|bis|im jahr|fin|finales de|en|début|d'ici|para|hasta|até|em|final de|courant)[\\s-]{0,3}${year}(?![\\d./-]|\\s{0,3}[-–]\\s{0,3}\\d)`,
  },
  // end of the year
  { kind: 'year', pattern: `\\b(?:end of (?:the |this )?(?:year|quarter|month)|eo[yq])\\b` },
  // version 3, sprint 12
  {
    kind: 'release',
    pattern: `\\b(?:version|release|milestone|sprint|iteration|pi|versión|versão|versao|lançamento|édition)\\s{1,3}(?:v?\\d{1,6}(?:\\.\\d{1,6})*)(?!\\s{0,3}%)`,
  },
  // in 1.30, by Kubernetes 1.30
  {
    kind: 'release',
    pattern: `\\b(?:in|by|for|from|since|until|before|after|with|as of|starting (?:in|with)|released in)\\s{1,3}(?:[A-Z][\\w.]*\\s{1,3}|\\.NET\\s{1,3})?\\d{1,6}\\.\\d{1,6}(?:\\.\\d{1,6})*\\+?(?![\\d%\\p{L}])`,
  },
  // next release, two releases later
  {
    kind: 'release',
    pattern: `\\b(?:next|upcoming|following|future|next\\s{1,3}(?:minor|major))\\s{1,3}(?:minor\\s{1,3}|major\\s{1,3}|stable\\s{1,3})?release\\b|\\b(?:one|two|three|\\d{1,6})\\s{1,3}(?:minor\\s{1,3}|major\\s{1,3})?releases?\\s{1,3}(?:after|later|before|in)\\b`,
  },
  // next quarter
  { kind: 'duration', pattern: `\\b(?:this|next|coming|over the next) (?:year|quarter|month|half(?: year)?)\\b` },
  // two weeks, 6 person-days
  {
    kind: 'duration',
    pattern: `(?<![\\p{L}\\d.])(?:\\d{1,6}(?:[.,]\\d{1,6})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|couple of)(?:\\s{0,3}(?:-|–|to)\\s{0,3}\\d{1,6})?[\\s-]{0,3}(?:business |working |person[- ]|man[- ]|engineer[- ]|dev[- ])?(?:days?|weeks?|months?|quarters?|years?|sprints?|wks?|mos?)(?![\\p{L}])`,
  },
  // zwei Wochen, 3 mois
  {
    kind: 'duration',
    pattern: `(?<![\\p{L}\\d.])(?:\\d{1,6}|eine|zwei|drei|vier|fünf|sechs|deux|trois|quatre|dos|tres|cuatro|seis|duas|dois|três|quatro)\\s{0,3}(?:-\\s{0,3}\\d{1,6}\\s{0,3})?(?:tagen?|wochen?|monaten?|jahren?|jours?|semaines?|mois|ans?|años?|anos?|días?|dias?|semanas?|mes(?:es)?|sprints?)(?![\\p{L}])`,
  },
  // week 3
  {
    kind: 'duration',
    pattern: `\\b(?:week|month|day|woche|semana|semaine|mois|monat|mes|mês)\\s{1,3}\\d{1,6}(?:\\s{0,3}[-–]\\s{0,3}\\d{1,6})?\\b|第\\s{0,3}${han}\\s{0,3}(?:周|週|个月|個月|月)|(?:\\d{1,6})\\s{0,3}주차`,
  },
];

/** Chinese, Japanese, Korean. */
const eastAsian: readonly Form[] = [
  // 2027年3月31日, 3월 31일
  {
    kind: 'day',
    pattern: `(?:${year}\\s{0,3}[年년]\\s{0,3})?\\d{1,2}\\s{0,3}[月월]\\s{0,3}\\d{1,2}\\s{0,3}[日号號일]`,
  },
  // 2027年3月
  { kind: 'month', pattern: `${year}\\s{0,3}[年년]\\s{0,3}\\d{1,2}\\s{0,3}[月월]` },
  // 3月末
  { kind: 'month', pattern: `(?<!\\d)\\d{1,2}\\s{0,3}(?:月|월)(?:[初中末底份上下]|\\s{0,3}말|\\s{0,3}초|旬)` },
  // 第三季度, 第3四半期, 3분기
  { kind: 'quarter', pattern: `第?\\s{0,3}[一二三四1-4１-４]\\s{0,3}(?:季度|季|四半期)|[1-4]\\s{0,3}분기` },
  // 上半年, 下期
  { kind: 'half', pattern: `[上下]半年|[上下]半期|[상하]반기` },
  // 2027年, 2027年底
  { kind: 'year', pattern: `${year}\\s{0,3}[年년](?:\\s{0,3}(?:[初底末中度内內]|以内|말|초|까지))?` },
  // 版本2.1, 2.1リリース
  {
    kind: 'release',
    pattern: `(?:版本|バージョン|버전|リリース|迭代)\\s{0,3}[vV]?\\d{1,6}(?:\\.\\d{1,6})*|(?<!\\d\\.?)[vV]?\\d{1,6}(?:\\.\\d{1,6})+\\s{0,3}(?:版本|版|リリース|릴리스|버전)`,
  },
  // 来年
  { kind: 'duration', pattern: `来年|今年|明年|下个月|来月|今月|下季度|本季度|내년|올해|다음 달` },
  // 4周, 3か月, 2주
  {
    kind: 'duration',
    pattern: `(?<![\\d.])(?:\\d{1,6}|[一二三四五六七八九十两兩半]{1,6})\\s{0,3}[~～到至-]?\\s{0,3}\\d{0,6}\\s{0,3}(?:个|個)?\\s{0,3}(?:工作日|人日|人天|人月|天|周|週間?|星期|礼拜|月内|个月|個月|ヶ月|か月|カ月|ヵ月|年間|日間|주일?|개월|일간)`,
  },
];

/** A product and its version before a word that makes it a release: `.NET 8 release`. Case tells names from words. */
const named: readonly Form[] = [
  {
    kind: 'release',
    pattern: `\\b(?:in|for|by|from|with|since|target(?:s|ing)?)\\s{1,3}\\.?[A-Z][\\w+#]{1,20}\\s{1,3}\\d{1,2}(?:\\.\\d{1,6})*(?!\\d|\\.\\d|%|\\s{0,3}\\p{Ll}{2,}s\\b)`,
  },
];

function compile(needs: RegExp, forms: readonly Form[], flags = 'giu'): DateForms {
  return { needs, forms: forms.map(({ kind, pattern }) => ({ kind, pattern: new RegExp(pattern, flags) })) };
}

/** Every form in which Tandem finds dates. */
export const dateForms: readonly DateForms[] = [
  compile(/\d/u, numeric),
  compile(new RegExp(`\\b${month}`, 'iu'), months),
  compile(
    /\d|quarter|quartal|trimestre|half|halb|semestre|release|day|week|month|year|sprint|wks?\b|woche|monat|tag|jahr|jour|semaine|mois|\ban|d[ií]a|semana|mes|eo[yq]/iu,
    phrases,
  ),
  compile(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u, eastAsian),
  compile(/\d/u, named, 'gu'),
];
