import type { ListItem, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Charter } from '../charter/model/charter.js';
import { spanOfNode } from '../parse/markdown/sections.js';
import type { Span } from '../text/range.js';
import type { DocumentDecisions, SectionDecisions } from './decisions.js';
import { isGrade } from './recognise/placeholders.js';

/** Something the product must do, under an ID that is never given to another. */
export interface Requirement {
  readonly id: string;
  /** What is asked, without the ID, without markup, and in a table without its priority and other marks. */
  readonly text: string;
  /** The list item, heading or table row. */
  readonly span: Span;
}

/**
 * The requirements of a document: list items, headings and table rows of *What* sections that begin with an ID,
 * in the order of the text. An ID given twice is listed twice.
 */
export function findRequirements(decisions: DocumentDecisions, charter: Charter): readonly Requirement[] {
  const prefixes = charter.requirementPrefixes && new Set(charter.requirementPrefixes);
  const requirements: Requirement[] = [];
  const add = (text: string, span: Span) => {
    const match = /^\s*(?:\[[ xX]\]\s*)?([A-Z]{1,10})-(\d{1,9})(?![\p{L}\p{N}_-])[\s:.)–—-]*/u.exec(text);
    const [whole, prefix, number] = match ?? [];
    if (whole === undefined || prefix === undefined || number === undefined) return;
    if (prefixes && !prefixes.has(prefix)) return;
    requirements.push({ id: `${prefix}-${number}`, text: text.slice(whole.length).replace(/\s+/g, ' ').trim(), span });
  };
  for (const entry of decisions.sections) {
    if (!entry.decisions.includes('what')) continue;
    if (entry.section.heading) add(entry.section.text, entry.section.heading);
    for (const node of entry.section.nodes) collect(entry, node, add);
  }
  return requirements;
}

function collect(entry: SectionDecisions, node: RootContent, add: (text: string, span: Span) => void): void {
  if (node.type === 'list') {
    for (const item of node.children) {
      add(firstLine(item), spanOfNode(entry.section, item));
      for (const child of item.children) collect(entry, child, add);
    }
  } else if (node.type === 'table') {
    const [header, ...rows] = (node satisfies Table).children;
    // Whoever ranks a requirement anew asks for nothing else than before.
    const graded = header?.children.map((cell) => isGrade(toString(cell))) ?? [];
    for (const row of rows) {
      const told = row.children.filter((_, column) => !graded[column]);
      // Beside an ID alone such a column holds what is asked: “ID | MVP”.
      const cells = told.length > 1 ? told : row.children;
      add(cells.map((cell) => toString(cell)).join(' '), spanOfNode(entry.section, row));
    }
  }
}

/** An item's own words, without those of the lists inside it. */
function firstLine(item: ListItem): string {
  const own = item.children.find((child) => child.type === 'paragraph' || child.type === 'heading');
  return own ? toString(own) : '';
}
