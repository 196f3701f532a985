/** Beyond these a pattern is not one that people write; it matches nothing, so that no file can make matching slow. */
const limits = { length: 300, segments: 40, alternatives: 32 };

type SegmentTest = '**' | ((name: string) => boolean);

const compiled = new Map<string, readonly (readonly SegmentTest[])[]>();

/**
 * Whether a path with forward slashes matches a glob (`*`, `?`, `**`, `[…]`, `{a,b}`), whatever the case. Names are
 * tested one by one, which keeps the time bounded for hostile patterns too.
 */
export function matchesGlob(path: string, glob: string): boolean {
  let alternatives = compiled.get(glob);
  if (!alternatives) {
    alternatives = compile(glob);
    if (compiled.size > 500) compiled.clear();
    compiled.set(glob, alternatives);
  }
  const names = path
    .split('/')
    .filter((name) => name !== '' && name !== '.')
    .slice(-limits.segments);
  return alternatives.some((tests) => matchesNames(names, tests));
}

function compile(glob: string): SegmentTest[][] {
  if (glob.length > limits.length) return [];
  const expanded = expandBraces(glob.replace(/^\.?\//u, ''));
  return expanded
    .map((pattern) => pattern.split('/').filter(Boolean))
    .filter((segments) => segments.length <= limits.segments)
    .map((segments) => segments.map(compileSegment));
}

/** One step of a name: a character it takes, or any number of them. */
type Step = '*' | ((character: string) => boolean);

function compileSegment(segment: string): SegmentTest {
  if (/^\*{2,}$/u.test(segment)) return '**';
  const steps: Step[] = [];
  for (const [part] of segment.toLowerCase().matchAll(/\*+|\?|\[[^\]]+\]|./gsu)) {
    if (part.startsWith('*')) steps.push('*');
    else if (part === '?') steps.push(() => true);
    else if (part.length > 2) steps.push(characterClass(part.slice(1, -1)));
    else steps.push((character) => character === part);
  }
  return (name) => matchesSteps(name.toLowerCase(), steps);
}

/** `a-z0-9`, `!a`: written out by hand because a regular expression from a file could be made to take forever. */
function characterClass(inner: string): (character: string) => boolean {
  const negated = /^[!^]/u.test(inner);
  const ranges = [...(negated ? inner.slice(1) : inner).matchAll(/(.)-(.)|(.)/gsu)].map(
    ([, from, to, single]) => [from ?? single ?? '', to ?? single ?? ''] as const,
  );
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== negated;
}

/** Keeps all the places in the pattern that a name can have come to, so that no pattern makes it try again and again. */
function matchesSteps(name: string, steps: readonly Step[]): boolean {
  const past = (at: number): number[] => (steps[at] === '*' ? [at, ...past(at + 1)] : [at]);
  let reached = new Set(past(0));
  for (const character of name) {
    const next = new Set<number>();
    for (const at of reached) {
      const step = steps[at];
      if (step !== '*' && !step?.(character)) continue;
      for (const place of past(step === '*' ? at : at + 1)) next.add(place);
    }
    reached = next;
  }
  return reached.has(steps.length);
}

/** `{a,b}/c` becomes `a/c` and `b/c`; nested braces stay as they are and so match nothing. */
function expandBraces(glob: string): string[] {
  let patterns = [glob];
  for (;;) {
    const next = patterns.flatMap((pattern) => {
      const match = /\{([^{}]*)\}/u.exec(pattern);
      if (!match) return [pattern];
      const [whole, inner = ''] = match;
      return inner.split(',').map((choice) => pattern.replace(whole, () => choice));
    });
    if (next.length > limits.alternatives) return [];
    if (next.length === patterns.length && next.every((pattern, index) => pattern === patterns[index])) return next;
    patterns = next;
  }
}

function matchesNames(names: readonly string[], tests: readonly SegmentTest[]): boolean {
  /** Which tests the names read so far can have come to. */
  let reached = withGlobstars(new Set([0]), tests);
  for (const name of names) {
    const next = new Set<number>();
    for (const at of reached) {
      const test = tests[at];
      if (test === '**') next.add(at);
      else if (test?.(name)) next.add(at + 1);
    }
    reached = withGlobstars(next, tests);
  }
  return reached.has(tests.length);
}

/** `**` matches no name at all, too. */
function withGlobstars(reached: Set<number>, tests: readonly SegmentTest[]): Set<number> {
  for (const at of reached) if (tests[at] === '**') reached.add(at + 1);
  return reached;
}
