import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canEncode, decodeText, maxFileBytes } from '../../../src/core/workspace/decodeText.js';
import { mayRewrite, showsOtherText } from '../../../src/core/workspace/mayRewrite.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** “Definição: R$ 5 – ‘rápido’” as an older Windows saves it. */
const portuguese = bytes(
  ...[0x44, 0x65, 0x66, 0x69, 0x6e, 0x69, 0xe7, 0xe3, 0x6f, 0x3a, 0x20, 0x80, 0x20, 0x35, 0x20, 0x96, 0x20],
  ...[0x91, 0x72, 0xe1, 0x70, 0x69, 0x64, 0x6f, 0x92, 0x0d, 0x0a],
);

describe('decodeText', () => {
  it('reads UTF-8 with and without mark, and UTF-16 with one', () => {
    assert.deepEqual(decodeText(utf8('Zürich')), { text: 'Zürich', encoding: 'utf-8' });
    assert.deepEqual(decodeText(utf8('\u{feff}Zürich')), { text: 'Zürich', encoding: 'utf-8-bom' });
    assert.deepEqual(decodeText(bytes(0xff, 0xfe, 0xfc, 0x00)), { text: 'ü', encoding: 'utf-16le' });
    assert.deepEqual(decodeText(bytes(0xfe, 0xff, 0x00, 0xfc)), { text: 'ü', encoding: 'utf-16be' });
    assert.deepEqual(decodeText(bytes()), { text: '', encoding: 'utf-8' });
  });

  it('takes other text for Windows-1252', () => {
    assert.deepEqual(decodeText(portuguese), {
      text: 'Definição: € 5 – ‘rápido’\r\n',
      encoding: 'windows-1252',
    });
  });

  it('reads every text of Windows-1252 as the standard has it', () => {
    const allowed = Array.from({ length: 256 }, (_, byte) => byte).filter(
      (byte) =>
        (byte >= 0x20 || [9, 10, 12, 13].includes(byte)) && ![0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
    );
    // A lone lead byte at the end makes it no UTF-8.
    const result = decodeText(bytes(...allowed, 0xe9));
    assert.equal(result.fault, undefined);
    assert.equal(result.encoding, 'windows-1252');
    assert.ok(canEncode(result.text, 'windows-1252'));
    assert.equal(new Set(result.text).size, allowed.length);
    assert.match(result.text, /€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u{a0}¡/u);
  });

  it('refuses what holds a byte that no text has', () => {
    for (const control of [0, 1, 8, 0x0b, 0x1b, 0x1f, 0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d])
      assert.deepEqual(decodeText(bytes(0x61, 0xe9, control)), { fault: 'binary' }, control.toString(16));
    assert.deepEqual(decodeText(bytes(0xff, 0xfe, 0x00)), { fault: 'binary' });
    assert.deepEqual(decodeText(new Uint8Array(maxFileBytes + 1)), { fault: 'too-large' });
  });

  it('gives back what was written, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const result = decodeText(utf8(text));
        if (text.includes('\0')) return;
        assert.deepEqual(result, { text, encoding: 'utf-8' });
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
        const result = decodeText(any);
        assert.ok(result.fault === 'binary' || (result.fault === undefined && result.encoding !== undefined));
      }),
    );
  });
});

describe('mayRewrite', () => {
  const saved = (text: string) => ({ text, hasUnsavedChanges: false });
  const typed = (text: string) => ({ text, hasUnsavedChanges: true });

  it('allows a file that the editor reads as it is', () => {
    assert.ok(mayRewrite(saved('Zürich\n'), decodeText(utf8('Zürich\r\n')), 'Łódź'));
    assert.ok(mayRewrite(typed('Bern\n'), decodeText(utf8('Zürich\n')), 'Łódź'));
    assert.ok(mayRewrite(saved('é'), decodeText(bytes(0xe9)), 'ü'));
    assert.ok(mayRewrite(typed('new'), { fault: 'missing' }, ''));
    assert.ok(mayRewrite(typed('\u{fffd} new'), decodeText(utf8('\u{fffd}')), ''));
  });

  it('refuses a file that the editor reads in another encoding', () => {
    assert.ok(!mayRewrite(saved('D\u{fffd}'), decodeText(bytes(0x44, 0xe9)), ''));
    assert.ok(!mayRewrite(typed('D\u{fffd} and more'), decodeText(bytes(0x44, 0xe9)), ''));
    assert.ok(!mayRewrite(saved('ZÃ¼rich'), decodeText(utf8('Zürich')), ''));
    assert.ok(!mayRewrite(saved(''), { fault: 'binary' }, ''));
  });

  it('refuses letters that the file’s encoding does not have', () => {
    assert.ok(!mayRewrite(saved('é'), decodeText(bytes(0xe9)), 'Łódź'));
    assert.ok(!mayRewrite(saved('é'), decodeText(bytes(0xe9)), '\u{81}'));
  });
});

describe('file-encoding', () => {
  const body = '# Definição\n\n## Problem\n\nIt hurts.\n';

  async function found(
    text: string,
    encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le' | undefined,
    path = 'a.prd.md',
  ) {
    const workspace = new MemoryWorkspace();
    const { findings } = await workspace.tandem.analyze({ uri: workspace.uri(path), text, encoding });
    return findings
      .filter(({ rule }) => rule === 'file-encoding')
      .map(({ severity, message, range: { start, end } }) => [severity, message, start, end]);
  }

  it('says on the first line that a file is not UTF-8', async () => {
    const at = [
      { line: 0, character: 0 },
      { line: 0, character: 11 },
    ];
    const message = (name: string) => `This file is not UTF-8, so Tandem reads it as ${name}. Save it as UTF-8.`;
    assert.deepEqual(await found(body, 'windows-1252'), [['info', message('Windows-1252'), ...at]]);
    assert.deepEqual(await found(body, 'utf-16le'), [['info', message('UTF-16'), ...at]]);
    assert.deepEqual(
      (await found('people: { ada: { name: Édith } }\n', 'windows-1252', 'ownership.yaml')).map(
        ([severity]) => severity,
      ),
      ['info'],
    );
  });

  it('says of an open file where the editor could not read it', async () => {
    assert.deepEqual(await found(body.replace('ç', '\u{fffd}'), undefined), [
      [
        'info',
        'Some characters of this file could not be read. Reopen it with the right encoding.',
        { line: 0, character: 8 },
        { line: 0, character: 9 },
      ],
    ]);
  });

  it('is silent otherwise', async () => {
    for (const encoding of ['utf-8', 'utf-8-bom', undefined] as const)
      assert.deepEqual(await found(body, encoding), []);
    assert.deepEqual(await found(body.replace('ç', '\u{fffd}'), 'utf-8'), []);
  });
});

describe('showsOtherText', () => {
  it('tells another text from other letters for the same bytes', () => {
    assert.ok(showsOtherText('Zürich, changed\n', decodeText(utf8('Zürich\n'))));
    assert.ok(!showsOtherText('Zürich\n', decodeText(utf8('Zürich\r\n'))));
    assert.ok(!showsOtherText('ZÃ¼rich', decodeText(utf8('Zürich'))));
    assert.ok(!showsOtherText('D\u{fffd}', decodeText(bytes(0x44, 0xe9))));
    assert.ok(!showsOtherText('', { fault: 'missing' }));
  });
});
