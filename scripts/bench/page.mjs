import { asMarkdown, tablesOf } from './tables.mjs';

/** @typedef {import('./bench.mjs').Figures} Figures */

const begin = '<!-- figures: written by npm run bench -->';
const end = '<!-- end of figures -->';

/**
 * A page with the tables of some figures in its marked part.
 *
 * @param {string} page
 * @param {Figures} figures
 * @throws {Error} when it has no such part
 */
export function withTables(page, figures) {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no part between “${begin}” and “${end}”.`);
  const tables = tablesOf(figures).map(asMarkdown).join('\n');
  return `${page.slice(0, from)}${begin}\n\n${figures.machine}, ${figures.day}\n\n${tables}\n${page.slice(to)}`;
}
