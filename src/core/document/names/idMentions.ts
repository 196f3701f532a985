import { spanAt } from '../../parse/yaml/yamlPath.js';
import { perChunk } from '../../parse/markdown/perChunk.js';
import { derived } from '../../text/derived.js';
import type { ChunkSpan, Span } from '../../text/range.js';
import type { TandemDocument } from '../document.js';
import type { PlacedText } from '../frontMatter/frontMatterRecords.js';
import { findCoverageStatements } from '../requirements/coverageStatements.js';
import { findRequirements } from '../requirements/findRequirements.js';
import { idPathOf } from '../requirements/idPath.js';
import { mayNameId, readRequirementId, requirementIdAt, requirementIdsIn } from '../requirements/requirementId.js';
import { linkedFile } from './linkedFile.js';
import { runningTextIn } from './runningText.js';

/** A place in a document that names a requirement. Whether there is such a one is for its PRD to say. */
export interface IdMention {
  readonly id: string;
  /** The PRD that the ID is of, as written; `undefined` for the one that the document speaks of. */
  readonly prd: string | undefined;
  /** The ID alone; of one within a range, the whole range. */
  readonly span: Span;
  /** As what it stands there. `text`: it is only spoken of. */
  readonly as: 'requirement' | 'coverage' | 'retired' | 'confirmed' | 'text';
  /**
   * `whole`: the ID stands there as it is; `number`: only its number, as in “FR-1, 2”; `range`: it is one of a range;
   * `disguised`: its letters stand there otherwise, as with an escape among them.
   */
  readonly form: 'whole' | 'number' | 'range' | 'disguised';
}

/**
 * Every place of a document that names a requirement, in the order of the text: where one is asked for, covered, retired or
 * confirmed, and where one is spoken of. What stands in code and in addresses is none, nor is a part of a longer name.
 */
export const idMentionsOf = derived((document: TandemDocument): readonly IdMention[] => {
  const found = new Found(document.text);
  const arePrinted = mayNameId(document.text);
  if (!arePrinted && (document.place?.layout.ids ?? 'printed') === 'printed') return [];
  for (const section of arePrinted ? document.sections : []) {
    for (const { id, prd, at } of spokenOfIn(section, document.text)) {
      const start = section.chunkStart + at;
      found.add({ id, prd, span: { start, end: start + id.length } }, 'text');
    }
  }
  readFrontMatter(document, found);
  for (const { id, idSpan } of findRequirements(document))
    found.add({ id, prd: undefined, span: idSpan }, 'requirement');
  for (const { id, prd, span } of findCoverageStatements(document)) found.add({ id, prd, span }, 'coverage');
  return found.sorted();
});

