import assert from 'node:assert/strict';
import { parseMarkdown, updateMarkdown } from '../../../../src/core/parse/markdown/markdownParser.js';
import type { MarkdownTree } from '../../../../src/core/parse/markdown/markdownTree.js';
import { toRoot } from '../toRoot.js';
import { bare, referenceRoot } from '../markdownReference.js';

const sections = [
  '---\ntitle: x\n---\n\nIntro, see [ref].\n\n',
  '# One\n\n- a\n- b\n\n',
  'Two\n===\n\nText with *em*.\n\n',
  '## Three\n\n```\n# no heading\n```\n\n',
  '## Four\n\nSee [ref] and [other].\n\n',
  '## Five\n\n[ref]: https://example.com\n',
];
const document = sections.join('');

/** Replaces the one occurrence of `from` and checks the outcome against remark-parse. */
function edit(tree: MarkdownTree, from: string, to: string): MarkdownTree {
  assert.equal(tree.text.split(from).length, 2, `"${from}" has to occur once.`);
  const next = updateMarkdown(
    tree,
    tree.text.replace(from, () => to),
  );
  assert.deepEqual(bare(toRoot(next)), referenceRoot(next.text));
  return next;
}

/** Indices of the chunks of `after` that are not the very objects of `before`. */
function renewed(before: MarkdownTree, after: MarkdownTree): readonly number[] {
  const known = new Set(before.chunks.map(({ chunk }) => chunk));
  return after.chunks.flatMap(({ chunk }, index) => (known.has(chunk) ? [] : [index]));
}

function types(text: string): readonly string[] {
  return toRoot(parseMarkdown(text)).children.map((node) => node.type);
}

describe('Markdown parser', () => {
  it('cuts a text at its top-level headings', () => {
    const { chunks } = parseMarkdown(document);
    assert.deepEqual(
      chunks.map(({ start, chunk }) => document.slice(start, start + chunk.length)),
      sections,
    );
  });

  it('counts positions from the start of the chunk', () => {
    const heading = parseMarkdown(document).chunks[3]?.chunk.nodes[0];
    assert.deepEqual(heading?.position?.start, { line: 1, column: 1, offset: 0 });
  });

  it('has a single empty chunk for an empty text', () => {
    assert.deepEqual(parseMarkdown('').chunks, [{ start: 0, chunk: { length: 0, nodes: [], definitions: [] } }]);
  });

  it('reads front matter only when it is closed, and lists after an opening that is not', () => {
    assert.deepEqual(types('---\na: b\n---\n- c\n'), ['yaml', 'list']);
    assert.deepEqual(types('---\n\n- c\n'), ['thematicBreak', 'list']);
  });

  it('places the first chunk after a byte order mark', () => {
    const { chunks } = parseMarkdown('\uFEFF# One\n');
    assert.deepEqual(
      chunks.map(({ start, chunk }) => [start, chunk.length]),
      [
        [1, 0],
        [1, 6],
      ],
    );
  });

  it('lets a heading begin at its own text, not at link definitions before it', () => {
    const { chunks } = parseMarkdown('[a]: /a\n[b]: /b\nText\n===\n');
    assert.deepEqual(
      chunks.map(({ start }) => start),
      [0, 16],
    );
  });
});

describe('Markdown parser after an edit', () => {
  const tree = parseMarkdown(document);

  it('gives the same tree back when nothing changed', () => {
    assert.equal(updateMarkdown(tree, document), tree);
  });

  it('renews only the section edited', () => {
    assert.deepEqual(renewed(tree, edit(tree, 'Text with', 'Longer text with')), [2]);
    assert.deepEqual(renewed(tree, edit(tree, '- b', '- b\n- c')), [1]);
    assert.deepEqual(renewed(tree, edit(tree, 'Intro', '')), [0]);
  });

  it('renews only the section whose heading is edited', () => {
    assert.deepEqual(renewed(tree, edit(tree, '# One', '# One and a half')), [1]);
    assert.deepEqual(renewed(tree, edit(tree, 'Two\n', 'Two more\n')), [2]);
    assert.deepEqual(renewed(tree, edit(tree, '## Four', '### Four')), [4]);
  });

  it('renews two sections that become one, and one that becomes two', () => {
    const joined = edit(tree, '## Four', 'Four');
    assert.deepEqual(renewed(tree, joined), [3]);
    assert.deepEqual(renewed(joined, edit(joined, 'Four', '## Four')), [3, 4]);
  });

  it('follows a fence that swallows what comes after, and its closing again', () => {
    const open = edit(tree, 'Text with', '~~~\nText with');
    assert.equal(open.chunks.length, 3);
    assert.equal(edit(open, '~~~\n', '').chunks.length, 6);
  });

  it('renews sections that mention a label when it appears or goes', () => {
    const defined = edit(tree, '[ref]: https', '[other]: /o\n[ref]: https');
    assert.deepEqual(renewed(tree, defined), [4, 5]);
    assert.deepEqual(renewed(defined, edit(defined, '[ref]: https://example.com\n', '')), [0, 4, 5]);
  });

  it('follows front matter that an edit far below closes', () => {
    const open = parseMarkdown(document.replace('\n---\n\nIntro', '\nIntro'));
    assert.equal(open.chunks.length, 6);
    assert.equal(edit(open, '[ref] and', '\n---\n').chunks.length, 2);
  });

  it('does not begin at a heading that only text before it makes one', () => {
    // After the definition `2.` continues a paragraph; at the start of a stretch it would begin a list.
    edit(parseMarkdown('# A\n\n[a]: /a\n2. text\n===\n\nmore'), 'more', 'less');
  });

  it('keeps up with a byte order mark that comes and goes', () => {
    const marked = updateMarkdown(tree, '\uFEFF' + document);
    assert.deepEqual(bare(toRoot(marked)), referenceRoot(marked.text));
    const unmarked = updateMarkdown(marked, document);
    assert.deepEqual(bare(toRoot(unmarked)), referenceRoot(document));
  });
});
