import type { DocumentKind } from '../charter/model/charter.js';
import type { DocumentPlace } from '../document/documentPlace.js';
import { kindOf } from '../document/kind/detectKind.js';
import type { Layout, LayoutFile } from '../layouts/layout.js';
import { placesInLayouts, type PlaceInLayout } from '../layouts/placeInLayout.js';
import type { CharterInForce } from './charters.js';
import { isInTemplateFolder } from './templates/templateFolder.js';
import { childOf, parentOf, pathWithin } from './uris.js';

/** Name endings of Markdown files. */
export const markdownEndings = ['.md', '.markdown'] as const;

/** What a file says of itself: a kind of document, or that it is a template for one. */
export type DeclaredKind = DocumentKind | 'template';

/** What a file counts as, and where it stands in the layout of another tool. */
export interface KnownDocument {
  readonly kind: DocumentKind | undefined;
  readonly place: DocumentPlace | undefined;
}

/**
 * Finds a file by its name, whose case does not count.
 *
 * @param folder URI of the folder right in which it lies
 * @param name in lower case
 * @returns its URI; `undefined` when there is none
 */
export type FileByName = (folder: string, name: string) => string | undefined;

const none: KnownDocument = { kind: undefined, place: undefined };

/**
 * What a file is under the charter that governs it, by what it declares and by its path. A template is no document, however
 * much it looks like one.
 *
 * @param fileByName tells what lies in the folders that {@link foldersAsked} names
 */
export function knownDocument(
  inForce: CharterInForce,
  uri: string,
  declared: DeclaredKind | undefined,
  fileByName: FileByName,
): KnownDocument {
  const { charter, folder, top } = inForce;
  if (declared === 'template' || isInTemplateFolder(inForce, uri)) return none;
  const pathFrom = (start: string | undefined) => (start === undefined ? undefined : pathWithin(start, uri)) ?? uri;
  const pathFromTop = pathFrom(top);
  const found = placesOf(inForce, pathFromTop).find(({ file, unit }) => {
    const within = unitUri(uri, pathFromTop, unit);
    const isThere = (path: string) => fileAt(within, path, fileByName) !== undefined;
    return (file.needs?.some(isThere) ?? true) && (file.part === undefined || isThere(file.part.of));
  });
  const { kind, by } = kindOf({
    path: pathFrom(folder),
    pathFromTop,
    declared,
    charter,
    role: found?.file.role,
  });
  if (!kind || !found || !fits(found.file, kind)) return { kind, place: undefined };
  const unit = unitUri(uri, pathFromTop, found.unit);
  const partners = (found.file.partners ?? []).flatMap((path) => fileAt(unit, path, fileByName) ?? []);
  const { layout, file, isClosed, stage } = found;
  // What a tool laid there it also named: nobody has asked us to look at it.
  const isByLayoutAlone = by === 'layout' || (by !== 'word' && !layout.hasNoTool);
  const isQuiet = isByLayoutAlone && inForce.file === undefined && inForce.unreadable === undefined;
  const isOwn = by === 'word' || by === 'name';
  const whole = file.part && !isOwn ? fileAt(unit, file.part.of, fileByName) : undefined;
  const part = whole === undefined ? undefined : { of: whole, isCopy: file.part?.isCopy === true };
  return { kind, place: { layout, file, unit, isClosed, stage, isByLayoutAlone, isQuiet, partners, part } };
}

/** URIs of the folders of which it counts what lies in them, when a file is to be known. */
export function foldersAsked(inForce: CharterInForce, uri: string): readonly string[] {
  const { top } = inForce;
  const path = (top === undefined ? undefined : pathWithin(top, uri)) ?? uri;
  const asked = placesOf(inForce, path).flatMap(({ file, unit }) =>
    [...(file.needs ?? []), ...(file.partners ?? []), ...(file.part ? [file.part.of] : [])].map(
      (each) => placeBelow(unitUri(uri, path, unit), each).folder,
    ),
  );
  return [...new Set(asked)];
}

/** A declared kind goes before that of a layout, and then the layout says nothing of the file. */
function fits({ role }: LayoutFile, kind: DocumentKind): boolean {
  return role !== 'other' && (role === 'prd') === (kind === 'prd');
}

function placesOf({ layout }: CharterInForce, pathFromTop: string): readonly PlaceInLayout[] {
  const isOn = ({ id }: Layout) => layout(id) !== 'off';
  return placesInLayouts(pathFromTop, isOn).filter(({ layout: { id }, file: { role } }) => {
    const setting = layout(id);
    return role === 'other' || setting === 'on' || (setting === 'prd-only') === (role === 'prd');
  });
}

/** The folder of a unit, spelled as the URI of a file in it is. */
function unitUri(uri: string, path: string, unit: string): string {
  let folder = uri;
  const below = path.split('/').length - (unit === '' ? 0 : unit.split('/').length);
  for (let steps = 0; steps < below; steps++) folder = parentOf(folder);
  return folder;
}

function placeBelow(folder: string, path: string): { readonly folder: string; readonly name: string } {
  const steps = path.split('/');
  const name = steps.pop() ?? '';
  return { folder: steps.reduce(childOf, folder), name };
}

function fileAt(unit: string, path: string, fileByName: FileByName): string | undefined {
  const { folder, name } = placeBelow(unit, path);
  return fileByName(folder, name);
}
