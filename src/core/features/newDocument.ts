import type { DocumentKind } from '../charter/model/charter.js';
import { readHead, type TandemDocument } from '../document/document.js';
import { isBare, type DocumentPlace } from '../document/documentPlace.js';
import { setFrontMatterValue } from '../document/frontMatter/frontMatterEdit.js';
import { findRequirements } from '../document/requirements/findRequirements.js';
import { retirementsIn } from '../document/requirements/retirements.js';
import { fillTemplate } from '../document/templates/customRender.js';
import type { CustomTemplate } from '../document/templates/customTemplate.js';
import { renderPlain, renderSnippet, type NewDocument } from '../document/templates/render.js';
import type { Template } from '../document/templates/template.js';
import { frontMatterEnd } from '../parse/markdown/frontMatterFence.js';
import { parseMarkdown } from '../parse/markdown/markdownParser.js';
import { normalForm } from '../text/normalForm.js';
import { lineBreakOf, type SpanEdit } from '../text/textEdit.js';
import { folderOf, nameOf, relativeLink } from '../workspace/uris.js';
import { designInLayout, withoutFrontMatter } from './designInLayout.js';

/** A document about to be written. */
export interface Draft {
  /** For an editor: with a tab stop at each place to fill in. */
  readonly snippet: string;
  /** For a file: those places left empty. */
  readonly text: string;
}

/** A built-in template, or one that a team wrote itself. */
export type AnyTemplate = Template | CustomTemplate;

/** Name of the file for a new document: its title in lower case, words joined by hyphens, in any script. */
export function fileNameFor(kind: DocumentKind, title: string): string {
  // One hyphen stands for all that is neither letter nor digit, so at an end there is never more than one.
  const stem = normalForm(title, 'NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${Array.from(stem).slice(0, 60).join('').replace(/-$/, '') || 'untitled'}.${kind}.md`;
}

/** Name of the file for a new template: what it is called, as {@link fileNameFor} writes it. */
export function templateNameFor(label: string): string {
  return fileNameFor('prd', label).replace(/\.prd\.md$/, '.md');
}

/** A name that is not taken yet: `hipaa.prd.md`, then `hipaa-2.prd.md`, … */
export async function freeName(name: string, isTaken: (name: string) => Promise<boolean>): Promise<string> {
  const match = /^(.*?)((?:\.(?:prd|sdd))?\.md)$/.exec(name);
  const stem = match?.[1] ?? name;
  const ending = match?.[2] ?? '';
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${stem}-${count}${ending}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}

/**
 * A new PRD from a template.
 *
 * @param today the user's calendar day, `YYYY-MM-DD`
 */
export function draftPrd(template: AnyTemplate, about: NewDocument, today = ''): Draft {
  return draft(template, about, today);
}

/** Name for the design that answers a PRD: the PRD's own, its kind exchanged. */
export function sddNameFor(prdUri: string, title: string): string {
  const name = nameOf(prdUri);
  const match = /^(.*)\.prd\.(?:md|markdown)$/i.exec(name);
  return match?.[1] ? `${match[1]}.sdd.md` : fileNameFor('sdd', title);
}

/** A new SDD that answers a PRD; where the layout of the PRD has its design, one that says nothing of itself in front matter. */
export function draftSdd(
  template: AnyTemplate,
  prd: TandemDocument,
  sddUri: string,
  authors: readonly string[],
  today = '',
): Draft {
  const retired = new Set(retirementsIn(prd).map(({ id }) => id));
  const about: NewDocument = {
    title: prd.title.text,
    charter: prd.charter,
    team: prd.team,
    authors,
    eol: lineBreakOf(prd.text),
    partner: {
      path: relativeLink(sddUri, prd.uri) ?? nameOf(prd.uri),
      title: prd.title.text,
      requirements: findRequirements(prd)
        .filter(
          ({ id, text, isOutOfScope, isDeferred, repeats, describes }) =>
            text !== '' && repeats !== 'mention' && !describes && !isOutOfScope && !isDeferred && !retired.has(id),
        )
        .map(({ id, text }) => ({ id, text })),
    },
  };
  const made = draft(template, about, today);
  return sddUri === designInLayout(prd.place) ? withoutFrontMatter(made) : made;
}

/**
 * Edits after which a document links to one of a kind, beside those that it links to already; none when it does so already,
 * `undefined` when its front matter is too broken to write into, or it is to have none.
 */
export function linkEdits(
  { uri, text, place }: { readonly uri: string; readonly text: string; readonly place: DocumentPlace | undefined },
  kind: DocumentKind,
  to: string,
): readonly SpanEdit[] | undefined {
  const { frontMatter, fields } = readHead(parseMarkdown(text.slice(0, frontMatterEnd(text) ?? 0)));
  const path = relativeLink(uri, to) ?? nameOf(to);
  const existing = fields.links.filter((link) => link.kind === kind).map((link) => link.target);
  const value = existing.length > 0 ? [...existing.filter((target) => target !== path), path] : path;
  return setFrontMatterValue({ text, frontMatter, place }, kind, value);
}

/** Whether a text has no front matter and is to have none, so that no link can be written there. */
export function isTextBare(text: string, place: DocumentPlace | undefined): boolean {
  const { frontMatter } = readHead(parseMarkdown(text.slice(0, frontMatterEnd(text) ?? 0)));
  return isBare({ frontMatter, place });
}

/**
 * Folders in which a new document may go, likeliest first: beside the current document, where others of its kind are,
 * the workspace folders themselves.
 */
export function placesFor(
  current: string | undefined,
  others: readonly string[],
  workspaceFolders: readonly string[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const uri of others) counts.set(folderOf(uri), (counts.get(folderOf(uri)) ?? 0) + 1);
  const byUse = [...counts].sort((a, b) => b[1] - a[1]).map(([folder]) => folder);
  return [...new Set([...(current === undefined ? [] : [folderOf(current)]), ...byUse, ...workspaceFolders])];
}

function draft(template: AnyTemplate, document: NewDocument, today: string): Draft {
  if ('text' in template) return fillTemplate(template, { ...document, today });
  return { snippet: renderSnippet(template, document), text: renderPlain(template, document) };
}
