import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const charter =
  'people: { ada: { name: Ada }, grace: { name: Grace } }\nteams: { t: { name: T, roles: { pm: ada, em: grace } } }\n';
const prd = (link: string, ...requirements: readonly string[]) =>
  `---\n${link}\n---\n\n# Refunds\n\n## Requirements\n\n${requirements.map((each) => `- ${each}\n`).join('')}`;
const sdd = (frontMatter: string, covers: string) =>
  `---\n${frontMatter}\n---\n\n# Refunds\n\n## Solution\n\nA queue takes each refund.\n\n${covers}\n`;

async function said(workspace: MemoryWorkspace, path: string, text?: string): Promise<readonly string[]> {
  const { findings } = await workspace.analyze(path, text);
  const ofPairs = /^(?:uncovered|unknown|retired)-requirement$|^suspect-coverage$|^one-way-link$/;
  return findings.filter(({ rule }) => ofPairs.test(rule)).map(({ message }) => message);
}

function concernedIn({ tandem }: MemoryWorkspace): string[] {
  const concerned: string[] = [];
  tandem.documents.onChange((change) => concerned.push(...tandem.concernedBy(change)));
  return concerned;
}

describe('a document and its partners', () => {
  it('are read together as each of them is typed, saved or not', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': charter,
      'a.prd.md': prd('sdd: a.sdd.md', 'FR-1: Refund', 'FR-2: Tell'),
      'a.sdd.md': sdd('prd: a.prd.md', 'Covers: FR-1'),
    });
    const uncovered = '“FR-2” is not covered in a.sdd.md. Grace (EM): cover it there, or say that it comes later.';
    assert.deepEqual(await said(workspace, 'a.prd.md'), [uncovered]);
    const concerned = concernedIn(workspace);
    assert.deepEqual(await said(workspace, 'a.sdd.md', sdd('prd: a.prd.md', 'Covers: FR-1, FR-3')), [
      'There is no requirement “FR-3” in a.prd.md. Correct the ID, or add the requirement there.',
    ]);
    assert.ok(concerned.includes(workspace.uri('a.prd.md')));
    concerned.length = 0;
    await workspace.analyze('a.prd.md', prd('sdd: a.sdd.md', 'FR-1: Refund', 'FR-2: Tell', 'FR-3: Log'));
    assert.deepEqual(concerned, [workspace.uri('a.sdd.md')]);
    assert.deepEqual(await said(workspace, 'a.sdd.md', sdd('prd: a.prd.md', 'Covers: FR-1, FR-3')), []);
    concerned.length = 0;
    // The same text says the same: nobody is asked to look again.
    await workspace.analyze('a.prd.md', prd('sdd: a.sdd.md', 'FR-1: Refund', 'FR-2: Tell', 'FR-3: Log'));
    assert.deepEqual(concerned, []);
    workspace.tandem.close(workspace.uri('a.prd.md'));
    assert.deepEqual(concerned, [workspace.uri('a.sdd.md')]);
  });

  it('belong together when only the design says so, once it was read', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': charter,
      'a.prd.md': prd('team: t', 'FR-1: Refund', 'FR-2: Tell'),
      'elsewhere/design.sdd.md': sdd('prd: ../a.prd.md', 'Covers: FR-1'),
    });
    assert.deepEqual(await said(workspace, 'a.prd.md'), []);
    const concerned = concernedIn(workspace);
    await workspace.tandem.documents.update();
    assert.deepEqual([...new Set(concerned)], [workspace.uri('a.prd.md')]);
    assert.deepEqual(await said(workspace, 'a.prd.md'), [
      '“FR-2” is not covered in design.sdd.md. Grace (EM): cover it there, or say that it comes later.',
    ]);
    workspace.files.delete('elsewhere/design.sdd.md');
    concerned.length = 0;
    await workspace.tandem.filesChanged([{ uri: workspace.uri('elsewhere/design.sdd.md'), type: 'deleted' }]);
    assert.deepEqual(concerned, [workspace.uri('a.prd.md')]);
    assert.deepEqual(await said(workspace, 'a.prd.md'), []);
  });

  it('are looked for before anything is said, when the whole workspace is to count', async () => {
    const workspace = new MemoryWorkspace({
      'a.prd.md': prd('team: t', 'FR-1: Refund', 'FR-2: Tell'),
      'elsewhere/design.sdd.md': sdd('prd: ../a.prd.md', 'Covers: FR-1'),
    });
    const { findings } = await workspace.analyze('a.prd.md', undefined, { whole: true });
    assert.ok(findings.some(({ rule }) => rule === 'uncovered-requirement'));
  });

  it('share what several designs of one PRD cover', async () => {
    const workspace = new MemoryWorkspace({
      'a.prd.md': prd('sdd: [a.sdd.md, b.sdd.md]', 'FR-1: Refund', 'FR-2: Tell'),
      'a.sdd.md': sdd('prd: a.prd.md', 'Covers: FR-1'),
      'b.sdd.md': sdd('prd: a.prd.md', 'Covers: FR-2'),
    });
    assert.deepEqual(await said(workspace, 'a.prd.md'), []);
    assert.deepEqual(await said(workspace, 'a.sdd.md'), []);
  });

  it('say nothing of coverage while a design cannot be read', async () => {
    const files = {
      'a.prd.md': prd('sdd: [a.sdd.md, b.sdd.md]', 'FR-1: Refund', 'FR-2: Tell'),
      'a.sdd.md': sdd('prd: a.prd.md', 'Covers: FR-1'),
      'b.sdd.md': 'x',
    };
    const workspace = new MemoryWorkspace(files);
    workspace.faults.set('b.sdd.md', 'unreadable');
    assert.deepEqual(await said(workspace, 'a.prd.md'), []);
    const missing = new MemoryWorkspace({
      ...files,
      'a.prd.md': prd('sdd: [a.sdd.md, c.sdd.md]', 'FR-1: Refund', 'FR-2: Tell'),
    });
    assert.deepEqual(await said(missing, 'a.prd.md'), []);
  });

  it('keep what they say of each other when many link to one', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `d${index}.sdd.md`);
    const workspace = new MemoryWorkspace({
      'a.prd.md': prd(`sdd: [${many.join(', ')}]`, ...many.map((_, index) => `FR-${index + 1}: Part ${index}`)),
      ...Object.fromEntries(many.map((path, index) => [path, sdd('prd: a.prd.md', `Covers: FR-${index + 1}`)])),
    });
    assert.deepEqual(await said(workspace, 'a.prd.md'), []);
    workspace.files.set('d3.sdd.md', sdd('prd: a.prd.md', 'Covers: FR-400'));
    const concerned = concernedIn(workspace);
    await workspace.tandem.filesChanged([{ uri: workspace.uri('d3.sdd.md'), type: 'changed' }]);
    assert.deepEqual(concerned, [workspace.uri('a.prd.md')]);
    assert.equal((await said(workspace, 'a.prd.md')).length, 1);
  });
});

