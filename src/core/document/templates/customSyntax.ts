import { visit } from 'unist-util-visit';
import type { Node } from 'mdast';
import { parseMarkdown } from '../../parse/markdown/markdownParser.js';
import type { Span } from '../../text/range.js';

/** What a template file may have filled in, as `{{title}}`. */
export const placeholderNames = ['title', 'team', 'authors', 'date', 'partner', 'requirements'] as const;

/** One of {@link placeholderNames}. */
export type PlaceholderName = (typeof placeholderNames)[number];

/** A place of a template that is not taken as it stands. */
export type Mark =
  | { readonly type: 'placeholder'; readonly name: PlaceholderName; readonly span: Span }
  | {
      readonly type: 'stop';
      /** Its place in the order of the stops; 0 is the last. Two with one number are filled in together. */
      readonly number: number;
      /** What stands there until somebody writes, as it is spelled in the template. */
      readonly words?: string;
      /** What may be chosen, as it is spelled in the template, commas and all. */
      readonly choices?: string;
      readonly span: Span;
    };

const placeholder = String.raw`\{\{[ \t]*([A-Za-z]+)[ \t]*\}\}`;
/** Where a tab stop is meant: not an amount (`US$5`, `$1,000`, `$2.50`, `$10k`), nor behind a backslash. */
const bareStop = String.raw`(?<![\p{L}\p{N}\\$])\$(\d{1,2})(?![\p{L}\p{N}_%]|[.,]\d)`;
const stopWords = String.raw`(?<!\\)\$\{(\d{1,2}):((?:[^{}$\\\r\n]|\\[$}\\]|\{\{[ \t]*[A-Za-z]+[ \t]*\}\})*)\}`;
const stopChoices = String.raw`(?<!\\)\$\{(\d{1,2})\|((?:[^|\\\r\n]|\\[\\,|])+)\|\}`;
const bracedStop = String.raw`(?<!\\)\$\{(\d{1,2})\}`;

const anyMark = new RegExp([placeholder, stopWords, stopChoices, bracedStop, bareStop].join('|'), 'gu');

/**
 * The placeholders and tab stops of a text, in its order. What only looks like one is text: variables (`$TM_FILENAME`),
 * placeholders of other tools, amounts of money.
 */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const found of text.matchAll(anyMark)) {
    const [whole, name, withWords, words, withChoices, choices, braced, bare] = found;
    const span = { start: found.index, end: found.index + whole.length };
    if (name !== undefined) {
      const known = placeholderNamed(name);
      if (known) marks.push({ type: 'placeholder', name: known, span });
      continue;
    }
    const number = Number(withWords ?? withChoices ?? braced ?? bare);
    marks.push({
      type: 'stop',
      number,
      span,
      ...(words === undefined ? {} : { words }),
      ...(choices === undefined ? {} : { choices }),
    });
  }
  return marks;
}

/** Words between double braces that are no placeholder, and where the word itself stands. */
export function findOtherBraces(text: string): readonly { readonly name: string; readonly span: Span }[] {
  return [...text.matchAll(new RegExp(placeholder, 'gu'))].flatMap(({ 0: whole, 1: name = '', index }) => {
    const start = index + whole.indexOf(name);
    return placeholderNamed(name) ? [] : [{ name, span: { start, end: start + name.length } }];
  });
}

/** The first of some choices, as it is written into a file. */
export function firstChoice(choices: string): string {
  const first = /^(?:[^,\\]|\\.)*/su.exec(choices)?.[0] ?? '';
  return first.replace(/\\([\\,|])/gu, '$1');
}

/** What stands at a stop until somebody writes, as it is written into a file. */
export function plainWords(words: string): string {
  return words.replace(/\\([$}\\])/gu, '$1');
}

/** Where a Markdown text holds code, which is taken as it stands. */
export function codeIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, chunk } of parseMarkdown(text).chunks) {
    for (const root of chunk.nodes) {
      visit(root, ['code', 'inlineCode'], (node: Node) => {
        const from = node.position?.start.offset ?? 0;
        spans.push({ start: start + from, end: start + (node.position?.end.offset ?? from) });
      });
    }
  }
  return spans;
}

function placeholderNamed(name: string): PlaceholderName | undefined {
  return placeholderNames.find((each) => each === name.toLowerCase());
}
