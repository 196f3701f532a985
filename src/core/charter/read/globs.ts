import picomatch from 'picomatch/posix';

/** Tests a path with forward slashes. */
export type GlobTest = (path: string) => boolean;

/** No pattern that people write is longer. */
const maxLength = 300;
/** Wildcards multiply the ways in which a path can match; these many still take little time on the longest path. */
const maxStars = 6;
const maxStarsPerSegment = 2;
const maxGlobstars = 3;
const maxBraces = 4;
const maxPathLength = 500;
const maxPathSegments = 40;

/**
 * Reads a pattern such as `docs/payments/**` or `*.{prd,sdd}.md` that a file gives us. Case does not count, a backslash is
 * a slash, and nothing in it is a regular expression. `undefined` when it is empty or could take long to match.
 */
export function compileGlob(pattern: string): GlobTest | undefined {
  const glob = cleaned(pattern);
  if (glob === '' || !isBounded(glob)) return undefined;
  try {
    const test = picomatch(glob, {
      nocase: true,
      dot: true,
      noextglob: true,
      nonegate: true,
      maxLength: maxLength * 2,
    });
    return (path) => path.length <= maxPathLength && count(path, '/') < maxPathSegments && test(path);
  } catch {
    // A pattern that picomatch cannot make sense of matches nothing.
    return undefined;
  }
}

const compiled = new Map<string, GlobTest | undefined>();

/** Whether a path matches a pattern; one that cannot be used matches nothing. */
export function matchesGlob(path: string, pattern: string): boolean {
  if (!compiled.has(pattern)) {
    // Patterns come from a few charters; a limit only keeps a window open for weeks from gathering old ones.
    if (compiled.size > 500) compiled.clear();
    compiled.set(pattern, compileGlob(pattern));
  }
  return compiled.get(pattern)?.(path) ?? false;
}

/** Whether a pattern can be used; where not, `compileGlob` gives nothing. */
export function isUsableGlob(pattern: string): boolean {
  return compileGlob(pattern) !== undefined;
}

/** How exactly a pattern names its files: the length of what stands before its first wildcard. */
export function globDepth(pattern: string): number {
  const glob = cleaned(pattern);
  const wildcard = glob.search(/[*?{[]/);
  return wildcard < 0 ? glob.length : wildcard;
}

function cleaned(pattern: string): string {
  return pattern
    .trim()
    .replaceAll('\\', '/')
    .replace(/^\.?\/+/, '')
    .replace(/\/$/, '/**')
    .replace(/[()|+$@]/g, '\\$&');
}

function isBounded(glob: string): boolean {
  if (glob.length > maxLength * 2 || count(glob, '{') > maxBraces || glob.includes('***')) return false;
  const segments = glob.split('/');
  const globstars = segments.filter((segment) => segment === '**').length;
  const stars = segments.map((segment) => (segment === '**' ? 1 : count(segment, '*')));
  if (globstars > maxGlobstars || stars.some((each) => each > maxStarsPerSegment)) return false;
  return stars.reduce((sum, each) => sum + each, 0) <= maxStars;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** The source of a regular expression for a pattern of our own, which case does not count for and which needs no bounds. */
export function globSource(pattern: string): string {
  return picomatch.makeRe(pattern, { nocase: true, dot: true, noextglob: true, nonegate: true }).source;
}