describe('a fix in the partner', () => {
  const files = {
    'ownership.yaml': charter,
    'a.prd.md': prd('sdd: a.sdd.md', 'FR-1: Refund', 'FR-2: Tell'),
    'a.sdd.md': sdd('# ours\nprd: b.prd.md', 'Covers: FR-1'),
    'b.prd.md': prd('sdd: a.sdd.md', 'FR-7: Log'),
  };

  async function fixed(path: string, rule: string): Promise<Readonly<Record<string, string>>> {
    const workspace = new MemoryWorkspace(files);
    const { findings } = await workspace.analyze(path);
    const finding = findings.find((each) => each.rule === rule);
    const title = finding?.fixes[0]?.title;
    assert.ok(finding && title !== undefined, `${rule} has a fix`);
    const source = { uri: workspace.uri(path), text: workspace.files.get(path) ?? '' };
    const plan = await workspace.tandem.planFix(source, { rule, title, at: finding.range.start });
    assert.equal(plan.refused, undefined);
    return Object.fromEntries(
      plan.files.map(({ uri, text, edits }) => [uri.slice(workspace.root.length + 1), applyEdits(text, edits)]),
    );
  }

  it('adds the link beside those that are there, with all comments', async () => {
    assert.deepEqual(await fixed('a.prd.md', 'one-way-link'), {
      'a.sdd.md': sdd('# ours\nprd: [b.prd.md, a.prd.md]', 'Covers: FR-1'),
    });
  });

  it('adds the line at the end of the solution', async () => {
    assert.deepEqual(await fixed('a.prd.md', 'uncovered-requirement'), {
      'a.sdd.md': `${files['a.sdd.md']}\nCovers: FR-2\n`,
    });
  });

  it('is planned on the text of the moment, and refused where it cannot be made', async () => {
    const workspace = new MemoryWorkspace(files);
    const source = { uri: workspace.uri('a.prd.md'), text: files['a.prd.md'] };
    const { findings } = await workspace.analyze('a.prd.md');
    const finding = findings.find(({ rule }) => rule === 'uncovered-requirement');
    const title = finding?.fixes[0]?.title;
    assert.ok(finding && title !== undefined);
    const plan = async (text: string) => {
      workspace.files.set('a.sdd.md', text);
      return workspace.tandem.planFix(source, { rule: finding.rule, title, at: finding.range.start });
    };
    const refused = async (text: string) => (await plan(text)).refused;
    assert.equal(
      await refused('---\nprd: a.prd.md\n---\n# Refunds\n'),
      'The design has no section for its solution; nothing was written. Add one first.',
    );
    assert.match(
      (await refused(`${files['a.sdd.md']}\n\`\`\`\nopen\n`)) ?? '',
      /would not be read; nothing was written/,
    );
    workspace.files.delete('a.sdd.md');
    workspace.faults.set('a.sdd.md', 'unreadable');
    const gone = await workspace.tandem.planFix(source, { rule: finding.rule, title, at: finding.range.start });
    assert.equal(gone.refused, 'a.sdd.md cannot be read; nothing was written.');
  });
});
