import type { Charter, Decision, DocumentKind } from '../charter/model/charter.js';
import type { BoardStage } from '../charter/model/stages.js';
import type { Asked, Layout, LayoutFile } from '../layouts/layout.js';
import type { FrontMatter } from '../parse/markdown/frontMatter.js';

/** Where a document stands in the layout of another tool, and what follows from that. */
export interface DocumentPlace {
  readonly layout: Layout;
  readonly file: LayoutFile;
  /** URI of the folder of its unit, which tells one feature from another. */
  readonly unit: string;
  /** It lies in an archive: nobody is asked for anything any more. */
  readonly isClosed: boolean;
  /** How far it has come by where it lies; what it says of that itself goes before. */
  readonly stage: BoardStage | undefined;
  /** Nothing but its layout makes it a document, or a name that the layout's tool gives as well. */
  readonly isByLayoutAlone: boolean;
  /** The same, and no charter governs it: what is to be said of it is a hint. */
  readonly isQuiet: boolean;
  /** URIs of the files that it belongs together with by its layout, and that are there. */
  readonly partners: readonly string[];
  /** Of a part of a document that lies in several files: the URI of that document, and whether it holds the same already. */
  readonly part: { readonly of: string; readonly isCopy: boolean } | undefined;
}

/** As much of a place as says how its file begins. */
type PlaceOfText = Pick<DocumentPlace, 'layout'> & Partial<Pick<DocumentPlace, 'part'>>;

/**
 * Whether front matter may be begun in a file that has none: where its layout says so, and where it stands in none. A part of a
 * document was cut from the middle of it.
 */
export function mayBeginFrontMatter(place: PlaceOfText | undefined): boolean {
  return place === undefined || (place.layout.hasFrontMatter === true && !place.part);
}

/** Whether a document has no front matter and is to have none: its tool would take it for text. */
export function isBare({
  frontMatter,
  place,
}: {
  readonly frontMatter: FrontMatter | undefined;
  readonly place: PlaceOfText | undefined;
}): boolean {
  return frontMatter === undefined && !mayBeginFrontMatter(place);
}

/** Whether a document has to answer a decision: the charter says so, and the layout in which it stands asks for it. */
export function mustAnswer(
  { kind, place }: { readonly kind: DocumentKind; readonly place: DocumentPlace | undefined },
  { id, document, required }: Decision,
): boolean {
  if (!place) return required && document === kind;
  const { role } = place.file;
  if (place.isClosed || role === 'fragment' || role === 'tasks') return false;
  // What is requirements and design in one answers for both kinds.
  return required && (document === kind || role === 'both') && isAskedFor({ place }, id);
}

/** Whether a document is asked for something by the layout in which it stands; in none it is asked for everything. */
export function isAskedFor({ place }: { readonly place: DocumentPlace | undefined }, asked: Asked): boolean {
  if (!place) return true;
  return place.file.role !== 'fragment' && (place.file.asks?.includes(asked) ?? true);
}

/** Whether the IDs of a document are those of all documents under its charter: not where its layout counts anew in every folder. */
export function sharesIds({
  charter,
  place,
}: {
  readonly charter: Pick<Charter, 'requirementScope'>;
  readonly place: DocumentPlace | undefined;
}): boolean {
  return charter.requirementScope === 'workspace' && place?.layout.restartsIds !== true;
}

/** Whether a document is judged at all: tasks are read for what they cover, and what is archived is done with. */
export function isJudged({ place }: { readonly place: DocumentPlace | undefined }): boolean {
  return place === undefined || (!place.isClosed && place.file.role !== 'tasks');
}

/** Whether two readings of a place come to the same. */
export function isSamePlace(a: DocumentPlace | undefined, b: DocumentPlace | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.file === b.file &&
    a.unit === b.unit &&
    a.isClosed === b.isClosed &&
    a.isByLayoutAlone === b.isByLayoutAlone &&
    a.isQuiet === b.isQuiet &&
    a.part?.of === b.part?.of &&
    String(a.partners) === String(b.partners)
  );
}
