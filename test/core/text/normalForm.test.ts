import assert from 'node:assert/strict';
import { normalForm } from '../../../src/core/text/normalForm.js';

describe('normalForm', () => {
  it('leaves out all but thirty of any mark that is set again and again', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const mark = code >= 0xd800 && code <= 0xdfff ? '' : String.fromCodePoint(code);
      if (!/^\p{M}$/u.test(mark)) continue;
      const marks = normalForm(`${'漢'.repeat(40)}${mark.repeat(100)}`, 'NFKD').length - 40;
      assert.ok(marks <= 30 * 8, `U+${code.toString(16)}: ${marks}`);
    }
  });

  it('is the one of Unicode for ordinary text', () => {
    for (const text of [
      'Łukasz Zürich',
      'e\u0301té '.repeat(20),
      '要件定義書 '.repeat(20),
      'がぎぐ'.repeat(20),
      '결제 '.repeat(20),
    ])
      for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const)
        assert.equal(normalForm(text, form), text.normalize(form));
  });
});
