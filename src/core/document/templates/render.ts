import { stringify } from 'yaml';
import type { Charter, DocumentKind, TeamId } from '../../charter/model/charter.js';
import { resolveOwner } from '../../charter/resolve/owners.js';
import { charterIn } from '../../charter/resolve/teamCharter.js';
import type { FrontMatterKey } from '../frontMatter/frontMatterFields.js';
import { sectionsUnder } from './sectionsUnder.js';
import type { Template, TemplateSection } from './template.js';

/** What a new document is made of, beside its template. */
export interface NewDocument {
  readonly title: string;
  readonly charter: Charter;
  readonly team: TeamId | undefined;
  readonly authors: readonly string[];
  /** Partner document: its path relative to the new file, its title, the IDs of its requirements. */
  readonly partner?: { readonly path: string; readonly title: string; readonly requirements: readonly string[] };
  /** Line break of the new file. */
  readonly eol: string;
}

/**
 * A new document in the editor's snippet syntax: each place to fill in is a tab stop, in the order of the text.
 * Everything else is escaped, so that a title with `$` or `}` stays a title.
 */
export function renderSnippet(template: Template, document: NewDocument): string {
  let stop = 0;
  const text = renderLines(template, document)
    .map((line) => line.split(place).map(escapeSnippet).join(place))
    .join(document.eol);
  return `${text.replaceAll(place, () => `$${++stop}`)}$0`;
}

/** The same as plain text: the places to fill in are left empty. */
export function renderPlain(template: Template, document: NewDocument): string {
  return renderLines(template, document)
    .map((line) => line.replaceAll(place, '').trimEnd())
    .join(document.eol);
}

/** Lines of one section, heading at `depth` first, places to fill in left empty. */
export function renderSection(section: TemplateSection, depth: number): readonly string[] {
  return sectionLines(section, depth).map((line) => line.replaceAll(place, '').trimEnd());
}

/**
 * Stands for a place to fill in until the text is rendered. Not the ellipsis that the templates use: a title may hold
 * one of those.
 */
const place = '\u{e000}';

function renderLines(template: Template, document: NewDocument): string[] {
  const lines = [...frontMatterLines(template, document), '', `# ${oneLine(document.title) || place}`, ''];
  if (document.partner && template.kind === 'sdd') {
    lines.push(
      `Solution Design Document for [${linkText(document.partner.title)}](${linkTarget(document.partner.path)}).`,
      '',
    );
    if (document.partner.requirements.length > 0) {
      lines.push(`<!-- Requirements to cover: ${document.partner.requirements.join(', ')} -->`, '');
    }
  }
  for (const section of sectionsUnder(template, document.charter)) lines.push(...sectionLines(section, 2), '');
  if (template.signOffs) lines.push(...signOffLines(template.kind, document), '');
  return lines;
}

function sectionLines(section: TemplateSection, depth: number): string[] {
  const heading = `${'#'.repeat(depth)} ${section.heading}`;
  const body = section.body?.map((line) => line.replaceAll('…', place)) ?? [place];
  return [heading, '', `<!-- ${section.prompt} -->`, '', ...body];
}

function frontMatterLines(template: Template, document: NewDocument): string[] {
  const { charter, team, authors, partner } = document;
  const values: Partial<Record<FrontMatterKey, unknown>> = { document: template.kind, title: oneLine(document.title) };
  if (team !== undefined) values.team = team;
  // A document that has just begun is young: its gaps are hints, not warnings.
  const stage = charter.stages.find((name) => name === 'design') ?? charter.stages[0];
  if (stage !== undefined) values.stage = stage;
  if (authors.length > 0) values.authors = authors;
  if (partner) values[template.kind === 'sdd' ? 'prd' : 'sdd'] = partner.path;
  if (template.signOffs) values.signoffs = [];
  return ['---', ...stringify(values, { lineWidth: 0, flowCollectionPadding: true }).trimEnd().split('\n'), '---'];
}

/** A row for each decision of this kind and each role whose consent it needs: the consulted ones. */
function signOffLines(kind: DocumentKind, { charter, team }: NewDocument): string[] {
  const rows = charterIn(charter, team)
    .decisions.filter((decision) => decision.document === kind)
    .map((decision) => {
      const owner = resolveOwner(charter, team, decision);
      const consulted = decision.consulted.map((role) => charter.roles.get(role)?.label ?? role).join(', ');
      return `| ${decision.label} | ${[owner.role.label, ...owner.holders.map((person) => person.name)].join(' ')} | ${consulted} |`;
    });
  return [
    '## Sign-offs',
    '',
    '<!-- Whoever signs off is listed under “signoffs” in the front matter, with the role and the day. -->',
    '',
    '| Decision | Owner | Signs off |',
    '| --- | --- | --- |',
    ...rows,
  ];
}

function oneLine(text: string): string {
  return text.replaceAll(place, '').replace(/\s+/g, ' ').trim();
}

function linkText(text: string): string {
  return oneLine(text).replace(/[[\]\\]/g, '\\$&');
}

/** Angle brackets where CommonMark needs them: around spaces and brackets. */
function linkTarget(path: string): string {
  return /[\s()<>]/.test(path) ? `<${path.replace(/[<>]/g, '\\$&')}>` : path;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
