import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { check, type Diagnostics } from 'recheck';
import type { FoundRegex } from './listRegexes.js';

const lister = fileURLToPath(new URL('listRegexes.ts', import.meta.url));

/** Where the expressions are noted that were found to be safe; `npm run regexes` writes it. */
export const ledgerFile = fileURLToPath(new URL('safe.json', import.meta.url));

/**
 * How hard recheck tries. What it can decide by automata it decides for sure; for the rest (look-behind, counted
 * repetitions) it searches for a text that costs too much, here with a small population: the growth test looks at those
 * from outside.
 */
const effort = {
  timeout: 60_000,
  maxIteration: 1,
  maxInitialGenerationSize: 40,
  maxGenerationSize: 20,
  crossoverSize: 3,
  mutationSize: 5,
  maxSimpleRepeatCount: 3,
  attackTimeout: 300,
  maxNFASize: 8000,
  randomSeed: 0,
} as const;

let listed: readonly FoundRegex[] | undefined;

/** Every regular expression of src, each once. */
export function listRegexes(): readonly FoundRegex[] {
  return (listed ??= findRegexes());
}

function findRegexes(): readonly FoundRegex[] {
  const args = ['--import', 'tsx', lister];
  const json = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const seen = new Map<string, FoundRegex>();
  for (const each of JSON.parse(json) as FoundRegex[]) seen.set(`${each.source} ${each.flags}`, each);
  return [...seen.values()];
}

function describeFault({ where, source, flags }: FoundRegex, verdict: Diagnostics): string | undefined {
  if (verdict.status === 'safe') return undefined;
  const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.error.kind;
  const attack = verdict.status === 'vulnerable' ? `, for example on ${verdict.attack.pattern}` : '';
  return `${where} /${source}/${flags}: ${why}${attack}`;
}

/** Why a regular expression may take more time than its text has characters; `undefined` when it never does. */
export async function faultOf(regex: FoundRegex): Promise<string | undefined> {
  return describeFault(regex, await check(regex.source, regex.flags, effort));
}

const version = (createRequire(import.meta.url)('recheck/package.json') as { readonly version: string }).version;

/** What an expression is noted by. Another effort, or another version of what checks, asks for it to be checked again. */
export function keyOf({ source, flags }: FoundRegex): string {
  const about = JSON.stringify([source, flags, effort, version]);
  return createHash('sha256').update(about).digest('hex').slice(0, 16);
}

/** The expressions that were found to be safe before, by their keys. A check takes a quarter of a second each. */
export function knownSafe(): ReadonlySet<string> {
  return new Set(JSON.parse(readFileSync(ledgerFile, 'utf8')) as readonly string[]);
}
