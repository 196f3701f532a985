import process from 'node:process';
import { availableParallelism, cpus } from 'node:os';
import { say } from '../support/say.mjs';
import { bundleSizes, measureActivation } from './activation.mjs';
import { measureCommandLines } from './commandLines.mjs';
import { competitors } from './competitors.mjs';
import { inProcess } from './inProcess.mjs';

/**
 * @typedef {object} Keystroke times in a document of some size, in milliseconds of processor time
 * @property {number} bytes
 * @property {number} parse a plain remark-parse of all of it
 * @property {number} first its first analysis
 * @property {number} key one key, in the middle of many
 * @property {number} keyOf95 what 95 of 100 keys stay below
 */

/**
 * @typedef {object} IndexFigures the index of a workspace, in milliseconds of processor time
 * @property {number} documents
 * @property {number} update until every file was looked at
 * @property {number} facts until the facts of all are made
 * @property {number} edit after a change of one
 * @property {number} bytesEach kept for each document, its text aside
 */

/**
 * @typedef {object} Figures all that is measured
 * @property {string} machine
 * @property {string} day
 * @property {readonly import('./commandLines.mjs').CommandLines[]} commandLines
 * @property {readonly Keystroke[]} keystrokes
 * @property {readonly IndexFigures[]} index
 * @property {{ load: number, activate: number }} activation milliseconds
 * @property {Record<string, { size: number, packed: number }>} bundles KiB
 */

/**
 * @typedef {object} Wanted
 * @property {string} [corpus] folder of documents of somebody's own
 * @property {readonly number[]} sizes numbers of documents where there are none
 * @property {number} rounds
 * @property {number} seed
 * @property {boolean} isQuick measures little of all, for a test
 * @property {boolean} others whether other tools are measured beside it
 */

/** With more documents than these other tools are left out, and there is one round: it takes minutes. */
const MANY = 2000;

/**
 * Measures Tandem.
 *
 * @param {Wanted} wanted
 * @returns {Promise<Figures>}
 */
export async function bench({ corpus, sizes, rounds, seed, isQuick, others }) {
  const found = others ? await competitors() : [];
  if (typeof found === 'string') say(found);
  const beside = typeof found === 'string' ? [] : found;
  const commandLines = [];
  for (const documents of corpus === undefined ? sizes : [0]) {
    const isMuch = documents > MANY;
    const own = { documents, seed, rounds: isMuch ? 1 : rounds, others: isMuch ? [] : beside };
    commandLines.push(await measureCommandLines(corpus === undefined ? own : { ...own, corpus }));
  }
  say('Keys in documents');
  const lengths = isQuick ? ['1', '10000', '40000'] : ['3', '10000', '100000', '480000'];
  const keystrokes = /** @type {readonly Keystroke[]} */ (await inProcess('keystrokes.ts', lengths));
  say('The index');
  const numbers = isQuick ? ['20', '80'] : ['1000', '10000'];
  /** @type {IndexFigures[]} */
  const index = [];
  // One process each: what one left behind must not pass for what the next one keeps.
  for (const number of numbers)
    index.push(.../** @type {readonly IndexFigures[]} */ (await inProcess('workspaceIndex.ts', [number])));
  say('The extension');
  const activation = await measureActivation(isQuick ? 3 : 9);
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`;
  const day = new Date().toISOString().slice(0, 10);
  return { machine, day, commandLines, keystrokes, index, activation, bundles: await bundleSizes() };
}
