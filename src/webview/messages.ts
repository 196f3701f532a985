import type { CoveragePage, PageCell, PagePlace, PageRow, PageTable } from '../core/features/coverage/pageModel.js';

/** What the page says to the extension. */
export type FromPage =
  /** It wants to know what to show. */
  | { readonly type: 'ready' }
  /** Somebody wants to see a place, in another group of editors if `beside`. */
  | { readonly type: 'open'; readonly place: PagePlace; readonly beside: boolean }
  | { readonly type: 'export' };

/** What the extension says to the page. */
export interface ToPage {
  readonly type: 'show';
  readonly page: CoveragePage;
}

/** Whether something that came from the page is a message of it. */
export function isFromPage(value: unknown): value is FromPage {
  if (!isObject(value)) return false;
  if (value.type === 'ready' || value.type === 'export') return true;
  return value.type === 'open' && isPlace(value.place) && typeof value.beside === 'boolean';
}

/** Whether something that came to the page is a message of the extension. */
export function isToPage(value: unknown): value is ToPage {
  return isObject(value) && value.type === 'show' && isPage(value.page);
}

function isPage(value: unknown): value is CoveragePage {
  return (
    isObject(value) &&
    hasTexts(value, ['title', 'summary']) &&
    isList(value.warnings, isText) &&
    isList(value.tables, isTable) &&
    isList(value.legend, (each) => isObject(each) && isMark(each.mark) && hasTexts(each, ['word', 'meaning'])) &&
    isObject(value.words) &&
    hasTexts(value.words, ['filter', 'onlyOpen', 'export', 'legend', 'keys', 'shown', 'nothingFound'])
  );
}

function isTable(value: unknown): value is PageTable {
  return (
    isObject(value) &&
    hasTexts(value, ['id', 'heading', 'caption']) &&
    isList(value.about, isText) &&
    isList(value.groups, (each) => isObject(each) && isText(each.text) && isWhole(each.columns)) &&
    isList(value.columns, (each) => isObject(each) && isText(each.text) && isOneOf(each.width, widths)) &&
    isList(value.rows, isRow)
  );
}

function isRow(value: unknown): value is PageRow {
  return isObject(value) && isText(value.key) && typeof value.isOpen === 'boolean' && isList(value.cells, isCell);
}

function isCell(value: unknown): value is PageCell {
  return (
    isObject(value) &&
    isText(value.text) &&
    (value.mark === undefined || isMark(value.mark)) &&
    (value.place === undefined || isPlace(value.place)) &&
    (value.span === undefined || (isObject(value.span) && isPercent(value.span.from) && isPercent(value.span.to)))
  );
}

function isPlace(value: unknown): value is PagePlace {
  return (
    isObject(value) &&
    isText(value.uri) &&
    (value.decision === undefined || isText(value.decision)) &&
    (value.range === undefined ||
      (isObject(value.range) && isPosition(value.range.start) && isPosition(value.range.end)))
  );
}

function isPosition(value: unknown): boolean {
  return isObject(value) && isWhole(value.line) && isWhole(value.character);
}

const widths: readonly string[] = ['short', 'normal', 'long'];
const marks: readonly string[] = ['good', 'open', 'doubt', 'quiet'];

function isMark(value: unknown): boolean {
  return isOneOf(value, marks);
}

function isOneOf(value: unknown, words: readonly string[]): boolean {
  return isText(value) && words.includes(value);
}

function isList(value: unknown, isEntry: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isEntry);
}

function hasTexts(value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return names.every((name) => isText(value[name]));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isPercent(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 100;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
