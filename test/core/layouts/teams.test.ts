import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const charter = `teams:
  plan: { name: Planning, roles: { em: ada } }
  tenant-scale: { name: Cells, roles: { em: grace } }
  create: { name: Team Editor, roles: { em: lin } }
  docs: { name: Docs, documents: ["handbook/**"] }
people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper }, lin: { name: Lin Clark } }
`;
const path = 'design-documents/queue/_index.md';

/** The team of a document with some lines of front matter, as an open document and in the index. */
async function teamOf(lines: string, at = path): Promise<string | undefined> {
  const text = `---\n${lines}\n---\n\n# Queue\n\n## Summary\n\nPayments wait in a queue until the bank answers.\n`;
  const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, [at]: text });
  const facts = await workspace.tandem.documents.facts(workspace.uri(at));
  const analysis = await workspace.analyze(at);
  assert.equal(analysis.type, 'document');
  assert.equal(analysis.document.team, facts?.team);
  return facts?.team;
}

describe('The team of a design document of GitLab', () => {
  const named: Readonly<Record<string, string>> = {
    'owning-stage: "~devops::plan"': 'plan',
    "owning-stage: '~devops::plan'": 'plan',
    'owning-stage: ~devops::plan': 'plan',
    'owning-stage: ~"devops::plan"': 'plan',
    'owning-stage: devops::plan': 'plan',
    'owning-stage: plan': 'plan',
    'owning-stage: "~devops::Planning"': 'plan',
    'owning-stage: "~devops::tenant scale"': 'tenant-scale',
    'owning-stage: "~devops::tenant_scale"': 'tenant-scale',
    'owning-stage: "~group::cells"': 'tenant-scale',
    'owning-stage: "~DevOps::Create"': 'create',
    'owning-stage: "~devops::editor"': 'create',
    'team: plan\nowning-stage: "~devops::create"': 'plan',
    'team: TBD\nowning-stage: "~devops::create"': 'create',
  };
  for (const [lines, team] of Object.entries(named)) {
    it(`is told by “${lines.replace('\n', '↵')}”`, async () => assert.equal(await teamOf(lines), team));
  }

  const silent: readonly string[] = [
    'owning-stage: "~devops::<stage>"',
    'owning-stage: "~devops::"',
    'owning-stage: ""',
    'owning-stage:',
    'owning-stage: "~devops::verify"',
    'owning-stage: "~type::plan"',
    'owning-stage: "~workflow::devops::plan"',
    'owning-stage: [ "~devops::plan", "~devops::create" ]',
    'owning-stage: { devops: plan }',
    'owning-stage: 7',
    'participating-stages: [ "~devops::plan" ]',
    '# owning-stage: "~devops::plan"',
    'team: verify\nowning-stage: "~devops::plan"',
  ];
  for (const lines of silent) {
    it(`is not told by “${lines.replace('\n', '↵')}”`, async () => assert.equal(await teamOf(lines), undefined));
  }

  it('goes before that of its folder, which counts where the stage is none of the charter', async () => {
    const at = `handbook/${path}`;
    assert.equal(await teamOf('owning-stage: "~devops::plan"', at), 'plan');
    assert.equal(await teamOf('owning-stage: "~devops::verify"', at), 'docs');
  });

  it('is told by no such key anywhere else', async () => {
    assert.equal(await teamOf('owning-stage: "~devops::plan"', 'queue.sdd.md'), undefined);
    assert.equal(await teamOf('owning-stage: "~devops::plan"', 'docs/adr/0001-queue.md'), undefined);
  });

  it('is asked for as in any document where the stage is none of the charter', async () => {
    const text = '---\nowning-stage: "~devops::verify"\n---\n\n# Queue\n\n## Summary\n\nPayments wait.\n';
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, [path]: text });
    const { findings } = await workspace.analyze(path);
    assert.deepEqual(
      findings.flatMap(({ rule }) => (rule.includes('team') ? [rule] : [])),
      ['undecided-team'],
    );
  });
});
