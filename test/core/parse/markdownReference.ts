import type { Nodes, Root, RootContent } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const plain = unified()
  .use(remarkParse)
  .use(function () {
    const data = this.data();
    data.micromarkExtensions = [gfmTable()];
    data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
  });
const withFrontMatter = plain().use(remarkFrontmatter, 'yaml').freeze();
plain.freeze();

/** What remark-parse makes of a whole text in one go, with the same extensions: what the incremental tree has to equal. */
export function referenceRoot(text: string): Root {
  const full = withFrontMatter.parse(text);
  const root = full.children[0]?.type === 'yaml' ? full : plain.parse(text);
  root.children.forEach(withoutDefinitions);
  return text.startsWith('\uFEFF') ? countingMark(root, text) : bare(root);
}

/** A tree as plain JSON, without properties that are `undefined`. */
export function bare(root: Root): Root {
  return JSON.parse(JSON.stringify(root)) as Root;
}

/** The one place where we mean to differ: remark-parse lets a setext heading begin at link definitions before it. */
function withoutDefinitions(node: RootContent): void {
  if (node.type !== 'heading' || !node.position) return;
  const start = node.children[0]?.position?.start;
  if (start && start.line > node.position.start.line) node.position.start = start;
}

/** micromark does not count a byte order mark; our offsets do. */
function countingMark(root: Root, text: string): Root {
  const copy = bare(root);
  visit(copy, (node: Nodes) => {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      if (point.offset !== undefined) point.offset++;
    }
  });
  const end = copy.position?.end;
  const start = { line: 1, column: 1, offset: 0 };
  copy.position = { start, end: end ? { ...end, column: end.column + (end.line === 1 ? 1 : 0) } : start };
  if (copy.position.end.offset !== text.length) throw new Error('The root has to end with the text.');
  return copy;
}
