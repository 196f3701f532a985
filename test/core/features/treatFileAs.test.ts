import assert from 'node:assert/strict';
import { treatFileAsEdits } from '../../../src/core/features/treatFileAs.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';

function treated(text: string): string | undefined {
  const lines = new LineIndex(text);
  const edits = treatFileAsEdits({ uri: 'x:/a.md', text }, 'prd');
  return (
    edits &&
    applyEdits(
      text,
      edits.map(({ range, newText }) => ({ span: lines.spanOf(range), newText })),
    )
  );
}

describe('treating a file as a document', () => {
  it('begins or extends the front matter and leaves the rest', () => {
    assert.equal(treated('# A\r\n'), '---\r\ndocument: prd\r\n---\r\n\r\n# A\r\n');
    assert.equal(treated('---\ntitle: A\n---\n# A\n'), '---\ntitle: A\ndocument: prd\n---\n# A\n');
    assert.equal(treated('---\n---\n'), '---\ndocument: prd\n---\n');
    assert.equal(treated('---\ndocument: sdd\n---\n'), '---\ndocument: prd\n---\n');
  });

  it('says when the front matter is too broken to write into', () => {
    assert.equal(treated('---\ntitle: [\n---\n# A\n'), undefined);
  });

  it('leaves alone what is no front matter of ours', () => {
    assert.equal(treated('+++\ntitle = "A"\n+++\n# A\n'), undefined);
    assert.equal(treated('---\n\n# A heading between two rules\n\n---\n'), undefined);
  });

  it('does not read the body, however much of it there is', () => {
    const body = '- a **b** [c](d)\n'.repeat(200_000);
    const start = process.cpuUsage();
    assert.equal(treated(body)?.length, body.length + '---\ndocument: prd\n---\n\n'.length);
    assert.ok(process.cpuUsage(start).user < 2_000_000);
  });
});
