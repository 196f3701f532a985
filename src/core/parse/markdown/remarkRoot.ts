import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Data } from 'unified';
import { limitInline } from './inlineLimit.js';

type SyntaxExtension = NonNullable<Data['micromarkExtensions']>[number];

const tables = { syntax: gfmTable(), tree: gfmTableFromMarkdown() };
const byteOrderMark = '\uFEFF';
const rightSquareBracket = 93;

/** Whatever is no paragraph, so that all of a text is paragraphs. */
const onlyParagraphs: SyntaxExtension = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'definition',
      'headingAtx',
      'htmlFlow',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

/** How a text is parsed. */
export interface ParseContext {
  /** Whether the text opens with (closed) YAML front matter. */
  readonly frontMatter: boolean;
  /** Normalised labels of link references defined elsewhere in the document. */
  readonly labels: Iterable<string>;
}

/** Parses a text with remark-parse. */
export function remarkRoot(text: string, { frontMatter, labels }: ParseContext): Root {
  const processor = unified().use(remarkParse);
  if (frontMatter) processor.use(remarkFrontmatter, 'yaml');
  processor.use(function () {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(tables.syntax, define(labels), limitInline());
    (data.fromMarkdownExtensions ??= []).push(tables.tree);
  });
  // micromark drops a byte order mark that opens its input without counting it. Inside a document one is a character like
  // any other, so micromark gets another one to drop.
  return processor.parse(byteOrderMark + text);
}

/** Parses a text that holds nothing but paragraphs, whatever their lines begin with. */
export function remarkParagraphs(text: string, labels: Iterable<string>): Root {
  const processor = unified()
    .use(remarkParse)
    .use(function () {
      const data = this.data();
      (data.micromarkExtensions ??= []).push(onlyParagraphs, define(labels), limitInline());
    });
  return processor.parse(byteOrderMark + text);
}

/**
 * Makes micromark take `labels` for defined. It looks them up when it meets the `]` of a possible reference, after it
 * has read every block: so a construct that stands first in line there, adds them once, and matches nothing.
 */
function define(labels: Iterable<string>): SyntaxExtension {
  let done = false;
  return {
    text: {
      [rightSquareBracket]: {
        tokenize(_effects, _ok, nok) {
          // One by one: a text may define more labels than a call takes arguments.
          if (!done) for (const label of labels) this.parser.defined.push(label);
          done = true;
          return nok;
        },
      },
    },
  };
}
