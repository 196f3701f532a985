import type { Nodes, Table, TableRow, ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Section } from '../../parse/markdown/sections.js';
import { inFile } from '../../text/range.js';
import type { SectionDecisions } from '../decisions.js';
import type { TandemDocument } from '../document.js';
import { metricSections } from '../recognise/sections/metricSections.js';
import { isCoveredByLabel, isCoversLabel } from './coverageGrammar.js';
import { isDeferredSection, isLeftOut } from './excluded.js';
import { isIdLabel } from './labels.js';
import { isInMatrix } from './matrixSections.js';
import type { Requirement } from './requirement.js';
import {
  candidatesIn,
  firstLine,
  idOfCell,
  leadingId,
  isGrading,
  rowsOf,
  type RequirementCandidate,
} from './requirementCandidates.js';
import { countWords, SameAsk, type Ask } from './sameAsk.js';
import { AskedIds, haveList, isHeadedAlike, listedIn, RequirementParts } from './requirementParts.js';
import { beginsAs, isBelow, isCriterionId, isNameWithNumber, likelinessOf, prefixOf } from './requirementId.js';

/**
 * The requirements of a document that begin with a printed ID: list items, headings and table rows of *What* sections, and rows
 * that have it in a column of IDs, in the order of the text. Acceptance criteria, and what only stands among the success metrics,
 * are requirements only where nothing else is, or where the charter says so. In a layout's list of requirements every part asks.
 */
export function findPrinted(document: TandemDocument): readonly Requirement[] {
  const { text, decisions, charter, place } = document;
  const isAsking = ({ decisions: answered, section }: SectionDecisions): boolean =>
    answered.includes('what') || (place?.file.isAllRequirements === true && !isInMatrix(section));
  const others = decisions.sections.flatMap((entry) => (isAsking(entry) ? [] : entry.section));
  const parts = document.kind === 'prd' && others.length > 0 ? new RequirementParts(decisions.sections) : undefined;
  const find = (isAsked: (id: string) => boolean): Finder => {
    const finder = new Finder(text, isAsked);
    for (const entry of decisions.sections) if (isAsking(entry)) finder.readSection(entry.section);
    if (parts) finder.readParts(others, parts);
    finder.readLess();
    return finder;
  };
  const prefixes = charter.requirementPrefixes;
  if (prefixes) return find((id) => beginsAs(id, prefixes)).requirements();
  const first = find(() => true);
  if (first.found.length === 0) return [];
  const isName = first.isName();
  const all = first.found.filter(({ candidate: { id, likeliness } }) => likeliness === 'sure' || !isName(id));
  const metrics = new Set(metricSections(document).map(({ section }) => section));
  const asking = new Set(all.flatMap(({ candidate, section }) => (metrics.has(section) ? [] : candidate.prefix)));
  // What only says by which number one will know is no requirement, and a criterion is one only where nothing else is.
  const hasOthers = [...asking].some((prefix) => !isCriterionId(`${prefix}-1`));
  const isOtherPrefix = remembering(
    (prefix: string) => asking.size > 0 && (!asking.has(prefix) || (hasOthers && isCriterionId(`${prefix}-1`))),
  );
  if (all.length === first.found.length && !all.some(({ candidate }) => isOtherPrefix(candidate.prefix)))
    return first.requirements();
  // Read again, as what says when a requirement is met belongs to its text.
  return find((id) => !isName(id) && !isOtherPrefix(prefixOf(id))).requirements();
}

/** Works out something of a word once, however often it is asked for. */
function remembering<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = read(word)));
    return found;
  };
}

/** What may be a requirement, at its place. */
interface PlacedCandidate {
  readonly candidate: RequirementCandidate;
  readonly section: Section;
}

class Finder {
  readonly found: PlacedCandidate[] = [];
  readonly #text: string;
  readonly #isAsked: (id: string) => boolean;
  /** Tables that may have their IDs in another column than the first. */
  readonly #tables: { readonly section: Section; readonly table: Table }[] = [];
  readonly #paragraphs: PlacedCandidate[] = [];

  constructor(text: string, isAsked: (id: string) => boolean) {
    this.#text = text;
    this.#isAsked = isAsked;
  }

