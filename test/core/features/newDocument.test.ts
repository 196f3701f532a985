import assert from 'node:assert/strict';
import { defaultCharter } from '../../../src/core/charter/read/readCharter.js';
import { templatesFor } from '../../../src/core/document/templates/builtIn.js';
import {
  draftPrd,
  linkEdits,
  draftSdd,
  fileNameFor,
  freeName,
  placesFor,
  sddNameFor,
} from '../../../src/core/features/newDocument.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const charter = defaultCharter();
const about = { title: 'HIPAA', charter, team: undefined, authors: [], eol: '\n' };

describe('a new document', () => {
  for (const kind of ['prd', 'sdd'] as const) {
    for (const template of templatesFor(kind)) {
      it(`${kind} ${template.id}: shows no warning as long as it is young`, async () => {
        const draft = draftPrd(template, about);
        const workspace = new MemoryWorkspace({ 'p.prd.md': '# P\n' });
        const text = kind === 'sdd' ? draft.text.replace('---\n', '---\nprd: p.prd.md\n') : draft.text;
        const analysis = await workspace.analyze(`new.${kind}.md`, text);
        assert.equal(analysis.type, 'document');
        assert.deepEqual(
          analysis.findings.filter(({ severity }) => severity !== 'info'),
          [],
        );
      });
    }
  }

  it('is the same as snippet and as text, but for its tab stops', () => {
    for (const template of [...templatesFor('prd'), ...templatesFor('sdd')]) {
      const { snippet, text } = draftPrd(template, about);
      const plain = snippet.replace(/\$(?:\d+|\{\d+\|[^}]*\})/g, '').replace(/\\([$}\\])/g, '$1');
      assert.equal(
        plain
          .split('\n')
          .map((line) => line.trimEnd())
          .join('\n'),
        text,
      );
      assert.ok(snippet.includes('$1') && snippet.endsWith('$0'));
    }
  });

  it('keeps a title that looks like a snippet, YAML or a template', () => {
    const title = 'Costs: ${1:x} $2 } \\ “…” # [a]';
    const draft = draftPrd(templatesFor('prd')[1]!, { ...about, title });
    assert.ok(draft.text.includes(`# ${title}\n`), draft.text);
    assert.ok(draft.snippet.includes('# Costs: \\${1:x\\} \\$2 \\} \\\\ “…” # [a]\n'), draft.snippet);
    assert.ok(draft.text.includes(`title: "Costs: \${1:x} $2 } \\\\ “…” # [a]"\n`), draft.text);
  });

  it('uses the line break it is told', () => {
    const { text, snippet } = draftPrd(templatesFor('prd')[0]!, { ...about, eol: '\r\n' });
    assert.doesNotMatch(text + snippet, /(?<!\r)\n/);
  });
});

describe('an SDD from a PRD', () => {
  const prdText =
    '---\r\ntitle: "Refunds"  # ours\r\nsdd: old.sdd.md\r\nretired: { FR-6: late }\r\n---\r\n\r\n# Refunds\r\n\r\n## Requirements\r\n\r\n- FR-1: Fast.\r\n- **FR-2** Safe.\r\n- FR-3:\r\n' +
    `- FR-4: ${'very '.repeat(40)}long\r\n- FR-6: Old\r\n- FR-7: a --> b\r\n\r\n## Out of scope\r\n\r\n- FR-8: Never\r\n`;

  it('is linked both ways and leaves the PRD as it is otherwise', async () => {
    const workspace = new MemoryWorkspace({ 'docs/refunds.prd.md': prdText });
    const analysis = await workspace.analyze('docs/refunds.prd.md');
    assert.ok(analysis.type === 'document');
    const uri = workspace.uri('docs/refunds.sdd.md');
    const draft = draftSdd(templatesFor('sdd')[0]!, analysis.document, uri, []);
    assert.match(
      draft.text,
      /^---\r\ndocument: sdd\r\ntitle: Refunds\r\nstage: design\r\nprd: refunds.prd.md\r\n---\r\n/,
    );
    assert.ok(
      draft.text.includes(
        `\r\n<!-- Requirements to cover:\r\n- [ ] FR-1: Fast.\r\n- [ ] FR-2: Safe.\r\n- [ ] FR-4: ${'very '.repeat(23)}very …\r\n- [ ] FR-7: a –> b\r\n-->\r\n`,
      ),
      draft.text,
    );
    const edits = linkEdits({ uri: analysis.document.uri, text: prdText, place: undefined }, 'sdd', uri) ?? [];
    assert.equal(applyEdits(prdText, edits), prdText.replace('sdd: old.sdd.md', 'sdd: [old.sdd.md, refunds.sdd.md]'));
  });

  it('is named like its PRD', () => {
    assert.equal(sddNameFor('file:///w/refunds.prd.md', 'Refunds'), 'refunds.sdd.md');
    assert.equal(sddNameFor('file:///w/PRD.md', 'Faster refunds'), 'faster-refunds.sdd.md');
  });
});

describe('file names and places', () => {
  it('make a name of any title', () => {
    assert.equal(fileNameFor('prd', 'HIPAA: what’s next?'), 'hipaa-whats-next.prd.md');
    assert.equal(fileNameFor('prd', '予約の リマインダー'), '予約の-リマインダー.prd.md');
    assert.equal(fileNameFor('sdd', '../../etc'), 'etc.sdd.md');
    assert.equal(fileNameFor('sdd', '???'), 'untitled.sdd.md');
  });

  it('take the first name that is free', async () => {
    const taken = new Set(['a.prd.md', 'a-2.prd.md']);
    assert.equal(await freeName('a.prd.md', (name) => Promise.resolve(taken.has(name))), 'a-3.prd.md');
  });

  it('offer folders in use first, each once', () => {
    assert.deepEqual(
      placesFor(
        'file:///w/x/y.md',
        ['file:///w/docs/a.prd.md', 'file:///w/prd/b.md', 'file:///w/prd/c.md'],
        ['file:///w'],
      ),
      ['file:///w/x', 'file:///w/prd', 'file:///w/docs', 'file:///w'],
    );
  });
});
