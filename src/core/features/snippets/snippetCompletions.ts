import * as l10n from '@vscode/l10n';
import type { Charter, DocumentKind, Person } from '../../charter/model/charter.js';
import type { TandemDocument } from '../../document/document.js';
import { nextNumber } from '../../document/headingNumbers.js';
import { languageOf } from '../../document/languageOf.js';
import { nextRequirementIds, withRequirementIds } from '../../document/requirements/nextRequirementIds.js';
import { outermostSections } from '../../document/outline.js';
import { findRequirements } from '../../document/requirements/findRequirements.js';
import { templatesFor } from '../../document/templates/builtIn.js';
import {
  linesAsSnippet,
  linesAsText,
  renderPlain,
  renderSection,
  renderSnippet,
  sectionAsSnippet,
} from '../../document/templates/render.js';
import type { TemplateSection } from '../../document/templates/template.js';
import { wordsIn, type LanguageTag } from '../../language/writtenLanguages.js';
import { frontMatterEnd } from '../../parse/markdown/frontMatterFence.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Position } from '../../text/range.js';
import { lineBreakOf } from '../../text/textEdit.js';
import { isInFrontMatter, type Completion } from '../frontMatterCompletions.js';
import { codeBlock, escaped, paragraphs } from '../markdown.js';
import { documentSnippets, type DocumentSnippet, type SnippetAbout } from './documentSnippets.js';
import { textPlace, typedWord, type TextPlace, type TypedWord } from './textPlace.js';

