import { readFileSync } from 'node:fs';

/**
 * A case for the rules, written in one text file:
 *
 * ```text
 * A sentence that says what it shows.
 * === docs/a.sdd.md
 * the file to check, with ⟦1:marked⟧ places
 * === docs/b.prd.md
 * another file of the workspace
 * === expect
 * 1 broken-link warning There is no file “x.prd.md”. …
 *   fix: Change to “b.prd.md”
 * ```
 *
 * The first file is the one to check. Each line of `expect` names a place, a rule, a severity and the whole message;
 * lines below it that begin with `fix:` name the fixes offered, in order, `fix!:` a preferred one.
 */
export interface Fixture {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: readonly ExpectedFinding[];
}

export interface ExpectedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** Offsets in `text`. */
  readonly start: number;
  readonly end: number;
  readonly fixes: readonly { readonly title: string; readonly preferred: boolean }[];
}

/** Reads a fixture file; throws when it is not well formed, because a fixture that says nothing tests nothing. */
export function readFixture(file: string): Fixture {
  const [intro = '', ...parts] = readFileSync(file, 'utf8').split(/^=== /m);
  const files: Record<string, string> = {};
  let expectation: string | undefined;
  for (const part of parts) {
    const end = part.indexOf('\n');
    const title = part.slice(0, end).trim();
    if (title === 'expect') expectation = part.slice(end + 1);
    else
      files[title.replace(/ \(crlf\)$/, '')] = title.endsWith(' (crlf)')
        ? part.slice(end + 1).replaceAll('\n', '\r\n')
        : part.slice(end + 1);
  }
  const path = Object.keys(files)[0];
  if (path === undefined || expectation === undefined) throw new Error(`${file}: a file and “=== expect” are needed.`);
  const { text, places } = takeMarks(files[path] ?? '');
  files[path] = text;
  return { name: intro.trim(), path, text, files, expected: readExpected(file, expectation, places) };
}

/** Takes `⟦1:…⟧` marks out of a text; a mark may hold others. */
function takeMarks(marked: string): { text: string; places: Map<string, { start: number; end: number }> } {
  const places = new Map<string, { start: number; end: number }>();
  const open: { id: string; start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length;) {
    const opening = /^⟦(\w+):/.exec(marked.slice(at, at + 12));
    if (opening?.[1]) {
      open.push({ id: opening[1], start: text.length });
      at += opening[0].length;
    } else if (marked[at] === '⟧') {
      const { id, start } = open.pop() ?? { id: '', start: 0 };
      places.set(id, { start, end: text.length });
      at++;
    } else {
      text += marked.charAt(at);
      at++;
    }
  }
  return { text, places };
}

function readExpected(
  file: string,
  text: string,
  places: Map<string, { start: number; end: number }>,
): ExpectedFinding[] {
  const findings: ExpectedFinding[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const fix = /^\s+fix(!?): (.*)$/.exec(line);
    if (fix) {
      (findings.at(-1)?.fixes as { title: string; preferred: boolean }[]).push({
        title: fix[2] ?? '',
        preferred: fix[1] === '!',
      });
      continue;
    }
    const [, id = '', rule = '', severity = '', message = ''] = /^(\w+) ([\w-]+) (\w+) (.*)$/.exec(line) ?? [];
    const place = places.get(id);
    if (!place) throw new Error(`${file}: no place ⟦${id}:…⟧ for “${line}”.`);
    findings.push({ rule, severity, message, ...place, fixes: [] });
  }
  return findings;
}
