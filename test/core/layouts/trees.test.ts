import assert from 'node:assert/strict';
import type { TandemDocument } from '../../../src/core/document/document.js';
import { layoutIds } from '../../../src/core/layouts/layoutList.js';
import { hiddenLayoutFolders } from '../../../src/core/layouts/placeInLayout.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';
import { adrTrees } from './trees/adr.js';
import { agentFilesTrees } from './trees/agentFiles.js';
import { agentOsTrees } from './trees/agentOs.js';
import { aiDlcTrees } from './trees/aiDlc.js';
import { arc42Trees } from './trees/arc42.js';
import { bmadTrees } from './trees/bmad.js';
import { conductorTrees } from './trees/conductor.js';
import { enhancementsTrees } from './trees/enhancements.js';
import { gitLabDesignTrees } from './trees/gitLabDesign.js';
import { gsdTrees } from './trees/gsd.js';
import { kiroTrees } from './trees/kiro.js';
import type { ExpectedDocument, Files, LayoutTrees, Tree } from './trees/layoutTrees.js';
import { mixedTree } from './trees/mixed.js';
import { openSpecTrees } from './trees/openSpec.js';
import { plainNamesTrees } from './trees/plainNames.js';
import { prpTrees } from './trees/prp.js';
import { rfcsTrees } from './trees/rfcs.js';
import { specKitTrees } from './trees/specKit.js';
import { superpowersTrees } from './trees/superpowers.js';
import { taskmasterTrees } from './trees/taskmaster.js';

const all: readonly LayoutTrees[] = [
  specKitTrees,
  kiroTrees,
  openSpecTrees,
  bmadTrees,
  gsdTrees,
  conductorTrees,
  taskmasterTrees,
  aiDlcTrees,
  agentOsTrees,
  superpowersTrees,
  prpTrees,
  enhancementsTrees,
  rfcsTrees,
  gitLabDesignTrees,
  adrTrees,
  arc42Trees,
  plainNamesTrees,
  agentFilesTrees,
];

type Documents = Readonly<Record<string, ExpectedDocument>>;

/** What Tandem makes of a tree: its documents by path, and what it says of any file, as `path: severity rule`. */
async function read(files: Files): Promise<{ readonly documents: Documents; readonly said: readonly string[] }> {
  const workspace = new MemoryWorkspace(files);
  const { documents } = workspace.tandem;
  await documents.update();
  const coverage = (await documents.coverage()).requirements;
  const path = (uri: string) => uri.slice(workspace.root.length + 1);
  const found: Record<string, ExpectedDocument> = {};
  const said: string[] = [];
  for (const file of Object.keys(files).filter((name) => /\.md$/i.test(name))) {
    const uri = workspace.uri(file);
    const analysis = await workspace.analyze(file);
    said.push(...analysis.findings.map(({ severity, rule }) => `${file}: ${severity} ${rule}`));
    if (analysis.type !== 'document') continue;
    const { document, findings } = analysis;
    const { partners } = await documents.partners(uri);
    found[file] = {
      kind: document.kind,
      layout: document.place?.layout.id ?? 'none',
      partners: partners.map((each) => path(each.uri)).sort(),
      requirements: coverage.flatMap(({ prd, requirement, state, isUnasked }) =>
        prd === uri ? `${requirement.id} ${isUnasked ? 'unasked' : state}` : [],
      ),
      unknown: findings.flatMap(({ rule, range }) => {
        const { start, end } = document.lines.spanOf(range);
        return rule === 'unknown-requirement' ? document.text.slice(start, end) : [];
      }),
      ...whoIn(document),
      people: (await documents.facts(uri))?.people ?? [],
      ...stageOf(document),
    };
  }
  return { documents: found, said };
}

function whoIn({ decisions }: TandemDocument): Pick<ExpectedDocument, 'who'> {
  const answer = decisions.answers.get('who');
  if (!answer || answer.state === 'missing') return {};
  return { who: answer.byline ? 'by its authors' : answer.state };
}

function stageOf({ place, stage }: TandemDocument): Pick<ExpectedDocument, 'stage'> {
  if (place?.isClosed) return { stage: 'closed' };
  return stage === undefined ? {} : { stage };
}

/** Expectations with what they leave out. */
function whole(documents: Documents, layout: string): Documents {
  const none = { layout, partners: [], requirements: [], unknown: [], people: [] };
  return Object.fromEntries(Object.entries(documents).map(([path, document]) => [path, { ...none, ...document }]));
}

/** The files of which more than hints is said. */
const loudIn = (said: readonly string[]) => [
  ...new Set(said.flatMap((line) => (line.includes(': hint ') ? [] : line.slice(0, line.indexOf(': '))))),
];

for (const { layout, whole: tidy, lookAlikes, dirty } of all) {
  describe(`Repositories in the layout ${layout}`, () => {
    for (const [name, tree] of Object.entries<Tree>({ tidy, dirty })) {
      it(`are read for what they are when they are ${name}, and heard of in hints alone`, async () => {
        const { documents, said } = await read(tree.files);
        assert.deepEqual(documents, whole(tree.documents, layout));
        assert.deepEqual(loudIn(said), tree.ours ?? []);
      });
    }

    it('have files beside that only look like documents, of which nothing is said', async () => {
      assert.deepEqual(await read(lookAlikes), { documents: {}, said: [] });
    });
  });
}

describe('The trees of layouts', () => {
  it('are of every layout there is', () => {
    assert.deepEqual(all.map(({ layout }) => layout).sort(), [...layoutIds].sort());
  });

  it('have documents in no hidden folder but those that are looked into', () => {
    const paths = all.flatMap((trees) => [trees.whole, trees.dirty].flatMap(({ documents }) => Object.keys(documents)));
    const hidden = new Set(paths.flatMap((path) => path.split('/').filter((step) => step.startsWith('.'))));
    assert.deepEqual([...hidden].sort(), [...hiddenLayoutFolders].sort());
  });

  it('may stand in one repository, and each document is read by its own', async () => {
    const { documents, said } = await read(mixedTree.files);
    assert.deepEqual(documents, whole(mixedTree.documents, 'none'));
    assert.deepEqual(loudIn(said), mixedTree.ours);
  });
});
