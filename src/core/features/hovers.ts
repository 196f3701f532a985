import { findPerson } from '../charter/resolve/owners.js';
import type { Charter } from '../charter/model/charter.js';
import { findTeam } from '../charter/resolve/teams.js';
import { decidedIn } from '../document/decisions.js';
import type { TandemDocument } from '../document/document.js';
import { describeFrontMatterKey } from '../document/frontMatter/frontMatterFields.js';
import { pathAt, spanAt } from '../parse/yaml/yamlPath.js';
import type { Position, Range } from '../text/range.js';
import { describePerson, describeTeam } from './describeNames.js';
import { bold, escaped, italic, ours, paragraphs, type Markdown } from './markdown.js';
import { dissentLines, wholeVerdictText } from './lenses/sectionText.js';
import { sectionReason } from './reasons.js';

/** What to show for a place. */
export interface Hover {
  readonly range: Range;
  readonly markdown: Markdown;
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
  const decisions = decidedIn(document.charter, entry);
  const markdown = paragraphs(
    ...decisions.flatMap((decision) => [bold(wholeVerdictText(document, decision, entry)), escaped(decision.question)]),
    italic(sectionReason(entry)),
    ...dissentLines(document, entry).map(escaped),
  );
  return { range: document.lines.rangeOf(entry.section.heading), markdown };
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
      : { range: document.lines.rangeOf(spanAt(yaml, [key], 'key')), markdown: ours(description) };
  }
  const span = spanAt(yaml, at.path, 'value');
  const word = document.text.slice(span.start, span.end).replace(/^['"]|['"]$/g, '');
  const markdown = describeName(document.charter, key === 'team', word);
  return markdown === undefined ? undefined : { range: document.lines.rangeOf(span), markdown };
}

function describeName(charter: Charter, isTeam: boolean, word: string): Markdown | undefined {
  const team = isTeam ? findTeam(charter, word) : undefined;
  const person = isTeam ? undefined : findPerson(charter, word);
  return team ? describeTeam(charter, team) : person && describePerson(charter, person);
}
