import assert from 'node:assert/strict';
import { withoutIcons } from '../../../src/core/text/withoutIcons.js';

describe('a text from a file in a line with icons', () => {
  it('has no icon, no turn of the direction of writing and no line break in it', () => {
    assert.equal(withoutIcons('$(flame) Ada $(sync~spin)'), '\\$(flame) Ada \\$(sync~spin)');
    assert.equal(withoutIcons('\u202Egnp.ecarG\u202C \u2066x\u2069\u200F\u061C'), 'gnp.ecarG x');
    assert.equal(withoutIcons('Ada\r\nLovelace'), 'Ada Lovelace');
  });

  it('is as it was otherwise', () => {
    for (const text of ['Ada Lovelace', '$5 (now)', 'שלום', 'محمد', '王芳', '👩‍💻 Zoë']) {
      assert.equal(withoutIcons(text), text);
    }
  });
});
