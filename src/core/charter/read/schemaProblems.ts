import * as l10n from '@vscode/l10n';
import type { YamlPath } from '../../parse/yaml/yamlPath.js';
import { type SchemaFault, valueAt } from './lenient.js';
import type { Reading } from './charterReading.js';
import { charterSchema } from './schema.js';
import { describeShape, shapeOf, type Shape } from './schemaShape.js';
import { derived } from '../../text/derived.js';

/** More faults than this say nothing new: a file that is no charter has one for each of its lines. */
const maxFaults = 500;

/** Reports what does not fit the schema: each fault at its exact place, with the nearest word that would fit. */
export function reportSchemaFaults(reading: Reading, faults: readonly SchemaFault[]): void {
  for (const fault of faults.slice(0, maxFaults)) {
    if (fault.kind === 'unknown-key') reportUnknownKey(reading, fault.path);
    else reportInvalid(reading, fault);
  }
}

function reportUnknownKey(reading: Reading, path: YamlPath): void {
  const key = String(path.at(-1) ?? '');
  const parent = path.slice(0, -1);
  if (reportSplitText(reading, path, key)) return;
  const schema = shapeOf(charterSchema, parent);
  const map = valueAt(reading.source.value, parent);
  const present = typeof map === 'object' && map !== null ? placesOf(map) : new Map();
  // A key that is there already is not what was meant: it would be there twice.
  const known = [...(schema ? (describeShape(schema).keys?.keys() ?? []) : [])].filter((each) => !present.has(each));
  const fact =
    parent.length === 0
      ? l10n.t('“{0}” is not a key of ownership.yaml.', key)
      : l10n.t('“{0}” is not a key of “{1}”.', key, String(parent.at(-1)));
  const text = { fact, advice: l10n.t('Correct it, or remove it.') };
  reading.reportUnknown('charter', { path, part: 'key', word: key }, known, text);
}

/** The keys of a map, each with the one before it; made once, for a map may have thousands that are all unknown. */
const placesOf = derived((map: object): ReadonlyMap<string, string | undefined> => {
  const keys = Object.keys(map);
  return new Map(keys.map((key, index) => [key, keys[index - 1]]));
});

/** `{ resolve: PM ranks, EM sizes }`: between braces a comma ends the text, and what follows looks like a key. */
function reportSplitText(reading: Reading, path: YamlPath, key: string): boolean {
  const { source } = reading;
  const parent = path.slice(0, -1);
  const map = valueAt(source.value, parent);
  if (valueAt(source.value, path) !== null || typeof map !== 'object' || map === null) return false;
  const before = placesOf(map).get(key);
  const text: unknown = before === undefined ? undefined : valueAt(map, [before]);
  if (before === undefined || typeof text !== 'string') return false;
  const own = reading.span(path);
  const span = { start: reading.span([...parent, before], 'value').start, end: own.end };
  const between = source.text.slice(
    reading.span([...parent, before], 'value').end - source.base,
    own.start - source.base,
  );
  if (!/^\s*,\s*$/.test(between)) return false;
  const whole = source.text.slice(span.start - source.base, span.end - source.base);
  const fixes = /["'\\\r\n]/.test(whole)
    ? []
    : [{ title: l10n.t('Put “{0}” in quotes', whole), edits: [{ span, newText: `"${whole}"` }] }];
  const message = l10n.t('Inside braces, a comma ends the text of “{0}”. Put the whole text in quotes.', before);
  reading.report('charter', span, message, fixes);
  return true;
}

function reportInvalid(reading: Reading, { path, schema }: SchemaFault): void {
  const value = valueAt(reading.source.value, path);
  const shape: Shape = schema ? describeShape(schema) : { types: [] };
  const name = nameOf(path);
  if (isDecisionOwner(path) && typeof value === 'object') {
    const message = l10n.t('A decision has one owner. Keep one role here, and move the others to “consulted”.');
    reading.report('charter', reading.span(path, 'value'), message);
  } else if (shape.words && shape.words.length > 1 && isScalar(value)) {
    const fact = l10n.t('“{0}” must be one of: {1}.', name, shape.words.join(', '));
    reading.reportUnknown('charter', { path, part: 'value', word: String(value) }, shape.words, { fact, advice: '' });
  } else {
    reading.report('charter', reading.span(path, 'value'), describeExpected(name, path, shape, value));
  }
}

function describeExpected(name: string, path: YamlPath, shape: Shape, value: unknown): string {
  if (shape.pattern && typeof value === 'string') {
    return path.at(-1) === 'every'
      ? l10n.t('“{0}” must be a number and d, w, m or y, such as 1w or 3m.', name)
      : l10n.t('“{0}” must be a day, such as 2026-11-13.', name);
  }
  if (shape.types.includes('number') && !shape.words) {
    return l10n.t('“{0}” must be a number from 0 to 100, without “%”.', name);
  }
  if (shape.words?.length === 1) return l10n.t('“{0}” must be {1}.', name, shape.words[0] ?? '');
  if (shape.words) return l10n.t('“{0}” must be one of: {1}.', name, shape.words.join(', '));
  const isText = shape.types.includes('text');
  if (shape.types.includes('list')) {
    return isText
      ? l10n.t('“{0}” must be text or a list of texts.', name)
      : l10n.t('“{0}” must be a list. Put “- ” before each entry.', name);
  }
  if (shape.types.includes('map')) return l10n.t('“{0}” needs “key: value” lines, indented below it.', name);
  return typeof value === 'object'
    ? l10n.t('“{0}” must be text.', name)
    : l10n.t('“{0}” must be text. Put it in quotes.', name);
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isDecisionOwner(path: YamlPath): boolean {
  return path.length === 3 && path[0] === 'decisions' && path[2] === 'owner';
}

/** The nearest key above: an item of a list is called by its list. */
function nameOf(path: YamlPath): string {
  const key = path.findLast((step) => typeof step === 'string');
  return key ?? 'ownership.yaml';
}
