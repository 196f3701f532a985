import type { PageCell, PageColumn, PagePlace, PageRow, PageTable } from '../core/features/coverage/pageModel.js';
import { element, setChildren } from './element.js';

/** Widths of columns, in rem; a long one takes what is left as well. */
const widths: Readonly<Record<PageColumn['width'], number>> = { short: 6.5, normal: 10, long: 22 };

/** How many rows a page key goes. */
const pageOfRows = 10;

interface Line {
  row: PageRow;
  /** As JSON, to see what changed. */
  json: string;
  /** All that it says, in lower case. */
  words: string;
  readonly element: HTMLTableRowElement;
}

/** A place among the rows that are shown. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly hasFocus: boolean;
}

/**
 * A table under a heading, in which arrow keys move from cell to cell: one stop for the tab key. What changes in it is
 * changed in place, so that focus and scrolling stay.
 */
export class Grid {
  readonly element: HTMLElement;
  readonly #heading = element('h2');
  readonly #about = element('div', { class: 'about' });
  readonly #caption = element('caption');
  readonly #head = element('thead', { role: 'rowgroup' });
  readonly #body = element('tbody', { role: 'rowgroup' });
  readonly #table: HTMLTableElement;
  readonly #onOpen: (place: PagePlace, beside: boolean) => void;
  #columns = '';
  #lines = new Map<string, Line>();
  /** The one cell that the tab key reaches. */
  #current: HTMLElement | undefined;

  /**
   * @param name unique in the page
   * @param keys id of the text that says which keys there are
   */
  constructor(name: string, keys: string, onOpen: (place: PagePlace, beside: boolean) => void) {
    this.#onOpen = onOpen;
    this.#heading.id = `${name}-heading`;
    this.#caption.id = `${name}-caption`;
    this.#table = element(
      'table',
      { role: 'grid', 'aria-labelledby': this.#caption.id, 'aria-describedby': keys, 'aria-readonly': 'true' },
      this.#caption,
      this.#head,
      this.#body,
    );
    this.element = element('section', { 'aria-labelledby': this.#heading.id }, this.#heading, this.#about, this.#table);
    this.#body.addEventListener('click', (event) => this.#clicked(event));
    this.#body.addEventListener('focusin', (event) => this.#focused(event));
    this.#body.addEventListener('keydown', (event) => this.#pressed(event));
  }

  /** Shows what is in a table by now. */
  show(table: PageTable): void {
    this.#heading.textContent = table.heading;
    setChildren(
      this.#about,
      table.about.map((text) => element('p', { text, dir: 'auto' })),
    );
    this.#caption.textContent = table.caption;
    this.#table.hidden = table.rows.length === 0;
    const before = this.#place();
    this.#showHead(table);
    const lines = new Map<string, Line>();
    for (const row of table.rows) {
      const known = this.#lines.get(row.key);
      const json = JSON.stringify(row);
      const line = known ?? { row, json: '', words: '', element: element('tr', { role: 'row' }) };
      if (line.json !== json) fill(line, row, json);
      lines.set(row.key, line);
    }
    this.#lines = lines;
    setChildren(
      this.#body,
      [...lines.values()].map((line) => line.element),
    );
    this.#keepPlace(before);
  }

  /** Shows those rows alone that have all of some words, and are open if `onlyOpen`. Says how many, and of how many. */
  filter(words: readonly string[], onlyOpen: boolean): readonly [shown: number, all: number] {
    const before = this.#place();
    let shown = 0;
    for (const line of this.#lines.values()) {
      const matches = (line.row.isOpen || !onlyOpen) && words.every((word) => line.words.includes(word));
      if (line.element.hidden === matches) line.element.hidden = !matches;
      if (matches) shown++;
    }
    this.element.hidden = shown === 0 && (words.length > 0 || onlyOpen);
    this.#keepPlace(before);
    return [shown, this.#lines.size];
  }

  #showHead({ columns, groups }: PageTable): void {
    const json = JSON.stringify([columns, groups]);
    if (json === this.#columns) return;
    this.#columns = json;
    // Cells would otherwise be filled under headers that are no longer theirs.
    this.#lines = new Map();
    const heads = columns.map(({ text }) => element('th', { role: 'columnheader', scope: 'col', dir: 'auto', text }));
    const over = groups.map(({ text, columns: count }) => {
      const attributes = { dir: 'auto', colspan: String(count), 'aria-colspan': String(count), text };
      const head =
        text === ''
          ? element('td', { ...attributes, role: 'gridcell' })
          : element('th', { ...attributes, role: 'columnheader', scope: 'colgroup' });
      head.style.gridColumn = `span ${count}`;
      return head;
    });
    this.#head.replaceChildren(
      ...(over.length > 0 ? [element('tr', { role: 'row', class: 'groups' }, ...over)] : []),
      element('tr', { role: 'row' }, ...heads),
    );
    const sizes = columns.map(({ width }) =>
      width === 'long' ? `minmax(${widths.long}rem, 1fr)` : `${widths[width]}rem`,
    );
    this.#table.style.setProperty('--columns', sizes.join(' '));
    const least = columns.reduce((sum, { width }) => sum + widths[width], 0);
    this.#table.style.setProperty('--least', `${least}rem`);
  }

  #clicked(event: MouseEvent): void {
    const cell = cellOf(event.target);
    // Whoever selects text to copy it wants to go nowhere.
    if (!cell || document.getSelection()?.isCollapsed === false) return;
    cell.focus({ preventScroll: true });
    this.#open(cell, event.ctrlKey || event.metaKey || event.altKey);
  }

  #focused(event: FocusEvent): void {
    const cell = cellOf(event.target);
    if (cell) this.#setCurrent(cell);
  }

