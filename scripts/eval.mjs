/**
 * npm run eval -- DIR LABELS.jsonl [--worst N] [--part tune|kept] [--ablate] [--no-speed]
 *
 * Measures how well Tandem reads real documents, against labels that people wrote, beside a plain comparison of whole
 * headings. It sees no more than a user does: the JSON of `tandem inspect`. Build first: npm run build.
 *
 *   --part tune|kept  only one part of the repositories that the documents come from: one in three of each language is kept
 *                     aside, to be looked at when all is done
 *   --ablate          what each weight and each switch of the heading groups is good for; takes some minutes
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { partOf, readLabels } from './evaluation/labels.mjs';
import { measureSpeed } from './evaluation/measureSpeed.mjs';
import { baselineReading, inspect, tandemReading } from './evaluation/reading.mjs';
import { Count, Scores } from './evaluation/scores.mjs';
import { fromUsersFolder, projectRoot } from './support/paths.mjs';
import { say } from './support/say.mjs';
import { messageOf, runMain, UserError } from './support/userError.mjs';

await runMain(async () => {
  const { folder, labelFile, worst, speed, part, ablate } = readArguments(process.argv.slice(2));
  const all = await readLabels(labelFile);
  const labels = part === undefined ? all : partOf(all, part);
  if (ablate) return runAblation(folder, labels);
  say(`Reading ${labels.length} documents with dist/cli/tandem.cjs`);
  const tandem = new Scores();
  const baseline = new Scores();
  const inspections = await inParallel(labels, (label) =>
    // A document that does both jobs is read as a design, and all five decisions are judged.
    inspect(path.join(folder, label.doc), label.kind === 'prd' || label.kind === 'other' ? 'prd' : 'sdd'),
  );
  for (const [index, label] of labels.entries()) {
    const inspection = inspections[index];
    if (!inspection) continue;
    tandem.add(label, tandemReading(inspection));
    baseline.add(label, baselineReading(inspection));
  }
  table('Missing or empty, of the decisions that the kind must answer', tandem.missing, baseline.missing);
  table('Answered, of all decisions', tandem.answered, baseline.answered);
  table('Headings', tandem.headings, baseline.headings);
  printWorst(tandem, worst);
  if (speed) await printSpeed(labels.map((label) => path.join(folder, label.doc)));
  return 0;
});

/** @param {string[]} args */
function readArguments(args) {
  const usage = 'Usage: npm run eval -- DIR LABELS.jsonl [--worst N] [--part tune|kept] [--ablate] [--no-speed]';
  const options = /** @type {const} */ ({
    worst: { type: 'string', default: '10' },
    part: { type: 'string' },
    ablate: { type: 'boolean', default: false },
    'no-speed': { type: 'boolean', default: false },
  });
  const { values, positionals } = parse();
  const [folder, labelFile, ...more] = positionals;
  const part = partNamed(values.part);
  if (!folder || !labelFile || more.length > 0 || !/^\d+$/.test(values.worst) || part === null)
    throw new UserError(usage, 2);
  return {
    folder: fromUsersFolder(folder),
    labelFile: fromUsersFolder(labelFile),
    worst: Number(values.worst),
    part,
    ablate: values.ablate,
    speed: !values['no-speed'],
  };

  function parse() {
    try {
      return parseArgs({ args, options, allowPositionals: true });
    } catch (error) {
      throw new UserError(`${messageOf(error)}\n${usage}`, 2);
    }
  }
}

/**
 * @param {string | undefined} name
 * @returns {'tune' | 'kept' | undefined | null} `null`: there is no such part
 */
function partNamed(name) {
  return name === undefined || name === 'tune' || name === 'kept' ? name : null;
}

/**
 * @template T, R
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<R>} work
 * @returns {Promise<R[]>}
 */
async function inParallel(items, work) {
  /** @type {R[]} */
  const results = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

/**
 * @param {string} title
 * @param {Map<string, Count>} tandem
 * @param {Map<string, Count>} baseline
 */
function table(title, tandem, baseline) {
  console.log(`\n${title}\n${''.padEnd(16)}${'Tandem'.padEnd(42)}exact headings`);
  console.log(`${''.padEnd(16)}${'  P     R     F1    hit  false  missed'.padEnd(42)}  P     R     F1`);
  for (const [name, count] of tandem) {
    const counts = [count.hits, count.falseAlarms, count.misses].map((number) => String(number).padStart(6)).join('');
    console.log(`${name.padEnd(16)}${numbers(count)}${counts.padEnd(24)}${numbers(baseline.get(name) ?? new Count())}`);
  }
}

/** @param {Count} count */
function numbers(count) {
  return [count.precision, count.recall, count.f1].map((number) => number.toFixed(3).padEnd(6)).join('');
}

/**
 * @param {Scores} scores
 * @param {number} limit
 */
function printWorst(scores, limit) {
  const order = [...scores.documents].sort(
    (a, b) => b.faults.length - a.faults.length || a.headings.f1 - b.headings.f1,
  );
  console.log('\nThe worst documents (headings F1, decisions misread)');
  for (const { doc, faults, headings } of order.slice(0, limit)) {
    console.log(`  ${headings.f1.toFixed(2)}  ${doc}${faults.length > 0 ? `: ${faults.join(', ')}` : ''}`);
  }
}

/**
 * @param {string} folder
 * @param {readonly import('./evaluation/labels.mjs').Label[]} labels
 * @returns {Promise<number>}
 */
async function runAblation(folder, labels) {
  const temporary = await mkdtemp(path.join(tmpdir(), 'tandem-eval-'));
  try {
    const file = path.join(temporary, 'labels.jsonl');
    await writeFile(file, labels.map((label) => JSON.stringify(label)).join('\n'));
    const script = path.join(projectRoot, 'scripts', 'evaluation', 'ablate.ts');
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, folder, file], {
      cwd: projectRoot,
      stdio: 'inherit',
    });
    return status ?? 1;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** How many times a plain remark-parse each may take. */
const speedLimits = /** @type {const} */ ([
  ['reading', 'reading, parse and decisions', 3],
  ['besides', 'analysis besides parsing', 0.5],
]);

/** @param {string[]} files */
async function printSpeed(files) {
  say('Timing against a plain remark-parse');
  const rows = await measureSpeed(files);
  const sum = (/** @type {'base' | 'reading' | 'besides'} */ key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`Processor time, as a multiple of a plain remark-parse (${sum('base').toFixed(0)} ms)`);
  for (const [key, what, limit] of speedLimits) {
    const ratios = rows.map((row) => ({ ...row, ratio: row[key] / row.base })).sort((a, b) => b.ratio - a.ratio);
    const median = ratios[ratios.length >> 1]?.ratio ?? NaN;
    const above = ratios.filter(({ ratio }) => ratio > limit).length;
    console.log(`${what}: ${(sum(key) / sum('base')).toFixed(2)} of all, ${median.toFixed(2)} in the middle`);
    console.log(`  ${above} of ${ratios.length} above the limit of ${limit}`);
    for (const { file, base, ratio, [key]: ours } of ratios.slice(0, 5))
      console.log(`  ${ratio.toFixed(2)}  ${ours.toFixed(1)} ms of ${base.toFixed(1)} ms  ${path.basename(file)}`);
  }
}
