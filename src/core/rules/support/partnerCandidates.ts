import { distance } from 'fastest-levenshtein';
import { derived } from '../../text/derived.js';
import { nameOf, parentOf, relativeLink } from '../../workspace/uris.js';

/** Most candidates worth a line in a menu. */
const most = 3;

/**
 * The documents likeliest to be meant as the partner of `uri`, likeliest first, as paths to write into its front matter.
 *
 * @param known never changed once it is made, as a list of the index is not
 * @param resembling name that the partner's should be like; by default the document's own
 */
export function partnerCandidates(uri: string, known: readonly string[], resembling = nameOf(uri)): readonly string[] {
  const stem = stemOf(resembling);
  const letters = lettersIn(stem);
  const folder = parentOf(uri);
  const size = Math.max(1, stem.length);
  const best: Ranked[] = [];
  const byLength = candidatesIn(known);
  for (let more = 0; more < byLength.length + stem.length; more++) {
    // Names differ by as many letters as one is longer than the other, at least.
    if (more / size > (best[most - 1]?.unlike ?? Infinity)) break;
    const sameSize = [byLength[stem.length - more], more > 0 ? byLength[stem.length + more] : undefined];
    for (const other of sameSize.flatMap((candidates) => candidates ?? [])) {
      const bound = best[most - 1]?.unlike ?? Infinity;
      if (other.uri === uri || leastDistance(letters, other.letters) / size > bound) continue;
      const unlike = distance(stem, other.stem) / size;
      if (unlike > bound) continue;
      best.push({ uri: other.uri, unlike, elsewhere: parentOf(other.uri) === folder ? 0 : 1 });
      best.sort((a, b) => a.unlike - b.unlike || a.elsewhere - b.elsewhere || (a.uri < b.uri ? -1 : 1));
      best.length = Math.min(best.length, most);
    }
  }
  return best.flatMap((each) => relativeLink(uri, each.uri) ?? []);
}

interface Ranked {
  readonly uri: string;
  readonly unlike: number;
  readonly elsewhere: number;
}

interface Candidate {
  readonly uri: string;
  readonly stem: string;
  readonly letters: number;
}

/** Candidates by the length of their stems. Each document compares itself with all others: what it can, once for all. */
const candidatesIn = derived((known: readonly string[]) => {
  const byLength: Candidate[][] = [];
  for (const uri of known) {
    const stem = stemOf(plainNameOf(uri));
    (byLength[stem.length] ??= []).push({ uri, stem, letters: lettersIn(stem) });
  }
  return byLength;
});

/** Which characters a text holds: a bit for each of 32 sorts of them. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** The least number of letters by which two texts differ: each that only one of them holds is one. */
function leastDistance(a: number, b: number): number {
  return Math.max(bitsIn(a & ~b), bitsIn(b & ~a));
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
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
