import * as vscode from 'vscode';

/** The little that is used of the built-in git extension's API. */
interface GitExtension {
  getAPI(version: 1): {
    /** A URI under which editors show a file as it was in a commit. */
    toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
    getRepository(uri: vscode.Uri): GitRepository | null;
    readonly repositories: readonly GitRepository[];
  };
}

/** A repository as the git extension knows it. */
export interface GitRepository {
  readonly rootUri: vscode.Uri;
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
  /** Newest first; with `path` only those that changed that file. */
  log(options: { readonly maxEntries: number; readonly path?: string }): Promise<readonly GitCommit[]>;
  /** A file's text in a commit. */
  show(ref: string, path: string): Promise<string>;
}

interface GitCommit {
  readonly hash: string;
  readonly authorName?: string;
  readonly authorEmail?: string;
  readonly commitDate?: Date;
}

/** Most commits of a file that are looked through. */
const maxVersions = 100;

/** A file as it was in some commit. */
export interface EarlierVersion {
  readonly text: string;
  /** When it was committed, in milliseconds since 1970; `undefined` where git does not say. */
  readonly time: number | undefined;
  /** Under which editors show it. */
  readonly uri: vscode.Uri;
}

/** The versions of a file that git has, newest first; none where there is no git. */
export async function* earlierVersions(uri: vscode.Uri): AsyncGenerator<EarlierVersion> {
  const repository = repositoryFor(uri);
  const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!repository || !git?.isActive) return;
  const commits = await repository.log({ maxEntries: maxVersions, path: uri.fsPath }).catch(() => []);
  for (const { hash, commitDate } of commits) {
    // Where the file had another name there is nothing to show.
    const text = await repository.show(hash, uri.fsPath).catch(() => undefined);
    if (text !== undefined) yield { text, time: commitDate?.getTime(), uri: git.exports.getAPI(1).toGitUri(uri, hash) };
  }
}

/** The repository that holds a file, else the window's first; `undefined` where there is no git. */
export function repositoryFor(uri: vscode.Uri): GitRepository | undefined {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  // Not activated on purpose: in a window without a repository git has nothing to say and need not be woken.
  if (!extension?.isActive) return undefined;
  try {
    const git = extension.exports.getAPI(1);
    return git.getRepository(uri) ?? git.repositories[0];
  } catch {
    // The git extension may be switched off by its own setting, and then refuses to speak.
    return undefined;
  }
}
