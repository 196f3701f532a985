import * as l10n from '@vscode/l10n';
import type { Charter } from '../charter/model/charter.js';
import { describePath, type NameKind, type PathDescription } from '../charter/read/describePath.js';
import { valueAt } from '../charter/read/lenient.js';
import { defaultStages, presetDecisions, type PresetId } from '../charter/read/presets.js';
import type { CharterReading } from '../charter/read/readCharter.js';
import { rolesToOffer } from '../charter/resolve/teamRoles.js';
import { presetIds } from '../charter/read/schema.js';
import { stepOf } from '../parse/yaml/yamlLayout.js';
import { pathAt, type YamlPath } from '../parse/yaml/yamlPath.js';
import { formatKey, formatScalar } from '../parse/yaml/yamlScalar.js';
import { rules } from '../rules/ruleList.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Position } from '../text/range.js';
import type { Completion } from './frontMatterCompletions.js';
import { codeBlock, escaped, paragraphs } from './markdown.js';
import { beforeTyping, charterSnippets, fitting } from './snippets/charterSnippets.js';
import { YamlLine } from './yamlLine.js';

/** What completion in a charter draws on. */
export interface CharterCompletionSource {
  readonly reading: CharterReading;
  /** The user's calendar day, offered where a day is asked for. */
  readonly today: string;
  /** Another extension knows the schema: offer only what it cannot know, the names that this charter defines. */
  readonly namesOnly: boolean;
}

/** Completions at a place in `ownership.yaml`: keys, words and names, each where the schema asks for it. */
export function charterCompletions(source: CharterCompletionSource, position: Position): readonly Completion[] {
  const { text } = source.reading.source;
  const lines = new LineIndex(text);
  const at = pathAt(source.reading.source, lines.offsetAt(position));
  if (!at) return [];
  const line = text.slice(lines.lineStart(position.line), lines.lineEnd(position.line));
  const place = new YamlLine(line, position);
  if (at.on === 'value') return valueCompletions(source, at.path, place);
  return [...keyCompletions(source, at.path, place), ...snippets(source, at.path, place)];
}

/** Parts that may stand where a key is being typed. A word is asked for by its first three letters: others begin alike. */
function snippets({ reading, today }: CharterCompletionSource, path: YamlPath, place: YamlLine): Completion[] {
  const { typed } = place;
  const isAsked = typed === '' || (typed.length >= 3 && 'ownership'.startsWith(typed.slice(0, 9)));
  if (!isAsked || !place.isBlock || place.after.trim() !== '') return [];
  const parent = path.slice(0, -1);
  const present = keysIn(reading, path);
  const indent = ' '.repeat(place.before.length);
  const step = stepOf(reading.source.document.contents, reading.source.text);
  return charterSnippets.flatMap((snippet): readonly Completion[] => {
    const about = { charter: reading.charter, today };
    const lines = snippet.prefix.startsWith(typed) ? fitting(snippet, parent, present, about) : undefined;
    if (!lines) return [];
    const text = lines.map((line) => line.replace(/^(?: {2})+/, (blanks) => step.repeat(blanks.length / 2))).join('\n');
    return [
      {
        label: snippet.prefix,
        type: 'snippet',
        documentation: paragraphs(escaped(snippet.label()), codeBlock(beforeTyping(text), 'yaml')),
        range: place.range,
        newText: `${text.replaceAll('\n', `\n${indent}`)}$0`,
      },
    ];
  });
}

/** The keys of the map in which a key is being typed, without that one. */
function keysIn({ source }: CharterReading, path: YamlPath): Set<string> {
  const map = valueAt(source.value, path.slice(0, -1));
  const present = new Set(Object.keys(typeof map === 'object' && map !== null ? map : {}));
  // The key under the cursor is in the map already, and may be completed all the same.
  present.delete(String(path.at(-1)));
  return present;
}

function keyCompletions(source: CharterCompletionSource, path: YamlPath, place: YamlLine): Completion[] {
  const parent = path.slice(0, -1);
  const description = describePath(parent);
  if (!description) return [];
  const { reading } = source;
  const present = keysIn(reading, path);
  const schemaKeys = source.namesOnly
    ? []
    : description.keys.map(({ key, description: documentation, holds }): KeyChoice => ({
        name: key,
        holds,
        type: 'key',
        documentation: escaped(documentation),
      }));
  const names = description.keyNames ? keyNames(source, description.keyNames, parent) : [];
  const step = stepOf(reading.source.document.contents, reading.source.text);
  return [...schemaKeys, ...names]
    .filter(({ name }) => !present.has(name))
    .map(({ name, holds, ...rest }) => ({
      ...rest,
      label: name,
      range: place.range,
      newText: keyText(name, holds, place, step),
      isKey: true,
    }));
}

