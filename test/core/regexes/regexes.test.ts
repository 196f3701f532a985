import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { check, type Diagnostics } from 'recheck';
import type { FoundRegex } from './listRegexes.js';

const lister = fileURLToPath(new URL('listRegexes.ts', import.meta.url));

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

function listRegexes(): readonly FoundRegex[] {
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

describe('Every regular expression of src', () => {
  it('takes time in proportion to the text', async function () {
    this.timeout(200_000);
    const regexes = listRegexes();
    assert.ok(regexes.some(({ where }) => where.startsWith('core/document/recognise/dateForms.ts')));
    assert.ok(regexes.length > 250, String(regexes.length));
    const faults: string[] = [];
    for (const regex of regexes) {
      const fault = describeFault(regex, await check(regex.source, regex.flags, effort));
      if (fault !== undefined) faults.push(fault);
    }
    assert.deepEqual(faults, []);
  });

  it('would be found out if it did not', async () => {
    for (const [source, flags] of [
      ['\\s+$', 'u'],
      ['<!--\\s*@(\\w+)\\s*:([\\s\\S]*?)-->', 'gu'],
      ['(?: (?:[\\d.]+|[a-z]|[ivx]+))+$', 'u'],
      ['(?<=[.!?])\\s+|\\n(?=\\s*[-*|])', 'u'],
    ] as const) {
      assert.equal((await check(source, flags, effort)).status, 'vulnerable', source);
    }
  });
});
