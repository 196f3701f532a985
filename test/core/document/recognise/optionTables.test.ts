import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

/** The table of an SDD after the fix of `option-tradeoffs`; `undefined` when the finding offers none. */
async function completed(table: string): Promise<string | undefined> {
  const head = '# Refunds\n\n## Options considered\n\n';
  const text = `${head}${table}`;
  const analysis = await new MemoryWorkspace().analyze('refunds.sdd.md', text);
  const finding = analysis.findings.find(({ rule }) => rule === 'option-tradeoffs');
  assert.ok(finding, 'no finding');
  assert.ok(analysis.type === 'document');
  const { lines } = analysis.document;
  const edits = finding.fixes[0]?.edits;
  return (
    edits &&
    applyEdits(
      text,
      edits.map(({ range, newText }) => ({ span: lines.spanOf(range), newText })),
    ).slice(head.length)
  );
}

describe('adding what a table of options lacks', () => {
  const lacksOne = '| Option | Cost | Effort | Debt |';

  it('puts columns before the spaces at the end of a line', async () => {
    assert.equal(
      await completed(`${lacksOne}  \n| --- | --- | --- | --- |\t\n| Queue | low | high | none | \n`),
      '| Option | Cost | Effort | Debt | Developer experience |  \n| --- | --- | --- | --- | --- |\t\n| Queue | low | high | none |  | \n',
    );
  });

  it('fills up rows that are short, and closes lines that are open', async () => {
    assert.equal(
      await completed('Option | Cost | Effort | Debt\n--- | --- | --- | ---\nQueue | low\nCall | a \\| | b | c \\|\n'),
      'Option | Cost | Effort | Debt | Developer experience |\n--- | --- | --- | --- | --- |\nQueue | low |  |  |  |\nCall | a \\| | b | c \\| |  |\n',
    );
  });

  it('changes nothing where a row is longer than the header', async () => {
    assert.equal(await completed(`${lacksOne}\n| --- | --- | --- | --- |\n| a | b | c | d | e |\n`), undefined);
  });

  it('adds rows in a list and on CRLF, whatever the last line ends with', async () => {
    assert.equal(
      await completed('|      | Queue |  \r\n| ---- | ----- |\r\n| Cost | low   |  \r\n| Time | 3 w   |  \r\n'),
      '|      | Queue |  \r\n| ---- | ----- |\r\n| Cost | low   |  \r\n| Time | 3 w   |\r\n| Developer velocity |  |\r\n| Developer experience |  |  \r\n',
    );
  });
});
