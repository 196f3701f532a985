import type { Identity } from '../../core/workspace/identity.js';
import { gitLines } from './git.js';

/** Whom git would write down as the author of a commit in a folder; `undefined` where git or its user is not known. */
export async function gitIdentity(folder: string): Promise<Identity | undefined> {
  const [email, name] = await Promise.all([configOf(folder, 'user.email'), configOf(folder, 'user.name')]);
  if (email === '' && name === '') return undefined;
  return { ...(email === '' ? {} : { email }), ...(name === '' ? {} : { name }) };
}

async function configOf(folder: string, key: string): Promise<string> {
  try {
    return ((await gitLines(folder, ['config', '--get', key])) ?? []).join('\n').trim();
  } catch {
    // No git, or nothing is set.
    return '';
  }
}
