import { describePath, type NameKind } from '../charter/read/describePath.js';
import { findRole } from '../charter/resolve/findRole.js';
import { valueAt } from '../charter/read/lenient.js';
import { findPerson } from '../charter/resolve/owners.js';
import type { CharterReading } from '../charter/read/readCharter.js';
import { findTeam } from '../charter/resolve/teams.js';
import type { TandemDocument } from '../document/document.js';
import { findReferences } from '../document/owners/references.js';
import { pathAt, placeAt, spanAt, type YamlPath } from '../parse/yaml/yamlPath.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Position, Range } from '../text/range.js';

/** Where a charter defines the person, team or role that a document names at a place. */
export function definitionInDocument(
  document: TandemDocument,
  reading: CharterReading,
  position: Position,
): Range | undefined {
  const offset = document.lines.offsetAt(position);
  const isAt = ({ start, end }: { start: number; end: number }): boolean => start <= offset && offset <= end;
  const reference = findReferences(document).find(({ span }) => isAt(span));
  if (reference) {
    return rangeOf(reading, pathOf(reading, reference.kind, reference.word, document.team));
  }
  const handle = handleAt(document.text, offset);
  return handle === undefined ? undefined : rangeOf(reading, pathOf(reading, 'person', handle, document.team));
}

/** Where a charter defines what it names at a place of its own. */
export function definitionInCharter(reading: CharterReading, position: Position): Range | undefined {
  const at = pathAt(reading.source, new LineIndex(reading.source.text).offsetAt(position));
  if (!at) return undefined;
  const kind = at.on === 'key' ? describePath(at.path.slice(0, -1))?.keyNames : describePath(at.path)?.names;
  const name = at.on === 'key' ? at.path.at(-1) : valueAt(reading.source.value, at.path);
  if (!kind || typeof name !== 'string') return undefined;
  return rangeOf(reading, pathOf(reading, kind, name, undefined));
}

/** The paths at which something may be defined, the best first. Built-in roles are where somebody holds them. */
function pathOf(reading: CharterReading, kind: NameKind, name: string, team: string | undefined): YamlPath[] {
  const { charter } = reading;
  const person = kind === 'person' ? findPerson(charter, name) : undefined;
  if (person) return [['people', person.id]];
  const found = kind === 'person' || kind === 'team' ? findTeam(charter, name.replace(/^@/, '')) : undefined;
  if (found) return [['teams', found.id]];
  const role = kind === 'person' || kind === 'role' ? findRole(charter, name) : undefined;
  if (role) return [['roles', role.id], ...(team === undefined ? [] : [['teams', team, 'roles', role.id]])];
  return kind === 'decision' ? [['decisions', name]] : [];
}

function rangeOf({ source }: CharterReading, paths: readonly YamlPath[]): Range | undefined {
  const path = paths.find((each) => placeAt(source, each) !== undefined);
  return path && new LineIndex(source.text).rangeOf(spanAt(source, path, 'key'));
}

/** The handle, such as `@ada`, around an offset. */
function handleAt(text: string, offset: number): string | undefined {
  const before = /(?<![\p{L}\p{N}_./@`-])@[\p{L}\p{N}_.-]{0,60}$/u.exec(
    text.slice(Math.max(0, offset - 64), offset),
  )?.[0];
  const start = before === undefined ? (text[offset] === '@' ? offset : undefined) : offset - before.length;
  if (start === undefined) return undefined;
  return /^@([\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)/u.exec(text.slice(start, start + 64))?.[1];
}
