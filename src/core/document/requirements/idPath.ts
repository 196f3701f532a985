/** What would end a path where it stands before an ID, or be taken for a mark around it, with the sign that decodes. */
const unwritable = /[\s#,;&+()[\]{}<>*`"'“”„|?\\、，；：:%]/gu;
/** What would be taken for a mark where a path begins with it. */
const unwritableFirst = /^[_~•·+-]/u;
const isEncoded = /%[\da-f]{2}/iu;

/**
 * The path of a PRD as it stands before an ID, `docs/a.prd.md#FR-1`: what cannot stand there is written as in an address, a blank
 * as `%20`.
 */
export function writtenIdPath(path: string): string {
  const isPlain = path.replaceAll('%', '').search(unwritable) < 0 && !unwritableFirst.test(path);
  if (isPlain && !isEncoded.test(path)) return path;
  return path.replace(unwritable, encoded).replace(unwritableFirst, encoded);
}

/** The path that was written so; what decodes to nothing stands for itself. */
export function idPathOf(written: string): string {
  if (!isEncoded.test(written)) return written;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function encoded(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 128 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(sign);
}
