import assert from 'node:assert/strict';
import { lacksAt, movedText, movingWith, planStage } from '../../../../src/core/features/documents/moveToStage.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const charter = `people: { ada: { name: Ada }, grace: { name: Grace } }
teams: { t: { name: T, roles: { pm: ada, em: grace } } }
`;
const prd = (lines: string, why = 'Refunds take nine days.') =>
  `---\nteam: t\n${lines}---\n\n# Refunds\n\n## Problem\n\n${why}\n\n## Requirements\n\n- FR-1: Refund\n`;
const sdd = (lines: string, who = 'Grace builds it.') =>
  `---\nprd: a.prd.md\n${lines}---\n\n# Queue\n\n## Solution\n\nA queue.\n\n## Who\n\n${who}\n`;

async function moved(files: Readonly<Record<string, string>>, path: string, stage: string) {
  const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, ...files });
  const { pairs } = await workspace.tandem.documents.pairs();
  const moving = movingWith(pairs, workspace.uri(path));
  assert.ok(moving);
  const uris = [workspace.uri(path), ...moving.others.map(({ uri }) => uri)];
  const sources = uris.map((uri) => ({ uri, text: files[uri.slice(workspace.root.length + 1)] ?? '' }));
  const { plan, left } = planStage(sources, stage);
  const texts = new Map(
    plan.files?.map(({ uri, text, edits }) => [uri.slice(workspace.root.length + 1), applyEdits(text, edits)]),
  );
  return { moving, plan, left, texts, lacks: lacksAt(pairs, moving, stage) };
}

describe('moving documents to another stage', () => {
  it('takes along the designs at the same stage and those that say none, and leaves the others', async () => {
    const files = {
      'a.prd.md': prd('stage: prd # soon\n'),
      'a.sdd.md': sdd('stage: PRD\n'),
      'b.sdd.md': sdd(''),
      'c.sdd.md': sdd('stage: engineering\n'),
    };
    const { texts } = await moved(files, 'a.prd.md', 'ready');
    assert.deepEqual([...texts.keys()].sort(), ['a.prd.md', 'a.sdd.md', 'b.sdd.md']);
    assert.equal(texts.get('a.prd.md'), files['a.prd.md'].replace('stage: prd #', 'stage: ready #'));
    assert.equal(texts.get('b.sdd.md'), sdd('stage: ready\n'));
    // From a design it is the same pair, and one that went ahead moves alone.
    assert.deepEqual([...(await moved(files, 'b.sdd.md', 'ready')).texts.keys()].sort(), [...texts.keys()].sort());
    assert.deepEqual([...(await moved(files, 'c.sdd.md', 'qa')).texts.keys()], ['c.sdd.md']);
  });

  it('writes where no document says a stage only into the one that was asked for', async () => {
    const files = { 'a.prd.md': prd(''), 'a.sdd.md': sdd('') };
    assert.deepEqual([...(await moved(files, 'a.prd.md', 'design')).texts.keys()], ['a.prd.md']);
    const ahead = { 'a.prd.md': prd(''), 'a.sdd.md': sdd('stage: design\n') };
    assert.deepEqual([...(await moved(ahead, 'a.prd.md', 'prd')).texts.keys()], ['a.prd.md', 'a.sdd.md']);
  });

  it('says of what is missing only what the stage asks for', async () => {
    const files = { 'a.prd.md': prd('stage: backlog\nsignoffs: []\n', ''), 'a.sdd.md': sdd('') };
    assert.deepEqual((await moved(files, 'a.prd.md', 'design')).lacks, []);
    assert.deepEqual((await moved(files, 'a.prd.md', 'prd')).lacks, ['Why (Ada)', 'When (Grace)']);
    assert.deepEqual((await moved(files, 'a.prd.md', 'ready')).lacks, [
      'Why (Ada)',
      'When (Grace)',
      'sign-off for What (Ada)',
    ]);
    const alone = { 'a.prd.md': prd('stage: prd\n') };
    assert.deepEqual((await moved(alone, 'a.prd.md', 'ready')).lacks, ['an SDD (Grace)']);
    assert.equal(movedText('Refunds', 'ready', [], []), undefined);
    assert.equal(
      movedText('Refunds', 'ready', ['Why (Ada)'], []),
      '“Refunds” is now at “ready”. Still missing: Why (Ada).',
    );
  });

  it('refuses front matter that it cannot write into, and leaves that of a partner as it is', async () => {
    const broken = { 'a.prd.md': prd('stage: [\n'), 'a.sdd.md': sdd('') };
    const { plan } = await moved(broken, 'a.prd.md', 'ready');
    assert.equal(plan.refused, 'The front matter is broken. Fix it and add “stage: ready”.');
    const { plan: partly, left } = planStage(
      [
        { uri: 'memory:/a.prd.md', text: prd('stage: prd\n') },
        { uri: 'memory:/b.sdd.md', text: sdd('stage: [\n') },
      ],
      'ready',
    );
    assert.deepEqual([partly.files?.length, left], [1, ['memory:/b.sdd.md']]);
    assert.match(movedText('Refunds', 'ready', [], left) ?? '', /^b\.sdd\.md keeps its stage/);
  });

  it('keeps a stage that is there already byte for byte', () => {
    const text = prd('stage: "ready"  # yes\r\n');
    const { plan } = planStage([{ uri: 'memory:/a.prd.md', text }], 'ready');
    assert.deepEqual(plan.files?.[0]?.edits, []);
  });
});
