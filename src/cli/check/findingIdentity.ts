import type { Finding } from '../../core/rules/finding.js';

/** What a finding is known by when lines move, and when something else changes in its file. */
export interface FindingIdentity {
  readonly rule: string;
  /** Heading of the section that it lies in, or the keys above it in a charter; empty before the first. */
  readonly section: string;
  /** The line it begins in, as far as it speaks of that. */
  readonly text: string;
  /** What it says, without the advice that follows: names of people in that change without any edit of the file. */
  readonly says: string;
}

/** A file as findings lie in it. */
export interface IdentitySource {
  readonly text: string;
  /** Its sections by their zero-based first lines; `undefined` for a charter. */
  readonly sections: readonly { readonly line: number; readonly text: string }[] | undefined;
}

/** No text of an identity is longer: it tells findings apart, and is to be read. */
const mostCharacters = 160;

/** How far up keys of a charter are looked for, in lines. */
const mostLines = 2000;

/** What findings of one file are known by. `source` is `undefined` for a file that could not be read. */
export function identities(
  findings: readonly Finding[],
  source: IdentitySource | undefined,
): readonly FindingIdentity[] {
  const lines = source?.text.split(/\r\n|\n|\r/) ?? [];
  return findings.map(({ rule, message, range: { start, end } }) => {
    const line = lines[start.line] ?? '';
    const shown = line.slice(start.character, end.line === start.line ? end.character : undefined);
    const section = source?.sections ? headingAbove(source.sections, start.line) : keysAbove(lines, start.line);
    return { rule, section: short(section), text: short(shown), says: short(firstSentence(message)) };
  });
}

/** One text for one identity. */
export function identityKey({ rule, section, text, says }: FindingIdentity): string {
  return JSON.stringify([rule, section, text, says]);
}

function headingAbove(sections: NonNullable<IdentitySource['sections']>, line: number): string {
  return sections.findLast((section) => section.line <= line)?.text ?? '';
}

/** The keys of a charter around a line, outermost first; told by how far lines are indented. */
function keysAbove(lines: readonly string[], at: number): string {
  const keys: string[] = [];
  let indent = Infinity;
  for (let index = at; index >= 0 && index > at - mostLines && indent > 0; index--) {
    const line = lines[index] ?? '';
    const own = line.length - line.trimStart().length;
    const key = own < indent ? keyOf(line) : undefined;
    if (key === undefined) continue;
    keys.unshift(key);
    indent = own;
  }
  return keys.join(' › ');
}

function keyOf(line: string): string | undefined {
  const text = line.trim().replace(/^- /, '');
  const end = text.search(/:(?:\s|$)/);
  return end <= 0 || text.startsWith('#') ? undefined : text.slice(0, end);
}

function firstSentence(message: string): string {
  const end = message.search(/[.!?](?:\s|$)/);
  return end < 0 ? message : message.slice(0, end + 1);
}

function short(text: string): string {
  return Array.from(text.trim().replace(/\s+/g, ' ')).slice(0, mostCharacters).join('');
}
