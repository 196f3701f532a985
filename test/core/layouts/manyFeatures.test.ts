import assert from 'node:assert/strict';
import { documentsView } from '../../../src/core/features/documents/documentsView.js';
import { remarkRoot } from '../../../src/core/parse/markdown/remarkRoot.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';
import { specKitFeatures } from './trees/specKitFeatures.js';

/** Milliseconds of processor time, of some work and of what it waits for. */
async function costOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function viewOf(workspace: MemoryWorkspace): Promise<readonly string[]> {
  const lines = documentsView(await workspace.tandem.documents.pairs(), { grouping: 'stage', filter: 'all' });
  return lines.map(({ label, children }) => (children.length > 0 ? `${label}: ${children.length}` : label));
}

describe('A workspace of 300 features of spec-kit', function () {
  this.timeout(300_000);
  const files = specKitFeatures(300);

  it('is in the Documents view, each feature once, for about what its documents take to be parsed', async () => {
    await viewOf(new MemoryWorkspace(specKitFeatures(10)));
    const documents = Object.entries(files).filter(([path]) => /\/(?:spec|plan|tasks)\.md$/.test(path));
    const parsing = await costOf(() => {
      for (const [, text] of documents) remarkRoot(text, { frontMatter: true, labels: [] });
    });
    let view: readonly string[] = [];
    const quarter = await costOf(async () => viewOf(new MemoryWorkspace(specKitFeatures(75))));
    const all = await costOf(async () => (view = await viewOf(new MemoryWorkspace(files))));
    assert.deepEqual(view, ['Found: 300 features of spec-kit', 'design: 300']);
    // 1.4 times on a machine that does nothing else.
    assert.ok(all < 4 * parsing, `${all.toFixed(0)} ms, remark-parse takes ${parsing.toFixed(0)}`);
    assert.ok(all < 7 * quarter, `${all.toFixed(0)} ms, a quarter of them ${quarter.toFixed(0)}`);
  });

  it('has no warning in it', async () => {
    const workspace = new MemoryWorkspace(files);
    const loud: string[] = [];
    // What comes after the 70th is made as those before it.
    for (const [path, text] of Object.entries(files).filter(([each]) => !/\/(?:0[7-9]|[1-3])\d*-/.test(each))) {
      const { findings } = await workspace.analyze(path, text);
      workspace.tandem.close(workspace.uri(path));
      for (const { severity, rule } of findings)
        if (severity === 'error' || severity === 'warning') loud.push(`${path}: ${severity} ${rule}`);
    }
    assert.deepEqual(loud, []);
  });
});
