import type { YamlFault } from '../../parse/yaml/yamlFault.js';
import type { YamlSource } from '../../parse/yaml/yamlSource.js';
import { hasSyntaxFault, readYaml } from '../../parse/yaml/yamlSource.js';
import { derived } from '../../text/derived.js';
import type { SchemaFault } from './lenient.js';
import { charterSchema, type CharterFile } from './schema.js';
import { describeShape } from './schemaShape.js';

type Key = keyof CharterFile;

/** What each top-level key of a charter last said, for while the text leaves nothing usable of it. */
export interface LastGood {
  readonly file: CharterFile;
  /** Keys whose text had no fault when they were read. What was read of a broken one gives way to any other reading. */
  readonly good: ReadonlySet<string>;
}

/** The plain value of a charter's YAML, and which of its top-level keys cannot be relied on. */
export interface SectionValues {
  readonly value: unknown;
  /** Keys in whose lines YAML has a fault. */
  readonly damaged: ReadonlySet<string>;
}

/**
 * The value of a charter, each top-level key by itself where the YAML is broken: `teams` without its colon must not make
 * people of the teams, and a quote left open must not swallow what stands below. Kept with the source, which is read for
 * what is in force and again for what is to be said.
 */
export const sectionValues = derived((source: YamlSource): SectionValues => {
  const faults = source.faults.filter((fault) => fault.kind !== 'conflict');
  if (faults.length === 0) return { value: source.value, damaged: new Set() };
  const isBroken = hasSyntaxFault(source);
  const values: Record<string, unknown> = isRecord(source.value) ? { ...source.value } : {};
  const damaged = new Set<string>();
  for (const block of blocksOf(source)) {
    if (block.isTwice) {
      damaged.add(block.key);
      continue;
    }
    const isAll = block.start === 0 && block.end === source.text.length;
    // Of what is broken only that it is counts here.
    const { faults: own, value } = isAll ? source : readYaml(source.text.slice(block.start, block.end), 0, false);
    // An alias may stand for something of another block.
    const isDamaged = own.some(({ kind }) => kind !== 'alias') || faults.some((each) => isAliasIn(each, block));
    if (isDamaged) damaged.add(block.key);
    else if (isBroken && own.length === 0 && isRecord(value)) values[block.key] = value[block.key];
  }
  const isEmpty = Object.keys(values).length === 0 && !isRecord(source.value);
  return { value: isEmpty ? source.value : values, damaged };

  function isAliasIn({ kind, span }: YamlFault, { start, end }: Block): boolean {
    return kind === 'alias' && span.start - source.base >= start && span.start - source.base < end;
  }
});

/** The top-level keys of which what they said before stays in force. */
export function keysToKeep(
  before: LastGood,
  source: YamlSource,
  { value, damaged }: SectionValues,
  faults: readonly SchemaFault[],
): ReadonlySet<Key> {
  const now = isRecord(value) ? value : {};
  const unusable = new Set(
    faults.flatMap(({ path, kind }) => (path.length <= 1 && kind === 'invalid' ? [path[0]] : [])),
  );
  // The whole is no map.
  const isNothing = unusable.has(undefined);
  const kept = new Set<Key>();
  for (const key of Object.keys(before.file) as Key[]) {
    if (before.file[key] === undefined) continue;
    const isLost = !Object.hasOwn(now, key) || now[key] === undefined || now[key] === null;
    if (isLost ? hasSyntaxFault(source) || isNothing : unusable.has(key)) kept.add(key);
    if (damaged.has(key) && (isLost || before.good.has(key))) kept.add(key);
    if (!isLost) continue;
    const host = hostOf(key, now, before);
    if (host === undefined) continue;
    kept.add(key);
    if (isKnownKey(host, before)) kept.add(host);
  }
  return kept;
}

/** What a reading leaves for the next one. */
export function lastGoodAfter(
  before: LastGood | undefined,
  file: CharterFile,
  kept: ReadonlySet<string>,
  damaged: ReadonlySet<string>,
): LastGood {
  const good = Object.keys(file).filter((key) => (kept.has(key) ? before?.good.has(key) : !damaged.has(key)));
  return { file, good: new Set(good) };
}

/** The key under which the entries of a lost key now stand: its own line is gone or misspelt, they are not. */
function hostOf(key: Key, now: Readonly<Record<string, unknown>>, { file }: LastGood): string | undefined {
  const names = namesIn(file[key]);
  return Object.keys(now).find((host) => {
    const others = namesIn(isKnownKey(host, { file }) ? file[host] : undefined);
    return [...namesIn(now[host])].some((name) => names.has(name) && !others.has(name));
  });
}

function isKnownKey(key: string, { file }: Pick<LastGood, 'file'>): key is Key {
  return Object.hasOwn(file, key);
}

function namesIn(value: unknown): ReadonlySet<string> {
  return new Set(isRecord(value) ? Object.keys(value) : []);
}

/** The lines of a known top-level key. */
interface Block {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** The key stands there more than once. */
  readonly isTwice: boolean;
}

/** A line that begins with a word begins a block, whether or not the word has its colon yet. */
const firstWord = /^(?:"([^"\r\n]+)"|'([^'\r\n]+)'|([\p{L}_][\p{L}\p{N}_-]*))/gmu;

function blocksOf({ text }: YamlSource): readonly Block[] {
  const known = describeShape(charterSchema).keys;
  const starts = [...text.matchAll(firstWord)].map((match) => ({
    key: match[1] ?? match[2] ?? match[3] ?? '',
    start: match.index,
  }));
  const counts = new Map<string, number>();
  for (const { key } of starts) counts.set(key, (counts.get(key) ?? 0) + 1);
  return starts.flatMap(({ key, start }, index) =>
    known?.has(key)
      ? [{ key, start, end: starts[index + 1]?.start ?? text.length, isTwice: (counts.get(key) ?? 0) > 1 }]
      : [],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
