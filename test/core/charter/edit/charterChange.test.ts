import assert from 'node:assert/strict';
import { parse } from 'yaml';
import {
  add,
  append,
  charterEdits,
  fill,
  set,
  type CharterChange,
} from '../../../../src/core/charter/edit/charterChange.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const zurich = `teams:
  zurich: # since 2019
    name: Team Zürich
    roles: { pm: ada } # acting
    agreements: { one-on-one: { title: Weekly, every: 1w } }
people:
  ada: { name: Ada Lovelace }
`;

function changed(text: string, ...changes: CharterChange[]): string | undefined {
  const plan = charterEdits(text, changes);
  return plan.edits && applyEdits(text, plan.edits);
}

describe('changes of a charter', () => {
  it('that add never write over what is there, whatever it is', () => {
    for (const text of ['a: { b: 1 }\n', 'a:\n  b:\n', 'a: { b: null }', 'x: &x { b: 1 }\na: *x\n']) {
      assert.deepEqual(charterEdits(text, [add(['a', 'b'], 2)]), { refused: 'taken', path: ['a', 'b'] });
    }
    assert.equal(changed('a:\n', add(['a', 'b'], 2)), 'a:\n  b: 2\n');
  });

  it('that fill write only where nothing is', () => {
    for (const text of ['a: 1\n', 'a: [x]\n', 'a: { b: 1 }\n', 'a: x\n', 'a: false\n']) {
      assert.deepEqual(charterEdits(text, [fill(['a'], 'pm')]), { refused: 'taken', path: ['a'] });
    }
    for (const [text, after] of [
      ['a:\n', 'a: pm\n'],
      ['a: [] # nobody\n', 'a: pm # nobody\n'],
      ["a: ''\n", "a: 'pm'\n"],
      ['b: 1\n', 'b: 1\na: pm\n'],
    ] as const) {
      assert.equal(changed(text, fill(['a'], 'pm')), after);
    }
  });

  it('are made one on what the other left, or not at all', () => {
    assert.equal(changed('a: { b: 1 }\n', set(['a', 'b'], 2), append(['a', 'c'], 3)), 'a: { b: 2, c: [3] }\n');
    assert.deepEqual(charterEdits('a: { b: 1 }\n', [set(['a', 'b'], 2), add(['a', 'b'], 3)]), {
      refused: 'taken',
      path: ['a', 'b'],
    });
  });
});

describe('a list that is set to other members', () => {
  const block = 'accountable:\n  - em # signs the offer\n  - pm # talks to the press\n';

  for (const [title, text, value, after] of [
    ['stays as it is when they are the same in another order', block, ['pm', 'em'], block],
    ['in brackets stays too', 'accountable: [em, pm] # both\n', ['pm', 'em'], 'accountable: [em, pm] # both\n'],
    ['without comments stays too', 'accountable:\n- em\n- pm\n', ['pm', 'em'], 'accountable:\n- em\n- pm\n'],
    ['has those who come at its end', block, ['qa', 'pm', 'em'], `${block}  - qa\n`],
    [
      'in brackets has those who come at its end',
      'accountable: [em, pm]\n',
      ['qa', 'pm', 'em'],
      'accountable: [em, pm, qa]\n',
    ],
    [
      'says of no other what it said of the one who goes',
      block,
      ['pm'],
      'accountable:\n  - pm # talks to the press\n  # signs the offer\n',
    ],
    [
      'says of no newcomer what it said of the one who goes',
      block,
      ['qa', 'pm'],
      'accountable:\n  - pm # talks to the press\n  - qa\n  # signs the offer\n',
    ],
  ] as const) {
    for (const [name, lineBreak] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
    ] as const) {
      it(`${title}, ${name}`, () => {
        const result = changed(text.replaceAll('\n', lineBreak), set(['accountable'], value));
        assert.equal(result, after.replaceAll('\n', lineBreak));
        const { accountable } = parse(result) as { accountable: string[] };
        assert.deepEqual([...accountable].sort(), [...value].sort());
      });
    }
  }
});

describe('an entry that is added', () => {
  for (const [title, text, change, after] of [
    [
      'comes after the comments of the one above, before those of its own column',
      'people:\n  grace:\n    name: Grace Hopper # behind the name\n    # below the name\n  # after grace\n',
      add(['people', 'unal'], { name: 'Ünal' }),
      'people:\n  grace:\n    name: Grace Hopper # behind the name\n    # below the name\n  unal: { name: Ünal }\n  # after grace\n',
    ],
    [
      'comes after comments further in that others and blank lines stand between',
      'people:\n  grace: {}\n\n    # of grace\n  # after grace\n    # of grace too\n\n# teams\nteams: {}\n',
      add(['people', 'unal'], {}),
      'people:\n  grace: {}\n\n    # of grace\n  # after grace\n    # of grace too\n  unal: {}\n\n# teams\nteams: {}\n',
    ],
    [
      'comes after the comments that end a team',
      'teams:\n  basel:\n    roles:\n      pm: ada\n      # em: nobody yet\n    # moves in May',
      add(['teams', 'zurich'], { name: 'Zürich' }),
      'teams:\n  basel:\n    roles:\n      pm: ada\n      # em: nobody yet\n    # moves in May\n  zurich: { name: Zürich }',
    ],
    [
      'of the file comes after the comments of the last one',
      'version: 1\npeople:\n  ada: {}\n  # more to come\n# end\n',
      add(['teams'], {}),
      'version: 1\npeople:\n  ada: {}\n  # more to come\nteams: {}\n# end\n',
    ],
    [
      'to a list comes after the comments of the last item',
      'pm:\n- ada # lead\n  # since 2020\n# the EM\nem: lin\n',
      append(['pm'], 'grace'),
      'pm:\n- ada # lead\n  # since 2020\n- grace\n# the EM\nem: lin\n',
    ],
  ] as const) {
    for (const [name, lineBreak] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
    ] as const) {
      it(`${title}, ${name}`, () => {
        const result = changed(text.replaceAll('\n', lineBreak), change);
        assert.equal(result, after.replaceAll('\n', lineBreak));
        assert.deepEqual(parse(result), parse(after));
      });
    }
  }
});

describe('an entry that is added between brackets over several lines', () => {
  for (const [title, text, change, after] of [
    ['behind a comment', 'pm: [\n  ada # lead\n]\n', append(['pm'], 'lin'), 'pm: [\n  ada, # lead\n  lin\n]\n'],
    [
      'behind a comma and comments',
      'pm: [\n  ada, # lead\n  # since 2020\n]\n',
      append(['pm'], 'lin'),
      'pm: [\n  ada, # lead\n  # since 2020\n  lin\n]\n',
    ],
    [
      'behind a comment and a comma',
      'pm: [\n  ada # lead, and more\n  , ]\n',
      append(['pm'], 'lin'),
      'pm: [\n  ada # lead, and more\n  , lin ]\n',
    ],
    [
      'behind a comment on the line of the key',
      'roles:\n  pm: [ada # lead\n  ]\n',
      append(['roles', 'pm'], 'lin'),
      'roles:\n  pm: [ada, # lead\n    lin\n  ]\n',
    ],
    [
      'to braces',
      'people: {\n  ada: { name: Ada }, # lead\n  lin: { name: Lin } # deputy\n}\n',
      add(['people', 'bo'], { name: 'Bo' }),
      'people: {\n  ada: { name: Ada }, # lead\n  lin: { name: Lin }, # deputy\n  bo: { name: Bo }\n}\n',
    ],
    ['without a comment', 'pm: [\n  ada,\n  "#x"\n]\n', append(['pm'], 'lin'), 'pm: [\n  ada,\n  "#x", lin\n]\n'],
  ] as const) {
    for (const [name, lineBreak] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
    ] as const) {
      it(`leaves the comments where they are: ${title}, ${name}`, () => {
        const result = changed(text.replaceAll('\n', lineBreak), change);
        assert.equal(result, after.replaceAll('\n', lineBreak));
        const steps = change.path;
        const at = (of: string): unknown =>
          steps.reduce<unknown>((value, step) => Reflect.get(Object(value), step), parse(of));
        assert.deepEqual(change.type === 'append' ? (at(result) as unknown[]).at(-1) : at(result), change.value);
      });
    }
  }
});

describe('a name that the charter knows under another form', () => {
  for (const [name, line, title] of [
    ['a team', 'team: Zürich!', 'Change to “zurich”'],
    ['a person', 'authors: ["@Adá"]', 'Change to “ada”'],
  ] as const) {
    it(`leads to the entry that is there: ${name}`, async () => {
      const text = `---\n${line}\n---\n\n# A\n`;
      const workspace = new MemoryWorkspace({ 'ownership.yaml': zurich, 'a.prd.md': text });
      const { findings } = await workspace.analyze('a.prd.md');
      const found = findings.filter(({ rule }) => rule === 'unknown-team' || rule === 'unknown-person');
      assert.deepEqual(
        found.map(({ fixes }) => fixes.map((fix) => fix.title)),
        [[title]],
      );
    });
  }

  it('is no unknown team when just one can be meant', async () => {
    for (const team of ['Zürich', 'team zurich', 'ZURICH', 'Team Zürich']) {
      const text = `---\nteam: ${team}\n---\n\n# A\n`;
      const workspace = new MemoryWorkspace({ 'ownership.yaml': zurich, 'a.prd.md': text });
      const { findings } = await workspace.analyze('a.prd.md');
      assert.ok(!findings.some(({ rule }) => rule === 'unknown-team'), team);
    }
  });

  it('is never written over when the entry came after the menu was opened', async () => {
    const before = 'teams:\n  basel: { name: Basel }\n';
    const text = '---\nteam: Zürich\n---\n\n# A\n';
    const workspace = new MemoryWorkspace({ 'ownership.yaml': before, 'a.prd.md': text });
    const { findings } = await workspace.analyze('a.prd.md');
    const finding = findings.find(({ rule }) => rule === 'unknown-team');
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title),
      ['Add “Zürich” to ownership.yaml'],
    );
    const request = { rule: 'unknown-team', title: 'Add “Zürich” to ownership.yaml', at: { line: 1, character: 0 } };
    const source = { uri: workspace.uri('a.prd.md'), text };
    // The file changes, and nobody has told the core yet.
    workspace.files.set('ownership.yaml', zurich);
    assert.deepEqual(await workspace.tandem.planFix(source, request), {
      refused: 'ownership.yaml has “zurich” already; nothing was written.',
    });
    workspace.files.set('ownership.yaml', `# moved down\nversion: 1\n\n${before}`);
    const plan = await workspace.tandem.planFix(source, request);
    const [file] = plan.files ?? [];
    assert.equal(
      file && applyEdits(file.text, file.edits),
      `# moved down\nversion: 1\n\n${before}  zurich: { name: Zürich }\n`,
    );
  });
});
