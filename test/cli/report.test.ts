import assert from 'node:assert/strict';
import { CheckReportBuilder } from '../../src/cli/reports/report.js';
import type { Finding } from '../../src/core/rules/finding.js';

describe('The report of check', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const uri = 'file:///docs/a.prd.md';
  const finding = (severity: Finding['severity']): Finding => ({
    rule: 'missing-decision',
    severity,
    message: severity,
    uri,
    range,
    fixes: [{ title: 'Insert', edits: [{ uri, range, newText: 'x'.repeat(1000) }], preferred: true }],
  });

  function reported(isForReading: boolean) {
    const builder = new CheckReportBuilder('/', isForReading ? 'text' : 'json');
    builder.addFindings((['hint', 'info', 'warning', 'error', 'hint'] as const).map(finding));
    return builder.build();
  }

  it('counts everything, whoever it is for', () => {
    assert.deepEqual(reported(true).summary, reported(false).summary);
    assert.deepEqual(reported(true).summary, { documents: 0, error: 1, warning: 1, info: 1, hint: 2 });
  });

  it('keeps for reading only what is read, so that thousands of documents take no more memory than a few', () => {
    assert.deepEqual(
      reported(true).findings.map(({ message, fixes }) => [message, fixes.length]),
      [
        ['info', 0],
        ['warning', 0],
        ['error', 0],
      ],
    );
    assert.equal(reported(false).findings.length, 5);
    assert.ok(reported(false).findings.every(({ fixes }) => fixes.length === 1));
  });
});
