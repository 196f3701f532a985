import assert from 'node:assert/strict';
import { visit } from 'unist-util-visit';
import { maxInlineMarks } from '../../../src/core/parse/markdown/inlineLimit.js';
import {
  maxLength,
  maxLines,
  maxLinesInBlock,
  maxNesting,
  tooHeavyToParse,
} from '../../../src/core/parse/markdown/limits.js';
import { parseMarkdown } from '../../../src/core/parse/markdown/markdownParser.js';
import { toRoot } from './toRoot.js';

/** Far above what any of these takes alone (about one second), far below what they take without limits. */
const patience = 20_000;

const refused: Readonly<Record<string, readonly [text: string, reason: string]>> = {
  'a long text': ['a'.repeat(maxLength + 1), 'length'],
  'many lines': ['a\n\n'.repeat(10_000) + '\n'.repeat(maxLines), 'length'],
  'a long block': ['a\n'.repeat(maxLinesInBlock + 1), 'block'],
  'many setext headings': ['a\n===\n\n'.repeat(2000), 'underlines'],
  'quotes on one line': ['>'.repeat(100_000), 'nesting'],
  'lists on one line': ['- '.repeat(10_000) + 'a', 'nesting'],
  'lists deeper line by line': [
    Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join(''),
    'nesting',
  ],
  'deep lines without end': [('> '.repeat(60) + 'a\n\n').repeat(1000), 'nesting'],
  'brackets without end': ['['.repeat(50_000), 'markup'],
  'a table of many cells': [`|a${'|b'.repeat(25_000)}\n|-${'|-'.repeat(25_000)}\n`, 'markup'],
  'links in every line': ['word [a](b) and *c*, '.repeat(100).concat('\n\n').repeat(120), 'markup'],
  'nested lists without end': ['- - a\n\n'.repeat(4500), 'markup'],
  'quotes without end': ['> a\n\n'.repeat(6000), 'markup'],
  'quotes that end lazily': ['> a\nb\n\n'.repeat(6000), 'markup'],
  'lists broken off by headings': [('- a\n# b\n'.repeat(1000) + '\n').repeat(6), 'markup'],
  'a break across many pages': ['- '.repeat(100_000), 'markup'],
  'a binary file': ['\u0089PNG\r\n\u001A\n\0\0\0', 'binary'],
};

const parsed: Readonly<Record<string, string>> = {
  brackets: '['.repeat(33_000),
  'bracket pairs': '['.repeat(16_000) + ']'.repeat(16_000),
  'links never closed': '[a](b ('.repeat(2_700),
  'images in images': '!['.repeat(2_500) + ']()'.repeat(2_500),
  asterisks: '*'.repeat(33_000),
  underscores: 'a_'.repeat(25_000),
  'emphasis within emphasis': '*a **b '.repeat(4000) + 'c** d* '.repeat(4000),
  'one long strong': '**'.repeat(8000) + 'a' + '**'.repeat(8000),
  backticks: '`'.repeat(33_000),
  'backticks of all lengths': Array.from({ length: 250 }, (_, n) => 'a' + '`'.repeat(n)).join(''),
  'comments never closed': 'a<!-- '.repeat(16_000),
  'instructions never closed': 'a<?'.repeat(30_000),
  'a wide table': ['|a', '|-', '|b'].map((cell) => cell.repeat(4500)).join('\n'),
  'a break across the page': '- '.repeat(10_000),
  'a long line': 'word '.repeat(90_000),
  tabs: '\t'.repeat(100_000) + 'a',
  'quotes as deep as allowed': '>'.repeat(maxNesting) + 'a',
};

describe('Markdown too heavy to parse', () => {
  for (const [name, [text, reason]] of Object.entries(refused)) {
    it(`is ${name}`, () => {
      assert.equal(tooHeavyToParse(text)?.reason, reason);
    });
  }

  it('is named with its place', () => {
    assert.deepEqual(tooHeavyToParse('ok\r\n\r\n' + '> '.repeat(200)), { offset: 6, reason: 'nesting' });
    assert.deepEqual(tooHeavyToParse('a\0'), { offset: 1, reason: 'binary' });
  });

  it('is not what people write', () => {
    const section =
      '## A\n\nText\n\n- a\n  - b\n    1. c\n\n> - d\n\n```js\n        if (x) {\n```\n\n| a |\n|---|\n| b |\n\n';
    assert.equal(tooHeavyToParse(section.repeat(250)), undefined);
  });
});

describe('Markdown parser on hostile text', () => {
  for (const [name, text] of Object.entries(parsed)) {
    it(`copes with ${name}`, function () {
      this.timeout(patience);
      assert.equal(tooHeavyToParse(text), undefined);
      // Walks recursively, and so would overflow the stack on a tree too deep.
      visit(toRoot(parseMarkdown(text)), 'text', (node) => {
        assert(node.position);
      });
    });
  }

  it('takes the marks of a paragraph beyond the limit for text, and begins to count again in the next', () => {
    const [first, second] = toRoot(parseMarkdown('*a* '.repeat(maxInlineMarks) + '\n\n*b*')).children;
    assert(first?.type === 'paragraph' && second?.type === 'paragraph');
    assert.equal(first.children.filter((node) => node.type === 'emphasis').length, maxInlineMarks / 2);
    assert.equal(second.children[0]?.type, 'emphasis');
  });
});
