import * as l10n from '@vscode/l10n';
import type { Definition } from 'mdast';
import { anchoredHeadings, fragmentsOf } from '../document/anchors.js';
import { decoded, escaped, isLink, nodesOf, placeOfUrl, suffixOf } from '../document/names/linkAddresses.js';
import type { MarkdownTree } from '../parse/markdown/markdownTree.js';
import type { Span } from '../text/range.js';
import { replaceBetween } from '../text/replaceBetween.js';
import type { SpanEdit } from '../text/textEdit.js';
import { folderOf, relativeLink, resolveLink } from '../workspace/uris.js';
import { lineStartAt } from '../text/lineStart.js';

/** A file as it stands, read. */
interface Side {
  readonly uri: string;
  readonly tree: MarkdownTree;
}

/** A stretch that goes from one file to a place in another, while the heading that it begins with stays in both. */
export interface Move {
  readonly from: Side;
  readonly span: Span;
  readonly to: Side;
  readonly offset: number;
}

/** What becomes of the links, or why they cannot be kept. */
export type MovedLinks =
  | { readonly refused: string; readonly moved?: undefined }
  | {
      readonly refused?: undefined;
      /** Edits within the stretch that goes. */
      readonly moved: readonly SpanEdit[];
      /** Edits in what stays. */
      readonly staying: readonly SpanEdit[];
      /** By what fragment the heading of the stretch is reached in the other file. */
      readonly fragment: string;
    };

/** Fits the links on both sides of a move, so that each leads where it led. */
export function movedLinks(move: Move): MovedLinks {
  const anchors = anchorsAfter(move);
  if ('refused' in anchors) return anchors;
  const refused = labelConflict(move) ?? htmlConflict(move) ?? linkFromTarget(move, anchors.moved);
  if (refused !== undefined) return { refused };
  const moved: SpanEdit[] = [];
  const staying: SpanEdit[] = [];
  for (const { node, start, end } of nodesOf(move.from.tree)) {
    if (!isLink(node)) continue;
    const inside = holds(move.span, start);
    const url = inside ? urlOfMoved(move, node.url, anchors.moved) : urlOfStaying(move, node.url, anchors);
    if (url === node.url) continue;
    const at = url === undefined ? undefined : placeOfUrl(move.from.tree.text, node, { start, end });
    if (url === undefined || at === undefined) return { refused: cannotFit(move.from.tree.text, start, node.url) };
    (inside ? moved : staying).push({ span: { start: at, end: at + node.url.length }, newText: url });
  }
  return { moved, staying, fragment: anchors.top };
}

interface Anchors {
  /** New fragments of the headings that go, by their old ones. */
  readonly moved: ReadonlyMap<string, string>;
  /** The fragment of the first of them, which stays with a link, before and after. */
  readonly own: string;
  readonly top: string;
}

/** How the headings are reached afterwards; a heading that does not go must keep its fragment, for others lead to it. */
function anchorsAfter({ from, span, to, offset }: Move): Anchors | { readonly refused: string } {
  const here = anchoredHeadings(from.tree);
  const there = anchoredHeadings(to.tree);
  const going = here.filter(({ start }) => holds(span, start));
  const left = here.filter((each) => each === going[0] || !going.includes(each));
  const joined = [
    ...there.filter(({ start }) => start < offset),
    ...going,
    ...there.filter(({ start }) => start >= offset),
  ];
  const [wasHere, wasThere, isHere, isThere] = [here, there, left, joined].map(fragmentsOf);
  const otherwise =
    left.find((each, index) => isHere?.[index] !== wasHere?.[here.indexOf(each)]) ??
    there.find((each, index) => isThere?.[joined.indexOf(each)] !== wasThere?.[index]);
  if (otherwise) {
    return {
      refused: l10n.t(
        'The section cannot be moved: there would be two headings “{0}”, and links would lead to the wrong one. Rename one of the two first.',
        otherwise.text,
      ),
    };
  }
  const pairs = going.map(
    (each) => [wasHere?.[here.indexOf(each)] ?? '', isThere?.[joined.indexOf(each)] ?? ''] as const,
  );
  const [own = '', top = ''] = pairs[0] ?? [];
  return { moved: new Map(pairs), own, top };
}

/** The address that a link of the stretch has in the other file; `undefined` when there is none. */
function urlOfMoved({ from, to }: Move, url: string, moved: ReadonlyMap<string, string>): string | undefined {
  const fragment = fragmentInto(from.uri, from.uri, url);
  if (fragment !== undefined) {
    const known = moved.get(fragment);
    if (known !== undefined) return url.startsWith('#') && known === fragment ? url : `#${known}`;
    const path = relativeLink(to.uri, from.uri);
    return path === undefined ? undefined : `${escaped(path)}${suffixOf(url)}`;
  }
  if (!isRelative(url) || url.startsWith('#') || folderOf(from.uri) === folderOf(to.uri)) return url;
  const target = resolveLink(from.uri, decoded(url), undefined);
  const path = target && relativeLink(to.uri, target);
  // What leads nowhere leads nowhere from there too.
  return path === undefined ? url : escaped(path) + suffixOf(url);
}

