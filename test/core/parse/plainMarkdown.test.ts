import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMarkdown } from '../../../src/core/parse/markdown/markdownParser.js';
import { bare, referenceRoot } from './markdownReference.js';
import { toRoot } from './toRoot.js';

/** Set it high (100,000) after a change to what is read without remark-parse. A failure prints its seed. */
const runs = Number(process.env.TANDEM_PARSE_RUNS ?? 1500);

/** What stands in a line, as people write it and a little off. */
const words = fc.constantFrom(
  ...[
    'a',
    'word',
    'two words',
    'é',
    '。',
    '中文',
    '😀',
    ' ',
    '  ',
    '\t',
    '.',
    ':',
    '-',
    '(x)',
    '1.',
    '#',
    '|',
    '!',
    '"',
    '~',
  ],
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '`',
    '``',
    '`code`',
    '**strong**',
    '*em*',
    '_em_',
    'snake_case_name',
    '** a**',
    '`a``b`',
  ],
  ...[
    '[',
    ']',
    '![',
    '](/url)',
    '](<u> "t")',
    '[link](/url)',
    '![alt](/i.png)',
    '[x]',
    '[ ]',
    '[foo]',
    '[foo][]',
    '[a][foo]',
  ],
  ...['<b>', '</b>', '<br>', '<br/>', '<br />', '<http://x.y>', '<', '>', ' < ', ' > ', '<a b="c">', '<!-- c -->'],
  ...[
    '&',
    '&amp;',
    '&#35;',
    '&x',
    '\\',
    '\\*',
    '\\a',
    '\\`',
    '\\|',
    '\\<',
    '](',
    '](a b)',
    '](a(b)',
    '\u00A0',
    '\u2028',
    '\uD83D',
  ],
);
const inline = fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

/** How a line may begin. */
const openings = fc.constantFrom(
  ...['', '', '', '', ' ', '  ', '   ', '    ', '      ', '\t'],
  ...[
    '- ',
    '- ',
    '* ',
    '+ ',
    '-  ',
    '-     ',
    '-',
    '1. ',
    '1. ',
    '2. ',
    '2) ',
    '10. ',
    '  - ',
    '    - ',
    '   1. ',
    '- - ',
    '- 1. ',
  ],
  ...['> ', '>', '> > ', '> - ', '- > ', '>  ', '# ', '## ', '  # ', '> # ', '- # '],
  ...[
    '```',
    '```js',
    '  ```',
    '- ```',
    '  ~~~',
    '> ```',
    '| ',
    '|',
    '[foo]: ',
    '[x]: /u',
    '<!-- ',
    '  <!-- ',
    '--> ',
    '<div>',
  ],
);
const whole = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    '',
    ' ',
    '   ',
    '\t',
    '>',
    '> ',
    '---',
    '***',
    '* * *',
    '===',
    '-',
    '--',
    '```',
    '  ```',
    '~~~',
    '-->',
  ],
  ...[
    '| - | - |',
    '|---|:-:|',
    '| a | b |',
    '|a|b|',
    '| a |',
    '|-|',
    '| a | b | ',
    '| `a` | **b** |',
    '> | a |',
    '> |---|',
  ],
  ...['[foo]: /url', '[bar]: /b', '- a', '- b', '  c', '    d', '1. a', '   b', '# x', '<!-- c -->', '<!-- a', 'b -->'],
);
const line = fc.oneof(
  fc.tuple(openings, inline).map(([opening, text]) => opening + text),
  fc.tuple(openings, fc.constantFrom('a', 'b c', 'd  ')).map(([opening, text]) => opening + text),
  whole,
);
const blocks = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\n', '\n', '\n\n', '\r\n')), { maxLength: 14 })
  .map((lines) => lines.map(([text, end]) => text + end).join(''));
const paragraphs = fc.array(inline, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
/** Few forms, so that their combinations are met. */
const lists = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '  ', '    ', '   '),
      fc.constantFrom('- ', '- ', '1. ', '', '', '> ', '* '),
      fc.constantFrom('a', 'b', '**c**', '', '```', '# h', '| a |', '|---|', '<!-- x -->', '---'),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.map((parts) => parts.join('')).join('\n'));

/** Front matter, or what looks like it. */
const headed = fc
  .tuple(
    fc.constantFrom('---', '---', '---', '--- ', '---\t', '----', ' ---'),
    fc.array(fc.constantFrom('a: b', '', '# c', '- d', ' ---', '---x', '--- x', '\t', '  e: f  '), { maxLength: 4 }),
    fc.constantFrom('---', '---', '---', '--- ', '---\t', '...', '', '----'),
    fc.array(line, { maxLength: 4 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
  )
  .map(([open, inside, close, after, end]) => [open, ...inside, close, ...after].join(end));

function assertExact(text: string): void {
  assert.deepEqual(bare(toRoot(parseMarkdown(text))), referenceRoot(text), JSON.stringify(text));
}

describe('Markdown read without remark-parse, against remark-parse', () => {
  for (const [name, texts] of Object.entries({ blocks, paragraphs, lists, 'front matter': headed })) {
    it(`is the same for random ${name} (${runs} runs)`, function () {
      this.timeout(0);
      fc.assert(fc.property(texts, assertExact), { numRuns: runs });
    });
  }

  for (const quote of [
    '>\t-',
    '>\t*\nx',
    '>\t1.',
    '>\t2. a',
    '>\t- a',
    '> -\nx',
    '>\t2. a\n>\n> b',
    '- a\n\t2. b',
    '<div>\n2. a',
  ]) {
    for (const above of ['One', ' One [a][b]\nand *two*', '# One', '[a]: b', '| a |\n| - |\n| b |', '- One'])
      it(`is the same for ${JSON.stringify(quote)} right below ${JSON.stringify(above)}`, () => {
        [`${above}\n${quote}\n`, `a\n\n${above}\n${quote}\n\nb &amp; c\n\n[b]: c\n`].forEach(assertExact);
      });
  }

  it('is the same where the name of a link holds a character reference or an escape', () => {
    ['a\n\n[&#35;b]: /c\n', 'a\n\n[&amp;]: /c\n\n[&amp;]\n', 'a\n\n[b\\*]: /c\n'].forEach(assertExact);
  });

  it('is the same where a link stands right behind the name of another', () => {
    for (const text of ['[a][b](c)', '[a][d](c)', '[a]![b](c)', '[a] [b](c)', 'x [a][b](c) y'])
      [`${text}\n\n[b]: /e\n`, `> [b]: /e\n\n${text}\n`, `${text}\n`].forEach(assertExact);
  });

  it('is the same behind lists and quotes that are left to remark-parse, whatever comes next', () => {
    const containers = [
      '> a\nb',
      '- a\nb\nc',
      '> - *a*\nb',
      '- a\n\n  > b\nc',
      '```\n> a',
      '<!-- a',
      '1. a\n\n\tb',
      '    a',
    ];
    const others = [
      '> c',
      '*d*',
      '**e** f',
      '[g]: /h',
      '`i`',
      '| j |\n| - |',
      '<k>',
      '2027 l',
      '```\nm\n```',
      '- n',
      '2. o',
    ];
    for (const container of containers) {
      for (const next of others)
        for (const last of others) assertExact(`${container}\n\n${next}\n\n${last}\n\n${container}\n\n${next}\n`);
    }
  });
});
