import { type Alias, isMap, isScalar, parseDocument, Scalar, visit } from 'yaml';
import { readFrontMatter, type FrontMatter } from '../../parse/markdown/frontMatter.js';
import { frontMatterEnd } from '../../parse/markdown/frontMatterFence.js';
import { parseMarkdown } from '../../parse/markdown/markdownParser.js';
import { sameData, type YamlData } from '../../parse/yaml/yamlData.js';
import { placeAt } from '../../parse/yaml/yamlPath.js';
import { setIn } from '../../parse/yaml/yamlEdit.js';
import { formatScalar } from '../../parse/yaml/yamlScalar.js';
import { nodeSpan } from '../../parse/yaml/yamlValue.js';
import { applyEdits, lineBreakOf, type SpanEdit } from '../../text/textEdit.js';
import type { FrontMatterKey } from '../frontMatter/frontMatterFields.js';
import { codeIn, findMarks, firstChoice, plainWords, type Mark, type PlaceholderName } from './customSyntax.js';
import { templateKey, type CustomTemplate } from './customTemplate.js';
import type { NewDocument } from './render.js';

/** A new document from a template file: what {@link NewDocument} says, and on which day. */
export interface NewFromFile extends NewDocument {
  /** The user's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A new document, as snippet of the editor and as text in which what stands at its stops stays. */
export interface FilledTemplate {
  readonly snippet: string;
  readonly text: string;
}

/**
 * Fills a template file in: placeholders by what they stand for, the key `template` taken out of the front matter, the
 * document's own keys put in; everything else as it stands, comments too. Code is never touched.
 */
export function fillTemplate(template: CustomTemplate, about: NewFromFile): FilledTemplate {
  return new Filling(template, about).filled();
}

/** What stands between two signs in the text while it is worked on, so that no value is taken for a stop. */
type Piece = { readonly type: 'value'; readonly text: string } | Extract<Mark, { type: 'stop' }>;

class Filling {
  readonly #pieces: Piece[] = [];
  readonly #values: Readonly<Record<PlaceholderName, readonly string[]>>;
  /** A letter that is nowhere in the template; what is put in loses it. */
  readonly #sign: string;
  readonly #template: CustomTemplate;
  readonly #about: NewFromFile;
  #lastStop: number;

  constructor(template: CustomTemplate, about: NewFromFile) {
    this.#template = template;
    this.#about = about;
    this.#sign = unusedIn(template.text);
    this.#values = valuesOf(about, this.#sign);
    this.#lastStop = Math.max(0, ...findMarks(template.text).map((mark) => (mark.type === 'stop' ? mark.number : 0)));
  }

  filled(): FilledTemplate {
    const text = this.#template.text.replace(/^\ufeff/u, '').replace(/\r\n|\r/gu, '\n');
    const end = frontMatterEnd(text) ?? 0;
    const head = this.#head(text.slice(0, end));
    // Code in the whole text: a fence that a template opens in front of its first heading is one for the rest as well.
    const code = codeIn(text);
    const body = this.#marked(text.slice(end), (from, to) =>
      code.some((span) => span.start < to + end && from + end < span.end),
    );
    const whole = `${head}${body}`;
    const { eol } = this.#about;
    const snippet = this.#render(whole, true).replaceAll('\n', eol);
    const hasLast = this.#pieces.some((piece) => piece.type === 'stop' && piece.number === 0);
    return { snippet: hasLast ? snippet : `${snippet}$0`, text: this.#render(whole, false).replaceAll('\n', eol) };
  }

