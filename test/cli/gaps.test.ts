import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OwnersReport } from '../../src/cli/owners/ownersReport.js';
import type { CheckReport } from '../../src/cli/reports/report.js';
import { run } from '../../src/cli/run.js';
import { gaps } from '../../src/core/charter/resolve/gaps.js';
import { readCharter } from '../../src/core/charter/read/readCharter.js';
import { describeGap } from '../../src/core/features/ownership/describeGap.js';
import { ownershipView } from '../../src/core/features/ownership/ownershipView.js';
import type { ViewNode } from '../../src/core/features/ownership/viewNode.js';

/** Five teams with a gap of every sort, some of them only implied and some had from above. */
const text = `version: 1
decisions:
  pricing: { label: Pricing }
  launch: { label: Launch, owner: marketing }
roles: { design: Designer }
people: { ada: { name: Ada }, grace: { name: Grace } }
teams:
  company:
    name: Company
    roles: { pm: ada, em: }
  shop:
    name: Shop
    parent: company
    roles:
      pm:
      em: []
      design: []
    responsibilities:
      hiring: { accountable: [pm, em] }
      design: { accountable: [] }
      rollout: { accountable: pm }
      stakeholder-communication: { accountable: pm }
      project-with-design: { accountable: pm }
      project-with-engineering: { accountable: em }
    agreements:
      one-on-one: { title: One-to-one, every: 1w, last: 2020-01-01 }
      retro: { title: Retrospective, every: 2w }
  web: { name: Web, parent: shop, documents: ['web/**'] }
  data:
    name: Data
    roles: { pm: gr, em: grace }
  ideas: { name: Ideas }
`;

const expected = [
  ['unowned-decision', null, 'pricing', 'charter', 'pricing'],
  ['unowned-decision', null, 'launch', 'unknown-role', 'marketing'],
  ['vacant-role', 'company', 'em', 'vacant-role', 'em'],
  ['unassigned-area', 'company', 'stakeholder-communication', null, 'company'],
  ['unassigned-area', 'company', 'project-with-design', null, 'company'],
  ['unassigned-area', 'company', 'project-with-engineering', null, 'company'],
  ['unassigned-area', 'company', 'rollout', null, 'company'],
  ['unassigned-area', 'company', 'experiments', null, 'company'],
  ['unassigned-area', 'company', 'usage-monitoring', null, 'company'],
  ['vacant-role', 'shop', 'design', 'vacant-role', 'design'],
  ['unassigned-area', 'shop', 'design', 'ownership-gap', '[]'],
  ['unassigned-area', 'shop', 'experiments', 'ownership-gap', 'responsibilities'],
  ['unassigned-area', 'shop', 'usage-monitoring', 'ownership-gap', 'responsibilities'],
  ['undecided-sharing', 'shop', 'hiring', 'undecided-sharing', '[pm, em]'],
  ['overdue-agreement', 'shop', 'one-on-one', 'overdue-agreement', '2020-01-01'],
  ['undated-agreement', 'shop', 'retro', null, 'retro'],
  ['vacant-role', 'data', 'pm', 'unknown-person', 'gr'],
  ['unassigned-area', 'data', 'stakeholder-communication', null, 'data'],
  ['unassigned-area', 'data', 'project-with-design', null, 'data'],
  ['unassigned-area', 'data', 'project-with-engineering', null, 'data'],
  ['unassigned-area', 'data', 'rollout', null, 'data'],
  ['unassigned-area', 'data', 'experiments', null, 'data'],
  ['unassigned-area', 'data', 'usage-monitoring', null, 'data'],
  ['vacant-role', 'ideas', 'pm', null, 'ideas'],
  ['vacant-role', 'ideas', 'em', null, 'ideas'],
  ['unassigned-area', 'ideas', 'stakeholder-communication', null, 'ideas'],
  ['unassigned-area', 'ideas', 'project-with-design', null, 'ideas'],
  ['unassigned-area', 'ideas', 'project-with-engineering', null, 'ideas'],
  ['unassigned-area', 'ideas', 'rollout', null, 'ideas'],
  ['unassigned-area', 'ideas', 'experiments', null, 'ideas'],
  ['unassigned-area', 'ideas', 'usage-monitoring', null, 'ideas'],
];

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What stands in a range of the charter. */
function textOf({ start, end }: Range): string {
  assert.equal(start.line, end.line);
  return (text.split('\n')[start.line] ?? '').slice(start.character, end.character);
}

function everyNode(nodes: readonly ViewNode[]): ViewNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children)]);
}