type KeyChoice = Pick<Completion, 'type' | 'detail' | 'documentation'> & {
  readonly name: string;
  readonly holds: 'map' | 'list' | 'value';
};

function keyText(name: string, holds: KeyChoice['holds'], place: YamlLine, step: string): string {
  const key = formatKey(name);
  if (/^\s*:/.test(place.after)) return key;
  if (!place.isBlock || holds === 'value' || place.after.trim() !== '') return `${key}: `;
  const indent = ' '.repeat(place.before.length) + step;
  return holds === 'map' ? `${key}:\n${indent}` : `${key}:\n${indent}- `;
}

function keyNames(source: CharterCompletionSource, kind: NameKind, parent: YamlPath): KeyChoice[] {
  return namesOf(source, kind, parent).map(({ label, type, detail, documentation }) => ({
    name: label,
    type,
    holds: (describePath([...parent, label])?.keys.length ?? 0) > 0 ? 'map' : 'value',
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation }),
  }));
}

function valueCompletions(source: CharterCompletionSource, path: YamlPath, place: YamlLine): Completion[] {
  const description = describePath(path);
  if (!description) return [];
  const list = typeof path.at(-1) === 'number' ? valueAt(source.reading.source.value, path.slice(0, -1)) : undefined;
  const current = valueAt(source.reading.source.value, path);
  const taken = new Set<unknown>(Array.isArray(list) ? list.filter((each) => each !== current) : []);
  const names = description.names ? namesOf(source, description.names, path) : [];
  return [...(source.namesOnly ? [] : choices(source, path, description)), ...names]
    .filter(({ label }) => !taken.has(label))
    .map((choice) => ({ ...choice, range: place.range, newText: place.gap + asScalar(choice.label, description) }));
}

/** A word of the schema stands as it is: `1` is a number there. */
function asScalar(word: string, { words }: PathDescription): string {
  return words.includes(word) ? word : formatScalar(word);
}

type Choice = Pick<Completion, 'label' | 'type' | 'detail' | 'documentation'>;

function choices({ today }: CharterCompletionSource, path: YamlPath, { words }: PathDescription): Choice[] {
  if (path.length === 1 && path[0] === 'charter') {
    return presetIds.map((id) => ({ label: id, type: 'choice', detail: describePreset(id) }));
  }
  const key = path.at(-1);
  const isAgreement = path.length === 5 && path[2] === 'agreements';
  const examples =
    isAgreement && key === 'every' ? ['1w', '2w', '1m', '3m', '1y'] : isAgreement && key === 'last' ? [today] : [];
  return [...words, ...examples].map((label) => ({ label, type: 'choice' }));
}

/** `PM: Why, What · EM: How, Who, When` */
function describePreset(preset: PresetId): string {
  const decisions = presetDecisions(preset);
  return ['pm', 'em']
    .map((role) => {
      const labels = decisions.filter((decision) => decision.owner === role).map((decision) => decision.label);
      return `${role.toUpperCase()}: ${labels.join(', ')}`;
    })
    .join(' · ');
}

function namesOf({ reading: { charter } }: CharterCompletionSource, kind: NameKind, path: YamlPath): Choice[] {
  switch (kind) {
    case 'person':
      return [...charter.people.values()].map(({ id, name }) => ({ label: id, type: 'person', detail: name }));
    case 'role':
      return rolesToOffer(charter).map(({ id, label }) => ({ label: id, type: 'role', detail: label }));
    case 'team':
      // A team cannot be its own parent.
      return [...charter.teams.values()]
        .filter(({ id }) => id !== path[1])
        .map(({ id, name }) => ({ label: id, type: 'team', detail: name }));
    case 'decision':
      return charter.decisions.map(({ id, label, question }) => ({
        label: id,
        type: 'choice',
        detail: label,
        documentation: escaped(question),
      }));
    case 'stage':
      return defaultStages.map((label) => ({ label, type: 'choice' }));
    case 'rule':
      return rules.map(({ id, summary }) => ({ label: id, type: 'choice', detail: summary }));
    case 'area':
      return areasOf(charter, path).map(({ id, label, expectations }) => ({
        label: id,
        type: 'choice',
        detail: label,
        documentation: paragraphs(
          ...Object.entries(expectations).map(([role, text]) =>
            escaped(l10n.t('{0}: {1}', charter.roles.get(role)?.label ?? role, text)),
          ),
        ),
      }));
  }
}

function areasOf(charter: Charter, path: YamlPath) {
  return charter.teams.get(String(path[1]))?.areas ?? [];
}
