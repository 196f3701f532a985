import * as z from 'zod/mini';
import type { YamlPath } from '../../parse/yaml/yamlPath.js';
import { schemaNotes } from './schema.js';
import { describeShape, shapeOf, type Schema } from './schemaShape.js';

/** A place where a value is not what the schema asks for. */
export interface SchemaFault {
  readonly path: YamlPath;
  /** The value is of the wrong shape, or the key is not known. */
  readonly kind: 'invalid' | 'unknown-key';
  /** What the schema asks for there. */
  readonly schema: Schema | undefined;
}

/**
 * Reads `value` by `schema`, dropping only what does not fit: one wrong entry costs that entry. Everything of the schema
 * has to be optional or an entry of a map or list, so that something can always be dropped.
 */
export function readLeniently<T extends Schema>(
  schema: T,
  value: unknown,
): { value: z.infer<T>; faults: SchemaFault[] } {
  const faults: SchemaFault[] = [];
  let current = withoutNulls(schema, value);
  // Dropping a value can only make its parent too short, never wrong; the bound is for the day when that changes.
  for (let pass = 0; pass < 8; pass++) {
    const result = z.safeParse(schema, current);
    if (result.success) return { value: result.data, faults };
    const found = result.error.issues.flatMap((issue) => flatten(issue, []));
    if (pass === 0) {
      for (const { path, kind } of found) {
        // A list's item with nothing after its dash is being typed.
        if (kind === 'invalid' && valueAt(current, path) === null) continue;
        faults.push({ path, kind, schema: shapeOf(schema, path) });
      }
    }
    const drop = new Dropper();
    for (const { path } of found) drop.add(path, isNamedEntry(schema, path));
    current = drop.apply(current);
  }
  return { value: z.parse(schema, {}), faults };
}

/** What stands at `path` in a plain value. */
export function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
    value,
  );
}

interface FlatIssue {
  readonly path: YamlPath;
  readonly kind: SchemaFault['kind'];
}

function flatten(issue: z.core.$ZodIssue, above: YamlPath): FlatIssue[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], kind: 'unknown-key' }));
  if (issue.code === 'invalid_union') {
    // `[ada, 3]` where a string or a list of strings may stand: the fault is the 3, not the list.
    const within = issue.errors.find((issues) => issues.length > 0 && issues.every((each) => each.path.length > 0));
    if (within) return within.flatMap((each) => flatten(each, path));
  }
  return [{ path, kind: 'invalid' }];
}

/**
 * Whether an entry of a map whose keys the user chooses stands there: a person, a team … It stays, with nothing known about
 * it, because others refer to it by its key.
 */
function isNamedEntry(schema: Schema, path: YamlPath): boolean {
  const parent = path.length > 0 ? shapeOf(schema, path.slice(0, -1)) : undefined;
  const entry = parent && describeShape(parent).entry;
  return entry !== undefined && describeShape(entry).keys !== undefined;
}

/** A tree of the paths to drop, so that thousands of them cost one walk. */
class Dropper {
  readonly #children = new Map<string, Dropper>();
  #whole = false;
  #keepName = false;

  add(path: YamlPath, keepName: boolean): void {
    const [step, ...rest] = path;
    if (step === undefined) {
      this.#whole = true;
      this.#keepName = keepName;
      return;
    }
    const key = String(step);
    const child = this.#children.get(key) ?? new Dropper();
    this.#children.set(key, child);
    child.add(rest, keepName);
  }

  apply(value: unknown): unknown {
    if (this.#whole) return {};
    if (typeof value !== 'object' || value === null || this.#children.size === 0) return value;
    const kept: [string, unknown][] = [];
    for (const [key, entry] of Object.entries(value)) {
      const child = this.#children.get(key);
      if (!child) kept.push([key, entry]);
      else if (!child.#whole || child.#keepName) kept.push([key, child.apply(entry)]);
    }
    return Array.isArray(value) ? kept.map(([, entry]) => entry) : Object.fromEntries(kept);
  }
}

/** A key with nothing after it is a key being typed: an entry that says nothing yet, or no entry at all. */
function withoutNulls(schema: Schema, value: unknown): unknown {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object') return value;
  const shape = describeShape(schema);
  if (Array.isArray(value)) return value;
  const result: [string, unknown][] = [];
  for (const [key, entry] of Object.entries(value)) {
    const part = shape.keys?.get(key) ?? shape.entry;
    if (entry !== null) result.push([key, part ? withoutNulls(part, entry) : entry]);
    else if (shape.entry && describeShape(shape.entry).keys) result.push([key, {}]);
    // A role named with nobody after it is vacant, and that is something to know.
    else if (shape.entry && schemaNotes.get(shape.entry)?.mayBeEmpty) result.push([key, []]);
    // An unknown key is a fault with or without a value.
    else if (!part) result.push([key, entry]);
  }
  return Object.fromEntries(result);
}
