/** A label and its value in one line of source. */
export interface LabelledLine {
  readonly label: string;
  readonly value: string;
}

const quotePrefix = /^[\s>]*/u;
const bullet = /^[-*+•]\s+/u;
const number = /^\d+[.)]\s+/u;
const checkbox = /^\[[ xX]\]\s+/u;
const emphasis = /^(?:\*\*|__|[*_`])/u;
const strong = /^(?:\*\*|__)/u;
const closingEmphasis = /(?:\*\*|__|[*_`])$/u;
const closingStrong = /(?:\*\*|__)$/u;
const colon = /[:：]/u;
const dash = /\s[–—-]\s/u;

const beforeColon = /^[^\s:：*_`|][^:：*`|\n]{0,58}$/u;
const beforeDash = /^[^\s:：*_`|–—-][^:：*`|\n–—]{0,40}$/u;
/** Longest label in UTF-16 units: letters beyond the Basic Multilingual Plane have two. */
const maxLabel = 2 * 60;

/**
 * Reads a line that gives a value under a label; `undefined` when the line is not of that form. It is read step by step,
 * since one expression for all of it would try every way to divide blanks among its parts.
 */
export function readLabelledLine(line: string): LabelledLine | undefined {
  const text = without(quotePrefix, line.trimEnd());
  return readColon(text) ?? readStrong(text) ?? readDash(text);
}

/** `**Owner**: Grace`, `**Owner:** Grace`, `- Owner: Grace`, `Owner： Grace` */
function readColon(text: string): LabelledLine | undefined {
  const at = text.search(colon);
  if (at < 0 || text.startsWith('//', at + 1)) return undefined;
  const head = without(emphasis, without(checkbox, withoutMarker(text.slice(0, at)))).trimEnd();
  const label = without(closingEmphasis, head);
  if (!isLabel(label, beforeColon)) return undefined;
  return { label: label.trim(), value: withoutEmphasis(without(emphasis, text.slice(at + 1).trimStart()).trimStart()) };
}

/** `**Owner** Grace` */
function readStrong(text: string): LabelledLine | undefined {
  const own = without(bullet, text);
  if (!strong.test(own)) return undefined;
  const end = own.slice(2).search(/[*_\n]/u) + 2;
  const label = own.slice(2, end);
  const rest = own.slice(end);
  if (!strong.test(rest) || !/^[ \t]/u.test(rest.slice(2)) || !isLabel(label, /^[^*_\n]{1,58}$/u)) return undefined;
  return label.trim() === '' ? undefined : { label: label.trim(), value: withoutEmphasis(rest.slice(2).trimStart()) };
}

/** `- Owner - Grace`, `- Owner – Grace` */
function readDash(text: string): LabelledLine | undefined {
  if (!bullet.test(text)) return undefined;
  const own = without(strong, without(bullet, text));
  const at = own.search(dash);
  const label = at < 0 ? '' : without(closingStrong, own.slice(0, at).trimEnd());
  if (!isLabel(label, beforeDash)) return undefined;
  return { label: label.trim(), value: withoutEmphasis(own.slice(at + 2).trimStart()) };
}

function isLabel(label: string, form: RegExp): boolean {
  return label.length <= maxLabel && form.test(label);
}

function withoutMarker(text: string): string {
  const own = without(bullet, text);
  return own === text ? without(number, text) : own;
}

/** Marks that end an emphasis before the value, or begin one around it. */
function withoutEmphasis(value: string): string {
  return value.replace(/^[*_`]+\s*/u, '').trim();
}

function without(form: RegExp, text: string): string {
  return text.replace(form, '');
}
