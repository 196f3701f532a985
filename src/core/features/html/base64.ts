const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in Base64 (RFC 4648), which not every host of the core has. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const signs = [18, 12, 6, 0].map((shift) => letters.charAt((group >> shift) & 63));
    const left = bytes.length - at;
    text += left >= 3 ? signs.join('') : `${signs.slice(0, left + 1).join('')}${'='.repeat(3 - left)}`;
  }
  return text;
}