  #head(source: string): string {
    const marked = this.#marked(withoutNested(source), () => false);
    const filled = this.#filledScalars(marked);
    const { charter, team, authors, title } = this.#about;
    const { kind } = this.#template;
    const before = valuesIn(filled);
    let text = setKey(filled, 'document', kind);
    // A title that the template words itself, as “{{title}}: requirements”, stays.
    const own = valuesIn(source.replace(/\{\{[ \t]*title[ \t]*\}\}/giu, this.#sign)).title;
    if (typeof own !== 'string' || !own.includes(this.#sign)) text = setKey(text, 'title', this.#plain(title));
    if (team !== undefined) text = setKey(text, 'team', team);
    const stage = charter.stages.find((name) => name === 'design') ?? charter.stages[0];
    const isStage = typeof before.stage === 'string' && charter.stages.includes(before.stage);
    if (stage !== undefined && !isStage) text = setKey(text, 'stage', stage);
    if (authors.length > 0) text = setKey(text, 'authors', authors);
    const { partner } = this.#about;
    if (partner) text = setKey(text, kind === 'sdd' ? 'prd' : 'sdd', this.#plain(partner.path));
    return removeKey(text, templateKey);
  }

  /** The text with a sign and a number for each mark, so that nothing of it is read twice. */
  #marked(source: string, isCode: (from: number, to: number) => boolean): string {
    const edits = findMarks(source).flatMap((mark): readonly SpanEdit[] => {
      const { start, end } = mark.span;
      return isCode(start, end) ? [] : [{ span: mark.span, newText: this.#keep(this.#pieceFor(mark)) }];
    });
    return applyEdits(source, edits);
  }

  #keep(piece: Piece): string {
    return `${this.#sign}${this.#pieces.push(piece) - 1}${this.#sign}`;
  }

  #pieceFor(mark: Mark): Piece {
    if (mark.type === 'stop') return mark;
    const text = this.#values[mark.name].join(', ');
    // What is not known is a place to fill in, like any other.
    return text === '' ? { type: 'stop', number: ++this.#lastStop, span: mark.span } : { type: 'value', text };
  }

  /** Values of front matter that hold a placeholder, written as YAML wants them. */
  #filledScalars(head: string): string {
    const frontMatter = frontMatterIn(head);
    if (!frontMatter) return head;
    const { yaml } = frontMatter;
    const edits: SpanEdit[] = [];
    visit(yaml.document, {
      Scalar: (key, node) => {
        if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
        // A block of text takes anything.
        if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) return;
        const value = this.#withValues(node.value);
        if (value === node.value) return;
        const span = nodeSpan(node, yaml.text);
        edits.push({
          span: { start: span.start + yaml.base, end: span.end + yaml.base },
          newText: formatScalar(value),
        });
      },
    });
    return applyEdits(head, edits);
  }

  /** A value of front matter with its placeholders filled in; stops in it stay. */
  #withValues(text: string): string {
    return text.replace(this.#signs(), (whole, index: string) => {
      const piece = this.#pieces[Number(index)];
      return piece?.type === 'value' ? piece.text : whole;
    });
  }

