import type { ReadResult } from './ports.js';

/** Largest file worth decoding, in bytes; a million characters never take more in UTF-8. */
export const maxFileBytes = 4_000_000;

/**
 * Text of a file's bytes: UTF-8, or UTF-16 when a byte order mark says so. The mark itself is taken off, as editors do.
 * Bytes that are no text give `binary`.
 */
export function decodeText(bytes: Uint8Array): ReadResult {
  if (bytes.byteLength > maxFileBytes) return { fault: 'too-large' };
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.subarray(0, 8192).includes(0)) return { fault: 'binary' };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'binary' };
  }
}
