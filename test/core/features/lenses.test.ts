import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const people = 'people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper }, lin: { name: Lin Wei } }\n';
const team = 'teams: { payments: { name: Payments, roles: { pm: ada, em: grace } } }\n';
const charter = `version: 1\n${people}${team}`;
const everything = ' · PM Ada Lovelace · consulted: EM Grace Hopper';

/** The lenses over the sections of a PRD, as an editor with the setting `short` shows them. */
async function shortLenses(text: string, own = charter) {
  const files = new MemoryWorkspace({ 'ownership.yaml': own, 'a.prd.md': text });
  await files.analyze('a.prd.md', text);
  const lenses = files.tandem.lenses(files.uri('a.prd.md'));
  return lenses.filter(({ kind }) => kind === 'section').map((lens) => ({ ...lens, shown: lens.short ?? lens.text }));
}

const shownIn = async (text: string, own?: string) => (await shortLenses(text, own)).map(({ shown }) => shown);

describe('the lenses over sections in a row', () => {
  it('name the owner over the first that answers a decision, and the decision alone over the others', async () => {
    const text = [
      '# Refunds',
      '## Problem\n\nRefunds take two days.',
      '## Requirements\n\n- FR-1: A refund takes an hour.',
      '### Details\n\nBy card as well.',
      '## User stories\n\nAs a customer I get my money back.',
      '## Non-goals\n\nVouchers.',
      '## Background\n\nCustomers leave.',
      '## Scope\n\nAll countries.',
    ].join('\n\n');
    assert.deepEqual(await shownIn(text), [
      `Why${everything}`,
      `What${everything}`,
      'What',
      'What',
      `Why${everything}`,
      `What${everything}`,
    ]);
  });

  it('say over each what became of it', async () => {
    const text = [
      '# Refunds',
      '## Requirements\n\n## User stories\n\nTBD',
      '## Scope\n\nAll countries.\n\n<!-- dissent: em grace 2026-11-20: Too wide. -->',
    ].join('\n\n');
    assert.deepEqual(await shownIn(text), [
      `What${everything} · not answered yet`,
      'What · not answered yet',
      'What · dissent: Grace Hopper (EM)',
    ]);
  });

  it('leave out of a heading for two decisions only the one that the section before it answered', async () => {
    const text = [
      '# Refunds',
      '## Requirements\n\nA refund takes an hour.',
      '## Both\n\n<!-- decision: why, what -->\n\nCustomers leave.',
      '## Scope\n\nAll countries.',
    ].join('\n\n');
    assert.deepEqual(await shownIn(text), [`What${everything}`, `Why${everything}`, 'What', 'What']);
  });

  it('still name the owner in the tooltip of a short one, and in the text for whoever wants all', async () => {
    const text = '# Refunds\n\n## Requirements\n\nA refund.\n\n## Scope\n\nAll countries.\n';
    const [first, second] = await shortLenses(text);
    assert.equal(second?.text, `What${everything}`);
    assert.match(second.tooltip, /^What · PM Ada Lovelace · consulted: EM Grace Hopper$/m);
    assert.doesNotMatch(first?.tooltip ?? '', /Ada Lovelace/);
  });
});

describe('the people over a section', () => {
  const text = '# Refunds\n\n## Problem\n\nRefunds take two days.\n';

  it('are each named once: who decides for somebody away is not asked as well', async () => {
    const away = `${charter}away: { ada: { until: 2027-01-10, deputy: grace } }\n`;
    assert.deepEqual(await shownIn(text, away), ['Why · PM Grace Hopper for Ada Lovelace until 10 January']);
  });

  it('are each named once: who decides is not asked in the place of somebody away', async () => {
    const away = `${charter}away: { grace: { until: 2027-01-10, deputy: ada } }\n`;
    assert.deepEqual(await shownIn(text, away), [
      'Why · PM Ada Lovelace · consulted: EM Grace Hopper (away until 10 January)',
    ]);
  });

  it('are the others who are consulted, where the deputy is one of several', async () => {
    const both = charter.replace('em: grace', 'em: [grace, lin]');
    const away = `${both}away: { ada: { until: 2027-01-10, deputy: grace } }\n`;
    assert.deepEqual(await shownIn(text, away), [
      'Why · PM Grace Hopper for Ada Lovelace until 10 January · consulted: EM Lin Wei',
    ]);
  });

  it('are named once where one person holds both roles, and a role without anybody is still named', async () => {
    assert.deepEqual(await shownIn(text, charter.replace('em: grace', 'em: ada')), ['Why · PM Ada Lovelace']);
    assert.deepEqual(await shownIn(text, charter.replace(', em: grace', '')), [
      'Why · PM Ada Lovelace · consulted: EM',
    ]);
  });
});