describe('the gaps of a charter', () => {
  const today = '2026-11-20';
  const { charter } = readCharter('file:///ownership.yaml', text);
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-gaps-'));
    await writeFile(path.join(folder, 'ownership.yaml'), text);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  async function printed(...words: string[]): Promise<string> {
    let out = '';
    await run(words, { workingDirectory: folder, print: (line) => (out += line), complain: (line) => (out += line) });
    return out;
  }

  it('are plain data, each once, told where it can be closed', () => {
    const found = gaps(charter, today);
    assert.deepEqual(
      found.map(({ type, team, what, rule, span }) => [
        type,
        team ?? null,
        what,
        rule,
        text.slice(span.start, span.end),
      ]),
      expected,
    );
    assert.deepEqual(structuredClone(found), found);
    for (const { origin, rule } of found) assert.equal(origin, rule === null ? 'implied' : 'written');
    const inherited = found.filter((gap) => gap.inheritedBy.length > 0);
    assert.deepEqual(
      inherited.map(({ team, what, inheritedBy }) => [team, what, ...inheritedBy]),
      [
        ['company', 'em', 'shop', 'web'],
        ['shop', 'experiments', 'web'],
        ['shop', 'usage-monitoring', 'web'],
      ],
    );
  });

  it('are the same in the sidebar', () => {
    const view = ownershipView(charter, { type: 'gaps' }, today);
    const shown = everyNode(view[0]?.children ?? []);
    assert.deepEqual(
      shown.map((node) => node.label),
      gaps(charter, today).map((gap) => describeGap(charter, gap).label),
    );
    assert.equal(view[0]?.description, String(expected.length));
  });

  it('are the same in “owners”, for machines and for readers', async () => {
    const report = JSON.parse(await printed('owners', '--format', 'json')) as OwnersReport;
    assert.deepEqual(
      report.charters[0]?.gaps.map(({ type, team, what, rule, range }) => [type, team, what, rule, textOf(range)]),
      expected,
    );
    for (const gap of report.charters[0].gaps) {
      assert.deepEqual(Object.keys(gap), ['type', 'team', 'what', 'rule', 'range']);
    }
    assert.equal(report.summary.gaps, expected.length);
    const lines = await printed('owners');
    const from = lines.indexOf('  Gaps\n');
    const block = lines.slice(from, lines.indexOf('\n\n', from)).split('\n').slice(1);
    assert.deepEqual(
      block.map((line) => line.slice(4).split('  ')[0]),
      gaps(charter, today).map((gap) => describeGap(charter, gap).label),
    );
    assert.match(lines, new RegExp(`\n${expected.length} gaps\\.\n$`));
  });

  it('are reported by “check” where a rule does, and nowhere else', async () => {
    const report = JSON.parse(await printed('check', '--format', 'json', 'ownership.yaml')) as CheckReport;
    const places = (found: readonly (readonly [string | null | undefined, string | undefined])[]) =>
      [...new Set(found.map((each) => each.join(' ')))].sort();
    assert.deepEqual(
      places(report.findings.map(({ rule, range }) => [rule, textOf(range)])),
      places(expected.filter(([, , , rule]) => rule !== null).map(([, , , rule, place]) => [rule, place ?? ''])),
    );
    const labels = gaps(charter, today).flatMap((gap) =>
      gap.rule === 'ownership-gap' ? [describeGap(charter, gap).label] : [],
    );
    const said = report.findings.filter(({ rule }) => rule === 'ownership-gap').map(({ message }) => message);
    for (const label of labels) assert.equal(said.filter((message) => message.includes(label)).length, 1, label);
  });

  it('end where parents go round in a circle', () => {
    const circle = 'teams: { a: { parent: b, roles: { pm: } }, b: { parent: c }, c: { parent: a }, d: { parent: d } }';
    const found = gaps(readCharter('x', circle).charter, today).filter((gap) => gap.type === 'vacant-role');
    assert.deepEqual(
      found.map(({ team, what, rule }) => `${team ?? ''} ${what} ${rule ?? 'implied'}`),
      ['a pm', 'a em', 'b pm', 'b em', 'c pm', 'c em', 'd pm', 'd em'].map((each) =>
        each.startsWith('a') ? `${each} vacant-role` : `${each} implied`,
      ),
    );
  });

  it('of one team are also those that it has from above', async () => {
    const report = JSON.parse(await printed('owners', '--format', 'json', '--team', 'web')) as OwnersReport;
    assert.deepEqual(
      report.charters[0]?.gaps.filter((gap) => gap.team !== null).map(({ team, what }) => `${team ?? ''} ${what}`),
      ['company em', 'shop experiments', 'shop usage-monitoring'],
    );
  });
});
