import type { Charter, DocumentKind, TeamId } from '../charter/model/charter.js';
import { isOnBoard } from '../charter/model/stages.js';
import { readFrontMatter, type FrontMatter } from '../parse/markdown/frontMatter.js';
import type { MarkdownTree } from '../parse/markdown/markdownTree.js';
import { readSections, type Section } from '../parse/markdown/sections.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Span } from '../text/range.js';
import type { DocumentDecisions } from './decisions.js';
import { isUntouchedTemplate } from './recognise/untouchedTemplate.js';
import { findDecisions } from './recognise/findDecisions.js';
import { withRecorded, type Recorded } from './ledger/recorded.js';
import type { ForeignFile } from './recognise/foreignAnswers.js';
import type { TakenIds } from './requirements/takenIds.js';
import type { DocumentPlace } from './documentPlace.js';
import { isStatusKey, readLayoutStatus, type LayoutStatusReading, type StatusParts } from './readLayoutStatus.js';
import { readFrontMatterFields, type FieldFault, type FrontMatterFields } from './frontMatter/frontMatterFields.js';

/** One version of a PRD or SDD, read whole. Immutable; everything that Tandem says about a document derives from it. */
export interface TandemDocument {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly tree: MarkdownTree;
  readonly kind: DocumentKind;
  readonly charter: Charter;
  readonly team: TeamId | undefined;
  /** As its front matter says, else as its status comes to in the layout of another tool. */
  readonly stage: string | undefined;
  /** How far it has come by that layout; `undefined` where its front matter says the stage, and in no layout. */
  readonly status: LayoutStatusReading | undefined;
  /** YAML of another tool beside it. */
  readonly foreign: ForeignFile | undefined;
  readonly frontMatter: FrontMatter | undefined;
  /** What its front matter says, with the sign-offs and confirmations that the ledger has of it. */
  readonly fields: FrontMatterFields;
  readonly fieldFaults: readonly FieldFault[];
  /** What the ledger has of it; `undefined` where there is no place for one. */
  readonly recorded: Recorded | undefined;
  readonly sections: readonly Section[];
  readonly decisions: DocumentDecisions;
  /** It stands in a layout and still is its template: it answers nothing, and covers nothing. */
  readonly isUntouched: boolean;
  readonly title: DocumentTitle;
  /** Where it stands in the layout of another tool; `undefined` in none. */
  readonly place: DocumentPlace | undefined;
  /** The requirement IDs of other documents that are not to be given again; `undefined` where each PRD has its own. */
  readonly takenIds: (() => TakenIds) | undefined;
}

/** What to call a document, and the place that stands for it as a whole. */
export interface DocumentTitle {
  readonly text: string;
  /** Its first heading; without one, the first line that is not front matter. */
  readonly span: Span;
}

/** Front matter and its checked keys; cheap, so that a file's kind can be told before the rest is read. */
export interface DocumentHead {
  readonly frontMatter: FrontMatter | undefined;
  readonly fields: FrontMatterFields;
  readonly fieldFaults: readonly FieldFault[];
}

/** Reads the front matter of a parsed file. */
export function readHead(tree: MarkdownTree): DocumentHead {
  const frontMatter = readFrontMatter(tree);
  const { fields, faults } = readFrontMatterFields(frontMatter);
  return { frontMatter, fields, fieldFaults: faults };
}

