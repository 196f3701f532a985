import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readFile, stat } from '../cache/asked.js';
import { isInside } from '../host/workspaceFolder.js';

/** The file that says what Tandem leaves out, written as `.gitignore` is. */
export const tandemIgnoreName = '.tandemignore';

/** What a folder has that is a repository of git; in it one user says what is left out for them alone. */
const repositoryName = '.git';

/** Files that say what is left out below their folder; what the second says goes before what the first says. */
const names = ['.gitignore', tandemIgnoreName] as const;

/** What a folder leaves out. */
interface Rules {
  /** Absolute path. */
  readonly folder: string;
  readonly ignore: Ignore;
}

/** What the folders down to one leave out, outermost first. */
export type IgnoreChain = readonly Rules[];

/** Lines that no person writes could take long to match. */
const maxPattern = 300;
const maxStars = 10;

/**
 * What is left out in a folder that somebody named: by files at or above it, up to `top`. A folder that lies in what is left out
 * was meant all the same; there only files below it count.
 */
export async function ignoreChainAt(folder: string, top: string): Promise<IgnoreChain> {
  if (folder === top || !isInside(top, folder)) return [];
  const above: string[] = [];
  for (let each = dirname(folder); isInside(top, each); each = dirname(each)) {
    above.unshift(each);
    if (each === top || each === dirname(each)) break;
  }
  let chain: IgnoreChain = [];
  for (const [index, each] of above.entries()) {
    chain = await withRulesOf(each, chain);
    if (isIgnored(chain, above[index + 1] ?? folder, true)) return [];
  }
  return chain;
}

/** The chain for what lies in a folder. `entries` are the names of what is there, if they are known. */
export async function withRulesOf(
  folder: string,
  chain: IgnoreChain,
  entries: readonly string[] = [repositoryName, ...names],
  wanted: readonly string[] = names,
): Promise<IgnoreChain> {
  const texts: string[] = [];
  for (const name of wanted) if (entries.includes(name)) texts.push(await textOf(join(folder, name)));
  const isWithGit = wanted.includes('.gitignore') && entries.includes(repositoryName);
  // What all have agreed on goes before what one user wants.
  const own = isWithGit ? rulesIn(folder, [await excludedBy(folder)]) : [];
  return [...chain, ...own, ...rulesIn(folder, texts)];
}

function rulesIn(folder: string, texts: readonly string[]): readonly Rules[] {
  const lines = texts.flatMap((text) => text.split(/\r\n|\n|\r/)).filter(isUsable);
  if (lines.length === 0) return [];
  // Whether capitals count is told by the file system, as git has it.
  const ignorecase = process.platform === 'win32' || process.platform === 'darwin';
  return [{ folder, ignore: ignore({ ignorecase, allowRelativePaths: false }).add(lines) }];
}

/** The text of `.git/info/exclude` for a folder that is a repository. */
async function excludedBy(folder: string): Promise<string> {
  const repository = join(folder, repositoryName);
  // In one more working tree of a repository it is a file that tells where that is.
  const [, elsewhere] = /^gitdir: (.+)$/mu.exec(await textOf(repository)) ?? [];
  const own = elsewhere === undefined ? repository : resolve(folder, elsewhere.trim());
  const common = elsewhere === undefined ? '' : (await textOf(join(own, 'commondir'))).trim();
  return textOf(join(resolve(own, common), 'info', 'exclude'));
}

/** Whether a path is left out: the nearest file that says anything of it decides. */
export function isIgnored(chain: IgnoreChain, path: string, isFolder: boolean): boolean {
  for (const rules of chain.toReversed()) {
    const below = relative(rules.folder, path).split(sep).join('/');
    const { ignored, unignored } = rules.ignore.test(isFolder ? `${below}/` : below);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** Whether a `.tandemignore` between `top` and a file leaves it out, although it was named itself. */
export async function isLeftOut(file: string, top: string): Promise<boolean> {
  const folders: string[] = [];
  for (let each = dirname(file); isInside(top, each); each = dirname(each)) {
    folders.unshift(each);
    if (each === top || each === dirname(each)) break;
  }
  let chain: IgnoreChain = [];
  for (const each of folders) chain = await withRulesOf(each, chain, names, [tandemIgnoreName]);
  return isIgnored(chain, file, false);
}

async function textOf(path: string): Promise<string> {
  try {
    const found = await stat(path);
    // A pipe has no end.
    return found.isFile() && !found.isTooLarge ? (await readFile(path)).toString('utf8') : '';
  } catch {
    // One that is not there, or cannot be read, leaves nothing out.
    return '';
  }
}

function isUsable(line: string): boolean {
  return line.trim() !== '' && line.length <= maxPattern && line.split('*').length - 1 <= maxStars;
}
