import assert from 'node:assert/strict';
import { faultOf, keyOf, knownSafe, listRegexes } from './checkRegexes.js';

describe('Every regular expression of src', () => {
  it('takes time in proportion to the text', async function () {
    this.timeout(300_000);
    const regexes = listRegexes();
    assert.ok(regexes.some(({ where }) => where.startsWith('core/document/recognise/dates/dateForms.ts')));
    assert.ok(regexes.length > 250, String(regexes.length));
    const safe = knownSafe();
    const faults: string[] = [];
    for (const regex of regexes) {
      const fault = safe.has(keyOf(regex)) ? undefined : await faultOf(regex);
      if (fault !== undefined) faults.push(fault);
    }
    assert.deepEqual(faults, []);
  });

  it('is not noted as safe when it is gone: “npm run regexes” notes them anew', () => {
    const present = new Set(listRegexes().map(keyOf));
    const gone = [...knownSafe()].filter((key) => !present.has(key));
    assert.ok(gone.length <= present.size / 10, `${gone.length} of ${present.size}`);
  });

  it('would be found out if it did not', async () => {
    for (const [source, flags] of [
      ['\\s+$', 'u'],
      ['<!--\\s*@(\\w+)\\s*:([\\s\\S]*?)-->', 'gu'],
      ['(?: (?:[\\d.]+|[a-z]|[ivx]+))+$', 'u'],
      ['(?<=[.!?])\\s+|\\n(?=\\s*[-*|])', 'u'],
    ] as const) {
      assert.notEqual(await faultOf({ where: 'here', source, flags }), undefined, source);
    }
  });
});
