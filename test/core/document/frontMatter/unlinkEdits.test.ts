import assert from 'node:assert/strict';
import { readHead } from '../../../../src/core/document/document.js';
import { unlinkEdits } from '../../../../src/core/document/frontMatter/unlinkEdits.js';
import { parseMarkdown } from '../../../../src/core/parse/markdown/markdownParser.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';

function without(text: string, target: string): string | undefined {
  const { frontMatter } = readHead(parseMarkdown(text));
  const edits = unlinkEdits({ text, frontMatter }, 'sdd', target);
  return edits && applyEdits(text, edits);
}

describe('a link that is removed from front matter', () => {
  it('leaves the others and all comments', () => {
    const text = '---\nteam: pay # ours\nsdd:\n  # the first\n  - a.sdd.md\n  - b.sdd.md # gone\n---\n\n# P\n';
    const after = without(text, 'b.sdd.md') ?? '';
    assert.match(after, /team: pay # ours\nsdd:\n {2}# the first\n {2}- a\.sdd\.md\n/);
    assert.ok(after.includes('# gone') && !after.includes('b.sdd.md'), after);
  });

  it('takes its key along when it was the last', () => {
    assert.equal(without('---\nteam: pay\nsdd: a.sdd.md\n---\n# P\n', 'a.sdd.md'), '---\nteam: pay\n---\n# P\n');
    assert.equal(without('---\nteam: pay\nsdd: [a.sdd.md]\n---\n# P\n', 'a.sdd.md'), '---\nteam: pay\n---\n# P\n');
  });

  it('keeps an empty line that stood behind it', () => {
    assert.equal(without('---\nsdd: a.sdd.md\n\nteam: pay\n---\n', 'a.sdd.md'), '---\n\nteam: pay\n---\n');
    assert.equal(without('---\r\nsdd: a.sdd.md\r\n---\r\n', 'a.sdd.md'), '---\r\n---\r\n');
  });

  it('changes nothing where it does not stand, or where the front matter is broken', () => {
    const text = '---\nsdd: a.sdd.md\n---\n# P\n';
    assert.equal(without(text, 'b.sdd.md'), text);
    assert.equal(without('# P\n', 'b.sdd.md'), '# P\n');
    assert.equal(without('---\nsdd: a.sdd.md\nteam: [\n---\n# P\n', 'a.sdd.md'), undefined);
  });
});
