import type { DocumentKind } from '../charter/model/charter.js';
import { kindOf } from '../document/kind/detectKind.js';
import type { CharterInForce } from './charters.js';
import { pathWithin } from './uris.js';

/** Name endings of Markdown files. */
export const markdownEndings = ['.md', '.markdown'] as const;

/** What a file is under the charter that governs it, by what it declares and by its path. */
export function kindUnder(
  { charter, folder, top }: CharterInForce,
  uri: string,
  declared: DocumentKind | undefined,
): DocumentKind | undefined {
  const pathFrom = (start: string | undefined) => (start === undefined ? undefined : pathWithin(start, uri)) ?? uri;
  return kindOf({ path: pathFrom(folder), pathFromTop: pathFrom(top), declared, charter });
}
