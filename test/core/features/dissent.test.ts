import assert from 'node:assert/strict';
import { isOpenDissent, dissentsOf } from '../../../src/core/document/dissents.js';
import { findDissentMarkers } from '../../../src/core/document/recognise/markers/dissentMarkers.js';
import type { Plan } from '../../../src/core/features/plannedFile.js';
import type { ViewNode } from '../../../src/core/features/ownership/viewNode.js';
import { chartersView } from '../../../src/core/features/ownership/chartersView.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';
import { growthOf, tooMuch } from '../growth/growth.js';

const charter = `version: 1
people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
  lin: { name: Lin Wei }
teams:
  commerce: { name: Commerce, roles: { em: lin } }
  payments: { name: Payments, parent: commerce, roles: { pm: ada, em: grace } }
  alone: { name: Alone, roles: { pm: ada, em: grace } }
`;

const prd = `---
document: prd
team: payments
---

# Refunds

## Problem

Refunds take two days, and customers leave.

## Requirements

- FR-1: Refunds arrive within an hour.

### Later

- FR-2: Refunds in every currency.

## Appendix of links

[Numbers](numbers.md)
`;

function workspace(text = prd, more = ''): MemoryWorkspace {
  const files = new MemoryWorkspace({ 'ownership.yaml': charter + more, 'a.prd.md': text });
  files.identity = { handle: 'grace' };
  return files;
}

const uri = 'memory:/workspace/a.prd.md';

function lineOf(text: string, wanted: string): number {
  return text.slice(0, text.indexOf(wanted)).split('\n').length - 1;
}

function applied(text: string, plan: Plan): string {
  assert.equal(plan.refused, undefined);
  return applyEdits(text, plan.files[0]?.edits ?? []);
}

async function recorded(files: MemoryWorkspace, text: string, heading: string, reason: string): Promise<string> {
  const place = await files.tandem.dissentPlace({ uri, text }, lineOf(text, heading));
  if (place.refused !== undefined) return place.refused;
  return applied(text, await files.tandem.planDissent({ uri, text }, place.at, reason));
}

async function found(files: MemoryWorkspace, text: string): Promise<readonly string[]> {
  const { findings } = await files.analyze('a.prd.md', text);
  return findings
    .filter(({ rule }) => ['dissent', 'unknown-person', 'unknown-role'].includes(rule))
    .map(({ rule, severity, message, range }) => {
      const at = text.split('\n')[range.start.line]?.slice(range.start.character, range.end.character) ?? '';
      return `${rule} ${severity} “${at}” ${message}`;
    });
}

function everyNode(nodes: readonly ViewNode[]): ViewNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children)]);
}

const said = '<!-- dissent: em grace 2026-11-20: An hour is too short. -->';

