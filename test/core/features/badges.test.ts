import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const charter = `version: 1
people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper } }
teams: { payments: { name: Payments, roles: { pm: ada, em: grace } } }
`;

async function badgesOf(text: string, own = charter) {
  const files = new MemoryWorkspace({ 'ownership.yaml': own, 'a.prd.md': text });
  assert.deepEqual(files.tandem.badges(files.uri('a.prd.md')), [], 'nothing is said before it was read');
  await files.analyze('a.prd.md', text);
  return files.tandem.badges(files.uri('a.prd.md'));
}

describe('badges', () => {
  it('name decision and owner over each section, the owner once in a row, and what is open', async () => {
    const text = [
      '---\nteam: payments\n---\n# Refunds',
      '##   Problem  ##\n\nRefunds take two days.',
      'Requirements\n---\n\n- FR-1: A refund takes an hour.',
      '### Details\n\nBy card as well.',
      '## Scope\n\nTBD',
    ].join('\n\n');
    assert.deepEqual(await badgesOf(text), [
      { line: 5, heading: '##   Problem  ##', texts: ['Why', 'PM Ada Lovelace'] },
      { line: 9, heading: 'Requirements', texts: ['What', 'PM Ada Lovelace'] },
      { line: 18, heading: '## Scope', texts: ['What', 'not answered yet'] },
    ]);
  });

  it('say who disagrees, who is away, and the role alone where nobody holds it', async () => {
    const text = '# Refunds\n\n## Problem\n\nTwo days.\n\n<!-- dissent: em grace 2026-11-20: Too wide. -->\n';
    const away = `${charter}away: { ada: { until: 2027-01-10, deputy: grace } }\n`;
    assert.deepEqual(
      (await badgesOf(text, away)).map(({ texts }) => texts),
      [['Why', 'PM Grace Hopper for Ada Lovelace until 10 January', 'dissent: Grace Hopper (EM)']],
    );
    assert.deepEqual(
      (await badgesOf('# A\n\n## Problem\n\nTwo days.\n', 'version: 1\n')).map(({ texts }) => texts),
      [['Why', 'PM']],
    );
  });

  it('are one for each decision of a heading', async () => {
    const text = '# Refunds\n\n## Both\n\n<!-- decision: why, when -->\n\nIn May 2027, for customers leave.\n';
    assert.deepEqual(
      (await badgesOf(text)).map(({ line, texts }) => `${line} ${texts.join(' · ')}`),
      ['2 Why · PM Ada Lovelace', '2 When · EM Grace Hopper'],
    );
  });

  it('say of each requirement how things stand with it, once there is a design', async () => {
    const text =
      '---\nteam: payments\nretired: { FR-5: FR-1 }\n---\n# Refunds\n\n## Requirements\n\n- FR-1: One.\n- **FR-2** Two.\n- FR-5: Five.\n\n| ID | Text |\n|-|-|\n| FR-3 | Three. |\n\n### FR-4 Four\n\nMore.\n';
    const sdd =
      '---\nprd: a.prd.md\nconfirmed: { FR-2: 00000000 }\n---\n# Design\n\n## Solution\n\nCovers: FR-1, FR-2, FR-3 (partial)\n';
    const say = async (files: Readonly<Record<string, string>>) => {
      const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': text, ...files });
      await workspace.tandem.documents.update();
      await workspace.analyze('a.prd.md');
      const shown = workspace.tandem.badges(workspace.uri('a.prd.md'));
      const lines = text.split('\n');
      for (const { line, heading } of shown) assert.equal(lines[line], heading);
      return shown.map(({ heading, texts }) => `${heading}: ${texts.join(' · ')}`);
    };
    assert.deepEqual(await say({ 'a.sdd.md': sdd }), [
      '## Requirements: What · PM Ada Lovelace',
      '- FR-1: One.: covered',
      '- **FR-2** Two.: changed since it was confirmed',
      '- FR-5: Five.: retired',
      '| FR-3 | Three. |: partly covered',
      '### FR-4 Four: not covered yet',
    ]);
    assert.deepEqual(await say({}), ['## Requirements: What · PM Ada Lovelace']);
  });
});
