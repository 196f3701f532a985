import { distance } from 'fastest-levenshtein';
import { folderOf, nameOf, relativeLink } from '../workspace/uris.js';

/** Most candidates worth a line in a menu. */
const most = 3;

/**
 * The documents likeliest to be meant as the partner of `uri`, likeliest first, as paths to write into its front matter.
 *
 * @param resembling name that the partner's should be like; by default the document's own
 */
export function partnerCandidates(uri: string, known: readonly string[], resembling = nameOf(uri)): readonly string[] {
  const stem = stemOf(resembling);
  return known
    .filter((other) => other !== uri)
    .map((other) => ({
      path: relativeLink(uri, other),
      unlike: distance(stem, stemOf(nameOf(other))) / Math.max(1, stem.length),
      elsewhere: folderOf(other) === folderOf(uri) ? 0 : 1,
    }))
    .filter((candidate) => candidate.path !== undefined)
    .sort((a, b) => a.unlike - b.unlike || a.elsewhere - b.elsewhere || (a.path ?? '').localeCompare(b.path ?? ''))
    .slice(0, most)
    .map((candidate) => candidate.path ?? '');
}

/** A name without what says its kind: `hipaa.sdd.md` and `HIPAA-prd.md` share a stem. */
export function stemOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(md|markdown)$/, '')
    .replace(/[-_. ]?(prd|sdd|design|requirements)\b/g, '');
}
