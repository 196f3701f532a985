import assert from 'node:assert/strict';
import { readCharter } from '../../../src/core/charter/read/readCharter.js';
import { charterCompletions } from '../../../src/core/features/charterCompletions.js';
import { charterHover } from '../../../src/core/features/charterHover.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';

const people = 'people:\n  ada: { name: Ada Lovelace, email: ada@example.com }\n  grace: { name: Grace Hopper }\n';

/** What is offered at the mark `‸`. */
function complete(marked: string, namesOnly = false) {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const lines = new LineIndex(text);
  const found = charterCompletions(
    { reading: readCharter('file:///ownership.yaml', text), today: '2026-11-20', namesOnly },
    lines.positionAt(offset),
    // Whole parts have tests of their own.
  ).filter(({ type }) => type !== 'snippet');
  return { text, lines, found, labels: found.map((each) => each.label) };
}

/** The text after one of them was taken. */
function take(marked: string, label: string): string {
  const { text, lines, found } = complete(marked);
  const item = found.find((each) => each.label === label);
  assert.ok(item, `${label} is none of ${found.map((each) => each.label).join(', ')}`);
  return applyEdits(text, [{ span: lines.spanOf(item.range), newText: item.newText }]);
}

function hover(marked: string, namesOnly = false): string | undefined {
  const text = marked.replace('‸', '');
  const lines = new LineIndex(text);
  const at = lines.positionAt(marked.indexOf('‸'));
  return charterHover(readCharter('file:///ownership.yaml', text), at, namesOnly)?.markdown;
}

