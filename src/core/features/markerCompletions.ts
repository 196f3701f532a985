import * as l10n from '@vscode/l10n';
import type { Charter } from '../charter/model/charter.js';
import { markerTopics } from '../document/recognise/readMarkers.js';
import type { MarkerTopic } from '../document/decisions.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Position } from '../text/range.js';
import type { Completion } from './frontMatterCompletions.js';

/** A marker up to the place where somebody types, in one line. */
const openMarker = /<!--[ \t]*(?:tandem[ \t-]*)?decisions?[ \t]*:([^<>]*)$/iu;

/** How far back a marker may begin, in UTF-16 units: no marker is as long. */
const reach = 300;

/** Whether names of a marker are being typed at a place; cheap, for whoever asks after every blank. */
export function isInMarker(text: string, position: Position): boolean {
  return namesBefore(text, position) !== undefined;
}

/** Completions for the names in a marker `<!-- decision: … -->`; none anywhere else. */
export function markerCompletions(text: string, charter: Charter, position: Position): readonly Completion[] {
  const before = namesBefore(text, position);
  if (before === undefined) return [];
  const typed = before.split(/[\s,]/u).at(-1) ?? '';
  const done = before.slice(0, before.length - typed.length);
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
    { ...choice('not', l10n.t('The decision after it is not answered here')), newText: 'not ', isKey: true },
  ];
}

/** What a part of a decision is, for lists. */
const topicDetails: Readonly<Record<MarkerTopic, () => string>> = {
  'success-metrics': () => l10n.t('The numbers that tell whether it worked'),
};

/** What stands between a marker's colon and the place, when the place is in one. */
function namesBefore(text: string, { line, character }: Position): string | undefined {
  const lines = new LineIndex(text);
  if (line >= lines.lineCount) return undefined;
  const start = lines.lineStart(line);
  return openMarker.exec(text.slice(Math.max(start, start + character - reach), start + character))?.[1];
}
