import { cold } from './commandLines.mjs';

/** @typedef {import('./bench.mjs').Figures} Figures */

/** Rows of cells, the first of them heads. @typedef {{ title: string, rows: readonly (readonly string[])[] }} Table */

/**
 * The figures as tables for people.
 *
 * @param {Figures} figures
 * @returns {readonly Table[]}
 */
export function tablesOf({ commandLines, keystrokes, index, activation, bundles }) {
  return [
    ...commandLines.map(({ documents, megabytes, rounds, costs }) => {
      const base = costs[cold];
      return {
        title: `${documents} files, ${megabytes.toFixed(1)} MB, medians of ${rounds}`,
        rows: [
          ['', 'wall s', 'CPU s', 'peak MB', 'wall, of Tandem cold', 'CPU, of Tandem cold'],
          ...Object.entries(costs).map(([name, { wall, cpu, memory }]) => [
            name,
            wall.toFixed(2),
            cpu.toFixed(2),
            memory.toFixed(0),
            times(wall, base?.wall),
            times(cpu, base?.cpu),
          ]),
        ],
      };
    }),
    {
      title: 'A key, in processor time',
      rows: [
        ['document', 'median ms', 'p95 ms', 'first analysis ms', 'remark-parse of all ms', 'key, of remark-parse'],
        ...keystrokes.map(({ bytes, key, keyOf95, first, parse }) => [
          `${(bytes / 1000).toFixed(0)} KB`,
          key.toFixed(1),
          keyOf95.toFixed(1),
          first.toFixed(0),
          parse.toFixed(0),
          times(key, parse),
        ]),
      ],
    },
    {
      title: 'The index of a workspace, in processor time',
      rows: [
        ['documents', 'all looked at ms', 'facts of all ms', 'after one edit ms', 'kept KB a document'],
        ...index.map(({ documents, update, facts, edit, bytesEach }) => [
          String(documents),
          update.toFixed(0),
          facts.toFixed(0),
          edit.toFixed(0),
          (bytesEach / 1024).toFixed(1),
        ]),
      ],
    },
    {
      title: 'The extension starts',
      rows: [
        ['loaded ms', 'activated ms'],
        [activation.load.toFixed(1), activation.activate.toFixed(1)],
      ],
    },
    {
      title: 'Bundles',
      rows: [
        ['', 'KiB', 'KiB with gzip'],
        ...Object.entries(bundles).map(([name, { size, packed }]) => [name, size.toFixed(0), packed.toFixed(0)]),
      ],
    },
  ];
}

/** @param {number} own @param {number | undefined} base */
function times(own, base) {
  if (base === undefined || !(base > 0)) return '';
  const ratio = own / base;
  return `${ratio.toFixed(ratio < 0.1 ? 3 : 2)}×`;
}

/**
 * A table for a terminal.
 *
 * @param {Table} table
 */
export function asText({ title, rows }) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return ['', title, ...lines.map((line) => `  ${line}`)].join('\n');
}

/**
 * A table in Markdown.
 *
 * @param {Table} table
 */
export function asMarkdown({ title, rows: [head = [], ...rows] }) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [`### ${title}`, '', line(head), line(rule), ...rows.map(line), ''].join('\n');
}
