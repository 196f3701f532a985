import assert from 'node:assert/strict';
import { placeText, pointed } from './marked.js';

const charter = `version: 1
people:
  ada: { name: Ada Lovelace, email: ada@example.com }
  grace: { name: Grace Hopper }
teams:
  pay: { name: Payments, roles: { pm: ada, em: [grace] } }
away: { ada: { until: 2030-01-10, deputy: grace } }
`;
const prd = `---
authors: [ada]
sdd: a.sdd.md
retired: { FR-9: FR-1 }
---

# Refunds

## Requirements

- FR-1: A refund is paid within a day. See FR-2, not FR-9.
- FR-2: It is told, as @ada says.
- FR-3: *It* is logged.
`;
const sdd = `---
prd: a.prd.md
confirmed: { FR-1: 00000000 }
---

# Design

## Solution

Covers: FR-1, FR-2 (partial)

Not FR-7. As o.prd.md#FR-1 asks, says @grace.
`;
const other = '# Other\n\n## Requirements\n\n- FR-1: Another.\n';
const files = { 'ownership.yaml': charter, 'a.prd.md': prd, 'a.sdd.md': sdd, 'o.prd.md': other };

/** Puts the mark into one of the files, before some words of it. */
function at(path: keyof typeof files, words: string): Record<string, string> {
  assert.ok(files[path].includes(words), words);
  return { ...files, [path]: files[path].replace(words, `‸${words}`) };
}

async function definitions(given: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const found = await pointed(given);
  const places = await found.workspace.tandem.names.definitions(found.uri, found.position);
  return places.map((place) => placeText(found, place));
}

async function references(given: Readonly<Record<string, string>>, withDefinition = true): Promise<readonly string[]> {
  const found = await pointed(given);
  const places = await found.workspace.tandem.names.references(found.uri, found.position, withDefinition);
  return places.map((place) => placeText(found, place)).sort();
}

async function hover(given: Readonly<Record<string, string>>): Promise<string | undefined> {
  const { workspace, uri, position } = await pointed(given);
  return (await workspace.tandem.hover(uri, position, { namesOnly: false }))?.markdown;
}

describe('definitions of names', () => {
  const own = 'a.prd.md 10:2 FR-1';
  const cases: readonly (readonly [name: string, files: Record<string, string>, expected: readonly string[]])[] = [
    ['from a statement of coverage', at('a.sdd.md', 'FR-1, FR-2'), [own]],
    ['from a confirmation', at('a.sdd.md', 'FR-1: 0'), [own]],
    ['of another PRD by its path', at('a.sdd.md', 'FR-1 asks'), ['o.prd.md 4:2 FR-1']],
    ['from the text of its own PRD', at('a.prd.md', 'FR-2, not'), ['a.prd.md 11:2 FR-2']],
    ['of a retired one: what says so', at('a.prd.md', 'FR-9.'), ['a.prd.md 3:11 FR-9']],
    ['of an unknown one: none', at('a.sdd.md', 'FR-7'), []],
    ['of a person', at('a.sdd.md', 'grace.'), ['ownership.yaml 3:2 grace']],
    ['of a person from the charter', at('ownership.yaml', 'grace] '.trim()), ['ownership.yaml 3:2 grace']],
    ['of a path', at('a.sdd.md', 'a.prd.md'), ['a.prd.md 0:0']],
    ['of a path to nothing', { 'a.sdd.md': '---\nprd: go‸ne.prd.md\n---\n\n# A\n' }, []],
  ];
  for (const [name, given, expected] of cases)
    it(name, async () => assert.deepEqual(await definitions(given), expected));

  it('in each PRD that an ID could be of', async () => {
    const both = {
      'a.prd.md': '# A\n\n## Requirements\n\n- FR-1: One.\n',
      'b.prd.md': '# B\n\n## Requirements\n\n- FR-1: Two.\n',
    };
    const design = { 'c.sdd.md': '---\nprd: [a.prd.md, b.prd.md]\n---\n\n# C\n\n## Solution\n\nCovers: F‸R-1\n' };
    assert.deepEqual(await definitions({ ...both, ...design }), ['a.prd.md 4:2 FR-1', 'b.prd.md 4:2 FR-1']);
  });
});

