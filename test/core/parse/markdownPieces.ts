import fc from 'fast-check';

/** Pieces of Markdown that open, close, swallow, interrupt or refer to one another. */
const pieces = [
  ...[
    '# One',
    '## Two ##',
    '   ### Three  ',
    '#',
    '#no',
    '####### seven',
    '    # code',
    '\t# code',
    '\\# no',
    '# a [foo]',
  ],
  ...['Setext\n===', 'Two\nlines\n---', '  Indented\n  --  ', '===', '---', '- - -', '***', '_ _ _', '--', '-', '='],
  ...['```', '````', '```js', '~~~', '~~~ info', '  ```', '    ```', '```a`', '> ```', '- ```', '```\n# in code\n```'],
  ...[
    '- item',
    '- # in item',
    '  # in item',
    '* a\n  * b',
    '1. one',
    '2) two',
    '10. ten',
    '-',
    '- \n\n  x',
    '-\tt',
    '-     code',
  ],
  ...['- a\n\n- b', '  continued', '    deeper', '\tTab', ' \t x', '- - - a', '+ a\n\n\n  b', '- a\n===', '- a\n  ==='],
  ...[
    '> quote',
    '> # in quote',
    '>',
    'lazy',
    '> a\n===',
    '> a\n> ---',
    '> > deep',
    '> - a\n> # b',
    '>\t- x',
    '> | a |\n| - |',
  ],
  ...[
    '<!--',
    '-->',
    '<!-- note -->',
    '<div>',
    '</div>',
    '<script>',
    '</script>',
    '<?php',
    '?>',
    '<!X',
    '>',
    '<![CDATA[',
    ']]>',
  ],
  ...['<a href="', '<b>bold</b>', '<pre>', '<!-- # not\n\n# one -->', '<x-y>', 'a <!-- b', '<p>\n# in html'],
  ...[
    '| a | b |',
    '| - | - |',
    '|:-|',
    '| a |\n| - |\n| c |',
    'a | b\n- | -\n1 | 2',
    '| `a|b` |',
    '| a |\n| --- |\n# x',
    ':-:',
    '|',
  ],
  ...[
    '[foo]: /url',
    '[foo]:',
    '/url',
    '"title"',
    '[bar]: <x> "t',
    't"',
    "[foo]: /u 'a\nb'",
    '[Fo O]: /x',
    '> [foo]: /q',
    '- [ß]: /s',
  ],
  ...[
    '[foo]: /a\n[bar]: /b\nText\n===',
    '[foo]: /a\n===',
    '[a]: (',
    '[foo]: /url "t"\n# x',
    '    [foo]: /no',
    '[^n]: note',
  ],
  ...[
    '[foo]',
    '[FOO][]',
    '[text][foo]',
    '![img][bar]',
    '[fo\no]',
    '> [fo\n> o]',
    '[ẞ]',
    '[foo](x)',
    '[[foo]]',
    '\\[foo]',
    '[bar',
    ']',
  ],
  ...[
    '| [foo] |\n| - |\n| [bar] |',
    '*[foo]*',
    '[\\]',
    '[foo]: /x\\',
    '[\u0000]: /n',
    '[\u0000]',
    '[ΣΑΣ]',
    '[σας]: /y',
  ],
  ...['---\ntitle: x\n---', '---\n', '--- ', '---\t', 'key: value', '...', '+++', '---\n# a\n\n> b\n', '---\n---'],
  ...[
    'text',
    '*em*',
    '**',
    '_',
    '`',
    '``',
    '`code`',
    '&amp;',
    '&#35;',
    'a  ',
    'a\\',
    'é',
    '😀',
    '\uD83D',
    '\u00A0',
    '\u2028',
    '\0',
  ],
  ...[
    '',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\n\r',
    ' ',
    '   ',
    '    ',
    '\t',
    '\uFEFF',
    '\uFEFFfoo\n===',
    '\uFEFF# x',
    '\f',
    '\u000B',
  ],
];

const piece = fc.constantFrom(...pieces);
const lineBreak = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '', ' ');

/** A document of such pieces, with line breaks of all kinds between them. */
export const anyDocument = fc
  .array(fc.tuple(piece, lineBreak), { maxLength: 24 })
  .map((lines) => lines.map(([text, end]) => text + end).join(''));

/** Where (`at` counts modulo the text's length), how much goes, what comes. */
export interface RandomEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export const anyEdit: fc.Arbitrary<RandomEdit> = fc.record({
  at: fc.nat({ max: 2000 }),
  remove: fc.oneof(fc.constant(0), fc.nat({ max: 2 }), fc.nat({ max: 40 })),
  insert: fc.oneof(
    fc.constant(''),
    piece,
    fc.constantFrom(...Array.from('\n\r \t#=->*`~[]:|<!-"(\\a0\uFEFF')),
    fc.tuple(lineBreak, piece, lineBreak).map((parts) => parts.join('')),
  ),
});

export function applyRandom(text: string, { at, remove, insert }: RandomEdit): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + insert + text.slice(start + remove);
}
