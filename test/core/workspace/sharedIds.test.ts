import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const charter = (scope = 'workspace') =>
  `version: 1\nrequirements: { scope: ${scope} }\npeople:\n  ada: { name: Ada }\n  grace: { name: Grace }\nteams:\n  t: { roles: { pm: ada, em: grace } }\n`;
const prd = (list: string, head = 'team: t') => `---\n${head}\n---\n\n# Refunds\n\n## Requirements\n\n${list}\n`;
const sdd = (body: string, head = 'team: t') => `---\n${head}\n---\n\n# Refunds\n\n## Solution\n\n${body}\n`;

async function coverage(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { tandem, root } = new MemoryWorkspace({ 'ownership.yaml': charter(), ...files });
  const { requirements } = await tandem.documents.coverage();
  const name = (uri: string) => uri.slice(root.length + 1).replace(/\.md$/, '');
  return requirements.map(({ prd: uri, requirement, state, coveredBy }) =>
    `${name(uri)} ${requirement.id} ${state} ${coveredBy.map((part) => name(part.uri)).join(' ')}`.trim(),
  );
}

async function findings(workspace: MemoryWorkspace, path: string, rules: readonly string[]) {
  const { findings: found } = await workspace.analyze(path, undefined, { whole: true });
  return found.filter(({ rule }) => rules.includes(rule)).map(({ message }) => message);
}

