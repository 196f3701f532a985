import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Plan } from '../../../../src/core/features/plannedFile.js';
import { LineIndex } from '../../../../src/core/text/lineIndex.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

type Files = Readonly<Record<string, string>>;

const charter = `version: 1 # ours
people:
  ada: { name: Ada Lovelace, github: adal }   # the PM
  "grace": { name: Grace Hopper }
teams:
  pay: { name: Payments, roles: { pm: [ '@ada', "grace" ], em: grace } }
away: { ada: { until: 2030-01-10, deputy: grace } }
`;
const prd = `---
authors: [ada, '@Ada']
sdd: a.sdd.md
retired: { FR-9: FR-1, FR-8: "see FR-1, FR-2" }
---

# Refunds

## Requirements

- FR-1: A refund is paid within a day.
- FR-2: After FR-1 it is told. <!-- @ada: is FR-1 enough? -->
- FR-10: Ada Lovelace asks for it, \`FR-1\` does not.
`;
const sdd = `---\r
prd: a.prd.md\r
confirmed: { FR-1: 5b9ad6d7, FR-2: 00000000 } # on Monday\r
---\r
\r
# Design [FR-1]\r
\r
## Solution\r
\r
Covers: FR-1, 2 (partial), a.prd.md#FR-1\r
\r
Says ada@example.com and @ADA. https://x.example/FR-1\r
`;
const files = { 'ownership.yaml': charter, 'a.prd.md': prd, 'a.sdd.md': sdd };

/** Plans a rename at the first place of some words in a file. */
async function plan(given: Files, [path, words]: readonly [string, string], to: string): Promise<Plan> {
  const workspace = new MemoryWorkspace(given);
  const text = given[path] ?? '';
  await workspace.analyze(path);
  const position = new LineIndex(text).positionAt(text.indexOf(words));
  const found = await workspace.tandem.names.renamable(workspace.uri(path), position);
  if (found && 'refused' in found) return found;
  return workspace.tandem.names.planRename(workspace.uri(path), position, to);
}

/** The files after a rename. */
async function renamed(given: Files, at: readonly [string, string], to: string): Promise<Record<string, string>> {
  const made = await plan(given, at, to);
  assert.equal(made.refused, undefined);
  const after = { ...given };
  const workspace = new MemoryWorkspace();
  for (const { uri, text, edits } of made.files) {
    const path = uri.slice(workspace.root.length + 1);
    assert.equal(text, given[path]);
    after[path] = applyEdits(text, edits);
  }
  return after;
}

async function refusal(given: Files, at: readonly [string, string], to: string): Promise<string | undefined> {
  return (await plan(given, at, to)).refused;
}

/** Words replaced in a file, each once and in their order. */
function replaced(text: string, pairs: readonly (readonly [string, string])[]): string {
  let at = 0;
  let result = '';
  for (const [from, to] of pairs) {
    const found = text.indexOf(from, at);
    assert.ok(found >= 0, from);
    result += text.slice(at, found) + to;
    at = found + from.length;
  }
  return result + text.slice(at);
}