describe('references of names', () => {
  const all = ['a.prd.md 10:2 FR-1', 'a.prd.md 3:17 FR-1', 'a.sdd.md 2:13 FR-1', 'a.sdd.md 9:8 FR-1'];
  it('of a requirement, from its PRD and from its design', async () => {
    assert.deepEqual(await references(at('a.prd.md', 'FR-1: A')), all);
    assert.deepEqual(await references(at('a.sdd.md', 'FR-1, FR-2')), all);
    assert.deepEqual(await references(at('a.sdd.md', 'FR-1, FR-2'), false), all.slice(1));
  });
  it('of one that another document names by its path', async () => {
    assert.deepEqual(await references(at('o.prd.md', 'FR-1')), ['a.sdd.md 11:22 FR-1', 'o.prd.md 4:2 FR-1']);
  });
  it('of a person, from a document and from the charter', async () => {
    const ada = [
      'a.prd.md 11:24 ada',
      'a.prd.md 1:10 ada',
      'ownership.yaml 2:2 ada',
      'ownership.yaml 5:38 ada',
      'ownership.yaml 6:8 ada',
    ];
    assert.deepEqual(await references(at('a.prd.md', 'ada]')), ada);
    assert.deepEqual(await references(at('ownership.yaml', 'ada:')), ada);
    assert.deepEqual(
      await references(at('ownership.yaml', 'ada:'), false),
      ada.filter((place) => place !== 'ownership.yaml 2:2 ada'),
    );
  });
  it('of a role and a team', async () => {
    const design = '---\nteam: pa‸y\nsignoffs: [{ decision: why, role: em, by: grace }]\n---\n\n# A\n';
    assert.deepEqual(await references({ 'ownership.yaml': charter, 'x.prd.md': design }), [
      'ownership.yaml 5:2 pay',
      'x.prd.md 1:6 pay',
    ]);
    const role = { 'ownership.yaml': charter, 'x.prd.md': design.replace('‸', '').replace('em,', 'e‸m,') };
    assert.deepEqual(await references(role), ['ownership.yaml 5:43 em', 'x.prd.md 2:34 em']);
  });
  it('where unsaved text counts, and what another charter governs does not', async () => {
    const found = await pointed({
      ...at('ownership.yaml', 'grace:'),
      'sub/ownership.yaml': charter,
      'sub/x.prd.md': '# X\n\n@grace\n',
    });
    await found.workspace.analyze('new.prd.md', '# New\n\nAsk @grace.\n');
    const places = await found.workspace.tandem.names.references(found.uri, found.position, false);
    const paths = places.map((place) => placeText(found, place).split(' ')[0]);
    assert.deepEqual([...new Set(paths)].sort(), ['a.sdd.md', 'new.prd.md', 'ownership.yaml']);
  });
  it('of an ID in two PRDs, each of its own', async () => {
    const two = {
      'b.prd.md': '# B\n\n## Requirements\n\n- FR-1: Two.\n',
      'b.sdd.md': '---\nprd: b.prd.md\n---\n\n# B\n\nCovers: FR‸-1\n',
    };
    assert.deepEqual(await references({ ...files, ...two }), ['b.prd.md 4:2 FR-1', 'b.sdd.md 6:8 FR-1']);
  });
});

