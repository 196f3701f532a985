/**
 * npm run eval -- DIR LABELS.jsonl [--worst N] [--no-speed]
 *
 * Measures how well Tandem reads real documents, against labels that people wrote, beside a plain comparison of whole
 * headings. It sees no more than a user does: the JSON of `tandem inspect`. Build first: npm run build.
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { readLabels } from './evaluation/labels.mjs';
import { baselineReading, inspect, tandemReading } from './evaluation/reading.mjs';
import { Count, Scores } from './evaluation/scores.mjs';
import { fromUsersFolder, projectRoot } from './support/paths.mjs';
import { say } from './support/say.mjs';
import { runMain, UserError } from './support/userError.mjs';

await runMain(async () => {
  const { folder, labelFile, worst, speed } = readArguments(process.argv.slice(2));
  const labels = await readLabels(labelFile);
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
  if (speed) printSpeed(labels.map((label) => path.join(folder, label.doc)));
  return 0;
});

/** @param {string[]} args */
function readArguments(args) {
  const usage = 'Usage: npm run eval -- DIR LABELS.jsonl [--worst N] [--no-speed]';
  const at = args.indexOf('--worst');
  const worst = at < 0 ? 10 : Number(args[at + 1]);
  const paths = args.filter((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1));
  const [folder, labelFile] = paths;
  if (!folder || !labelFile || paths.length > 2 || !Number.isInteger(worst)) throw new UserError(usage, 2);
  return {
    folder: fromUsersFolder(folder),
    labelFile: fromUsersFolder(labelFile),
    worst,
    speed: !args.includes('--no-speed'),
  };
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

/** @param {string[]} files */
function printSpeed(files) {
  say('Timing against a plain remark-parse');
  const args = ['--import', 'tsx', path.join(projectRoot, 'scripts', 'evaluation', 'speed.ts'), ...files];
  const { status } = spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' });
  if (status !== 0) throw new UserError('The timing failed.');
}