describe('the lens over a title that says what comes next', () => {
  const prd = (lines: string, requirement = 'Refund in a day', rest = '') =>
    `---\n${lines}\n---\n\n# Refunds\n\n## Problem\n\nRefunds take nine days.\n\n## Requirements\n\n- FR-1: ${requirement}\n${rest}`;
  const sdd = (lines: string, who = 'Grace Hopper builds it.') =>
    `---\n${lines}\n---\n\n# Refunds\n\n## Solution\n\nA queue.\n\nCovers: FR-1\n\n## Who\n\n${who}\n\n## When\n\nMarch 2027\n`;

  async function nextIn(files: Readonly<Record<string, string>>, path: string, me?: string) {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, ...files });
    workspace.identity = me === undefined ? undefined : { handle: me };
    const uri = workspace.uri(path);
    workspace.tandem.sessions.begin(uri, files[path] ?? '');
    await workspace.analyze(path);
    const [lens, ...more] = workspace.tandem.lenses(uri).filter(({ text }) => text.startsWith('next: '));
    assert.deepEqual(more, []);
    const lines = workspace.tandem.statusItem(uri)?.tooltip.split('\n') ?? [];
    return { lens, status: lines.filter((line) => line.startsWith('next: ')), root: workspace.root };
  }

  it('names who moves in both documents, and opens the place', async () => {
    const files = {
      'a.prd.md': prd('sdd: a.sdd.md'),
      'a.sdd.md': sdd('prd: a.prd.md\nconfirmed: { FR-1: 00000000 }'),
    };
    for (const path of Object.keys(files)) {
      const { lens, root } = await nextIn(files, path);
      assert.deepEqual(
        [lens?.text, lens?.tooltip, lens?.action],
        [
          'next: Grace Hopper confirms FR-1',
          '“FR-1” changed since the design was confirmed to cover it.\nClick to open a.sdd.md',
          { type: 'open', uri: `${root}/a.sdd.md`, at: { line: 11, character: 8 } },
        ],
      );
    }
  });

  it('is not there when nothing is open, nor for what the lens before it says', async () => {
    const done = { 'a.prd.md': prd('sdd: a.sdd.md'), 'a.sdd.md': sdd('prd: a.prd.md') };
    assert.equal((await nextIn(done, 'a.prd.md')).lens, undefined);
    const open = { 'a.prd.md': prd('sdd: a.sdd.md'), 'a.sdd.md': sdd('prd: a.prd.md', '') };
    assert.equal((await nextIn(open, 'a.sdd.md')).lens, undefined);
    // In the other document nothing else says it.
    assert.equal((await nextIn(open, 'a.prd.md')).lens?.text, 'next: Grace Hopper answers Who');
    const unowned = { 'ownership.yaml': people, 'a.prd.md': prd('authors: [ada]') };
    assert.equal((await nextIn(unowned, 'a.prd.md')).lens, undefined);
  });

  it('begins the design where that is what comes next', async () => {
    const { lens, root } = await nextIn({ 'a.prd.md': prd('team: payments') }, 'a.prd.md');
    assert.deepEqual(
      [lens?.text, lens?.action],
      ['next: Grace Hopper writes the SDD', { type: 'newSdd', uri: `${root}/a.prd.md` }],
    );
  });

  it('is in the status bar’s tooltip only for whoever moves next', async () => {
    const files = { 'a.prd.md': prd('team: payments') };
    assert.deepEqual((await nextIn(files, 'a.prd.md', 'grace')).status, ['next: Grace Hopper writes the SDD']);
    assert.deepEqual((await nextIn(files, 'a.prd.md', 'ada')).status, []);
    assert.deepEqual((await nextIn(files, 'a.prd.md')).status, []);
  });
});
