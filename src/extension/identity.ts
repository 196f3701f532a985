import * as vscode from 'vscode';
import type { Identity } from '../core/workspace/identity.js';
import type { Identities } from '../core/workspace/ports.js';
import { repositoryFor, type GitRepository } from './git.js';

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
  const repository = repositoryFor(uri);
  if (!repository) return undefined;
  const [email, name] = await Promise.all([configOf(repository, 'user.email'), configOf(repository, 'user.name')]);
  return { ...(email ? { email } : {}), ...(name ? { name } : {}) };
}

async function configOf(repository: GitRepository, key: string): Promise<string> {
  for (const read of [() => repository.getConfig(key), () => repository.getGlobalConfig(key)]) {
    const value = await read().catch(() => '');
    if (value.trim()) return value.trim();
  }
  return '';
}
