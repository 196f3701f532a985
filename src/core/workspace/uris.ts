import { URI, Utils } from 'vscode-uri';

/** The folder of a file, without a trailing slash. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/**
 * A URI without what follows its last slash: the folder of a file, for use as a key. Cheaper than {@link folderOf}, and
 * just as good where all URIs come from one place and are spelled alike.
 */
export function parentOf(uri: string): string {
  const end = uri.lastIndexOf('/');
  return end < 0 ? uri : uri.slice(0, end);
}

/** The last part of a URI's path, decoded. */
export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** A file in a folder. */
export function childOf(folder: string, name: string): string {
  return Utils.joinPath(URI.parse(folder), name).toString();
}

/**
 * Path of `uri` below `folder`, decoded, with forward slashes; `undefined` when it lies elsewhere.
 * The folder itself has the path `''`.
 */
export function pathWithin(folder: string, uri: string): string | undefined {
  const base = URI.parse(folder);
  const other = URI.parse(uri);
  if (base.scheme !== other.scheme || base.authority !== other.authority) return undefined;
  const prefix = base.path.endsWith('/') ? base.path : `${base.path}/`;
  if (other.path === base.path) return '';
  return other.path.startsWith(prefix) ? other.path.slice(prefix.length) : undefined;
}

/** The innermost of `folders` that holds `uri`. */
export function containingFolder(folders: readonly string[], uri: string): string | undefined {
  const holding = folders.filter((folder) => pathWithin(folder, uri) !== undefined);
  return holding.sort((a, b) => b.length - a.length)[0];
}

/**
 * Path that leads from the file `from` to `target`, as an author would write it; `undefined` when they share no root.
 */
export function relativeLink(from: string, target: string): string | undefined {
  const base = URI.parse(folderOf(from));
  const other = URI.parse(target);
  if (base.scheme !== other.scheme || base.authority !== other.authority) return undefined;
  const steps = base.path.split('/').filter(Boolean);
  const goal = other.path.split('/').filter(Boolean);
  let shared = 0;
  while (shared < steps.length && shared < goal.length - 1 && steps[shared] === goal[shared]) shared++;
  return [...steps.slice(shared).map(() => '..'), ...goal.slice(shared)].join('/');
}

/**
 * Where a path written in the file `from` leads. A leading slash means the workspace folder, as in the editor's own
 * Markdown links. `undefined` when the path cannot be made sense of.
 */
export function resolveLink(from: string, target: string, workspaceFolder: string | undefined): string | undefined {
  const path = target.replaceAll('\\', '/').replace(/[#?].*$/s, '');
  if (path.includes('\0') || path.trim() === '') return undefined;
  const base = path.startsWith('/') ? workspaceFolder : folderOf(from);
  return base === undefined ? undefined : Utils.joinPath(URI.parse(base), path).toString();
}
