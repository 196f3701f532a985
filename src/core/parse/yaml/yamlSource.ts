import * as l10n from '@vscode/l10n';
import { Document, type YAMLError } from 'yaml';
import { inFile, type YamlSpan } from '../../text/range.js';
import { conflictMessage, findConflict, withoutTheirs } from '../conflicts.js';
import { composeYaml, maxDepth, type Composed } from './yamlCompose.js';
import type { YamlFault } from './yamlFault.js';
import { describeYamlError, spanOfYamlError } from './yamlFaults.js';
import { withLineFeeds } from './yamlLayout.js';
import { recoverYaml } from './yamlRecover.js';
import { readValue } from './yamlValue.js';

/** A YAML text read once: its document with comments and order kept, its plain value, its faults. */
export interface YamlSource {
  /** Offset of the YAML in the text that spans refer to (front matter begins after `---`). */
  readonly base: number;
  /** The YAML itself, without what stands around it. */
  readonly text: string;
  /** Of broken YAML what can be used: lines that break it are read as blank. */
  readonly document: Document;
  /**
   * Plain JavaScript value, aliases and merge keys resolved; `undefined` when the faults leave nothing usable. Keys are
   * as written (`007` stays `007`); of a key given twice the last counts. Aliases share objects: never change it.
   */
  readonly value: unknown;
  /** In the order of the text. */
  readonly faults: readonly YamlFault[];
  /** How many marks of one sort are read here; what is written into it is to stay within. */
  readonly most: number;
}

/** Longest YAML that is read, in characters; eight thousand people fit three times. */
export const maxYamlLength = 2_000_000;
/**
 * Most marks of one sort in YAML that is read: what begins entries (line breaks, commas, opening brackets), closing
 * brackets, colons, the rest. Each costs the parser what a hundred letters do. Eight thousand people fit.
 */
export const maxYamlMarks = 25_000;
/** More faults than this say nothing new: they are the same mistake seen from further on. */
const maxFaults = 100;

/**
 * Reads YAML. Never throws and takes bounded time, whatever the text: what is wrong becomes a fault with its place, and
 * `value` holds what can still be used, so that a half-typed file keeps working.
 *
 * @param text the YAML alone
 * @param base offset of `text` in the text that the spans shall refer to
 * @param most how many marks of one sort are read
 * @param recover whether to look for what can be used of broken YAML; else its value may hold less, its faults are the same
 */
export function readYaml(text: string, base = 0, recover = true, most = maxYamlMarks): YamlSource {
  if (text.length > maxYamlLength) {
    const message = l10n.t(
      'This YAML is too long to read: {0} characters at most. Split it or shorten it.',
      maxYamlLength,
    );
    return unread(text, { base, most, message });
  }
  const beyond = markBeyond(text, most);
  if (beyond !== undefined) {
    const message = l10n.t(
      'This YAML has too many lines, entries or brackets to read: {0} of each at most. Split it or shorten it.',
      most,
    );
    return unread(text, { base, most, message, offset: beyond });
  }
  const conflict = findConflict(text);
  if (conflict) {
    // Everything else that is wrong follows from it: one sentence says what to do.
    const ours = readYaml(withoutTheirs(text), base, recover, most);
    const span = { start: conflict.start, end: conflict.end };
    return { ...ours, text, faults: shifted([{ kind: 'conflict', span, message: conflictMessage() }], base) };
  }
  const lines = withLineFeeds(text);
  const composed = composeYaml(lines);
  if (composed.deep !== undefined) {
    const message = l10n.t('This YAML is nested too deeply to read. Use {0} levels at most.', maxDepth);
    return unread(text, { base, most, message, offset: composed.deep });
  }
  const { document } = recover && composed.errors.length > 0 ? recoverYaml(lines, composed) : composed;
  const read = readValue(document, text);
  const faults = [...syntaxFaults(composed, text), ...read.faults];
  faults.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { base, text, document, value: read.value, faults: shifted(faults.slice(0, maxFaults), base), most };
}

/** Offset of the first mark beyond `most` of its sort; `undefined` when fewer are in the text. */
function markBeyond(text: string, most: number): number | undefined {
  const counts = [0, 0, 0, 0];
  for (let offset = 0; offset < text.length; offset++) {
    const sort = sortOfMark(text, offset);
    if (sort === undefined) continue;
    const count = (counts[sort] ?? 0) + 1;
    if (count > most) return offset;
    counts[sort] = count;
  }
  return undefined;
}

function sortOfMark(text: string, offset: number): number | undefined {
  switch (text[offset]) {
    case '\r':
      return text[offset + 1] === '\n' ? undefined : 0;
    case '\n':
    case ',':
    case '[':
    case '{':
      return 0;
    case ']':
    case '}':
      return 1;
    case ':':
      return 2;
    case '"':
    case "'":
    case '&':
    case '*':
    case '!':
      return 3;
    case '-':
    case '?':
      // Inside a word or a date it is a letter like others.
      return /\s/.test(text[offset + 1] ?? '') ? 3 : undefined;
    default:
      return undefined;
  }
}

function syntaxFaults(composed: Composed, text: string): YamlFault<YamlSpan>[] {
  const faults = new Map<number, YamlFault<YamlSpan>>();
  // Of more than can be shown the places need not be known: each may be looked for up to the end of a long line.
  for (const error of withoutEchoes(composed.errors).slice(0, 2 * maxFaults)) {
    const span = spanOfYamlError(error, text, composed.quotes);
    // Two faults at one place are one mistake; that something is not closed explains the other.
    if (faults.has(span.start) && error.code !== 'MISSING_CHAR') continue;
    faults.set(span.start, {
      kind: 'syntax',
      span,
      message: describeYamlError(error, text.slice(span.start, span.end)),
    });
  }
  if (composed.second !== undefined) {
    const message = l10n.t('Only the first YAML document is read. Remove “---” and what follows it.');
    const end = Math.min(composed.second + 3, text.length);
    const start = Math.min(composed.second, end);
    faults.set(start, { kind: 'syntax', span: { start, end }, message });
  }
  return [...faults.values()];
}

/** Once the parser has lost its way it reports every token up to the end; the first says it. */
function withoutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const lost = errors.findIndex(
    (error) => error.code === 'UNEXPECTED_TOKEN' && /node end|YAML stream/.test(error.message),
  );
  return lost < 0 ? errors : errors.filter((error, index) => index <= lost || !error.message.includes('YAML stream'));
}

/** Whether the text is broken so that its tree may not be what the writer means: then nothing may be edited by tree. */
export function hasSyntaxFault(source: YamlSource): boolean {
  return source.faults.some((fault) => ['syntax', 'conflict', 'limit'].includes(fault.kind));
}

function unread(
  text: string,
  { base, most, message, offset = 0 }: Pick<YamlSource, 'base' | 'most'> & { message: string; offset?: number },
): YamlSource {
  const lineEnd = /[\r\n]|$/.exec(text.slice(offset, offset + 200))?.index ?? 0;
  const faults = [{ kind: 'limit' as const, span: { start: offset, end: offset + lineEnd }, message }];
  return { base, text, document: new Document(), value: undefined, faults: shifted(faults, base), most };
}

function shifted(faults: readonly YamlFault<YamlSpan>[], base: number): YamlFault[] {
  return faults.map((fault) => ({ ...fault, span: inFile(fault.span, base) }));
}
