import * as l10n from '@vscode/l10n';
import { findPerson } from '../charter/owners.js';
import type { Charter } from '../charter/charter.js';
import type { TandemDocument } from '../document/document.js';
import { describeFrontMatterKey } from '../document/frontMatterFields.js';
import { pathAt, spanAt } from '../parse/yamlPath.js';
import type { Position, Range } from '../text/range.js';
import { ownerText } from './lenses.js';

/** What to show for a place; `markdown` holds no links and no HTML, and names from files are escaped. */
export interface Hover {
  readonly range: Range;
  readonly markdown: string;
}

/** Explains the front matter's keys and people, and why a heading was read as it was. */
export function hoverAt(document: TandemDocument, position: Position): Hover | undefined {
  const offset = document.lines.offsetAt(position);
  const { frontMatter } = document;
  if (frontMatter && offset >= frontMatter.content.start && offset <= frontMatter.content.end) {
    return frontMatterHover(document, offset);
  }
  const entry = document.decisions.sections.find(
    ({ section: { heading } }) => heading && heading.start <= offset && offset <= heading.end,
  );
  if (!entry?.section.heading || entry.decisions.length === 0) return undefined;
  const decisions = document.charter.decisions.filter((decision) => entry.decisions.includes(decision.id));
  const markdown = [
    ...decisions.map(
      (decision) =>
        `**${escape(ownerText(document.charter, document.team, decision))}**\n\n${escape(decision.question)}`,
    ),
    entry.reason && `*${escape(entry.reason)}*`,
  ].filter(Boolean);
  return { range: document.lines.rangeOf(entry.section.heading), markdown: markdown.join('\n\n') };
}

function frontMatterHover(document: TandemDocument, offset: number): Hover | undefined {
  const { yaml, values } = document.frontMatter ?? {};
  const at = yaml && pathAt(yaml, offset);
  const key = at?.path[0];
  if (!yaml || !at || typeof key !== 'string' || !(key in (values ?? {}))) return undefined;
  if (at.on === 'key') {
    const description = describeFrontMatterKey(key);
    return description === undefined
      ? undefined
      : { range: document.lines.rangeOf(spanAt(yaml, [key], 'key')), markdown: description };
  }
  const span = spanAt(yaml, at.path, 'value');
  const word = document.text.slice(span.start, span.end).replace(/^['"]|['"]$/g, '');
  const markdown = key === 'team' ? teamText(document.charter, word) : personText(document.charter, word);
  return markdown === undefined ? undefined : { range: document.lines.rangeOf(span), markdown };
}

function personText(charter: Charter, word: string): string | undefined {
  const person = findPerson(charter, word);
  if (!person) return undefined;
  const roles = [...charter.teams.values()].flatMap((team) =>
    [...team.roles].flatMap(([role, people]) =>
      people.includes(person.id) ? [l10n.t('{0} of {1}', charter.roles.get(role)?.label ?? role, team.name)] : [],
    ),
  );
  return [
    `**${escape(person.name)}**`,
    ...roles.map(escape),
    ...(person.email === undefined ? [] : [escape(person.email)]),
  ].join('\n\n');
}

function teamText(charter: Charter, word: string): string | undefined {
  const team = charter.teams.get(word);
  if (!team) return undefined;
  const people = [...team.roles].map(([role, ids]) => {
    const names = ids.map((id) => charter.people.get(id)?.name ?? id).join(', ');
    return `${charter.roles.get(role)?.label ?? role}: ${names}`;
  });
  return [`**${escape(team.name)}**`, ...people.map(escape)].join('\n\n');
}

/** What a file says must not become markup of ours. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&');
}
