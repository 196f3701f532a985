/** How a text was quoted; a replacement keeps it where it can. */
export type QuoteStyle = 'plain' | 'single' | 'double';

/** Words that YAML reads as something else than text. */
const notText =
  /^(~|null|true|false|[-+]?(\.inf|\d[\d_]*)|\.nan|0[xo][\da-f]+|[-+]?(\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?|<<)$/i;
/** Text that needs no quotes anywhere, not even between brackets. */
const plain = /^[\p{L}\p{N}_./$(](?:[\p{L}\p{M}\p{N}_./$()'+&@%;!?*=<>^~| -]|:(?=[\p{L}\p{N}/]))*$/u;

/**
 * What is not seen, or turns the direction of writing: control and format characters, line separators. The two joiners
 * U+200C and U+200D stay: Persian, Indian scripts and emoji are written with them.
 */
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as YAML text on one line, quoted where it has to be; text only where it would not be read as text. */
export function formatScalar(value: string | number | boolean | null, style: QuoteStyle = 'plain'): string {
  if (typeof value !== 'string') return formatOther(value);
  const needsQuotes = !plain.test(value) || notText.test(value) || value.endsWith(' ') || value.startsWith('...');
  return quote(value, needsQuotes, style);
}

/** A key as YAML text. */
export function formatKey(key: string, style: QuoteStyle = 'plain'): string {
  return quote(key, !plain.test(key) || key === '<<' || key.endsWith(' ') || key.startsWith('...'), style);
}

function quote(text: string, needed: boolean, style: QuoteStyle): string {
  if (!needed && style === 'plain') return text;
  // Single quotes know no escapes: what cannot be seen needs double ones.
  if (style === 'single' && /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(unseen, escapeCharacter);
}

function escapeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  // YAML knows no surrogate pairs: a character beyond the first 65,536 has an escape of its own.
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}

function formatOther(value: number | boolean | null): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  return Object.is(value, -0) ? '-0' : String(value);
}
