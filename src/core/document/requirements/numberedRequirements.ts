import type { List, ListItem, Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { NumberedHeadings } from '../../layouts/layout.js';
import { spanOfNode, type Section } from '../../parse/markdown/sections.js';
import type { Span } from '../../text/range.js';
import type { TandemDocument } from '../document.js';
import { isDeferredSection, isLeftOut } from './excluded.js';
import type { Grades, Requirement, RequirementPlace } from './requirement.js';
import { isCriteriaLabel, readRequirementHeading } from './requirementHeading.js';
import { readStruck, readWithdrawn, withoutTildes } from './struck.js';

/**
 * The requirements of a document that go by numbers: of a heading, `### Requirement 3`, and of an item of the acceptance criteria
 * below it, the second of which is `3.2`, as it is shown: the first counts what its list begins with. A number that stands before
 * the words of an item goes before its place.
 */
export function findNumbered(document: TandemDocument, headings: NumberedHeadings): readonly Requirement[] {
  const lines = document.place?.file.numbersLines;
  const finder = new NumberedFinder(document.text, headings, lines?.describes);
  for (const section of document.sections) {
    finder.readHeading(section);
    if (lines) finder.readLines(section);
  }
  return finder.found.sort((a, b) => a.span.start - b.span.start);
}

/** `1.2` before the words of a line or an item. */
const printedNumber = /^(\d{1,3}(?:\.\d{1,3}){1,3}[a-z]?)(?:[.:：)、]\s?|\s)\s*(?=\S)/u;
/** The same at the beginning of each line of a paragraph, be it bold. */
const printedLine =
  /^[ \t]*(?:\*\*|__)?(\d{1,3}(?:\.\d{1,3}){1,3}[a-z]?)(?:\*\*|__)?[.:：)、]?(?:\*\*|__)?[ \t]+(?=\S)/gmu;

class NumberedFinder {
  readonly found: Requirement[] = [];
  readonly #text: string;
  readonly #headings: NumberedHeadings;
  readonly #describes: string | undefined;

  constructor(text: string, headings: NumberedHeadings, describes: string | undefined) {
    this.#text = text;
    this.#headings = headings;
    this.#describes = describes;
  }

