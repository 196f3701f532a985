import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { projectRoot } from '../support/paths.mjs';
import { UserError } from '../support/userError.mjs';
import { decisions } from './labels.mjs';

/**
 * How somebody reads a document: which decisions it answers, and what each heading is about, by zero-based line.
 *
 * @typedef {object} Reading
 * @property {Record<string, boolean>} answered
 * @property {Map<number, string[]>} headings
 */

/**
 * The part of `tandem inspect --format json` that is used here.
 *
 * @typedef {object} Inspection
 * @property {{ depth: number, text: string, line: number, decisions: string[], empty: boolean }[]} sections
 * @property {Record<string, { state: 'answered' | 'empty' | 'missing' }>} decisions
 */

const run = promisify(execFile);
const tandem = path.join(projectRoot, 'dist', 'cli', 'tandem.cjs');

/**
 * Asks the built command line what it reads in a document.
 *
 * @param {string} file
 * @param {'prd' | 'sdd'} kind
 * @returns {Promise<Inspection>}
 */
export async function inspect(file, kind) {
  try {
    const args = [tandem, 'inspect', file, '--format', 'json', '--kind', kind];
    const { stdout } = await run(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout);
  } catch (error) {
    const { stderr } = /** @type {{ stderr?: string }} */ (error);
    throw new UserError(`tandem inspect ${file} failed. ${stderr?.trim() || error} Build it with: npm run build`);
  }
}

/**
 * Tandem's own reading.
 *
 * @param {Inspection} inspection
 * @returns {Reading}
 */
export function tandemReading(inspection) {
  return {
    answered: Object.fromEntries(decisions.map((id) => [id, inspection.decisions[id]?.state === 'answered'])),
    headings: new Map(inspection.sections.map((section) => [section.line, section.decisions])),
  };
}

/** The names of the decisions, and the headings of Tandem's own templates; nothing else counts for the baseline. */
const exactHeadings = new Map([
  ...decisions.map((id) => /** @type {const} */ ([id, id])),
  ['problem', 'why'],
  ['goals and non-goals', 'what'],
  ['requirements', 'what'],
  ['options considered', 'how'],
  ['chosen solution', 'how'],
]);

/**
 * What a plain comparison of whole headings reads in the same document: no aliases, no inheritance, no tables. A
 * decision is answered by such a heading with anything under it.
 *
 * @param {Inspection} inspection
 * @returns {Reading}
 */
export function baselineReading(inspection) {
  /** @type {Record<string, boolean>} */
  const answered = Object.fromEntries(decisions.map((id) => [id, false]));
  const headings = new Map();
  for (const section of inspection.sections) {
    const decision = exactHeadings.get(section.text.trim().toLowerCase());
    headings.set(section.line, decision ? [decision] : []);
    if (decision && !section.empty) answered[decision] = true;
  }
  return { answered, headings };
}
