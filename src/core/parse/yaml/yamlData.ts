import type { YamlPath } from './yamlPath.js';

/** What can be written into YAML. */
export type YamlData = string | number | boolean | null | readonly YamlData[] | { readonly [key: string]: YamlData };

/** A value wrapped, so that “nothing” and “cannot be” are told apart. */
export interface Expected {
  readonly value: unknown;
}

/** `value` with `entry` at `path`; `undefined` when something else than a map or list is in the way. */
export function expectedAfterSet(value: unknown, path: YamlPath, entry: unknown): Expected | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return { value: entry };
  // No reader of ours knows such a key; see `yamlValue.ts`.
  if (step === '__proto__') return undefined;
  if (Array.isArray(value)) {
    if (typeof step !== 'number' || step < 0 || step > value.length) return undefined;
    const list: readonly unknown[] = value;
    const changed = expectedAfterSet(list[step], rest, entry);
    return changed && { value: [...list.slice(0, step), changed.value, ...list.slice(step + 1)] };
  }
  if (typeof step === 'number' || (value !== null && value !== undefined && typeof value !== 'object'))
    return undefined;
  const changed = expectedAfterSet(ownEntry(value, step), rest, entry);
  return changed && { value: withEntry(value ?? {}, step, changed.value) };
}

/** `value` without what stands at `path`, nor the maps above it that are empty then; `undefined` when nothing stands there. */
export function expectedAfterRemove(value: unknown, path: YamlPath): Expected | undefined {
  const [step, ...rest] = path;
  if (typeof step !== 'string' || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (!Object.hasOwn(value, step)) return undefined;
  const others = Object.entries(value).filter(([each]) => each !== step);
  if (rest.length === 0) return { value: Object.fromEntries(others) };
  const inner = expectedAfterRemove(ownEntry(value, step), rest);
  if (!inner) return undefined;
  return { value: Object.fromEntries(isEmptyMap(inner.value) ? others : [...others, [step, inner.value]]) };
}

/** `value` whose list at `path` has one entry more. */
export function expectedAfterAppend(value: unknown, path: YamlPath, entry: unknown): Expected | undefined {
  const current = path.reduce<unknown>((at, step) => ownEntry(at, step), value);
  return expectedAfterSet(value, path, appended(current, entry));
}

/** A list with `entry` at its end, whatever was there. */
export function appended(current: unknown, entry: unknown): unknown[] {
  if (Array.isArray(current)) return [...(current as unknown[]), entry];
  return current === null || current === undefined ? [entry] : [current, entry];
}

/** Whether two plain values say the same; the order of keys does not count. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b || Object.is(a, b)) return true;
  // A file without entries is an empty map.
  if (a === undefined || b === undefined) return isEmptyMap(a ?? b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameData(ownEntry(a, key), ownEntry(b, key)));
}

/** The items of a list, those that `current` has too first and in its order, the others after them. */
export function inOrderOf(current: readonly unknown[], items: readonly YamlData[]): readonly YamlData[] {
  const others = [...items];
  const known: YamlData[] = [];
  for (const each of current) {
    if (others.length === 0) break;
    const index = others.findIndex((item) => sameData(item, each));
    if (index >= 0) known.push(...others.splice(index, 1));
  }
  return [...known, ...others];
}

/** What stands at one step, without what objects inherit. */
export function ownEntry(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Reflect.get(value, step);
}

function withEntry(value: object, key: string, entry: unknown): object {
  return Object.fromEntries([...Object.entries(value).filter(([each]) => each !== key), [key, entry]]);
}

function isEmptyMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}
