import fc from 'fast-check';
import type { PairCase } from './pairHolds.js';

/** A PRD and its design in one folder: links both ways or not, IDs as people write them, confirmed, retired and signed. */

const id = fc.constantFrom(
  'FR-1',
  'FR-2',
  'FR-3',
  'FR-003',
  'NFR-1',
  'US-12',
  'FR-9',
  'FR-1.1',
  'FR-1.2',
  'REQ-PAY-1',
  'NFR1',
);
const words = fc.constantFrom(
  'Pay by card',
  'Refund **within** two days',
  '予約',
  'Export, (as CSV)',
  '',
  'TBD',
  'x `y` <!-- z -->',
);
const comment = fc.constantFrom('', '', '', ' # since 2020', '   # ours, not yours');
const digest = fc.constantFrom(
  '3f2a9c01',
  '00000000',
  '12345678',
  '1e345678',
  '"12345678"',
  'ABCDEF01',
  'x',
  '',
  '*d',
  '[1]',
);

/** A value of front matter with an entry for each of some keys, in every style. */
const record = (keys: fc.Arbitrary<string>, values: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .record({
      style: fc.constantFrom('flow', 'flow', 'lines', 'lines', 'empty', 'nothing', 'brackets', 'list'),
      entries: fc.uniqueArray(fc.tuple(keys, values, comment), {
        minLength: 1,
        maxLength: 3,
        selector: ([key]) => key,
      }),
      note: comment,
    })
    .map(({ style, entries, note }) => {
      switch (style) {
        case 'flow':
          return ` { ${entries.map(([key, value]) => `${key}: ${value}`).join(', ')} }${note}`;
        case 'lines':
          return `${note}\n${entries.map(([key, value, each]) => `  ${key}: ${value}${each}`).join('\n')}`;
        case 'brackets':
          return ` {${note}\n${entries.map(([key, value, each]) => `  ${key}: ${value},${each}`).join('\n')}\n}`;
        case 'list':
          return `${note}\n${entries.map(([key]) => `  - ${key}`).join('\n')}`;
        case 'empty':
          return ` {}${note}`;
        default:
          return note;
      }
    });

const confirmed = record(fc.oneof(id, fc.constantFrom('a.prd.md#FR-1', '__proto__')), digest).map(
  (each) => `confirmed:${each}`,
);
const retired = record(id, fc.oneof(id, fc.constantFrom('no longer needed', 'obsolete.', '', '"FR-1"'))).map(
  (each) => `retired:${each}`,
);

const signOff = fc
  .tuple(
    fc.constantFrom('why', 'what', 'how', 'when', 'Why', '__proto__'),
    fc.constantFrom('ada', 'grace', 'Ada Lovelace', 'bob', '@lin'),
    fc.constantFrom('', ', role: pm', ', role: em'),
    fc.constantFrom('', ', on: 2026-11-02', ', on: 2026-02-31'),
    fc.constantFrom('', ', digest: 00000000', ', digest: x'),
  )
  .map(([decision, by, ...rest]) => `{ decision: ${decision}, by: ${by}${rest.join('')} }`);

const signOffs = fc
  .record({
    style: fc.constantFrom('flow', 'lines', 'lines', 'flush', 'empty', 'nothing', 'one', 'blocks'),
    entries: fc.array(fc.tuple(signOff, comment), { minLength: 1, maxLength: 3 }),
    note: comment,
  })
  .map(({ style, entries, note }) => {
    switch (style) {
      case 'flow':
        return `signoffs: [${entries.map(([each]) => each).join(', ')}]${note}`;
      case 'lines':
        return `signoffs:${note}\n${entries.map(([each, mark]) => `  - ${each}${mark}`).join('\n')}`;
      case 'flush':
        return `signoffs:${note}\n${entries.map(([each, mark]) => `- ${each}${mark}`).join('\n')}`;
      case 'blocks':
        return `signoffs:${note}\n${entries
          .map(([each, mark]) => `  - ${each.slice(2, -2).split(', ').join(`${mark}\n    `)}`)
          .join('\n')}`;
      case 'empty':
        return `signoffs: []${note}`;
      case 'one':
        return `signoffs: ${entries[0]?.[0] ?? ''}`;
      default:
        return `signoffs:${note}`;
    }
  });

const link = (key: string, own: string, partner: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    `${key}: ${partner}`,
    `${key}: ${partner}`,
    `${key}: ${partner} # read it`,
    `${key}: [${partner}]`,
    `${key}:\n  - ${partner} # ours\n  - gone.md`,
    `${key}: "${partner}"`,
    `${key}:`,
    `${key}: []`,
    `${key}: ${own}`,
    `${key}: c.prd.md`,
    `${key}: gone.md`,
    '# no link',
  );

const head = (lines: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc
    .record({
      lines: fc.tuple(...lines.map((each) => fc.option(each, { nil: undefined, freq: 3 }))),
      extra: fc.constantFrom(
        '',
        '',
        'base: &d 12345678\n',
        '# above\n',
        'stage: ready\n',
        'stage: prd # soon\n',
        'authors: [ada]\n',
        'broken\n',
        '<<<<<<< HEAD\n',
      ),
    })
    .map(({ lines: kept, extra }) => {
      const all = kept.filter((each) => each !== undefined);
      return all.length === 0 && extra === '' ? '' : `---\n${extra}${all.map((each) => `${each}\n`).join('')}---\n\n`;
    });

const requirements = fc.oneof(
  fc
    .array(fc.tuple(id, words), { maxLength: 5 })
    .map((all) => all.map(([one, text]) => `- ${one}: ${text}`).join('\n')),
  fc
    .array(fc.tuple(id, words), { maxLength: 4 })
    .map(
      (all) =>
        `| ID | Text | Priority |\n| --- | --- | --- |\n${all.map(([one, text]) => `| **${one}** | ${text} | Must |`).join('\n')}`,
    ),
  fc
    .array(fc.tuple(id, words), { maxLength: 3 })
    .map((all) => all.map(([one, text]) => `### ${one} ${text}\n\nIn detail.\n\n- FR-2: inside`).join('\n\n')),
);

const claim = fc
  .tuple(
    fc.constantFrom('', '', '', '**', 'a.prd.md#', 'c.prd.md#', './a.prd.md#'),
    id,
    fc.constantFrom(
      '',
      '',
      '',
      ' (partial)',
      ' (deferred: grace, later)',
      ' to FR-3',
      ' to FR-3 except FR-2',
      '?',
      '/2',
    ),
  )
  .map(([before, one, behind]) => (before === '**' ? `**${one}**${behind}` : `${before}${one}${behind}`));
const claims = fc.array(claim, { minLength: 1, maxLength: 4 });
const statements = fc.oneof(
  claims.map((all) => `Covers: ${all.join(', ')}`),
  claims.map((all) => `Covers:\n\n${all.map((each) => `- ${each}`).join('\n')}`),
  claims.map((all) => `| Part | Covers |\n| --- | --- |\n${all.map((each) => `| A | ${each} |`).join('\n')}`),
  claims.map((all) => `### Service [${all.join(', ')}]\n\nIt runs.`),
  claims.map((all) => `## Non-goals\n\nCovers: ${all.join(', ')}`),
  claims.map((all) => `> Covers: ${all.join(', ')}`),
  fc.constantFrom('```\nopen', '<!-- open', '<div>', '    code', '- item', '| a |\n| --- |', '', 'Workers.'),
);

const eol = fc.constantFrom('\n', '\n', '\r\n', '\r');
const tail = fc.constantFrom('', '\n', '\n\n', '  ');

const prd = fc
  .record({ head: head([link('sdd', 'a.prd.md', 'a.sdd.md'), retired, signOffs]), requirements, eol, tail })
  .map((each) =>
    `${each.head}# Refunds\n\n## Problem\n\nPeople wait 3 days.\n\n## Requirements\n\n${each.requirements}${each.tail}`.replaceAll(
      '\n',
      each.eol,
    ),
  );
const sdd = fc
  .record({
    head: head([link('prd', 'a.sdd.md', 'a.prd.md'), confirmed, signOffs]),
    heading: fc.constantFrom('## Solution', '## Solution', '## Solution [FR-1]', 'Solution\n---', '## Team', ''),
    statements: fc.array(statements, { maxLength: 3 }),
    eol,
    tail,
  })
  .map((each) =>
    `${each.head}# Refunds: design\n\n${each.heading}\n\nA queue.\n\n${each.statements.join('\n\n')}${each.tail}`.replaceAll(
      '\n',
      each.eol,
    ),
  );

/** A pair, now and then with a second PRD that uses the same IDs, and what somebody types meanwhile. */
export const pairCase: fc.Arbitrary<PairCase> = fc.record({
  prd,
  sdd,
  other: fc.option(prd, { nil: undefined, freq: 3 }),
  handle: fc.constantFrom('ada', 'grace', 'lin'),
  meanwhile: fc.record({ at: fc.nat(), text: fc.constantFrom('\n', 'x', '---\n', '# A\n\n', '```\n', ': ', '') }),
});
