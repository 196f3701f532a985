import fc from 'fast-check';

/** Charters as teams write them: comments everywhere, every style of list, and lines that break them. */

const comment = fc.constantFrom('', '', '', ' # since 2020', '   # ours, not yours', ' # “quoted” #2');
const above = fc.constantFrom([], [], ['# above'], ['', '# a team']);
const handle = fc.constantFrom('ada', 'grace', 'lin', 'zoë', 'nobody');

/** A value that may be one, a list between brackets, a list of lines, or nothing. */
const oneOrMore = (names: fc.Arbitrary<string>, indent: string): fc.Arbitrary<string> =>
  fc
    .record({
      style: fc.constantFrom('one', 'flow', 'lines', 'nothing', 'empty', 'brackets', 'flush'),
      items: fc.array(fc.tuple(names, comment), { minLength: 1, maxLength: 3 }),
      note: comment,
    })
    .map(({ style, items, note }) => {
      switch (style) {
        case 'one':
          return ` ${items[0]?.[0] ?? ''}${note}`;
        case 'flow':
          return ` [${items.map(([name]) => name).join(', ')}]${note}`;
        case 'brackets':
          return ` [${note}\n${items.map(([name, each]) => `${indent}  ${name},${each}`).join('\n')}\n${indent}]`;
        case 'lines':
          return `${note}\n${items.map(([name, each]) => `${indent}  - ${name}${each}`).join('\n')}`;
        case 'flush':
          return `${note}\n${items.map(([name, each]) => `${indent}- ${name}${each}`).join('\n')}`;
        case 'empty':
          return ` []${note}`;
        default:
          return note;
      }
    });

const area = fc
  .record({
    id: fc.constantFrom('hiring', 'rollout', 'on-call', 'design'),
    above,
    accountable: oneOrMore(fc.constantFrom('pm', 'em', 'ux', 'boss'), '        '),
    resolve: fc.option(fc.constantFrom('PM ranks', '"PM ranks, EM sizes"', '|\n          in\n          lines', ''), {
      nil: undefined,
    }),
    note: comment,
  })
  .map(({ id, above: lines, accountable, resolve, note }) => [
    ...lines.map((line) => (line === '' ? '' : `      ${line}`)),
    `      ${id}:${note}`,
    `        accountable:${accountable}`,
    ...(resolve === undefined ? [] : [`        resolve: ${resolve}`]),
  ]);

const team = fc
  .record({
    id: fc.constantFrom('payments', 'zurich', '007', '"a b"', 'commerce'),
    name: fc.option(fc.constantFrom('Payments', 'Team Zürich', '"x # y"'), { nil: undefined }),
    pm: oneOrMore(handle, '      '),
    em: oneOrMore(handle, '      '),
    areas: fc.array(area, { maxLength: 2 }),
    capacity: fc.option(
      fc.constantFrom(
        '{ product: 60, debt: 30, bugs: 10 } # agreed',
        '{ product: 60, debt: 70 }',
        '{ product: much }',
        '60',
      ),
      { nil: undefined },
    ),
    agreement: fc.option(
      fc.constantFrom('one-on-one: { title: Weekly, every: 1w, last: 2020-01-01 } # keep', 'retro: { every: 2w }'),
      {
        nil: undefined,
      },
    ),
    above,
    note: comment,
  })
  .map(({ id, name, pm, em, areas, capacity, agreement, above: lines, note }) => [
    ...lines.map((line) => (line === '' ? '' : `  ${line}`)),
    `  ${id}:${note}`,
    ...(name === undefined ? [] : [`    name: ${name}`]),
    '    roles:',
    `      pm:${pm}`,
    `      em:${em}`,
    ...(areas.length > 0 ? ['    responsibilities:', ...areas.flat()] : []),
    ...(capacity === undefined ? [] : [`    capacity: ${capacity}`]),
    ...(agreement === undefined ? [] : ['    agreements:', `      ${agreement}`]),
  ]);

const people = fc
  .array(
    fc.tuple(
      fc.constantFrom('ada', 'grace', 'lin', 'zoë'),
      fc.constantFrom('Ada Lovelace', 'Grace', '"Lin, X."'),
      comment,
    ),
    {
      maxLength: 4,
    },
  )
  .map((entries) => [...new Map(entries.map((entry) => [entry[0], entry])).values()])
  .map((entries) => ['people:', ...entries.map(([id, name, note]) => `  ${id}: { name: ${name} }${note}`)]);

/** Who is away, in every state: over, without an end, with a deputy who is away too, in a circle, nobody's. */
const away = fc
  .array(
    fc.tuple(
      handle,
      fc.constantFrom('2027-01-10', '2020-01-01', '2027-02-31', 'soon', ''),
      fc.option(handle, { nil: undefined }),
      comment,
      fc.boolean(),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((entries) => [...new Map(entries.map((entry) => [entry[0], entry])).values()])
  .map((entries) => [
    'away:',
    ...entries.flatMap(([id, until, deputy, note, isFlow]) =>
      isFlow
        ? [`  ${id}: { until: ${until}${deputy === undefined ? '' : `, deputy: ${deputy}`} }${note}`]
        : [`  ${id}:${note}`, `    until: ${until}${note}`, ...(deputy === undefined ? [] : [`    deputy: ${deputy}`])],
    ),
  ]);

const other = fc.constantFrom(
  'version: 1',
  'charter: appetite',
  'charter: pm-carries-timeline # why not',
  'decisions: { when: { owner: em, consulted: [pm] } }',
  'decisions:\n  rollout: # new\n    owner: pm\n    headings: [Rollout, Purpose]',
  'roles: { ux: Designer }',
  'rules: { placeholder-text: off, missing-decision: error }',
  'stages: [a, b]',
  'templates: ours',
  'templates: ../theirs',
  'nonsense: 1',
  'teams',
  'people: [',
  '\tx: 1',
  'base: &b { x: 1 }\ncopy: *b',
);

/** The text of an `ownership.yaml`. */
export const charter: fc.Arbitrary<string> = fc
  .record({
    first: fc.array(other, { maxLength: 2 }),
    people: fc.option(people, { nil: undefined }),
    teams: fc.array(team, { maxLength: 2 }),
    absent: fc.option(away, { nil: undefined }),
    last: fc.array(other, { maxLength: 1 }),
    eol: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    final: fc.boolean(),
    mark: fc.constantFrom('', '', '# Who owns what.\n', '---\n'),
  })
  .map(({ first, people: someone, teams, absent, last, eol, final, mark }) => {
    const byId = new Map(
      teams.map((lines) => [lines.find((line) => /^ {2}\S/.test(line) && !line.includes('# a')) ?? '', lines]),
    );
    const lines = [
      ...first,
      ...(someone ?? []),
      ...(teams.length > 0 ? ['teams:', ...[...byId.values()].flat()] : []),
      ...(absent ?? []),
      ...last,
    ];
    return (mark + lines.join('\n') + (final ? '\n' : '')).replaceAll('\n', eol);
  });
