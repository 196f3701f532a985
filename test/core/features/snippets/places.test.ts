import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../../memoryWorkspace.js';
import { Offered, workspaceWith } from './offered.js';

const head = '# T\n\n## Problem\n\nReaders wait for twenty minutes.\n';

async function words(marked: string, path?: string): Promise<readonly string[]> {
  return (await Offered.at(marked, path)).words;
}

describe('Snippets are offered', () => {
  const prd: readonly string[] = ['prd-problem', 'prd-goals', 'prd-requirements'];

  it('at an empty line, and for a word that begins like them, in a document of their kind', async () => {
    const all = await words(`${head}\n‸\n`);
    assert.deepEqual(all.slice(0, 3), prd);
    assert.deepEqual([...new Set(all.map((word) => word.split('-')[0]))], ['prd', 'tandem']);
    for (const word of ['prd', 'prd-', 'PRD-', 'Prd'])
      assert.deepEqual((await words(`${head}\n${word}‸\n`)).slice(0, 3), prd);
    assert.deepEqual(await words(`${head}\nprd-requirements‸\n`), ['prd-requirements']);
    assert.deepEqual(await words(`${head}\nprd-req‸uirement\n`), ['prd-requirements', 'prd-requirement']);
    const sdd = await words(`${head}\n‸\n`, 'a.sdd.md');
    assert.deepEqual([...new Set(sdd.map((word) => word.split('-')[0]))], ['sdd', 'tandem']);
  });

  const nowhere: readonly (readonly [what: string, marked: string])[] = [
    ['for prose that begins alike', `${head}\npro‸\n`],
    ['for one letter', `${head}\np‸\n`],
    ['within a line', `${head}\nSee prd-‸\n`],
    ['before words', `${head}\nprd-‸ is a prefix\n`],
    ['behind an indent', `${head}\n  prd-‸\n`],
    ['at a line of blanks', `${head}\n  ‸\n`],
    ['for the dash of a list', `${head}\n-‸\n`],
    ['in a fence', `${head}\n\`\`\`md\nprd-‸\n\`\`\`\n`],
    ['at an empty line of a fence', `${head}\n\`\`\`md\na\n\n‸\n\nb\n\`\`\`\n`],
    ['in a fence that nobody closed', `${head}\n\`\`\`md\na\n\n‸`],
    ['in a fence within a list', `${head}\n- a\n\n  \`\`\`\n  b\n‸\n  c\n  \`\`\`\n`],
    ['in a comment', `${head}\n<!--\nprd-‸\n-->\n`],
    ['at an empty line of a comment', `${head}\n<!--\n\n‸\n\n-->\n`],
    ['in a comment within a paragraph', `${head}\nText <!-- a\nprd-‸\nb --> more\n`],
    ['in a comment that nobody closed', `${head}\n<!--\n\n‸`],
    ['above the line that would make it a heading', `${head}\nprd-‸\n---\n`],
    ['in the first words of a table', `${head}\nprd-‸\n| --- |\n`],
  ];
  for (const [what, marked] of nowhere) {
    it(`nowhere else: ${what}`, async () => assert.deepEqual(await words(marked), []));
  }

  it('in no other Markdown file, but whole documents in an empty one', async () => {
    const kinds = async (marked: string, path: string) => [
      ...new Set((await words(marked, path)).map((word) => word.split('-')[0])),
    ];
    assert.deepEqual(await kinds(`${head}\n‸\n`, 'README.md'), []);
    assert.deepEqual(await kinds(`${head}\nprd-‸\n`, 'README.md'), []);
    assert.deepEqual(await kinds('\n\n‸\n', 'notes.md'), []);
    assert.deepEqual(await kinds('', '.tandem/templates/a.md'), []);
    assert.deepEqual(await kinds('‸', '.tandem/templates/a.md'), []);
    assert.deepEqual(await kinds('‸', 'notes.md'), ['prd', 'sdd']);
    assert.deepEqual(await words('sdd-‸\n', 'notes.md'), [
      'sdd-standard',
      'sdd-light',
      'sdd-with-sign-offs',
      'sdd-adr',
      'sdd-rfc',
    ]);
    const blank = await words('‸', 'a.prd.md');
    assert.ok(blank.includes('prd-light') && blank.includes('prd-problem') && !blank.includes('sdd-light'));
    assert.ok(!(await words(`${head}\n‸\n`)).includes('prd-light'));
  });

  it('whole in the language that was chosen last, and read as what they are', async () => {
    const workspace = new MemoryWorkspace({});
    await workspace.tandem.ownTemplates.rememberLanguage(workspace.root, 'de');
    const text = (await Offered.at('prd-standard‸', 'notes.md', workspace)).taken('prd-standard');
    assert.match(text, /^---\ndocument: prd\nstage: design\n---\n\n# \n\n## Problem\n/u);
    assert.ok(text.includes('\n## Anforderungen\n'));
    const analysis = await workspace.analyze('notes.md', text);
    assert.ok(analysis.type === 'document' && analysis.document.kind === 'prd');
    assert.deepEqual(
      analysis.findings.map(({ rule }) => rule),
      ['empty-decision', 'empty-decision'],
    );
    const empty = await Offered.at('prd-problem‸', 'a.prd.md', workspace);
    assert.ok(!empty.taken('prd-problem').includes('Who is held back'));
  });
});

describe('Sections that snippets insert', () => {
  const heading = async (marked: string, word = 'prd-rollout') => {
    const before = marked.replace('‸', '');
    const lines = (await Offered.at(marked)).taken(word).split('\n');
    return lines.find((line) => line.startsWith('#') && !before.split('\n').includes(line));
  };

  it('stand at the level of the headings beside them', async () => {
    assert.equal(await heading('# T\n\n‸\n'), '## Rollout plan');
    assert.equal(await heading('# T\n\n### Problem\n\nx\n\n‸\n'), '### Rollout plan');
    assert.equal(await heading('# Problem\n\nx\n\n# Goals\n\ny\n\n‸\n'), '# Rollout plan');
    assert.equal(await heading('# T\n\n## Problem\n\nx\n\n### Detail\n\ny\n\n‸\n'), '## Rollout plan');
    assert.equal(await heading('# T\n\n###### Problem\n\nx\n\n###### Goals\n\ny\n\n‸\n'), '###### Rollout plan');
  });

  it('are counted as they are, again and again', async () => {
    assert.equal(await heading('# T\n\n## 1. Problem\n\nx\n\n## 2. Goals\n\ny\n\n‸\n'), '## 3. Rollout plan');
    assert.equal(await heading('# T\n\n## 1) Problem\n\nx\n\n‸\n'), '## 2) Rollout plan');
    assert.equal(await heading('# T\n\n## 一、问题\n\n读者等很久。\n\n‸\n'), '## 二、上线计划');
    let text = '# T\n\n## 1. Problem\n\nx\n';
    for (const word of ['prd-goals', 'prd-design', 'prd-rollout'])
      text = (await Offered.at(`${text}\n${word}‸\n`)).taken(word);
    assert.deepEqual(text.match(/^## \d/gmu), ['## 1', '## 2', '## 3', '## 4']);
    // Between others, whose numbers stay, it has none.
    assert.equal(await heading('# T\n\n## 1. Problem\n\nx\n\n‸\n\n## 2. Goals\n\ny\n'), '## Rollout plan');
  });

  it('come behind a table or list that ends there', async () => {
    const table = '# T\n\n## Metrics\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n';
    assert.ok(
      (await Offered.at(`${table}prd-rollout‸\n`)).taken('prd-rollout').startsWith(`${table}\n## Rollout plan\n`),
    );
    assert.ok(
      (await Offered.at(`${head}- a\nprd-rollout‸\n`)).taken('prd-rollout').startsWith(`${head}- a\n\n## Rollout`),
    );
    assert.deepEqual(await words(`${table}prd-‸\n| 3 | 4 |\n`), []);
  });
});

describe('Snippets of ownership.yaml', () => {
  const people = 'people:\n  ada: { name: Ada Lovelace }\n  grace: { name: Grace Hopper }\n';
  const team = `${people}teams:\n  payments:\n    name: Payments\n    roles: { pm: ada, em: grace }\n`;
  const cases: readonly (readonly [marked: string, expected: readonly string[]])[] = [
    ['‸', ['ownership', 'person', 'team', 'decision', 'role', 'away']],
    ['# Ours\n‸', ['ownership', 'person', 'team', 'decision', 'role', 'away']],
    ['version: 1\n‸', ['person', 'team', 'decision', 'role', 'away']],
    [`${team}‸`, ['decision', 'role', 'away']],
    [`${team}    ‸`, ['area', 'shared-area', 'agreement', 'capacity']],
    [`${team}    responsibilities:\n      ‸`, ['area', 'shared-area']],
    [`${team}    responsibilities:\n      hiring: { accountable: em }\n      ‸`, ['area', 'shared-area']],
    [`${people}‸`, ['team', 'decision', 'role', 'away']],
    [`${people}  ‸`, ['person']],
    [`${people}  ownership-p‸`, ['person']],
    [`${people}  ow‸`, []],
    ['decisions:\n  when:\n    ‸', []],
    ['stages: [‸]', []],
    ['charter: ‸', []],
    ['decisions: { ‸ }', []],
  ];
  for (const [marked, expected] of cases) {
    it(`fit: ${JSON.stringify(marked)}`, async () => {
      const found = await words(marked, 'ownership.yaml');
      assert.deepEqual(
        found.map((word) => word.replace('ownership-', '')),
        expected,
      );
    });
  }

  it('are valid as they come, where they fit', async () => {
    const seen = new Set<string>();
    for (const [marked] of cases) {
      const offered = await Offered.at(marked, 'ownership.yaml');
      for (const word of offered.words) {
        const text = offered.taken(word);
        const { findings } = await workspaceWith().analyze('ownership.yaml', text);
        const wrong = findings.filter(({ rule, severity }) => rule === 'charter' || severity === 'error');
        const isKnown = text.includes('people:') || !/team|away/u.test(word);
        assert.deepEqual(isKnown ? wrong.map(({ message }) => message) : [], [], text);
        seen.add(word);
      }
    }
    assert.equal(seen.size, 10);
  });

  it('are indented as the file is', async () => {
    const wide = 'teams:\n    a:\n        name: A\n        ‸\n';
    const text = (await Offered.at(wide, 'ownership.yaml')).taken('ownership-area');
    assert.ok(text.includes('        responsibilities:\n            incident-response:\n                area: '), text);
  });
});