describe('a requirement gets another ID', () => {
  const inPrd: [string, string][] = [
    ['FR-9: FR-1', 'FR-9: REQ-7'],
    ['see FR-1', 'see REQ-7'],
    ['- FR-1', '- REQ-7'],
    ['After FR-1', 'After REQ-7'],
    ['is FR-1', 'is REQ-7'],
  ];

  it('wherever it is named, whichever place is pointed at, and nothing else changes', async () => {
    const plain = { ...files, 'a.sdd.md': sdd.replace('FR-1, 2 (partial)', 'FR-1, FR-2') };
    const expected = {
      ...plain,
      'a.prd.md': replaced(prd, inPrd),
      'a.sdd.md': replaced(plain['a.sdd.md'], [
        ['FR-1:', 'REQ-7:'],
        ['[FR-1]', '[REQ-7]'],
        ['FR-1, FR-2', 'REQ-7, FR-2'],
        ['#FR-1', '#REQ-7'],
      ]),
    };
    assert.deepEqual(await renamed(plain, ['a.prd.md', 'FR-1: A'], 'REQ-7'), expected);
    assert.deepEqual(await renamed(plain, ['a.sdd.md', 'FR-1, FR-2'], 'REQ-7'), expected);
  });

  it('also where only its number stands', async () => {
    const after = await renamed(files, ['a.prd.md', 'FR-2: After'], 'FR-22');
    assert.ok(after['a.sdd.md']?.includes('Covers: FR-1, 22 (partial)'));
    assert.equal(
      await refusal(files, ['a.prd.md', 'FR-2: After'], 'REQ-2'),
      '“FR-2” is not written in full in a.sdd.md, line 10. Write it in full first.',
    );
  });

  it('in every form of ID, and none that only begins as it does', async () => {
    for (const [from, to, other] of [
      ['FR-1.1', 'FR-1.9', 'FR-1.12'],
      ['FR-1', 'FR-7', 'FR-1.1'],
      ['REQ-PAY-001', 'REQ-PAY-050', 'REQ-PAY-0011'],
      ['NFR1', 'NFR2', 'NFR11'],
      ['FR-012b', 'FR-013', 'FR-012'],
      ['FR-2', 'NFR-P1', 'FR-2b'],
    ] as const) {
      const text = (id: string) => ({
        'a.prd.md': `---\nsdd: a.sdd.md\n---\n\n# A\n\n## Requirements\n\n- **${id}**: Told. After ${id}.\n- ${other}: Kept.\n`,
        'a.sdd.md': `---\nprd: a.prd.md\nconfirmed: { ${id}: 00000000, ${other}: 00000000 }\n---\n\n# D [${id}]\n\n## Solution\n\nCovers: ${id} (partial), ${other}, a.prd.md#${id}\n\n| Covers |\n|-|\n| ${id}/${other} |\n`,
      });
      const after = await renamed(text(from), ['a.sdd.md', `${from} (`], to);
      assert.deepEqual(after, text(to), `${from} → ${to}`);
    }
  });

  it('where only its numbers stand, if the other has as many', async () => {
    const text = (id: string, number: string) => ({
      'a.prd.md': `---\nsdd: a.sdd.md\n---\n\n# A\n\n## Requirements\n\n- FR-1.1: Told.\n- ${id}: Kept.\n`,
      'a.sdd.md': `---\nprd: a.prd.md\n---\n\n# D\n\n## Solution\n\nCovers: FR-1.1/${number}\n`,
    });
    assert.deepEqual(await renamed(text('FR-1.2', '1.2'), ['a.prd.md', 'FR-1.2'], 'FR-1.7'), text('FR-1.7', '1.7'));
    assert.match((await refusal(text('FR-1.2', '1.2'), ['a.prd.md', 'FR-1.2'], 'FR-7')) ?? '', /not written in full/u);
  });

  it('and a design stays confirmed against what it was, also where the text of another names it', async () => {
    const workspace = new MemoryWorkspace(files);
    const states = async (given: Files) => {
      const { requirements } = await new MemoryWorkspace(given).tandem.documents.coverage();
      return requirements.map(({ requirement, state }) => [requirement.text.slice(0, 5), state]);
    };
    const digests = (await workspace.tandem.documents.facts(workspace.uri('a.prd.md')))?.requirements.map(
      ({ digest }) => digest,
    );
    const confirmed = sdd
      .replace('5b9ad6d7', digests?.[0] ?? '')
      .replace('00000000', digests?.[1] ?? '')
      .replace(', 2 (partial)', ', FR-2');
    const before = { ...files, 'a.sdd.md': confirmed };
    assert.deepEqual(
      (await states(before)).map(([, state]) => state),
      ['covered', 'covered', 'uncovered'],
    );
    const after = await renamed(before, ['a.prd.md', 'FR-1: A'], 'FR-44');
    assert.deepEqual(
      (await states(after)).map(([, state]) => state),
      ['covered', 'covered', 'uncovered'],
    );
    assert.deepEqual(await renamed(after, ['a.prd.md', 'FR-44: A'], 'FR-1'), before);
  });

  it('of its own PRD alone, where another has the same', async () => {
    const two = {
      'a.prd.md': '# A\n\n## Requirements\n\n- FR-1: One.\n',
      'b.prd.md': '# B\n\n## Requirements\n\n- FR-1: Two.\n',
      'b.sdd.md': '---\nprd: b.prd.md\n---\n\n# B\n\nCovers: FR-1, a.prd.md#FR-1\n',
    };
    const after = await renamed(two, ['a.prd.md', 'FR-1'], 'FR-5');
    assert.deepEqual(after, {
      ...two,
      'a.prd.md': two['a.prd.md'].replace('FR-1', 'FR-5'),
      'b.sdd.md': two['b.sdd.md'].replace('#FR-1', '#FR-5'),
    });
  });

  it('but not where that cannot be done with certainty, and says why', async () => {
    const given = { ...files, 'a.sdd.md': sdd.replace('FR-1, 2 (partial)', 'FR-1, FR-2') };
    const of = (to: string) => refusal(given, ['a.prd.md', 'FR-1: A'], to);
    assert.equal(
      await of('fr1'),
      '“fr1” cannot be a requirement ID. Use capitals, a hyphen and a number, such as FR-12.',
    );
    assert.equal(await of('FR-2'), '“FR-2” is taken in Refunds. Choose an ID that was never used.');
    assert.equal(await of('FR-8'), '“FR-8” is retired in Refunds. Choose an ID that was never used.');
    const spoken = { ...given, 'b.sdd.md': '---\nprd: a.prd.md\n---\n\n# B\n\nNot FR-77.\n' };
    assert.equal(
      await refusal(spoken, ['a.prd.md', 'FR-1: A'], 'FR-77'),
      '“FR-77” is named in b.sdd.md already. Choose an ID that was never used.',
    );
    const ranged = { ...given, 'b.sdd.md': '---\nprd: a.prd.md\n---\n\n# B\n\nCovers: FR-1 to FR-3\n' };
    assert.equal(
      await refusal(ranged, ['a.prd.md', 'FR-2: A'], 'FR-20'),
      '“FR-2” is part of a range in b.sdd.md, line 7. Write its IDs one by one first.',
    );
    const told = { ...given, 'b.sdd.md': '---\nprd: a.prd.md\n---\n\n# B\n\nFrom FR-1 – FR-3 on.\n' };
    assert.equal(
      await refusal(told, ['a.prd.md', 'FR-1: A'], 'FR-20'),
      '“FR-1” is part of a range in b.sdd.md, line 7. Write its IDs one by one first.',
    );
    const twice = { 'a.prd.md': '# A\n\n## Requirements\n\n- FR-1: One.\n- FR-1: Two.\n' };
    assert.equal(
      await refusal(twice, ['a.prd.md', 'FR-1'], 'FR-3'),
      '“FR-1” is given 2 times in A. Give each requirement its own ID first.',
    );
    const prefixed = { ...given, 'ownership.yaml': `${charter}requirements: { prefixes: [FR] }\n` };
    assert.equal(
      await refusal(prefixed, ['a.prd.md', 'FR-1: A'], 'REQ-1'),
      'Requirement IDs begin with FR here, as ownership.yaml says.',
    );
  });

  it('nor one that could be of two PRDs, before or after', async () => {
    const both = {
      'a.prd.md': '# A\n\n## Requirements\n\n- FR-1: One.\n- FR-2: Two.\n',
      'b.prd.md': '# B\n\n## Requirements\n\n- FR-1: One.\n- FR-3: Three.\n',
      'c.sdd.md': '---\nprd: [a.prd.md, b.prd.md]\n---\n\n# C\n\nCovers: FR-1, FR-2\n',
    };
    assert.match((await refusal(both, ['c.sdd.md', 'FR-1'], 'FR-7')) ?? '', /^“FR-1” could be of several PRDs\./);
    assert.match(
      (await refusal(both, ['a.prd.md', 'FR-1'], 'FR-7')) ?? '',
      /^“FR-1” in c\.sdd\.md, line 7 could be of several PRDs\. .* such as “a\.prd\.md#FR-1”\.$/,
    );
    assert.equal(
      await refusal(both, ['a.prd.md', 'FR-2'], 'FR-3'),
      '“FR-3” is named in c.sdd.md already. Choose an ID that was never used.',
    );
  });

  it('nor while a file that may name it cannot be read', async () => {
    const workspace = new MemoryWorkspace({ ...files, 'z.sdd.md': '# Z\n' });
    await workspace.analyze('a.prd.md');
    workspace.faults.set('z.sdd.md', 'unreadable');
    const position = new LineIndex(prd).positionAt(prd.indexOf('FR-10'));
    const made = await workspace.tandem.names.planRename(workspace.uri('a.prd.md'), position, 'FR-11');
    assert.equal(
      made.refused,
      'z.sdd.md cannot be read, and it may name “FR-10” too. Make it readable, then try again.',
    );
  });

  it('there and back leaves every byte as it was', async function () {
    this.timeout(120_000);
    const id = fc.constantFrom('FR-1', 'FR-2', 'FR-3', 'NFR-1');
    const words = fc.constantFrom(
      'See ',
      '`code` ',
      '**',
      '> ',
      '(',
      ' and ',
      ', ',
      '\n\n',
      '\n- ',
      '<!-- ',
      ' -->',
      '| ',
      '#',
      'ü',
      '/',
      ':',
    );
    const body = fc.array(fc.oneof(id, words), { maxLength: 25 }).map((parts) => parts.join(''));
    const statement = fc.array(id, { maxLength: 4 }).map((ids) => `Covers: ${ids.join(', ')}`);
    let made = 0;
    await fc.assert(
      fc.asyncProperty(body, body, statement, fc.boolean(), async (asked, said, covers, isWindows) => {
        const end = (text: string) => (isWindows ? text.replace(/\n/g, '\r\n') : text);
        const given = {
          'a.prd.md': end(
            `# A\n\n## Requirements\n\n- FR-1: One ${asked}\n\n## Requirements\n\n- FR-2: Two\n- FR-3: Three\n- NFR-1: Four\n`,
          ),
          'a.sdd.md': end(
            `---\nprd: a.prd.md\nconfirmed: { FR-2: 00000000 }\n---\n\n# B\n\n## Solution\n\n${covers}\n\n${said}\n`,
          ),
        };
        const there = await plan(given, ['a.prd.md', 'FR-2: Two'], 'FR-42');
        if (there.refused !== undefined) return;
        made++;
        const after = await renamed(given, ['a.prd.md', 'FR-2: Two'], 'FR-42');
        assert.notDeepEqual(after, given);
        assert.deepEqual(await renamed(after, ['a.prd.md', 'FR-42: Two'], 'FR-2'), given);
      }),
      { numRuns: 150 },
    );
    assert.ok(made > 75, String(made));
  });
});