  #render(text: string, asSnippet: boolean): string {
    const parts = text.split(this.#signs());
    // Between two pieces of text there is the number of what stands there.
    const rendered = parts
      .map((part, at) => {
        if (at % 2 === 0) return asSnippet ? escapeSnippet(part) : part;
        const piece = this.#pieces[Number(part)];
        return piece ? this.#renderPiece(piece, asSnippet) : '';
      })
      .join('');
    if (asSnippet) return rendered;
    // An empty place at the end of a line leaves no blanks there.
    return rendered
      .split('\n')
      .map((line) => (line.endsWith(this.#sign) ? line.replaceAll(this.#sign, '').trimEnd() : line))
      .join('\n')
      .replaceAll(this.#sign, '');
  }

  #renderPiece(piece: Piece, asSnippet: boolean): string {
    if (piece.type === 'value') return asSnippet ? escapeSnippet(piece.text) : piece.text;
    const { number, choices } = piece;
    if (choices !== undefined) return asSnippet ? `\${${number}|${choices}|}` : firstChoice(choices);
    const words = piece.words ?? '';
    // In braces: a digit may follow.
    if (words === '') return asSnippet ? `\${${number}}` : this.#sign;
    const filled = this.#filledWords(words, asSnippet);
    return asSnippet ? `\${${number}:${filled}}` : filled;
  }

  #filledWords(words: string, asSnippet: boolean): string {
    let result = '';
    let from = 0;
    const add = (text: string) => (result += asSnippet ? text : plainWords(text));
    for (const mark of findMarks(words)) {
      if (mark.type !== 'placeholder') continue;
      add(words.slice(from, mark.span.start));
      const value = this.#values[mark.name].join(', ');
      result += asSnippet ? escapeSnippet(value) : value;
      from = mark.span.end;
    }
    add(words.slice(from));
    return result;
  }

  #signs(): RegExp {
    return new RegExp(`${this.#sign}(\\d+)${this.#sign}`, 'gu');
  }

  #plain(text: string): string {
    return oneLine(text.replaceAll(this.#sign, ''));
  }
}

/** A stop whose words have placeholders is those words: what they come to may have to be quoted. */
function withoutNested(head: string): string {
  const edits = findMarks(head).flatMap((mark): readonly SpanEdit[] => {
    if (mark.type !== 'stop' || mark.words === undefined || findMarks(mark.words).length === 0) return [];
    return [{ span: mark.span, newText: plainWords(mark.words) }];
  });
  return applyEdits(head, edits);
}

function valuesOf(about: NewFromFile, sign: string): Readonly<Record<PlaceholderName, readonly string[]>> {
  const { title, charter, team, authors, partner, today } = about;
  const named = (handle: string) => charter.people.get(handle)?.name ?? handle;
  const values: Record<PlaceholderName, readonly string[]> = {
    title: [title],
    team: team === undefined ? [] : [charter.teams.get(team)?.name ?? team],
    authors: authors.map(named),
    date: [today],
    partner: partner ? [linkTo(partner)] : [],
    requirements: partner?.requirements.map(({ id }) => id) ?? [],
  };
  const plain = Object.entries(values).map(([name, texts]) => [
    name,
    texts.map((text) => oneLine(text.replaceAll(sign, ''))).filter((text) => text !== ''),
  ]);
  return Object.fromEntries(plain) as typeof values;
}

function linkTo({ title, path }: NonNullable<NewDocument['partner']>): string {
  const target = /[\s()<>]/u.test(path) ? `<${path.replace(/[<>]/gu, '\\$&')}>` : path;
  return `[${oneLine(title).replace(/[[\]\\]/gu, '\\$&')}](${target})`;
}

/** A letter for private use that a text does not have. */
function unusedIn(text: string): string {
  for (let code = 0xe100; code < 0xf8ff; code++) {
    const letter = String.fromCharCode(code);
    if (!text.includes(letter)) return letter;
  }
  // Who writes all six thousand of them loses the last.
  return '\u{f8ff}';
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}

function frontMatterIn(head: string): FrontMatter | undefined {
  return readFrontMatter(parseMarkdown(head));
}

function valuesIn(head: string): Readonly<Record<string, unknown>> {
  return frontMatterIn(head)?.values ?? {};
}

/** Front matter with a value under a key, everything else as it stands. */
function setKey(head: string, key: FrontMatterKey, value: YamlData): string {
  const frontMatter = frontMatterIn(head);
  if (!frontMatter) return head;
  const edits = setIn(frontMatter.yaml, head, [key], value);
  return edits ? applyEdits(head, edits) : rewritten(head, frontMatter, (document) => document.set(key, value));
}

/** Front matter without a key: its lines go, all others stay byte for byte. */
export function removeKey(head: string, key: string): string {
  const frontMatter = frontMatterIn(head);
  const place = frontMatter && placeAt(frontMatter.yaml, [key]);
  if (!frontMatter || !place?.pair || !isScalar(place.pair.key)) return head;
  const { yaml, values } = frontMatter;
  const [from = 0, keyEnd = from] = place.pair.key.range ?? [];
  const valueEnd = place.node ? nodeSpan(place.node, yaml.text).end : keyEnd;
  const lineEnd = /\r\n|\n|\r|$/u.exec(yaml.text.slice(valueEnd));
  const to = valueEnd + (lineEnd ? lineEnd.index + lineEnd[0].length : 0);
  // The last line has its break before it: the one behind it belongs to the fence.
  const before = to < yaml.text.length ? '' : (/(?:\r\n|\n|\r)$/u.exec(yaml.text.slice(0, from))?.[0] ?? '');
  const without = head.slice(0, yaml.base + from - before.length) + head.slice(yaml.base + to);
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => name !== key));
  const isRight = frontMatterIn(without) !== undefined && sameData(valuesIn(without), rest);
  return isRight ? without : rewritten(head, frontMatter, (document) => document.delete(key));
}

/** What no edit of single lines can do: the YAML is written anew, with its comments. */
function rewritten(
  head: string,
  { content }: FrontMatter,
  change: (document: ReturnType<typeof parseDocument>) => void,
): string {
  const document = parseDocument(head.slice(content.start, content.end));
  // A lone carriage return ends a line of Markdown and none of YAML: then there may be no keys at all.
  if (document.errors.length > 0 || !isMap(document.contents)) return head;
  const meant = new Map<Alias, ReturnType<Alias['resolve']>>();
  visit(document, { Alias: (_, alias) => void meant.set(alias, alias.resolve(document)) });
  change(document);
  // What stood for a value that went along with its key takes its place: the first of several becomes the value.
  visit(document, { Alias: (_, alias) => (alias.resolve(document) ? undefined : meant.get(alias)) });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
  const eol = lineBreakOf(head);
  return `${head.slice(0, content.start)}${text.replaceAll('\n', eol)}${eol}${head.slice(content.end).trimStart()}`;
}
