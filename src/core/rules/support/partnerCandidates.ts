import { distance } from 'fastest-levenshtein';
import { nameOf, parentOf, relativeLink } from '../../workspace/uris.js';

/** Most candidates worth a line in a menu. */
const most = 3;

/**
 * The documents likeliest to be meant as the partner of `uri`, likeliest first, as paths to write into its front matter.
 *
 * @param resembling name that the partner's should be like; by default the document's own
 */
export function partnerCandidates(uri: string, known: readonly string[], resembling = nameOf(uri)): readonly string[] {
  const stem = stemOf(resembling);
  const folder = parentOf(uri);
  const ranked = known
    .filter((other) => other !== uri)
    .map((other) => ({
      uri: other,
      unlike: distance(stem, stemOf(plainNameOf(other))) / Math.max(1, stem.length),
      elsewhere: parentOf(other) === folder ? 0 : 1,
    }))
    .sort((a, b) => a.unlike - b.unlike || a.elsewhere - b.elsewhere || (a.uri < b.uri ? -1 : 1));
  // Paths are made for the first few alone, of the thousands that there may be.
  return ranked.slice(0, most).flatMap((each) => relativeLink(uri, each.uri) ?? []);
}

/** The name of a file, as far as names are compared: cheaper than taking its URI apart. */
function plainNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  if (!name.includes('%')) return name;
  return nameOf(uri);
}

/** A name without what says its kind: `hipaa.sdd.md` and `HIPAA-prd.md` share a stem. */
export function stemOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(md|markdown)$/, '')
    .replace(/[-_. ]?(prd|sdd|design|requirements)\b/g, '');
}
