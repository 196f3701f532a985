/**
 * npm run bench -- [--corpus DIR] [--sizes 10,100,1000,10000] [--rounds N] [--seed S] [--json FILE] [--page FILE] [--quick] [--alone]
 *
 * Measures what users get: the command line cold and warm beside other tools that check Markdown, keys in documents of three
 * sizes, the index of a workspace, the start of the extension, the bundles. All of it in one run, the programs in turns.
 *
 *   --corpus DIR  documents of your own, which are copied, in place of some that are made
 *   --json FILE   writes the figures down
 *   --page FILE   writes the tables into the marked part of a page, such as docs/performance.md
 *   --quick       little of all, to see that it works
 *   --alone       without the other tools; they are also left out where they cannot be had
 */
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { bench } from './bench/bench.mjs';
import { withTables } from './bench/page.mjs';
import { asText, tablesOf } from './bench/tables.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { buildAll } from './rings/checks.mjs';
import { fromUsersFolder } from './support/paths.mjs';
import { messageOf, runMain, UserError } from './support/userError.mjs';

await runMain(async () => {
  const { json, page, ...wanted } = readArguments(process.argv.slice(2));
  await ensureInstalled();
  if ((await buildAll()).failed > 0) return 1;
  const figures = await bench(wanted);
  console.log(`\n${figures.machine}, ${figures.day}`);
  for (const table of tablesOf(figures)) console.log(asText(table));
  if (json !== undefined) await writeFile(fromUsersFolder(json), `${JSON.stringify(figures, undefined, 2)}\n`);
  if (page !== undefined) {
    const file = fromUsersFolder(page);
    await writeFile(file, withTables(await readFile(file, 'utf8'), figures));
  }
  return 0;
});

/** @param {string[]} args */
function readArguments(args) {
  const options = /** @type {const} */ ({
    corpus: { type: 'string' },
    sizes: { type: 'string' },
    rounds: { type: 'string' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    page: { type: 'string' },
    quick: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
  });
  try {
    const { values } = parseArgs({ args, options });
    const { quick: isQuick, json, page } = values;
    const number = (/** @type {string} */ text) => {
      if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`“${text}” is no number.`);
      return Number(text);
    };
    return {
      ...(values.corpus === undefined ? {} : { corpus: fromUsersFolder(values.corpus) }),
      sizes: (values.sizes ?? (isQuick ? '10,30' : '10,100,1000,10000')).split(',').map(number),
      rounds: number(values.rounds ?? (isQuick ? '1' : '3')),
      seed: number(values.seed),
      isQuick,
      others: !values.alone,
      json,
      page,
    };
  } catch (error) {
    throw new UserError(
      `${messageOf(error)}\nUsage: npm run bench -- [--corpus DIR] [--sizes N,…] [--rounds N] [--seed S] [--json FILE] [--page FILE] [--quick] [--alone]`,
      2,
    );
  }
}
