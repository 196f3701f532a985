import { readRequirementId, requirementIdAt, requirementIdsIn } from '../requirements/requirementId.js';
import type { List, ListItem, Nodes, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingIndexOf } from '../../language/headingIndex.js';
import { readLabel } from '../../language/labelIndex.js';
import { normalizeHeading } from '../../language/normalizeHeading.js';
import type { SectionText, SectionWords } from '../../language/words/sections.js';
import { languageOfWords } from '../../language/writtenLanguages.js';
import { readFrontMatter } from '../../parse/markdown/frontMatter.js';
import { frontMatterEnd } from '../../parse/markdown/frontMatterFence.js';
import { parseMarkdown } from '../../parse/markdown/markdownParser.js';
import { spanOfNode, type Section } from '../../parse/markdown/sections.js';
import { hasSyntaxFault } from '../../parse/yaml/yamlSource.js';
import { setIn } from '../../parse/yaml/yamlEdit.js';
import { applyEdits } from '../../text/textEdit.js';
import type { SectionDecisions } from '../decisions.js';
import type { TandemDocument } from '../document.js';
import { frontMatterKeys } from '../frontMatter/frontMatterFields.js';
import { languageOf } from '../languageOf.js';
import { findDecisionMarkers } from '../recognise/markers/decisionMarkers.js';
import { readLabelledLine } from '../recognise/text/labelledLine.js';
import { removeKey } from './customRender.js';
import { templateKey } from './customTemplate.js';

/** What a template made from a document is to say of itself. */
export interface TemplateAbout {
  readonly label: string;
  readonly description?: string;
}

/**
 * A template file made from a document: its headings, labels, heads of tables, markers and prompts stay, requirements are
 * numbered from 1, what was written in between gives way to a prompt and a tab stop. Of its front matter go the values that
 * are this document's. `undefined` when the front matter is too broken to tell what they are.
 */
export function templateFrom(document: TandemDocument, about: TemplateAbout): string | undefined {
  const head = headOf(document, about);
  if (head === undefined) return undefined;
  const body = new Stripping(document).body();
  return `${head}\n\n${body}\n`;
}

function headOf({ text, kind, ...document }: TandemDocument, about: TemplateAbout): string | undefined {
  const words = languageOf({ text, kind, ...document });
  const value = {
    label: about.label,
    ...(about.description === undefined ? {} : { description: about.description }),
    kind,
    language: languageOfWords(words),
  };
  const end = frontMatterEnd(text) ?? 0;
  let head =
    end === 0
      ? '---\n---'
      : text
          .slice(0, end)
          .replace(/^\ufeff/u, '')
          .replace(/\r\n|\r/gu, '\n');
  const read = () => readFrontMatter(parseMarkdown(head));
  if (read() === undefined || hasFault(read())) return undefined;
  head = set(head, value) ?? head;
  for (const key of ownKeys) head = removeKey(head, key);
  const result = read();
  // What is given twice, say, a template may not have.
  const isDone = result?.yaml.faults.length === 0 && Object.hasOwn(result.values, templateKey);
  return isDone && ownKeys.every((key) => !Object.hasOwn(result.values, key)) ? head : undefined;
}

/** Keys whose values are of one document: Tandem's own, and those of MADR 4 that hold a day and people. */
const ownKeys: readonly string[] = [...frontMatterKeys, 'date', 'decision-makers', 'deciders', 'consulted', 'informed'];

function hasFault(frontMatter: ReturnType<typeof readFrontMatter>): boolean {
  return frontMatter !== undefined && hasSyntaxFault(frontMatter.yaml);
}

function set(head: string, value: Readonly<Record<string, string>>): string | undefined {
  const frontMatter = readFrontMatter(parseMarkdown(head));
  if (!frontMatter) return undefined;
  if (frontMatter.content.end <= frontMatter.content.start) {
    const inner = setIn({ ...frontMatter.yaml, base: 0 }, '', [templateKey], value);
    return inner && `---\n${applyEdits('', inner).trimEnd()}\n---`;
  }
  const edits = setIn(frontMatter.yaml, head, [templateKey], value);
  return edits && applyEdits(head, edits);
}