describe('what else is shown of names', () => {
  it('highlights what is the same in the file', async () => {
    const found = await pointed(at('a.prd.md', 'FR-2, not'));
    const marks = found.workspace.tandem.names.highlights(found.uri, found.position);
    assert.deepEqual(
      marks.map(({ range, isDefinition }) => [placeText(found, { uri: found.uri, range }), isDefinition]),
      [
        ['a.prd.md 10:43 FR-2', false],
        ['a.prd.md 11:2 FR-2', true],
      ],
    );
    const people = await pointed(at('ownership.yaml', 'grace }'));
    const names = people.workspace.tandem.names.highlights(people.uri, people.position);
    assert.deepEqual(
      names.map(({ range, isDefinition }) => [placeText(people, { uri: people.uri, range }), isDefinition]),
      [
        ['ownership.yaml 3:2 grace', true],
        ['ownership.yaml 5:48 grace', false],
        ['ownership.yaml 6:42 grace', false],
      ],
    );
  });

  it('links paths of front matter that lead somewhere', async () => {
    const found = await pointed({
      ...files,
      'x.sdd.md': "---\nprd: ['a.prd.md', gone.prd.md]\n---\n\n# X‸ [a](a.prd.md)\n",
    });
    const links = found.workspace.tandem.names.links(found.uri);
    assert.deepEqual(
      links.map(({ range, uri }) => [placeText(found, { uri: found.uri, range }), uri]),
      [['x.sdd.md 1:7 a.prd.md', found.workspace.uri('a.prd.md')]],
    );
  });

  it('tells of a requirement its text, owner, state and who covers it', async () => {
    assert.equal(
      await hover(at('a.sdd.md', 'FR-2 (')),
      '**FR\\-2** It is told, as @ada says.\n\nRefunds · PM Grace Hopper\n\npartly covered. Next: Grace Hopper\n\nDesign › Solution \\(partly covered\\)',
    );
    assert.match((await hover(at('a.prd.md', 'FR-9.'))) ?? '', /^\*\*FR\\-9\*\*\n\nRetired: FR\\-1\n\n/);
    assert.match((await hover(at('a.prd.md', 'FR-3:'))) ?? '', /\n\nnot covered yet\. Next: Grace Hopper$/);
    assert.match((await hover(at('a.prd.md', 'FR-1: A'))) ?? '', /changed since it was confirmed/);
  });

  it('makes no markup of what a file says', async () => {
    const text = '- FR-1: ![x](http://a/b.png) [y](command:z) `<img src=x>`';
    const found = await hover({ 'a.prd.md': `# A\n\n## Requirements\n\n${text.replace('FR-1', 'F‸R-1')}\n` });
    assert.ok(found !== undefined && !/[^\\][![]|[^\\]</.test(found.replace(/\*\*/g, '')), found);
  });

  it('tells of a person roles and areas, and of a path what is there', async () => {
    assert.match(
      (await hover(at('a.prd.md', 'ada says'))) ?? '',
      /^\*\*Ada Lovelace\*\*\n\nPM of Payments\n\n.*Answers for /s,
    );
    assert.equal(await hover(at('a.sdd.md', 'a.prd.md')), '**Refunds**\n\nPRD · Payments');
  });

  it('outlines decisions with their requirements', async () => {
    const { workspace, uri } = await pointed(at('a.prd.md', 'FR-3'));
    const outline = await workspace.tandem.names.outline(uri);
    assert.deepEqual(
      outline.map(({ name, children }) => [name, children.map((each) => `${each.name} | ${each.detail}`)]),
      [
        [
          'What',
          [
            'FR-1 A refund is paid within a day… | changed since it was confirmed',
            'FR-2 It is told, as @ada says. | partly covered',
            'FR-3 It is logged. | not covered yet',
          ],
        ],
      ],
    );
  });

  it('finds requirements, documents and people by what somebody types', async () => {
    const { workspace } = await pointed(at('a.prd.md', 'FR-3'));
    const symbols = async (query: string) =>
      (await workspace.tandem.names.symbols(query)).map(
        ({ type, name, container }) => `${type} ${name} | ${container}`,
      );
    assert.deepEqual(await symbols('fr-3'), ['requirement FR-3 It is logged. | Refunds']);
    assert.deepEqual(await symbols('@grace'), ['person Grace Hopper (@grace) | ownership.yaml']);
    assert.deepEqual(await symbols('othr'), ['document Other | PRD', 'requirement FR-1 Another. | Other']);
  });
});