  readSection(section: Section): void {
    const { heading, groups, paragraphs } = candidatesIn(section, this.#text);
    if (heading) this.#add(heading, section);
    for (const { candidates, table } of groups) {
      const before = this.found.length;
      for (const candidate of candidates) this.#add(candidate, section);
      if (table && this.found.length === before) this.#tables.push({ section, table });
    }
    for (const candidate of paragraphs) if (this.#isAsked(candidate.id)) this.#paragraphs.push({ candidate, section });
  }

  /** Reads sections among requirements whose headings mean something else, if they ask for some of their own. */
  readParts(sections: readonly Section[], parts: RequirementParts): void {
    const isFeature = this.#features(parts);
    const among = sections.filter((section) => (parts.isAmong(section) || isFeature(section)) && !isInMatrix(section));
    if (among.length === 0) return;
    const ids = new AskedIds(parts);
    for (const { candidate, section } of this.found) ids.add(candidate.id, listedIn(candidate.written.form, section));
    const prefixes = new Set(this.found.map(({ candidate }) => candidate.prefix));
    const isAsked = ({ id, prefix, likeliness }: RequirementCandidate) =>
      this.#isAsked(id) && (prefixes.size > 0 ? prefixes.has(prefix) : likeliness === 'sure');
    /** By the section that they are listed in: that of headings is the one above them. */
    const lists = new Map<Section, PlacedCandidate[]>();
    for (const section of among) {
      const { heading, groups } = candidatesIn(section, this.#text);
      for (const candidate of [heading ?? [], ...groups.flatMap(({ candidates }) => candidates)].flat()) {
        if (!isAsked(candidate)) continue;
        const list = listedIn(candidate.written.form, section);
        const known = lists.get(list);
        if (known) known.push({ candidate, section });
        else lists.set(list, [{ candidate, section }]);
      }
    }
    if (lists.size === 0) return;
    const first = firstOf([...this.found, ...[...lists.values()].flat()]);
    for (const [list, all] of lists) {
      const asksAnew = all.some(({ candidate: { id, written } }) => ids.asksAnew(id, list, written.form));
      const isAlike = all.every(({ candidate }) => isHeadedAlike(list, first.listOf(candidate)));
      if (!asksAnew && !((all.length > 1 || isAlike) && all.every(({ candidate }) => first.isUnlike(candidate))))
        continue;
      for (const placed of all) {
        this.found.push(placed);
        ids.add(placed.candidate.id, list, true);
      }
    }
    this.found.sort((a, b) => startOf(a) - startOf(b));
  }

  /**
   * Tells the sections that may name features in a document without any list of requirements: those beside sections that ask, or any
   * where none does.
   */
  #features(parts: RequirementParts): (section: Section) => boolean {
    const asking = new Set(this.found.map(({ section }) => section));
    if (asking.size === 0) return (section) => section.heading !== undefined && parts.mayBe(section);
    if (haveList(asking)) return () => false;
    const above = new Set([...asking].map(({ parent }) => parent));
    return (section) => above.has(section.parent) && parts.mayBe(section);
  }

  #add(candidate: RequirementCandidate, section: Section): void {
    if (this.#isAsked(candidate.id)) this.found.push({ candidate, section });
  }

  /**
   * Reads what may as well only speak of requirements: tables that have their IDs in another column than the first, and paragraphs
   * that begin with an ID. Those whose IDs all stand elsewhere do, and a single paragraph without a sign behind its ID.
   */
  readLess(): void {
    if (this.#tables.length === 0 && this.#paragraphs.length === 0) return;
    const known = new Set(this.found.map(({ candidate }) => candidate.id));
    const paragraphs = this.#askingParagraphs();
    for (const { section, table } of this.#tables) {
      const column = this.#idColumn(table);
      if (column === undefined) continue;
      const ids = table.children.slice(1).flatMap((row) => this.#idOfCell(row.children[column]) ?? []);
      // What grades those that stand elsewhere is read for that.
      if (ids.every((id) => known.has(id)) && !isGrading(table)) continue;
      const { chunk, chunkStart } = section;
      const source = this.#text.slice(chunkStart, chunkStart + chunk.length);
      for (const candidate of rowsOf(source, table, column)) this.#add(candidate, section);
    }
    for (const placed of paragraphs) this.found.push(placed);
    this.found.sort((a, b) => startOf(a) - startOf(b));
  }

  /** The paragraphs whose IDs stand nowhere else, or behind them in a list of a word or two for each. */
  #askingParagraphs(): readonly PlacedCandidate[] {
    const told = new Map<string, number>();
    for (const placed of this.found) {
      const { id, text, written } = placed.candidate;
      const isShort = written.form !== 'heading' && countWords(text) < 3;
      told.set(id, Math.min(told.get(id) ?? Infinity, isShort ? startOf(placed) : 0));
    }
    const unsigned = this.#paragraphs.filter(({ candidate }) => !candidate.isSigned);
    const isList = new Set(unsigned.map(({ candidate: { id } }) => id)).size > 1;
    return this.#paragraphs.filter((placed) => {
      const { id, isSigned, lead, likeliness } = placed.candidate;
      const isAsked = isSigned || (isList && (lead === 'dash' || likeliness === 'sure'));
      return isAsked && startOf(placed) < (told.get(id) ?? Infinity);
    });
  }

  /**
   * Tells the IDs that are what something else is called: the name of a standard, letters that no sign sets off and that begin no
   * other requirement, a key such as `F1`.
   */
  isName(): (id: string) => boolean {
    const byPrefix = new Map<string, Set<string>>();
    /** IDs behind which a sign tells that they are no word of a sentence. */
    const signed = new Set<string>();
    for (const placed of this.found) {
      const { id, prefix, written, isSigned } = placed.candidate;
      let ids = byPrefix.get(prefix);
      if (!ids) byPrefix.set(prefix, (ids = new Set()));
      // Nobody heads two parts with the same name by chance. Whether there are two is all that counts.
      if (ids.size < 2) ids.add(written.form === 'heading' ? `${id} ${startOf(placed)}` : id);
      if (isSigned) signed.add(id);
    }
    const isAlone = (id: string) => (byPrefix.get(prefixOf(id))?.size ?? 0) < 2;
    return remembering((id) => {
      switch (likelinessOf(id)) {
        case 'sure':
          return false;
        case 'likely':
          return isNameWithNumber(id) || (isAlone(id) && !signed.has(id));
        case 'doubtful':
          return isAlone(id);
      }
    });
  }

  /** What was found, at its place in the document. */
  requirements(): readonly Requirement[] {
    return this.found.map(({ candidate, section }): Requirement => {
      const { id, text, span, idSpan, isWont, isLater, struck, grades } = candidate;
      const { chunkStart } = section;
      return {
        id,
        named: 'printed',
        text,
        span: inFile(span, chunkStart),
        idSpan: inFile(idSpan, chunkStart),
        isOutOfScope: isLeftOut(section) || isWont,
        isDeferred: isDeferredSection(section) || isLater,
        struck,
        within: withinOf(candidate, section),
        place: { ...candidate.written, section },
        content: this.#contentOf(candidate, section),
        grades,
      };
    });
  }

  /** The column of a table that its head calls that of the IDs, or else the one whose cells are all IDs, each another. */
  #idColumn({ children: [head, ...rows] }: Table): number | undefined {
    const heads = head?.children.map((cell) => toString(cell)) ?? [];
    const idsOf = (column: number) => rows.flatMap((row) => this.#idOfCell(row.children[column]) ?? []);
    const named = heads.findIndex((text, column) => isIdLabel(text) && idsOf(column).length > 0);
    if (named >= 0) return named;
    const whole = heads.findIndex((text, column) => {
      if (rows.length < 2 || isCoveredByLabel(text) || isCoversLabel(text)) return false;
      const ids = idsOf(column);
      return ids.length === rows.length && new Set(ids).size === ids.length;
    });
    return whole < 0 ? undefined : whole;
  }

  #idOfCell(cell: TableRow['children'][number] | undefined): string | undefined {
    const id = idOfCell(cell);
    return id !== undefined && this.#isAsked(id) ? id : undefined;
  }

