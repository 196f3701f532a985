import { appendIn, setIn } from '../../parse/yamlEdit.js';
import type { YamlData } from '../../parse/yamlData.js';
import type { YamlPath } from '../../parse/yamlPath.js';
import { readYaml } from '../../parse/yamlSource.js';
import { EditSequence } from '../../text/editSequence.js';
import type { SpanEdit } from '../../text/textEdit.js';

/** One thing that an `ownership.yaml` is to say. */
export interface CharterChange {
  /** `append`: the value is to be one more in the list there. */
  readonly type: 'set' | 'append';
  readonly path: YamlPath;
  readonly value: YamlData;
}

/** A change that puts `value` at `path`. */
export function set(path: YamlPath, value: YamlData): CharterChange {
  return { type: 'set', path, value };
}

/** A change that adds `value` to what stands at `path`. */
export function append(path: YamlPath, value: YamlData): CharterChange {
  return { type: 'append', path, value };
}

/**
 * Edits of a charter's text that make all the changes at once; comments, order and style of all else stay byte for byte.
 * `undefined` when the text is written so that one of them cannot be made safely: then the user has to.
 */
export function charterEdits(text: string, changes: readonly CharterChange[]): readonly SpanEdit[] | undefined {
  const sequence = new EditSequence(text);
  for (const { type, path, value } of changes) {
    const now = sequence.text;
    const edits = (type === 'set' ? setIn : appendIn)(readYaml(now), now, path, value);
    if (!edits) return undefined;
    sequence.apply(edits);
  }
  return sequence.edits();
}
