import { stringify } from 'yaml';
import type { Charter, Decision, DecisionId, DocumentKind, TeamId } from '../../charter/model/charter.js';
import { defaultCharter } from '../../charter/read/readCharter.js';
import { resolveOwner } from '../../charter/resolve/owners.js';
import { charterIn } from '../../charter/resolve/teamCharter.js';
import { wordsIn } from '../../language/writtenLanguages.js';
import type { FormWords } from '../../language/words/templates.js';
import { firstRequirementIds, withRequirementIds } from '../requirements/nextRequirementIds.js';
import type { TakenIds } from '../requirements/takenIds.js';
import type { FrontMatterKey } from '../frontMatter/frontMatterFields.js';
import { sectionsUnder } from './sectionsUnder.js';
import { choicePlace, wordsOfChoice, type Template, type TemplateSection } from './template.js';

/** What a new document is made of, beside its template. */
export interface NewDocument {
  readonly title: string;
  readonly charter: Charter;
  readonly team: TeamId | undefined;
  readonly authors: readonly string[];
  /** Partner document: its path relative to the new file, its title, the requirements that have to be covered. */
  readonly partner?: {
    readonly path: string;
    readonly title: string;
    readonly requirements: readonly { readonly id: string; readonly text: string }[];
  };
  /** The requirement IDs that it may not give again; `undefined`: all are its own. */
  readonly takenIds?: TakenIds | undefined;
  /** Line break of the new file. */
  readonly eol: string;
}

/**
 * A new document in the editor's snippet syntax: each place to fill in is a tab stop, in the order of the text, with the
 * words to choose from where there are few. Everything else is escaped, so that a title with `$` or `}` stays a title.
 */
export function renderSnippet(template: Template, document: NewDocument): string {
  return asSnippet(renderLines(template, document), document.eol);
}

/** Lines in the same syntax; in each `…` and what `choiceOf` makes are places to fill in. The last stop is behind them. */
export function linesAsSnippet(lines: readonly string[], eol: string): string {
  return asSnippet(lines.map(withPlaces), eol);
}

/** The same of one section and those below it, its heading at `depth` first. */
export function sectionAsSnippet(section: TemplateSection, depth: number, eol: string): string {
  return asSnippet(sectionLines(section, depth), eol);
}

/** The same as they stand before anybody types: the first of each choice is there. */
export function linesAsText(lines: readonly string[]): readonly string[] {
  return lines.map((line) =>
    withoutPlaces(withPlaces(line).replace(choicePlace, (found) => wordsOfChoice(found)[0] ?? '')),
  );
}

function asSnippet(lines: readonly string[], eol: string): string {
  let stop = 0;
  const text = lines.map(escapeSnippet).join(eol);
  const stops = text.replaceAll(anyPlace, (found) => {
    stop++;
    if (found === place) return `$${stop}`;
    const [first = '', ...others] = wordsOfChoice(found);
    return others.length === 0 ? `\${${stop}:${first}}` : `\${${stop}|${[first, ...others].join(',')}|}`;
  });
  return `${stops}$0`;
}

/** The same as plain text: the places to fill in are left empty. */
export function renderPlain(template: Template, document: NewDocument): string {
  return renderLines(template, document).map(withoutPlaces).join(document.eol);
}

/** Lines of one section and those below it, heading at `depth` first, places to fill in left empty. */
export function renderSection(section: TemplateSection, depth: number): readonly string[] {
  return sectionLines(section, depth).map(withoutPlaces);
}

/**
 * Stands for a place to fill in until the text is rendered. Not the ellipsis that the templates use: a title may hold
 * one of those.
 */
const place = '\u{e000}';
const anyPlace = new RegExp(`${place}|${choicePlace.source}`, 'gu');

function withoutPlaces(line: string): string {
  return line.replaceAll(anyPlace, '').trimEnd();
}

