import { isSeq } from 'yaml';
import { applyEdits, inOrder, lineBreakOf, type SpanEdit } from '../../text/textEdit.js';
import {
  expectedAfterAppend,
  expectedAfterRemove,
  expectedAfterSet,
  ownEntry,
  sameData,
  type YamlData,
} from './yamlData.js';
import { planAppend, planSet } from './yamlPlan.js';
import { planRemove } from './yamlPlanRemove.js';
import { keepsComments, yamlComments } from './yamlComments.js';
import { applyBase, type Plan, type YamlTextEdit } from './yamlSlot.js';
import { placeAt, type YamlPath } from './yamlPath.js';
import { hasSyntaxFault, readYaml, type YamlSource } from './yamlSource.js';
import { nodeSpan } from './yamlValue.js';

/**
 * Edits of YAML that leave everything else byte for byte: comments, order, quotes, line breaks. Each one is tried before
 * it is handed out: the edited text is read again, and has to say what was asked for and nothing else, with every comment.
 *
 * They return `undefined` when that cannot be had (broken YAML, a value shared by an anchor, `? ` keys …): then show the
 * place to the user instead. An empty list means that the text says so already.
 *
 * `text` is the whole text that spans refer to; its line breaks are used.
 */

/** Edits after which `value` stands at `path`; maps on the way that are missing are made. */
export function setIn(
  source: YamlSource,
  text: string,
  path: YamlPath,
  value: YamlData,
): readonly SpanEdit[] | undefined {
  const wanted = staysList(source, path, value) ? [value] : value;
  const expected = expectedAfterSet(source.value, path, wanted);
  if (!expected) return undefined;
  return tried(source, expected.value, () => planSet(source, lineBreakOf(text), path, wanted));
}

/**
 * The same for several entries of the map at `path`, read again once for all of them. `undefined` too where one of them cannot be
 * had together with the others.
 */
export function setEntriesIn(
  source: YamlSource,
  text: string,
  path: YamlPath,
  entries: Readonly<Record<string, YamlData>>,
): readonly SpanEdit[] | undefined {
  const now = mapAt(source.value, path);
  const expected = expectedAfterSet(source.value, path, { ...now, ...entries });
  if (!expected || Object.hasOwn(entries, '__proto__')) return undefined;
  return tried(source, expected.value, () => {
    const edits: YamlTextEdit[] = [];
    for (const [key, value] of Object.entries(entries)) {
      const plan = planSet(source, lineBreakOf(text), [...path, key], value);
      if (!plan) return undefined;
      edits.push(...plan);
    }
    const ordered = inOrder(edits);
    const overlaps = ordered.some(({ span }, index) => span.start < (ordered[index - 1]?.span.end ?? 0));
    return overlaps ? undefined : ordered;
  });
}

/**
 * Whether a list stays one when a single value takes its place, which readers of ours take for the same: it has that value
 * alone already, or comments beside its items, which have to stand somewhere.
 */
function staysList(source: YamlSource, path: YamlPath, value: YamlData): boolean {
  if (typeof value === 'object' && value !== null) return false;
  const node = placeAt(source, path)?.node;
  if (!isSeq(node)) return false;
  if (sameData(path.reduce<unknown>(ownEntry, source.value), [value])) return true;
  const { start, end } = nodeSpan(node, source.text);
  return source.text.slice(start, end).includes('#') && yamlComments(source.text.slice(start, end)).length > 0;
}

/** Edits after which the list at `path` ends with `value`; a single value becomes a list, a missing list is made. */
export function appendIn(
  source: YamlSource,
  text: string,
  path: YamlPath,
  value: YamlData,
): readonly SpanEdit[] | undefined {
  const expected = expectedAfterAppend(source.value, path, value);
  if (!expected) return undefined;
  return tried(source, expected.value, () => planAppend(source, lineBreakOf(text), path, value));
}

/**
 * Edits after which nothing stands at `path`, nor the maps above it that it alone was in. Its comments stay. An empty list
 * when nothing stands there.
 */
export function removeIn(source: YamlSource, text: string, path: YamlPath): readonly SpanEdit[] | undefined {
  const expected = expectedAfterRemove(source.value, path);
  if (!expected) return hasSyntaxFault(source) ? undefined : [];
  let length = path.length;
  while (length > 1 && Object.keys(mapAt(source.value, path.slice(0, length - 1))).length === 1) length--;
  return tried(source, expected.value, () => planRemove(source, lineBreakOf(text), path.slice(0, length)));
}

function mapAt(value: unknown, path: YamlPath): object {
  const found = path.reduce<unknown>(ownEntry, value);
  return typeof found === 'object' && found !== null ? found : {};
}

function tried(source: YamlSource, expected: unknown, plan: () => Plan): readonly SpanEdit[] | undefined {
  if (hasSyntaxFault(source)) return undefined;
  if (sameData(source.value, expected)) return [];
  const edits = plan();
  if (!edits) return undefined;
  const after = readYaml(applyEdits(source.text, edits), 0, true, source.most);
  if (hasSyntaxFault(after) || after.faults.length > source.faults.length) return undefined;
  if (!sameData(after.value, expected) || !keepsComments(source.text, after.text)) return undefined;
  return applyBase(edits, source.base);
}
