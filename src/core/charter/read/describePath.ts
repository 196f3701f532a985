import type { YamlPath } from '../../parse/yaml/yamlPath.js';
import { charterSchema, schemaNotes } from './schema.js';
import { describeShape, type Schema, shapeOf } from './schemaShape.js';

/** What kind of name a place asks for; completion offers those that the charter has. */
export type NameKind = 'role' | 'person' | 'team' | 'stage' | 'rule' | 'area' | 'decision';

/** A key that can stand in a map. */
export interface KeyDescription {
  readonly key: string;
  readonly description: string;
  /** Whether what follows is written on lines of its own below the key. */
  readonly holds: 'map' | 'list' | 'value';
}

/** What the charter's schema says about a place in `ownership.yaml`. */
export interface PathDescription {
  readonly description: string;
  /** The keys that can stand below it; none where the user chooses the keys. */
  readonly keys: readonly KeyDescription[];
  /** What a key below it is, where the user chooses the keys; such as “Person”. */
  readonly freeKey?: string;
  /** Names that are offered as keys below it. */
  readonly keyNames?: NameKind;
  /** The words that can stand there. */
  readonly words: readonly string[];
  /** Names that are offered as its value, or as each of its values. */
  readonly names?: NameKind;
}

/** What can stand at a path of `ownership.yaml`, for completion and hover; `undefined` where the schema knows nothing. */
export function describePath(path: YamlPath): PathDescription | undefined {
  const schema = shapeOf(charterSchema, path);
  if (!schema) return undefined;
  const shape = describeShape(schema);
  const notes = schemaNotes.get(schema);
  const [keyNames, names] = [find(keyPatterns, path), find(valuePatterns, path)];
  return {
    // An item of a list is what its list says.
    description: notes?.describe() ?? (path.length > 0 ? (describePath(path.slice(0, -1))?.description ?? '') : ''),
    keys: [...(shape.keys ?? [])].map(([key, value]) => describeKey(key, value)),
    ...(notes?.key ? { freeKey: notes.key() } : {}),
    ...(keyNames ? { keyNames } : {}),
    words: shape.words ?? [],
    ...(names ? { names } : {}),
  };
}

function describeKey(key: string, schema: Schema): KeyDescription {
  const inner = shapeOf(schema, []) ?? schema;
  const { types } = describeShape(inner);
  const holds = types.includes('map')
    ? 'map'
    : types.includes('text')
      ? 'value'
      : types.includes('list')
        ? 'list'
        : 'value';
  return { key, description: schemaNotes.get(inner)?.describe() ?? '', holds };
}

/** Where names stand; `*` is any one step, and a list's index may follow. */
type Patterns = readonly (readonly [pattern: string, names: NameKind])[];

const keyPatterns: Patterns = [
  ['decisions', 'decision'],
  ['rules', 'rule'],
  ['teams/*/roles', 'role'],
  ['teams/*/responsibilities', 'area'],
  ['teams/*/responsibilities/*/expectations', 'role'],
];

const valuePatterns: Patterns = [
  ['decisions/*/owner', 'role'],
  ['decisions/*/consulted', 'role'],
  ['stages', 'stage'],
  ['teams/*/parent', 'team'],
  ['teams/*/roles/*', 'person'],
  ['teams/*/responsibilities/*/accountable', 'role'],
];

function find(patterns: Patterns, path: YamlPath): NameKind | undefined {
  const steps = path.filter((step) => typeof step === 'string');
  return patterns.find(([pattern]) => {
    const wanted = pattern.split('/');
    return wanted.length === steps.length && wanted.every((step, index) => step === '*' || step === steps[index]);
  })?.[1];
}
