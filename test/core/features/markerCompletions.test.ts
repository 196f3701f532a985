import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

/** What is offered at `|` in a PRD. */
async function offered(marked: string, path = 'a.prd.md'): Promise<string[]> {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const line = marked.slice(0, at).split('\n').length - 1;
  const character = at - (marked.lastIndexOf('\n', at) + 1);
  const workspace = new MemoryWorkspace({ [path]: text });
  const source = { uri: workspace.uri(path), text };
  const found = await workspace.tandem.completions(source, { line, character }, { namesOnly: false });
  return found.map(({ newText }) => newText);
}

describe('completion in markers', () => {
  it('offers the decisions, the success metrics, and “not”', async () => {
    const all = ['why', 'what', 'how', 'who', 'when', 'rollout', 'success-metrics', 'not '];
    assert.deepEqual(await offered('# A\n\n<!-- decision: | -->\n'), all);
    assert.deepEqual(await offered('# A\n\n<!-- decision:|'), all);
  });

  it('leaves out what is named already, and after “not” offers decisions alone', async () => {
    assert.deepEqual(await offered('# A\n\n<!-- decision: why, success-metrics, w| -->\n'), [
      'what',
      'how',
      'who',
      'when',
      'rollout',
      'not ',
    ]);
    assert.deepEqual(await offered('# A\n\n<!-- decision: what, not | -->\n'), [
      'why',
      'how',
      'who',
      'when',
      'rollout',
    ]);
  });

  it('says nothing elsewhere', async () => {
    assert.deepEqual(await offered('# A\n\n<!-- decision: why --> |\n'), []);
    assert.deepEqual(await offered('# A\n\nThe decision: |\n'), []);
    assert.deepEqual(await offered('# A\n\n<!-- decision: |\n', 'notes.md'), []);
  });
});
