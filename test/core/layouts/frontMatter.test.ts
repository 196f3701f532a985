import assert from 'node:assert/strict';
import { documentsView } from '../../../src/core/features/documents/documentsView.js';
import { movingWith, planStage, whyNotMoved } from '../../../src/core/features/documents/moveToStage.js';
import { treatFileAsEdits } from '../../../src/core/features/treatFileAs.js';
import type { Plan } from '../../../src/core/features/plannedFile.js';
import { layouts } from '../../../src/core/layouts/layoutList.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const charter = `people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper } }
teams:
  payments: { name: Payments, roles: { pm: ada, em: grace } }
  search: { name: Search, roles: { pm: ada, em: grace } }
`;
const text = `# Refunds

## Why

People wait nine days for their money.

## Requirements

- FR-1: Refund within a day.
- FR-2: Tell them.

## Solution

A queue takes each refund.

Covers: FR-1
`;

/** A document of each layout, with the partner that it has by its place. */
const documents: readonly (readonly [layout: string, path: string, partner?: string])[] = [
  ['spec-kit', 'specs/001-a/spec.md', 'specs/001-a/plan.md'],
  ['spec-kit', 'specs/001-a/plan.md', 'specs/001-a/spec.md'],
  ['kiro', '.kiro/specs/a/requirements.md', '.kiro/specs/a/design.md'],
  ['kiro', '.kiro/specs/a/design.md', '.kiro/specs/a/requirements.md'],
  ['openspec', 'openspec/changes/a/proposal.md', 'openspec/changes/a/design.md'],
  ['openspec', 'openspec/changes/a/design.md', 'openspec/changes/a/proposal.md'],
  ['conductor', 'conductor/tracks/a/spec.md'],
  ['taskmaster', '.taskmaster/docs/prd.md'],
  ['ai-dlc', 'aidlc-docs/inception/requirements/requirements.md'],
  ['agent-os', 'agent-os/specs/2026-01-01-a/spec.md', 'agent-os/specs/2026-01-01-a/sub-specs/technical-spec.md'],
  ['superpowers', 'docs/superpowers/specs/2026-01-01-a-design.md'],
  ['prp', 'PRPs/a.md'],
  ['arc42', 'arc42/01_introduction.md'],
];
/** The same of layouts whose files have some. */
const withFrontMatter: readonly (readonly [layout: string, path: string])[] = [
  ['bmad', '_bmad-output/planning-artifacts/prd.md'],
  ['gsd', '.planning/requirements.md'],
  ['kep', 'teps/0001-a.md'],
  ['rfc', 'rfcs/0001-a.md'],
  ['gitlab-design', 'design-documents/a/_index.md'],
  ['adr', 'adr/0001-a.md'],
  ['plain', 'docs/prd.md'],
];

function workspaceWith(path: string, partner: string | undefined, own = text): MemoryWorkspace {
  const other = {
    'other.prd.md': `---\nsdd: ${path}\n---\n\n${text}`,
    'other.sdd.md': `---\nprd: ${path}\n---\n\n${text}`,
  };
  const files = {
    'ownership.yaml': charter,
    [path]: own,
    ...(partner === undefined ? {} : { [partner]: text }),
    ...other,
  };
  const workspace = new MemoryWorkspace(files);
  workspace.identity = { handle: 'grace' };
  return workspace;
}

/** Everything that Tandem may plan for a document and its partners: each plan by what it is called. */
async function plansFor(workspace: MemoryWorkspace, path: string): Promise<readonly (readonly [string, Plan])[]> {
  const { tandem } = workspace;
  const source = { uri: workspace.uri(path), text: workspace.files.get(path) ?? '' };
  const plans: (readonly [string, Plan])[] = [];
  for (const decision of ['why', 'what', 'how', 'who', 'when'])
    plans.push([`sign off ${decision}`, await tandem.planSignOff(source, decision)]);
  const offers = await tandem.confirmOffers(source);
  if (!('refused' in offers)) plans.push(['confirm', await tandem.planConfirm(source, offers)]);
  plans.push(['retire', await tandem.planRetire(source, { id: 'FR-1', instead: 'Nobody asks' })]);
  const facts = await tandem.documents.facts(source.uri);
  plans.push(['move', planStage([{ ...source, layout: facts?.place?.layout }], 'ready').plan]);
  await tandem.documents.update();
  for (const each of workspace.files.keys()) {
    const own = { uri: workspace.uri(each), text: workspace.files.get(each) ?? '' };
    const { findings } = await workspace.analyze(each);
    for (const { rule, fixes, range } of findings) {
      for (const { title, action } of fixes) {
        if (action) continue;
        plans.push([`${each}: ${title}`, await tandem.planFix(own, { rule, title, at: range.start })]);
      }
    }
    plans.push([`${each}: fix all`, { files: [{ ...own, edits: await tandem.planFixAll(own, 'everything') }] }]);
  }
  const moves = [{ from: source.uri, to: `${source.uri.slice(0, source.uri.lastIndexOf('/'))}/moved.md` }];
  plans.push(['move the file', { files: (await tandem.planFileMoves(moves, true)).files }]);
  plans.push(['rename', await tandem.names.planRename(source.uri, { line: 8, character: 3 }, 'FR-9')]);
  return plans;
}

/** What of these plans begins front matter in a document that had none. */
function begun(plans: readonly (readonly [string, Plan])[]): readonly string[] {
  return plans.flatMap(([name, plan]) =>
    (plan.files ?? []).flatMap(({ uri, text: before, edits }) => {
      const isDocument = uri.endsWith('.md');
      const after = applyEdits(before, edits);
      return isDocument && !before.startsWith('---') && /^\ufeff?(?:---|\+\+\+)/u.test(after) ? `${name}: ${uri}` : [];
    }),
  );
}

describe('front matter in the documents of other tools', () => {
  for (const [layout, path, partner] of documents) {
    it(`is never begun: ${layout}, ${path}`, async () => {
      const workspace = workspaceWith(path, partner);
      const { place } = (await workspace.tandem.documents.facts(workspace.uri(path))) ?? {};
      assert.deepEqual([place?.layout, place?.isBare], [layout, true]);
      const plans = await plansFor(workspace, path);
      assert.ok(
        plans.some(([, plan]) => plan.created?.uri.endsWith('/.tandem/ledger')),
        'nothing went into the ledger',
      );
      assert.deepEqual(begun(plans), []);
    });

    it(`is used where somebody wrote some: ${layout}, ${path}`, async () => {
      const own = `---\nteam: payments\n---\n\n${text}`;
      const workspace = workspaceWith(path, partner, own);
      const plans = new Map(await plansFor(workspace, path));
      const [file] = plans.get('move')?.files ?? [];
      assert.equal(file && applyEdits(file.text, file.edits), own.replace('payments\n', 'payments\nstage: ready\n'));
      assert.ok(![...plans.values()].some((plan) => plan.created));
    });
  }

  for (const [layout, path] of withFrontMatter) {
    it(`may be begun: ${layout}, ${path}`, async () => {
      const workspace = workspaceWith(path, undefined);
      const { place } = (await workspace.tandem.documents.facts(workspace.uri(path))) ?? {};
      assert.deepEqual([place?.layout, place?.isBare], [layout, false]);
      const plans = await plansFor(workspace, path);
      assert.ok(begun(plans).includes(`move: ${workspace.uri(path)}`));
      assert.ok(!plans.some(([, plan]) => plan.created));
    });
  }

  it('is looked at in every layout that has documents', () => {
    const looked = new Set([...documents, ...withFrontMatter].map(([layout]) => layout));
    assert.deepEqual(
      layouts.filter(({ id, units }) => units.length > 0 && !looked.has(id)).map(({ id }) => id),
      [],
    );
  });

  it('is begun where somebody asks for just that', () => {
    const edits = treatFileAsEdits({ uri: 'memory:/workspace/.kiro/specs/a/design.md', text }, 'sdd');
    assert.equal(edits?.[0]?.newText, '---\ndocument: sdd\n---\n\n');
  });

  it('is no place for a stage where the tool has its own in the text', async () => {
    const path = 'specs/001-keys/spec.md';
    const { tandem } = new MemoryWorkspace({ [path]: `${text}\n**Status**: Draft\n`, '.specify/memory/a.md': '' });
    const { pairs } = await tandem.documents.pairs();
    const moving = movingWith(pairs, `memory:/workspace/${path}`);
    assert.equal(
      moving && whyNotMoved(moving),
      'Files of spec-kit say their status in the text. Change or add it there.',
    );
  });

  it('is refused in a sentence that says what to do instead', async () => {
    const path = '.kiro/specs/a/requirements.md';
    const workspace = workspaceWith(path, '.kiro/specs/a/design.md');
    const plans = new Map(await plansFor(workspace, path));
    assert.equal(
      plans.get('retire')?.refused,
      'Tandem adds no front matter to files of Kiro, and “retired” belongs there. Strike out the requirement in the text instead.',
    );
    assert.equal(
      plans.get('move')?.refused,
      'Tandem adds no front matter to files of Kiro. Add a “stage” by hand if you need one here.',
    );
    const source = { uri: workspace.uri(path), text };
    assert.deepEqual(await workspace.tandem.requirementsInForce(source, 0), { refused: plans.get('retire')?.refused });
    const { pairs } = await workspace.tandem.documents.pairs();
    const moving = movingWith(pairs, source.uri);
    assert.equal(moving && whyNotMoved(moving), plans.get('move')?.refused);
    const bare = documentsView(
      { pairs, unread: [], isMeKnown: false, isWhole: true },
      { grouping: 'stage', filter: 'all' },
    )
      .flatMap(({ children }) => children)
      .filter(({ place }) => place?.isBare)
      .map(({ place }) => place?.uri);
    assert.deepEqual(bare, [source.uri]);
    const { findings } = await workspace.analyze(path);
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'undecided-team').map(({ message, fixes }) => [message, fixes]),
      [['Several teams could own this document. Add its path to “documents” of one of them in ownership.yaml.', []]],
    );
    const other = await workspace.analyze('other.sdd.md');
    assert.deepEqual(
      other.findings.filter(({ rule }) => rule === 'one-way-link'),
      [],
    );
  });
});
