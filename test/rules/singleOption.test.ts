import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/text/textEdit.js';
import { defaultCharter } from '../../src/core/charter/read/readCharter.js';
import { findOptions } from '../../src/core/document/recognise/options/options.js';
import { builtInTemplates } from '../../src/core/document/templates/builtIn.js';
import { renderPlain } from '../../src/core/document/templates/render.js';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';

async function findingIn(text: string) {
  const workspace = new MemoryWorkspace();
  const analysis = await workspace.analyze('a.sdd.md', text);
  assert.ok(analysis.type === 'document');
  return { analysis, finding: analysis.findings.find(({ rule }) => rule === 'single-option') };
}

/** A document after the fix of `single-option`. */
async function fixed(text: string): Promise<string> {
  const { analysis, finding } = await findingIn(text);
  const edits = finding?.fixes[0]?.edits ?? [];
  const { lines } = analysis.document;
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ span: lines.spanOf(range), newText })),
  );
}

const sdd = '# Refunds\n\n## Solution\n\nA worker hands each refund on.\n\n## Who\n\nGrace Hopper builds it.\n';

describe('a second option', () => {
  it('gets a section before the solution, as in the template', async () => {
    const after = await fixed(sdd);
    const headings = [...after.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    assert.deepEqual(headings, ['Options considered', 'Solution', 'Who']);
  });

  it('is still missed in what the fix inserted, until something is filled in', async () => {
    const shell = await fixed(sdd);
    const { finding } = await findingIn(shell);
    assert.ok(finding);
    assert.deepEqual(finding.fixes, []);
    const rows = /\| {2}\|(?: {2}\|){7}/g;
    const names = ['Worker', 'Queue'];
    const filled = shell.replace(
      rows,
      () => `| ${names.shift() ?? ''} | low | 1 week | Payments | May 2027 | good | good | none |`,
    );
    assert.equal((await findingIn(filled)).finding, undefined);
  });

  it('is missed in the light design until a reason follows “Only option, because”', async () => {
    const template = builtInTemplates().find(({ id, kind }) => id === 'light' && kind === 'sdd');
    assert.ok(template);
    const plain = renderPlain(template, {
      title: 'Refunds',
      charter: defaultCharter(),
      team: undefined,
      authors: [],
      eol: '\n',
    });
    const { analysis } = await findingIn(plain);
    assert.equal(analysis.document.decisions.answers.get('how')?.state, 'empty');
    const built = plain.replace('\nOnly option', 'A worker hands each refund on.\n\nOnly option');
    assert.ok((await findingIn(built)).finding);
    const forced = built.replace('Only option, because', 'Only option, because the bank prescribes the file.');
    assert.equal((await findingIn(forced)).finding, undefined);
  });

  it('is not missed in more text about options than anybody reads, nor are their costs', async () => {
    const options = Array.from({ length: 4000 }, (_, n) => `- Way ${n}: a queue of its own for each of the banks.\n`);
    const parts = Array.from({ length: 4 }, (_, n) => options.slice(n * 1000, (n + 1) * 1000).join(''));
    const text = `# Refunds\n\n## Options considered\n\n${parts.join('\n')}\n## Solution\n\nA worker hands each on.\n`;
    const { analysis, finding } = await findingIn(text);
    assert.equal(finding, undefined);
    assert.equal(analysis.findings.filter(({ rule }) => rule === 'option-tradeoffs').length, 0);
    assert.equal(findOptions(analysis.document).options.length, 4000);
  });
});