  #pressed(event: KeyboardEvent): void {
    const cell = cellOf(event.target);
    if (!cell) return;
    const isFar = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter') {
      this.#open(cell, isFar || event.altKey);
      event.preventDefault();
      return;
    }
    if (event.altKey || event.shiftKey) return;
    const next = this.#after(cell, event.key, isFar);
    if (!next) return;
    event.preventDefault();
    // The page moves no further than it has to.
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** The cell to which a key leads; `undefined` for any other key. */
  #after(cell: HTMLElement, key: string, isFar: boolean): HTMLElement | undefined {
    const line = cell.parentElement;
    const column = [...(line?.children ?? [])].indexOf(cell);
    const rows = this.#shownRows();
    const row = rows.findIndex((each) => each === line);
    const at = (toRow: number, toColumn: number) => {
      const target = rows[Math.max(0, Math.min(rows.length - 1, toRow))];
      const last = (target?.children.length ?? 1) - 1;
      return asCell(target?.children[Math.max(0, Math.min(last, toColumn))]) ?? cell;
    };
    const towards = document.dir === 'rtl' ? -1 : 1;
    switch (key) {
      case 'ArrowUp':
        return at(isFar ? 0 : row - 1, column);
      case 'ArrowDown':
        return at(isFar ? Infinity : row + 1, column);
      case 'ArrowLeft':
        return at(row, column - towards);
      case 'ArrowRight':
        return at(row, column + towards);
      case 'Home':
        return at(isFar ? 0 : row, 0);
      case 'End':
        return at(isFar ? Infinity : row, Infinity);
      case 'PageUp':
        return at(row - pageOfRows, column);
      case 'PageDown':
        return at(row + pageOfRows, column);
      default:
        return undefined;
    }
  }

  #open(cell: HTMLElement, beside: boolean): void {
    const line = [...this.#lines.values()].find((each) => each.element === cell.parentElement);
    const place = line?.row.cells[[...(cell.parentElement?.children ?? [])].indexOf(cell)]?.place;
    if (place) this.#onOpen(place, beside);
  }

  #shownRows(): readonly HTMLTableRowElement[] {
    return [...this.#lines.values()].map((line) => line.element).filter((row) => !row.hidden);
  }

  /** Where the current cell is, and whether it has the focus. */
  #place(): Place | undefined {
    const line = this.#current?.parentElement;
    if (!this.#current || !line) return undefined;
    return {
      row: this.#shownRows().findIndex((each) => each === line),
      column: [...line.children].indexOf(this.#current),
      hasFocus: document.activeElement === this.#current,
    };
  }

  /** When the current cell is gone, whatever took its place is. */
  #keepPlace(before: Place | undefined): void {
    const rows = this.#shownRows();
    const line = this.#current?.parentElement;
    if (this.#current?.isConnected && rows.some((each) => each === line)) return;
    const row = rows[Math.max(0, Math.min(rows.length - 1, before?.row ?? 0))];
    const cell = asCell(row?.children[Math.min(before?.column ?? 0, row.children.length - 1)]);
    this.#setCurrent(cell);
    if (before?.hasFocus) cell?.focus();
  }

  #setCurrent(cell: HTMLElement | undefined): void {
    if (this.#current === cell) return;
    if (this.#current) this.#current.tabIndex = -1;
    this.#current = cell;
    if (cell) cell.tabIndex = 0;
  }
}

/** Puts into a row what it says by now, cell by cell. */
function fill(line: Line, row: PageRow, json: string): void {
  line.row = row;
  line.json = json;
  line.words = row.cells
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
  row.cells.forEach((cell, index) => {
    let made = asCell(line.element.children[index]);
    if (!made) {
      made =
        index === 0
          ? element('th', { role: 'rowheader', scope: 'row', tabindex: '-1' })
          : element('td', { role: 'gridcell', tabindex: '-1' });
      line.element.append(made);
    }
    made.classList.toggle('leads', cell.place !== undefined);
    made.replaceChildren(...contentOf(cell));
  });
  while (line.element.children.length > row.cells.length) line.element.lastElementChild?.remove();
}

function contentOf({ text, mark, span }: PageCell): readonly Node[] {
  if (text === '') return [];
  const words = element('span', { text, dir: 'auto', class: mark ? `mark ${mark}` : undefined });
  if (!span) return [words];
  const bar = element('span', { class: 'bar' });
  bar.style.insetInlineStart = `${span.from}%`;
  bar.style.inlineSize = `${Math.max(0, span.to - span.from)}%`;
  return [words, element('span', { class: 'track', 'aria-hidden': 'true' }, bar)];
}

function cellOf(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? asCell(target.closest('tbody th, tbody td')) : undefined;
}

function asCell(found: Element | null | undefined): HTMLElement | undefined {
  return found instanceof HTMLElement ? found : undefined;
}
