import assert from 'node:assert/strict';
import { moveSectionEdits } from '../../../src/core/features/moveSection.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';

/** Moves a section and gives both files as they are then. */
function move(from: { uri: string; text: string }, line: number, to: { uri: string; text: string }) {
  const edits = moveSectionEdits(from, line, to);
  const after = ({ uri, text }: { uri: string; text: string }) => {
    const lines = new LineIndex(text);
    const own = (edits ?? []).filter((edit) => edit.uri === uri);
    return applyEdits(
      text,
      own.map((edit) => ({ span: lines.spanOf(edit.range), newText: edit.newText })),
    );
  };
  return { from: after(from), to: after(to), edits };
}

describe('moving a section', () => {
  it('leaves its heading with a link, and takes everything below it along', () => {
    const result = move(
      {
        uri: 'file:///w/prd/a.prd.md',
        text: '# A\n\n## Problem\n\nSlow.\n\n### Data model (v2)\n\nSee [the plan](plan.md#x) and ![](img/a%20b.png).\n\n#### Keys\n\nOne.\n\n## Rest\n\nText.\n',
      },
      6,
      { uri: 'file:///w/design/a.sdd.md', text: '# A design\r\n\r\nText.   \r\n\r\n\r\n' },
    );
    assert.equal(
      result.from,
      '# A\n\n## Problem\n\nSlow.\n\n### Data model (v2)\n\n→ [Data model (v2)](../design/a.sdd.md#data-model-v2)\n\n## Rest\n\nText.\n',
    );
    assert.equal(
      result.to,
      '# A design\r\n\r\nText.\r\n\r\n## Data model (v2)\r\n\r\nSee [the plan](../prd/plan.md#x) and ![](../prd/img/a%20b.png).\r\n\r\n### Keys\r\n\r\nOne.\r\n',
    );
    assert.equal(result.edits?.length, 2, 'one edit for each file, so one step to undo');
  });

  it('works on the last section and into an empty file', () => {
    const result = move({ uri: 'file:///w/a.prd.md', text: '# A\r\n\r\nAPI\r\n---\r\n\r\nGET /x' }, 2, {
      uri: 'file:///w/a.sdd.md',
      text: '',
    });
    assert.equal(result.from, '# A\r\n\r\nAPI\r\n---\r\n\r\n→ [API](a.sdd.md#api)\r\n');
    assert.equal(result.to, 'API\n---\n\nGET /x\n');
  });

  it('does nothing when the other document ends inside a code fence', () => {
    const to = { uri: 'file:///w/b.md', text: '# B\n\n```\ncode\n' };
    assert.equal(moveSectionEdits({ uri: 'file:///w/a.md', text: '# A\n\ntext\n' }, 0, to), undefined);
  });

  it('does nothing where no heading stands', () => {
    assert.equal(
      moveSectionEdits({ uri: 'file:///w/a.md', text: '# A\n\ntext\n' }, 2, { uri: 'file:///w/b.md', text: '' }),
      undefined,
    );
  });
});
