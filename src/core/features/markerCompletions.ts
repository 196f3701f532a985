import * as l10n from '@vscode/l10n';
import type { Charter } from '../charter/model/charter.js';
import { markerTopics } from '../document/recognise/markers/readMarkers.js';
import type { MarkerTopic } from '../document/decisions.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Position } from '../text/range.js';
import type { Completion } from './frontMatterCompletions.js';

/** A marker up to the place where somebody types, in one line. */
const openMarker = /<!--[ \t]*(?:tandem[ \t-]*)?decisions?[ \t]*:([^<>]*)$/iu;

/** A marker of dissent, the same. */
const openDissent = /<!--[ \t]*(?:tandem[ \t-]*)?dissent[ \t]*:([^<>:]*)$/iu;

/** How far back a marker may begin, in UTF-16 units: no marker is as long. */
const reach = 300;

/** Whether names of a marker are being typed at a place; cheap, for whoever asks after every blank. */
export function isInMarker(text: string, position: Position): boolean {
  return before(text, position, openMarker) !== undefined || before(text, position, openDissent) !== undefined;
}

/**
 * Completions for the names in a marker `<!-- decision: … -->`, and for role, person and day in `<!-- dissent: … -->`; none
 * anywhere else.
 */
export function markerCompletions(
  text: string,
  charter: Charter,
  position: Position,
  today: string,
): readonly Completion[] {
  const dissent = before(text, position, openDissent);
  if (dissent !== undefined) return dissentCompletions(dissent, charter, position, today);
  const names = before(text, position, openMarker);
  return names === undefined ? [] : decisionCompletions(names, charter, position);
}

/** One word after the other: the role, who holds it, the day. */
function dissentCompletions(words: string, charter: Charter, position: Position, today: string): readonly Completion[] {
  const all = words.split(/\s+/u);
  const typed = all.at(-1) ?? '';
  const done = all.slice(0, -1).filter(Boolean);
  const range = { start: { line: position.line, character: position.character - typed.length }, end: position };
  const offer = (type: Completion['type'], label: string, detail: string, after: string): Completion => ({
    label,
    type,
    detail,
    range,
    newText: label + after,
    ...(after === ' ' ? { isKey: true } : {}),
  });
  const [role] = done;
  if (done.length === 0) return [...charter.roles.values()].map(({ id, label }) => offer('role', id, label, ' '));
  if (done.length === 1) {
    const holders = new Set([...charter.teams.values()].flatMap((team) => team.roles.get(role ?? '') ?? []));
    const people = [...charter.people.values()];
    return [...people.filter(({ id }) => holders.has(id)), ...people.filter(({ id }) => !holders.has(id))].map(
      ({ id, name }) => offer('person', id, name, ' '),
    );
  }
  return done.length === 2 ? [offer('choice', today, l10n.t('today'), ': ')] : [];
}

function decisionCompletions(names: string, charter: Charter, position: Position): readonly Completion[] {
  const typed = names.split(/[\s,]/u).at(-1) ?? '';
  const done = names.slice(0, names.length - typed.length);
  const isDenying = /(?:^|[\s,])not\s+$/iu.test(done);
  const present = new Set(done.toLowerCase().match(/[^\s,]+/gu) ?? []);
  const range = { start: { line: position.line, character: position.character - typed.length }, end: position };
  const choice = (label: string, detail: string): Completion => ({
    label,
    type: 'choice',
    detail,
    range,
    newText: label,
  });
  const decisions = charter.decisions
    .filter(({ id }) => !present.has(id.toLowerCase()))
    .map(({ id, label, question }) => choice(id, [label, question].filter(Boolean).join(': ')));
  if (isDenying) return decisions;
  return [
    ...decisions,
    ...markerTopics.filter((topic) => !present.has(topic)).map((topic) => choice(topic, topicDetails[topic]())),
    { ...choice('not', l10n.t('Does not answer the decision that follows')), newText: 'not ', isKey: true },
  ];
}

/** What a part of a decision is, for lists. */
const topicDetails: Readonly<Record<MarkerTopic, () => string>> = {
  'success-metrics': () => l10n.t('The success metrics'),
};

/** What stands between a marker's colon and the place, when the place is in one. */
function before(text: string, { line, character }: Position, marker: RegExp): string | undefined {
  const lines = new LineIndex(text);
  if (line >= lines.lineCount) return undefined;
  const start = lines.lineStart(line);
  return marker.exec(text.slice(Math.max(start, start + character - reach), start + character))?.[1];
}