describe('dissent', () => {
  it('is written at the end of the section, and taken back without a trace', async () => {
    const files = workspace();
    const text = await recorded(files, prd, '## Requirements', 'An hour is too short.');
    assert.equal(text, prd.replace('an hour.\n', `an hour.\n\n${said}\n`));
    const offers = await files.tandem.dissentOffers({ uri, text }, 'takeBack');
    assert.ok(!('refused' in offers));
    assert.deepEqual(
      offers.map(({ label, description }) => [label, description]),
      [['An hour is too short.', 'Grace Hopper (EM) · Requirements']],
    );
    assert.equal(applied(text, await files.tandem.planDissentEnd({ uri, text }, offers[0]!.at, 'takeBack')), prd);
    // The text moved meanwhile.
    const moved = text.replace('# Refunds\n', '# Refunds\n\nWords.\n');
    const after = applied(moved, await files.tandem.planDissentEnd({ uri, text: moved }, offers[0]!.at, 'takeBack'));
    assert.equal(after, prd.replace('# Refunds\n', '# Refunds\n\nWords.\n'));
  });

  it('is settled by whom it goes to, and kept', async () => {
    const files = workspace();
    const text = await recorded(files, prd, '## Requirements', 'An hour is too short.');
    const settle = async () => {
      const offers = await files.tandem.dissentOffers({ uri, text }, 'settle');
      return 'refused' in offers ? offers.refused : offers[0]!.at;
    };
    assert.equal(await settle(), 'This dissent goes to Lin Wei (EM), who can settle it.');
    files.identity = { handle: 'ada' };
    assert.equal(await settle(), 'This dissent goes to Lin Wei (EM), who can settle it.');
    files.identity = { handle: 'lin' };
    const at = await settle();
    assert.ok(typeof at === 'object');
    const settled = applied(text, await files.tandem.planDissentEnd({ uri, text }, at, 'settle'));
    const kept = '<!-- dissent-settled: em grace 2026-11-20, by lin 2026-11-20: An hour is too short. -->';
    assert.equal(settled, text.replace(said, kept));
    assert.deepEqual(await found(files, settled), []);
    assert.deepEqual(
      [(await files.tandem.dissentOffers({ uri, text: settled }, 'settle')) as { refused?: string }].map(
        (each) => each.refused,
      ),
      ['There is no open dissent in this document.'],
    );
  });

  it('is settled by the two where no team is above', async () => {
    const files = workspace();
    const text = (await recorded(files, prd, '## Requirements', 'No.')).replace('team: payments', 'team: alone');
    for (const handle of ['grace', 'ada']) {
      files.identity = { handle };
      const offers = await files.tandem.dissentOffers({ uri, text }, 'settle');
      assert.ok(!('refused' in offers), handle);
    }
    files.identity = { handle: 'lin' };
    const offers = await files.tandem.dissentOffers({ uri, text }, 'settle');
    assert.ok('refused' in offers);
    assert.equal(offers.refused, 'Only Grace Hopper (EM) and the owner of the decision can settle this dissent.');
    assert.deepEqual(await found(files, text), [
      'dissent info “<!-- dissent: em grace 2026-11-20: No. -->” Grace Hopper (EM) disagrees: “No.” No team is above: decide it with Ada Lovelace (PM).',
    ]);
  });

  it('is for those who are consulted, who are known, and where there is a decision', async () => {
    const files = workspace();
    files.identity = { handle: 'ada' };
    assert.equal(
      await recorded(files, prd, '## Requirements', 'x'),
      'You own What. Only those who are consulted can record dissent: Grace Hopper (EM).',
    );
    files.identity = { handle: 'lin' };
    assert.equal(
      await recorded(files, prd, '## Requirements', 'x'),
      'Only those who are consulted on What can record dissent: Grace Hopper (EM).',
    );
    files.identity = { handle: 'nobody' };
    assert.match(
      await recorded(files, prd, '## Requirements', 'x'),
      /^Tandem does not know who you are in ownership\.yaml\./,
    );
    files.identity = { handle: 'grace' };
    assert.match(await recorded(files, prd, '# Refunds', 'x'), /not about a decision|x/);
    assert.equal(
      await recorded(files, prd, 'document: prd', 'x'),
      'Put the cursor in the section that you disagree with.',
    );
    const text = await recorded(files, prd, '## Requirements', 'x');
    assert.equal(
      await recorded(files, text, '## Requirements', 'y'),
      'Your dissent is already here. Take it back, or change its text.',
    );
    const plan = await files.tandem.planDissent({ uri, text: prd }, { line: 11, text: '## Requirements' }, '  \n ');
    assert.equal(plan.refused, 'A dissent needs a reason; nothing was written.');
  });

  it('is a deputy’s to record while the partner is away', async () => {
    const files = workspace(prd, 'away: { grace: { until: 2026-12-01, deputy: lin } }\n');
    files.identity = { handle: 'lin' };
    assert.ok(
      (await recorded(files, prd, '## Requirements', 'No.')).includes('<!-- dissent: em lin 2026-11-20: No. -->'),
    );
  });

  it('stays one comment whatever the reason holds', async () => {
    const files = workspace();
    for (const [reason, written] of [
      ['too soon --> # Heading', 'too soon –› # Heading'],
      ['a -- b --- c', 'a – b – c'],
      ['<!-- dissent: pm ada 2026-01-01: no -->', '‹!– dissent: pm ada 2026-01-01: no –›'],
      ['two\nlines\r\n\r\n# and more', 'two lines # and more'],
      ['tab\tand \u0000\u001b[31m\u2028escape', 'tab and [31m escape'],
      ['ends with a dash -', 'ends with a dash -'],
    ] as const) {
      const text = await recorded(files, prd, '## Requirements', reason);
      assert.ok(text.includes(`<!-- dissent: em grace 2026-11-20: ${written} -->\n`), text);
      const analysis = await files.analyze('a.prd.md', text);
      assert.ok(analysis.type === 'document');
      assert.equal(dissentsOf(analysis.document).filter(isOpenDissent).length, 1);
      assert.equal(analysis.document.sections.length, 6);
    }
  });

  it('is refused where it would not be read as one', async () => {
    const files = workspace();
    for (const open of ['```text\n', '~~~~\n']) {
      const text = prd.slice(0, prd.indexOf('### Later')) + open;
      const place = await files.tandem.dissentPlace({ uri, text }, lineOf(text, '## Requirements'));
      assert.ok(place.refused === undefined);
      const plan = await files.tandem.planDissent({ uri, text }, place.at, 'x');
      assert.match(plan.refused ?? '', /would have no effect/, open);
    }
  });

  it('is said where it stands: broken ones too, and people and roles whom nobody knows', async () => {
    const files = workspace();
    const text = (markers: string) => prd.replace('an hour.\n', `an hour.\n\n${markers}\n`);
    assert.deepEqual(await found(files, text(said)), [
      `dissent info “${said}” Grace Hopper (EM) disagrees: “An hour is too short.” It goes to Lin Wei (EM of Commerce).`,
    ]);
    for (const broken of [
      '<!-- dissent: grace: no -->',
      '<!-- dissent: em grace tomorrow: no -->',
      '<!-- dissent: -->',
      '<!--dissent:em-->',
    ]) {
      const [one, ...others] = await found(files, text(broken));
      assert.equal(
        one,
        `dissent info “${broken}” This dissent cannot be read. Write role, handle, day and reason: <!-- dissent: em grace 2026-11-20: … -->`,
      );
      assert.deepEqual(others, []);
    }
    const [unclosed] = await found(files, text('<!-- dissent: em grace 2026-11-20: no'));
    assert.match(unclosed ?? '', /^dissent info “<!-- dissent:” This dissent cannot be read/);
    assert.deepEqual(await found(files, text('<!-- dissent: ux bob 2026-02-30: no -->')), [
      'dissent info “<!-- dissent: ux bob 2026-02-30: no -->” @bob (ux) disagrees: “no”. No team is above: decide it with Ada Lovelace (PM).',
      'unknown-role warning “ux” ownership.yaml has no role “ux”. Correct it, or add it under “roles”.',
      'unknown-person warning “bob” ownership.yaml has no person “bob”. Correct the handle, or add the person under “people”.',
      'dissent info “2026-02-30” There is no day “2026-02-30”. Write it as 2026-01-31.',
    ]);
    assert.deepEqual(
      (await found(files, text('<!-- dissent-settled: em grace 2026-11-20, by bob 2026-11-21: no -->'))).map(
        (each) => each.split(' ')[0],
      ),
      ['unknown-person'],
    );
    const inCode = text('```html\n<!-- dissent: em bob 2026-11-20: no -->\n```');
    assert.deepEqual(await found(files, inCode), []);
  });

  it('answers nothing, and is shown over its section and in the sidebar', async () => {
    const text = prd
      .replace('currency.\n', `currency.\n\n${said.replace('An hour', '![x](http://a/b.png) **An hour**')}\n`)
      .replace('## Appendix', '## Rollout plan\n\n<!-- dissent: em grace 2026-11-20: none -->\n\n## Appendix');
    const files = workspace(text);
    const analysis = await files.analyze('a.prd.md');
    assert.ok(analysis.type === 'document');
    assert.equal(analysis.document.decisions.answers.get('rollout')?.state, 'empty');
    const lenses = files.tandem.lenses(uri).filter(({ kind }) => kind === 'section');
    assert.deepEqual(
      lenses.filter(({ text: each }) => each.includes('dissent')).map((lens) => lens.text),
      [
        'What · PM Ada Lovelace · consulted: EM Grace Hopper · dissent: Grace Hopper (EM)',
        'Rollout · PM Ada Lovelace · consulted: EM Grace Hopper · dissent: Grace Hopper (EM) · not answered yet',
      ],
    );
    const at = { line: lineOf(text, '## Requirements'), character: 4 };
    const hover = (await files.tandem.hover(uri, at, { namesOnly: false }))?.markdown ?? '';
    assert.ok(hover.includes('\\!\\[x\\]\\(http\\://a/b.png\\) \\*\\*An hour\\*\\*'), hover);
    await files.tandem.documents.update();
    const shown = await files.tandem.charters.shown(files.uri('ownership.yaml'), 'x');
    assert.ok(shown);
    const lines = (choice: Parameters<typeof chartersView>[1], me = shown.me) =>
      everyNode(chartersView([{ ...shown, me }], choice, '2026-11-20').filter(({ label }) => label === 'Dissent')).map(
        ({ label, description }) => `${label} | ${description ?? ''}`,
      );
    const all = [
      'Dissent | 2',
      '![x](http://a/b.png) **An hour** is too short. | Grace Hopper (EM) · goes to Lin Wei (EM of Commerce)',
      'none | Grace Hopper (EM) · goes to Lin Wei (EM of Commerce)',
    ];
    assert.deepEqual(lines({ type: 'all' }), all);
    assert.deepEqual(lines({ type: 'mine' }), all);
    assert.deepEqual(lines({ type: 'mine' }, shown.charter.people.get('lin')), all);
    assert.deepEqual(lines({ type: 'mine' }, shown.charter.people.get('ada')), []);
    assert.deepEqual(lines({ type: 'role', role: 'em' }), all);
    assert.deepEqual(lines({ type: 'gaps' }), []);
  });

  it('offers its end to whoever may end it, at its place', async () => {
    const files = workspace();
    const text = prd.replace('an hour.\n', `an hour.\n\n${said}\n`);
    files.tandem.sessions.begin(uri, text);
    const titles = async (handle: string) => {
      files.identity = { handle };
      const { findings } = await files.analyze('a.prd.md', text);
      return findings.filter(({ rule }) => rule === 'dissent').flatMap(({ fixes }) => fixes.map(({ title }) => title));
    };
    assert.deepEqual(await titles('grace'), ['Take back this dissent']);
    assert.deepEqual(await titles('lin'), ['Settle this dissent']);
    assert.deepEqual(await titles('ada'), []);
  });

  it('is completed word by word', async () => {
    const files = workspace();
    const complete = async (typed: string) => {
      const text = `${prd}\n${typed}`;
      const line = text.split('\n').length - 1;
      const offered = await files.tandem.completions(
        { uri, text },
        { line, character: typed.length },
        { namesOnly: false },
      );
      return offered.map(({ newText }) => newText);
    };
    assert.deepEqual(await complete('<!-- dissent: '), ['pm ', 'em ']);
    assert.deepEqual(await complete('<!-- dissent: e'), ['pm ', 'em ']);
    assert.deepEqual(await complete('<!-- dissent: em '), ['grace ', 'lin ', 'ada ']);
    assert.deepEqual(await complete('<!-- dissent: em grace '), ['2026-11-20: ']);
    assert.deepEqual(await complete('<!-- dissent: em grace 2026-11-20: '), []);
  });

  it('is read in linear time', async () => {
    const shapes: Record<string, (size: number) => string> = {
      'markers that never end': (size) => '<!-- dissent: em '.repeat(size),
      'one end for all': (size) => `${'<!-- dissent: em '.repeat(size)}-->`,
      'a long word': (size) => `<!-- dissent: ${'x'.repeat(size * 10)} -->`,
      'many blanks': (size) => `<!-- dissent: em grace 2026-11-20${' '.repeat(size * 10)} -->`,
    };
    for (const [name, textOf] of Object.entries(shapes))
      assert.deepEqual(tooMuch(name, await growthOf(findDissentMarkers, textOf, 20_000)), []);
  });
});
