import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../../../src/core/text/lineIndex.js';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const head = '# Refunds\n\n## Problem\n\nRefunds take nine days.\n\n## Requirements\n\n';

/** The text after a requirement was inserted where `^` stands, the new cursor shown as `|`; or why it was not. */
async function insert(marked: string, name = 'a.prd.md'): Promise<string> {
  const at = marked.indexOf('^');
  const text = marked.replace('^', '');
  const workspace = new MemoryWorkspace({});
  const { line } = new LineIndex(text).positionAt(Math.max(at, 0));
  const plan = await workspace.tandem.planInsertRequirement({ uri: workspace.uri(name), text }, line);
  if (plan.refused !== undefined) return plan.refused;
  const after = applyEdits(text, plan.files[0]?.edits ?? []);
  const cursor = new LineIndex(after).offsetAt(plan.cursor);
  return `${after.slice(0, cursor)}¦${after.slice(cursor)}`;
}

describe('inserting a requirement', () => {
  const forms: Record<string, readonly [string, string]> = {
    'a list item': ['- FR-1: Refund^\n- FR-2: Tell\n', '- FR-1: Refund\n- FR-3: ¦\n- FR-2: Tell\n'],
    'a bold ID': ['* **FR-1**: Refund^\n', '* **FR-1**: Refund\n* **FR-2**: ¦\n'],
    'a bold ID with its colon': ['- **FR-1:** Refund^\n', '- **FR-1:** Refund\n- **FR-2:** ¦\n'],
    'a bold title': ['- **FR-1: Refund** at once^\n', '- **FR-1: Refund** at once\n- FR-2: ¦\n'],
    code: ['- `FR-009` Refund^\n', '- `FR-009` Refund\n- `FR-010` ¦\n'],
    'a dash': ['- FR-1 – Refund^\n', '- FR-1 – Refund\n- FR-2 – ¦\n'],
    Chinese: ['- FR-1：退款^\n', '- FR-1：退款\n- FR-2：¦\n'],
    'a numbered list': ['1. FR-1: Refund\n2. FR-2: Tell^\n', '1. FR-1: Refund\n2. FR-2: Tell\n3. FR-3: ¦\n'],
    'a list that Markdown numbers': ['1. FR-1: A\n1. FR-2: B^\n', '1. FR-1: A\n1. FR-2: B\n1. FR-3: ¦\n'],
    boxes: ['- [x] FR-1: Refund^\n', '- [x] FR-1: Refund\n- [ ] FR-2: ¦\n'],
    'a loose list': ['- FR-1: A^\n\n- FR-2: B\n', '- FR-1: A\n\n- FR-3: ¦\n\n- FR-2: B\n'],
    'an item with more below it': [
      '- FR-1: A^\n  - in a day\n  - for all\n- FR-2: B\n',
      '- FR-1: A\n  - in a day\n  - for all\n- FR-3: ¦\n- FR-2: B\n',
    ],
    'an item in an item': ['- FR-1: A\n  - FR-2: B^\n', '- FR-1: A\n  - FR-2: B\n  - FR-3: ¦\n'],
    'a table': [
      '| ID | What | Priority |\n| --- | --- | --- |\n| FR-1 | Refund | high |^\n',
      '| ID | What | Priority |\n| --- | --- | --- |\n| FR-1 | Refund | high |\n| FR-2 | ¦ |  |\n',
    ],
    'a numbered table': [
      '| # | ID | What |\n|---|---|---|\n| 1 | **FR-1** | Refund |^\n',
      '| # | ID | What |\n|---|---|---|\n| 1 | **FR-1** | Refund |\n| 2 | **FR-2** | ¦ |\n',
    ],
    'numbers below one': [
      '- FR-1: A\n  - FR-1.1: B\n  - FR-1.2: C^\n',
      '- FR-1: A\n  - FR-1.1: B\n  - FR-1.2: C\n  - FR-1.3: ¦\n',
    ],
    'one with numbers below it': ['- FR-1: A^\n  - FR-1.1: B\n', '- FR-1: A\n  - FR-1.1: B\n- FR-2: ¦\n'],
    'several words': [
      '- REQ-PAY-009: A^\n- REQ-SEC-070: B\n',
      '- REQ-PAY-009: A\n- REQ-PAY-010: ¦\n- REQ-SEC-070: B\n',
    ],
    'an ID without a hyphen': ['- NFR1: A\n- FR7: B^\n', '- NFR1: A\n- FR7: B\n- FR8: ¦\n'],
    'an ID with a letter': ['- FR-012b: A^\n', '- FR-012b: A\n- FR-013: ¦\n'],
    'an ID in brackets': ['- [FR-1] A^\n', '- [FR-1] A\n- [FR-2] ¦\n'],
    'a bold ID in brackets': ['- [**FR-1**] A^\n', '- [**FR-1**] A\n- [**FR-2**] ¦\n'],
    'an ID that is struck out': ['- FR-1: A\n- ~~FR-2: B~~^\n', '- FR-1: A\n- ~~FR-2: B~~\n- FR-3: ¦\n'],
    'a table with a priority before the ID': [
      '| Priority | ID | What |\n|---|---|---|\n| Must | FR-1 | Refund |^\n',
      '| Priority | ID | What |\n|---|---|---|\n| Must | FR-1 | Refund |\n|  | FR-2 | ¦ |\n',
    ],
    'a table with the ID at its end': [
      '| Epic | What | Requirement ID | Status |\n|-|-|-|-|\n| Pay | Refund | FR-1 | open |\n| Pay | Tell | FR-2 | open |^\n',
      '| Epic | What | Requirement ID | Status |\n|-|-|-|-|\n| Pay | Refund | FR-1 | open |\n| Pay | Tell | FR-2 | open |\n| ¦ |  | FR-3 |  |\n',
    ],
    'a paragraph': ['**FR-1**: A^\n\n**FR-2**: B\n', '**FR-1**: A\n\n**FR-3**: ¦\n\n**FR-2**: B\n'],
    'a line of a paragraph': ['We ask:\nFR-1: A^\nFR-2: B\n', 'We ask:\nFR-1: A\nFR-3: ¦\nFR-2: B\n'],
    'a line that a mark ends': [
      '**FR-1:** A  \n**FR-2:** B^\n\nMore.\n',
      '**FR-1:** A  \n**FR-2:** B  \n**FR-3:** ¦\n\nMore.\n',
    ],
    'a table without a row': [
      '| ID | Requirement |\n| --- | --- |^\n',
      '| ID | Requirement |\n| --- | --- |\n| FR-1 | ¦ |\n',
    ],
    'a table without an ID': [
      '| Prio | Nr. | Anforderung |\n| - | - | - |\n|  |  |  |^\n',
      '| Prio | Nr. | Anforderung |\n| - | - | - |\n|  |  |  |\n|  | FR-1 | ¦ |\n',
    ],
    'a heading': [
      '### FR-1: Refund^\n\nAt once.\n\n### FR-2: Tell\n\nToday.\n\n## Users\n\nAll.\n',
      '### FR-1: Refund\n\nAt once.\n\n### FR-3: ¦\n\n### FR-2: Tell\n\nToday.\n\n## Users\n\nAll.\n',
    ],
    'a heading at the end': ['### FR-1: Refund\n\nAt once.^', '### FR-1: Refund\n\nAt once.\n\n### FR-2: ¦\n'],
    'a section without any': ['Later.^\n\n## Users\n\nAll.\n', 'Later.\n\n- FR-1: ¦\n\n## Users\n\nAll.\n'],
    'an empty section': ['^', '- FR-1: ¦\n'],
  };
  for (const [name, [before, after]] of Object.entries(forms)) {
    it(`follows ${name}, in any kind of line break`, async () => {
      assert.equal(await insert(head + before), head + after);
      const crlf = (text: string) => text.replaceAll('\n', '\r\n');
      assert.equal(await insert(crlf(head + before)), crlf(head + after));
    });
  }

  it('goes to the requirements from anywhere in the document', async () => {
    const list = '- FR-1: A\n- FR-2: B\n\n## Out of scope\n\n- FR-9: Never\n';
    assert.equal(await insert(`^${head}${list}`), `${head}${list.replace('B\n', 'B\n- FR-10: ¦\n')}`);
    assert.equal(await insert(`${head}${list}^`), `${head}${list}- FR-10: ¦\n`);
  });

  it('goes among those put off only where the cursor is there', async () => {
    const list =
      '- FR-1: A\n\n### Later\n\n- FR-5: B\n\n### Phase 2\n\nTo come.\n\n### Out of scope\n\n- FR-9: Never\n';
    assert.equal(await insert(`^${head}${list}`), `${head}${list.replace('A\n', 'A\n- FR-10: ¦\n')}`);
    assert.equal(
      await insert(`${head}${list.replace('FR-5: B', 'FR-5: B^')}`),
      `${head}${list.replace('B\n', 'B\n- FR-10: ¦\n')}`,
    );
    assert.equal(
      await insert(`${head}${list.replace('come.', 'come.^')}`),
      `${head}${list.replace('come.\n', 'come.\n\n- FR-10: ¦\n')}`,
    );
    assert.equal(await insert(`${head}${list}^`), `${head}${list}- FR-10: ¦\n`);
  });

  it('never gives an ID twice, be it retired, struck out or only spoken of', async () => {
    const text = `---\nretired: { FR-7: FR-1 }\n---\n\n${head}- FR-1: A^\n\nSee FR-3, ~~FR-5~~ and other.prd.md#FR-30.\n`;
    assert.match(await insert(text), /^- FR-8: ¦$/mu);
  });

  it('says why where it cannot', async () => {
    assert.equal(
      await insert('# A\n\n## Solution\n\nA queue.\n', 'a.sdd.md'),
      'Requirements stand in the PRD. Open it first.',
    );
    assert.equal(
      await insert('# A\n\n## Problem\n\nRefunds take nine days.\n'),
      'No section here lists requirements. Add one called “Requirements” first.',
    );
    assert.equal(await insert('# A\n', 'notes.md'), 'This file is no longer a PRD or SDD.');
  });

  it('gives every requirement another ID, whatever is typed in between', async () => {
    const piece = fc.constantFrom(
      '- FR-1: A\n',
      '- **NFR-07** B\n',
      '\n',
      '## Out of scope\n\n',
      '## Requirements\n\n',
      '| ID | What |\n| --- | --- |\n| FR-4 | C |\n\n',
      '### FR-2: D\n\n',
      'We dropped FR-12.\n\n',
      '> - FR-5: E\n\n',
      '  - FR-6: F\n',
      '```\n- FR-40: G\n```\n\n',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 12 }),
        fc.array(fc.nat(30), { maxLength: 4 }),
        async (pieces, lines) => {
          const workspace = new MemoryWorkspace({});
          const uri = workspace.uri('a.prd.md');
          let text = head + pieces.join('');
          for (const line of lines) {
            const plan = await workspace.tandem.planInsertRequirement({ uri, text }, line);
            if (plan.refused !== undefined) continue;
            assert.doesNotMatch(text, new RegExp(String.raw`\b${plan.id}\b`, 'u'));
            const after = applyEdits(text, plan.files[0]?.edits ?? []);
            const found = after.split('\n')[plan.cursor.line] ?? '';
            assert.ok(found.slice(0, plan.cursor.character).includes(plan.id), found);
            // Nothing else changed.
            assert.equal(after.replace(/\n+/gu, '\n').replace(`${found}\n`, ''), text.replace(/\n+/gu, '\n'));
            text = after;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
