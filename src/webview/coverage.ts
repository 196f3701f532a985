import type { CoveragePage, PageWords } from '../core/features/coverage/pageModel.js';
import { element, setChildren } from './element.js';
import { Grid } from './grid.js';
import { isToPage, type FromPage } from './messages.js';

/** What the editor offers to pages. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: Kept): void;
};

/** What the page remembers while it is hidden. */
interface Kept {
  readonly filter: string;
  readonly onlyOpen: boolean;
  readonly scroll: readonly [left: number, top: number];
}

const api = acquireVsCodeApi();
const kept = keptOf(api.getState());

const title = element('h1');
const summary = element('p', { class: 'summary' });
const warnings = element('div', { class: 'warnings' });
const filter = element('input', { type: 'search', id: 'filter', spellcheck: 'false' });
const onlyOpen = element('input', { type: 'checkbox', id: 'only-open' });
const filterLabel = element('label', { for: 'filter' });
const onlyOpenLabel = element('label', { for: 'only-open' });
const exporting = element('button', { type: 'button' });
const shown = element('p', { role: 'status', class: 'shown' });
const tools = element('div', { class: 'tools' });
const tables = element('div', { class: 'tables' });
const keys = element('p', { id: 'keys', class: 'keys' });
const legendTitle = element('h2', { id: 'legend-heading' });
const legend = element('dl');

const grids = new Map<string, Grid>();
let words: PageWords | undefined;
let made = 0;
let isFirst = true;

filter.value = kept.filter;
onlyOpen.checked = kept.onlyOpen;
filter.addEventListener('input', refilter);
onlyOpen.addEventListener('change', refilter);
exporting.addEventListener('click', () => api.postMessage({ type: 'export' }));
// What sticks has to know how much room there is, and how much of it the tools take.
const sizes = new ResizeObserver(() => {
  const { style, clientWidth } = document.documentElement;
  style.setProperty('--room', `${clientWidth}px`);
  style.setProperty('--tools-height', `${tools.offsetHeight}px`);
});
sizes.observe(document.documentElement);
sizes.observe(tools);
document.addEventListener('scroll', keep, { passive: true });
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isToPage(data)) show(data.page);
});
api.postMessage({ type: 'ready' });

function show(page: CoveragePage): void {
  words = page.words;
  title.textContent = page.title;
  summary.textContent = page.summary;
  setChildren(
    warnings,
    page.warnings.map((text) => element('p', { text, class: 'warning', dir: 'auto' })),
  );
  filterLabel.textContent = words.filter;
  onlyOpenLabel.textContent = words.onlyOpen;
  exporting.textContent = words.export;
  keys.textContent = words.keys;
  legendTitle.textContent = words.legend;
  setChildren(
    legend,
    page.legend.map(({ mark, word, meaning }) =>
      element(
        'div',
        {},
        element('dt', {}, element('span', { class: `mark ${mark}`, text: word })),
        element('dd', { text: meaning }),
      ),
    ),
  );
  showTables(page);
  refilter();
  if (!isFirst) return;
  isFirst = false;
  assemble();
  window.scrollTo(...kept.scroll);
}

function showTables(page: CoveragePage): void {
  const wanted = page.tables.map((table) => {
    let grid = grids.get(table.id);
    if (!grid) {
      grid = new Grid(`table-${++made}`, keys.id, (place, beside) => api.postMessage({ type: 'open', place, beside }));
      grids.set(table.id, grid);
    }
    grid.show(table);
    return grid.element;
  });
  const ids = new Set(page.tables.map(({ id }) => id));
  for (const id of grids.keys()) if (!ids.has(id)) grids.delete(id);
  setChildren(tables, wanted);
}

/** Puts the parts of the page where they belong, in the place of what said that it is not there yet. */
function assemble(): void {
  tools.append(
    element('div', { class: 'field' }, filterLabel, filter),
    element('div', { class: 'choice' }, onlyOpen, onlyOpenLabel),
    exporting,
    shown,
  );
  document.body.replaceChildren(
    element(
      'main',
      {},
      element('header', {}, title, summary, warnings),
      tools,
      tables,
      element('section', { class: 'legend', 'aria-labelledby': legendTitle.id }, legendTitle, legend, keys),
    ),
  );
}

/** Shows the rows that are asked for. */
function refilter(): void {
  if (!words) return;
  const asked = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  const isAsked = asked.length > 0 || onlyOpen.checked;
  let [found, all] = [0, 0];
  for (const grid of grids.values()) {
    const [some, of] = grid.filter(asked, onlyOpen.checked);
    found += some;
    all += of;
  }
  const counted = words.shown.replace(/\{[01]\}/g, (place) => String(place === '{0}' ? found : all));
  shown.textContent = !isAsked ? '' : found === 0 ? words.nothingFound : counted;
  keep();
}

function keep(): void {
  if (isFirst) return;
  api.setState({ filter: filter.value, onlyOpen: onlyOpen.checked, scroll: [window.scrollX, window.scrollY] });
}

function keptOf(value: unknown): Kept {
  const nothing: Kept = { filter: '', onlyOpen: false, scroll: [0, 0] };
  if (typeof value !== 'object' || value === null) return nothing;
  if (!('filter' in value) || !('onlyOpen' in value) || !('scroll' in value)) return nothing;
  const { filter: text, onlyOpen: isChecked, scroll } = value;
  if (typeof text !== 'string' || typeof isChecked !== 'boolean' || !Array.isArray(scroll)) return nothing;
  const [left, top] = scroll.filter(Number.isFinite).map(Number);
  return { filter: text, onlyOpen: isChecked, scroll: [left ?? 0, top ?? 0] };
}