/** What snippets for documents draw on. */
export interface SnippetSource {
  readonly text: string;
  readonly charter: Charter;
  /** The file as it is read; `undefined` when it is neither a PRD nor an SDD. */
  readonly document: TandemDocument | undefined;
  /** The language for a document in which nothing is written yet. */
  readonly language: LanguageTag;
  /** IDs of the requirements that an SDD answers. */
  readonly prdIds: readonly string[];
  /** The user's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly me: Person | undefined;
}

/** What a snippet comes to at a place. */
interface Written {
  readonly snippet: string;
  /** The same before anybody types. */
  readonly plain: string;
  /** A few words beside the word in the list; anything longer would cut off that word, and is a `prompt`. */
  readonly detail?: string;
  readonly prompt: string;
}

/** Whether snippets may be asked for at a place; cheap, for whoever asks after every key. */
export function mayBeSnippet(text: string, position: Position): boolean {
  return typedWord(text, position) !== undefined;
}

/**
 * The parts of a PRD or SDD that may be written at a place, each where it fits: in a Markdown file that is neither, and only as long
 * as it is empty, whole documents.
 */
export function snippetCompletions(source: SnippetSource, position: Position): readonly Completion[] {
  const typed = typedWord(source.text, position);
  if (!typed) return [];
  const lines = new LineIndex(source.text);
  const range = lines.rangeOf(typed.span);
  const write = writerAt(source, typed, lines);
  const { document } = source;
  return documentSnippets.flatMap((snippet): readonly Completion[] => {
    if (!snippet.prefix.startsWith(typed.word) || (document && !snippet.kinds.includes(document.kind))) return [];
    const written = write(snippet);
    if (!written) return [];
    const { plain, snippet: newText, detail, prompt } = written;
    return [
      {
        label: snippet.prefix,
        type: 'snippet',
        ...(detail === undefined ? {} : { detail }),
        documentation: paragraphs(escaped(prompt), codeBlock(plain, 'markdown')),
        range,
        newText,
      },
    ];
  });
}

/** What writes a snippet at a place, where it fits there. */
function writerAt(
  source: SnippetSource,
  typed: TypedWord,
  lines: LineIndex,
): (snippet: DocumentSnippet) => Written | undefined {
  const { text, document } = source;
  const { start, end } = typed.span;
  const line = lines.lineAt(start);
  const eol = lineBreakOf(text, start);
  /** Nothing stands there beside the word, so that a whole document may. */
  const isBlank = line === 0 && (text.slice(0, start) + text.slice(end)).replace(/^\u{feff}/u, '').trim() === '';
  if (!document) return (snippet) => (isBlank && typed.isLine ? writeWhole(snippet, source, eol) : undefined);

  const about = (offset: number, place: TextPlace | undefined): SnippetAbout => ({
    charter: document.charter,
    words: isBlank ? wordsIn(source.language) : languageOf(document),
    table: place?.table,
    heading: headingAt(document, offset),
    ids: nextRequirementIds(document, offset),
    ownIds: [...new Set(findRequirements(document).map(({ id }) => id))],
    prdIds: source.prdIds,
    today: source.today,
    me: source.me,
  });

  if (isInFrontMatter(text, lines, line)) {
    const has = (key: string) => document.frontMatter?.values[key] !== undefined;
    const facts = about(start, undefined);
    return ({ form }) =>
      form.type === 'key' && typed.isLine && !has(form.key) ? asWritten(form, facts, eol) : undefined;
  }

  const place = textPlace(document, typed);
  if (!place) return () => undefined;
  const facts = about(start, place);
  const isRowOnly = place.table?.isLast === false;
  const isBlankLine = (at: number) =>
    at < 0 || at >= lines.lineCount || text.slice(lines.lineStart(at), lines.lineEnd(at)).trim() === '';
  /** With the empty lines that a block of its own needs. */
  const apart = (written: Written): Written => ({
    ...written,
    snippet: `${isBlankLine(line - 1) ? '' : eol}${written.snippet}${isBlankLine(line + 1) ? '' : eol}`,
  });
  const isFirst = line === 0 && frontMatterEnd(text) === undefined;
  return (snippet) => {
    const { form } = snippet;
    switch (form.type) {
      case 'section':
        return typed.isLine && !isRowOnly ? apart(writeSection(form.section(facts.words), facts, eol)) : undefined;
      case 'lines': {
        // What is no row here stands below the table.
        const below = place.table?.isLast ? { ...facts, table: undefined } : facts;
        const inRow = place.table && asWritten(form, facts, eol);
        if (inRow?.plain.startsWith('|')) return typed.isLine ? inRow : undefined;
        if (!typed.isLine || isRowOnly) return undefined;
        const written = asWritten(form, below, eol);
        return written && (form.apart || place.table ? apart(written) : written);
      }
      case 'inline':
        return isRowOnly && typed.isLine ? undefined : asWritten(form, facts, eol);
      case 'head':
        return typed.isLine && isFirst ? asWritten(form, facts, eol) : undefined;
      case 'document':
        return typed.isLine && isBlank ? writeWhole(snippet, source, eol) : undefined;
      case 'key':
        return undefined;
    }
  };
}

type LinesForm = Extract<DocumentSnippet['form'], { readonly label: () => string }>;

function asWritten(form: LinesForm, about: SnippetAbout, eol: string): Written | undefined {
  const lines = form.lines(about);
  if (!lines) return undefined;
  return { snippet: linesAsSnippet(lines, eol), plain: linesAsText(lines).join('\n'), prompt: form.label() };
}

/** A section at the level of the document’s outline, counted as those beside it are, with the IDs that come next. */
function writeSection(given: TemplateSection, { heading, ids }: SnippetAbout, eol: string): Written {
  const { depth, number } = heading;
  const section = withRequirementIds({ ...given, heading: number + given.heading }, ids);
  const level = Math.min(depth, section.sections ? 5 : 6);
  return {
    snippet: sectionAsSnippet(section, level, eol),
    plain: renderSection(section, level).join('\n'),
    detail: given.heading,
    prompt: given.prompt,
  };
}

/** Level and number of a section that begins at a place. One between others that are counted gets no number: theirs stay. */
function headingAt(document: TandemDocument, offset: number): SnippetAbout['heading'] {
  const outline = outermostSections(document).map(({ section }) => section);
  const depth = (outline.findLast(({ span }) => span.start < offset) ?? outline[0])?.depth ?? 2;
  const number = nextNumber(
    outline.filter((section) => section.depth === depth),
    offset,
  );
  return { depth, number: number?.offset === offset ? number.prefix : '' };
}

function writeWhole({ kinds, form }: DocumentSnippet, source: SnippetSource, eol: string): Written | undefined {
  const [kind] = kinds;
  if (form.type !== 'document' || !kind) return undefined;
  const template = templatesFor(kind, source.language).find(({ id }) => id === form.template);
  if (!template) return undefined;
  const { me, document, charter } = source;
  const about = {
    title: '',
    charter: document?.charter ?? charter,
    team: document?.team,
    authors: me ? [me.id] : [],
    eol,
  };
  return {
    snippet: renderSnippet(template, about),
    plain: renderPlain(template, { ...about, eol: '\n' }),
    detail: nameOfWhole(kind, template.label),
    prompt: template.description,
  };
}

/** “PRD: Light” */
function nameOfWhole(kind: DocumentKind, label: string): string {
  return l10n.t('{0}: {1}', kind.toUpperCase(), label);
}
