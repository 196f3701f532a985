import * as l10n from '@vscode/l10n';
import { Composer, Document, Parser, type CST } from 'yaml';
import type { Span } from '../text/range.js';
import { describeYamlError } from './yamlFaults.js';
import { readValue } from './yamlValue.js';

/** What kind of fault: the writing itself (`syntax`), a key given twice, an alias that cannot be followed, too much of it. */
export type YamlFaultKind = 'syntax' | 'duplicate-key' | 'alias' | 'limit';

/** A fault of YAML itself (not of what it says): where, and in a plain sentence what is wrong and what to do. */
export interface YamlFault {
  readonly kind: YamlFaultKind;
  readonly span: Span;
  readonly message: string;
}

/** A YAML text read once: its document with comments and order kept, its plain value, its faults. */
export interface YamlSource {
  /** Offset of the YAML in the text that spans refer to (front matter begins after `---`). */
  readonly base: number;
  /** The YAML itself, without what stands around it. */
  readonly text: string;
  readonly document: Document;
  /**
   * Plain JavaScript value, aliases and merge keys resolved; `undefined` when the faults leave nothing usable. Keys are
   * as written (`007` stays `007`); of a key given twice the last counts. Aliases share objects: never change it.
   */
  readonly value: unknown;
  /** In the order of the text. */
  readonly faults: readonly YamlFault[];
}

/** Longest YAML that is read, in characters; ten thousand people fit twice. */
export const maxYamlLength = 2_000_000;
/** Collections within collections; the parser below us recurses, and a JavaScript stack is finite. */
const maxDepth = 60;
/** More faults than this say nothing new: they are the same mistake seen from further on. */
const maxFaults = 100;

/**
 * Reads YAML. Never throws and takes bounded time, whatever the text: what is wrong becomes a fault with its place, and
 * `value` holds what can still be used, so that a half-typed file keeps working.
 *
 * @param text the YAML alone
 * @param base offset of `text` in the text that the spans shall refer to
 */
export function readYaml(text: string, base = 0): YamlSource {
  if (text.length > maxYamlLength) {
    const message = l10n.t(
      'This YAML is too long to read: {0} characters at most. Split it or shorten it.',
      maxYamlLength,
    );
    return unread(text, base, message);
  }
  const tokens = [...new Parser().parse(text)];
  const deep = offsetDeeperThan(tokens, maxDepth);
  if (deep !== undefined) {
    return unread(text, base, l10n.t('This YAML is nested too deeply to read: {0} levels at most.', maxDepth), deep);
  }
  const { document, faults } = compose(tokens, text);
  const read = readValue(document, text);
  const all = [...faults, ...read.faults].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { base, text, document, value: read.value, faults: shifted(all.slice(0, maxFaults), base) };
}

function compose(tokens: readonly CST.Token[], text: string): { document: Document; faults: YamlFault[] } {
  // Duplicate keys are looked for in `readValue`: the composer compares every key with every other.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false });
  const faults: YamlFault[] = [];
  let document: Document | undefined;
  for (const each of composer.compose(tokens, true, text.length)) {
    if (document === undefined) document = each;
    else {
      const message = l10n.t('Only the first YAML document is read. Remove “---” and what follows it.');
      faults.push({ kind: 'syntax', span: clamp(each.range[0], each.range[1], text), message });
      break;
    }
  }
  const seen = new Set<string>();
  for (const error of document?.errors ?? []) {
    const span = clamp(error.pos[0], error.pos[1], text);
    const message = describeYamlError(error, text.slice(span.start, span.end));
    const key = `${span.start} ${message}`;
    if (!seen.has(key)) faults.push({ kind: 'syntax', span, message });
    seen.add(key);
  }
  return { document: document ?? new Document(), faults };
}

/** Whether the text is broken so that its tree may not be what the writer means: then nothing may be edited by tree. */
export function hasSyntaxFault(source: YamlSource): boolean {
  return source.faults.some((fault) => fault.kind === 'syntax' || fault.kind === 'limit');
}

/** The offset of the first collection nested deeper than `limit`; walks without recursion, which is the point of it. */
function offsetDeeperThan(tokens: readonly CST.Token[], limit: number): number | undefined {
  const stack = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token, depth } = next;
    if (depth > limit) return token.offset;
    if (token.type === 'document' && token.value) stack.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const item of token.items) {
      if (item.key) stack.push({ token: item.key, depth: depth + 1 });
      if (item.value) stack.push({ token: item.value, depth: depth + 1 });
    }
  }
  return undefined;
}

function unread(text: string, base: number, message: string, offset = 0): YamlSource {
  const lineEnd = /[\r\n]|$/.exec(text.slice(offset, offset + 200))?.index ?? 0;
  const faults = [{ kind: 'limit' as const, span: { start: offset, end: offset + lineEnd }, message }];
  return { base, text, document: new Document(), value: undefined, faults: shifted(faults, base) };
}

function shifted(faults: readonly YamlFault[], base: number): YamlFault[] {
  return faults.map((fault) => ({ ...fault, span: { start: fault.span.start + base, end: fault.span.end + base } }));
}

function clamp(start: number, end: number, text: string): Span {
  const from = Math.min(Math.max(0, start), text.length);
  return { start: from, end: Math.min(Math.max(from, end), text.length) };
}
