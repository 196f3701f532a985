import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';

const name = 'docs/a.sdd.md';

/** The text after a fix of `option-mismatch`, which must leave nothing of that rule at the same place. */
async function fixed(text: string, title: string): Promise<string> {
  const workspace = new MemoryWorkspace({ [name]: text });
  const { findings } = await workspace.analyze(name);
  const finding = findings.find(
    ({ rule, fixes }) => rule === 'option-mismatch' && fixes.some((fix) => fix.title === title),
  );
  assert.ok(
    finding,
    findings.map(({ message, fixes }) => `${message} ${fixes.map((fix) => fix.title).join('; ')}`).join(),
  );
  const source = { uri: workspace.uri(name), text };
  const plan = await workspace.tandem.planFix(source, { rule: finding.rule, title, at: finding.range.start });
  assert.equal(plan.refused, undefined);
  const after = plan.files.reduce((before, { edits }) => applyEdits(before, edits), text);
  const again = await new MemoryWorkspace({ [name]: after }).analyze(name);
  const left = again.findings.filter(({ rule, message }) => rule === finding.rule && message === finding.message);
  assert.deepEqual(left, []);
  return after;
}

function design(table: readonly string[], who: string, when: string): string {
  return [
    '# Refunds',
    '',
    '## Options',
    '',
    ...table,
    '',
    '## Decision',
    '',
    'Build.',
    '',
    '## Who',
    '',
    who,
    '',
    '## When',
    '',
    when,
    '',
  ].join('\n');
}

describe('fixes of option-mismatch', () => {
  const aligned = [
    '| Option | Cost | Team     | Available from |',
    '| ------ | ---- | -------- | -------------- |',
    '| Buy    | 90k  | Storage  | January 2027   |',
    '| Build  | 20k  | Payments | 1 March 2027   |',
  ];

  it('keep the bars of a table below each other where there is room', async () => {
    const text = design(aligned, 'Team Storage', 'June 2027');
    const after = await fixed(text, 'Change the team of the option to “Storage”');
    assert.equal(after, text.replace('| Payments |', '| Storage  |'));
    const other = design(aligned, 'Team Payments', '15 February 2027');
    const longer = await fixed(other, 'Change the date of the option to “15 February 2027”');
    assert.equal(longer, other.replace('| 1 March 2027   |', '| 15 February 2027 |'));
  });

  it('change the value alone, whatever stands around it', async () => {
    const table = ['|Option|Cost|Team|', '|-|-|-|', '|Buy|90k|Storage|', '|Build|20k|**Payments** <!-- for now -->|'];
    const text = design(table, 'The **Storage** team (with Mei) <!-- agreed --> builds it.', 'June 2027');
    assert.equal(
      await fixed(text, 'Change the team of the option to “Storage”'),
      text.replace('**Payments**', '**Storage**'),
    );
    assert.equal(await fixed(text, 'Change “Storage” to “Payments”'), text.replace('**Storage**', '**Payments**'));
  });

  it('leave “by” and the rest of the sentence, and other line ends', async () => {
    const text = design(aligned, 'Team Payments', 'Beta in January 2027, all by the 15 February 2027!').replaceAll(
      '\n',
      '\r\n',
    );
    const after = await fixed(text, 'Change “15 February 2027” to “1 March 2027”');
    assert.equal(after, text.replace('15 February 2027', '1 March 2027'));
  });

  it('write into the front matter', async () => {
    const body = design(aligned, 'Team Payments', '').replace('## When\n', '');
    const text = `---\nwhen: 2027-02-15 # agreed\n---\n\n${body}`;
    const after = await fixed(text, 'Change “2027-02-15” to “1 March 2027”');
    assert.equal(after, text.replace('2027-02-15', '1 March 2027'));
  });

  it('read options with merged and missing cells without a word', async () => {
    const tables = [
      ['| Option | Cost | Team | Available from |', '| --- | --- | --- | --- |', '| Buy | 90k |', '| Build | 20k |'],
      [
        '| Option | Cost | Team | Available from |',
        '| --- | --- | --- | --- |',
        '| Buy | 90k || |',
        '| Build || | | | more |',
      ],
      ['| Option | Team |', '| --- | --- |', '| Build | Payments |'],
    ];
    for (const table of tables) {
      const { findings } = await new MemoryWorkspace({ [name]: design(table, 'Team Search', 'May 2026') }).analyze(
        name,
      );
      assert.deepEqual(
        findings.filter(({ rule }) => rule === 'option-mismatch'),
        [],
        table.join('\n'),
      );
    }
  });
});
