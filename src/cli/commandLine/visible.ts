/**
 * What a terminal would obey, or hide, instead of showing it: control characters, line separators, halves of surrogate
 * pairs, and format characters, which turn the direction of writing or are not seen at all (tags, soft hyphens). The two
 * joiners U+200C and U+200D stay: Persian, Indian scripts and emoji are written with them.
 */
const obeyed = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A line of text in which everything is seen and nothing is obeyed. */
export function visible(line: string): string {
  return line.replace(obeyed, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `‹U+${hex(code)}›`;
  });
}

/** The same without line feeds: in JSON they are the ones between the lines; within texts they are escaped already. */
const obeyedInJson = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A value as JSON, indented; what a terminal would obey is written as an escape, which means the same. */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return text.replace(obeyedInJson, (character) =>
    // JSON escapes UTF-16 units: a character beyond the first 65,536 is two of them.
    character
      .split('')
      .map((unit) => `\\u${hex(unit.charCodeAt(0)).toLowerCase()}`)
      .join(''),
  );
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
