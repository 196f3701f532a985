import { inOrderOf, type YamlData } from '../../parse/yaml/yamlData.js';
import { appendIn, removeIn, setIn } from '../../parse/yaml/yamlEdit.js';
import { isList } from '../../parse/yaml/yamlRender.js';
import { placeAt, type YamlPath } from '../../parse/yaml/yamlPath.js';
import { readYaml, type YamlSource } from '../../parse/yaml/yamlSource.js';
import { EditSequence } from '../../text/editSequence.js';
import type { SpanEdit } from '../../text/textEdit.js';
import { valueAt } from '../read/lenient.js';

/** One thing that an `ownership.yaml` is to say. It says what, not where: edits are planned on the text of the moment. */
export interface CharterChange {
  /**
   * `set`: whatever stands there gives way; for what the user chose to replace.
   * `add`: a new entry; nothing may stand there.
   * `fill`: a value where a key has none yet, or an empty one.
   * `append`: one more in the list there.
   * `remove`: nothing, and no map above it that is then empty; `value` does not count.
   */
  readonly type: 'set' | 'add' | 'fill' | 'append' | 'remove';
  readonly path: YamlPath;
  readonly value: YamlData;
}

/** A change that puts `value` at `path`. */
export function set(path: YamlPath, value: YamlData): CharterChange {
  return { type: 'set', path, value };
}

/** A change that adds an entry, and never writes over one. */
export function add(path: YamlPath, value: YamlData): CharterChange {
  return { type: 'add', path, value };
}

/** A change that gives a value to what has none. */
export function fill(path: YamlPath, value: YamlData): CharterChange {
  return { type: 'fill', path, value };
}

/** A change that takes away what stands at `path`. */
export function remove(path: YamlPath): CharterChange {
  return { type: 'remove', path, value: null };
}

/** A change that adds `value` to what stands at `path`. */
export function append(path: YamlPath, value: YamlData): CharterChange {
  return { type: 'append', path, value };
}

/**
 * Edits of a charter's text, or why there are none: `taken`, something stands already where a change would write;
 * `unsafe`, the text is written so that it cannot be changed with certainty.
 */
export type CharterPlan =
  | { readonly edits: readonly SpanEdit[]; readonly refused?: undefined }
  | { readonly edits?: undefined; readonly refused: 'taken' | 'unsafe'; readonly path: YamlPath };

/** Plans all the changes at once for a charter's text; comments, order and style of all else stay byte for byte. */
export function charterEdits(text: string, changes: readonly CharterChange[]): CharterPlan {
  const sequence = new EditSequence(text);
  for (const change of changes) {
    const now = sequence.text;
    const source = readYaml(now);
    if (isTaken(source, change)) return { refused: 'taken', path: change.path };
    const edits = editsFor(source, now, change);
    if (!edits) return { refused: 'unsafe', path: change.path };
    sequence.apply(edits);
  }
  return { edits: sequence.edits() };
}

function editsFor(source: YamlSource, text: string, change: CharterChange): readonly SpanEdit[] | undefined {
  switch (change.type) {
    case 'append':
      return appendIn(source, text, change.path, change.value);
    case 'remove':
      return removeIn(source, text, change.path);
    default:
      return setIn(source, text, change.path, asWritten(source, change));
  }
}

/** What is set, a list in the order that the charter has it in: the order of names says nothing, comments beside them do. */
function asWritten({ value: charter }: YamlSource, { path, value }: CharterChange): YamlData {
  const current = valueAt(charter, path);
  return isList(value) && Array.isArray(current) ? inOrderOf(current, value) : value;
}

function isTaken(source: YamlSource, { type, path }: CharterChange): boolean {
  if (type === 'add') return placeAt(source, path) !== undefined;
  return type === 'fill' && !isNothing(valueAt(source.value, path));
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}
