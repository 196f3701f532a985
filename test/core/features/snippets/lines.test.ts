import assert from 'node:assert/strict';
import { languageTags, wordsIn } from '../../../../src/core/language/writtenLanguages.js';
import { templatesFor } from '../../../../src/core/document/templates/builtIn.js';
import { templateTexts } from '../../document/templates/templateTexts.js';
import { findingsIn, told, WrittenTemplate } from '../../document/templates/writtenTemplate.js';
import { Offered, prd, workspaceWith } from './offered.js';

async function taken(marked: string, word: string, texts?: readonly string[], path = 'a.prd.md'): Promise<string> {
  return (await Offered.at(marked, path)).taken(word, texts);
}

describe('The list of snippets', () => {
  it('has room for every word and what stands beside it, and says more in the details', async () => {
    const places = [
      ['‸', 'a.md'],
      ['# T\n\n## Problem\n\nReaders wait.\n\n‸\n', 'a.prd.md'],
      ['# T\n\n## Requirements\n\n| ID | Requirement |\n| --- | --- |\n| FR-1 | A |\n‸\n', 'a.prd.md'],
      ['---\n‸\n---\n# T\n', 'a.prd.md'],
      ['# T\n\n## Options considered\n\nOne.\n\n‸\n', 'a.sdd.md'],
      ['---\n‸\n---\n# T\n', 'a.sdd.md'],
      ['‸', 'ownership.yaml'],
      ['version: 1\n‸\n', 'ownership.yaml'],
      ['teams:\n  a:\n    responsibilities:\n      ‸\n', 'ownership.yaml'],
    ] as const;
    for (const [marked, path] of places) {
      const { found } = await Offered.at(marked, path);
      assert.notEqual(found.length, 0, marked);
      for (const { label, detail = '', documentation = '' } of found) {
        assert.ok(label.length + detail.length <= 50, `${label} is cut off beside ${detail}`);
        assert.match(documentation, /^[^`\s].*\n\n```/su, label);
      }
    }
  });
});

describe('Snippets of single requirements', () => {
  const cases: readonly (readonly [what: string, marked: string, expected: string])[] = [
    ['the first', '# T\n\n## Requirements\n\n‸\n', '- FR-1: x'],
    ['after the last', '# T\n\n## Requirements\n\n- FR-1: A\n- FR-2: B\nprd-requirement‸\n', '- FR-3: x'],
    ['at an empty line', '# T\n\n## Requirements\n\n- FR-1: A\n- FR-2: B\n‸\n', '- FR-3: x'],
    ['between others', '# T\n\n## Requirements\n\n- FR-1: A\n\nprd-r‸\n\n- FR-7: B\n', '- FR-8: x'],
    ['in its own width', '# T\n\n## Requirements\n\n- REQ-008: A\n- REQ-009: B\n‸\n', '- REQ-010: x'],
    [
      'with the prefix of the one before',
      '# T\n\n## Requirements\n\n- FR-1: A\n- NFR-4: B\n\n‸\n\n- US-1: C\n',
      '- NFR-5: x',
    ],
    [
      'after a retired one',
      '---\nretired: { FR-9: gone }\n---\n# T\n\n## Requirements\n\n- FR-1: A\n‸\n',
      '- FR-10: x',
    ],
    ['after one struck out', '# T\n\n## Requirements\n\n- FR-1: A\n- ~~FR-4: B~~\n\n‸\n', '- FR-5: x'],
    ['after one in a comment', '# T\n\n<!-- FR-6 was dropped. -->\n\n## Requirements\n\n- FR-1: A\n\n‸\n', '- FR-7: x'],
    ['whatever another PRD has', '# T\n\nSee b.prd.md#FR-90.\n\n## Requirements\n\n- FR-1: A\n\n‸\n', '- FR-2: x'],
    ['where others speak of it', '# T\n\nISO-9001 and XFR-8.\n\n## Requirements\n\n- FR-1: A\n\n‸\n', '- FR-2: x'],
  ];
  for (const [what, marked, expected] of cases) {
    it(what, async () => {
      const text = await taken(marked, 'prd-requirement', ['x']);
      assert.ok(text.split('\n').includes(expected), text);
    });
  }

  it('begin as the charter wants them to, in lists, sections and new documents', async () => {
    const charter = 'version: 1\nrequirements: { prefixes: [REQ, US] }\n';
    const at = (marked: string, path: string) => Offered.at(marked, path, workspaceWith({ 'ownership.yaml': charter }));
    assert.equal((await at('# T\n\n‸\n', 'a.prd.md')).snippet('prd-requirement'), '- REQ-1: $1$0');
    assert.match(
      (await at('# T\n\n‸\n', 'a.prd.md')).snippet('prd-requirements'),
      /\| REQ-1 \| \$1 .*\n\| REQ-2 \| \$4 /,
    );
    assert.match((await at('‸', 'a.md')).snippet('prd-standard'), /\| REQ-3 \|/);
  });

  it('continue in whole sections too, and in those that a fix inserts', async () => {
    const marked = '---\nretired: { FR-3: gone }\n---\n# T\n\n## Problem\n\nReaders wait for twenty minutes.\n\n‸\n';
    const text = await taken(marked, 'prd-requirements');
    assert.deepEqual(text.match(/^\| FR-\d+/gmu), ['| FR-4', '| FR-5', '| FR-6']);
    const { findings } = await workspaceWith().analyze('a.prd.md', marked.replace('‸', ''));
    const fix = findings.flatMap(({ fixes }) => fixes).find(({ title }) => title.includes('Requirements'));
    assert.match(fix?.edits[0]?.newText ?? '', /\| FR-4 \|/);
    assert.doesNotMatch(fix?.edits[0]?.newText ?? '', /FR-1/);
  });

  for (const language of languageTags) {
    it(`are rows in the table of the template: ${language}`, async () => {
      const [template] = templatesFor('prd', language);
      assert.ok(template);
      const { filled } = new WrittenTemplate(template);
      const { must, yes } = wordsIn(language).choices;
      const words = templateTexts[language];
      const marked = filled.replace(/^(\| FR-3 .*)$/mu, '$1\nprd-requirement‸');
      const text = await taken(marked, 'prd-requirement', [words.requirements[0]]);
      assert.ok(
        text.includes(`| FR-3 `) && text.includes(`\n| FR-4 | ${words.requirements[0]} | ${must} | ${yes} |\n`),
        text,
      );
      for (const each of [text, await taken(marked, 'prd-requirement')])
        assert.deepEqual(told(await findingsIn(each, 'prd')), []);
      const analysis = await workspaceWith().tandem.analyze({ uri: 'memory:/workspace/a.prd.md', text });
      assert.equal(analysis.type, 'document');
      const again = text.replace(/^(\| FR-4 .*)$/mu, '$1\n‸');
      assert.match((await Offered.at(again)).snippet('prd-requirement'), /^\| FR-5 \|/u);
    });

    it(`are items of a list, and nothing until somebody writes: ${language}`, async () => {
      const { requirements, title, problem } = templateTexts[language];
      const { heading } = wordsIn(language).requirements;
      const head = `# ${title}\n\n## ${heading}\n\n`;
      const empty = await taken(`${head}prd-requirement‸\n`, 'prd-requirement');
      assert.ok(told(await findingsIn(empty, 'prd')).includes('empty-decision what'), empty);
      const text = await taken(`${head}- FR-1: ${requirements[0]}\nprd-requirement‸\n`, 'prd-requirement', [
        requirements[1],
      ]);
      assert.equal(text, `${head}- FR-1: ${requirements[0]}\n- FR-2: ${requirements[1]}\n`);
      assert.ok(!told(await findingsIn(text, 'prd')).some((rule) => rule.endsWith('what')), problem[0]);
    });
  }
});

describe('Snippets of options', () => {
  for (const language of languageTags) {
    const words = wordsIn(language);
    const all = templateTexts[language];
    const [standard, light] = templatesFor('sdd', language);
    assert.ok(standard && light);

    it(`are rows in the table of the template, or headings with lines: ${language}`, async () => {
      const { filled } = new WrittenTemplate(standard);
      const lines = filled.split('\n');
      const start = lines.indexOf(`## ${words.options.heading}`);
      const end = lines.indexOf(`## ${words.solution.heading}`);
      const table = lines.slice(start, end).findLastIndex((line) => line.startsWith('|')) + start;
      const row = await taken(
        [...lines.slice(0, table + 1), 'sdd-option‸', ...lines.slice(table + 1)].join('\n'),
        'sdd-option',
        all.options[1],
        'a.sdd.md',
      );
      assert.equal(row.split('\n')[table + 1], `| ${all.options[1].join(' | ')} |`);
      assert.deepEqual(told(await findingsIn(row, 'sdd')), []);

      const before = lines.slice(0, start + 2).join('\n');
      const after = lines.slice(end).join('\n');
      const option = (at: number) => [
        all.options[at]?.[0] ?? '',
        all.solution[2],
        ...(all.options[at]?.slice(1) ?? []),
      ];
      const one = await taken(`${before}\nsdd-option‸\n\n${after}`, 'sdd-option', option(0), 'a.sdd.md');
      assert.deepEqual(told(await findingsIn(one, 'sdd')), ['single-option'], one);
      const two = await taken(
        one.replace(`\n${after}`, `\nsdd-option‸\n\n${after}`),
        'sdd-option',
        option(1),
        'a.sdd.md',
      );
      assert.equal(two.match(/^### /gmu)?.length, 2);
      assert.deepEqual(told(await findingsIn(two, 'sdd')), [], two);
    });

    it(`may say that there is only one: ${language}`, async () => {
      const { filled } = new WrittenTemplate(light);
      const line = words.forms.light.onlyOption.replace('…', all.onlyOption);
      assert.ok(filled.includes(`\n${line}\n`));
      const without = filled.replace(`\n${line}\n`, '\n‸\n');
      assert.deepEqual(told(await findingsIn(without.replace('‸', ''), 'sdd')), ['single-option']);
      const text = await taken(without, 'sdd-only-option', [all.onlyOption], 'a.sdd.md');
      assert.equal(text, filled);
      const untouched = await taken(without, 'sdd-only-option', undefined, 'a.sdd.md');
      assert.deepEqual(told(await findingsIn(untouched, 'sdd')), ['single-option']);
    });
  }
});

describe('Snippets of statements and comments', () => {
  const sdd = '---\nprd: p.prd.md\n---\n# T\n\n## Chosen solution\n\nA box.\n';

  it('cover the requirements of the linked PRD', async () => {
    const offered = await Offered.at(`${sdd}\nsdd-‸\n`, 'a.sdd.md');
    assert.equal(offered.snippet('sdd-covers'), 'Covers: ${1|FR-010,FR-011|}$0');
    assert.equal(offered.snippet('sdd-partial'), 'Covers: ${1|FR-010,FR-011|} (partial)$0');
    assert.equal(offered.snippet('sdd-deferred'), 'Covers: ${1|FR-010,FR-011|} (deferred: $2, $3)$0');
    const alone = await Offered.at('# T\n\nsdd-‸\n', 'a.sdd.md');
    assert.equal(alone.snippet('sdd-covers'), 'Covers: $1$0');
    assert.ok(prd.includes('FR-010'));
  });

  it('keep their distance from the text around them', async () => {
    assert.equal(
      await taken(`${sdd}sdd-covers‸\nMore.\n`, 'sdd-covers', undefined, 'a.sdd.md'),
      `${sdd}\nCovers: FR-010\n\nMore.\n`,
    );
    assert.equal(
      await taken('# T\r\n\r\nText.\r\nprd-problem‸\r\nMore.\r\n', 'prd-problem', ['x']),
      `# T\r\n\r\nText.\r\n\r\n## Problem\r\n\r\n<!-- ${wordsIn('en').problem.prompt} -->\r\n\r\nx\r\n\r\nMore.\r\n`,
    );
  });

  it('mark and note, within a line too', async () => {
    const people = 'version: 1\npeople:\n  ada: { name: Ada }\n  grace: { name: Grace }\n';
    const workspace = workspaceWith({ 'ownership.yaml': people });
    const offered = await Offered.at('# T\n\n## Dates\n\nIn May. tandem-‸\n', 'a.prd.md', workspace);
    assert.deepEqual(offered.words, ['tandem-decision', 'tandem-note']);
    assert.equal(offered.snippet('tandem-note'), '<!-- @${1|ada,grace|}: $2 -->$0');
    const text = offered.taken('tandem-decision');
    assert.equal(text, '# T\n\n## Dates\n\nIn May. <!-- decision: why -->\n');
    const analysis = await workspace.analyze('a.prd.md', text);
    assert.ok(analysis.type === 'document');
    assert.deepEqual(analysis.document.decisions.sections.at(-1)?.decisions, ['why']);
    assert.deepEqual((await Offered.at('# T\n\nSee `tandem-‸`.\n')).words, []);
    // What stands in a heading marks nothing.
    assert.deepEqual((await Offered.at('# T\n\n## Dates tandem-‸\n')).words, []);
    assert.deepEqual((await Offered.at('# T\n\nSee tandem-‸\n', 'README.md')).words, []);
  });

  it('begin front matter, and add to it what is not there', async () => {
    const begun = await Offered.at('prd-front-matter‸\n\n# T\n\nText.\n');
    assert.equal(
      begun.taken('prd-front-matter', ['T', 'ada']),
      '---\ndocument: prd\ntitle: T\nstage: backlog\nauthors: [ada]\n---\n\n# T\n\nText.\n',
    );
    assert.deepEqual((await Offered.at('---\ntitle: T\n---\n\nprd-front‸\n')).words, []);

    const head = '---\ndocument: prd\n‸\n---\n\n# T\n\n## Requirements\n\n- FR-7: A\n';
    assert.deepEqual((await Offered.at(head)).words, ['prd-sign-off', 'prd-retired']);
    const retired = await taken(head, 'prd-retired', ['no longer asked for']);
    assert.ok(retired.includes('\nretired:\n  FR-7: no longer asked for\n---\n'), retired);
    const signed = await taken(head, 'prd-sign-off', ['ada']);
    assert.ok(signed.includes('\nsignoffs:\n  - { decision: why, role: em, by: ada, on: 2026-11-20 }\n---\n'), signed);
    for (const text of [retired, signed])
      assert.ok(!told(await findingsIn(text, 'prd')).includes('front-matter'), text);
    assert.deepEqual((await Offered.at(head.replace('prd\n', 'prd\nsignoffs: []\n'))).words, ['prd-retired']);
  });
});
