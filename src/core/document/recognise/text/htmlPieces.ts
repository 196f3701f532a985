/** What a stretch of text within HTML is. */
export type HtmlKind = 'text' | 'heading' | 'summary' | 'term' | 'item' | 'cell' | 'head';

/** A stretch of text within a block of HTML, between tags that begin a new line. */
export interface HtmlPiece {
  readonly type: 'piece';
  readonly kind: HtmlKind;
  /** Of a heading, 1 to 6. */
  readonly level: number;
  /** UTF-16 offsets in the block. */
  readonly start: number;
  readonly end: number;
  /** As a line of Markdown: bold text is marked, tags and comments are left out. */
  readonly text: string;
}

/** An element that holds others begins or ends; so does a row of a table. */
export interface HtmlEdge {
  readonly type: 'enter' | 'leave';
  readonly name: string;
}

const tokens = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)(?=[\s/>])([^<>]*)>/giu;
const blockNames = new Set(
  (
    'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre script section style summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);
const inlineTag =
  /<!--[\s\S]*?(?:-->|$)|<\/?(?:a|abbr|b|big|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u)(?=[\s/>])[^<>]*>/giu;
const holders = new Set(['details', 'dl', 'section', 'article', 'tr']);
const silent = new Set(['script', 'style']);
const kinds: Readonly<Record<string, HtmlKind>> = {
  summary: 'summary',
  dt: 'term',
  dd: 'text',
  li: 'item',
  td: 'cell',
  th: 'head',
};

/** Reads a block of HTML as lines of text with what they are. In the order of the text. */
export function* readHtml(value: string): Generator<HtmlPiece | HtmlEdge> {
  let from = 0;
  let element = '';
  for (const { 0: token, 1: slash, 2: tag, index } of value.matchAll(tokens)) {
    const name = tag?.toLowerCase();
    if (name === undefined || !blockNames.has(name)) continue;
    const piece = pieceOf(value, from, index, element);
    if (piece) yield piece;
    from = index + token.length;
    const isEnd = slash === '/';
    if (name in kinds || silent.has(name) || /^h[1-6]$/u.test(name)) element = isEnd ? '' : name;
    // A heading that nobody closed ends with the next paragraph.
    else if (name !== 'br' && /^(?:h[1-6]|summary|dt)$/u.test(element)) element = '';
    if (holders.has(name)) yield { type: isEnd ? 'leave' : 'enter', name };
  }
  const last = pieceOf(value, from, value.length, element);
  if (last) yield last;
}

function pieceOf(value: string, from: number, to: number, element: string): HtmlPiece | undefined {
  if (silent.has(element)) return undefined;
  const raw = value.slice(from, to);
  const text = plainHtml(raw);
  if (text.trim() === '') return undefined;
  const start = from + (raw.length - raw.trimStart().length);
  const isHeading = /^h\d$/u.test(element);
  const kind = isHeading ? 'heading' : (kinds[element] ?? 'text');
  return {
    type: 'piece',
    kind,
    level: isHeading ? Number(element.slice(1)) : 1,
    start,
    end: from + raw.trimEnd().length,
    text: text.trim(),
  };
}

/** A stretch without tags and comments; bold text is marked as Markdown does. What is no tag of HTML, such as `<name>`, stays. */
export function plainHtml(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text;
  return text
    .replace(inlineTag, (tag) => (/^<\/?(?:b|strong)(?=[\s>])/iu.test(tag) ? '**' : ''))
    .replace(/&nbsp;/giu, ' ')
    .replace(/&amp;/giu, '&');
}
