import * as l10n from '@vscode/l10n';
import type { Charter, DocumentKind } from '../charter/model/charter.js';
import {
  describeFrontMatterKey,
  frontMatterKeys,
  type FrontMatterKey,
} from '../document/frontMatter/frontMatterFields.js';
import { frontMatterEnd } from '../parse/markdown/frontMatterFence.js';
import { formatScalar } from '../parse/yaml/yamlScalar.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Position, Range } from '../text/range.js';
import { ours, type Markdown } from './markdown.js';
import { relativeLink } from '../workspace/uris.js';

/** One thing to complete. */
export interface Completion {
  readonly label: string;
  readonly type: 'key' | 'choice' | 'person' | 'role' | 'team' | 'requirement' | 'file' | 'snippet';
  readonly detail?: string;
  readonly documentation?: Markdown;
  /** What is replaced, on one line. */
  readonly range: Range;
  /** Lines after its first are indented as they shall be. Of a snippet, in the editor’s syntax for those. */
  readonly newText: string;
  /** What else it is found by while somebody types. */
  readonly filter?: string;
  /** What it is for is asked for next, whatever its type. */
  readonly isKey?: boolean;
}

/** What completion may draw on. */
export interface CompletionSource {
  readonly uri: string;
  readonly text: string;
  readonly charter: Charter;
  /** Whether the file is a PRD or an SDD; in any other the one thing to say is that it is to be one. */
  readonly isDocument: boolean;
  /** Which of the two, where that is known: keys of the other kind are not offered then. */
  readonly kind?: DocumentKind | undefined;
  /** Documents of the workspace, for links; asked for only where a link is being written. */
  readonly documents: (kind: 'prd' | 'sdd') => Promise<readonly string[]>;
}

const keyLine = /^([\w-]*)$/;
const valueLine = /^([\w-]+):[ \t]*(?:\[(?:[^\]]*[\s,[])?)?([^\s,[\]]*)$/;
const itemLine = /^[ \t]*-[ \t]+(\S*)$/;

/** Completions at a place in a document's front matter; none anywhere else. Reads the text alone, however broken. */
export async function frontMatterCompletions(
  source: CompletionSource,
  position: Position,
): Promise<readonly Completion[]> {
  const lines = new LineIndex(source.text);
  if (!isInFrontMatter(source.text, lines, position.line)) return [];
  const before = source.text.slice(lines.lineStart(position.line), lines.offsetAt(position));
  const key = keyLine.exec(before);
  if (key) {
    const keys = keyCompletions(source, lines, position, key[1] ?? '');
    return source.isDocument ? keys : keys.filter(({ label }) => label === 'document');
  }
  const value = valueLine.exec(before);
  if (!source.isDocument && value?.[1] !== 'document') return [];
  if (value) return valueCompletions(source, value[1] ?? '', value[2] ?? '', position);
  const item = itemLine.exec(before);
  const list = item && keyAbove(source.text, lines, position.line);
  return list ? valueCompletions(source, list, item[1] ?? '', position) : [];
}

/** Between the fences; a block still without its closing fence ends at the first empty line or heading. */
export function isInFrontMatter(text: string, lines: LineIndex, line: number): boolean {
  if (line === 0 || !/^\u{feff}?---[ \t]*$/u.test(text.slice(0, lines.lineEnd(0)))) return false;
  const end = frontMatterEnd(text);
  if (end !== undefined) return line < lines.lineAt(end);
  for (let at = 1; at < line; at++) {
    if (/^(?:#|\s*$)/.test(text.slice(lines.lineStart(at), lines.lineEnd(at)))) return false;
  }
  return true;
}

function keyAbove(text: string, lines: LineIndex, line: number): string | undefined {
  for (let at = line - 1; at > 0; at--) {
    const match = /^([\w-]+):/.exec(text.slice(lines.lineStart(at), lines.lineEnd(at)));
    if (match) return match[1];
  }
  return undefined;
}

function keyCompletions(source: CompletionSource, lines: LineIndex, position: Position, typed: string): Completion[] {
  const end = lines.lineAt(frontMatterEnd(source.text) ?? source.text.length);
  const present = new Set<string>();
  for (let line = 1; line < end; line++) {
    const match = /^([\w-]+):/.exec(source.text.slice(lines.lineStart(line), lines.lineEnd(line)));
    if (match?.[1] && line !== position.line) present.add(match[1]);
  }
  return frontMatterKeys
    .filter((key) => !present.has(key) && (source.kind === undefined || isOf(source.kind, key, source.charter)))
    .map((key) => ({
      label: key,
      type: 'key',
      documentation: ours(describeFrontMatterKey(key) ?? ''),
      range: rangeBefore(position, typed),
      newText: `${key}: `,
    }));
}

/** Whether a key has a meaning in documents of a kind. What answers a decision stands where that is written. */
function isOf(kind: DocumentKind, key: FrontMatterKey, charter: Charter): boolean {
  const writes = (decision: string): boolean =>
    charter.decisions.some((each) => (each.id === decision || each.standsFor === decision) && each.document === kind);
  switch (key) {
    case 'prd':
    case 'confirmed':
    case 'effect':
      return kind === 'sdd';
    case 'sdd':
    case 'retired':
      return kind === 'prd';
    case 'who':
      return writes('who');
    case 'when':
    case 'target':
      return writes('when');
    case 'document':
    case 'title':
    case 'team':
    case 'stage':
    case 'authors':
    case 'signoffs':
      return true;
  }
}

async function valueCompletions(
  source: CompletionSource,
  key: string,
  typed: string,
  position: Position,
): Promise<Completion[]> {
  const range = rangeBefore(position, typed);
  const { charter } = source;
  switch (key) {
    case 'document':
      return [
        { label: 'prd', type: 'choice', detail: l10n.t('Product Requirements Document'), range, newText: 'prd' },
        { label: 'sdd', type: 'choice', detail: l10n.t('Solution Design Document'), range, newText: 'sdd' },
      ];
    case 'stage':
      return charter.stages.map((stage) => ({ label: stage, type: 'choice', range, newText: formatScalar(stage) }));
    case 'team':
      return [...charter.teams.values()].map((team) => ({
        label: team.id,
        type: 'team',
        detail: team.name,
        range,
        newText: formatScalar(team.id),
      }));
    case 'authors':
    case 'who':
      return [...charter.people.values()].map((person) => ({
        label: person.id,
        type: 'person',
        detail: person.name,
        range,
        newText: formatScalar(person.id),
      }));
    case 'prd':
    case 'sdd': {
      const documents = await source.documents(key);
      return documents
        .filter((uri) => uri !== source.uri)
        .flatMap((uri): Completion[] => {
          const path = relativeLink(source.uri, uri);
          return path === undefined ? [] : [{ label: path, type: 'file', range, newText: formatScalar(path) }];
        });
    }
    default:
      return [];
  }
}

function rangeBefore(position: Position, typed: string): Range {
  return { start: { line: position.line, character: position.character - typed.length }, end: position };
}
