import { spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../support/paths.mjs';
import { say } from '../support/say.mjs';
import { copyCorpus, markdownFiles, writeCorpus } from './corpus.mjs';
import { measure, median } from './measure.mjs';

/** @typedef {import('./measure.mjs').Cost} Cost */
/** @typedef {import('./competitors.mjs').Competitor} Competitor */

/**
 * @typedef {object} CommandLines what programs take for one corpus: medians
 * @property {number} documents
 * @property {number} megabytes
 * @property {number} rounds
 * @property {Record<string, Cost>} costs by program
 */

const tandem = path.join(projectRoot, 'dist', 'cli', 'tandem.cjs');

/** What Tandem is measured at; each later one needs those before it. */
export const cold = 'tandem check, nothing remembered';
export const writing = 'tandem check, remembering';
export const warm = 'tandem check, nothing changed';
export const edited = 'tandem check, one document changed';
export const since = 'tandem check --since, five changed';

/**
 * Measures programs on one corpus, in turns: whatever else the machine does meets all of them.
 *
 * @param {object} options
 * @param {string} [options.corpus] documents of somebody's own
 * @param {number} options.documents how many are made where there are none
 * @param {number} options.seed
 * @param {number} options.rounds
 * @param {readonly Competitor[]} options.others
 * @returns {Promise<CommandLines>}
 */
export async function measureCommandLines({ corpus, documents, seed, rounds, others }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tandem-bench-'));
  try {
    await (corpus === undefined ? writeCorpus(folder, documents, seed) : copyCorpus(corpus, folder));
    const files = await markdownFiles(folder);
    const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file))));
    const megabytes = texts.reduce((sum, { length }) => sum + length, 0) / 1e6;
    const hasGit = commit(folder);
    /** @type {Map<string, Cost[]>} */
    const costs = new Map();
    const take = async (/** @type {string} */ name, /** @type {readonly string[]} */ args) => {
      const cost = await measure(args, folder);
      costs.set(name, [...(costs.get(name) ?? []), cost]);
    };
    for (let round = 0; round < rounds; round++) {
      say(`${files.length} files, round ${round + 1} of ${rounds}`);
      // Each program first once in a while: what was just read is in the memory of the machine for all alike.
      await take(cold, [tandem, 'check', '.', '--no-cache']);
      for (const { name, args } of others) await take(name, args);
      await rm(path.join(folder, 'node_modules', '.cache'), { recursive: true, force: true });
      await take(writing, [tandem, 'check', '.']);
      await take(warm, [tandem, 'check', '.']);
      await change(folder, files.slice(0, 1));
      await take(edited, [tandem, 'check', '.']);
      if (!hasGit) continue;
      await change(folder, files.filter((_, index) => index % Math.ceil(files.length / 5) === 0).slice(0, 5));
      await take(since, [tandem, 'check', '.', '--since', 'HEAD']);
      spawnSync('git', ['checkout', '-q', '--', '.'], { cwd: folder, stdio: 'ignore' });
    }
    return { documents: files.length, megabytes, rounds, costs: mediansOf(costs) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {readonly string[]} files */
async function change(folder, files) {
  for (const file of files) await appendFile(path.join(folder, file), '\nAnd one thing more.\n');
}

/** @param {string} folder @returns {boolean} whether there is git to do it */
function commit(folder) {
  const own = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false'];
  return [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'corpus'],
  ].every((words) => spawnSync('git', [...own, ...words], { cwd: folder, stdio: 'ignore' }).status === 0);
}

/** @param {ReadonlyMap<string, readonly Cost[]>} costs @returns {Record<string, Cost>} */
function mediansOf(costs) {
  return Object.fromEntries(
    [...costs].map(([name, all]) => [
      name,
      {
        wall: median(all.map(({ wall }) => wall)),
        cpu: median(all.map(({ cpu }) => cpu)),
        memory: median(all.map(({ memory }) => memory)),
      },
    ]),
  );
}
