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
      refused: 'The section cannot be moved: the other document ends inside a code fence or a comment. Close it first.',
    });
  });

  it('does nothing where no such heading stands any more', async () => {
    const to = { path: 'b.sdd.md', text: '' };
    assert.deepEqual(await move({ path: 'a.prd.md', text: '# A\n\ntext\n' }, 2, to), {
      refused: 'The section is no longer there; nothing was moved.',
    });
  });

  describe('keeps links', () => {
    const sdd = { path: 'design/a.sdd.md', text: '# A design\n' };
    const moved = (text: string, to: File = sdd) =>
      move({ path: 'prd/a.prd.md', text: `# A\n\n${text}` }, 2, to, '## Data model');
    const refusal = async (text: string, to?: File) => (await moved(text, to)).refused;

    it('in what moves, to headings that stay and to those that move along', async () => {
      const result = await moved(
        '## Data model\n\nSolves [the problem](#problem), see [keys](#keys) and [both](a.prd.md#keys).\n\n### Keys\n\n[p]\n\n[p]: #problem\n\n## Problem\n\nSlow.\n',
      );
      assert.equal(
        result.to,
        '# A design\n\n## Data model\n\nSolves [the problem](../prd/a.prd.md#problem), see [keys](#keys) and [both](#keys).\n\n### Keys\n\n[p]\n\n[p]: ../prd/a.prd.md#problem\n',
      );
    });

    it('in what stays, to the heading that stays with a link and to those that go', async () => {
      const result = await moved(
        '## Data model\n\nText.\n\n### Keys\n\nOne.\n\n## Problem\n\n[The model](#data-model) and [its #keys](#keys "#keys").\n',
      );
      assert.equal(
        result.from,
        '# A\n\n## Data model\n\n→ [Data model](../design/a.sdd.md#data-model)\n\n## Problem\n\n[The model](#data-model) and [its #keys](../design/a.sdd.md#keys "#keys").\n',
      );
    });

    it('in a heading that loses its underline', async () => {
      const text = '# A\n\n## Problem\n\n### Data model\n\nText.\n';
      const setext = text.replace('### Data model', 'See [API](b.md)\nof   ours\n===');
      const result = await move({ path: 'prd/a.prd.md', text: setext }, 4, sdd);
      assert.equal(result.to, '# A design\n\n## See [API](../prd/b.md) of   ours\n\nText.\n');
    });

    it('to a heading of which the other document has a twin', async () => {
      const text = '## Data model\n\n[Keys](#keys)\n\n### Keys\n\nOne.\n\n## Rest\n\n[Keys](#keys)\n';
      const result = await moved(text, { path: 'design/a.sdd.md', text: '# Data model\n\n## Keys\n\nText.\n' });
      assert.match(
        result.from ?? '',
        /\.\.\/design\/a\.sdd\.md#data-model-1\)[^]*\[Keys\]\(\.\.\/design\/a\.sdd\.md#keys-1\)/,
      );
      assert.match(result.to ?? '', /\[Keys\]\(#keys-1\)/);
    });

    it('or does nothing when a heading that is not moved would get another address', async () => {
      const expected =
        'The section cannot be moved: there would be two headings “Keys”, and links would lead to the wrong one. Rename one of the two first.';
      assert.equal(await refusal('## Data model\n\n### Keys\n\nOne.\n\n## Keys\n\nTwo.\n'), expected);
      const text = '# A\n\n## Solution\n\nText.\n\n## Who\n\n### Keys\n\nText.\n';
      const other = await refusal('## Data model\n\nText.\n\n### Keys\n\nOne.\n', { path: 'design/a.sdd.md', text });
      assert.equal(other, expected);
    });

    it('or does nothing when the other document links to a heading that goes', async () => {
      const text = '# A\n\nSee [keys](../prd/a.prd.md#keys).\n';
      assert.equal(
        await refusal('## Data model\n\n### Keys\n\nOne.\n', { path: 'design/a.sdd.md', text }),
        'The section cannot be moved: the link “../prd/a.prd.md#keys” on line 3 would lead elsewhere. Change it first.',
      );
    });

    for (const [name, text, label] of [
      ['a definition in it is used outside', '## Data model\n\n[x]: b.md\n\n## Rest\n\nSee [x].\n', 'x'],
      ['one outside is used in it', '## Data model\n\nSee ![y][x].\n\n## Rest\n\n[x]: b.md\n', 'x'],
      ['a footnote in it is used outside', '## Data model\n\n[^1]: Two words.\n\n## Rest\n\nSee[^1].\n', '^1'],
      ['a footnote outside is used in it', '## Data model\n\nSee[^n].\n\n## Rest\n\n[^n]: Two words.\n', '^n'],
    ] as const) {
      it(`or does nothing when ${name}`, async () => {
        assert.equal(
          await refusal(text),
          `The section cannot be moved: “[${label}]” is used inside the section and defined outside it, or the other way round. Write the link in full first.`,
        );
      });
    }

    it('or does nothing when both documents use a label', async () => {
      const expected = 'The section cannot be moved: the other document uses “[x]” too. Rename one of the two first.';
      const to = { path: 'design/a.sdd.md', text: '# A\n\n[x]: c.md\n' };
      assert.equal(await refusal('## Data model\n\nSee [x].\n\n[x]: b.md\n', to), expected);
    });

    it('or does nothing when raw HTML holds one', async () => {
      for (const html of ['<img src="img/a.png">', "An <a\nhref='img/a.png'>image</a>."])
        assert.equal(
          await refusal(`## Data model\n\n${html}\n`),
          'The section cannot be moved: the link “img/a.png” on line 5 would lead elsewhere. Change it first.',
        );
      const harmless = '<img src="https://example.com/a.png">\n\n<!-- <img src="a.png"> -->\n\n`<img src="a.png">`\n';
      assert.ok((await moved(`## Data model\n\n${harmless}`)).to?.includes(harmless));
    });

    it('or does nothing when an address is written with escapes', async () => {
      assert.equal(
        await refusal('## Data model\n\n[x](a\\_b.md)\n'),
        'The section cannot be moved: the link “a_b.md” on line 5 would lead elsewhere. Change it first.',
      );
    });
  });

  it('does nothing when a heading would be below the sixth level', async () => {
    const text = '# Data model\n\n## A\n\n### B\n\n#### C\n\n##### D\n\n###### E\n';
    assert.deepEqual(await move({ path: 'a.prd.md', text }, 0, { path: 'a.sdd.md', text: '' }), {
      refused:
        'The section cannot be moved, because “E” would become a heading of the seventh level. Raise that heading first.',
    });
  });
});