describe('requirement IDs that are unique in all PRDs of a charter', () => {
  const files = {
    'ownership.yaml': charter(),
    'a.prd.md': prd('- FR-1: One.'),
    'b/b.prd.md': prd('- FR-2: Two.'),
    'b/b.sdd.md': sdd('Covers: FR-1, FR-2', 'team: t\nprd: b.prd.md'),
  };

  it('are covered without a link to their PRD', async () => {
    assert.deepEqual(await coverage(files), ['a.prd FR-1 covered b/b.sdd', 'b/b.prd FR-2 covered b/b.sdd']);
    const apart = { ...files, 'ownership.yaml': charter('prd') };
    assert.deepEqual(await coverage(apart), ['a.prd FR-1 uncovered', 'b/b.prd FR-2 covered b/b.sdd']);
  });

  it('are known to the rules of both documents', async () => {
    const rules = ['unknown-requirement', 'uncovered-requirement', 'suspect-coverage'];
    const workspace = new MemoryWorkspace(files);
    for (const path of Object.keys(files).slice(1)) assert.deepEqual(await findings(workspace, path, rules), [], path);
    const apart = new MemoryWorkspace({ ...files, 'ownership.yaml': charter('prd') });
    assert.deepEqual(await findings(apart, 'b/b.sdd.md', rules), [
      'There is no requirement “FR-1” in b.prd.md. Correct the ID, or add the requirement there.',
    ]);
    const changed = files['b/b.sdd.md'].replace('prd: b.prd.md', 'prd: b.prd.md\nconfirmed: { FR-1: 00000000 }');
    const doubtful = new MemoryWorkspace({ ...files, 'b/b.sdd.md': changed });
    assert.equal((await findings(doubtful, 'b/b.sdd.md', rules)).length, 1);
  });

  it('are the design’s own first, and of no PRD beyond its charter', async () => {
    const own = {
      'b/b.prd.md': prd('- FR-1: Own.\n- FR-2: Two.'),
      'a.prd.md': files['a.prd.md'],
      'b/b.sdd.md': files['b/b.sdd.md'],
    };
    assert.deepEqual(await coverage(own), [
      'b/b.prd FR-1 covered b/b.sdd',
      'b/b.prd FR-2 covered b/b.sdd',
      'a.prd FR-1 uncovered',
    ]);
    const two = { ...files, 'b/ownership.yaml': charter() };
    assert.deepEqual(await coverage(two), ['a.prd FR-1 uncovered', 'b/b.prd FR-2 covered b/b.sdd']);
  });

  it('are said to be given twice, in both PRDs, and may be changed to the next that nobody has', async () => {
    const twice = {
      'ownership.yaml': charter(),
      'a.prd.md': prd('- FR-1: One.\n- FR-7: Seven.'),
      'b.prd.md': prd('- FR-1: Another.'),
      'c.prd.md': prd('- FR-9: Nine.', 'team: t\nretired: { FR-12: not worth it }'),
    };
    const workspace = new MemoryWorkspace(twice);
    const { findings: found } = await workspace.analyze('b.prd.md', undefined, { whole: true });
    const [finding, ...others] = found.filter(({ rule }) => rule === 'duplicate-requirement');
    assert.deepEqual(
      [finding?.message, finding?.fixes.map(({ title }) => title), others.length],
      ['a.prd.md has a requirement “FR-1” too. Give one of them another ID.', ['Change to “FR-13”'], 0],
    );
    assert.deepEqual(await findings(workspace, 'a.prd.md', ['duplicate-requirement']), [
      'b.prd.md has a requirement “FR-1” too. Give one of them another ID.',
    ]);
    const apart = new MemoryWorkspace({ ...twice, 'ownership.yaml': charter('prd') });
    assert.deepEqual(await findings(apart, 'b.prd.md', ['duplicate-requirement']), []);
  });

  it('are given on over all PRDs, what is typed and not saved among them', async () => {
    const workspace = new MemoryWorkspace({ ...files, 'b/c.prd.md': prd('') });
    await workspace.analyze('a.prd.md', prd('- FR-1: One.\n- FR-41: Typed just now.'));
    const { tandem } = workspace;
    const source = { uri: workspace.uri('b/b.prd.md'), text: files['b/b.prd.md'] };
    const inserted = await tandem.planInsertRequirement(source, 8);
    assert.equal('id' in inserted ? inserted.id : inserted.refused, 'FR-42');
    assert.equal((await tandem.takenIds(workspace.uri('new.prd.md')))?.get('FR-'), 41);
  });

  it('are never given twice, whatever is typed into several of the PRDs', async () => {
    const edit = fc.record({ at: fc.constantFrom('a', 'b', 'c'), keep: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
        const texts = new Map(['a', 'b', 'c'].map((name) => [name, prd(`- FR-${name.charCodeAt(0) - 96}: First.`)]));
        const onDisk = Object.fromEntries([...texts].map(([name, text]) => [`${name}.prd.md`, text]));
        const workspace = new MemoryWorkspace({ 'ownership.yaml': charter(), ...onDisk });
        const given: string[] = [];
        for (const { at, keep } of edits) {
          const uri = workspace.uri(`${at}.prd.md`);
          const text = texts.get(at) ?? '';
          const plan = await workspace.tandem.planInsertRequirement({ uri, text }, 8);
          assert.ok('id' in plan, JSON.stringify(plan));
          assert.ok(!given.includes(plan.id), `${plan.id} is given twice`);
          if (!keep) continue;
          given.push(plan.id);
          texts.set(at, text.replace(/\n$/, `- ${plan.id}: Typed.\n`));
          await workspace.analyze(`${at}.prd.md`, texts.get(at));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('concern each other’s documents when one of them changes', async () => {
    const workspace = new MemoryWorkspace({ ...files, 'a.prd.md': prd('- FR-3: Three.') });
    const rules = ['unknown-requirement'];
    const told: string[] = [];
    workspace.tandem.documents.onChange(({ partners }) => told.push(...partners));
    assert.equal((await findings(workspace, 'b/b.sdd.md', rules)).length, 1);
    await workspace.analyze('a.prd.md', prd('- FR-3: Three.'));
    await workspace.analyze('a.prd.md', files['a.prd.md']);
    assert.ok(told.includes(workspace.uri('b/b.sdd.md')), told.join(', '));
    assert.deepEqual(await findings(workspace, 'b/b.sdd.md', rules), []);
  });
});
