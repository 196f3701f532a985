import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Marked, type Token } from 'marked';
import { charterCompletions } from '../../../src/core/features/charterCompletions.js';
import { charterHover } from '../../../src/core/features/charterHover.js';
import { hoverAt } from '../../../src/core/features/hovers.js';
import { bold, codeBlock, escaped, italic } from '../../../src/core/features/markdown.js';
import { readCharter } from '../../../src/core/charter/read/readCharter.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

/** The editor renders Markdown by this library. */
const renderer = new Marked({ gfm: true });

/** What a text becomes besides words in paragraphs, bold and italic ones among them. */
function markup(markdown: string): string[] {
  const found: string[] = [];
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      // An address that opens somebody's own mail program loads nothing.
      const isEmail = token.type === 'link' && String(token.href) === `mailto:${token.raw}`;
      const isWord = ['paragraph', 'text', 'escape', 'space', 'strong', 'em', 'br'].includes(token.type);
      if (!isWord && !isEmail) found.push(token.raw);
      if ('tokens' in token) visit(token.tokens ?? []);
    }
  };
  visit(renderer.lexer(markdown));
  return found;
}

/** The words that a reader sees. */
function words(markdown: string): string {
  const html = renderer.parse(markdown, { async: false });
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+|#39);/g, (whole, name: string) => named[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

const worst = [
  '![](https://example.com/x.png)',
  '![a][b]\n\n[b]: https://example.com/x.png',
  '[click](command:workbench.action.quit)',
  '<img src=https://example.com/x.png>',
  '<https://example.com>',
  'https://example.com/x?y=1',
  'www.example.com',
  'ada@example.com',
  '&lt;img&gt; &#60;',
  '# Heading',
  'Heading\n===',
  '- item\n1. one\n2) two',
  '    code\n\n    more',
  '```\ncode\n```',
  '`code` **bold** _it_ ~~no~~',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '> quote',
  '---',
  '\\![](https://example.com)',
  '\\\\[a](https://example.com)',
  'a  \nb\\\nc',
  '- [ ] task',
  '$(trash) $x$',
  'http\u200b://example.com',
];

describe('what files say, in Markdown of ours', () => {
  it('is words and nothing else, whatever it is', () => {
    for (const text of worst) {
      for (const markdown of [escaped(text), bold(text), italic(text)])
        assert.deepEqual(markup(markdown), [], markdown);
      assert.equal(words(escaped(text)), text.replace(/\s+/g, ' ').trim());
    }
    const piece = fc.oneof(
      fc.constantFrom(...worst, '\n', ' ', '\t', '\r\n'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
        (text) => {
          assert.deepEqual(markup(escaped(text)), []);
          assert.deepEqual(markup(bold(text)), []);
          const block = codeBlock(text, 'yaml').replace(/\r\n?/gu, '\n');
          assert.deepEqual(markup(block), [block]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  for (const text of worst) {
    it(`stays words in every hover and completion: ${JSON.stringify(text)}`, async () => {
      const quoted = JSON.stringify(text);
      const charter = [
        `people: { ada: { name: ${quoted}, email: ${quoted} } }`,
        `roles: { ux: ${quoted} }`,
        `decisions: { why: { label: ${quoted}, question: ${quoted}, headings: [Purpose] } }`,
        'teams:',
        '  a:',
        `    name: ${quoted}`,
        '    roles: { pm: ada, ux: ada }',
        '    responsibilities:',
        `      hiring: { area: ${quoted}, expectations: { pm: ${quoted} } }`,
        '      ',
      ].join('\n');
      const reading = readCharter('memory:/workspace/ownership.yaml', charter);
      const lines = new LineIndex(charter);
      for (let at = 0; at <= charter.length; at += 3) {
        const position = lines.positionAt(at);
        assert.deepEqual(markup(charterHover(reading, position)?.markdown ?? ''), []);
        for (const { type, documentation } of charterCompletions(
          { reading, today: '2026-01-01', namesOnly: false },
          position,
        )) {
          // What a snippet inserts is shown as it is written: words, and one block of code.
          const said = documentation ?? '';
          assert.deepEqual(markup(said), type === 'snippet' ? [said.slice(said.indexOf('```'))] : []);
        }
      }
      const document = '---\nteam: a\nauthors: [ada]\n---\n\n# A\n\n## Purpose\n\nIt is slow.\n';
      const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': document });
      const analysis = await workspace.analyze('a.prd.md');
      assert.ok(analysis.type === 'document');
      for (const [line, character] of [
        [1, 6],
        [2, 11],
        [7, 4],
      ] as const) {
        const hover = hoverAt(analysis.document, { line, character });
        assert.ok(hover);
        assert.deepEqual(markup(hover.markdown), []);
      }
    });
  }
});
