import { matchesGlob } from '../charter/read/globs.js';
import type { DocumentPlace } from '../document/documentPlace.js';
import { frontMatterEnd } from '../parse/markdown/frontMatterFence.js';
import { childOf } from '../workspace/uris.js';

/**
 * URI at which the layout of a PRD has its design, when nothing but that layout makes it a PRD and no design is there yet: by its
 * name and place alone a design written there is the PRD's.
 */
export function designInLayout(place: DocumentPlace | undefined): string | undefined {
  if (!place?.isByLayoutAlone || place.isClosed || place.partners.length > 0) return undefined;
  const { file, layout, unit } = place;
  const designs = layout.units.flatMap(({ files }) => files).filter(({ role }) => role === 'sdd');
  const path = file.partners?.find((partner) => designs.some((design) => matchesGlob(partner, design.path)));
  return path?.split('/').reduce(childOf, unit);
}

/** A new document in its two forms. */
interface Forms {
  readonly text: string;
  readonly snippet: string;
}

/** The same document without its front matter, for whatever would take that for text. */
export function withoutFrontMatter({ text, snippet }: Forms): Forms {
  return { text: bodyOf(text), snippet: bodyOf(snippet) };
}

function bodyOf(text: string): string {
  return text.slice(frontMatterEnd(text) ?? 0).replace(/^\s+/, '');
}
