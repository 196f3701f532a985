import assert from 'node:assert/strict';
import { parseMarkdown } from '../../../src/core/parse/markdownParser.js';
import { endsOpen } from '../../../src/core/parse/openEnd.js';

describe('the end of a text', () => {
  for (const text of [
    '```',
    '# A\n\n~~~js\ncode\n',
    '# A\r\n```\r\n````x',
    '<!-- note',
    '<script>\nx',
    '<![CDATA[\n',
  ]) {
    it(`is open: ${JSON.stringify(text)}`, () => assert.ok(endsOpen(parseMarkdown(text))));
  }

  for (const text of [
    '',
    '# A',
    '```\ncode\n```\n',
    '- ```\n  code',
    '> ~~~',
    '    code',
    '<!-- note -->',
    '<div>',
    '---\na: b\n',
  ]) {
    it(`is not open: ${JSON.stringify(text)}`, () => assert.ok(!endsOpen(parseMarkdown(text))));
  }
});
