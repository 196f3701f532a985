import type * as z from 'zod/mini';
import type { YamlPath } from '../../parse/yaml/yamlPath.js';

/** Any schema; the named one, so that its definition can be looked into. */
export type Schema = z.ZodMiniType;

/** What a schema consists of, as far as completion, hover and messages need to know. */
export interface Shape {
  /** For a map with known keys. */
  readonly keys?: ReadonlyMap<string, Schema>;
  /** For a map whose keys the user chooses: what each value is. */
  readonly entry?: Schema;
  /** For a list, or a single value that may also be a list. */
  readonly item?: Schema;
  /** The words or numbers that may stand there. */
  readonly words?: readonly string[];
  /** What may stand there. */
  readonly types: readonly ('map' | 'list' | 'text' | 'number' | 'boolean')[];
  /** The pattern that text has to follow. */
  readonly pattern?: RegExp;
}

/** What `schema` consists of. */
export function describeShape(schema: Schema): Shape {
  const { def } = unwrapped(schema)._zod;
  switch (def.type) {
    case 'object':
      return { keys: new Map(Object.entries(def.shape) as [string, Schema][]), types: ['map'] };
    case 'record':
      return { entry: def.valueType as Schema, types: ['map'] };
    case 'array':
      return { item: def.element as Schema, types: ['list'] };
    case 'enum':
      return { words: Object.values(def.entries).map(String), types: ['text'] };
    case 'literal':
      return { words: def.values.map(String), types: [typeof def.values[0] === 'number' ? 'number' : 'text'] };
    case 'number':
      return { types: ['number'] };
    case 'boolean':
      return { words: ['true', 'false'], types: ['boolean'] };
    case 'union':
      return def.options
        .map((option) => describeShape(option as Schema))
        .reduce((all, next) => ({ ...all, ...next, types: [...all.types, ...next.types] }));
    case 'string': {
      const pattern = schemaPattern(schema);
      return { types: ['text'], ...(pattern ? { pattern } : {}) };
    }
    default:
      return { types: [] };
  }
}

/** The schema at `path` below `schema`; `undefined` where it knows nothing. */
export function shapeOf(schema: Schema, path: YamlPath): Schema | undefined {
  let current: Schema | undefined = unwrapped(schema);
  for (const step of path) {
    const shape: Shape = describeShape(current);
    const next: Schema | undefined = typeof step === 'number' ? shape.item : (shape.keys?.get(step) ?? shape.entry);
    if (!next) return undefined;
    current = unwrapped(next);
  }
  return current;
}

/** The schema without `optional` around it. */
function unwrapped(schema: Schema): z.core.$ZodTypes & Schema {
  let current = schema as z.core.$ZodTypes & Schema;
  while (current._zod.def.type === 'optional') current = current._zod.def.innerType as z.core.$ZodTypes & Schema;
  return current;
}

function schemaPattern(schema: Schema): RegExp | undefined {
  for (const check of unwrapped(schema)._zod.def.checks ?? []) {
    const { def } = check._zod;
    if ('pattern' in def && def.pattern instanceof RegExp) return def.pattern;
  }
  return undefined;
}