  #contentOf({ id, written }: RequirementCandidate, section: Section): readonly Nodes[] {
    switch (written.form) {
      case 'heading':
        return [...section.chunk.nodes.slice(0, 1), ...this.#contentUnder(section, id)];
      case 'item':
        return this.#contentBelow(written.item, id);
      case 'row':
        return written.cells;
      case 'paragraph':
        return [written.paragraph];
    }
  }

  /** What belongs to a requirement: all but those below it that have another ID, which is none of its own parts. */
  #isPartOf(text: string, id: string): boolean {
    const found = leadingId(text);
    return !found || !this.#isAsked(found.id) || isBelow(found.id, id);
  }

  #contentBelow(item: ListItem, id: string): readonly Nodes[] {
    return item.children.flatMap((child): readonly Nodes[] => {
      if (child.type !== 'list') return [child];
      return child.children.filter((below) => this.#isPartOf(firstLine(below), id));
    });
  }

  #contentUnder(section: Section, id: string): readonly Nodes[] {
    const own = section.nodes.flatMap((node): readonly Nodes[] => {
      if (node.type !== 'list') return [node];
      return node.children.filter((item) => this.#isPartOf(firstLine(item), id));
    });
    const below = section.children.filter((child) => this.#isPartOf(child.text, id));
    return [...own, ...below.flatMap((child) => this.#contentUnder(child, id))];
  }
}

function startOf({ candidate, section }: PlacedCandidate): number {
  return section.chunkStart + candidate.span.start;
}

/** What a requirement is listed in. */
function withinOf({ written }: RequirementCandidate, section: Section): object | undefined {
  switch (written.form) {
    case 'heading':
      return section.parent;
    case 'item':
      return written.list;
    case 'row':
      return written.table;
    case 'paragraph':
      return section;
  }
}

/** What comes first of those with one ID, and what asks for something else than it does. */
function firstOf(all: readonly PlacedCandidate[]) {
  const asks = new Map(all.map((placed) => [placed.candidate, askOf(placed)]));
  const same = new SameAsk([...asks.values()]);
  const first = new Map<string, PlacedCandidate>();
  for (const placed of [...all].reverse()) first.set(placed.candidate.id, placed);
  return {
    /** The section that it is listed in. */
    listOf: ({ id }: RequirementCandidate): Section | undefined => {
      const placed = first.get(id);
      return placed && listedIn(placed.candidate.written.form, placed.section);
    },
    isUnlike: (candidate: RequirementCandidate): boolean => {
      const [own, placed] = [asks.get(candidate), first.get(candidate.id)];
      const before = placed && asks.get(placed.candidate);
      return own !== undefined && before !== undefined && own !== before && same.isUnlike(own, before);
    },
  };
}

function askOf({ candidate, section }: PlacedCandidate): Ask {
  const { id, text, written } = candidate;
  return { id, text, isHeading: written.form === 'heading', list: withinOf(candidate, section) };
}
