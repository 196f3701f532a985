import type { Nodes } from 'mdast';
import type { DecisionId } from '../../charter/model/charter.js';
import type { Section } from '../../parse/markdown/sections.js';
import { derived } from '../../text/derived.js';
import type { Span } from '../../text/range.js';
import { decidedIn } from '../decisions.js';
import { digestOfText, plainOf } from '../digestText.js';
import type { TandemDocument } from '../document.js';
import type { Evidence } from '../recognise/evidence.js';
import type { EvidenceSignal } from '../recognise/signals.js';

/** Evidence that says of itself which decision it answers, wherever it stands. */
const named: ReadonlySet<EvidenceSignal> = new Set<EvidenceSignal>(['label', 'title', 'frontMatter', 'byline']);

const digests = derived<TandemDocument, Map<DecisionId, string | undefined>>(() => new Map());

/**
 * A short hash of all that a document says on a decision: the sections that answer it with their headings, the lines and rows
 * elsewhere that do, the values of front matter. Blanks, emphasis and comments do not count; everything else does. A section
 * that answers two decisions counts for both.
 *
 * @returns `undefined` when the document has no text on it, as where the file of another tool answers it
 */
export function decisionDigest(document: TandemDocument, decision: DecisionId): string | undefined {
  const known = digests(document);
  if (!known.has(decision)) known.set(decision, digestOfDecision(document, decision));
  return known.get(decision);
}

function digestOfDecision(document: TandemDocument, id: DecisionId): string | undefined {
  const { charter, decisions, frontMatter } = document;
  const sections = decisions.sections
    .filter((entry) => decidedIn(charter, entry).some((decision) => decision.id === id))
    // A bare title says nothing on what its document is mostly about.
    .filter(({ evidence, empty }) => evidence !== 'kind' || !empty)
    .map(({ section }) => section);
  const evidence = (decisions.answers.get(id)?.evidence ?? []).filter(({ span }) => span && !isWithin(sections, span));
  const told = evidence.filter(({ signal }) => named.has(signal));
  const other = sections.length > 0 || told.length > 0 ? told : evidence;
  const isInHead = ({ span }: Evidence) =>
    span !== undefined && frontMatter !== undefined && isIn(frontMatter.span, span);
  const head = other.filter(isInHead).map(({ words: [key = ''] }) => [key, frontMatter?.values[key]]);
  const spans = other.flatMap((one) => (one.span && !isInHead(one) ? one.span : []));
  const texts = [...(head.length > 0 ? [JSON.stringify(head)] : []), ...textsOf(document, new Set(sections), spans)];
  return texts.length === 0 ? undefined : digestOfText(texts.join('\n'));
}

/** What sections say and, of the others, what stands within spans, in the order of the text. */
function textsOf(
  { sections, text }: TandemDocument,
  whole: ReadonlySet<Section>,
  spans: readonly Span[],
): readonly string[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const texts: string[] = [];
  let at = 0;
  for (const section of sections) {
    const { chunk, chunkStart } = section;
    const end = chunkStart + chunk.length;
    const from = at;
    while (at < sorted.length && (sorted[at]?.start ?? end) < end) at++;
    if (whole.has(section)) texts.push(textOfChunk(chunk));
    else if (at > from) texts.push(new Excerpt(section, text, sorted.slice(from, at)).text());
  }
  return texts;
}

const textOfChunk = derived(({ nodes }: Section['chunk']): string =>
  nodes
    // Into which level a part goes is said by its place, and may be what is decided.
    .map((node) => (node.type === 'heading' ? `${'#'.repeat(node.depth)} ${plainOf(node)}` : plainOf(node)))
    .join('\n'),
);

/** The parts of a section that stand within some spans. */
class Excerpt {
  readonly #nodes: readonly Nodes[];
  readonly #source: string;
  /** In the order of the text, none of them touching the next; counted as the nodes are. */
  readonly #spans: readonly Span[];

  constructor({ chunk, chunkStart }: Section, text: string, spans: readonly Span[]) {
    this.#nodes = chunk.nodes;
    this.#source = text.slice(chunkStart, chunkStart + chunk.length);
    const joined: { start: number; end: number }[] = [];
    for (const { start, end } of spans) {
      const last = joined.at(-1);
      if (last && start - chunkStart <= last.end) last.end = Math.max(last.end, end - chunkStart);
      else joined.push({ start: start - chunkStart, end: end - chunkStart });
    }
    this.#spans = joined;
  }

  text(): string {
    return this.#nodes.map((node) => this.#textOf(node)).join('\n');
  }

  #textOf(node: Nodes): string {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const span = this.#firstAfter(start);
    if (!span || span.start >= end) return '';
    if (span.start <= start && span.end >= end) return plainOf(node);
    if ('children' in node) return node.children.map((child) => this.#textOf(child)).join('');
    return node.type === 'text' ? this.#linesOf(node.value, start, end) : plainOf(node);
  }

  /** The first span that does not end before an offset. */
  #firstAfter(offset: number): Span | undefined {
    let [low, high] = [0, this.#spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return this.#spans[low];
  }

  /** The lines of a text that a span touches; a text has as many as its source. */
  #linesOf(value: string, start: number, end: number): string {
    const lines = value.split('\n');
    const sources = this.#source.slice(start, end).split(/(?<=\r\n|\r(?!\n)|\n)/u);
    if (sources.length !== lines.length) return value;
    let at = start;
    const kept = sources.map((source) => {
      const from = at;
      at += source.length;
      const span = this.#firstAfter(from);
      return span !== undefined && span.start < at;
    });
    return lines.filter((_, index) => kept[index]).join('\n');
  }
}

/** Whether a place begins in one of some sections' own text; sections in the order of the text. */
function isWithin(sections: readonly Section[], { start }: Span): boolean {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const section = sections[middle];
    if (section && section.chunkStart + section.chunk.length > start) high = middle;
    else low = middle + 1;
  }
  const found = sections[low];
  return found !== undefined && found.chunkStart <= start;
}

function isIn(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
