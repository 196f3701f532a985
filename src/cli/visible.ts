/**
 * What a terminal would obey instead of showing it: control characters, line separators, what turns the direction of
 * writing, and halves of surrogate pairs.
 */
const obeyed = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/gu;

/** A line of text in which everything is seen and nothing is obeyed. */
export function visible(line: string): string {
  return line.replace(obeyed, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `‹U+${hex(code)}›`;
  });
}

/** A value as JSON, indented; what a terminal would obey is written as an escape, which means the same. */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  // Line feeds are the ones between the lines; within texts they are escaped already.
  return text.replace(obeyed, (character) =>
    character === '\n' ? character : `\\u${hex(character.charCodeAt(0)).toLowerCase()}`,
  );
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
