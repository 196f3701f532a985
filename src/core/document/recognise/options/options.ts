import type { List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { normalizePhrase } from '../../../language/normalizeHeading.js';
import { spanOfNode, type Section } from '../../../parse/markdown/sections.js';
import { derived } from '../../../text/derived.js';
import { inFile, type ChunkSpan, type Span } from '../../../text/range.js';
import type { TandemDocument } from '../../document.js';
import { languageOf } from '../../languageOf.js';
import { criteriaOfLabel, criteriaOfText, type Criterion } from './optionCriteria.js';
import {
  isPart,
  isSetting,
  mayNumber,
  optionHeadingOf,
  readNumbered,
  readOptionHeading,
  type OptionHeading,
} from './optionHeadings.js';
import {
  beginsWithAgainst,
  hintsIn,
  maySpeakOfChoice,
  statementsOf,
  type ChoiceStatement,
} from './optionStatements.js';
import { readOptionTable, type OptionTable } from './optionTables.js';
import { isArgument, isBareNumber, itemsText, labelOf, nameOf, OptionTexts } from './optionTexts.js';
import { isBlankText, isBlankValue } from '../blanks/placeholders.js';
import { phrasesOf } from '../text/prosePhrases.js';
import { contentOf, type SectionContent } from '../sections/sectionContent.js';

/** Where an option was found. */
export type OptionForm = 'heading' | 'item' | 'row' | 'column' | 'label' | 'prose';

/** An option that a design weighs. */
export interface WeighedOption {
  readonly name: string;
  readonly span: Span;
  readonly form: OptionForm;
  /** It was not taken: it stands against what the document proposes, also where that is not named as an option. */
  readonly against: boolean;
  /** What is said of it, beyond doubt. */
  readonly criteria: ReadonlySet<Criterion>;
}

/** What a design weighs. */
export interface DesignOptions {
  /** In the order in which they were found, each once. */
  readonly options: readonly WeighedOption[];
  /** How many ways there are, with the one that is proposed. */
  readonly count: number;
  /** Where it says that there is one way only, and why. */
  readonly forced: Span | undefined;
  /** Where it says so without a reason. */
  readonly unreasoned: Span | undefined;
  /** The heading under which options should stand. */
  readonly place: Section | undefined;
  readonly tables: readonly OptionTable[];
  /** All tables whose rows or columns are options, also those that say nothing of criteria. */
  readonly compared: readonly OptionTable[];
  /** Criteria that the text about the options touches anywhere. */
  readonly touched: ReadonlySet<Criterion>;
}

/** The options that a design weighs, however it writes them. */
export const findOptions = derived((document: TandemDocument): DesignOptions => new OptionReader(document).read());

/** What its place among options makes of a section. */
type Place = 'list' | 'others' | 'comparison' | 'option' | undefined;

class OptionReader {
  readonly #document: TandemDocument;
  readonly #options = new Map<string, WeighedOption>();
  readonly #places = new Map<Section, Place>();
  readonly #tables: OptionTable[] = [];
  readonly #compared: OptionTable[] = [];
  readonly #touched = new Set<Criterion>();
  readonly #texts = new OptionTexts();
  #forced: Span | undefined;
  #unreasoned: Span | undefined;
  #place: Section | undefined;

  constructor(document: TandemDocument) {
    this.#document = document;
  }

  read(): DesignOptions {
    for (const { section, decisions } of this.#document.decisions.sections) {
      // Who, when and what have choices of their own.
      const elsewhere = decisions.length > 0 && !decisions.includes('how') && !decisions.includes('why');
      if (!elsewhere || isClear(optionHeadingOf(section))) this.#section(section, decisions.includes('how'));
    }
    const options = [...this.#options.values()];
    const proposed = options.length > 0 && options.every(({ against }) => against) ? 1 : 0;
    return {
      options,
      count: options.length + proposed,
      forced: this.#forced,
      unreasoned: this.#unreasoned,
      place: this.#place,
      tables: this.#tables,
      compared: this.#compared,
      touched: this.#touched,
    };
  }

  #section(section: Section, how: boolean): void {
    const place = this.#placeOf(section);
    this.#places.set(section, place);
    const content = contentOf(section, this.#document.text);
    this.#statements(section, content);
    if (place === 'list' || place === 'others') {
      this.#place ??= section;
      this.#listed(section, place === 'others', how);
    } else {
      if (place === 'comparison' || mayNumberIn(content)) this.#tablesIn(section, place === 'comparison', how);
      if (mayNumberIn(content)) this.#numbered(section);
      this.#fields(section, content);
    }
  }

  /** What a section is among options; options that its heading names are taken down at once. */
  #placeOf(section: Section): Place {
    const heading = optionHeadingOf(section);
    const above = section.parent && this.#places.get(section.parent);
    if (heading === 'list' || heading === 'others')
      return heading === 'others' || !this.#isAboutSettings(section) ? heading : undefined;
    if (heading === 'maybe' && above === undefined) return this.#weighs(section) ? 'list' : undefined;
    if (heading === 'numbered' || heading === 'other') {
      if (heading === 'other')
        this.#add(section.text, this.#headingSpan(section), 'heading', true, this.#told(section));
      else this.#addHeading(section, false);
      return 'option';
    }
    if (heading === 'versus') {
      const span = this.#headingSpan(section);
      this.#add(section.text, span, 'heading', true, this.#told(section));
      return 'comparison';
    }
    if (above === 'list' || above === 'others') {
      if (heading === 'part' || heading === 'comparison' || isPart(section.text)) return 'comparison';
      this.#addHeading(section, above === 'others');
      return 'option';
    }
    if (heading === 'comparison') return 'comparison';
    return above === 'option' || above === 'comparison' ? above : undefined;
  }

  #addHeading(section: Section, against: boolean): void {
    const numbered = readNumbered(section.text);
    // “Option A” alone, with nothing under it, is still to be written.
    const bare = numbered !== undefined && isBareNumber(section.text);
    if (bare && !this.#hasContent(section)) return;
    const told = this.#told(section);
    const turnedDown = hintsIn(section.text).has('against');
    this.#add(
      section.text,
      this.#headingSpan(section),
      'heading',
      against || turnedDown || numbered?.stands === 'against',
      told,
    );
  }

  #hasContent(section: Section): boolean {
    return (
      !contentOf(section, this.#document.text).body.empty || section.children.some((child) => this.#hasContent(child))
    );
  }

  /** Settings have options too: below “Configuration”, or where most of them are flags. */
  #isAboutSettings(section: Section): boolean {
    if (this.#weighs(section)) return false;
    for (let each: Section | undefined = section; each; each = each.parent)
      if (each.heading && each.depth > 1 && isSetting(each.text)) return true;
    return section.nodes.some((node) => node.type === 'list' && node.children.every(beginsWithCode));
  }

  /** Whether the text of a section speaks of reasons for and against. */
  #weighs(section: Section): boolean {
    const { prose } = contentOf(section, this.#document.text).body;
    return (
      prose.some(({ text }) => {
        const found = hintsIn(text);
        return found.has('weighing') || found.has('against');
      }) || section.children.some((child) => hintsIn(child.text).has('weighing') || this.#weighs(child))
    );
  }

  /** What sentences anywhere say of a choice. */
  #statements(section: Section, content: SectionContent): void {
    for (const { statement, span } of statementsIn(content)) {
      const place = inFile(span, section.chunkStart);
      if (statement === 'forced') this.#forced ??= place;
      else if (statement === 'only') this.#unreasoned ??= place;
      else this.#add(this.#document.text.slice(place.start, place.end), place, 'prose', true, new Set());
    }
  }

  /** Reads a section about options: those below headings are taken down when their turn comes. */
  #listed(section: Section, against: boolean, how: boolean): void {
    this.#touch(section);
    const below = section.children.some((child) => !isPart(child.text));
    let found = below;
    let label: { text: string; node: Paragraph } | undefined;
    const close = (): void => {
      if (label) found = this.#addLabel(section, label.node, label.text, against) || found;
      label = undefined;
    };
    const paragraphs: Paragraph[] = [];
    for (const node of section.nodes) {
      if (node.type === 'table') {
        close();
        found = this.#table(section, node, true, against, how) || found;
      } else if (node.type === 'paragraph') {
        const name = labelOf(node);
        if (name !== undefined) {
          close();
          label = { text: toString(node), node };
        } else if (label) label.text += `\n${toString(node)}`;
        else paragraphs.push(node);
      } else if (node.type === 'list') {
        if (label && !node.children.some((item) => readNumbered(toString(item)))) label.text += `\n${itemsText(node)}`;
        else {
          close();
          if (!below) found = this.#items(section, node, against) || found;
        }
      }
    }
    close();
    if (!found) this.#prose(section, paragraphs, against);
  }

  #items(section: Section, list: List, against: boolean): boolean {
    const texts = list.children.map((item) => ({ item, text: itemsText(item) }));
    // What is good and bad about one option is no list of options.
    if (texts.every(({ text }) => isArgument(text))) return false;
    let found = false;
    for (const { item, text } of texts) {
      const first = text.split('\n', 1)[0] ?? '';
      if (isBlankValue(first) || isBlankText(first, { form: 'item' }) || isArgument(text)) continue;
      if (this.#saysNone(text, spanOfNode(section, item))) continue;
      const told = this.#texts.told(text);
      this.#add(nameOf(first), spanOfNode(section, item), 'item', against || this.#texts.isTurnedDown(text), told);
      found = true;
    }
    return found;
  }

  #addLabel(section: Section, node: Paragraph, text: string, against: boolean): boolean {
    const name = labelOf(node) ?? '';
    const rest =
      toString(node)
        .slice(name.length)
        .replace(/^[\s:：.–—-]+/u, '') || text.slice(toString(node).length).trim();
    if (isBlankValue(name) || isArgument(`${name}:`) || isPart(name) || beginsWithAgainst(name)) return false;
    const numbered = readNumbered(name);
    if (numbered && isBareNumber(name) && isBlankValue(rest)) return false;
    const told = this.#texts.told(text);
    const turnedDown = against || numbered?.stands === 'against' || this.#texts.isTurnedDown(text);
    this.#add(name, spanOfNode(section, node), 'label', turnedDown, told);
    return true;
  }

  /** Running text about options: what was not taken needs no more than to be named, all that are weighed must be two. */
  #prose(section: Section, paragraphs: readonly Paragraph[], against: boolean): void {
    const real = paragraphs.filter((node) => {
      const text = toString(node);
      return !isBlankText(text, { form: 'text' }) && !this.#saysNone(text, spanOfNode(section, node));
    });
    const [first] = real;
    if (!first) return;
    const text = real.map((node) => toString(node)).join('\n\n');
    const span = spanOfNode(section, first);
    this.#add(
      text,
      span,
      'prose',
      against || real.length > 1 || this.#texts.namesSeveral(text),
      this.#texts.told(text),
    );
  }

  /** “None”, “None, because the law wants it so”: no option, and perhaps the reason. */
  #saysNone(text: string, span: Span): boolean {
    const said = this.#texts.saysNone(text);
    if (said === 'reasoned') this.#forced ??= span;
    return said !== undefined;
  }

  /** Options that carry a number or letter, in paragraphs and lists of a section about something else. */
  #numbered(section: Section): void {
    for (const node of section.nodes) {
      if (node.type === 'list') {
        const own = node.children.filter((item) => readNumbered(itemsText(item)));
        for (const item of own) {
          const text = itemsText(item);
          this.#addNumbered(section, item, text, 'item');
        }
      } else if (node.type === 'paragraph') {
        const name = labelOf(node);
        if (name !== undefined && readNumbered(name)) {
          this.#addLabel(section, node, this.#textUntilNextLabel(section, node), false);
        } else if (readNumbered(toString(node)) && /^.{0,60}[:：–—]/u.test(toString(node)))
          this.#addNumbered(section, node, toString(node), 'label');
      }
    }
  }

  #addNumbered(section: Section, node: RootContent | ListItem, text: string, form: OptionForm): void {
    const first = text.split('\n', 1)[0] ?? '';
    if (isBareNumber(first) && !text.includes('\n')) return;
    const told = this.#texts.told(text);
    const against = readNumbered(first)?.stands === 'against' || this.#texts.isTurnedDown(text);
    this.#add(first, spanOfNode(section, node), form, against, told);
  }

  #textUntilNextLabel(section: Section, label: Paragraph): string {
    const texts: string[] = [];
    for (const node of section.nodes.slice(section.nodes.indexOf(label))) {
      if (node !== label && node.type === 'paragraph' && labelOf(node) !== undefined) break;
      if (node.type === 'paragraph') texts.push(toString(node));
      else if (node.type === 'list') texts.push(itemsText(node));
    }
    return texts.join('\n');
  }

  /** “Alternatives considered: a stream”, “Options: a worker, a stream”, “Decision: a worker over a stream”. */
  #fields(section: Section, { body }: SectionContent): void {
    for (const { label, value, span, form, blank } of body.fields) {
      if (form !== 'line' && form !== 'row') continue;
      const place = inFile(span, section.chunkStart);
      if (form === 'line' && beginsWithAgainst(value) && !isArgument(`${label}:`)) {
        this.#add(label, place, 'label', true, new Set());
        continue;
      }
      const heading = readOptionHeading(label);
      if (heading !== 'list' && heading !== 'others') continue;
      if (form === 'row' && heading === 'list') continue;
      this.#place ??= undefined;
      if (blank || isBlankText(value, { form: 'value' }) || this.#saysNone(value, place)) continue;
      if (heading === 'others') this.#add(value, place, 'label', true, new Set());
      else if (!/^[-`]/u.test(value)) {
        const names = value
          .split(/[,;、，；]| (?:or|and|oder|und|ou|et|o|y|e) |[/|]/u)
          .filter((name) => !isBlankValue(name));
        for (const name of names) this.#add(name, place, 'label', false, new Set());
      }
    }
  }

  #tablesIn(section: Section, among: boolean, how: boolean): void {
    for (const node of section.nodes) if (node.type === 'table') this.#table(section, node, among, false, how);
  }

  #table(section: Section, node: Table, among: boolean, against: boolean, how: boolean): boolean {
    const table = readOptionTable(section, node, among, () => languageOf(this.#document));
    if (!table) return false;
    // Under a heading that only compares, one word of cost or time may be said of anything.
    const place = this.#places.get(section);
    if (place === 'comparison' && among && table.present.size < 2) return false;
    this.#compared.push(table);
    if (how && table.present.size > 0) this.#tables.push(table);
    const form = table.layout === 'rows' ? 'column' : 'row';
    for (const { name, span } of table.options) this.#add(name, span, form, against, table.given);
    return table.options.length > 0;
  }

  /** What the text of a section and those below it says of criteria, beyond doubt. */
  #told(section: Section): ReadonlySet<Criterion> {
    const told = new Set<Criterion>();
    const { body } = contentOf(section, this.#document.text);
    // In a long text such words are said of much else.
    const length = body.prose.reduce((sum, { text }) => sum + text.length, 0);
    if (length <= maxTold)
      for (const { text } of body.prose) for (const criterion of criteriaOfText(text).told) told.add(criterion);
    for (const { label, blank } of body.fields) if (!blank) for (const each of criteriaOfLabel(label)) told.add(each);
    for (const child of section.children) {
      if (this.#hasContent(child)) for (const each of criteriaOfLabel(child.text)) told.add(each);
      for (const criterion of this.#told(child)) told.add(criterion);
    }
    return told;
  }

  #touch(section: Section): void {
    for (const { text } of contentOf(section, this.#document.text).body.prose)
      for (const criterion of this.#texts.touched(text)) this.#touched.add(criterion);
    for (const child of section.children) this.#touch(child);
  }

  #headingSpan(section: Section): Span {
    return section.heading ?? section.span;
  }

  #add(name: string, span: Span, form: OptionForm, against: boolean, told: ReadonlySet<Criterion>): void {
    if (isBlankValue(name)) return;
    const number = form === 'prose' ? undefined : readNumbered(name)?.number;
    const key = number === undefined ? normalizePhrase(nameOf(name)) : `#${number}`;
    const known = this.#options.get(key);
    this.#options.set(
      key,
      known
        ? { ...known, against: known.against || against, criteria: new Set([...known.criteria, ...told]) }
        : { name, span, form, against, criteria: told },
    );
  }
}

/** How long the text below a heading may be for a single word in it to show that options are compared, in UTF-16 units. */
const maxTold = 300;

/** Kept with the content, and so with the chunk: what its sentences say does not depend on the rest of the document. */
const statementsIn = derived((content: SectionContent): readonly { statement: ChoiceStatement; span: ChunkSpan }[] =>
  content.body.prose
    .filter((prose) => maySpeakOfChoice(phrasesOf(prose)))
    .flatMap(({ text, start }) =>
      statementsOf(text).map((one) => ({
        statement: one.statement,
        span: { start: start + one.start, end: start + text.length },
      })),
    ),
);

/** Whether the text of a section may name an option by a number or letter. */
const mayNumberIn = derived((content: SectionContent): boolean =>
  content.body.prose.some((prose) => mayNumber(phrasesOf(prose))),
);

/** Whether a heading says that options stand below it, whatever else it is about: “Plan A” is no date. */
function isClear(heading: OptionHeading | undefined): boolean {
  return heading !== undefined && heading !== 'maybe' && heading !== 'comparison' && heading !== 'part';
}

function beginsWithCode(item: ListItem): boolean {
  const [first] = item.children;
  return first?.type === 'paragraph' && (first.children[0]?.type === 'inlineCode' || toString(first).startsWith('-'));
}
