import { dirname, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import type { Finding } from '../../core/rules/finding.js';
import { readFile, realpath, stat } from '../cache/asked.js';
import { identityKey, type FindingIdentity } from './findingIdentity.js';
import { isMissing } from '../host/nodePorts.js';
import { shownPath } from '../reports/report.js';
import { replaceFile } from '../host/updateTextFile.js';
import { UsageError } from '../commandLine/usage.js';
import { safeJson } from '../commandLine/visible.js';

const findingSchema = z.strictObject({
  rule: z.string(),
  section: z.string(),
  text: z.string(),
  says: z.string(),
  count: z.int().check(z.positive()),
});
const fileSchema = z.strictObject({
  version: z.literal(1),
  tool: z.literal('tandem'),
  findings: z.record(z.string(), z.array(findingSchema)),
});

/** Findings by the path of their file, from the folder of the baseline. */
type Known = z.infer<typeof fileSchema>['findings'];

/** Findings that a team knows of and does not want to hear of again, in a file of its repository. */
export class Baseline {
  readonly #path: string;
  readonly #shown: string;
  readonly #known: Known;
  /** How often each finding may still be left out, by its file and what it is known by. */
  readonly #left = new Map<string, Map<string, number>>();
  /** What was found now, in the same way. */
  readonly #found = new Map<string, readonly FindingIdentity[]>();

  private constructor(path: string, shown: string, known: Known) {
    this.#path = path;
    this.#shown = shown;
    this.#known = known;
    for (const [file, own] of Object.entries(known))
      this.#left.set(file, new Map(own.map((each) => [identityKey(each), each.count])));
  }

  /**
   * Reads a baseline.
   *
   * @param shown the file as the user named it
   * @param mayBeMissing whether it is about to be written
   * @throws UsageError when it is not there, or is no baseline
   */
  static async read(shown: string, workingDirectory: string, mayBeMissing: boolean): Promise<Baseline> {
    const path = resolve(workingDirectory, shown);
    let text: string;
    try {
      text = (await readFile(path)).toString('utf8');
    } catch (error) {
      if (!isMissing(error)) throw new UsageError(`${shown} could not be read. Check that you may read it.`);
      if (mayBeMissing) return new Baseline(path, shown, {});
      throw new UsageError(`There is no baseline “${shown}”. Create it with --update-baseline.`);
    }
    try {
      return new Baseline(path, shown, z.parse(fileSchema, JSON.parse(text)).findings);
    } catch {
      throw new UsageError(
        `${shown} is no baseline that Tandem can read. Restore it, or remove it and run again with --update-baseline.`,
      );
    }
  }

  /** Findings of a file that are not known yet. Of several that are alike, as many are as the baseline counts. */
  unknown<T>(uri: string, findings: readonly T[], identities: readonly FindingIdentity[]): readonly T[] {
    const left = this.#left.get(this.#pathOf(uri));
    return findings.filter((_, index) => {
      const identity = identities[index];
      const key = identity && identityKey(identity);
      const count = (key === undefined ? undefined : left?.get(key)) ?? 0;
      if (key !== undefined && count > 0) left?.set(key, count - 1);
      return count === 0;
    });
  }

  /** Takes down what was found in a file; hints are not, since nobody is told them. */
  take(uri: string, findings: readonly Finding[], identities: readonly FindingIdentity[]): void {
    const loud = identities.filter((_, index) => findings[index]?.severity !== 'hint');
    const path = this.#pathOf(uri);
    this.#found.set(path, [...(this.#found.get(path) ?? []), ...loud]);
  }

  /**
   * Writes down what was found, in one step. What is known of files that were not checked stays, as long as they are there.
   *
   * @param checked URIs of all files that were checked
   * @returns how many findings are in it now
   * @throws UsageError when it cannot be written
   */
  async write(checked: readonly string[]): Promise<number> {
    const isChecked = new Set(checked.map((uri) => this.#pathOf(uri)));
    const findings: Known = {};
    const paths = new Set([...Object.keys(this.#known), ...this.#found.keys()]);
    for (const path of [...paths].sort()) {
      const found = this.#found.get(path) ?? [];
      const own = isChecked.has(path) ? counted(found) : await this.#stillThere(path);
      if (own.length > 0) findings[path] = own;
    }
    const text = `${safeJson({ version: 1, tool: 'tandem', findings })}\n`;
    // A link stays one.
    const path = await realpath(this.#path).catch(() => this.#path);
    await replaceFile(path, Buffer.from(text, 'utf8'), this.#shown);
    return Object.values(findings).reduce((sum, own) => sum + own.reduce((all, { count }) => all + count, 0), 0);
  }

  async #stillThere(path: string): Promise<Known[string]> {
    const isThere = await stat(join(dirname(this.#path), path)).catch(() => undefined);
    return isThere ? (this.#known[path] ?? []) : [];
  }

  #pathOf(uri: string): string {
    return shownPath(uri, dirname(this.#path));
  }
}

function counted(identities: readonly FindingIdentity[]): Known[string] {
  const counts = new Map<string, Known[string][number]>();
  for (const identity of identities) {
    const { rule, section, text, says } = identity;
    const key = identityKey(identity);
    counts.set(key, { rule, section, text, says, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