describe('completion in a charter', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['‸', ['version', 'charter', 'decisions', 'roles', 'people', 'teams', 'away', 'stages', 'documents']],
    ['charter: ‸\n', ['rules-of-engagement', 'pm-carries-timeline', 'appetite']],
    ['charter: app‸etite\n', ['rules-of-engagement', 'pm-carries-timeline', 'appetite']],
    ['version: ‸', ['1']],
    ['people:\n  ada:\n    ‸\n', ['name', 'email', 'github', 'aliases']],
    ['people:\n  ada: { name: Ada, ‸ }\n', ['email', 'github', 'aliases']],
    ['people:\n  ‸\n', []],
    ['decisions:\n  ‸\n', ['why', 'what', 'how', 'who', 'when']],
    ['charter: appetite\ndecisions:\n  ‸\n', ['why', 'what', 'target', 'how', 'who', 'plan']],
    ['decisions:\n  when:\n    owner: ‸\n', ['pm', 'em']],
    ['roles: { design: Product designer }\ndecisions:\n  when: { owner: ‸ }\n', ['pm', 'em', 'design']],
    ['decisions:\n  when:\n    document: ‸\n', ['prd', 'sdd']],
    ['decisions:\n  when:\n    required: ‸\n', ['true', 'false']],
    [`${people}teams:\n  payments:\n    roles: { pm: ‸ }\n`, ['ada', 'grace']],
    [`${people}teams:\n  payments:\n    roles: { pm: [ada, ‸] }\n`, ['grace']],
    [`${people}teams:\n  payments:\n    roles:\n      pm:\n        - gr‸\n`, ['ada', 'grace']],
    ['teams:\n  payments:\n    roles:\n      pm: ada\n      ‸\n', ['em']],
    ['teams:\n  commerce: {}\n  payments:\n    parent: ‸\n', ['commerce']],
    ['teams:\n  payments:\n    responsibilities:\n      hiring:\n        accountable: ‸\n', ['pm', 'em']],
    ['teams:\n  payments:\n    agreements:\n      one:\n        every: ‸\n', ['1w', '2w', '1m', '3m', '1y']],
    ['teams:\n  payments:\n    agreements:\n      one: { last: ‸ }\n', ['2026-11-20']],
    ['rules:\n  charter: ‸\n', ['off', 'hint', 'info', 'warning', 'error', 'by-stage']],
    ['stages: [backlog, ‸]', ['design', 'prd', 'ready', 'engineering', 'qa', 'release', 'analyze']],
    ['# ‸\n', []],
    ['unknown:\n  ‸\n', []],
  ];
  for (const [marked, expected] of cases) {
    it(`${JSON.stringify(marked)} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(complete(marked).labels.slice(0, Math.max(expected.length, 1)), expected);
    });
  }

  it('offers every area of the team and every rule', () => {
    const areas = complete('teams:\n  payments:\n    responsibilities:\n      hiring: { accountable: em }\n      ‸\n');
    assert.ok(areas.labels.includes('rollout') && !areas.labels.includes('hiring'), areas.labels.join(', '));
    assert.ok(complete('rules:\n  ‸\n').labels.includes('missing-decision'));
  });

  it('writes what was taken where it belongs, ready to go on', () => {
    assert.equal(take('‸\npeople: {}\n', 'teams'), 'teams:\n  \npeople: {}\n');
    assert.equal(take('st‸\n', 'stages'), 'stages:\n  - \n');
    assert.equal(take('ch‸', 'charter'), 'charter: ');
    assert.equal(take('charter:‸\n', 'appetite'), 'charter: appetite\n');
    assert.equal(take('charter: app‸etite # now\n', 'pm-carries-timeline'), 'charter: pm-carries-timeline # now\n');
    assert.equal(take('tea‸ms: {}\n', 'templates'), 'templates: {}\n');
    assert.equal(
      take('teams:\n    a:\n        ‸\n', 'responsibilities'),
      'teams:\n    a:\n        responsibilities:\n            \n',
    );
    assert.equal(take('teams: { a: { ‸ } }\n', 'roles'), 'teams: { a: { roles:  } }\n');
    assert.equal(
      take(`${people}teams:\n  a:\n    roles: { pm: ad‸, em: grace }\n`, 'ada'),
      `${people}teams:\n  a:\n    roles: { pm: ada, em: grace }\n`,
    );
    assert.equal(take('people: { a b: {}, "007": {} }\nteams:\n  x:\n    roles:\n      pm: ‸\n', '007').at(-3), '7');
  });

  it('beside another extension for YAML offers only names', () => {
    assert.deepEqual(complete('‸', true).labels, []);
    assert.deepEqual(complete('charter: ‸', true).labels, []);
    assert.deepEqual(complete('decisions:\n  when:\n    owner: ‸\n', true).labels, [
      'pm',
      'em',
      'design',
      'tech-lead',
      'tpm',
    ]);
    assert.ok(complete('rules:\n  ‸\n', true).labels.includes('charter'));
  });

  it('says of a preset who owns what', () => {
    const { found } = complete('charter: ‸');
    assert.equal(found[1]?.detail, 'PM: Why, What, When, Rollout · EM: How, Who');
  });

  it('works in a file that is broken elsewhere', () => {
    assert.deepEqual(complete(`${people}teams:\n  a:\n    roles: { pm: ‸\n`).labels, ['ada', 'grace']);
    assert.ok(complete('people: [\n‸').labels.length >= 0);
  });
});

describe('hover in a charter', () => {
  it('explains keys', () => {
    assert.equal(
      hover('cha‸rter: appetite\n'),
      'The preset to begin with: who owns which decision\\.'.replace('\\.', '.'),
    );
    assert.match(hover('teams:\n  a:\n    par‸ent: b\n') ?? '', /^The team above/);
  });

  it('says who and what a name stands for', () => {
    const text = `${people}teams:\n  payments:\n    name: Payments\n    roles: { pm: a‸da, em: grace }\n`;
    assert.match(hover(text) ?? '', /^\*\*Ada Lovelace\*\*\n\nPM of Payments\n\nada@example\.com/);
    assert.match(
      hover('decisions:\n  wh‸en: { owner: em }\n') ?? '',
      /^\*\*When\*\*\n\nWhen can customers use it, and which ones first\?\n\nOwner: EM/,
    );
    assert.match(
      hover('teams:\n  a:\n    responsibilities:\n      hir‸ing: {}\n') ?? '',
      /^\*\*Hiring\*\*\n\nOwner: EM/,
    );
    assert.match(hover('rules:\n  charter‸: off\n') ?? '', /^ownership\.yaml has a mistake/);
    assert.match(hover('decisions:\n  when: { owner: e‸m }\n') ?? '', /^\*\*EM\*\*\n\nDecides How, Who, When/);
    assert.match(hover('teams:\n  pay‸ments: { name: Payments, roles: { pm: ada } }\n') ?? '', /^\*\*Payments\*\*/);
  });

  it('takes nothing from a file as markup', () => {
    assert.match(hover('people:\n  a‸da: { name: "[x](command:y)" }\n') ?? '', /^\*\*\\\[x\\\]\\\(command:y\\\)\*\*/);
  });

  it('beside another extension for YAML explains only names', () => {
    assert.equal(hover('cha‸rter: appetite\n', true), undefined);
    assert.equal(hover('decisions:\n  when: { owner: e‸m }\n', true), '**EM**\n\nDecides How, Who, When');
  });

  it('is nothing where nothing stands', () => {
    assert.equal(hover('teams:\n  ‸\n'), undefined);
    assert.equal(hover('# no‸te\n'), undefined);
  });
});
