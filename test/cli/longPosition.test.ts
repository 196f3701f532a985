import assert from 'node:assert/strict';
import { checkLines } from '../../src/cli/check/textReport.js';

describe('a position that is long', () => {
  it('is still apart from what follows it', () => {
    const place = { line: 5, character: 499_973 };
    const lines = checkLines({
      version: 1,
      documents: [],
      findings: [
        {
          rule: 'r',
          severity: 'warning',
          message: 'Said.',
          path: 'a.md',
          range: { start: place, end: place },
          fixes: [],
        },
      ],
      summary: { documents: 1, error: 0, warning: 1, info: 0, hint: 0 },
    });
    const shown = lines[1]?.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
    assert.equal(shown, '  6:499974 warning  Said.  [r]');
  });
});
