import * as vscode from 'vscode';

/** The little that is used of the built-in git extension's API. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): GitRepository | null;
    readonly repositories: readonly GitRepository[];
  };
}

/** A repository as the git extension knows it. */
export interface GitRepository {
  readonly rootUri: vscode.Uri;
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
  log(options: { readonly maxEntries: number }): Promise<readonly GitCommit[]>;
}

interface GitCommit {
  readonly authorName?: string;
  readonly authorEmail?: string;
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
