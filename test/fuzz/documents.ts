import fc from 'fast-check';

/** Parts of documents as people write them, and as nobody should: what the fuzz test puts together. */

const words = fc.constantFrom(
  'Refunds take two days, and people leave.',
  'Grace and Alan build it.',
  'TBD',
  'TODO: ask legal',
  '???',
  '<name>',
  '[insert the date]',
  'Q3 2027',
  'by 2027-03-31, for everybody',
  'Cut the waiting time by 30 %.',
  'Über die Einführung entscheidet das Team.',
  '予約のリマインダーを送る。',
  '由支付团队负责',
  'مرحبا بالعالم',
  'Ünïcödé 🎉 \u{1F9D1}\u200D\u{1F4BB}',
  'a\\b `code` **bold** _it_ [link](other.md) ![x](y.png) <br>',
  'https://example.com/?q=1 and @ada',
  '\ud800',
  '\u202Eabc',
  '- ',
  '',
);

const headings = fc.constantFrom(
  'Problem',
  'Why',
  'Requirements',
  'Goals and non-goals',
  'Success metrics',
  'Rollout plan',
  'Options considered',
  'Chosen solution',
  'Who',
  'When',
  'Timeline',
  'Risks',
  'Architecture',
  'Data model (optional)',
  '1. Ziele und Termine',
  'Anforderungen',
  'Objectifs',
  'Solución técnica',
  '背景',
  '要件',
  '일정',
  'Appendix A: Data model',
  'x i i i i i i i i i b',
  'TODO',
  'Purpose',
);

const people = fc.constantFrom(
  'ada',
  '@grace',
  'Grace Hopper',
  'zed',
  '@adá',
  'Ada, Grace',
  'pm',
  '"x: y"',
  '[ada, lin]',
);

const blocks: fc.Arbitrary<string> = fc.oneof(
  words,
  fc.tuple(words, words).map(([a, b]) => `${a}\n${b}`),
  fc.array(words, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item, i) => `- FR-${i + 1}: ${item}`).join('\n')),
  people.map((name) => `**Owner:** ${name}`),
  people.map((name) => `| Owner | ${name} |\n| --- | --- |\n| When | Q3 2027 |`),
  people.map((name) => `- DRI: ${name}\n- Decider: grace`),
  fc.constantFrom(
    '| Option | Cost | Time |\n| --- | --- | --- |\n| A | 1 | 2 |\n| B |  | 3 |',
    'Option | Cost | Time\n--- | --- | ---\nA | 1 \\| 2 | 2',
    '| | A | B |\n|---|---|---|\n| Cost | 1 | 2 |\n| Time | | |',
    '```ts\nconst queue = [];\nfor (const each of queue) {\n  pay(each);\n}\nqueue.push(1);\nqueue.pop();\n```',
    '```\nnobody closed this',
    '    indented code\n',
    '> quoted\n> > twice\n',
    '<!-- decision: when -->',
    '<!-- decision: why, what -->',
    '<!-- tandem-disable missing-decision -->',
    '<!-- @ada: is this right? -->',
    '<!-- not closed',
    '<!-- dissent: em grace 2026-11-02: It costs more than it brings. -->',
    '<!-- dissent: pm @ada 2026-11-02 -->',
    '<!-- dissent: em grace 2026-02-31: no such day -->',
    '<!-- dissent-settled: em grace 2026-11-02, by lin 2026-11-05: It is cheap now. -->',
    '<!-- dissent: who? -->',
    '{{title}} and {{titel}} of {{date}}',
    '$1 for ${2:the $3}, \\$4 and ${5|a,b|}',
    '- [ ] one\n- [x] two',
    'Covers: FR-1, **FR-2 to FR-4** (partial), ../x.md#FR-9',
    'Covers:\n\n- FR-1\n- FR-2: later',
    '| Part | Covers |\n| --- | --- |\n| A | FR-1/2 |',
    '| Asked | ID |\n| --- | --- |\n| Told | FR-1.1 |\n| ~~Kept~~ | ~~REQ-PAY-2~~ |',
    '**FR-7**: A paragraph asks, too.',
    '- FR 8: with a blank\n- ~~FR-9: gone~~ → FR-1\n  - NFR1/2: below',
    'prd-',
    '## Service [FR-1, FR-2]',
    '**Chosen option:** B\n\n| Option | Team | Available from |\n| --- | --- | --- |\n| A | Search | 2027-03-01 |\n| B | Payments | Q1 2029 |',
    '<div>\n\n*html*\n\n</div>',
    '[label]: other.md "title"',
    '[^1]: a footnote',
    '***',
    '<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> main',
    '<<<<<<< HEAD',
    '=======',
    '1. one\n   - two\n     > three\n\n       four',
    '| a |\n|---|\n' + '| b |\n'.repeat(5),
  ),
);

