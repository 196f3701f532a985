/** Charters of about `size` characters, each of one entry again and again under what it stands in. */
export const charters: Readonly<Record<string, (size: number) => string>> = {
  'unknown keys': entries('', (n) => `key${n}: x\n`),
  'unknown keys without a value': entries('', (n) => `key${n}:\n`),
  'unknown keys with anchors': entries('', (n) => `key${n}: &a${n} x\n`),
  'unknown keys in a flow': entries('{', (n) => `key${n}, `, '}'),
  'unknown keys in a person': entries('people:\n  p:\n', (n) => `    key${n}: x\n`),
  'unknown keys behind aliases': (size) =>
    entries('people:\n  a: &a { ', (n) => `k${n}: 1, `, '}\n')(size / 2) +
    entries('', (n) => `  p${n}: *a\n`)(size / 2),
  people: entries('people:\n', (n) => `  p${n}: { name: Person ${n} }\n`),
  'people who are numbers': entries('people:\n', (n) => `  p${n}: 3\n`),
  aliases: entries('people:\n  a:\n    aliases: [', (n) => `x${n}, `, ']\n'),
  'teams above teams': entries('teams:\n', (n) => `  t${n}: { parent: t${n + 1} }\n`),
  'teams below unknown ones': entries('teams:\n', (n) => `  t${n}: { parent: u${n} }\n`),
  'teams of unknown people': entries('teams:\n', (n) => `  t${n}: { roles: { pm: q${n} } }\n`),
  'teams that have begun, on one line': entries('teams: {', (n) => `t${n}: { agreements: { a: {} } }, `, '}'),
  agreements: entries('teams:\n  t:\n    agreements:\n', (n) => `      a${n}: { every: 1w, last: 2020-01-01 }\n`),
  areas: entries('teams:\n  t:\n    responsibilities:\n', (n) => `      a${n}: { accountable: [] }\n`),
  patterns: entries('teams:\n  t:\n    documents: [', (n) => `'d${n}/**', `, ']\n'),
  decisions: entries('decisions:\n', (n) => `  d${n}: { owner: pm }\n`),
  headings: entries('decisions:\n  why:\n    headings: [', (n) => `Heading ${n}, `, ']\n'),
  roles: entries('roles:\n', (n) => `  r${n}: Role ${n}\n`),
  rules: entries('rules:\n', (n) => `  r${n}: error\n`),
  stages: entries('stages: [', (n) => `s${n}, `, ']\n'),
  'text split by commas': entries(
    'teams: { t: { responsibilities: { a: { resolve: ',
    (n) => `PM ranks ${n}, `,
    '} } } }\n',
  ),
};

function entries(before: string, entry: (n: number) => string, after = ''): (size: number) => string {
  return (size) => {
    const parts = [before];
    for (let n = 0, length = before.length; length < size; n++) {
      const part = entry(n);
      parts.push(part);
      length += part.length;
    }
    return parts.join('') + after;
  };
}