/** Reads one version of a document whose kind, charter and team are known. */
export function readDocument(
  source: {
    uri: string;
    tree: MarkdownTree;
    head: DocumentHead;
    foreign?: ForeignFile | undefined;
    takenIds?: (() => TakenIds) | undefined;
    place?: DocumentPlace | undefined;
    recorded?: Recorded | undefined;
  },
  governedBy: { kind: DocumentKind; charter: Charter; team: TeamId | undefined },
): TandemDocument {
  const { uri, tree, head } = source;
  const sections = readSections(tree);
  const lines = new LineIndex(tree.text);
  const { place, foreign } = source;
  const { frontMatter } = head;
  const parts = place && { place, frontMatter, foreign, sections, text: tree.text };
  const status = parts && statusOf(parts, head.fields.stage, governedBy.charter.stages);
  const isUntouched = place !== undefined && isUntouchedTemplate(sections, tree.text);
  const title = readTitle(source, sections, lines);
  return {
    uri,
    text: tree.text,
    lines,
    tree,
    ...governedBy,
    ...head,
    fields: withRecorded(head.fields, source.recorded, title.span),
    recorded: source.recorded,
    stage: status ? status.stage : head.fields.stage,
    status,
    foreign,
    sections,
    decisions: findDecisions({
      text: tree.text,
      sections,
      frontMatter,
      charter: governedBy.charter,
      kind: governedBy.kind,
      foreign,
      layout: place?.layout,
      isUntouched,
    }),
    isUntouched,
    title,
    place: place && status?.isClosed ? { ...place, isClosed: true } : place,
    takenIds: source.takenIds,
  };
}

/** What the charter's board knows is meant for it, whatever a layout writes under the same key. */
function statusOf(parts: StatusParts, stage: string | undefined, stages: readonly string[]) {
  const isOwn = stage === undefined || (isStatusKey(parts.place, 'stage') && !isOnBoard(stages, stage));
  return isOwn ? readLayoutStatus(parts, stages) : undefined;
}

function readTitle(
  { uri, head, place }: { uri: string; head: DocumentHead; place?: DocumentPlace | undefined },
  sections: readonly Section[],
  lines: LineIndex,
): DocumentTitle {
  const first = sections.find((section) => section.heading !== undefined);
  const name = decodeURIComponentSafely(uri.slice(uri.lastIndexOf('/') + 1)).replace(
    /(\.(prd|sdd))?\.(md|markdown)$/i,
    '',
  );
  const text =
    head.fields.title ??
    placeTitle(uri, place, name) ??
    (first !== undefined && first.text !== '' ? withoutLead(first.text, place) : name);
  if (first?.heading) return { text, span: first.heading };
  const afterFrontMatter = head.frontMatter ? lines.lineAt(head.frontMatter.span.end) + 1 : 0;
  return { text, span: lines.lineSpan(Math.min(afterFrontMatter, lines.lineCount - 1)) };
}

function withoutLead(title: string, place: DocumentPlace | undefined): string {
  const lead = place?.file.titleLead ?? '';
  const rest = title.slice(lead.length).trim();
  return rest !== '' && title.toLowerCase().startsWith(lead.toLowerCase()) ? rest : title;
}

/** By what its place tells one document of a layout from another. */
function placeTitle(uri: string, place: DocumentPlace | undefined, name: string): string | undefined {
  if (!place?.file.titled) return undefined;
  const unit = decodeURIComponentSafely(place.unit.slice(place.unit.lastIndexOf('/') + 1));
  switch (place.file.titled) {
    case 'unit':
      return unit;
    case 'folder':
      return openFolders(uri, place);
    case 'unit and folder':
      return `${unit}: ${openFolders(uri, place)}`;
    case 'unit and name':
      return `${unit}: ${name}`;
  }
}

/** The folders of a file that the path of its layout leaves open: `platform/auth`, where every spec lies in `specs`. */
function openFolders(uri: string, { unit, file }: DocumentPlace): string {
  const folders = decodeURIComponentSafely(uri.slice(unit.length + 1))
    .split('/')
    .slice(0, -1);
  const steps = file.path.split('/').slice(0, -1);
  const fixed = steps.findIndex((step) => step.includes('*'));
  const open = folders.slice(fixed < 0 ? folders.length - 1 : fixed);
  return open.join('/') || (folders.at(-1) ?? unit.slice(unit.lastIndexOf('/') + 1));
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