/** The address that a link of what stays has then. The first heading of the stretch is still there, with a link. */
function urlOfStaying({ from, to }: Move, url: string, { moved, own }: Anchors): string | undefined {
  const fragment = fragmentInto(from.uri, from.uri, url);
  const known = fragment === undefined || fragment === own ? undefined : moved.get(fragment);
  if (known === undefined) return url;
  const path = relativeLink(from.uri, to.uri);
  return path === undefined ? undefined : `${escaped(path)}#${known}`;
}

/** The other file gets the stretch and no other change, so none of its links may need one. */
function linkFromTarget({ from, to }: Move, moved: ReadonlyMap<string, string>): string | undefined {
  const [own] = moved.keys();
  for (const { node, start } of nodesOf(to.tree)) {
    if (!isLink(node)) continue;
    const fragment = fragmentInto(to.uri, from.uri, node.url);
    if (fragment !== undefined && fragment !== own && moved.has(fragment))
      return cannotFit(to.tree.text, start, node.url);
  }
  return undefined;
}

/** `[ref]` and `[^1]` find their definition only in their own file. */
function labelConflict({ from, span, to }: Move): string | undefined {
  const inside = labelsOf(from.tree, (start) => holds(span, start));
  const outside = labelsOf(from.tree, (start) => !holds(span, start));
  const there = labelsOf(to.tree, () => true);
  const torn =
    [...inside.defined].find((label) => outside.used.has(label)) ??
    [...outside.defined].find((label) => inside.used.has(label));
  if (torn !== undefined) {
    return l10n.t(
      'The section cannot be moved: “[{0}]” is used inside the section and defined outside it, or the other way round. Write the link in full first.',
      torn,
    );
  }
  const twice = [...inside.defined].find((label) => there.defined.has(label) || there.used.has(label));
  const shared = twice ?? [...there.defined].find((label) => inside.used.has(label));
  if (shared === undefined) return undefined;
  return l10n.t(
    'The section cannot be moved: the other document uses “[{0}]” too. Rename one of the two first.',
    shared,
  );
}

function labelsOf(tree: MarkdownTree, within: (start: number) => boolean) {
  const defined = new Set<string>();
  const used = new Set<string>();
  for (const { node, start, end } of nodesOf(tree)) {
    if (!within(start)) continue;
    if (node.type === 'definition') defined.add((node as Definition).identifier);
    else if ('referenceType' in node && 'identifier' in node) used.add(String(node.identifier));
    // The parser knows no footnotes, so both of their ends are plain text to it.
    else if (node.type === 'text')
      for (const { 0: mark, 1: label = '', index } of tree.text.slice(start, end).matchAll(/\[(\^[^\s[\]]{1,99})\]:?/g))
        (mark.endsWith(':') && beginsLine(tree.text, start + index) ? defined : used).add(label.toLowerCase());
  }
  return { defined, used };
}

function beginsLine(text: string, offset: number): boolean {
  const start = lineStartAt(text, offset);
  return /^[\s>]*$/.test(text.slice(offset === 0 ? 0 : start, offset));
}

/** Addresses in raw HTML stay as they are written, so the stretch may hold none that mean something else elsewhere. */
function htmlConflict({ from, span, to }: Move): string | undefined {
  const sameFolder = folderOf(from.uri) === folderOf(to.uri);
  for (const { node, start, end } of nodesOf(from.tree)) {
    if (node.type !== 'html' || !holds(span, start)) continue;
    const html = replaceBetween(from.tree.text.slice(start, end), '<!--', '-->', '');
    for (const match of html.matchAll(/[\s"'](?:src|href|srcset|poster)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)) {
      const url = (match[1] ?? match[2] ?? match[3] ?? '').trim();
      if (url.startsWith('#') || (isRelative(url) && !sameFolder)) return cannotFit(from.tree.text, start, url);
    }
  }
  return undefined;
}

function cannotFit(text: string, offset: number, url: string): string {
  const line = text.slice(0, offset).split(/\r\n|\n|\r/).length;
  return l10n.t(
    'The section cannot be moved: the link “{0}” on line {1} would lead elsewhere. Change it first.',
    url,
    line,
  );
}

/** The fragment by which a link in the file `from` leads into the file `into`; `undefined` for a link elsewhere. */
function fragmentInto(from: string, into: string, url: string): string | undefined {
  const hash = url.indexOf('#');
  if (hash < 0 || !isRelative(url)) return undefined;
  if (hash > 0 ? resolveLink(from, decoded(url), undefined) !== into : from !== into) return undefined;
  return decoded(url.slice(hash + 1)).toLowerCase();
}

function isRelative(url: string): boolean {
  return url !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url);
}

function holds({ start, end }: Span, offset: number): boolean {
  return offset >= start && offset < end;
}