function renderLines(template: Template, document: NewDocument): string[] {
  const words = wordsIn(template.language ?? 'en').forms;
  const lines = [...frontMatterLines(template, document), '', `# ${oneLine(document.title) || place}`, ''];
  if (document.partner && template.kind === 'sdd') {
    const link = `[${linkText(document.partner.title)}](${linkTarget(document.partner.path)})`;
    lines.push(filledIn(words.designFor, link), '');
    if (document.partner.requirements.length > 0) {
      // A comment: a list in the text would look like coverage, and be out of date with the next change of the PRD.
      const toCover = document.partner.requirements.map(({ id, text }) => `- [ ] ${id}: ${shortText(text)}`.trimEnd());
      lines.push(`<!-- ${filledIn(words.toCover, '').trimEnd()}`, ...toCover, '-->', '');
    }
  }
  const ids = firstRequirementIds(document.charter, document.takenIds);
  for (const section of sectionsUnder(template, document.charter)) {
    lines.push(...sectionLines(withRequirementIds(section, ids), 2), '');
  }
  if (template.signOffs) lines.push(...signOffLines(template.kind, document, words.signOffs), '');
  return lines;
}

function sectionLines({ heading, prompt, body, sections = [] }: TemplateSection, depth: number): string[] {
  const own = body?.map(withPlaces) ?? (sections.length > 0 ? [] : [place]);
  return [
    `${'#'.repeat(depth)} ${heading}`,
    '',
    `<!-- ${prompt} -->`,
    ...(own.length > 0 ? ['', ...own] : []),
    ...sections.flatMap((section) => ['', ...sectionLines(section, depth + 1)]),
  ];
}

function withPlaces(line: string): string {
  return line.replaceAll('…', place);
}

/** The beginning of what is asked, on one line and without what would end a comment. */
function shortText(text: string): string {
  const words = oneLine(text).replace(/-{2,}/gu, '–');
  return words.length > longestText
    ? `${words.slice(0, words.lastIndexOf(' ', longestText)).slice(0, longestText)} …`
    : words;
}

/** How much of a requirement a new design repeats, in UTF-16 units. */
const longestText = 120;

/** Puts a value into a phrase. */
function filledIn(phrase: string, value: string): string {
  return phrase.replace('{0}', () => value);
}

function frontMatterLines(template: Template, document: NewDocument): string[] {
  const { charter, team, authors, partner } = document;
  const values: Partial<Record<FrontMatterKey, unknown>> = { document: template.kind };
  if (oneLine(document.title) !== '') values.title = oneLine(document.title);
  if (team !== undefined) values.team = team;
  // A document that has just begun is young: its gaps are hints, not warnings.
  const stage = charter.stages.find((name) => name === 'design') ?? charter.stages[0];
  if (stage !== undefined) values.stage = stage;
  if (authors.length > 0) values.authors = authors;
  if (partner) values[template.kind === 'sdd' ? 'prd' : 'sdd'] = partner.path;
  if (template.signOffs) values.signoffs = [];
  const lines = stringify(values, { lineWidth: 0, flowCollectionPadding: true }).trimEnd().split('\n');
  return ['---', ...lines, ...(template.frontMatter ?? []).map(withPlaces), '---'];
}

/** A row for each decision of this kind and each role whose consent it needs: the consulted ones. */
function signOffLines(
  kind: DocumentKind,
  { charter, team }: NewDocument,
  { heading, prompt, columns, decisions }: FormWords['signOffs'],
): string[] {
  const rows = charterIn(charter, team)
    .decisions.filter((decision) => decision.document === kind)
    .map((decision) => {
      const owner = resolveOwner(charter, team, decision);
      const consulted = decision.consulted.map((role) => charter.roles.get(role)?.label ?? role).join(', ');
      return `| ${nameOf(decision, decisions)} | ${[owner.role.label, ...owner.holders.map((person) => person.name)].join(' ')} | ${consulted} |`;
    });
  return [
    `## ${heading}`,
    '',
    `<!-- ${prompt} -->`,
    '',
    `| ${columns.decision} | ${columns.owner} | ${columns.signsOff} |`,
    '| --- | --- | --- |',
    ...rows,
  ];
}

/** A built-in decision as its language calls it, unless the charter has a name of its own for it. */
function nameOf({ id, label }: Decision, names: Readonly<Partial<Record<DecisionId, string>>>): string {
  const isUsual = defaultCharter().decisions.some((each) => each.id === id && each.label === label);
  return (isUsual ? names[id] : undefined) ?? label;
}

function oneLine(text: string): string {
  return text
    .replaceAll(/[\u{e000}-\u{e003}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
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
