import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMarkdown } from '../../src/core/parse/markdown/markdownParser.js';
import { applyEdits } from '../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';
import { anyDocument } from '../core/parse/markdownPieces.js';

const headings = fc.constantFrom('', '## Solution\n\n', '\n\n## Timeline\n\nQ3 2027\n\n', '\n\n2. Owners\n===\n\n');
const anySdd = fc.tuple(anyDocument, headings, anyDocument).map((parts) => parts.join(''));

describe('A fix that inserts a section', () => {
  it('makes just one section more, whatever stands before and after it', async () => {
    const workspace = new MemoryWorkspace();
    const path = 'a.sdd.md';
    let inserted = 0;
    await fc.assert(
      fc.asyncProperty(anySdd, async (text) => {
        workspace.tandem.close(workspace.uri(path));
        const { findings } = await workspace.analyze(path, text);
        for (const { title, edits } of findings.flatMap((finding) => finding.fixes)) {
          if (!title.startsWith('Insert section')) continue;
          const analysis = await workspace.analyze(path, text);
          assert(analysis.type === 'document');
          const spans = edits.map(({ range, newText }) => ({ span: analysis.document.lines.spanOf(range), newText }));
          const after = parseMarkdown(applyEdits(text, spans));
          assert.equal(after.chunks.length, parseMarkdown(text).chunks.length + 1, JSON.stringify(after.text));
          inserted++;
        }
      }),
      { numRuns: 150 },
    );
    assert.ok(inserted > 100, String(inserted));
  });

  it('is offered after a long block just as after a short one of the same beginning and end', async () => {
    const workspace = new MemoryWorkspace();
    const offered = async (text: string): Promise<number> => {
      workspace.tandem.close(workspace.uri('a.sdd.md'));
      const { findings } = await workspace.analyze('a.sdd.md', text);
      return findings.flatMap(({ fixes }) => fixes).filter(({ title }) => title.startsWith('Insert section')).length;
    };
    const counts = new Set<number>();
    for (const [open, line, close] of [
      ['```', 'let a = 1;', '```'],
      ['~~~~ ts', '```', '~~~~'],
      ['~~~~', '~~~', '~~~'],
      ['   ````', '', ''],
      ['    code', '    # more', '    end'],
      ['<!-- note', 'of ours', '-->'],
      ['<!-- note', '', 'never ends'],
      ['<div>', '<p>x</p>', '</div>'],
      ['<script>', '', '</script>'],
      ['<pre>', '</div>', ''],
    ] as const) {
      for (const end of ['\n', '\r\n', '\r']) {
        const text = (lines: number) =>
          `# T${end}${end}## Architecture${end}${end}${[open, ...Array.from({ length: lines }, () => line), close].join(end)}${end}`;
        const [short, long] = [await offered(text(2)), await offered(text(60))];
        assert.equal(long, short, JSON.stringify(text(2)));
        counts.add(short);
      }
    }
    assert.ok(counts.has(0) && counts.size > 1, [...counts].join());
  });
});