  readHeading(section: Section): void {
    const { heading, text } = section;
    if (!heading) return;
    const { hasCriteria, prefix } = this.#headings;
    const criteria = hasCriteria ? section.children.filter((child) => isCriteriaLabel(child.text)) : [];
    const read = readRequirementHeading(text, this.#headings, criteria.length > 0);
    if (!read) return;
    const { number, title } = read;
    const words = title === '' ? firstWords(section) : title;
    const source = this.#text.slice(heading.start, heading.end);
    const at = heading.start + Math.max(0, source.indexOf(number));
    this.#add(section, {
      id: `${prefix}${number}`,
      text: words,
      span: heading,
      idSpan: { start: at, end: at + number.length },
      struck: text.includes('~~') ? '' : readWithdrawn(title, number),
      within: section.parent,
      place: { form: 'heading', section },
      content: contentOf(section),
      grades: priorityIn(title),
    });
    const isStruck = text.includes('~~') || readWithdrawn(title, number) !== undefined;
    if (hasCriteria) this.#criteria(section, criteria, { number, isStruck });
  }

  /** Lines and items that begin with a number themselves, wherever they stand. */
  readLines(section: Section): void {
    for (const node of section.nodes) {
      if (node.type === 'paragraph') this.#lines(section, node);
      else if (node.type === 'list') {
        for (const item of node.children) {
          const [id = ''] = printedNumber.exec(firstLine(item))?.slice(1) ?? [];
          if (id !== '') this.#item({ section, list: node, item }, id);
        }
      }
    }
  }

  #criteria(
    section: Section,
    below: readonly Section[],
    of: { readonly number: string; readonly isStruck: boolean },
  ): void {
    const { number, isStruck } = of;
    const places = below.length > 0 ? below : [section];
    for (const place of places) {
      const lists = below.length > 0 ? listsOf(place) : criteriaLists(section);
      let next = 1;
      for (const list of lists) {
        // A list without numbers goes on where the one before it ended.
        if (list.ordered) next = list.start ?? 1;
        for (const item of list.children) {
          const [printed] = printedNumber.exec(firstLine(item))?.slice(1) ?? [];
          const isOwn = printed?.startsWith(`${number}.`);
          this.#item({ section: place, list, item }, isOwn && printed ? printed : `${number}.${next}`, isStruck);
          next++;
        }
      }
    }
  }

  #item(
    { section, list, item }: { section: Section; list: List; item: ListItem },
    id: string,
    isAllStruck = false,
  ): void {
    const words = firstLine(item);
    const span = spanOfNode(section, item);
    const source = this.#text.slice(span.start, span.end);
    const [marker = ''] = /^(?:\d{1,9}|[-*+])/u.exec(source) ?? [];
    const printed = printedNumber.exec(words)?.[0].length ?? 0;
    const at = printed > 0 ? Math.max(0, source.indexOf(id)) : 0;
    const length = printed > 0 ? id.length : marker.length;
    const text = withoutTildes(words.slice(printed)).replace(/\s+/gu, ' ').trim();
    // An item that somebody has just begun asks for nothing.
    if (text === '' && item.children.length <= 1) return;
    const isStruck = /^\s*~~[^~]/u.test(words);
    this.#add(section, {
      id,
      text,
      span,
      idSpan: { start: span.start + at, end: Math.min(span.end, span.start + at + length) },
      struck: isStruck ? readStruck(words, id, true) : isAllStruck ? '' : readWithdrawn(text, id),
      within: list,
      place: { form: 'item', list, item, section },
      content: item.children,
      grades: {},
    });
  }

  #lines(section: Section, paragraph: Paragraph): void {
    const { start, end } = spanOfNode(section, paragraph);
    const source = this.#text.slice(start, end);
    const lines = [...source.matchAll(printedLine)];
    for (const [index, { 0: lead, 1: id = '', index: from }] of lines.entries()) {
      const to = lines[index + 1]?.index ?? source.length;
      const words = source
        .slice(from + lead.length, to)
        .replace(/[*_`]|\s+/gu, (sign) => (/\s/u.test(sign) ? ' ' : ''));
      const at = start + from + lead.indexOf(id);
      const value = words.trim();
      this.#add(section, {
        id,
        text: withoutTildes(value),
        span: { start: start + from, end: start + from + source.slice(from, to).trimEnd().length },
        idSpan: { start: at, end: at + id.length },
        struck: value.startsWith('~~') ? readStruck(value, id, true) : readWithdrawn(value, id),
        within: section,
        place: { form: 'paragraph', paragraph, isLine: false, section },
        content: [{ type: 'text', value }],
        grades: {},
      });
    }
  }

  #add(
    section: Section,
    found: Omit<Requirement, 'named' | 'isOutOfScope' | 'isDeferred'> & Pick<Found, 'span'>,
  ): void {
    this.found.push({
      ...found,
      named: 'numbered',
      isOutOfScope: isLeftOut(section),
      isDeferred: isDeferredSection(section),
      ...(this.#describes !== undefined && found.id.startsWith(`${this.#describes}.`) ? { describes: true } : {}),
    });
  }
}

interface Found {
  readonly span: Span;
  readonly place: RequirementPlace;
}

/** The lists of acceptance criteria that stand under no heading of their own: behind their label, else all that are numbered. */
function criteriaLists({ nodes }: Section): readonly List[] {
  const label = nodes.findIndex((node) => node.type === 'paragraph' && isCriteriaLabel(toString(node)));
  const lists = nodes.slice(label + 1).flatMap((node) => (node.type === 'list' ? [node] : []));
  return label < 0 ? lists.filter(({ ordered }) => ordered) : lists;
}

function listsOf({ nodes, children }: Section): readonly List[] {
  const own = nodes.flatMap((node) => (node.type === 'list' ? [node] : []));
  return own.length > 0 ? own : children.flatMap(listsOf);
}

/** All that asks for it: the heading, what stands under it, and all below. */
function contentOf(section: Section): readonly Nodes[] {
  const [heading] = section.chunk.nodes;
  return [...(heading ? [heading] : []), ...section.nodes, ...section.children.flatMap(contentOf)];
}

function firstWords({ nodes }: Section): string {
  const first = nodes.find((node) => node.type === 'paragraph');
  return first ? toString(first).replace(/\s+/gu, ' ').trim() : '';
}

/** `(Priority: P1)` at the end of a heading. */
function priorityIn(title: string): Grades {
  const [, priority] = /[(（][^()（）]{1,20}[:：]\s?(P\d)[)）]/u.exec(title) ?? [];
  return priority === undefined ? {} : { priority };
}

function firstLine(item: ListItem): string {
  const own = item.children.find((child) => child.type === 'paragraph');
  return own ? toString(own) : '';
}
