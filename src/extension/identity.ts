import * as vscode from 'vscode';
import type { Identity } from '../core/workspace/identity.js';
import type { Identities } from '../core/workspace/ports.js';

/** The little that is used of the built-in git extension's API. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): GitRepository | null;
    readonly repositories: readonly GitRepository[];
  };
}

interface GitRepository {
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
}

/** Who is at the keyboard: the setting `tandem.me`, else git's user, where there is git. */
export function editorIdentities(): Identities {
  return {
    async current(uri) {
      const file = vscode.Uri.parse(uri);
      const set = vscode.workspace.getConfiguration('tandem', file).get<string>('me', '').trim();
      return set ? { handle: set, email: set, name: set } : gitUser(file);
    },
  };
}

async function gitUser(uri: vscode.Uri): Promise<Identity | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  // Not activated on purpose: in a window without a repository git has nothing to say and need not be woken.
  if (!extension?.isActive) return undefined;
  try {
    const git = extension.exports.getAPI(1);
    const repository = git.getRepository(uri) ?? git.repositories[0];
    if (!repository) return undefined;
    const [email, name] = await Promise.all([configOf(repository, 'user.email'), configOf(repository, 'user.name')]);
    return { ...(email ? { email } : {}), ...(name ? { name } : {}) };
  } catch {
    // The git extension may be switched off by its own setting, and then refuses to speak.
    return undefined;
  }
}

async function configOf(repository: GitRepository, key: string): Promise<string> {
  for (const read of [() => repository.getConfig(key), () => repository.getGlobalConfig(key)]) {
    const value = await read().catch(() => '');
    if (value.trim()) return value.trim();
  }
  return '';
}