const section: fc.Arbitrary<string> = fc
  .record({
    level: fc.integer({ min: 1, max: 4 }),
    heading: headings,
    style: fc.constantFrom('atx', 'atx', 'atx', 'closed', 'setext', 'bold', 'indented', 'tight'),
    body: fc.array(blocks, { maxLength: 3 }),
  })
  .map(({ level, heading, style, body }) => {
    const hashes = '#'.repeat(level);
    const head = {
      atx: `${hashes} ${heading}`,
      closed: `${hashes} ${heading} ${hashes}`,
      setext: `${heading}\n${level === 1 ? '===' : '---'}`,
      bold: `**${heading}**`,
      indented: `   ${hashes} ${heading}`,
      tight: `${hashes} ${heading}`,
    }[style];
    return [head, ...body].join(style === 'tight' ? '\n' : '\n\n');
  });

const value = fc.oneof(
  people,
  fc.constantFrom('prd', 'sdd', 'PRD', 'sd', 'design', 'ready', 'desing', 'payments', 'Zürich', 'a.prd.md', '../x.md'),
  fc.constantFrom(
    '[a.prd.md, b.prd.md]',
    '{ a: 1 }',
    '- x',
    '&a x',
    '*a',
    '|',
    '"\\ud800.sdd.md"',
    'TBD',
    '<name>',
    '"TBD: payments"',
    'TBD by legal',
    '~',
    '',
    '2027-01-01',
    '# why',
  ),
);

const frontMatter: fc.Arbitrary<string> = fc
  .record({
    lines: fc.array(
      fc.oneof(
        fc
          .tuple(
            fc.constantFrom(
              'document',
              'team',
              'stage',
              'authors',
              'prd',
              'sdd',
              'owner',
              'who',
              'when',
              'title',
              'signoffs',
              'other',
            ),
            value,
          )
          .map(([key, each]) => `${key}: ${each}`),
        fc.constantFrom(
          'template: { label: Ours, kind: prd, language: de }',
          'template:\n  label: Ours # and theirs\n  kind: sdd',
          'template: { label: 1, knid: prd }',
          'title: {{title}}',
          '# comment',
          '',
          '  indented: 1',
          '- item',
          'broken',
          '__proto__: x',
          '<<<<<<< HEAD',
          '=======',
          '>>>>>>> x',
          '...',
        ),
      ),
      { maxLength: 5 },
    ),
    closed: fc.constantFrom(true, true, true, false),
  })
  .map(({ lines, closed }) => ['---', ...lines, ...(closed ? ['---'] : [])].join('\n'));

const ending = fc.constantFrom(
  '',
  '\n',
  '\n\n',
  '\n\n    ',
  '\n\n\t',
  '\n   ',
  '\n\n- ',
  '\n>',
  ' \n \n',
  '\n'.repeat(30),
);

/** A document: its name and its text. */
export const document: fc.Arbitrary<{ readonly path: string; readonly text: string }> = fc
  .record({
    path: fc.constantFrom('a.prd.md', 'a.sdd.md'),
    head: fc.option(frontMatter, { nil: undefined }),
    title: fc.option(words, { nil: undefined }),
    sections: fc.array(fc.oneof({ weight: 4, arbitrary: section }, { weight: 1, arbitrary: blocks }), { maxLength: 6 }),
    joint: fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n'),
    ending,
    eol: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '', '', '\uFEFF'),
    cuts: fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('', '\t', ' ', '\n', '\r', '|', '`', '#', '<!--', '-->', '\0', '\u2028')),
      {
        maxLength: 2,
      },
    ),
  })
  .map(({ path, head, title, sections, joint, ending: end, eol, mark, cuts }) => {
    const parts = [...(head === undefined ? [] : [head]), ...(title === undefined ? [] : [`# ${title}`]), ...sections];
    let text = parts.join(joint) + end;
    for (const [at, put] of cuts) {
      const place = text.length === 0 ? 0 : at % text.length;
      text = text.slice(0, place) + put + text.slice(place + (at % 3));
    }
    return { path, text: mark + text.replaceAll('\n', eol) };
  });

/** Texts to type into a document. */
export const typed = fc.oneof(
  words,
  headings.map((heading) => `\n## ${heading}\n`),
  blocks,
  fc.constantFrom('\n', '#', '---\n', '```\n'),
);
