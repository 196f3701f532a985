import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ChangeHeadings } from '../../layouts/layout.js';
import { spanOfNode, type Section } from '../../parse/markdown/sections.js';
import type { Span } from '../../text/range.js';
import type { TandemDocument } from '../document.js';
import { isDeferredSection, isLeftOut } from './excluded.js';
import type { Requirement } from './requirement.js';
import { readRequirementName } from './requirementHeading.js';

/**
 * The requirements of a document that go by their headings, `### Requirement: Pay by card`, in the order of the text. Those that
 * a document of changes removes, or gives another name, are no longer in force.
 */
export function findTitled({ text, sections, place }: TandemDocument): readonly Requirement[] {
  const changes = place?.layout.changes;
  return sections.flatMap((section): readonly Requirement[] => {
    const change = changes && changeOf(section, changes);
    if (changes && change === 'renamed') return renamedIn(text, section, changes);
    const own = titled(text, section, change === 'removed');
    return change === 'removed' ? [...own, ...removedIn(text, section)] : own;
  });
}

function titled(text: string, section: Section, isRemoved: boolean): readonly Requirement[] {
  const { heading, parent } = section;
  const read = heading && readRequirementName(section.text);
  if (!heading || !read) return [];
  const { name } = read;
  const at = text.slice(heading.start, heading.end).indexOf(name);
  const idSpan = at < 0 ? heading : { start: heading.start + at, end: heading.start + at + name.length };
  return [
    {
      ...common(section),
      id: name,
      text: firstWords(section),
      span: heading,
      idSpan,
      struck: isRemoved ? reasonIn(section) : undefined,
      within: parent,
      place: { form: 'heading', section },
      content: contentOf(section),
    },
  ];
}

/** Headings that are only named in a list: “- `### Requirement: Pay by card`”. */
function removedIn(text: string, section: Section): readonly Requirement[] {
  return linesOf(text, section).flatMap(({ words, span }) => {
    const name = nameIn(words);
    return name === undefined ? [] : [named({ section, name, span, struck: '' })];
  });
}

/** “- FROM: `### Requirement: Pay`” and, below it, “- TO: `### Requirement: Pay by card`”. */
function renamedIn(text: string, section: Section, { from, to }: ChangeHeadings): readonly Requirement[] {
  const found: Requirement[] = [];
  let open: { readonly name: string; readonly span: Span } | undefined;
  for (const { words, span } of linesOf(text, section)) {
    const [, label = '', rest = ''] = /^([A-Za-z]{1,10})\s?[:：](.*)$/su.exec(words) ?? [];
    const name = nameIn(rest);
    if (name === undefined) continue;
    if (label.toLowerCase() === from.toLowerCase()) open = { name, span };
    else if (label.toLowerCase() === to.toLowerCase() && open) {
      found.push(named({ section, ...open, struck: name }));
      open = undefined;
    }
  }
  return found;
}

function named(of: {
  readonly section: Section;
  readonly name: string;
  readonly span: Span;
  readonly struck: string;
}): Requirement {
  const { section, name, span, struck } = of;
  const place = { form: 'heading', section } as const;
  return { ...common(section), id: name, text: '', span, idSpan: span, struck, within: section, place, content: [] };
}

const common = (section: Section) =>
  ({
    named: 'titled',
    isOutOfScope: isLeftOut(section),
    isDeferred: isDeferredSection(section),
    grades: {},
  }) as const;

/** What a document of changes does under a heading, or under the one above it. */
function changeOf(section: Section, { removed, renamed }: ChangeHeadings): 'removed' | 'renamed' | undefined {
  for (let at: Section | undefined = section; at; at = at.parent) {
    const words = at.text.replace(/\s+/gu, ' ').trim().toLowerCase();
    if (words === removed.toLowerCase()) return 'removed';
    if (words === renamed.toLowerCase()) return 'renamed';
  }
  return undefined;
}

/** The lines of the lists and paragraphs right under a heading, without markup at their beginning. */
function linesOf(text: string, section: Section): readonly { readonly words: string; readonly span: Span }[] {
  return section.nodes.flatMap((node) => {
    if (node.type !== 'paragraph' && node.type !== 'list') return [];
    const { start, end } = spanOfNode(section, node);
    return [...text.slice(start, end).matchAll(/[^\r\n]+/gu)].map(({ 0: line, index }) => ({
      words: line.replace(/^[\s*+-]{1,12}/u, '').replace(/[*`]/gu, ''),
      span: { start: start + index, end: start + index + line.length },
    }));
  });
}

function nameIn(words: string): string | undefined {
  return /^[#\s]*\p{L}/u.test(words) ? readRequirementName(words.replace(/^[#\s]+/u, ''))?.name : undefined;
}

function contentOf(section: Section): readonly Nodes[] {
  return [...section.nodes, ...section.children.flatMap(scenario)];
}

function scenario(section: Section): readonly Nodes[] {
  const [heading] = section.chunk.nodes;
  return [...(heading ? [heading] : []), ...contentOf(section)];
}

function firstWords({ nodes }: Section): string {
  const first = nodes.find((node) => node.type === 'paragraph');
  return first ? toString(first).replace(/\s+/gu, ' ').trim() : '';
}

/** Why it is removed, where that stands below it: “**Reason**: nobody used it”. */
function reasonIn({ nodes }: Section): string {
  for (const node of nodes) {
    const [, reason] = node.type === 'paragraph' ? (/^Reason\s?[:：]\s*([^\r\n]*)/iu.exec(toString(node)) ?? []) : [];
    if (reason !== undefined) return reason.trim();
  }
  return '';
}
