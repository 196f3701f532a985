import assert from 'node:assert/strict';
import { ownershipView } from '../../../src/core/features/ownership/ownershipView.js';
import type { ViewNode } from '../../../src/core/features/ownership/viewNode.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const charter = `version: 1
people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper }, lin: { name: Lin Wei } }
teams: { payments: { name: Payments, roles: { pm: ada, em: grace } } }
away: { ada: { until: 2027-01-10, deputy: lin } }
`;
const prd = '# Refunds\n\n## Problem\n\n**Owner:** @lin\n\nRefunds take two days.\n\n## Requirements\n\n';

function everyNode(nodes: readonly ViewNode[]): ViewNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children)]);
}

async function opened(today = '2026-11-20', handle?: string) {
  const files = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': prd }, today);
  files.identity = handle === undefined ? undefined : { handle };
  const uri = files.uri('a.prd.md');
  files.tandem.sessions.begin(uri, prd);
  const analysis = await files.analyze('a.prd.md', `${prd}- FR-1: Within an hour.\n`);
  return { files, uri, findings: analysis.findings };
}

describe('a deputy', () => {
  it('is named over the section, in findings, hovers, the status bar and the sidebar, and only until the day', async () => {
    const { files, uri, findings } = await opened();
    const [problem] = files.tandem.lenses(uri).filter(({ kind }) => kind === 'section');
    assert.equal(problem?.text, 'Why · PM Lin Wei for Ada Lovelace until 10 January · consulted: EM Grace Hopper');
    const metrics = findings.find(({ rule }) => rule === 'success-metrics');
    assert.match(metrics?.message ?? '', /Lin Wei \(PM, for Ada Lovelace until 10 January\)/);
    assert.match(
      files.tandem.statusItem(uri)?.tooltip ?? '',
      /^Ada Lovelace is away until 10 January\. Lin Wei decides meanwhile\.$/m,
    );
    const hover = await files.tandem.hover(uri, { line: 2, character: 4 }, { namesOnly: false });
    assert.match(hover?.markdown ?? '', /Lin Wei for Ada Lovelace until 10 January/);
    const shown = await files.tandem.charters.shown(files.uri('ownership.yaml'), 'x');
    assert.ok(shown);
    const view = everyNode(ownershipView(shown.charter, { type: 'all' }, '2026-11-20'));
    const lines = view.map(({ label, description }) => `${label} | ${description ?? ''}`);
    assert.ok(lines.includes('Why | PM · Lin Wei for Ada Lovelace until 10 January'), lines.join('\n'));
    assert.ok(lines.includes('Ada Lovelace | PM · away until 10 January'));
    assert.ok(view.every(({ warns, label }) => !warns || label === 'Gaps' || !label.includes('PM')));
    const later = await opened('2027-01-11');
    assert.match(
      later.files.tandem.lenses(later.uri).find(({ kind }) => kind === 'section')?.text ?? '',
      /^Why · PM Ada Lovelace · /,
    );
  });

  it('is no stranger in the sections of whom they stand in for, and may be named as the owner', async () => {
    const rules = async (handle: string) => (await opened('2026-11-20', handle)).findings.map(({ rule }) => rule);
    assert.ok(!(await rules('lin')).includes('edited-by-other'));
    assert.ok(!(await rules('ada')).includes('edited-by-other'));
    assert.ok(!(await rules('lin')).includes('owner-mismatch'));
    const { findings } = await opened('2026-11-20', 'grace');
    const foreign = findings.find(({ rule }) => rule === 'edited-by-other');
    assert.match(
      foreign?.message ?? '',
      /^You are editing “What”, which Lin Wei \(PM, for Ada Lovelace until 10 January\) owns\./,
    );
    assert.equal(foreign?.fixes[0]?.title, 'Leave a note to Lin Wei');
    const back = await opened('2027-01-11', 'lin');
    assert.ok(back.findings.some(({ rule }) => rule === 'edited-by-other'));
    assert.ok(back.findings.some(({ rule }) => rule === 'owner-mismatch'));
  });

  it('sees as theirs what they decide meanwhile', async () => {
    const { files } = await opened();
    const shown = await files.tandem.charters.shown(files.uri('ownership.yaml'), 'x');
    assert.ok(shown);
    const mine = (handle: string) =>
      everyNode(ownershipView(shown.charter, { type: 'mine', me: shown.charter.people.get(handle) }, '2026-11-20')).map(
        ({ label }) => label,
      );
    assert.ok(mine('lin').includes('Why'));
    assert.ok(mine('ada').includes('Why'));
    assert.ok(!mine('grace').includes('Why'));
  });
});
