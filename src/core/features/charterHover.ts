import type { Charter } from '../charter/model/charter.js';
import { describePath, type NameKind } from '../charter/read/describePath.js';
import { findRole } from '../charter/resolve/findRole.js';
import { valueAt } from '../charter/read/lenient.js';
import { findPerson } from '../charter/resolve/owners.js';
import type { CharterReading } from '../charter/read/readCharter.js';
import { findTeam } from '../charter/resolve/teams.js';
import { pathAt, spanAt, type YamlPath } from '../parse/yaml/yamlPath.js';
import { rules } from '../rules/ruleList.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Position } from '../text/range.js';
import { describeArea, describeDecision, describePerson, describeRole, describeTeam } from './describeNames.js';
import { escaped, paragraphs, type Markdown } from './markdown.js';
import type { Hover } from './hovers.js';

/**
 * Explains what stands at a place of `ownership.yaml`: what a name stands for, else what its key is for.
 *
 * @param namesOnly another extension knows the schema and explains the keys
 */
export function charterHover(reading: CharterReading, position: Position, namesOnly = false): Hover | undefined {
  const { source } = reading;
  const lines = new LineIndex(source.text);
  const offset = lines.offsetAt(position);
  const at = pathAt(source, offset);
  if (!at) return undefined;
  const span = spanAt(source, at.path, at.on);
  // Where nothing stands yet there is nothing to explain; the span is then that of something above.
  if (offset < span.start || offset > span.end) return undefined;
  const name = at.on === 'key' ? keyName(reading.charter, at.path) : valueName(reading, at.path);
  const description = namesOnly ? '' : escaped(describePath(at.path)?.description ?? '');
  const markdown = paragraphs(name, description);
  return markdown === '' ? undefined : { range: lines.rangeOf(span), markdown };
}

/** What a key that is a name stands for. */
function keyName(charter: Charter, path: YamlPath): Markdown | undefined {
  const [top, id, part] = path.map(String);
  const key = String(path.at(-1));
  if (path.length === 2 && top === 'people') return describe(charter, 'person', key, path);
  if (path.length === 2 && top === 'teams') return describe(charter, 'team', key, path);
  if (path.length === 2 && top === 'roles') return describe(charter, 'role', key, path);
  if (path.length === 4 && top === 'teams' && part === 'agreements') return undefined;
  const kind = describePath(path.slice(0, -1))?.keyNames;
  return id === undefined || !kind ? undefined : describe(charter, kind, key, path);
}

function valueName({ charter, source }: CharterReading, path: YamlPath): Markdown | undefined {
  const value = valueAt(source.value, path);
  const kind = describePath(path)?.names;
  return kind && typeof value === 'string' ? describe(charter, kind, value, path) : undefined;
}

function describe(charter: Charter, kind: NameKind, name: string, path: YamlPath): Markdown | undefined {
  switch (kind) {
    case 'person': {
      const person = findPerson(charter, name);
      return person && describePerson(charter, person);
    }
    case 'role': {
      const role = findRole(charter, name);
      return role && describeRole(charter, role);
    }
    case 'team': {
      const team = findTeam(charter, name);
      return team && describeTeam(charter, team);
    }
    case 'decision': {
      const decision = charter.decisions.find((each) => each.id === name);
      return decision && describeDecision(charter, decision);
    }
    case 'area': {
      const area = charter.teams.get(String(path[1]))?.areas.find((each) => each.id === name);
      return area && describeArea(charter, area);
    }
    case 'rule': {
      const rule = rules.find((each) => each.id === name);
      return rule && escaped(rule.summary);
    }
    case 'stage':
      return undefined;
  }
}