/** The mention at an offset; the narrowest, where several are. */
export function idMentionAt(document: TandemDocument, offset: number): IdMention | undefined {
  return idMentionsOf(document)
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

/** Mentions by place: what says more of a place takes the place of what says less. */
class Found {
  readonly #text: string;
  readonly #whole = new Map<number, IdMention>();
  readonly #others: IdMention[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  add({ id, prd, span }: Pick<IdMention, 'id' | 'prd' | 'span'>, as: IdMention['as']): void {
    const form = this.#formOf(id, span, as);
    if (form === 'whole') this.#whole.set(span.start, { id, prd, span, as, form });
    else this.#others.push({ id, prd, span, as, form });
  }

  sorted(): readonly IdMention[] {
    // The ends of a range are there as those of the range.
    for (const { span } of this.#others.filter(({ form }, index) => form === 'range' && this.#isFirst(index))) {
      for (const { start } of idsWithin(this.#text, span)) this.#whole.delete(start);
    }
    return [...this.#whole.values(), ...this.#others].sort((a, b) => a.span.start - b.span.start);
  }

  /** Whether a range is not the one of the mention before, of which all have the same place. */
  #isFirst(index: number): boolean {
    return this.#others[index]?.span.start !== this.#others[index - 1]?.span.start;
  }

  #formOf(id: string, { start, end }: Span, as: IdMention['as']): IdMention['form'] {
    const written = this.#text.slice(start, end);
    if (written === id) return 'whole';
    if (as === 'requirement') return 'disguised';
    if (/^[\d.]+$/.test(written) && id.endsWith(written)) return 'number';
    // Of an escape among its letters nothing stands there that any ID would begin with.
    return /^\d/.test(written) || requirementIdAt(written, 0) !== undefined ? 'range' : 'disguised';
  }
}

/** An ID in running text, and where it begins in its chunk. */
type SpokenOf = Pick<IdMention, 'id' | 'prd'> & { readonly at: number };

const spokenOfIn = perChunk((chunk, source): readonly SpokenOf[] => {
  if (!mayNameId(source)) return [];
  return runningTextIn({ chunk, chunkStart: 0 }, source).flatMap((stretch) => {
    // The PRD in whose address the text of a link stands is the one that it speaks of.
    const linked = stretch.link === undefined ? undefined : linkedFile(stretch.link);
    return [...idsWithin(source, stretch)].map(({ id, start }) => ({
      id,
      prd: pathBefore(source, start, stretch.start) ?? linked,
      at: start,
    }));
  });
});

/** The IDs in a stretch of a text, without those that are part of an address or of a file's name. */
function* idsWithin(
  text: string,
  { start, end }: Span | ChunkSpan,
): Generator<{ readonly id: string; readonly start: number }> {
  const source = text.slice(start, end);
  if (!mayNameId(source)) return;
  const masked = source.includes('://') || /www\./iu.test(source) ? withoutAddresses(source) : source;
  for (const { id, start: at } of requirementIdsIn(masked)) {
    if (!isInName(masked, at, at + id.length)) yield { id, start: start + at };
  }
}

function withoutAddresses(source: string): string {
  return source.replace(/(?:https?:\/\/|www\.)[^\s<>]+/giu, (address) => ' '.repeat(address.length));
}

/** Whether an ID is a step of a path, or what a file is called. */
function isInName(text: string, start: number, end: number): boolean {
  if (/^(?:\.[a-z]|\/[a-z])/u.test(text.slice(end, end + 2))) return true;
  return (
    text[start - 1] === '/' && !/[A-Z][-_]?\d[\d.]{0,24}[a-z]?\/$/u.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** Longest path before an ID, in UTF-16 units. */
const longestPath = 201;
/** What no path goes on over. */
const pathEnd = /[\s#,;()[\]<>*`"'“”„]/u;

/** The path before an ID: `other.prd.md#FR-1`. */
function pathBefore(text: string, start: number, from: number): string | undefined {
  const span = idPathBefore(text, start, from);
  return span && idPathOf(text.slice(span.start, span.end));
}

/**
 * Where the path of a PRD stands before an ID, without the sign between them; `undefined` where none does.
 *
 * @param start offset of the ID
 * @param from where the path begins at the earliest
 */
export function idPathBefore(text: string, start: number, from = 0): Span | undefined {
  if (start <= from || text[start - 1] !== '#') return undefined;
  let at = start - 1;
  while (at > Math.max(from, start - longestPath) && !pathEnd.test(text.charAt(at - 1))) at--;
  return at < start - 1 ? { start: at, end: start - 1 } : undefined;
}

function readFrontMatter({ frontMatter, fields, text }: TandemDocument, found: Found): void {
  if (!frontMatter) return;
  const key = ({ text: id, span }: PlacedText, as: IdMention['as']): void => {
    const at = readRequirementId(id) ? -1 : text.slice(span.start, span.end).indexOf(id);
    // One that no sentence would print stands there as it is.
    if (at >= 0)
      found.add({ id, prd: undefined, span: { start: span.start + at, end: span.start + at + id.length } }, as);
    for (const { start } of [...idsWithin(text, span)].filter((each) => each.id === id))
      found.add({ id, prd: undefined, span: { start, end: start + id.length } }, as);
  };
  const words = (span: Span, as: IdMention['as']): void => {
    for (const { id, start } of idsWithin(text, span))
      found.add({ id, prd: pathBefore(text, start, span.start), span: { start, end: start + id.length } }, as);
  };
  for (const { requirement, instead } of fields.retired) {
    words(instead.span, 'text');
    key(requirement, 'retired');
  }
  for (const { requirement, isRecorded } of fields.confirmed) {
    if (isRecorded) continue;
    if (requirement.text.includes('#')) words(requirement.span, 'confirmed');
    else key(requirement, 'confirmed');
  }
  for (const name of ['title', 'effect']) {
    if (typeof frontMatter.values[name] === 'string') words(spanAt(frontMatter.yaml, [name], 'value'), 'text');
  }
}
