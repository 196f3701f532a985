import assert from 'node:assert/strict';
import { moveSection } from '../../../src/core/features/moveSection.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

interface File {
  readonly path: string;
  readonly text: string;
}

/** Moves the section whose heading stands on a line and gives both files as they are then, or why it was refused. */
async function move(from: File, line: number, to: File, heading?: string) {
  const workspace = new MemoryWorkspace({ [from.path]: from.text, [to.path]: to.text });
  const [source, target] = [await workspace.analyze(from.path), await workspace.analyze(to.path)];
  assert.ok(source.type === 'document');
  const lines = new LineIndex(from.text);
  const text = heading ?? from.text.slice(lines.lineStart(line), lines.lineEnd(line));
  const document = target.type === 'document' ? target.document : undefined;
  const plan = moveSection(source.document, { line, text }, { uri: workspace.uri(to.path), text: to.text, document });
  if (plan.refused !== undefined) return { refused: plan.refused };
  const after = ({ path }: File) => {
    const file = plan.files.find(({ uri }) => uri === workspace.uri(path));
    return file && applyEdits(file.text, file.edits);
  };
  assert.deepEqual(
    plan.files.map(({ edits }) => edits.length),
    [1, 1],
    'one edit for each file, so one step to undo',
  );
  return { from: after(from), to: after(to) };
}

describe('moving a section', () => {
  it('leaves its heading with a link, and takes everything below it along', async () => {
    const result = await move(
      {
        path: 'prd/a.prd.md',
        text: '# A\n\n## Problem\n\nSlow.\n\n### Data model (v2)\n\nSee [the plan](plan.md#x) and ![](img/a%20b.png).\n\n#### Keys\n\nOne.\n\n## Rest\n\nText.\n',
      },
      6,
      { path: 'design/a.sdd.md', text: '# A design\r\n\r\nText.   \r\n\r\n\r\n' },
    );
    assert.equal(
      result.from,
      '# A\n\n## Problem\n\nSlow.\n\n### Data model (v2)\n\n→ [Data model (v2)](../design/a.sdd.md#data-model-v2)\n\n## Rest\n\nText.\n',
    );
    assert.equal(
      result.to,
      '# A design\r\n\r\nText.   \r\n\r\n\r\n## Data model (v2)\r\n\r\nSee [the plan](../prd/plan.md#x) and ![](../prd/img/a%20b.png).\r\n\r\n### Keys\r\n\r\nOne.\r\n',
    );
  });

  it('goes behind the sections of its decision, not behind later ones', async () => {
    const result = await move(
      { path: 'a.prd.md', text: '# A\n\n## Problem\n\nSlow.\n\n## Architecture\n\nA queue.\n' },
      6,
      { path: 'a.sdd.md', text: '# A\n\n## Solution\n\nWorkers.\n\n## Who\n\nGrace.\n\n## When\n\nQ3 2027\n' },
    );
    assert.equal(
      result.to,
      '# A\n\n## Solution\n\nWorkers.\n\n## Architecture\n\nA queue.\n\n## Who\n\nGrace.\n\n## When\n\nQ3 2027\n',
    );
  });

  it('works on the last section and into an empty file', async () => {
    const result = await move({ path: 'a.prd.md', text: '# A\r\n\r\nAPI\r\n---\r\n\r\nGET /x' }, 2, {
      path: 'a.sdd.md',
      text: '',
    });
    assert.equal(result.from, '# A\r\n\r\nAPI\r\n---\r\n\r\n→ [API](a.sdd.md#api)\r\n');
    assert.equal(result.to, 'API\n---\n\nGET /x\n');
  });

  it('gives an underlined heading hashes where its level has no underline', async () => {
    const result = await move({ path: 'a.prd.md', text: '# A\n\nAPI\nof ours\n===\n\nGET /x\n' }, 2, {
      path: 'a.sdd.md',
      text: '# A\n\n## Solution\n\nWorkers.\n',
    });
    assert.equal(result.to, '# A\n\n## Solution\n\nWorkers.\n\n## API of ours\n\nGET /x\n');
  });

  it('finds its section again when lines were added above', async () => {
    const text = '# A\n\nNew.\n\n## Architecture\n\nA queue.\n';
    const result = await move({ path: 'a.prd.md', text }, 2, { path: 'a.sdd.md', text: '' }, '## Architecture');
    assert.equal(result.to, '## Architecture\n\nA queue.\n');
  });

  it('does nothing when the other document ends inside a code fence', async () => {
    const to = { path: 'b.sdd.md', text: '# B\n\n```\ncode\n' };
    assert.deepEqual(await move({ path: 'a.prd.md', text: '# A\n\ntext\n' }, 0, to), {
      refused: 'The section cannot be moved: the other document ends inside a code fence or a comment.',
    });
  });

  it('does nothing where no such heading stands any more', async () => {
    const to = { path: 'b.sdd.md', text: '' };
    assert.deepEqual(await move({ path: 'a.prd.md', text: '# A\n\ntext\n' }, 2, to), {
      refused: 'The section is no longer there; nothing was moved.',
    });
  });
});
