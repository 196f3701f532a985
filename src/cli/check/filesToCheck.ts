import { basename, dirname, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch/posix';
import { charterFileName } from '../../core/workspace/charters.js';
import { markdownEndings } from '../../core/workspace/knownDocuments.js';
import { stat } from '../cache/asked.js';
import { isLeftOut, tandemIgnoreName } from './ignoreFiles.js';
import { filesUnder, toUri, type FolderFault } from '../host/nodePorts.js';
import { namedBy } from '../commandLine/pathArgument.js';
import { shownPath } from '../reports/report.js';
import { UsageError } from '../commandLine/usage.js';
import { workspaceFolderOf } from '../host/workspaceFolder.js';

/** What paths on the command line come to. */
export interface FilesToCheck {
  /** Absolute paths, each with the folder by which it was named. */
  readonly files: ReadonlyMap<string, string>;
  /** Which of them were named themselves. */
  readonly asked: ReadonlySet<string>;
  /** The folders that are not read, and why. */
  readonly unreadable: ReadonlyMap<string, FolderFault>;
  /** What is wrong with paths that name nothing. */
  readonly wrong: readonly string[];
  /** What is said of files that were named and are left out on purpose. */
  readonly remarks: readonly string[];
}

/** The files that paths and patterns name; a pattern after “!” takes files out again. */
export async function filesToCheck(words: readonly string[], workingDirectory: string): Promise<FilesToCheck> {
  const files = new Map<string, string>();
  const asked = new Set<string>();
  const wrong: string[] = [];
  const remarks: string[] = [];
  const unreadable = new Map<string, FolderFault>();
  const excluded = words.filter((word) => word.startsWith('!'));
  const included = words.filter((word) => !word.startsWith('!'));
  const addFolder = async (folder: string, isWanted: (file: string) => boolean) => {
    const before = files.size;
    const top = await workspaceFolderOf(folder, folder);
    for await (const file of filesUnder(folder, (each, fault) => unreadable.set(each, fault), top))
      if (mayBeOurs(file) && isWanted(file)) files.set(file, folder);
    return files.size > before;
  };
  for (const path of included.length > 0 ? included : ['.']) {
    try {
      const pattern = await patternIn(path, workingDirectory);
      if (pattern) {
        const { base, isMatch } = pattern;
        const found = await stat(base).catch(() => undefined);
        const isFound = found?.isDirectory() && (await addFolder(base, isMatch));
        if (!isFound && ![...files.keys()].some(isMatch))
          wrong.push(`No document or ownership.yaml matches “${path}”.`);
        continue;
      }
      const { absolute, found } = await namedBy(path, workingDirectory);
      if (found.isDirectory()) await addFolder(absolute, () => true);
      else if (await isLeftOut(absolute, await workspaceFolderOf(dirname(absolute), dirname(absolute))))
        remarks.push(`${shownPath(toUri(absolute), workingDirectory)}: A ${tandemIgnoreName} leaves this file out.`);
      else {
        files.set(absolute, dirname(absolute));
        asked.add(absolute);
      }
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      // One path that is wrong must not hide what is to be said of the others.
      wrong.push(error.message);
    }
  }
  for (const word of excluded) {
    const { isMatch } = matcherOf(word.slice(1), workingDirectory);
    for (const file of files.keys()) if (isMatch(file)) files.delete(file);
  }
  return { files, asked, unreadable, wrong, remarks };
}

/** A pattern such as `docs/**\/*.prd.md`; `undefined` for a path, also for one that looks like a pattern and is there. */
async function patternIn(word: string, workingDirectory: string) {
  if (!/[*?[{]/.test(word)) return undefined;
  const isThere = await stat(resolve(workingDirectory, word)).catch(() => undefined);
  return isThere ? undefined : matcherOf(word, workingDirectory);
}

/** What a pattern matches: files, and all that lies in folders that it matches. */
function matcherOf(word: string, workingDirectory: string) {
  const posix = sep === '\\' ? word.replaceAll('\\', '/') : word;
  const { base: start, glob } = picomatch.scan(posix.endsWith('/') ? posix.slice(0, -1) : posix);
  const base = resolve(workingDirectory, start);
  const test = glob === '' ? undefined : picomatch(glob);
  const isMatch = (file: string): boolean => {
    const parts = relative(base, file).split(sep);
    if (parts[0] === '..') return false;
    return !test || parts.some((_, index) => test(parts.slice(0, index + 1).join('/')));
  };
  return { base, isMatch };
}

function mayBeOurs(file: string): boolean {
  return basename(file) === charterFileName || markdownEndings.some((ending) => file.toLowerCase().endsWith(ending));
}
