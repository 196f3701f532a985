import type { DocumentKind } from '../charter/model/charter.js';
import { kindOf } from '../document/kind/detectKind.js';
import type { CharterInForce } from './charters.js';
import { isInTemplateFolder } from './templates/templateFolder.js';
import { pathWithin } from './uris.js';

/** Name endings of Markdown files. */
export const markdownEndings = ['.md', '.markdown'] as const;

/** What a file says of itself: a kind of document, or that it is a template for one. */
export type DeclaredKind = DocumentKind | 'template';

/**
 * What a file is under the charter that governs it, by what it declares and by its path. A template is no document, however
 * much it looks like one.
 */
export function kindUnder(
  inForce: CharterInForce,
  uri: string,
  declared: DeclaredKind | undefined,
): DocumentKind | undefined {
  const { charter, folder, top } = inForce;
  if (declared === 'template' || isInTemplateFolder(inForce, uri)) return undefined;
  const pathFrom = (start: string | undefined) => (start === undefined ? undefined : pathWithin(start, uri)) ?? uri;
  return kindOf({ path: pathFrom(folder), pathFromTop: pathFrom(top), declared, charter });
}
