import type { TandemDocument } from '../../document/document.js';
import { idMentionsOf, idPathBefore } from '../../document/names/idMentions.js';
import { idPathOf, writtenIdPath } from '../../document/requirements/idPath.js';
import { decoded, escaped, linkAddressesOf, suffixOf } from '../../document/names/linkAddresses.js';
import { formatScalar, type QuoteStyle } from '../../parse/yaml/yamlScalar.js';
import type { Span } from '../../text/range.js';
import type { SpanEdit } from '../../text/textEdit.js';
import type { FileMoves } from './fileMoves.js';
import { withoutFragment } from '../../workspace/uris.js';

/** Which links of a document are looked at. */
export interface LinkChoice {
  /** Those in its text, beside those of front matter and the paths before requirement IDs. */
  readonly inText: boolean;
  /** Whether there is a PRD or SDD at a URI: other words before an ID are no paths. */
  readonly isDocument: (uri: string) => boolean;
  /** The same once the files have moved. */
  readonly isDocumentAfter: (uri: string) => boolean;
}

/** A link of a document, however it is written. */
interface WrittenLink {
  /** As written, without quotes and without what follows the path. */
  readonly path: string;
  /** URI; `undefined` where it leads nowhere. */
  readonly leadsTo: string | undefined;
  /** Where the link begins. */
  readonly start: number;
  /** What it takes to lead to the same file by another path; `undefined` when it cannot be written here. */
  readonly edit: (path: string) => SpanEdit | undefined;
}

/** What becomes of the links of a document. */
export interface MovedDocument {
  readonly edits: readonly SpanEdit[];
  /** Offset and path of the links that have to be changed by hand. */
  readonly left: readonly { readonly start: number; readonly path: string }[];
}

/** The edits after which each link of a document leads where it led before, once files have moved. */
export function movedDocument(document: TandemDocument, moves: FileMoves, choice: LinkChoice): MovedDocument {
  const edits: SpanEdit[] = [];
  const left: { readonly start: number; readonly path: string }[] = [];
  for (const { path, start, edit } of linksOf(document, moves, choice)) {
    const after = moves.pathAfter(document.uri, path);
    if (after === path) continue;
    const made = after === undefined ? undefined : edit(after);
    if (made) edits.push(made);
    else left.push({ start, path });
  }
  return { edits, left };
}

/**
 * Whether each link of a document leads afterwards where it led before, those left aside that could not be changed.
 *
 * @param after the same document read with its edits, still under its old URI
 */
export function leadsTheSame(
  before: TandemDocument,
  after: TandemDocument,
  moves: FileMoves,
  choice: LinkChoice,
): boolean {
  const known = linksOf(before, moves, choice);
  const place = moves.placeOf(before.uri);
  // A path that could not be changed is still one.
  const stays = new Set(known.map(({ path }) => moves.leadsTo(place, path)));
  const isDocument = (uri: string): boolean => choice.isDocumentAfter(uri) || stays.has(uri);
  const now = linksOf(after, moves, { ...choice, isDocument }, place);
  return (
    known.length === now.length &&
    known.every(({ path, leadsTo }, index) => {
      const isLeft = moves.pathAfter(before.uri, path) === undefined || now[index]?.path === path;
      const wanted = leadsTo === undefined ? undefined : moves.placeOf(leadsTo);
      return isLeft || now[index]?.leadsTo === wanted;
    })
  );
}

/** @param uri where the document is */
function linksOf(
  document: TandemDocument,
  moves: FileMoves,
  { inText, isDocument }: LinkChoice,
  uri = document.uri,
): WrittenLink[] {
  const { text, fields, tree } = document;
  const found: WrittenLink[] = [];
  for (const { target, span } of fields.links) {
    if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(target)) continue;
    const path = withoutFragment(target);
    const end = target.slice(path.length);
    found.push({
      path,
      leadsTo: moves.leadsTo(uri, path),
      start: span.start,
      edit: (after) =>
        withoutFragment(after + end) === after
          ? { span, newText: formatScalar(after + end, quoteAt(text, span)) }
          : undefined,
    });
  }
  for (const { path, span } of pathsBeforeIds(document)) {
    const leadsTo = moves.leadsTo(uri, path);
    if (leadsTo === undefined || !isDocument(leadsTo)) continue;
    found.push({ path, leadsTo, start: span.start, edit: (after) => ({ span, newText: writtenIdPath(after) }) });
  }
  for (const { url, span, start } of inText ? linkAddressesOf(tree) : []) {
    const written = url.slice(0, url.length - suffixOf(url).length);
    const path = decoded(written);
    found.push({
      path,
      leadsTo: moves.leadsTo(uri, path),
      start: span?.start ?? start,
      edit: (after) =>
        span && {
          span: { start: span.start, end: span.start + written.length },
          newText: addressLike(written, after, text[span.start - 1] === '<'),
        },
    });
  }
  // What several keys take over from one place stands there once.
  return [...new Map(found.map((link) => [link.start, link])).values()].sort((a, b) => a.start - b.start);
}

function quoteAt(text: string, { start }: Span): QuoteStyle {
  return text[start] === '"' ? 'double' : text[start] === "'" ? 'single' : 'plain';
}

/** The paths of PRDs right before requirement IDs, each once: `other.prd.md#FR-1`. */
function pathsBeforeIds(document: TandemDocument): readonly { readonly path: string; readonly span: Span }[] {
  const found = new Map<number, { readonly path: string; readonly span: Span }>();
  for (const { prd, span: id } of idMentionsOf(document)) {
    if (prd === undefined || !/\.(?:md|markdown)$/iu.test(prd)) continue;
    const span = idPathBefore(document.text, id.start);
    // Behind “other.prd.md#FR-1, 2” the path stands once.
    if (span && idPathOf(document.text.slice(span.start, span.end)) === prd) found.set(span.start, { path: prd, span });
  }
  return [...found.values()];
}

/** A path as an address, the steps at its end that stay spelled as they are. */
function addressLike(written: string, path: string, inBrackets: boolean): string {
  const old = written.split('/');
  const steps = path.split('/');
  let same = 0;
  while (same < Math.min(old.length, steps.length) && decoded(old.at(-1 - same) ?? '') === steps.at(-1 - same)) same++;
  const isEncoded = /%[89a-f][0-9a-f]/iu.test(written);
  const spelled = steps.map((step, index) => {
    const fromEnd = steps.length - index;
    if (fromEnd <= same) return old.at(-fromEnd) ?? step;
    const plain = escaped(step);
    const whole = isEncoded ? plain.replace(/\P{ASCII}+/gu, encodeURIComponent) : plain;
    return inBrackets ? whole.replaceAll('%20', ' ') : whole;
  });
  return spelled.join('/');
}
