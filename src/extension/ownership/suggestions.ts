import type * as vscode from 'vscode';
import { suggestionsFrom, type SuggestedPerson, type Suggestions } from '../../core/charter/import/suggestions.js';
import { importFiles } from '../../core/workspace/importFiles.js';
import type { FileSystem } from '../../core/workspace/ports.js';
import { repositoryFor, type GitRepository } from '../git.js';

/** How many of the last commits are looked through for who works here. */
const commits = 200;

/** People and teams that a folder's git history, CODEOWNERS and Backstage catalog name. */
export async function suggestionsFor(folder: vscode.Uri, files: FileSystem): Promise<Suggestions> {
  const repository = repositoryFor(folder);
  const [imported, people] = await Promise.all([
    importFiles(files, folder.toString()),
    repository ? recentAuthors(repository) : [],
  ]);
  return suggestionsFrom(imported, people);
}

/** Whoever is at the keyboard, then the authors of the last commits. */
async function recentAuthors(repository: GitRepository): Promise<readonly SuggestedPerson[]> {
  const read = async (key: string) => (await repository.getConfig(key).catch(() => '')).trim();
  const [name, email, log] = await Promise.all([
    read('user.name'),
    read('user.email'),
    // A repository without commits has no log.
    repository.log({ maxEntries: commits }).catch(() => []),
  ]);
  const authors = [{ authorName: name, authorEmail: email }, ...log];
  return authors.flatMap(({ authorName, authorEmail }): SuggestedPerson[] => {
    const author = authorName?.trim();
    if (!author || author.endsWith('[bot]')) return [];
    return [{ name: author, ...(authorEmail ? { email: authorEmail } : {}), source: 'git' }];
  });
}
