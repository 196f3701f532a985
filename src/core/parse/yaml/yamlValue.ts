import * as l10n from '@vscode/l10n';
import { isAlias, isMap, isScalar, isSeq, Scalar, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { YamlSpan } from '../../text/range.js';
import type { YamlFault } from './yamlFault.js';

/**
 * Values that aliases may add to those written out. An honest file shares a list or a block of defaults among its
 * entries; ten lists of ten aliases each ("YAML bomb") stand for ten thousand million.
 */
const maxAliasedValues = 30_000;

/** Which node an alias stands for, so that a path can be followed through it. */
const aliased = new WeakMap<Node, Node>();

/** The node itself or, for an alias, the one it stands for; `undefined` for an alias that stands for nothing usable. */
export function follow(node: unknown): Node | undefined {
  if (isAlias(node)) return aliased.get(node);
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
}

/** A map's key as text: as written when plain (`007`, `1.0`), else without its quotes. `undefined` for a list or map. */
export function keyText(key: unknown): string | undefined {
  const node = follow(key);
  if (!isScalar(node)) return undefined;
  if (node.type === Scalar.PLAIN && node.source !== undefined) return node.source;
  return typeof node.value === 'string' ? node.value : (node.source ?? '');
}

/** Whether this pair is `<<: …`, which takes over the entries of another map. */
export function isMerge(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.type === Scalar.PLAIN && pair.key.value === '<<';
}

/** Span of a node within the YAML, without the white space and comments that follow it. */
export function nodeSpan(node: Node, text: string): YamlSpan {
  const start = Math.min(node.range?.[0] ?? 0, text.length);
  const end = Math.min(node.range?.[1] ?? start, text.length);
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** The plain value of a document and the faults that only show when its aliases are followed. */
export function readValue(document: Document, text: string): { value: unknown; faults: YamlFault<YamlSpan>[] } {
  const reader = new ValueReader(text);
  return { value: document.contents === null ? undefined : reader.read(document.contents), faults: reader.faults };
}

class ValueReader {
  readonly faults: YamlFault<YamlSpan>[] = [];
  readonly #anchors = new Map<string, { node: Node; value: unknown; size: number; open: boolean }>();
  /** How many values were read so far, those behind aliases counted each time. */
  #size = 0;
  #aliased = 0;
  /** The aliases stand for so much that no more are read. */
  #isFull = false;

  constructor(readonly text: string) {}

  read(node: unknown): unknown {
    if (isAlias(node)) return this.#readAlias(node.source, node);
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null;
    const before = this.#size++;
    const anchor = node.anchor === undefined ? undefined : { node, value: undefined as unknown, size: 0, open: true };
    if (anchor && node.anchor !== undefined) this.#anchors.set(node.anchor, anchor);
    const value = isScalar(node)
      ? node.value
      : isSeq(node)
        ? node.items.map((item) => this.read(item))
        : this.#readMap(node);
    if (anchor) Object.assign(anchor, { value, size: this.#size - before, open: false });
    return value;
  }

  #readAlias(name: string, node: Node): unknown {
    const anchor = this.#anchors.get(name);
    if (!anchor) {
      this.#fault(
        'alias',
        node,
        l10n.t('There is no anchor “&{0}” above this alias. Add the anchor, or write the value out.', name),
      );
      return null;
    }
    if (anchor.open) {
      this.#fault('alias', node, l10n.t('“*{0}” is inside the value that it repeats. Write the value out.', name));
      return null;
    }
    this.#aliased += anchor.size;
    if (this.#aliased > maxAliasedValues) {
      // Said once: all that follow are left out as well, and a hostile file may have tens of thousands.
      if (!this.#isFull) {
        this.#fault(
          'limit',
          node,
          l10n.t(
            'This YAML repeats too much through its aliases, so “*{0}” and those after it are not read. Write the values out.',
            name,
          ),
        );
      }
      this.#isFull = true;
      return null;
    }
    this.#size += anchor.size;
    aliased.set(node, anchor.node);
    return anchor.value;
  }

  #readMap(map: YAMLMap): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    const merges: unknown[] = [];
    const keys = new Set<string>();
    for (const pair of map.items) {
      // The key may carry an anchor or be an alias: read it, so that both are known.
      const keyValue = this.read(pair.key);
      const key = keyText(pair.key);
      if (isMerge(pair)) {
        merges.push(this.#readMerge(pair));
        continue;
      }
      if (key === undefined) {
        const message = l10n.t('A key must be plain text. Put it in quotes.');
        if (keyValue !== null) this.#fault('syntax', pair.key as Node, message);
        continue;
      }
      if (key === '__proto__') {
        // JavaScript takes it for something else than a name: no reader would find what stands under it.
        this.#fault('key', pair.key as Node, l10n.t('“{0}” cannot be used as a name. Choose another one.', key));
        continue;
      }
      if (keys.has(key)) {
        const message = l10n.t('“{0}” is here twice, and only the last one counts. Remove one of them.', key);
        this.#fault('duplicate-key', pair.key as Node, message);
      }
      keys.add(key);
      value[key] = this.read(pair.value);
    }
    for (const merge of merges.flat()) {
      if (typeof merge !== 'object' || merge === null) continue;
      for (const [key, inherited] of Object.entries(merge)) if (!Object.hasOwn(value, key)) value[key] = inherited;
    }
    return value;
  }

  #readMerge(pair: Pair): unknown {
    const value = this.read(pair.value);
    const sources: unknown[] = Array.isArray(value) ? value : [value];
    if (sources.some((source) => typeof source !== 'object' || source === null || Array.isArray(source))) {
      this.#fault('alias', pair.key as Node, l10n.t('“<<” needs an alias of a map. Write one, such as “*name”.'));
    }
    return sources.filter((source) => typeof source === 'object' && source !== null && !Array.isArray(source));
  }

  #fault(kind: YamlFault['kind'], node: Node, message: string): void {
    this.faults.push({ kind, span: nodeSpan(node, this.text), message });
  }
}
