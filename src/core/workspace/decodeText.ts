import type { Encoding, ReadResult } from './ports.js';

/** Largest file worth decoding, in bytes; a million characters never take more in UTF-8. */
export const maxFileBytes = 4_000_000;

/**
 * Text of a file's bytes: UTF-8, UTF-16 when a byte order mark says so, else Windows-1252 when nothing in it speaks
 * against that. The mark itself is taken off, as editors do. Bytes that are no text give `binary`.
 */
export function decodeText(bytes: Uint8Array): ReadResult {
  if (bytes.byteLength > maxFileBytes) return { fault: 'too-large' };
  const encoding = markOf(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const text = decoded(bytes, encoding);
    return text === undefined ? { fault: 'binary' } : { text, encoding };
  }
  if (bytes.subarray(0, 8192).includes(0)) return { fault: 'binary' };
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding };
  const older = decodeWindows1252(bytes);
  return older === undefined ? { fault: 'binary' } : { text: older, encoding: 'windows-1252' };
}

/** Whether every character of a text can be written in an encoding. */
export function canEncode(text: string, encoding: Encoding): boolean {
  if (encoding !== 'windows-1252') return !/\p{Cs}/u.test(text);
  return Array.from(text).every((character) => {
    const code = character.codePointAt(0) ?? 0;
    return (
      code < 0x80 || (code >= 0xa0 && code <= 0xff) || (character !== undefinedByte && from0x80.includes(character))
    );
  });
}

function markOf(bytes: Uint8Array): Exclude<Encoding, 'windows-1252'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8-bom' : 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const undefinedByte = '\0';
/** What bytes 80 to 9F stand for; elsewhere Windows-1252 has the numbers of Unicode. */
const from0x80 = `€${undefinedByte}‚ƒ„…†‡ˆ‰Š‹Œ${undefinedByte}Ž${undefinedByte}${undefinedByte}‘’“”•–—˜™š›œ${undefinedByte}žŸ`;
/** Bytes turned into text at once: enough to be quick, few enough for the arguments of one call. */
const pieceLength = 8192;

/** By hand, since some versions of Node take Windows-1252 for Latin-1. `undefined` when a control byte stands in it. */
function decodeWindows1252(bytes: Uint8Array): string | undefined {
  const units = new Uint16Array(bytes.length);
  for (const [index, byte] of bytes.entries()) {
    const unit = byte >= 0x80 && byte <= 0x9f ? from0x80.charCodeAt(byte - 0x80) : byte;
    // Tab, line feed, form feed and carriage return stand in texts.
    if (unit === 0x7f || (unit < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(unit))) return undefined;
    units[index] = unit;
  }
  let text = '';
  for (let from = 0; from < units.length; from += pieceLength) {
    text += String.fromCharCode(...units.subarray(from, from + pieceLength));
  }
  return text;
}
