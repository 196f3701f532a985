/** Stands in a masked text for what is no words and yet says something: code, a link, a picture. */
export const something = '\u{e001}';

const inline =
  /<!--[\s\S]*?(?:-->|$)|`[^`]*`|!?\[[^\][\n]*\]\([^()\n]*\)|\[[^\][\n]*\]\[[^\][\n]*\]|\[\^[^\][\s]*\]|https?:\/\/[^\s)>\]]+|<(?=[\p{L}/…@.])[^<>\n]{1,200}>|_{4,}|[*~]+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** Elements of HTML. Between angle brackets other words may be a blank: `<name of the team>`. */
const elements = new Set(
  `a abbr article aside b blockquote br button caption center cite code col colgroup dd del details div dl dt em figcaption
  figure font footer form g h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li main mark nav ol p path picture
  pre q s samp script section small source span strong style sub summary sup svg table tbody td th thead tr tt u ul var video`
    .trim()
    .split(/\s+/u),
);
const shown = /^<(?:img|svg|iframe|video|input|picture)(?![\p{L}\p{N}-])/iu;

/**
 * The words of a stretch of Markdown, every character in its place: comments, tags and emphasis are blanks, code, links
 * and pictures are {@link something}.
 */
export function maskInline(source: string): string {
  return /[<`[*_~]|:\/\//u.test(source) ? source.replace(inline, masked) : source;
}

function masked(found: string): string {
  const [first] = found;
  // A line to write on is no emphasis.
  if (found.startsWith('____')) return found;
  if (found.startsWith('<!--') || first === '*' || first === '_' || first === '~') return spaces(found);
  if (first !== '<') return found.startsWith('[^') ? spaces(found) : something.repeat(found.length);
  if (/^<(?:https?:|mailto:)|@/u.test(found) || shown.test(found)) return something.repeat(found.length);
  // A break ends what stands before it, as the end of a line does.
  if (/^<br\s*\/?>$/iu.test(found)) return `\n${' '.repeat(found.length - 1)}`;
  const name = /^<\/?([a-z][a-z0-9-]*)/iu.exec(found)?.[1]?.toLowerCase();
  const isTag = found.startsWith('</') || found.endsWith('/>') || /[="]/u.test(found);
  return isTag || (name !== undefined && elements.has(name)) ? spaces(found) : found;
}

/** Blanks in the place of each character, line breaks kept. */
function spaces(found: string): string {
  return found.includes('\n') ? found.replace(/[^\n\r]/gu, ' ') : ' '.repeat(found.length);
}
