import * as vscode from 'vscode';
import type { Identity } from '../core/workspace/identity.js';
import type { Identities } from '../core/workspace/ports.js';
import { repositoryFor, type GitRepository } from './git.js';
import { readSetting } from './settings.js';

/** How long git's answer is believed, in milliseconds: each question starts a program, and one is asked at every pause. */
const believed = 60_000;

/** Who is at the keyboard: the setting `tandem.me`, else git's user, where there is git. */
export function editorIdentities(): Identities {
  const users = new Map<string, { readonly until: number; readonly user: Promise<Identity> }>();
  const gitUser = (uri: vscode.Uri): Promise<Identity> | undefined => {
    const repository = repositoryFor(uri);
    if (!repository) return undefined;
    const key = repository.rootUri.toString();
    const known = users.get(key);
    if (known && Date.now() < known.until) return known.user;
    const user = userOf(repository).then((found) => {
      // Git was not ready, or somebody is just setting it up: that is no answer to go by for a while.
      if (found.email === undefined && found.name === undefined) users.delete(key);
      return found;
    });
    users.set(key, { until: Date.now() + believed, user });
    return user;
  };
  return {
    async current(uri) {
      const file = vscode.Uri.parse(uri);
      const set = readSetting('me', file).trim();
      return set ? { handle: set, email: set, name: set } : gitUser(file);
    },
  };
}

async function userOf(repository: GitRepository): Promise<Identity> {
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