/** Most labelled items of a list that are taken for its form; more are what somebody wrote. */
const maxLabelled = 6;
/** Most words of a label. */
const maxLabelWords = 3;

/** An ID with the box and the emphasis before it, and the sign behind it. */
interface FoundId {
  readonly before: string;
  readonly id: string;
  readonly after: string;
}

/** The ID that a line begins with. */
function requirementIn(line: string): FoundId | undefined {
  const before = /^(?:\[[ xX]\][ \t]+)?[*_`]*/u.exec(line)?.[0] ?? '';
  const id = requirementIdAt(
    before.endsWith('_') ? ` ${line.slice(before.length)}` : line,
    before.endsWith('_') ? 1 : before.length,
  );
  if (id === undefined) return undefined;
  const after = /^[*_`]*(?:[ \t]*[:.)–—-]|(?=[ \t]|$))[*_`]*/u.exec(line.slice(before.length + id.length))?.[0];
  return after === undefined ? undefined : { before, id, after };
}

/** A text with a place to fill in for each list of IDs. */
function withoutIds(text: string): string {
  let result = '';
  let end = 0;
  for (const { id, start } of requirementIdsIn(text)) {
    const between = text.slice(end, start);
    // Those that commas join are one list.
    result += end > 0 && /^[ \t]*,[ \t]*$/u.test(between) ? '' : `${between}{{requirements}}`;
    end = start + id.length;
  }
  return result + text.slice(end);
}

/** Makes the body of a template, from its beginning to its end. */
class Stripping {
  readonly #document: TandemDocument;
  readonly #words: SectionWords;
  readonly #numbers = new Map<string, number>();
  readonly #links: ReadonlySet<string>;
  #stops = 0;

  constructor(document: TandemDocument) {
    this.#document = document;
    this.#words = languageOf(document);
    this.#links = new Set(document.fields.links.map(({ target }) => target));
  }

  body(): string {
    const { decisions } = this.#document;
    return decisions.sections
      .flatMap((entry) => this.#section(entry))
      .filter((block) => block !== '')
      .join('\n\n');
  }

  #section(entry: SectionDecisions): readonly string[] {
    const { section } = entry;
    const isTitle = section.heading?.start === this.#document.title.span.start;
    const heading = section.heading ? [isTitle ? this.#title(section) : this.#heading(section)] : [];
    const blocks = this.#blocks(section);
    const isAbove = section.depth === 0 || isTitle;
    const isReplaced = blocks.some(({ type }) => type === 'form' || type === 'text');
    const hasPrompt = blocks.some(({ type }) => type === 'prompt');
    const prompt = isReplaced && !hasPrompt && !isAbove ? [comment(this.#promptFor(entry))] : [];
    return [...heading, ...prompt, ...blocks.map(({ text }) => text)];
  }

  #title(section: Section): string {
    return `${'#'.repeat(section.depth)} {{title}}`;
  }

  #heading(section: Section): string {
    const source = this.#source(section.heading ?? { start: 0, end: 0 });
    const prefix = /^#{1,6}[ \t]+/u.exec(source)?.[0] ?? '';
    const found = requirementIn(source.slice(prefix.length));
    return found ? `${prefix}${this.#numbered(found)} ${this.#stop()}` : escaped(source);
  }

  /** What becomes of the blocks under a heading; text right after text is one place to fill in. */
  #blocks(section: Section): readonly Block[] {
    const blocks: Block[] = [];
    for (const node of section.nodes) {
      const block = this.#block(section, node);
      if (block && !(block.type === 'text' && blocks.at(-1)?.type === 'text')) {
        blocks.push(block.type === 'text' ? { ...block, text: this.#stop() } : block);
      }
    }
    return blocks;
  }

  #block(section: Section, node: RootContent): Block | undefined {
    const source = this.#source(spanOfNode(section, node));
    switch (node.type) {
      case 'yaml':
      case 'definition':
      case 'footnoteDefinition':
        return undefined;
      case 'html':
        return this.#html(source);
      case 'list':
        return { type: 'form', text: this.#list(section, node) };
      case 'table':
        return { type: 'form', text: this.#table(section, node) };
      case 'thematicBreak':
        return { type: 'kept', text: source };
      case 'code': {
        const fence = /^(`{3,}|~{3,})[^\r\n]*/u.exec(source);
        return fence ? { type: 'form', text: `${fence[0]}\n\n${fence[1] ?? ''}` } : { type: 'text', text: '' };
      }
      default:
        return this.#prose(node, source);
    }
  }

  #html(source: string): Block | undefined {
    const isComment = source.startsWith('<!--');
    // A note is for somebody about what stood here; other markup may enclose it.
    if (!isComment || /^<!--\s*(?:@|dissent\b)/u.test(source)) return undefined;
    if (findDecisionMarkers(source).length > 0) return { type: 'kept', text: source };
    if (/^<!--\s*tandem\b/u.test(source)) return { type: 'kept', text: source };
    return { type: 'prompt', text: escaped(withoutIds(source)) };
  }

  #prose(node: RootContent, source: string): Block {
    const partner = this.#partnerIn(node);
    if (partner !== undefined && node.type === 'paragraph') {
      const { start, end } = partner;
      const from = node.position?.start.offset ?? 0;
      return {
        type: 'kept',
        text: `${escaped(source.slice(0, start - from))}{{partner}}${escaped(source.slice(end - from))}`,
      };
    }
    const lines = source.split(/\r\n|\n|\r/u).map((line) => labelIn(line));
    if (lines.some((label) => label === undefined)) return { type: 'text', text: '' };
    // Two blanks at the end of a line break it.
    return { type: 'form', text: lines.map((label) => `${label ?? ''} ${this.#stop()}`).join('  \n') };
  }

  /** Where a paragraph of a design links to its PRD: with such a line designs begin. */
  #partnerIn(node: Nodes): { readonly start: number; readonly end: number } | undefined {
    if (this.#document.kind !== 'sdd') return undefined;
    let found: { readonly start: number; readonly end: number } | undefined;
    visit(node, 'link', ({ url, position }) => {
      if (this.#links.has(url)) found ??= { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
    });
    return found;
  }

  #list(section: Section, list: List): string {
    const items = list.children.map((item) => this.#item(section, item));
    const labels: readonly (string | undefined)[] = items.map(({ text }) =>
      requirementIn(text) ? undefined : labelIn(text),
    );
    const isForm = items.length <= maxLabelled && !labels.includes(undefined);
    const kept = isForm ? items.filter((_, at) => !labels.slice(0, at).includes(labels[at])) : items.slice(0, 1);
    return kept
      .map(({ marker, text }) => {
        const found = requirementIn(text);
        const before = found ? `${this.#numbered(found)} ` : isForm ? `${labelIn(text) ?? ''} ` : '';
        return `${marker}${before}${this.#stop()}`;
      })
      .join('\n');
  }

  /** An item's own first line behind its marker; a ticked box is open again. */
  #item(section: Section, item: ListItem): { readonly marker: string; readonly text: string } {
    const source = this.#source(spanOfNode(section, item));
    const [marker = '- ', box = ''] = /^(?:[-*+]|\d{1,9}[.)])[ \t]*(?=(\[[ xX]\][ \t])?)/u.exec(source) ?? [];
    const rest = source.slice(marker.length + box.length);
    const text = /^[^\r\n]*/u.exec(rest)?.[0] ?? '';
    return { marker: `${marker.trimEnd()} ${box === '' ? '' : '[ ] '}`, text };
  }

  #table(section: Section, table: Table): string {
    const [head, ...rows] = table.children;
    const lines = this.#source(spanOfNode(section, table)).split(/\r\n|\n|\r/u);
    const cells = head?.children.map((cell) => toString(cell)) ?? [];
    const [first = '', ...others] = cells;
    const row = (label: string) => `| ${[label, ...others.map(() => this.#stop())].join(' | ')} |`;
    const index = headingIndexOf(this.#document.charter);
    // Two columns of labels and values have a value in their head, too.
    const isPairs = others.length === 1 && readLabel(first, index)?.source === 'label';
    const labels = rows.map(({ children }) => escaped(children[0] ? toString(children[0]) : ''));
    if (first.trim() === '' || isPairs) {
      const top = isPairs ? row(escaped(first)) : escaped(lines[0] ?? '');
      return [top, lines[1] ?? '', ...labels.map((label) => row(label))].join('\n');
    }
    const id = requirementIn(labels[0] ?? '');
    return [escaped(lines[0] ?? ''), lines[1] ?? '', row(id ? this.#numbered(id) : this.#stop())].join('\n');
  }

  #promptFor({ section, decisions, evidence }: SectionDecisions): string {
    // What a requirement is called is its document's own.
    if (requirementIn(section.text)) return this.#words.requirements.prompt;
    const name = normalizeHeading(section.text).whole;
    const parts = Object.values(this.#words).filter(isSection);
    const same = parts.find(({ heading }) => normalizeHeading(heading).whole === name);
    if (same) return same.prompt;
    const [decision, ...more] = evidence === 'inherited' || evidence === 'kind' ? [] : decisions;
    const own = this.#document.charter.decisions.find(({ id }) => id === decision);
    const part = more.length === 0 ? mainParts[own?.standsFor ?? decision ?? ''] : undefined;
    if (part) return this.#words[part].prompt;
    return more.length === 0 && own?.question ? own.question : `${section.text}: …`;
  }

  #numbered({ before, id, after }: FoundId): string {
    const lead = readRequirementId(id)?.lead ?? id;
    const number = (this.#numbers.get(lead) ?? 0) + 1;
    this.#numbers.set(lead, number);
    return `${before}${lead}${number}${after}`;
  }

  #stop(): string {
    return `$${++this.#stops}`;
  }

  #source({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.#document.text.slice(start, end);
  }
}

/** What becomes of one block: text gives way, a form stays without its contents, prompts and other things stay. */
interface Block {
  readonly type: 'text' | 'form' | 'prompt' | 'kept';
  readonly text: string;
}

/** The part of the built-in templates whose prompt asks for a decision. */
const mainParts: Readonly<Record<string, 'problem' | 'requirements' | 'rolloutPlan' | 'solution' | 'who' | 'when'>> = {
  why: 'problem',
  what: 'requirements',
  rollout: 'rolloutPlan',
  how: 'solution',
  who: 'who',
  when: 'when',
};

function isSection(part: unknown): part is SectionText {
  return typeof part === 'object' && part !== null && 'heading' in part && 'prompt' in part;
}

/** A line up to the end of its label, in bold or in few words; `undefined` when it has none. */
function labelIn(line: string): string | undefined {
  const read = readLabelledLine(line);
  if (!read) return undefined;
  const at = line.indexOf(read.label) + read.label.length;
  const end = /^(?:\*\*|__|[*_`])?[ \t]*[:：](?:\*\*|__|[*_`])?/u.exec(line.slice(at))?.[0];
  const isBold = /^(?:\*\*|__)/u.test(line);
  if (end === undefined || (!isBold && read.label.split(/\s+/u).length > maxLabelWords)) return undefined;
  const label = line.slice(0, at + end.length);
  // The emphasis may go on behind the label.
  const isOpen = (label.match(/\*\*|__/gu)?.length ?? 0) % 2 === 1;
  return escaped(isOpen ? `${read.label}:` : label);
}

function comment(text: string): string {
  return `<!-- ${escaped(text.replace(/\s+/gu, ' ').replace(/[<>]/gu, '').replace(/-{2,}/gu, '–'))} -->`;
}

/** Text that stays must not become a tab stop. */
function escaped(text: string): string {
  return text.replace(/(?<!\\)\$(?=\d|\{\d)/gu, '\\$');
}
