import { basename, dirname, join } from 'node:path';
import type { Tandem } from '../../core/tandem.js';
import { charterFileName } from '../../core/workspace/charters.js';
import { foreignFileNames } from '../../core/workspace/foreignFiles.js';
import { isLedgerFile } from '../../core/workspace/ledgers.js';
import { GitFault, gitLines, NoGit, runGit } from '../host/git.js';
import { toUri } from '../host/nodePorts.js';
import { UsageError } from '../commandLine/usage.js';
import { isInside } from '../host/workspaceFolder.js';

/**
 * Of some files those that changed since a revision, and those of which something else may be said therefore: what changed
 * documents are linked with, and what a changed charter governs.
 *
 * @param tops absolute paths of the workspace folders that the files lie in
 * @throws UsageError when git cannot tell what changed
 */
export async function affectedSince(
  revision: string,
  files: readonly string[],
  { tops, tandem }: { readonly tops: Iterable<string>; readonly tandem: Tandem },
): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  for (const top of tops) for (const path of await changedIn(top, revision)) changed.add(join(top, path));
  const seeds = new Set([...changed].filter((path) => !isCharter(path)));
  const governing = [
    ...[...changed].filter(isCharter).map((path) => dirname(path)),
    // Of which documents it said what before, only its history tells.
    ...[...changed].filter((path) => isLedgerFile(toUri(path))).map((path) => dirname(dirname(path))),
  ];
  const noted = new Set(
    [...changed].filter((path) => foreignFileNames.has(basename(path))).map((path) => dirname(path)),
  );
  for (const file of files)
    if (changed.has(file) || noted.has(dirname(file)) || governing.some((folder) => isInside(folder, file)))
      seeds.add(file);
  const linked = new Set(await tandem.documents.linkedWith([...seeds].map(toUri)));
  return new Set(files.filter((file) => seeds.has(file) || linked.has(toUri(file))));
}

function isCharter(path: string): boolean {
  return basename(path) === charterFileName;
}

/** What changed in a repository since it parted from a revision: paths, committed or not, those that are gone among them. */
async function changedIn(top: string, revision: string): Promise<readonly string[]> {
  if (revision === '' || revision.startsWith('-')) throw new UsageError(`“${revision}” is no revision of git.`);
  try {
    const [isShallow] = (await gitLines(top, ['rev-parse', '--is-shallow-repository'])) ?? [];
    if (isShallow === undefined) throw new UsageError('--since needs a git repository. The files are in none.');
    const deeper = 'Fetch the whole history, such as with “git fetch --unshallow”.';
    const [commit] = (await gitLines(top, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])) ?? [];
    if (!commit)
      throw new UsageError(
        isShallow === 'true'
          ? `“${revision}” is not in this shallow clone. ${deeper}`
          : `git knows no revision “${revision}”.`,
      );
    const [base] = (await gitLines(top, ['merge-base', commit, 'HEAD'])) ?? [];
    if (!base && isShallow === 'true')
      throw new UsageError(`This shallow clone does not reach back to where it left “${revision}”. ${deeper}`);
    // Compares by what git noted of each file, and so runs no filter of the repository: at worst a file too many counts.
    const committed = await paths(top, ['diff-index', '--name-only', '--no-renames', '-z', base ?? commit, '--']);
    const added = await paths(top, ['ls-files', '--others', '--exclude-standard', '-z']);
    return [...committed, ...added];
  } catch (error) {
    if (error instanceof NoGit) throw new UsageError('--since needs git. Install it, or leave out --since.');
    if (error instanceof GitFault) throw new UsageError(error.message);
    throw error;
  }
}

async function paths(top: string, words: readonly string[]): Promise<readonly string[]> {
  const pieces: Buffer[] = [];
  const code = await runGit(top, words, (piece) => pieces.push(piece));
  if (code !== 0) throw new UsageError('git could not tell what changed. Run “git status” to see why.');
  return Buffer.concat(pieces).toString('utf8').split('\0').filter(Boolean);
}
