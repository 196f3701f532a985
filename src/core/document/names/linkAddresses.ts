import type { Definition, Html, Image, Link, Node } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Chunk, MarkdownTree } from '../../parse/markdown/markdownTree.js';
import { blanked } from '../../text/blanked.js';
import { derived } from '../../text/derived.js';
import type { Span } from '../../text/range.js';

/** An address in the text of a file that counts from the file's own place: of a link, an image, a definition or in HTML. */
export interface LinkAddress {
  /** Escapes of Markdown undone, those of addresses as written. */
  readonly url: string;
  /** Where it is written; `undefined` where that is not plain to see, as when it holds escapes of Markdown. */
  readonly span: Span | undefined;
  /** Where the link begins. */
  readonly start: number;
}

/** All addresses of a text that count from its own place, in no certain order. */
export function linkAddressesOf(tree: MarkdownTree): readonly LinkAddress[] {
  const found: LinkAddress[] = [];
  for (const { node, start, end } of nodesOf(tree)) {
    if (isLink(node)) {
      if (!isRelativeAddress(node.url)) continue;
      const at = placeOfUrl(tree.text, node, { start, end });
      const span = at === undefined ? undefined : { start: at, end: at + node.url.length };
      found.push({ url: node.url, span, start });
    } else if (node.type === 'html') {
      for (const { url, at } of htmlAddresses(tree.text.slice(start, end))) {
        found.push({ url, span: { start: start + at, end: start + at + url.length }, start });
      }
    }
  }
  return found;
}

/** The same of a stretch of a text, each once and without its place. */
export const addressesIn = derived((chunk: Chunk): readonly string[] => {
  const found = new Set<string>();
  for (const root of chunk.nodes) {
    visit(root as Node, (node) => {
      if (isLink(node) && isRelativeAddress(node.url)) found.add(node.url);
      else if (node.type === 'html') for (const { url } of htmlAddresses((node as Html).value)) found.add(url);
    });
  }
  return [...found];
});

function* htmlAddresses(source: string): Generator<{ readonly url: string; readonly at: number }> {
  const html = source.includes('<!--') ? withoutComments(source) : source;
  for (const match of html.matchAll(/[\s"'](?:src|href|poster)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu)) {
    const url = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    // What is written with character references is not the address as it reads.
    if (isRelativeAddress(url) && !url.includes('&')) yield { url, at: match.index + match[0].lastIndexOf(url) };
  }
}

function withoutComments(html: string): string {
  const spans: Span[] = [];
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', spans.at(-1)?.end)) {
    const close = html.indexOf('-->', start);
    spans.push({ start, end: close < 0 ? html.length : close + 3 });
  }
  return blanked(html, spans);
}

/** Whether an address is a path to another file, be it from the workspace folder. */
export function isRelativeAddress(url: string): boolean {
  return url !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|[#?])/iu.test(url);
}

/** Whether a node has an address. */
export function isLink(node: Node): node is Link | Image | Definition {
  return node.type === 'link' || node.type === 'image' || node.type === 'definition';
}

/** Where a link's address is written; `undefined` where that is not plain to see, as when it holds escapes. */
export function placeOfUrl(text: string, node: Link | Image | Definition, { start, end }: Span): number | undefined {
  const words = node.type === 'link' ? node.children.at(-1)?.position : undefined;
  const first = words ? start + (words.end.offset ?? 0) - (node.position?.start.offset ?? 0) : start;
  const places: number[] = [];
  for (let at = text.indexOf(node.url, first); at >= 0 && at < end; at = text.indexOf(node.url, at + 1)) {
    const before = text.slice(first, at).replace(/<$/, '').trimEnd();
    if (before.endsWith('](') || (node.type === 'definition' && before.endsWith(']:'))) places.push(at);
  }
  return places.length === 1 ? places[0] : undefined;
}

/** All nodes of a tree with their place in its text. */
export function nodesOf({ chunks }: MarkdownTree): { node: Node; start: number; end: number }[] {
  const nodes: { node: Node; start: number; end: number }[] = [];
  for (const { start: base, chunk } of chunks) {
    for (const root of chunk.nodes) {
      visit(root, (node) => {
        const start = base + (node.position?.start.offset ?? 0);
        nodes.push({ node, start, end: base + (node.position?.end.offset ?? 0) });
      });
    }
  }
  return nodes;
}

/** What follows the path of an address: its query and its fragment. */
export function suffixOf(url: string): string {
  return /[#?].*/s.exec(url)?.[0] ?? '';
}

/** A path as it is written in a link. */
export function escaped(path: string): string {
  return path.replace(/[%#?\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** Escapes of an address undone; one that is broken as it stands. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