describe('a person gets another handle', () => {
  const places: [string, string][] = [
    ['  ada:', '  augusta:'],
    ["'@ada'", "'@augusta'"],
    ['{ ada:', '{ augusta:'],
  ];
  const expected = {
    'ownership.yaml': replaced(charter, places),
    'a.prd.md': replaced(prd, [
      ['[ada', '[augusta'],
      ['@Ada', '@Augusta'],
      ['@ada:', '@augusta:'],
    ]),
    'a.sdd.md': sdd.replace('@ADA', '@AUGUSTA'),
  };

  it('in the charter and wherever it is used, in capitals where it was; other names stay', async () => {
    assert.deepEqual(await renamed(files, ['ownership.yaml', 'ada:'], 'augusta'), expected);
    assert.deepEqual(await renamed(files, ['a.prd.md', 'ada,'], '@augusta'), expected);
    assert.deepEqual(await renamed(expected, ['a.sdd.md', 'AUGUSTA'], 'ada'), files);
  });

  it('within quotes of YAML', async () => {
    const after = await renamed(files, ['ownership.yaml', 'grace'], 'g.hopper');
    assert.equal(after['ownership.yaml'], charter.replaceAll('grace', 'g.hopper'));
  });

  it('but not one that means something, cannot be one, or is named already', async () => {
    const of = (to: string) => refusal(files, ['ownership.yaml', 'ada:'], to);
    assert.equal(await of('grace'), '“grace” already means Grace Hopper. Choose another handle.');
    assert.equal(
      await of('Grace Hopper'),
      '“Grace Hopper” cannot be a handle. Use letters, digits and hyphens, and begin with a letter.',
    );
    for (const odd of ['', '12', 'true', 'a b', 'x:', '-x', 'x.', '~', 'a#b'])
      assert.match((await of(odd)) ?? '', / cannot be a handle\./, odd);
    assert.equal(await of('pay'), '“pay” already means the team Payments. Choose another handle.');
    assert.equal(await of('em'), '“em” already means the role EM. Choose another handle.');
    const zed = { ...files, 'z.prd.md': '# Z\n\nAsk @Zed.\n' };
    assert.equal(
      await refusal(zed, ['ownership.yaml', 'ada:'], 'zed'),
      '“zed” is named in z.prd.md, line 3, already. Choose another handle.',
    );
    const account = { ...files, 'z.prd.md': '# Z\n\nAsk @adal.\n' };
    assert.equal(
      await refusal(account, ['ownership.yaml', 'ada:'], 'adal'),
      '“adal” already means ada in z.prd.md, line 3. Choose another handle.',
    );
    const odd = { ...files, 'z.prd.md': '# Z\n\nAsk @aDa.\n' };
    assert.equal(
      await refusal(odd, ['ownership.yaml', 'ada:'], 'augusta'),
      '“aDa” is spelled differently in z.prd.md, line 3. Write “ada” there first.',
    );
    assert.match((await refusal(files, ['a.prd.md', 'zzz'], 'x')) ?? 'nothing', /nothing|Nothing/);
  });

  it('nor a role, a team or another name', async () => {
    assert.equal(
      await refusal(files, ['ownership.yaml', 'pay:'], 'x'),
      'Requirement IDs and handles of people can be renamed here, and nothing else.',
    );
    const named = { ...files, 'z.prd.md': '---\nauthors: Ada Lovelace\n---\n\n# Z\n' };
    assert.equal(
      await refusal(named, ['z.prd.md', 'Ada L'], 'x'),
      'This is another name of “ada”. Rename it in ownership.yaml, where it is defined.',
    );
  });

  it('nor in a charter with mistakes, and in text that changed since it was read it stands where it stands now', async () => {
    assert.match(
      (await refusal({ ...files, 'ownership.yaml': `${charter}x: [\n` }, ['a.prd.md', 'ada,'], 'augusta')) ?? '',
      /has a mistake in its YAML/,
    );
    const workspace = new MemoryWorkspace(files);
    await workspace.analyze('ownership.yaml');
    await workspace.tandem.documents.all();
    workspace.files.set('a.prd.md', `---\n# new\n${prd.slice(4)}\n@ada\n`);
    const position = new LineIndex(charter).positionAt(charter.indexOf('ada:'));
    const made = await workspace.tandem.names.planRename(workspace.uri('ownership.yaml'), position, 'augusta');
    const file = made.files?.find(({ uri }) => uri.endsWith('a.prd.md'));
    assert.ok(file);
    assert.equal(applyEdits(file.text, file.edits), `---\n# new\n${expected['a.prd.md'].slice(4)}\n@augusta\n`);
  });

  it('there and back leaves every byte as it was', async function () {
    this.timeout(120_000);
    const part = fc.constantFrom(
      '@ada',
      '@Ada',
      '@ADA',
      'ada',
      '@grace',
      '@ada-x',
      'x@ada.io',
      '`@ada`',
      '\n\n',
      ' ',
      ', ',
      '**Owner:** ',
      '<!-- @ada: hm -->',
      '**',
      '\n- ',
    );
    const body = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''));
    const author = fc.constantFrom('ada', '[ada]', "['@Ada', grace]", '"ada"', '[grace, Ada Lovelace]');
    const handle = fc.constantFrom('augusta', 'Bo', 'c.d', 'é-1', 'ADA2');
    let made = 0;
    await fc.assert(
      fc.asyncProperty(body, author, handle, async (text, authors, to) => {
        const given = {
          'ownership.yaml': charter,
          'a.prd.md': `---\nauthors: ${authors}\n---\n\n# A\n\n## Problem\n\n${text}\n`,
        };
        const there = await plan(given, ['ownership.yaml', 'ada:'], to);
        if (there.refused !== undefined) return;
        made++;
        const after = await renamed(given, ['ownership.yaml', 'ada:'], to);
        assert.deepEqual(await renamed(after, ['ownership.yaml', `${to}:`], 'ada'), given);
      }),
      { numRuns: 150 },
    );
    assert.ok(made > 75, String(made));
  });
});
