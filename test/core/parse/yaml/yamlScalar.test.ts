import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { formatKey, formatScalar } from '../../../../src/core/parse/yaml/yamlScalar.js';

describe('A text as YAML', () => {
  const unseen = {
    'U+202E, which turns the direction': ['a\u202eb', String.raw`"a\u202eb"`],
    'U+2066, which turns it too': ['a\u2066b', String.raw`"a\u2066b"`],
    'a soft hyphen': ['a\u00adb', String.raw`"a\u00adb"`],
    'a tag': ['a\u{e0041}b', String.raw`"a\U000e0041b"`],
    'a byte order mark': ['\ufeffa', String.raw`"\ufeffa"`],
    'an escape': ['a\u001b[2Kb', String.raw`"a\u001b[2Kb"`],
    'a control character of Latin-1': ['a\u0085b', String.raw`"a\u0085b"`],
    'a line separator': ['a\u2028b', String.raw`"a\u2028b"`],
  } as const;

  for (const [name, [text, expected]] of Object.entries(unseen)) {
    it(`shows ${name}`, () => {
      for (const style of ['plain', 'single', 'double'] as const) {
        assert.equal(formatScalar(text, style), expected);
        assert.equal(formatKey(text, style), expected);
      }
      assert.equal(parse(expected), text);
    });
  }

  it('keeps the joiners that scripts and emoji are written with', () => {
    assert.equal(formatScalar('می\u200cخواهم'), '"می\u200cخواهم"');
    assert.equal(formatScalar('👩\u200d💻'), '"👩\u200d💻"');
  });
});
