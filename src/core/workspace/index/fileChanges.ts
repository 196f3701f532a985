import { parentOf } from '../uris.js';

/** Something that happened to a file or a folder, as watchers tell it: they do not say which of the two it is. */
export interface FileChange {
  readonly uri: string;
  readonly type: 'created' | 'changed' | 'deleted';
}

/** What a batch of changes comes to. */
export interface ChangedPaths {
  /** What came, as far as nothing above it came too. */
  readonly created: readonly string[];
  readonly changed: readonly string[];
  /** What went, as far as nothing above it went too. */
  readonly deleted: readonly string[];
}

/**
 * Takes a batch of changes together. What was deleted and came back in one batch is both: it may be another folder now.
 */
export function changedPaths(changes: readonly FileChange[]): ChangedPaths {
  const by = (type: FileChange['type']) =>
    new Set(changes.filter((change) => change.type === type).map(({ uri }) => uri));
  const created = by('created');
  const deleted = by('deleted');
  return {
    created: topmost(created),
    deleted: topmost(deleted),
    changed: [...by('changed')].filter((uri) => !created.has(uri) && !deleted.has(uri)),
  };
}

/** Whether a path within a workspace folder leads into a folder whose files are nobody's documents. */
export function isIgnored(path: string): boolean {
  return /(?:^|\/)(?:node_modules|\.git)(?:\/|$)/.test(path);
}

/** Whether a path is `folder` or lies below it. */
export function isWithin(folder: string, uri: string): boolean {
  return uri === folder || uri.startsWith(`${folder}/`);
}

function topmost(uris: ReadonlySet<string>): readonly string[] {
  return [...uris].filter((uri) => {
    for (let above = parentOf(uri); above !== parentOf(above); above = parentOf(above)) {
      if (uris.has(above)) return false;
    }
    return true;
  });
}
